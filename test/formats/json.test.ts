import { test } from "uvu";
import * as assert from "uvu/assert";
import { json, readJsonDocument } from "../../src/formats/json.ts";
import { assertSound, inputOf, shown } from "../helpers/reading.ts";

function read(text: string, path = "a.json") {
  const document = readJsonDocument(inputOf(text, path));
  assert.ok(document);
  assertSound(text, document!);
  return document!;
}
const keys = (text: string) => read(text).entries.map(({ key, value, enabled }) => [key, value, enabled]);

test("scalars are entries under their names, with groups for the objects that hold them", () => {
  const text = '{"a":"x","n":{"b":1,"deep":{"more":{"c":true}}},"list":["p",{"d":null}]}';
  const document = read(text);
  assert.equal(
    document.entries.map(({ path, key, group, scalar }) => [path, key, group, scalar]),
    [
      ["/a", "a", "", undefined],
      ["/n/b", "b", "/n", "number"],
      ["/n/deep/more/c", "c", "/n/deep/more", "boolean"],
      ["/list/0", "list", "", undefined],
      ["/list/1/d", "d", "/list/1", "null"],
    ],
  );
  assert.equal(
    document.groups.map(({ id, kind, parent }) => [id, kind, parent]),
    [
      ["", "file", undefined],
      ["/n", "settings", ""],
      ["/n/deep/more", "settings", "/n"],
      ["/list/1", "settings", ""],
    ],
  );
});

test("spans are the values as written, escapes and all; pointers are escaped", () => {
  const text = String.raw`{"a\/b":"x\ty", "c~d": "z"}`;
  assert.equal(shown(text, read(text).entries), [String.raw`/a~1b = x	y <x\ty>`, "/c~0d = z"]);
  const [first] = read(text).entries;
  assert.is(text.slice(first?.keySpan?.start, first?.keySpan?.end), String.raw`a\/b`);
});

test("siblings that are name and value give one entry of that name", () => {
  assert.equal(keys('[{"name":"DB_PASSWORD","value":"x1","slotSetting":false}]'), [
    ["DB_PASSWORD", "x1", true],
    ["slotSetting", "false", true],
  ]);
  assert.equal(keys('{"ParameterKey":"Secret","ParameterValue":"x2"}'), [["Secret", "x2", true]]);
  assert.equal(keys('{"key":"a","value":["p","q"],"disabled":true}'), [
    ["a", "p", false],
    ["a", "q", false],
    ["disabled", "true", false],
  ]);
  // A name without a value beside it, and a value without a name, are plain members.
  assert.equal(keys('{"name":"n","type":"t"}'), [
    ["name", "n", true],
    ["type", "t", true],
  ]);
});

test("documents inside strings are read: JSON, forms, URLs, header lines", () => {
  const text = JSON.stringify({
    a: JSON.stringify({ password: "p", in: JSON.stringify({ b: "c" }) }),
    f: "grant_type=password&client_secret=a%2Fb",
    u: "postgres://me:pw@db:5432/x",
    h: "Authorization: Bearer t1\nX-Key: k",
    prose: "a = b, and more: nothing",
  });
  assert.equal(
    read(text)
      .entries.filter(({ path }) => path.includes("#"))
      .map(({ path, value }) => `${path} = ${value}`),
    [
      "/a#/password = p",
      '/a#/in = {"b":"c"}',
      "/a#/in#/b = c",
      "/f#?grant_type = password",
      "/f#?client_secret = a/b",
      "/u#//username = me",
      "/u#//password = pw",
      "/h#:Authorization = Bearer t1",
      "/h#:X-Key = k",
    ],
  );
});

test("lines of scripts and notebooks inside strings are read as code", () => {
  const text = JSON.stringify({
    scripts: { start: "DB_PASSWORD=hunter9x node server.js" },
    cells: [{ cell_type: "code", source: ["import os\n", 'api_key = "k-41\\x"\n', "# done"] }],
    note: "Nothing to see: move on",
  });
  assert.equal(
    read(text)
      .entries.filter(({ syntax }) => syntax)
      .map(({ key, value, span }) => [key, value, text.slice(span.start, span.end)]),
    [
      ["DB_PASSWORD", "hunter9x", "hunter9x"],
      ["api_key", "k-41x", "k-41\\\\x"],
    ],
  );
});

test("JSON lines, comments and trailing commas are read; mistakes are noted with their place", () => {
  assert.equal(read('{"a":"1"}\n{"a":"2"}\n').diagnostics, []);
  assert.equal(
    read('{"a":"1"}\n{"a":"2"}\n').entries.map(({ path }) => path),
    ["/0/a", "/1/a"],
  );
  assert.equal(read('// x\n{"a":"1",}').diagnostics, []);
  const broken = read('{"a":"1" "b":"2","c":"3","d":"4","e":"5"}');
  assert.equal(
    broken.diagnostics.map(({ code, span }) => [code, span?.start]),
    [["format/invalid-json", 10]],
  );
});

test("what is no JSON is left to others", () => {
  for (const text of [
    "",
    "just text",
    "[section]\nkey = value\n",
    "{{ handlebars }} text",
    "{ return 1 }",
    "-----BEGIN X-----",
  ]) {
    assert.is(readJsonDocument(inputOf(text)), undefined, text);
  }
  assert.is(json.claims(inputOf("[section]\nkey = value", "x.conf")), false);
  assert.is(json.claims(inputOf(' {"a": 1}', "x.txt")), true);
  assert.is(json.claims(inputOf("[[howto.webserver]]\n= Servers", "x.adoc")), false);
  assert.is(json.claims(inputOf('[[-1, 2], ["a"]]', "x.txt")), true);
  assert.is(json.claims(inputOf("{ color: red }", "x.css")), false);
});

test("deep nesting neither recurses nor makes paths that grow with it", () => {
  const depth = 20_000;
  const text = `${'{"a":{"k":"v"},"n":'.repeat(depth)}"x"${"}".repeat(depth)}`;
  const document = read(text);
  assert.is(document.entries.length, depth + 1);
  assert.ok(document.entries.every(({ path }) => path.length < 1000));
});

test.run();
