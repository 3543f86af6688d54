import { test } from "uvu";
import * as assert from "uvu/assert";
import { detectJwts } from "../../src/detect/jwt.ts";
import { resolveMatches } from "../../src/detect/resolve.ts";
import { makeJwe, makeJwt, seconds } from "../helpers/jwt.ts";
import { contextAt, documentOf, NOW, told, workspaceOf } from "../helpers/workspace.ts";

const now = NOW.getTime() / 1000;
const none = () => undefined;

function of(text: string, entries: Parameters<typeof documentOf>[1] = []) {
  return [...detectJwts(workspaceOf(documentOf(text, entries)), none, contextAt())];
}

/** The rule shown, its level, and those that gave way. */
function shown(text: string, entries: Parameters<typeof documentOf>[1] = []) {
  return resolveMatches(of(text, entries)).map(({ match, also }) => ({
    rule: match.rule.id,
    level: match.level ?? match.rule.level,
    also,
  }));
}

const cases: [string, unknown, Record<string, unknown>, string, string, string[]][] = [
  ["expired", { exp: now - 60 }, {}, "jwt/expired-committed", "note", []],
  ["expired this second", { exp: now }, {}, "jwt/expired-committed", "note", []],
  ["live", { exp: now + 60 }, {}, "jwt/live-committed", "error", []],
  ["forever", { exp: 1e308 }, {}, "jwt/live-committed", "error", []],
  ["never expires", { sub: "a" }, {}, "jwt/no-exp", "warning", []],
  ["exp null", { exp: null }, {}, "jwt/no-exp", "warning", []],
  ["exp as text", { exp: "1614664267" }, {}, "jwt/exp-not-number", "error", []],
  ["unsigned and live", { exp: now + 60 }, { alg: "nOnE" }, "jwt/alg-none", "error", ["jwt/live-committed"]],
  [
    "expiry outranks the rest",
    { exp: now - 60, email: "a@b.example" },
    { alg: "none", jku: "https://x.example" },
    "jwt/expired-committed",
    "note",
    ["jwt/alg-none", "jwt/header-key-source", "jwt/personal-data"],
  ],
  ["key in the header", { sub: "a" }, { jwk: { kty: "RSA" } }, "jwt/no-exp", "warning", ["jwt/header-key-source"]],
  ["two hours", { iat: now - 10, exp: now + 7190 }, {}, "jwt/live-committed", "error", ["jwt/long-lived"]],
];
for (const [name, claims, header, rule, level, also] of cases) {
  test(`a token that is ${name}: ${rule}`, () => {
    assert.equal(shown(`token ${makeJwt(claims, header)} end`), [{ rule, level, also }]);
  });
}

test("nothing in a message is left open", () => {
  const texts = [
    ...cases.map(([, claims, header]) => makeJwt(claims, header)),
    makeJwt({ sub: "1234567890", name: "John Doe" }),
    makeJwt({ iss: "supabase", role: "anon", iat: 1, exp: now + 60 }),
    `Bearer ${makeJwt({ nonce: "n", exp: now + 7200, iat: now })}`,
    `client_assertion=${makeJwt({ iss: "a", iat: now, exp: now + 86_400 })}`,
  ];
  const open = texts
    .flatMap((text) => of(text))
    .flatMap(({ rule, params }) =>
      [...rule.message.matchAll(/\{([\w.]+)\}/g)]
        .filter(([, name]) => params?.[name!] === undefined)
        .map(([hole]) => `${rule.id} ${hole}`),
    );
  assert.equal(open, []);
});

test("the level of a long life grows with it", () => {
  const level = (life: number) =>
    of(makeJwt({ iat: now - 1, exp: now - 1 + life })).find((match) => match.rule.id === "jwt/long-lived")?.level;
  assert.equal([3600, 3601, 86_401, 30 * 86_400 + 1].map(level), [undefined, "note", "warning", "error"]);
});

test("an encrypted token, one without its signature and one without a payload are not graded", () => {
  const [header, claims] = makeJwt({ exp: now + 60 }).split(".");
  assert.equal(of(`${makeJwe()} ${header}.${claims}. ${header}..abcd ${header}.${claims}.signature`), []);
});

test("a proof for one request is no token", () => {
  assert.equal(of(makeJwt({ jti: "a", iat: now }, { typ: "dpop+jwt", jwk: { kty: "EC" } })), []);
});

test("an authorization request as a JWT is no token, signed or not", () => {
  const request = { response_type: "code", redirect_uri: "https://app.example.com/cb", client_id: "a" };
  assert.equal(of(`request=${makeJwt(request, { alg: "none" })} request=${makeJwt(request)}`), []);
});

test("documentation's tokens are notes, whatever they claim", () => {
  const sample = makeJwt({ sub: "1234567890", name: "John Doe", iat: 1516239022 });
  assert.equal(shown(sample), [{ rule: "oauth/sample-credential", level: "note", also: [] }]);
  assert.equal(
    shown(makeJwt({ iss: "supabase-demo", role: "service_role", exp: 1983812996 })).map((one) => one.rule),
    ["oauth/sample-credential"],
  );
});

test("a token that is made to be public is a note, its secret sister is not", () => {
  const claims = { iss: "supabase", iat: now - 10, exp: now + 315_360_000 };
  assert.equal(shown(makeJwt({ ...claims, role: "anon" })), [{ rule: "jwt/long-lived", level: "note", also: [] }]);
  assert.equal(shown(makeJwt({ ...claims, role: "service_role" })), [
    { rule: "jwt/live-committed", level: "error", also: ["jwt/long-lived"] },
  ]);
});

test("the message's facts are public ones", () => {
  const token = makeJwt({
    iss: "https://id.example.com/t/",
    aud: "https://api.example.com?x=1",
    client_id: "app-1",
    sub: "joe@example.com",
    exp: seconds("2021-10-15T11:49:36Z"),
  });
  assert.equal(of(token)[0]!.params, {
    whose: " of issuer id.example.com/t/ for client app-1 with audience api.example.com",
    expiry: "2021-10-15",
  });
  const secretive = makeJwt({ iss: "joe@example.com", aud: "x y", azp: "a".repeat(65), exp: 1e308 });
  assert.equal(of(secretive)[0]!.params, { whose: "", expiry: "the end of time" });
});

test("an id token in a bearer header is told, an access token is not", () => {
  const rules = (text: string) => of(text).map((match) => match.rule.id);
  const id = makeJwt({ nonce: "n", exp: now + 60 });
  assert.equal(rules(`Authorization: Bearer ${id}`), ["jwt/live-committed", "jwt/id-token-as-bearer"]);
  assert.equal(rules(`id_token: ${id}`), ["jwt/live-committed"]);
  const google = { aud: "c1", azp: "c1", exp: now + 60 };
  assert.equal(rules(`-H "authorization: bearer ${makeJwt(google)}"`), [
    "jwt/live-committed",
    "jwt/id-token-as-bearer",
  ]);
  assert.equal(rules(`Bearer ${makeJwt({ ...google, aud: "api" })}`), ["jwt/live-committed"]);
  assert.equal(rules(`Bearer ${makeJwt({ nonce: "n", exp: now + 60 }, { typ: "at+jwt" })}`), ["jwt/live-committed"]);
});

test("a token of another client than the literal one beside it", () => {
  const token = makeJwt({ azp: "client-b", exp: now + 60 });
  const rules = (clientId: string) =>
    of(`${clientId} ${token}`, [
      { key: "client_id", value: clientId },
      { key: "access_token", value: token },
    ]).map((match) => match.rule.id);
  assert.equal(rules("client-a"), ["jwt/live-committed", "jwt/client-mismatch"]);
  assert.equal(rules("client-b"), ["jwt/live-committed"]);
  assert.equal(rules("{{client_id}}"), ["jwt/live-committed"]);
});

test("a client assertion is held to its claims and to an hour", () => {
  const rules = (claims: object, clientId = "c1") => {
    const token = makeJwt(claims);
    return of(`${clientId} ${token}`, [
      { key: "client_id", value: clientId },
      { key: "client_assertion", value: token },
    ])
      .map((match) => match.rule.id)
      .filter((id) => id.startsWith("jwt/assertion"));
  };
  const good = { iss: "c1", sub: "c1", aud: "https://id.example.com/token", iat: now, exp: now + 300 };
  assert.equal(rules(good), []);
  assert.equal(rules({ ...good, aud: undefined }), ["jwt/assertion-claims"]);
  assert.equal(rules({ ...good, sub: "other" }), ["jwt/assertion-claims"]);
  assert.equal(rules(good, "c2"), ["jwt/assertion-claims"]);
  assert.equal(rules({ ...good, exp: now + 86_400 }), ["jwt/assertion-too-long"]);
  const elsewhere = makeJwt({ iss: "app", exp: now + 60 });
  assert.equal(
    of(elsewhere, [{ key: "assertion", value: elsewhere }]).map((match) => match.rule.id),
    ["jwt/live-committed"],
  );
});

test("a value that only decoding shows is found at its entry, once", () => {
  const token = makeJwt({ exp: now - 60 });
  const half = token.indexOf(".") + 5;
  const text = `a = "${token.slice(0, half)}" + "${token.slice(half)}"; b = "${token}"`;
  const end = text.indexOf(";");
  const found = of(text, [
    { key: "a", value: token, span: { start: 4, end } },
    { key: "a", value: token, span: { start: 4, end } },
    { key: "b", value: token, span: { start: text.lastIndexOf(token), end: text.length - 1 } },
  ]);
  assert.equal(
    told(found).map((one) => one.text),
    [token, text.slice(4, end)],
  );
  assert.equal(
    found.map((match) => match.entry?.key),
    ["b", "a"],
  );
});

test.run();
