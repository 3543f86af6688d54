import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileRuleFiles } from "../../src/ruleset/compile.ts";
import { longestMatch, troublesOfShape, troublesOfValue } from "../../src/ruleset/prove.ts";
import { ruleFiles } from "../helpers/rule-files.ts";

const shape = (pattern: string, over: { anchors?: string[]; lookBehind?: number; maxLength?: number } = {}) =>
  troublesOfShape({ anchors: ["tok_"], lookBehind: 0, maxLength: 64, ...over, pattern });

test("every shape of the repository is proved: anchored, bounded, no nested quantifiers", () => {
  const shapes = compileRuleFiles(ruleFiles()).ruleset.rules.filter((rule) => rule.kind === "shape");
  assert.ok(shapes.length >= 250, `${shapes.length} shapes`);
  assert.equal(
    shapes.flatMap((rule) => troublesOfShape(rule).map((trouble) => `${rule.id}: ${trouble}`)),
    [],
  );
});

test("every contextual rule of the repository is proved: bounded, no nested quantifiers", () => {
  const rules = compileRuleFiles(ruleFiles()).ruleset.rules.filter((rule) => rule.kind === "contextual");
  assert.ok(rules.length >= 20, `${rules.length} rules`);
  assert.equal(
    rules.flatMap((rule) => troublesOfValue(rule.value).map((trouble) => `${rule.id}: ${trouble}`)),
    [],
  );
  assert.match(troublesOfValue("[a-z]{1,1501}").join(), /can have 1501 characters, at most 1500/);
  assert.match(troublesOfValue("(?:[a-z]{1,4}){1,9}").join(), /many ways/);
  assert.match(troublesOfValue("[").join(), /does not compile/);
});

test("an anchor must be in every match, within the look-behind", () => {
  assert.equal(shape("tok_[0-9a-f]{8}"), []);
  assert.equal(shape("(?:tok|tik)_[0-9a-f]{8}", { anchors: ["tok_", "tik_"] }), []);
  assert.match(shape("(?:tok|tik)_[0-9a-f]{8}").join(), /need not hold an anchor/);
  assert.equal(shape("[st]ok_[0-9]{3}", { anchors: ["tok_", "sok_"] }), []);
  assert.match(shape("[0-9]{4}tok_").join(), /within its first 0 characters/);
  assert.equal(shape("[0-9]{1,4}tok_", { lookBehind: 4 }), []);
  assert.match(shape("(?:tok_)?[0-9]{4}").join(), /need not hold/);
  assert.match(shape("(?:tok_){0,3}[0-9]{4}").join(), /need not hold/);
  assert.match(shape("TOK_[0-9]{4}").join(), /need not hold/);
});

test("a match must have a longest length, and it is counted", () => {
  assert.match(shape("tok_[a-z]+").join(), /no longest length/);
  assert.match(shape("tok_[a-z]{61}").join(), /can have 65 characters, max-length is 64/);
  assert.is(longestMatch("(?=x{9})ab?(?:c{2,3}|[d-f]{5})(?!y)"), 7);
});

test("what can match one text in many ways is refused", () => {
  assert.match(shape("tok_(?:[a-z]{1,4}){1,9}").join(), /many ways/);
  assert.match(shape("tok_(?:x[a-z]{1,4}){1,9}").join(), /many ways/);
  assert.equal(shape("tok_(?:-[a-z]{1,4}){1,9}"), []);
  assert.equal(shape("tok_(?:[a-z]{4}){1,9}"), []);
});

test("an expression that does not parse is one trouble", () => {
  assert.is(shape("tok_[").length, 1);
  assert.match(shape("tok_[").join(), /does not compile/);
});

test.run();
