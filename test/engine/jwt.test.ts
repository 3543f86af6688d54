import { test } from "uvu";
import * as assert from "uvu/assert";
import { decodeBase64, decodeBase64Text } from "../../src/engine/base64.ts";
import { audiencesOf, decodeJwt, findJwts, lifetimeOf, numericDate, textOf } from "../../src/engine/jwt.ts";
import { makeJwe, makeJwt, part } from "../helpers/jwt.ts";

test("base64 is read in both alphabets, with or without padding, and nothing else is", () => {
  assert.equal(decodeBase64("+/8="), Buffer.from([0xfb, 0xff]));
  assert.equal(decodeBase64("-_8"), Buffer.from([0xfb, 0xff]));
  assert.is(decodeBase64Text("w7w"), "ü");
  assert.is(decodeBase64Text(""), "");
  for (const wrong of ["a", "ab=", "ab===", "+_8=", "ab c", "ab\n", "a=bc", "ü123"])
    assert.is(decodeBase64(wrong), undefined, wrong);
  assert.is(decodeBase64Text("/w=="), undefined, "no UTF-8");
});

test("a signed token gives its header, claims and the fact of a signature", () => {
  const jwt = decodeJwt(makeJwt({ iss: "https://id.example.com", iat: 100, nbf: 50, exp: 3700, aud: ["a", 1, "b"] }))!;
  assert.is(jwt.kind, "jws");
  assert.is(jwt.signed, true);
  assert.is(jwt.header["alg"], "HS256");
  assert.is(lifetimeOf(jwt), 3600);
  assert.equal(audiencesOf(jwt), ["a", "b"]);
  assert.is(textOf(jwt.claims, "iss"), "https://id.example.com");
  assert.is(textOf(jwt.claims, "constructor"), undefined);
});

test("a lifetime falls back to nbf, and is unknown without either", () => {
  assert.is(lifetimeOf(decodeJwt(makeJwt({ nbf: 50, exp: 150 }))!), 100);
  assert.is(lifetimeOf(decodeJwt(makeJwt({ exp: 150 }))!), undefined);
  assert.is(lifetimeOf(decodeJwt(makeJwt({ iat: 1, exp: "150" }))!), undefined);
});

test("alg none comes with an empty signature", () => {
  const token = makeJwt({ sub: "a" }, { alg: "none" });
  assert.ok(token.endsWith("."));
  assert.is(decodeJwt(token)!.signed, false);
});

test("an encrypted token is recognised and has no claims", () => {
  assert.equal(decodeJwt(makeJwe()), {
    kind: "jwe",
    header: { alg: "RSA-OAEP-256", enc: "A256GCM" },
    claims: {},
    signed: true,
  });
});

test("half a token is nothing, and so is what only looks like one", () => {
  const [header, claims, signature] = makeJwt({ sub: "a" }).split(".") as [string, string, string];
  const wrong: Record<string, string> = {
    "one part": header,
    "two parts": `${header}.${claims}`,
    "four parts": `${header}.${claims}.${signature}.${signature}`,
    "no alg": `${part({ typ: "JWT" })}.${claims}.${signature}`,
    "alg is no text": `${part({ alg: 1 })}.${claims}.${signature}`,
    "payload is a list": `${header}.${part([1])}.${signature}`,
    "payload is a text": `${header}.${part('"a"')}.${signature}`,
    "payload is null": `${header}.${part("null")}.${signature}`,
    "payload is cut": `${header}.${claims.slice(0, -3)}.${signature}`,
    "header is a list": `${part([{ alg: "HS256" }])}.${claims}.${signature}`,
    "an ellipsis": `${header}...${signature}`,
    "signature of impossible length": `${header}.${claims}.signature`,
    "signature is JSON": `${header}.${claims}.${claims}`,
    padding: `${header}.${part("{ }")}=.${signature}`,
    "five parts without enc": `${header}.${claims}.${signature}.${claims}.${signature}`,
  };
  for (const [why, token] of Object.entries(wrong)) assert.is(decodeJwt(token), undefined, why);
});

test("hostile payloads end in a token or in nothing", () => {
  const sign = (payload: string) => `${part({ alg: "HS256" })}.${part(payload)}.${"A".repeat(43)}`;
  const deep = decodeJwt(sign(`{"a":${"[".repeat(10_000)}${"]".repeat(10_000)},"exp":5}`))!;
  assert.is(numericDate(deep, "exp"), 5);
  assert.is(numericDate(decodeJwt(sign('{"exp":1e308}'))!, "exp"), 1e308);
  assert.is(numericDate(decodeJwt(sign('{"exp":1e999}'))!, "exp"), undefined);
  assert.is(numericDate(decodeJwt(sign('{"exp":1,"exp":2}'))!, "exp"), 2);
  assert.is(numericDate(decodeJwt(sign('{"__proto__":{"exp":1}}'))!, "exp"), undefined);
  assert.is(numericDate(decodeJwt(sign(`{"a":"${"x".repeat(1_000_000)}","exp":7}`))!, "exp"), 7);
  assert.is(decodeJwt(sign(`{"a":"${"x".repeat(1_100_000)}"}`)), undefined);
  assert.is(decodeJwt(sign("[".repeat(10_000))), undefined);
});

test("tokens are found where they begin and end, escapes before them or not", () => {
  const token = makeJwt({ sub: "a" });
  const jwe = makeJwe();
  const text = `x ${token}. "\\n${token}" %20${token}&a=1 ${jwe} a${token} pk.${token}.txt`;
  const found = findJwts(text);
  assert.equal(
    found.map((one) => one.token),
    [token, token, token, jwe, token],
  );
  for (const one of found) assert.is(text.slice(one.start, one.end), one.token);
});

test("given offsets are used as they are", () => {
  const token = makeJwt({ sub: "a" });
  const text = `${token} ${token}`;
  assert.equal(
    findJwts(text, [token.length + 1]).map((one) => one.start),
    [token.length + 1],
  );
  assert.equal(findJwts(text, []), []);
});

test("a text of nothing but beginnings is read once", () => {
  assert.equal(findJwts("eyJ".repeat(200_000)), []);
  assert.equal(findJwts(".eyJ".repeat(200_000)), []);
  assert.equal(findJwts("\\neyJ".repeat(100_000)), []);
});

test("tokens in plain base64, padding and all, are read to their end; a path behind a token is none of it", () => {
  const plain = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64");
  const sign = Buffer.from([0xfb, 0xff, 0xfe, 0x01]).toString("base64");
  const token = `${plain({ alg: "HS256" })}.${plain({ sub: "ab", exp: 1 })}.${sign}`;
  assert.match(token, /=.*\+.*=$/);
  assert.equal(
    findJwts(`t="${token}";`).map(({ start, end }) => [start, end]),
    [[3, 3 + token.length]],
  );
  const usual = makeJwt({ sub: "a" });
  assert.equal(
    findJwts(`https://a.test/${usual}/rest/of/it`).map((found) => found.token),
    [usual],
  );
  assert.equal(findJwts("eyJ=".repeat(200_000)), []);
});

test("a token within a token is opened: the inner claims count, an encrypted one stays closed", () => {
  const inner = makeJwt({ sub: "x", exp: 4_000_000_000 });
  const nested = (payload: string) =>
    `${part({ alg: "RS256", cty: "JWT" })}.${Buffer.from(payload).toString("base64url")}.${"a".repeat(43)}`;
  assert.equal(decodeJwt(nested(inner))?.claims, { sub: "x", exp: 4_000_000_000 });
  assert.is(decodeJwt(nested(nested(inner)))?.claims["sub"], "x");
  assert.is(decodeJwt(nested(makeJwe()))?.kind, "jwe");
  assert.is(decodeJwt(nested("eyJno token")), undefined);
  let deep = inner;
  for (let i = 0; i < 6; i += 1) deep = nested(deep);
  assert.is(decodeJwt(deep), undefined);
});

test.run();
