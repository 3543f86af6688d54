import { test } from "uvu";
import * as assert from "uvu/assert";
import { scanText } from "../../src/index.ts";
import { expandFakes } from "../../src/ruleset/fake.ts";

const NOW = new Date("2026-11-21T00:00:00Z");
const KEY = expandFakes("@fake:alnum:32");
const INFO = { name: "Shop", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" };
const request = { url: "https://api.internal", header: [{ key: "X-Api-Key", value: KEY }] };

/** The text of each secret that is told, and the codes of the diagnostics. */
async function scan(text: string, path = "api.json"): Promise<{ secrets: string[]; codes: string[] }> {
  const { findings, diagnostics } = await scanText(text, { path, now: NOW });
  const secrets = findings.filter(({ tag }) => tag === "secret").map(({ span }) => text.slice(span.start, span.end));
  return { secrets, codes: diagnostics.map(({ level, code }) => `${level} ${code}`) };
}
async function is(
  text: string,
  secrets: readonly string[],
  codes: readonly string[] = [],
  path?: string,
): Promise<void> {
  assert.equal(await scan(text, path), { secrets, codes });
}
const collection = (item: unknown, more: object = {}) => JSON.stringify({ info: INFO, item, ...more });
const INVALID = ["note format/invalid-json"];

test("a truncated export is read up to its end, and told", async () => {
  const text = collection([
    { name: "a", request },
    { name: "b", request },
  ]);
  await is(text.slice(0, text.lastIndexOf(KEY) + 10), [KEY, KEY.slice(0, 10)], INVALID);
  await is(text.slice(0, text.indexOf(KEY) + KEY.length + 1), [KEY], INVALID);
});

test("of members that stand twice each value is told", async () => {
  const other = expandFakes("@fake:alnum:33");
  await is(
    `{"info":${JSON.stringify(INFO)},"item":[{"name":"r","request":{"url":"https://a.internal","header":[{"key":"X-Api-Key","value":"${other}","value":"${KEY}"}]}}]}`,
    [other, KEY],
  );
});

test("comments, trailing commas and a byte order mark are no trouble", async () => {
  await is(
    `\ufeff// exported\n{"info":${JSON.stringify(INFO)}, /* all */ "item":[{"name":"r","request":${JSON.stringify(request)},},],}`,
    [KEY],
  );
});

test("numbers, booleans and null in place of texts", async () => {
  await is(
    collection(
      [
        null,
        3,
        {
          name: 7,
          request: {
            url: 1,
            method: null,
            header: [
              { key: "password", value: 83920174 },
              { key: 4, value: true },
            ],
          },
        },
        {
          name: "r",
          request: { ...request, body: { mode: "urlencoded", urlencoded: [{ key: "password", value: 83920174 }] } },
        },
      ],
      { variable: [null, { key: "password", value: 91827364 }], event: null, auth: "none" },
    ),
    ["83920174", KEY, "83920174", "91827364"],
  );
});

test("10,000 folders in one another, in both versions", async () => {
  const depth = 10_000;
  const deep = `{"info":${JSON.stringify(INFO)},"item":[${'{"name":"f","item":['.repeat(depth)}${JSON.stringify({ name: "r", request })}${"]}".repeat(depth)}]}`;
  await is(deep, [KEY]);
  const folders = Array.from({ length: depth }, (_, index) => ({
    id: `f${index}`,
    name: "f",
    folder: `f${index + 1}`,
    order: [],
  }));
  const old = {
    name: "Old",
    order: [],
    folders: [...folders, { id: `f${depth}`, folder: "f0", name: "ring" }],
    requests: [
      { id: "r", name: "r", folder: "f0", url: "https://a.internal", dataMode: "raw", headers: `X-Api-Key: ${KEY}\n` },
    ],
  };
  await is(JSON.stringify(old), [KEY]);
});

test("variables that lead to one another in a ring are followed to no end", async () => {
  const variable = [
    { key: "a", value: "{{b}}" },
    { key: "b", value: "{{c}}{{c}}" },
    { key: "c", value: "{{a}}{{a}}{{c}}" },
    { key: "t1", value: KEY },
  ];
  const auth = { type: "bearer", bearer: [{ key: "token", value: "{{t1}}" }] };
  const url = "https://{{a}}/token";
  await is(collection([{ name: "r", request: { url, method: "POST", auth } }], { variable }), [KEY]);
});

test("YAML: aliases in a ring, an alias bomb, references without quotes, broken files", async () => {
  const path = "postman/collections/Shop/Get.request.yaml";
  const head = "$kind: http-request\nurl: https://api.internal\n";
  await is(`${head}headers: &h\n  X-Api-Key: ${KEY}\n  again: *h\nother: *h\n`, [KEY], [], path);
  const bomb = Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [${i ? `*b${i - 1},*b${i - 1}` : "x,x"}]`).join(
    "\n",
  );
  await is(`${head}headers:\n  X-Api-Key: ${KEY}\n${bomb}\n`, [KEY], [], path);
  await is(
    `${head}auth:\n  type: bearer\n  credentials:\n    token: {{t1}}\nheaders:\n  X-Api-Key: ${KEY}\n`,
    [KEY],
    [],
    path,
  );
  await is(`${head}headers:\n  X-Api-Key: "${KEY}"\n   bad: [\n`, [KEY], ["note format/invalid-yaml"], path);
  await is(`${head}headers:\n  X-Api-Key: ${KEY}\nx: ${"[".repeat(5000)}`, [KEY], ["note format/invalid-yaml"], path);
});

test("a wrong schema, none, and two versions in one file", async () => {
  const item = [{ name: "r", request }];
  for (const schema of ["https://example.com/none", "v9.9.9", 5, null])
    await is(JSON.stringify({ info: { name: "x", schema }, item }), [KEY]);
  await is(JSON.stringify({ info: { name: "x" }, item }), [KEY]);
  const other = expandFakes("@fake:alnum:34");
  const requests = [{ id: "1", url: "https://b.internal", dataMode: "raw", headers: `X-Api-Key: ${other}` }];
  await is(collection(item, { requests, folders: [], order: [] }), [KEY, other]);
  await is(JSON.stringify({ name: "x", order: [], requests, item }), [other, KEY]);
});

test("members that Postman does not know are read too", async () => {
  await is(collection([], { "x-settings": { client_secret: KEY, note: "by our tool" } }), [KEY]);
});

test("CRLF in the file and in its texts; lone surrogates; several documents one after the other", async () => {
  await is(JSON.stringify(JSON.parse(collection([{ name: "r", request }])), null, 2).replaceAll("\n", "\r\n"), [KEY]);
  const raw = `{\r\n  "client_secret": "${KEY}"\r\n}`;
  await is(collection([{ name: "r", request: { url: "https://a.internal", body: { mode: "raw", raw } } }]), [KEY]);
  await is(
    `{"info":${JSON.stringify(INFO)},"item":[{"name":"\\ud800","request":{"url":"\ud83d","header":[{"key":"X-Api-Key","value":"${KEY}"}]}}]}`,
    [KEY],
  );
  const two = `${collection([{ name: "r", request }])}\n${collection([{ name: "s", request }])}`;
  await is(two, [KEY, KEY], INVALID);
});

test("a report's bytes that are none", async () => {
  const run = (stream: unknown) =>
    JSON.stringify({
      collection: { info: INFO, item: [] },
      run: { executions: [null, { request, response: { stream } }] },
    });
  for (const stream of [
    null,
    5,
    { data: "x" },
    { data: [300, -1, 1.5] },
    { data: [{}, null] },
    { type: "Buffer", data: [255, 254, 0xed, 0xa0, 0x80] },
  ])
    await is(run(stream), [KEY]);
});

test.run();
