import { test } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../src/model/trouble.ts";
import { compileRuleFiles } from "../../src/ruleset/compile.ts";
import { compileNamed } from "../../src/ruleset/named-shape.ts";
import { openUserRules } from "../../src/ruleset/user.part.ts";

const token = (id: string, more = "") => `schema: 1
vendor: acme
name: Acme
rules:
  - id: ${id}
    title: Acme API key
    severity: error
    message: An Acme API key is committed.
    fix: Revoke it.
    anchors: [acme_]
    pattern: 'acme_[0-9a-f]{16}'
    max-length: 21
${more}    examples:
      bad: ['KEY=«acme_@fake:hex:16»']
      good: ['KEY=acme_@fake:hex:12']
`;

test("a shape gets the defaults of its kind", () => {
  const { ruleset, pages } = compileRuleFiles([{ path: "own.yaml", text: token("acme/api-key") }]);
  assert.equal(ruleset.rules, [
    {
      kind: "shape",
      id: "acme/api-key",
      title: "Acme API key",
      level: "error",
      tag: "secret",
      securitySeverity: "8.5",
      precision: "high",
      cwe: "CWE-798",
      message: "An Acme API key is committed.",
      fix: "Revoke it.",
      rank: 800,
      anchors: ["acme_"],
      tails: [16],
      lookBehind: 0,
      pattern: "acme_[0-9a-f]{16}",
      maxLength: 21,
    },
  ]);
  assert.equal(pages["acme/api-key"], { bad: ["KEY=acme_<16 hex>"], good: ["KEY=acme_<12 hex>"] });
});

test("a checksum raises rank and precision; without a word on failure it is kept", () => {
  const [rule] = compileRuleFiles([{ path: "own.yaml", text: token("acme/api-key", "    checksum: github\n") }]).ruleset
    .rules;
  assert.is(rule?.rank, 900);
  assert.is(rule?.precision, "very-high");
  assert.is(rule?.kind === "shape" && rule.onBadChecksum, "keep");
});

test("a named shape: words in three cases, the rest of the name in any, the value in a group", () => {
  const { anchors, pattern } = compileNamed({ words: ["acme"], also: ["key"], value: "[0-9]{4}" });
  assert.equal(anchors, ["acme", "ACME", "Acme"]);
  const value = (text: string) => new RegExp(pattern).exec(text)?.groups?.["value"];
  for (const text of [
    "ACME_API_KEY=1234",
    'acmeKey: "1234"',
    "'acme-key' => '1234'",
    "config['acme.api.key'] = 1234",
    "getenv('ACME_KEY', '1234')",
  ])
    assert.is(value(text), "1234", text);
  for (const text of ["ACME_ID=1234", "key=1234", "ACME_KEY\n=1234", "acme is the key to 1234"])
    assert.is(value(text), undefined, text);
});

test("a named shape ranks below a prefixed one and is less sure", () => {
  const text = token("acme/api-key")
    .replace("anchors: [acme_]", "named: {words: [acme], value: '[0-9a-f]{16}'}")
    .replace(/ {4}pattern: .*\n/, "");
  const [rule] = compileRuleFiles([{ path: "own.yaml", text }]).ruleset.rules;
  assert.equal([rule?.rank, rule?.precision, rule?.kind === "shape" && rule.boundary], [750, "medium", "any"]);
});

test("a file that is none is a UserError, not a crash", () => {
  for (const text of ["rules: [", "x: 1", ""])
    assert.throws(
      () => compileRuleFiles([{ path: "x.yaml", text }]),
      (error: unknown) => error instanceof UserError,
    );
});

test("users' rules join the built-in ones; an own rule takes a built-in's place", () => {
  const { ruleset: builtin } = compileRuleFiles([
    { path: "a.yaml", text: token("acme/api-key") },
    { path: "w.yaml", text: "schema: 1\nwords: {list: [a]}\n" },
  ]);
  const own = openUserRules(builtin, [
    { path: "x.yaml", text: token("acme/api-key").replace("severity: error", "severity: note") },
    { path: "y.yaml", text: token("acme/other") },
    { path: "w.yaml", text: "schema: 1\nwords: {list: [b]}\n" },
  ]);
  assert.equal(
    own.rules.map((rule) => [rule.id, rule.level]),
    [
      ["acme/api-key", "note"],
      ["acme/other", "error"],
    ],
  );
  assert.equal(own.words, { list: ["a", "b"] });
});

test("a wrong rule file is a UserError with file, line, column and hint", () => {
  const { ruleset } = compileRuleFiles([]);
  try {
    openUserRules(ruleset, [{ path: "x.yaml", text: token("acme/api-key").replace("severity", "severty") }]);
    assert.unreachable();
  } catch (error) {
    assert.instance(error, UserError);
    const { code, message, spot } = error as UserError;
    assert.equal(
      [code, message, spot?.path, spot?.line, spot?.column],
      ["ruleset/invalid", 'There is no key "severty" here. (1 more in these files)', "x.yaml", 7, 5],
    );
  }
});

test.run();
