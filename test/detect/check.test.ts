/** Findings of the checks: exact places, levels and messages; and the look-alikes that must stay silent. */
import { builtin } from "credlint:ruleset";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { detectChecks, factsOf } from "../../src/detect/check.ts";
import type { DetectContext, Match } from "../../src/detect/detector.ts";
import type { CheckRule, Provider, Rule, Ruleset } from "../../src/model/rule.ts";
import { expandFakes } from "../../src/ruleset/fake.ts";
import { alone } from "../../src/workspace/workspace.ts";
import { checkText, read } from "../helpers/check.ts";
import { makeJwt, part } from "../helpers/jwt.ts";
import { contextAt, NOW, told } from "../helpers/workspace.ts";

const PROVIDERS = /^(?:logto|made2manage|webmethods|workfloplus|yonomi)\//;

async function found(path: string, text: string): Promise<Match[]> {
  return (await checkText(path, text)).filter(({ rule }) => PROVIDERS.test(rule.id));
}

async function silent(path: string, text: string): Promise<void> {
  assert.equal(told(await found(path, text)), []);
}

/** The message as a reporter fills it. */
function messageOf(match: Match): string {
  return match.rule.message.replace(/\{([\w.-]+)\}/g, (_, name: string) => match.params?.[name] ?? `{${name}}`);
}

const LOGTO = "https://acme.logto.app/oidc/token";
const M2M = "https://m2m.example.com/idsrvapi/connect/token";

test("a wrong value is the place", async () => {
  const text = `POST ${LOGTO}\nAuthorization: Basic {{basic}}\n\ngrant_type=client_credentials&scope=all&resource=https%3A%2F%2Fother.logto.app%2Fapi\n`;
  const [match, ...more] = await found("a.http", text);
  assert.is(more.length, 0);
  assert.equal(told([match!]), [
    { rule: "logto/resource-tenant-mismatch", level: "error", text: "https%3A%2F%2Fother.logto.app%2Fapi" },
  ]);
  assert.is(messageOf(match!), 'The token URL is of tenant "acme", but resource names tenant "other".');
  assert.is(match!.value, "", "a set-up is no secret");
});

test("something absent stands at the URL", async () => {
  const matches = await found(
    "a.http",
    `POST ${LOGTO}\nAuthorization: Basic {{basic}}\n\ngrant_type=client_credentials&scope=all\n`,
  );
  assert.equal(told(matches), [{ rule: "logto/resource-required", level: "error", text: LOGTO }]);
});

test("a disabled row is the place of what is absent", async () => {
  const rows = [
    ["grant_type", "client_credentials"],
    ["scope", "all"],
  ].map(([key, value]) => ({ key, value }));
  const text = JSON.stringify({
    info: { name: "x", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
    item: [
      {
        name: "t",
        request: {
          method: "POST",
          header: [],
          auth: {
            type: "basic",
            basic: [
              { key: "username", value: "{{i}}" },
              { key: "password", value: "{{p}}" },
            ],
          },
          body: {
            mode: "urlencoded",
            urlencoded: [...rows, { key: "resource", value: "https://acme.logto.app/api", disabled: true }],
          },
          url: { raw: LOGTO },
        },
      },
    ],
  });
  assert.equal(told(await found("a.json", text)), [
    { rule: "logto/resource-required", level: "error", text: "https://acme.logto.app/api" },
  ]);
});

test("each value with a restricted text, and never the secret itself", async () => {
  const secret = expandFakes("P@@ss-@fake:alnum:10");
  const text = `POST ${M2M}\nCompanyID: 01\nContent-Type: application/x-www-form-urlencoded\n\ngrant_type=client_credentials&client_id=A%27%3BB&client_secret=${encodeURIComponent(secret)}&scope=M2MAPI&tenant=NORTH\n`;
  const matches = (await found("a.http", text)).filter(({ rule }) => rule.id === "made2manage/restricted-sequence");
  assert.equal(matches.map(messageOf), [
    "The value of client_id holds \"';\", which is on the API's restricted list; the request will be rejected.",
    'The value of client_secret holds "(hidden)", which is on the API\'s restricted list; the request will be rejected.',
  ]);
  assert.equal(
    told(matches).map(({ text: at }) => at),
    ["A%27%3BB", encodeURIComponent(secret)],
  );
  assert.equal(
    matches.map(({ value }) => value),
    ["", secret],
    "what lies under the place is masked by its value",
  );
});

test("a provider's own message never shows a secret", async () => {
  const secret = expandFakes("@fake:hex:24");
  const matches = await found(
    "a.http",
    `POST https://accounts.workfloplus.com/connect/token\n\ngrant_type=client_credentials&client_id=${"0123456789abcdef01234567"}&client_secret=${secret}&scope=workflow.read\n`,
  );
  assert.equal(
    told(matches).map(({ rule }) => rule),
    ["workfloplus/scope-not-absolute", "workfloplus/secret-id-as-secret"],
  );
  for (const match of matches) assert.not.ok(JSON.stringify([messageOf(match), match.params ?? {}]).includes(secret));
  for (const rule of builtin.rules) {
    if (rule.kind === "check")
      assert.not.match(
        rule.message,
        /\{(?:auth\.client_secret|token\.|param\.(?:client_secret|password|refresh_token|client_assertion)|var\.value|query\.key)/,
        rule.id,
      );
  }
});

test("a value that comes from a variable names its definition", async () => {
  const text = JSON.stringify({
    info: { name: "x", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
    variable: [{ key: "res", value: "https://other.logto.app/api" }],
    auth: {
      type: "oauth2",
      oauth2: [
        ["grant_type", "client_credentials"],
        ["accessTokenUrl", LOGTO],
        ["clientId", "{{id}}"],
        ["clientSecret", "{{s}}"],
        ["scope", "all"],
        ["tokenRequestParams", [{ key: "resource", value: "{{res}}", enabled: true, send_as: "request_body" }]],
      ].map(([key, value]) => ({ key, value })),
    },
    item: [],
  });
  const [match, ...more] = await found("a.json", text);
  assert.is(more.length, 0);
  assert.equal(told([match!]), [{ rule: "logto/resource-tenant-mismatch", level: "error", text: "{{res}}" }]);
  assert.equal(
    match!.related!.map(({ input, span }) => input.text.slice(span.start, span.end)),
    ["https://other.logto.app/api"],
  );
});

test("a token is the place of what its claims say, and is masked", async () => {
  const token = makeJwt({ iss: "https://acme.logto.app/oidc", aud: "https://other.logto.app/api" }, { alg: "RS256" });
  const [match] = await found("a.http", `GET https://acme.logto.app/api/users\nAuthorization: Bearer ${token}\n`);
  assert.equal(told([match!]), [{ rule: "logto/aud-mismatch", level: "error", text: token }]);
  assert.is(match!.value, token);
});

test("a check hides its follow-ups", async () => {
  const ids = told(
    await found(
      "a.http",
      `POST ${LOGTO}\nresource: https://acme.logto.app/api\nAuthorization: Basic {{b}}\n\ngrant_type=client_credentials&scope=all\n`,
    ),
  ).map(({ rule }) => rule);
  assert.equal(ids, ["logto/resource-in-body"]);
});

const FORM = "grant_type=client_credentials&client_id={{id}}&client_secret={{s}}";

test("hosts outrank scopes, and scopes outrank paths", async () => {
  const ids = async (url: string, scope: string) =>
    [
      ...new Set(
        told(await found("a.http", `POST ${url}\n\n${FORM}&scope=${scope}\n`)).map(({ rule }) => rule.split("/")[0]),
      ),
    ].join();
  assert.is(await ids("https://acme.logto.app/idsrvapi/connect/token", "M2MAPI"), "logto");
  assert.is(await ids("https://x.example.com/integration/rest/oAuth/getToken", "M2MAPI"), "made2manage");
  assert.is(await ids("https://x.example.com/oidc/token", "all"), "logto");
});

/** A ruleset of one generic check and one provider. */
function rulesetOf(rule: Partial<CheckRule>, override?: "error" | "warning" | "note" | "off"): Ruleset {
  const base = builtin.rules.find(
    (each: Rule): each is CheckRule => each.kind === "check" && each.id === "logto/offline-access",
  )!;
  const provider = builtin.providers.find(({ id }: Provider) => id === "logto")!;
  const generic = { ...provider, id: "test", recognise: { strong: [], weak: [] }, overrides: {} };
  const check = { ...base, id: "test/scope", provider: "test", level: "error", rank: 600, ...rule } as CheckRule;
  return {
    rules: [check],
    providers: [
      generic,
      { ...provider, overrides: override ? { "test/scope": { severity: override, because: "x" } } : {} },
    ],
    words: {},
  };
}

async function levelsWith(ruleset: Ruleset, host: string): Promise<string[]> {
  const context: DetectContext = { now: NOW, ruleset, rule: (id) => ruleset.rules.find((rule) => rule.id === id) };
  const document = await read("a.http", `POST https://${host}/oidc/token\n\n${FORM}&scope=offline_access\n`);
  return told(detectChecks(alone(document), context)).map(({ level }) => level);
}

test("levels: conventional is a warning at most, a provider overrides generic checks", async () => {
  assert.equal(await levelsWith(rulesetOf({}), "acme.logto.app"), ["error"]);
  assert.equal(await levelsWith(rulesetOf({ confidence: "conventional" }), "acme.logto.app"), ["warning"]);
  assert.equal(await levelsWith(rulesetOf({ confidence: "conventional", level: "note" }), "acme.logto.app"), ["note"]);
  assert.equal(await levelsWith(rulesetOf({}, "note"), "acme.logto.app"), ["note"]);
  assert.equal(await levelsWith(rulesetOf({}, "off"), "acme.logto.app"), []);
  assert.equal(await levelsWith(rulesetOf({}, "off"), "id.example.com"), ["error"], "another's request");
});

test("a rule that is off finds nothing", async () => {
  const document = await read("a.http", `POST ${LOGTO}\n\n${FORM}&scope=all\n`);
  const context = { ...contextAt(), rule: () => undefined };
  assert.equal([...detectChecks(alone(document), context)], []);
  assert.equal(
    factsOf(alone(document), context, () => new Uint8Array(32)),
    [],
  );
});

test("any mixture of pieces: no crash, the same twice, places within the text", async () => {
  const piece = fc.constantFrom(
    ...[
      "POST ",
      "GET ",
      LOGTO,
      M2M,
      "{{x}}",
      "$",
      "${",
      "}",
      "<<",
      "?",
      "&",
      "=",
      "\n",
      "\n\n",
      ": ",
      "grant_type=",
      "client_credentials",
      "resource=",
      "scope=",
      "all",
    ],
    ...[
      "Authorization: ",
      "Basic ",
      "Bearer ",
      "eyJ",
      ".",
      "CompanyID",
      '"',
      "{",
      "[",
      "]",
      ",",
      "newSecret",
      "grantTypes",
      "yp_m2m_client_secret",
      "CLIENT_ID",
      "_TOKEN_URL",
      "curl ",
      "-d ",
      "-u ",
      "'",
    ],
  );
  const files = fc.constantFrom("a.http", "a.sh", ".env", "a.json", "a.md", "a.txt");
  await fc.assert(
    fc.asyncProperty(files, fc.array(piece, { maxLength: 60 }), async (path, pieces) => {
      const text = pieces.join("");
      const [one, two] = [await checkText(path, text), await checkText(path, text)];
      assert.equal(told(one), told(two));
      for (const { span } of one) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
    }),
    { numRuns: 300, seed: 20261121 },
  );
});

test("hostile subjects end", async () => {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  await silent(".env", `TOKEN=${part({ alg: "RS256" })}.${part(`{"iss":"x","a":${deep}}`)}.AAAA\n`);
  await silent("a.json", `{"grantTypes":${deep}}`);
  const many = Array.from({ length: 3_000 }, (_, i) => `P${i}_CLIENT_ID=a\nP${i}_CLIENT_SECRET=\${S}`).join("\n");
  await silent(".env", many);
  await silent(
    "a.http",
    `POST https://id.example.com/${"oauth/".repeat(20_000)}x\n\ngrant_type=${"a".repeat(50_000)}&scope=${"a ".repeat(50_000)}\n`,
  );
  await silent("a.http", `POST ${"{{a}}".repeat(5_000)}\n\ngrant_type=${"{{a".repeat(5_000)}\n`);
  await silent(".env", `yp_url=${"https://".repeat(5_000)}\n`);
});

test.run();
