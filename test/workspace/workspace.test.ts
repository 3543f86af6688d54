import { test } from "uvu";
import * as assert from "uvu/assert";
import { readPostmanDocument } from "../../src/formats/postman/index.ts";
import type { Definition, Document } from "../../src/model/document.ts";
import { alone, groupDocuments, resolveValue } from "../../src/workspace/workspace.ts";
import { inputOf } from "../helpers/fake-file.ts";

type Variables = Readonly<Record<string, string>>;

function document(path: string, value: object): Document {
  const read = readPostmanDocument(inputOf(JSON.stringify(value), path));
  assert.ok(read, path);
  return read!;
}
const rows = (variables: Variables) =>
  Object.entries(variables).map(([key, value]) => ({ key, value, type: "default", enabled: !key.startsWith("-") }));
const environment = (path: string, variables: Variables) =>
  document(path, { name: path, values: rows(variables), _postman_variable_scope: "environment" });
const globals = (path: string, variables: Variables) =>
  document(path, { name: path, values: rows(variables), _postman_variable_scope: "globals" });
const collection = (path: string, variables: Variables, url = "https://{{host}}/{{t}}") =>
  document(path, { info: { name: path }, item: [{ name: "r", request: { url } }], variable: rows(variables) });

const values = (definitions: readonly Definition[]) =>
  definitions.map(({ document, entry }) => `${document.input.path}: ${entry.value}`);

test("documents of one folder are joined, in path order; environments/ belongs to the folder above it", () => {
  const documents = [
    collection("b/api.json", {}),
    environment("b/environments/dev.json", {}),
    collection("a/postman/collections/x.json", {}),
    globals("a/postman/globals/y.json", {}),
    environment("c.json", { x: "1" }),
  ];
  assert.equal(
    groupDocuments(documents).map((workspace) => workspace.documents.map(({ input }) => input.path)),
    [
      ["a/postman/collections/x.json", "a/postman/globals/y.json"],
      ["b/api.json", "b/environments/dev.json"],
      ["c.json"],
    ],
  );
});

test("a document without family stands alone and knows no variables", () => {
  const plain = { ...collection("p/x.json", { t: "1" }) };
  const { family, ...rest } = plain;
  assert.is(family, "postman");
  const [workspace] = groupDocuments([rest, environment("p/y.json", { t: "2" })]);
  assert.is(workspace?.documents.length, 1);
  assert.equal(workspace?.definitionsOf("t", rest), []);
});

test("environments come before the collection, globals last; all of them are given", () => {
  const shop = collection("p/shop.json", { t: "own" });
  const other = collection("p/other.json", { t: "other" });
  const [workspace] = groupDocuments([
    globals("p/g.json", { t: "global" }),
    shop,
    other,
    environment("p/dev.json", { t: "dev" }),
    environment("p/prod.json", { t: "prod" }),
  ]);
  assert.equal(values(workspace!.definitionsOf("t", shop)), [
    "p/dev.json: dev",
    "p/prod.json: prod",
    "p/shop.json: own",
    "p/g.json: global",
  ]);
  assert.equal(values(workspace!.definitionsOf("T", shop)), []);
});

/** A collection with one script that sets variables. */
const scripted = (path: string, lines: string[], variables: Variables = {}) =>
  document(path, {
    info: { name: path },
    item: [{ name: "r", request: { url: "{{t}}" } }],
    variable: rows(variables),
    event: [{ listen: "prerequest", script: { exec: lines } }],
  });

test("scopes: local, environment, collection, globals; what a script sets comes after what is written down", () => {
  const lines = [
    `pm.globals.set("t", "g2");`,
    `pm.collectionVariables.set('t', \`c2\`);`,
    `pm.environment.set("t", "e2");`,
    `pm.variables.set("t", "l2");`,
    `postman.setEnvironmentVariable("t", "e3");`,
  ];
  const shop = scripted("p/shop.json", lines, { t: "c1" });
  const other = collection("p/other.json", {});
  const [workspace] = groupDocuments([
    shop,
    other,
    environment("p/dev.json", { t: "e1" }),
    globals("p/g.json", { t: "g1" }),
  ]);
  const texts = (from: Document) => workspace!.definitionsOf("t", from).map(({ entry }) => entry.value);
  assert.equal(texts(shop), ["l2", "e1", "e2", "e3", "c1", "c2", "g1", "g2"]);
  assert.equal(texts(other), ["e1", "e2", "e3", "g1", "g2"]);
  assert.is(resolveValue("{{t}}", shop, workspace!).text, "l2");
});

test("what a script takes from an answer, puts together or reads from elsewhere defines nothing here", () => {
  const lines = [
    `pm.environment.set("t", pm.response.json().token);`,
    `pm.environment.set("t", "a" + b);`,
    "pm.environment.set('t', `x${y}`);",
    `pm.environment.set("t", process.env.T);`,
    `pm.environment.set(name, "x");`,
    `other.set("t", "x");`,
    `pm.environment.set("t", "open`,
  ];
  const shop = scripted("p/shop.json", lines);
  assert.equal(alone(shop).definitionsOf("t", shop), []);
});

test("parts of one collection see its variables, other collections do not; a tree is one folder", () => {
  const part = (path: string, unit: string, variables: Variables): Document => ({
    ...collection(path, variables),
    unit,
  });
  const definition = part("x/postman/collections/A/.resources/definition.yaml", "x/postman/collections/A", { t: "1" });
  const request = part("x/postman/collections/A/F/r.request.yaml", "x/postman/collections/A", {});
  const foreign = part("x/postman/collections/B/r.request.yaml", "x/postman/collections/B", {});
  const env = environment("x/postman/environments/dev.environment.yaml", { e: "2" });
  const workspaces = groupDocuments([definition, request, foreign, env]);
  assert.is(workspaces.length, 1);
  assert.equal(values(workspaces[0]!.definitionsOf("t", request)), [`${definition.input.path}: 1`]);
  assert.equal(workspaces[0]!.definitionsOf("t", foreign), []);
  assert.equal(values(workspaces[0]!.definitionsOf("e", foreign)), [`${env.input.path}: 2`]);
});

test("disabled definitions do not count, and names are taken as they are", () => {
  const shop = collection("p/shop.json", { "-t": "off", " t": "spaced" });
  const workspace = alone(shop);
  assert.equal(workspace.definitionsOf("-t", shop), []);
  assert.equal(workspace.definitionsOf("t", shop), []);
  assert.equal(values(workspace.definitionsOf(" t", shop)), ["p/shop.json: spaced"]);
});

test("what its own folder does not define is looked for in the whole family", () => {
  const shop = collection("a/shop.json", { host: "h" });
  const far = environment("z/dev.json", { t: "far", host: "far host" });
  const [workspace] = groupDocuments([shop, far]);
  assert.equal(values(workspace!.definitionsOf("t", shop)), ["z/dev.json: far"]);
  assert.equal(values(workspace!.definitionsOf("host", shop)), ["a/shop.json: h"]);
});

test("uses are the entries that refer to this very definition", () => {
  const near = collection("a/shop.json", {});
  const own = collection("b/shop.json", { t: "own" });
  const env = environment("a/dev.json", { t: "1", copy: "{{t}}{{t}}" });
  const [first, second] = groupDocuments([near, own, env]);
  const definition = (workspace: typeof first, from: Document) => workspace!.definitionsOf("t", from)[0]!;
  const paths = (uses: readonly Definition[]) =>
    uses.map(({ document, entry }) => `${document.input.path}${entry.path}`);
  assert.equal(paths(first!.usesOf(definition(first, near))), [
    "a/dev.json/values/1/value",
    "a/shop.json/item/0/request/url",
  ]);
  assert.equal(paths(second!.usesOf(definition(second, own))), ["b/shop.json/item/0/request/url"]);
  const [request] = near.entries.filter(({ role }) => role === "request.url");
  assert.equal(first!.usesOf({ document: near, entry: request! }), []);
});

test("values are resolved as Postman does: nested, unknown and dynamic names left, cycles ended", () => {
  const shop = collection("p/s.json", {
    a: "<{{b}}>",
    b: "{{c}}!",
    c: "end",
    x: "{{y}}",
    y: "{{x}}",
    big: "{{big}}{{big}}",
  });
  const workspace = alone(shop);
  const resolve = (text: string) => resolveValue(text, shop, workspace);
  assert.is(
    resolve("{{a}} {{none}} {{$guid}} {{vault:k}} {{ a }}").text,
    "<end!> {{none}} {{$guid}} {{vault:k}} {{ a }}",
  );
  assert.equal(values(resolve("{{a}}").definitions), ["p/s.json: <{{b}}>", "p/s.json: {{c}}!", "p/s.json: end"]);
  assert.ok(["{{x}}", "{{y}}"].includes(resolve("{{x}}").text));
  assert.ok(resolve("{{big}}").text.length < 1_000_000);
});

test.run();
