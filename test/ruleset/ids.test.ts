import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { rulePage } from "../../src/model/home.ts";
import { describeRule } from "../../src/report/sarif-rule.ts";
import { compileRuleFiles } from "../../src/ruleset/compile.ts";
import { idsTable } from "../../src/ruleset/ids.ts";
import { rulePages } from "../../src/ruleset/rules-page.ts";
import { SCHEMAS } from "../../src/ruleset/schema.ts";
import { ROOT, ruleFiles } from "../helpers/rule-files.ts";

const written = (path: string) => readFileSync(join(ROOT, "rules", path), "utf8");

test("rules/ids.tsv is what `npm run rules` writes", () => {
  assert.is(idsTable(compileRuleFiles(ruleFiles()).ruleset.rules), written("ids.tsv"));
});

test("docs/rules.md and docs/rules/*.md are what `npm run rules` writes", () => {
  const { ruleset, pages, providerPages } = compileRuleFiles(ruleFiles());
  const made = rulePages(ruleset.rules, pages, providerPages);
  for (const [path, text] of made) assert.is(written(`../docs/${path}`), text, path);
  const there = readdirSync(join(ROOT, "docs", "rules")).map((name) => `rules/${name}`);
  assert.equal(there.sort(), [...made.keys()].filter((path) => path !== "rules.md").sort());
});

test("every rule's link leads to its heading, under which stands what SARIF's help says", () => {
  const { ruleset, pages, providerPages } = compileRuleFiles(ruleFiles());
  const made = rulePages(ruleset.rules, pages, providerPages);
  // SARIF doubles braces.
  const words = (text: string) => text.replace(/[\\`*_<>[\]]|\{(?=\{)|\}(?=\})/g, "").trim();
  for (const rule of ruleset.rules) {
    const [, path, anchor] = /\/docs\/(rules\/[a-z0-9-]+\.md)#([a-z0-9-]+)$/.exec(rulePage(rule.id)) ?? [];
    const text = made.get(path!)!;
    assert.ok(text.split("\n").includes(`## ${rule.id}`), rule.id);
    assert.is(anchor, rule.id.toLowerCase().replace(/[^a-z0-9-]/g, ""));
    const section = words(text.slice(text.indexOf(`## ${rule.id}\n`)).split(/\n## (?=[a-z0-9-]+\/)/)[0]!);
    const help = describeRule(rule).help!.markdown!.split("\n\n").slice(1);
    for (const block of help.flatMap((one) => one.split("\n"))) {
      if (block.includes("docs/rules/") || block.startsWith("The value stays in git's history")) continue;
      assert.ok(section.includes(words(block)), `${rule.id}: ${block}`);
    }
  }
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
