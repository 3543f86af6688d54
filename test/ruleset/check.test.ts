import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkRuleFile, checkRuleFiles } from "../../src/ruleset/check.ts";
import { ruleFiles } from "../helpers/rule-files.ts";

const RULE = `schema: 1
vendor: acme
name: Acme
rules:
  - id: acme/api-key
    title: Acme API key
    severity: error
    message: An Acme API key is committed.
    fix: Revoke it.
    anchors: [acme_]
    pattern: 'acme_[0-9a-f]{16}(?!\\w)'
    examples:
      bad: ['KEY=«acme_@fake:hex:16»']
      good: ['KEY=acme_@fake:hex:12']
`;

const PROVIDER = `schema: 1
id: acme
name: Acme
checks:
  - id: acme/scope
    subject: token-request
    severity: error
    message: No scope.
    fix: Add one.
    assert: {field: param.scope, present: true}
    bad: [{drop: [param.scope]}]
`;

function told(text: string): string[] {
  return checkRuleFile("own.yaml", text).map(
    ({ line, column, message, hint }) => `${line}:${column} ${message}${hint ? ` ${hint}` : ""}`,
  );
}

test("every rule file of the repository is right, and no id stands twice", () => {
  assert.equal(checkRuleFiles(ruleFiles()), []);
});

test("a good file of each kind has no trouble", () => {
  assert.equal(told(RULE), []);
  assert.equal(told(PROVIDER), []);
  assert.equal(told("schema: 1\nwords:\n  extra: [a, b]\n"), []);
});

test("a wrong key and a wrong word are told with what was meant", () => {
  assert.equal(told(RULE.replace("severity:", "severty:")), [
    '5:5 "severity" is missing.',
    '7:5 There is no key "severty" here. Did you mean "severity"?',
  ]);
  assert.equal(told(RULE.replace("error", "eror")), ['7:15 "severity" can\'t be "eror". Did you mean "error"?']);
  assert.equal(
    told(PROVIDER.replace("token-request", "token-reqest")).map((line) => line.replace(/form .*\./, "form.")),
    ['6:14 "subject" has not the form. Did you mean "token-request"?'],
  );
  assert.equal(told(PROVIDER.replace("present:", "presnt:")), [
    '10:34 There is no key "presnt" here. Did you mean "present"?',
  ]);
});

test("an expression must compile and be bounded", () => {
  assert.match(
    told(RULE.replace("(?!\\w)'", "'").replace("{16}'", "{16}('")).join(),
    /^11:14 The expression does not compile/,
  );
  assert.match(told(RULE.replace("{16}(?", "+(?")).join(), /^11:14 "\+" has no upper bound\. Write \{n,m\}/);
  assert.match(told(RULE.replace("{16}(?", "{16,}(?")).join(), /^11:14 "\{16,\}" has no upper bound/);
  assert.equal(told(RULE.replace("[0-9a-f]{16}", "[0-9a-f*+]{16}")), []);
});

test("an expression is proved: an anchor in every match, within its length, one way to match", () => {
  assert.match(
    told(RULE.replace("pattern: 'acme_", "pattern: '(?:acme|axme)_")).join(),
    /^11:14 A match need not hold an anchor/,
  );
  assert.match(
    told(RULE.replace("{16}(?", "{16,900}(?")).join(),
    /^11:14 A match can have 905 characters, max-length is/,
  );
  assert.match(
    told(RULE.replace("[0-9a-f]{16}", "(?:[0-9a-f]{1,4}){1,16}")).join(),
    /^11:14 A quantifier inside another/,
  );
});

test("anchors and an expression, or a name; never both", () => {
  assert.equal(told(RULE.replace("    anchors: [acme_]\n", "")), [
    '5:5 A rule needs "anchors" and "pattern", or "named".',
  ]);
  assert.equal(
    told(RULE.replace("anchors: [acme_]", "named: {words: [acme], value: '[0-9a-f]{16}'}")).map((line) =>
      line.slice(0, 41),
    ),
    ['11:5 "pattern" has no place beside "named'],
  );
});

const NAMED = RULE.replace(
  /anchors: .*\n {4}pattern: .*\n/,
  "named: {words: [acme], also: [key], value: '[0-9a-f]{16}'}\n",
).replace(/bad: .*\n {6}good: .*\n/, "bad: ['ACME_KEY=«@fake:hex:16»']\n      good: ['ACME_ID=@fake:hex:16']\n");

test("a named value has words of three characters, a bounded value, and examples with its words", () => {
  assert.equal(told(NAMED), []);
  assert.match(told(NAMED.replace("[acme]", "[a-c]")).join(), /^10:21 "a-c" has fewer than 3 letters and digits/);
  assert.match(told(NAMED.replace("[acme]", "[ac]")).join(), /fewer than 3 characters/);
  assert.match(told(NAMED.replace("{16}'}", "{16,}'}")).join(), /"\{16,\}" has no upper bound/);
  assert.match(told(NAMED.replace("«@fake:hex:16»", "«@fake:hex:17»")).join(), /does not find the marked value/);
  assert.match(told(NAMED.replace("ACME_KEY", "OTHER_KEY")).join(), /None of the rule's words stands in the example/);
  assert.match(told(NAMED.replace("also: [key]", "common: true")).join(), /have property also|also/);
});

test("a companion is found by its name, its value or its rule, and its expression is bounded", () => {
  const with_ = (companion: string) =>
    told(NAMED.replace("    examples:", `    companion: ${companion}\n    examples:`));
  assert.equal(with_("{title: its client id, words: [client_id], value: '[0-9a-f]{24}'}"), []);
  assert.match(with_("{title: its client id}").join(), /companion/);
  assert.match(with_("{title: The id, words: [client_id]}").join(), /has not the form/);
  assert.match(with_("{title: its client id, value: '[0-9a-f]+'}").join(), /"\+" has no upper bound/);
  assert.match(with_("{title: its client id, value: '['}").join(), /does not compile/);
});

test("a bad example marks what is found, and it is found", () => {
  assert.match(told(RULE.replace("«", "").replace("»", "")).join(), /^13:13 A bad example marks the one value/);
  assert.match(told(RULE.replace("hex:16»", "hex:15»")).join(), /^13:13 The expression does not find/);
  assert.match(told(RULE.replace("hex:16»", "hax:16»")).join(), /^13:13 The example can't be made: @fake:hax/);
});

test("a message that would print the value is refused", () => {
  assert.match(
    told(RULE.replace("is committed.", "{value} is committed.")).join(),
    /^8:14 "message" would print what was found/,
  );
});

test("an id belongs to its vendor, and stands once in all files", () => {
  assert.match(
    told(RULE.replace("acme/api-key", "other/api-key")).join(),
    /^5:9 The id "other\/api-key" is not one of the vendor "acme"/,
  );
  const twice = checkRuleFiles([
    { path: "a.yaml", text: RULE },
    { path: "b.yaml", text: RULE },
  ]);
  assert.equal(twice, [
    {
      path: "b.yaml",
      line: 5,
      column: 9,
      message: 'The id "acme/api-key" stands twice.',
      hint: "It stands first in a.yaml:5.",
    },
  ]);
});

test("what a rule supersedes must exist", () => {
  const file = { path: "own.yaml", text: `${PROVIDER}    supersedes: [acme/scop, oauth/scope]\n` };
  assert.equal(
    checkRuleFiles([file], ["oauth/scope"]).map(({ line, column, message, hint }) => [line, column, message, hint]),
    [[12, 18, 'There is no rule "acme/scop".', 'Did you mean "acme/scope"?']],
  );
});

test("what is no YAML, or no rule file, is one clear trouble", () => {
  assert.match(told("rules: [\n").join(), /^\d+:\d+ This is no valid YAML/);
  assert.match(told("a: 1\n").join(), /^1:1 This is no rule file/);
  assert.match(told("").join(), /^1:1 This is no rule file/);
  assert.match(told("schema: 1\nschema: 1\n").join(), /no valid YAML/);
  assert.is(told(`a: ${"[".repeat(20_000)}`).length > 0, true);
  const bomb = `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${"*a" + i}, ${"*a" + i}]`).join("\n")}\n`;
  assert.match(told(bomb).join(), /^1:1 This can't be read as YAML/);
});

test.run();
