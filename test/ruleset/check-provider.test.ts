import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkRuleFile } from "../../src/ruleset/check.ts";
import { cli, withFiles } from "../helpers/cli.ts";

const FILE = `schema: 1
id: acme
name: Acme
sources:
  WIKI: {title: Wiki}
recognise:
  strong: [{field: url.host, matches: '^id\\.acme\\.example$'}]
checks:
  - id: acme/scope
    subject: token-request
    severity: error
    source: [WIKI]
    message: No scope.
    fix: Add one.
    assert: {field: param.scope, present: true}
    bad: [{drop: [param.scope]}]
`;

function told(...changes: [string, string][]): string[] {
  let text = FILE;
  for (const [from, to] of changes) {
    assert.ok(text.includes(from), from);
    text = text.replace(from, () => to);
  }
  return checkRuleFile("own.yaml", text).map(
    ({ line, column, message, hint }) => `${line}:${column} ${message}${hint ? ` ${hint}` : ""}`,
  );
}

const SECOND = `    bad: [{drop: [param.scope]}]
  - id: acme/no-scope
    subject: [api-request, token-request]
    severity: error
    message: A scope.
    fix: Drop it.
    assert: {not: {field: param.scope, present: true}}
    bad: [{set: {param.scope: a}}]
`;

// biome-ignore format: a table, one mistake a line
const MISTAKES: readonly [name: string, from: string, to: string, told: RegExp][] = [
  ["a wrong key", "severity:", "severty:", /^11:5 There is no key "severty" here\. Did you mean "severity"\?$/],
  ["an unknown subject", "subject: token-request", "subject: tokn-request", /^10:14 "subject" has not the form .*token-request.* Did you mean "token/],
  ["a bad pattern", "'^id\\.acme\\.example$'", "'^id(\\.acme$'", /^7:39 The pattern does not compile: .*Unterminated group.* It is JavaScript's syntax, without flags\.$/],
  ["a pattern that looks behind", "'^id\\.acme\\.example$'", "'(?<=id)\\.acme$'", /^7:39 The pattern looks ahead or behind\. Allowed are /],
  ["no example", "    bad: [{drop: [param.scope]}]\n", "", /^9:9 "acme\/scope" has no bad example\. Write bad: /],
  ["a wrong key in an example", "{drop: [param.scope]}", "{dropp: [param.scope]}", /^16:12 There is no key "dropp" here\. Did you mean "drop"\?$/],
  ["an unknown field", "{field: param.scope, present", "{field: parm.scope, present", /^15:21 There is no field "parm\.scope"\. Did you mean "param"\?$/],
  ["another provider's id", "- id: acme/scope", "- id: other/scope", /^9:9 The id "other\/scope" is not one of the provider "acme"\. It begins with "acme\/"\.$/],
  ["a source that is not there", "source: [WIKI]", "source: [WIKY]", /^12:14 There is no source "WIKY"\. There are: WIKI\.$/],
  ["nothing to check", "    assert: {field: param.scope, present: true}\n", "", /^9:5 A check has one of assert, verb and group\. /],
  ["required and forbidden by two checks", "    bad: [{drop: [param.scope]}]\n", SECOND, /^22:19 "param\.scope" is forbidden here and required by acme\/scope\. No request meets both/],
  ["required and forbidden in one", "{field: param.scope, present: true}", "{all: [{field: param.scope, present: true}, {field: param.scope, present: false}]}", /^15:57 "param\.scope" is forbidden and required in one check\. No request meets both\.$/],
  ["equal to two values", "{field: param.scope, present: true}", "{all: [{field: param.scope, equals: a}, {field: param.scope, equals: b}]}", /required to be "b" and required to be "a" in one check/],
];

test("the file is right", () => assert.equal(told(), []));

for (const [name, from, to, expected] of MISTAKES) {
  test(name, () => {
    const found = told([from, to]);
    assert.ok(
      found.some((line) => expected.test(line)),
      found.join("\n"),
    );
    assert.ok(found.length <= 2, found.join("\n"));
  });
}

test("with a condition two checks may ask for opposites", () => {
  const second = SECOND.replace("    assert:", "    if: {field: grant, equals: refresh_token}\n    assert:");
  assert.equal(told(["    bad: [{drop: [param.scope]}]\n", second]), []);
});

test("rules --check tells every mistake with file, line and column, and exits 2", () =>
  withFiles({ "mine/a.yaml": FILE, "mine/b.yaml": FILE.replace("severity:", "severty:") }, async (folder) => {
    const { code, err } = await cli(folder, ["rules", "--check", "mine"]);
    assert.is(code, 2);
    assert.match(
      err,
      /^mine\/b\.yaml:9:9: The id "acme\/scope" stands twice\.\n {2}hint: It stands first in mine\/a\.yaml:9\.\n/m,
    );
    assert.match(err, /^mine\/b\.yaml:11:5: There is no key "severty" here\.\n {2}hint: Did you mean "severity"\?\n/m);
    assert.is((await cli(folder, ["rules", "--check", "nowhere"])).code, 2);
    assert.match(
      (await cli(folder, ["explain", "provider/logtoo"])).err,
      /There is no provider "logtoo"\.\n {2}hint: Did you mean "logto"\?/,
    );
  }));

test.run();
