import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { loadConfig } from "../../src/config/read.ts";
import { addAllow } from "../../src/config/write.ts";
import { type JsonNode, parseJson } from "../../src/engine/json.ts";
import { sliceOf } from "../../src/model/slice.ts";
import { UserError } from "../../src/model/trouble.ts";

const test = suite<{ folder: string }>("config");
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), "credlint-config-"));
});
test.after.each((context) => rmSync(context.folder, { recursive: true, force: true }));

/** "code path:line:column message | hint" of the mistake that a config text gives. */
function mistake(folder: string, text: string): string {
  writeFileSync(join(folder, ".credlint.jsonc"), text);
  try {
    loadConfig(folder, folder);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.code} ${error.spot?.path}:${error.spot?.line}:${error.spot?.column} ${error.message} | ${error.hint}`;
  }
  return "none";
}

test("comments and trailing commas are welcome; the nearest file upward holds", ({ folder }) => {
  writeFileSync(
    join(folder, ".credlint.jsonc"),
    '{\n  // why\n  "failOn": "error",\n  "allow": [{ "rule": "generic/*", "reason": "demo" },],\n}\n',
  );
  mkdirSync(join(folder, "a", "b"), { recursive: true });
  const loaded = loadConfig(join(folder, "a", "b"), folder);
  assert.equal(JSON.parse(JSON.stringify(loaded?.config)), {
    failOn: "error",
    allow: [{ rule: "generic/*", reason: "demo" }],
  });
  assert.is(loaded?.folder, folder);
});

test('package.json serves with a "credlint" key, and is passed over without one', ({ folder }) => {
  mkdirSync(join(folder, "a"));
  writeFileSync(join(folder, "package.json"), '{"name":"x","credlint":{"failOn":"never"}}');
  writeFileSync(join(folder, "a", "package.json"), '{"name":"y"}');
  assert.is(loadConfig(join(folder, "a"), folder)?.config.failOn, "never");
});

test("no config is no trouble, a named one that is missing is", ({ folder }) => {
  assert.is(loadConfig(folder, folder), undefined);
  assert.throws(
    () => loadConfig(folder, folder, join(folder, "none.jsonc")),
    (error: unknown) => error instanceof UserError && error.code === "config/unreadable",
  );
});

test("every mistake names its line and column, and what was meant", ({ folder }) => {
  assert.is(
    mistake(folder, '{\n  "fail-on": "error"\n}'),
    'config/unknown-key .credlint.jsonc:2:4 There is no "fail-on" in the file. | Did you mean "failOn"?',
  );
  assert.is(
    mistake(folder, '{\n "failOn": "high" }'),
    'config/wrong-value .credlint.jsonc:2:12 "failOn" takes "error", "warning", "note", "never". | Known are "error", "warning", "note", "never".',
  );
  assert.is(
    mistake(folder, '{"allow": [{"rule": "a/b"}]}'),
    'config/missing-key .credlint.jsonc:1:12 an item of "allow" needs "reason". | Add "reason".',
  );
  assert.is(
    mistake(folder, '{"include": "src"}'),
    '"include" must be an array, not a string.'.replace(/^/, "config/wrong-value .credlint.jsonc:1:13 ") +
      " | Of folders, only paths that match (gitignore's syntax).",
  );
  assert.match(mistake(folder, '{"rules": {'), /^config\/syntax \.credlint\.jsonc:1:\d+ /);
  assert.match(mistake(folder, ""), /^config\/syntax \.credlint\.jsonc:1:1 /);
  assert.is(
    mistake(folder, '{"failOn":"error","failOn":"note"}'),
    'config/duplicate-key .credlint.jsonc:1:20 "failOn" stands twice. | Keep one.',
  );
});

test("accepted findings are added; comments and everything else stay, and what is read back is more by just these", () => {
  const entry = { rule: "generic/password", reason: 'say "why"' };
  for (const text of [
    "",
    "{}",
    "{ }\n",
    '{ "failOn": "note" }',
    '{\n  // ours\n  "failOn": "note", // all\n}\n',
    '{\r\n  "allow": []\r\n}\r\n',
    '{ "allow": [ { "rule": "a/b", "reason": "x" }, ] }',
    '{\n  "allow": [\n    { "rule": "a/b", "reason": "x" } // why\n  ],\n  "failOn": "note"\n}',
  ]) {
    const once = addAllow(text, [entry]);
    const twice = addAllow(once, [{ ...entry, until: "2099-01-01" }]);
    const read = (from: string) => plainOf(parseJson(sliceOf(from)).root!) as { allow?: unknown[]; failOn?: string };
    const before = text.trim() === "" ? {} : read(text);
    assert.equal(parseJson(sliceOf(twice)).troubles, [], twice);
    assert.equal(read(twice), {
      ...before,
      allow: [...(before.allow ?? []), entry, { ...entry, until: "2099-01-01" }],
    });
    for (const comment of text.match(/\/\/.*/g) ?? []) assert.ok(twice.includes(comment));
  }
});

test("in a package.json they go below its own key", () => {
  const text = '{\n  "name": "x",\n  "credlint": {\n    "failOn": "note"\n  }\n}\n';
  assert.equal(JSON.parse(addAllow(text, [{ rule: "a/b", reason: "y" }], true)), {
    name: "x",
    credlint: { failOn: "note", allow: [{ rule: "a/b", reason: "y" }] },
  });
});

function plainOf(node: JsonNode): unknown {
  const children: JsonNode[] = [];
  for (let one = node.first; one; one = one.next) children.push(one);
  if (node.kind === "object") return Object.fromEntries(children.map((one) => [one.key, plainOf(one)]));
  return node.kind === "array" ? children.map(plainOf) : node.value;
}

test.run();
