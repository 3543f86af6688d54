import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Match } from "../../src/detect/detector.ts";
import { detectPostman } from "../../src/detect/postman.ts";
import { readPostmanDocument } from "../../src/formats/postman/index.ts";
import type { Document } from "../../src/model/document.ts";
import type { RuleInfo } from "../../src/model/rule.ts";
import { alone } from "../../src/workspace/workspace.ts";
import { inputOf } from "../helpers/fake-file.ts";
import { contextAt, told } from "../helpers/workspace.ts";

const secretRule = { id: "generic/secret", tag: "secret", level: "error" } as RuleInfo;

/** Every value that begins with "S:" is found by another detector; with "old:" as a note. */
function run(value: unknown, by: "entry" | "span" = "entry"): { rule: string; level: string; text: string }[] {
  const document = readPostmanDocument(inputOf(JSON.stringify(value)));
  assert.ok(document);
  return told(detectPostman(alone(document!), matchesIn(document!, by), contextAt()));
}

function matchesIn(document: Document, by: "entry" | "span"): Match[] {
  return document.entries
    .filter(({ value }) => /^(?:S:|old:)\S*$/.test(value))
    .map((entry) => ({
      rule: secretRule,
      ...(entry.value.startsWith("old:") ? { level: "note" as const } : {}),
      input: document.input,
      span: entry.span,
      value: entry.value,
      ...(by === "entry" ? { entry, document } : {}),
    }));
}

const environment = (rows: object[], scope = "environment") => ({
  name: "dev",
  values: rows,
  _postman_variable_scope: scope,
});
const collection = (response: object, request: object = {}) => ({
  info: { name: "C", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  item: [{ name: "r", request: { url: "https://a.test", ...request }, response: [{ name: "saved", ...response }] }],
});

test("a credential in a variable of type default, and the environment that holds it", () => {
  const rows = [
    { key: "a", value: "S:1", type: "default", enabled: true },
    { key: "b", value: "S:2", type: "secret", enabled: true },
    { key: "c", value: "open", type: "default", enabled: true },
  ];
  const expected = [
    { rule: "postman/variable-not-secret", level: "warning", text: "S:1" },
    { rule: "postman/environment-committed", level: "note", text: "dev" },
  ];
  assert.equal(run(environment(rows)), expected);
  assert.equal(run(environment(rows), "span"), expected);
});

test("a variable is told of once, at its value, whatever stands in it", () => {
  const found = run(
    environment([{ key: "f", value: "user=S:1&password=S:2&secret=S:3", type: "default", enabled: true }]),
  );
  assert.equal(found[0], {
    rule: "postman/variable-not-secret",
    level: "warning",
    text: "user=S:1&password=S:2&secret=S:3",
  });
  assert.is(found.length, 2);
});

test("an initial value is synchronised, secret or not", () => {
  const [first, ...rest] = run(
    environment([{ key: "a", value: "", initialValue: "S:1", type: "secret", enabled: true }]),
  );
  assert.equal(first, { rule: "postman/initial-value-synced", level: "warning", text: "S:1" });
  assert.equal(
    rest.map(({ rule }) => rule),
    ["postman/environment-committed"],
  );
});

test("references, empty values and expired tokens give nothing; a collection's variables have no type to set", () => {
  assert.equal(
    run(
      environment([
        { key: "a", value: "{{vault:a}}", type: "default", enabled: true },
        { key: "b", value: "old:1", type: "default", enabled: true },
      ]),
    ),
    [],
  );
  assert.equal(run({ ...collection({}), variable: [{ key: "a", value: "S:1" }] }), []);
});

test("a saved response with a token or a session cookie is told of once", () => {
  const note = { rule: "postman/captured-response", level: "note", text: "saved" };
  assert.equal(run(collection({ body: '{"access_token":"S:1","refresh_token":"S:2"}' })), [note]);
  const cookie = (text: string) => run(collection({ header: [{ key: "Set-Cookie", value: text }] }));
  assert.equal(cookie("JSESSIONID=4F1B9C2D7E6A4F1B9C2D7E6A; Path=/"), [note]);
  assert.equal(run(collection({ cookie: [{ key: "auth_token", value: "4F1B9C2D7E6A4F1B9C2D7E6A" }] })), [note]);
  for (const harmless of [
    "XSRF-TOKEN=4F1B9C2D7E6A4F1B9C2D7E6A",
    "lang=4F1B9C2D7E6A4F1B9C2D7E6A",
    "sid=",
    "sid={{session_id_of_user_1}}",
  ]) {
    assert.equal(cookie(harmless), [], harmless);
  }
});

test("a secret in a request, or in the copy of it that a response keeps, is no captured response", () => {
  const header = [{ key: "X-Api-Key", value: "S:1" }];
  assert.equal(run(collection({ originalRequest: { url: "https://a.test", header } }, { header })), []);
});

const jwtRule = { id: "jwt/expired-committed", tag: "secret", level: "note" } as RuleInfo;

/** The findings of an environment exported at a time, with a token issued at another. */
function edited(exported: string, iat: number): string[] {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const token = `${part({ alg: "HS256" })}.${part({ iat, exp: iat + 60 })}.c2ln`;
  const text = JSON.stringify({
    ...environment([{ key: "t", value: token, type: "secret" }]),
    _postman_exported_at: exported,
  });
  const document = readPostmanDocument(inputOf(text))!;
  const entry = document.entries.find(({ key }) => key === "t")!;
  const match: Match = { rule: jwtRule, input: document.input, span: entry.span, value: token };
  return detectPostman(alone(document), [match], contextAt()).map(({ rule }) => rule.id);
}

test("a token that was issued after the export was put in later; clocks may differ, and no token comes from the future", () => {
  const exported = "2026-03-01T10:00:00.000Z";
  const at = Date.parse(exported) / 1000;
  assert.equal(edited(exported, at + 3600), ["postman/edited-after-export"]);
  assert.equal(edited(exported, at + 200), []);
  assert.equal(edited(exported, at - 3600), []);
  assert.equal(edited(exported, Date.parse("2031-01-01") / 1000), []);
  assert.equal(edited("yesterday", at), []);
});

test("several environments of one dump, and the variables of a run report", () => {
  const dump = run({
    version: 1,
    collections: [],
    environments: [
      environment([{ key: "a", value: "S:1", type: "default", enabled: true }]),
      environment([{ key: "b", value: "S:2", type: "secret", enabled: true }]),
    ],
    globals: [{ key: "g", value: "S:3", type: "text", enabled: true }],
    headerPresets: [],
  });
  assert.equal(
    dump.map(({ rule, text }) => `${rule} ${text}`),
    ["postman/variable-not-secret S:1", "postman/variable-not-secret S:3", "postman/environment-committed S:1"],
  );
  const report = run({
    collection: collection({}),
    environment: { name: "e", values: [{ key: "a", value: "S:1", type: "any" }] },
    run: {
      executions: [
        {
          item: { name: "r" },
          request: { url: "https://a.test" },
          response: { stream: { type: "Buffer", data: [...Buffer.from('{"access_token":"S:2"}')] } },
        },
      ],
    },
  });
  assert.equal(
    report.map(({ rule }) => rule),
    ["postman/environment-committed", "postman/captured-response"],
  );
});

test.run();
