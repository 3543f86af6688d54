import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { diffOf } from "../../src/fix/diff.ts";
import { Names, snakeCase } from "../../src/fix/draft.ts";
import { applyEdits } from "../../src/fix/fix.ts";
import { scanText } from "../../src/index.ts";
import type { Edit, Report } from "../../src/model/report.ts";
import { authRows, collection, environment } from "../helpers/postman-arbitrary.ts";

const NOW = new Date("2026-11-21T00:00:00Z");
const PASSWORD = "vK7-winter-Ridge-41";
const RANDOM = "qT7vLw2ZbN9xKc4RjH8mYd5P";
const OTHER = "pQ3-autumn-Mill-88";

async function scan(text: string, path: string): Promise<Report> {
  return scanText(text, { path, now: NOW, repairs: true });
}

/** The text after all repairs of one file, each alone; titles in order. */
async function mended(text: string, path: string): Promise<{ texts: string[]; titles: string[] }> {
  const { findings } = await scan(text, path);
  const repairs = findings.flatMap(({ repair }) => repair ?? []);
  return { texts: repairs.map(({ edits }) => applyEdits(text, edits)), titles: repairs.map(({ title }) => title) };
}

/** Everything outside of the edits is in both texts, byte for byte. */
function assertOnlySpans(before: string, after: string, edits: readonly Edit[]): void {
  let from = 0;
  let to = 0;
  for (const { span, text } of edits) {
    const kept = before.slice(from, span.start);
    assert.is(after.slice(to, to + kept.length), kept);
    to += kept.length;
    assert.is(after.slice(to, to + text.length), text);
    to += text.length;
    from = span.end;
  }
  assert.is(after.slice(to), before.slice(from));
}

for (const [name, files] of [
  ["collection", collection("v2.1.0", authRows)],
  ["environment", environment],
] as const) {
  test(`generated ${name}: only spans change, what is left is JSON, and the value is gone`, () =>
    fc.assert(
      fc.asyncProperty(files, fc.constantFrom(undefined, "\t", "  "), fc.boolean(), async (part, indent, crlf) => {
        const plain = JSON.stringify(part.value, null, indent);
        const text = crlf ? plain.replaceAll("\n", "\r\n") : plain;
        const { findings } = await scan(text, "x.postman_collection.json");
        for (const { repair, span, ruleId } of findings) {
          if (!repair) continue;
          const after = applyEdits(text, repair.edits);
          assertOnlySpans(text, after, repair.edits);
          JSON.parse(after);
          const value = text.slice(span.start, span.end);
          const count = (whole: string): number => whole.split(value).length;
          if (ruleId !== "postman/variable-not-secret") assert.ok(count(after) < count(text), ruleId);
        }
      }),
      { numRuns: 100 },
    ));
}

const WHOLE = (items: string, variables = "") => `{
  "info": { "name": "Depot", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  "item": [{ "name": "Token", "request": { "method": "POST", "url": "https://id.depot.test/token", ${items} } }]${variables}
}
`;
const BODY = `"body": { "mode": "urlencoded", "urlencoded": [{ "key": "client_secret", "value": "${PASSWORD}" }] }`;

test("Postman: a literal becomes a variable that is blank and secret", async () => {
  const { texts, titles } = await mended(WHOLE(BODY), "depot.postman_collection.json");
  assert.equal(titles, ["Read it from {{client_secret}}"]);
  assert.equal(texts, [
    WHOLE(
      BODY.replace(PASSWORD, "{{client_secret}}"),
      ',\n  "variable": [{ "key": "client_secret", "value": "", "type": "secret" }]',
    ),
  ]);
});

test("Postman: a variable of that name is used if it is blank, and left alone if it holds something", async () => {
  const blank = ', "variable": [{ "key": "client_secret", "value": "" }]';
  assert.equal((await mended(WHOLE(BODY, blank), "depot.postman_collection.json")).texts, [
    WHOLE(BODY.replace(PASSWORD, "{{client_secret}}"), blank),
  ]);
  const held = ', "variable": [{ "key": "client_secret", "value": "{{vault:x}}" }]';
  assert.equal((await mended(WHOLE(BODY, held), "depot.postman_collection.json")).texts, [
    WHOLE(
      BODY.replace(PASSWORD, "{{client_secret_2}}"),
      ', "variable": [{ "key": "client_secret", "value": "{{vault:x}}" }, { "key": "client_secret_2", "value": "", "type": "secret" }]',
    ),
  ]);
});

test("Postman: a variable is emptied and declared secret", async () => {
  const row = (value: string, type: string) =>
    `{"name":"staging","values":[{"key":"client_secret","value":"${value}","type":"${type}"}],"_postman_variable_scope":"environment"}`;
  const { texts, titles } = await mended(row(RANDOM, "default"), "staging.postman_environment.json");
  assert.equal(titles, ["Empty the variable and declare it secret", "Declare the variable secret"]);
  assert.equal(texts, [row("", "secret"), row(RANDOM, "secret")]);
});

test("a saved token and a captured answer are emptied", async () => {
  const token = "qT7vLw2ZbN9xKc4RjH8mYd5PqT7vLw2Z";
  const auth = (value: string) =>
    WHOLE(`"auth": { "type": "oauth2", "oauth2": [{ "key": "accessToken", "value": "${value}", "type": "string" }] }`);
  assert.equal((await mended(auth(token), "depot.postman_collection.json")).texts, [auth("")]);
  const saved = (value: string) =>
    `{"info":{"name":"D","schema":"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},"item":[{"name":"T","request":{"method":"GET","url":"https://id.depot.test/t"},"response":[{"name":"ok","code":200,"body":"{\\"access_token\\":\\"${value}\\"}"}]}]}`;
  const { texts } = await mended(saved(token), "depot.postman_collection.json");
  assert.equal(texts, [saved("")]);
});

test("JavaScript: a literal that is the secret is read from the environment; anything else is left to people", async () => {
  for (const [before, after] of [
    [`const dbPassword = "${PASSWORD}";`, "const dbPassword = process.env.DB_PASSWORD;"],
    [`const a = { password: \`${PASSWORD}\` };`, "const a = { password: process.env.PASSWORD };"],
    [
      `function password() { const password="${PASSWORD}";return password }`,
      "function password() { const password=process.env.PASSWORD;return password }",
    ],
  ] as const)
    assert.equal((await mended(before, "a.ts")).texts, [after]);
  assert.equal((await mended(`<Login password="${PASSWORD}" />`, "a.tsx")).texts, [
    "<Login password={process.env.PASSWORD} />",
  ]);
  for (const text of [`fetch("https://svc:${PASSWORD}@h.test/x");`, `# password: "${PASSWORD}"`])
    assert.equal((await mended(text, text.startsWith("#") ? "a.py" : "a.ts")).texts, []);
});

test(".env: the value goes, the name stays", async () => {
  const text = `# ours\r\nexport DB_PASSWORD="${PASSWORD}" # old\r\nX=1\r\n`;
  assert.equal((await mended(text, ".env")).texts, [text.replace(PASSWORD, "")]);
});

test("no two values share a name, one value has one", () => {
  const names = new Names();
  assert.is(names.give("A", "1"), "A");
  assert.is(names.give("A", "2"), "A_2");
  assert.is(names.give("A", "1"), "A");
  assert.is(names.give("A", "2"), "A_2");
  assert.is(
    names.give("A", "3", (name) => name === "A_3"),
    "A_4",
  );
});

test("names in any style", () => {
  for (const name of ["clientSecret", "client-secret", "Client Secret", "CLIENT_SECRET"])
    assert.is(snakeCase(name), "client_secret");
  assert.is(snakeCase("X-API-Key"), "x_api_key");
  assert.is(snakeCase("…"), "");
});

test("a diff shows no secret: neither the one that goes nor another on the line nor its copy", () => {
  const text = `a = "${PASSWORD}", b = "${OTHER}", c = "${PASSWORD}"`;
  const at = (value: string, from = 0) => {
    const start = text.indexOf(value, from);
    return { start, end: start + value.length };
  };
  const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  const lines = diffOf(text, [{ path: "x", span: at(PASSWORD), region, text: "X" }], [at(PASSWORD), at(OTHER)]);
  assert.equal(lines, [
    { sign: "-", line: 1, text: 'a = "••••••••", b = "••••••••", c = "••••••••"' },
    { sign: "+", line: 1, text: 'a = "X", b = "••••••••", c = "••••••••"' },
  ]);
});

test.run();
