/** Every kind of the catalogue that the rules were written from is a rule, or is left out with a reason. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileRuleFiles } from "../../src/ruleset/compile.ts";
import { ROOT, ruleFiles } from "../helpers/rule-files.ts";

const lines = (path: string) => readFileSync(join(ROOT, path), "utf8").trimEnd().split("\n");
const catalogue = lines("test/ruleset/catalogue-ids.txt");
const excluded = new Map(
  lines("rules/tokens/EXCLUDED.tsv")
    .slice(1)
    .map((line) => line.split("\t") as [string, string]),
);
const rules = new Set(compileRuleFiles(ruleFiles()).ruleset.rules.map((rule) => rule.id));

test("an id stands once in the catalogue and once among those left out", () => {
  assert.ok(catalogue.length > 1000);
  assert.is(new Set(catalogue).size, catalogue.length);
  assert.is(excluded.size, lines("rules/tokens/EXCLUDED.tsv").length - 1);
});

test("each is a rule or left out, never both, never neither", () => {
  assert.equal(
    catalogue.filter((id) => rules.has(id) === excluded.has(id)),
    [],
  );
});

test("what is left out is of the catalogue, and has its reason", () => {
  const known = new Set(catalogue);
  for (const [id, reason] of excluded) {
    assert.ok(known.has(id), id);
    assert.match(reason, /^\S.{8,}/, id);
  }
});

test.run();
