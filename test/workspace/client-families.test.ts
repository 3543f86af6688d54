import { test } from "uvu";
import * as assert from "uvu/assert";
import { readDocument } from "../../src/formats/index.ts";
import type { Document } from "../../src/model/document.ts";
import { familyOf } from "../../src/workspace/families.ts";
import { groupDocuments } from "../../src/workspace/workspace.ts";

async function read(path: string, text: string): Promise<Document> {
  const input = { path, text, origin: "memory", bytes: text.length } as const;
  return readDocument(input, { names: [0], urls: [], document: true }, { asLines: false, trees: { left: 0 } });
}

/** What a reference in one of the files leads to: "path: value", nearest first. */
async function definitionsOf(name: string, from: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const documents = await Promise.all(Object.entries(files).map(([path, text]) => read(path, text)));
  const document = documents.find(({ input }) => input.path === from)!;
  const workspace = groupDocuments(documents).find((one) => one.documents.includes(document))!;
  return workspace.definitionsOf(name, document).map((one) => `${one.document.input.path}: ${one.entry.value}`);
}

const names = (family: string, text: string): string[] =>
  familyOf({ family } as Document)!
    .referencesIn(text)
    .map(({ name }) => name);

test("Insomnia's references: with and without the underscore, brackets, filters; not template tags", () => {
  const text = "{{ _.a.b }} {{c}} {{ _['d-e'].f | upper }} {{ list[0] }} {{ g() }} {% uuid 'v4' %} {{ }}";
  assert.equal(names("insomnia", text), ["a.b", "c", "d-e.f", "list.0"]);
});

test("Bruno's and Thunder Client's: not what they make up, not the process' environment", () => {
  assert.equal(names("bruno", "{{a}} {{ b }} {{process.env.C}} {{$guid}}"), ["a", "b"]);
  assert.equal(names("thunder-client", "{{a | base64}} {{#guid}} {{b}}"), ["a", "b"]);
});

test("Hoppscotch's stand in angles", () => {
  assert.equal(names("hoppscotch", "<<a>> <<$guid>> {{b}} <c>"), ["a"]);
});

const variables = (value: string, block = "vars"): string => `${block} {\n  t: ${value}\n}\n`;
const request = (own = ""): string => `meta {\n  name: R\n}\n\nget {\n  url: {{t}}\n}\n\n${own}`;

test("Bruno: the request's own, its folder's, the environment's, the collection's; nothing of other collections", async () => {
  const files = {
    "a/collection.bru": variables("collection", "vars:pre-request"),
    "a/environments/dev.bru": variables("environment"),
    "a/in/folder.bru": `meta {\n  name: in\n}\n${variables("folder", "vars:pre-request")}`,
    "a/out/folder.bru": `meta {\n  name: out\n}\n${variables("elsewhere", "vars:pre-request")}`,
    "a/in/deep/r.bru": request(),
    "a/s.bru": request(variables("own", "vars:pre-request")),
    "b/environments/dev.bru": variables("other"),
  };
  assert.equal(await definitionsOf("t", "a/in/deep/r.bru", files), [
    "a/in/folder.bru: folder",
    "a/environments/dev.bru: environment",
    "a/collection.bru: collection",
  ]);
  assert.equal((await definitionsOf("t", "a/s.bru", files))[0], "a/s.bru: own");
});

test("a .http file sees both environment files beside it, its own variables first", async () => {
  const files = {
    "x/a.http": "@t = own\n\nGET {{t}}\n",
    "x/http-client.env.json": '{"dev": {"t": "public"}}',
    "x/http-client.private.env.json": '{"dev": {"t": "private"}}',
    "x/b.http": "@t = other\n\nGET {{t}}\n",
  };
  assert.equal(await definitionsOf("t", "x/a.http", files), [
    "x/a.http: own",
    "x/http-client.env.json: public",
    "x/http-client.private.env.json: private",
  ]);
});

test("a collection of Hoppscotch or Thunder Client sees the environment file beside it", async () => {
  const hoppscotch = {
    "c.json": '{"v":2,"name":"C","requests":[{"endpoint":"<<t>>"}]}',
    "e.json": '{"v":2,"name":"E","variables":[{"key":"t","initialValue":"1","secret":false}]}',
  };
  assert.equal(await definitionsOf("t", "c.json", hoppscotch), ["e.json: 1"]);
  const thunder = {
    "thunder-tests/thunderclient.json": '[{"_id":"r","colId":"c","url":"{{t}}","method":"GET"}]',
    "thunder-tests/thunderEnvironment.json": '[{"_id":"e","name":"E","data":[{"name":"t","value":"1"}]}]',
  };
  assert.equal(await definitionsOf("t", "thunder-tests/thunderclient.json", thunder), [
    "thunder-tests/thunderEnvironment.json: 1",
  ]);
});

test.run();
