import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileRuleFiles } from "../../src/ruleset/compile.ts";
import { idsTable } from "../../src/ruleset/ids.ts";
import { rulesMarkdown } from "../../src/ruleset/rules-page.ts";
import { SCHEMAS } from "../../src/ruleset/schema.ts";
import { ROOT, ruleFiles } from "../helpers/rule-files.ts";

const written = (path: string) => readFileSync(join(ROOT, "rules", path), "utf8");

test("rules/ids.tsv is what `npm run rules` writes", () => {
  assert.is(idsTable(compileRuleFiles(ruleFiles()).ruleset.rules), written("ids.tsv"));
});

test("docs/rules.md is what `npm run rules` writes, with a heading for every rule", () => {
  const { ruleset, pages } = compileRuleFiles(ruleFiles());
  const page = rulesMarkdown(ruleset.rules, pages);
  assert.is(page, written("../docs/rules.md"));
  assert.equal(
    page.match(/^## .*$/gm),
    ruleset.rules.map((rule) => `## ${rule.id}`),
  );
});

test("rules/schema is what `npm run rules` writes", () => {
  for (const [kind, schema] of Object.entries(SCHEMAS))
    assert.equal(JSON.parse(written(`schema/${kind}.schema.json`)), schema, kind);
});

test("every rule tells what happened and what to do, in sentences", () => {
  for (const rule of compileRuleFiles(ruleFiles()).ruleset.rules) {
    assert.match(rule.message, /[.?!)]$/, rule.id);
    assert.match(rule.fix, /^[A-Z].*[.)]$/s, rule.id);
    assert.not.match(rule.title, /\.$/, rule.id);
  }
});

test.run();
