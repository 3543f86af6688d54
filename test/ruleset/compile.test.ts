import { test } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../src/model/trouble.ts";
import { compileRuleFiles } from "../../src/ruleset/compile.ts";
import { isBare } from "../../src/ruleset/name-words.ts";
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

const named = (more: string) =>
  token("acme/api-key")
    .replace("anchors: [acme_]", `named: {${more}}`)
    .replace(/ {4}pattern: .*\n {4}max-length: .*\n/, "");

test("a named value becomes a rule without anchors; its words lose case and separators", () => {
  const text = named("words: [Acme Cloud, acme-cloud], also: [api_key, Token], common: true, value: '[0-9a-f]{16}'");
  assert.equal(compileRuleFiles([{ path: "own.yaml", text }]).ruleset.rules, [
    {
      kind: "contextual",
      id: "acme/api-key",
      title: "Acme API key",
      level: "error",
      tag: "secret",
      securitySeverity: "8.5",
      precision: "medium",
      cwe: "CWE-798",
      message: "An Acme API key is committed.",
      fix: "Revoke it.",
      rank: 750,
      words: ["acmecloud"],
      also: ["apikey", "token"],
      common: true,
      value: "[0-9a-f]{16}",
      bare: true,
    },
  ]);
});

test("bare is what has no fixed text but dashes", () => {
  for (const value of [
    "[0-9a-f]{32}",
    "[\\w-]{40}={0,2}",
    "[0-9a-f]{8}-[0-9a-f]{4}",
    "(?=[a-z]*\\d)[\\w-]{20}",
    "E[\\w-]{79}",
  ])
    assert.is(isBare(value), true, value);
  for (const value of ["sk_[0-9a-f]{32}", "[0-9a-f]{32}\\.[\\w-]{24}", "\\d{15}:\\w{20}", "u\\+[\\w-]{18}"])
    assert.is(isBare(value), false, value);
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
