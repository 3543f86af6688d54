import { test } from "uvu";
import * as assert from "uvu/assert";
import { VERBS } from "../../src/oauth/verbs.ts";
import { checkRuleFile } from "../../src/ruleset/check.ts";
import { VERB_NAMES } from "../../src/ruleset/meaning-check.ts";
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
  ["an unknown verb", "assert: {field: param.scope, present: true}", "verb: broad-scpe", /^15:11 There is no verb "broad-scpe"\. Did you mean "broad-scope"\?$/],
  ["a group by nothing", "assert: {field: param.scope, present: true}", "group: {by: autth.client_id, distinct: source.file, max: 1}", /^15:17 There is no field "autth\.client_id"\. Did you mean "auth"\?$/],
  ["a wrong operator", "present: true}", "presnt: true}", /^15:34 There is no key "presnt" here\. Did you mean "present"\?$/],
  ["equal to two values", "{field: param.scope, present: true}", "{all: [{field: param.scope, equals: a}, {field: param.scope, equals: b}]}", /required to be "b" and required to be "a" in one check/],
];

test("every verb has a name that a file may say", () =>
  assert.equal([...VERB_NAMES].sort(), Object.keys(VERBS).sort()));

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

const BASE = `base:
  url: https://id.acme.example/token
  params: {grant_type: client_credentials, scope: a}
checks:
`;

// biome-ignore format: a table, one mistake a line
const EXAMPLES: readonly [name: string, from: string, to: string, told: RegExp][] = [
  ["a bad example that is good", "{drop: [param.scope]}", "{set: {param.scope: b}}", /:19:11: This bad example does not fire acme\/scope; nothing does, as http\.\n {2}hint: Is the provider recognised/],
  ["a good example that is bad", "    bad:", "    good: [{set: {param.x: y}}, {drop: [param.scope]}]\n    bad:", /:19:33: This good example fires acme\/scope, as http\.\n {2}hint: Mend the example/],
  ["a base that breaks a rule", ", scope: a}", "}", /:9:3: The correct request fires acme\/scope as http\./],
  ["another provider's request", "url: https://id.acme.example/token", "url: https://id.other.example/token", /:19:11: This bad example does not fire acme\/scope/],
  ["a change that can't be made", "{drop: [param.scope]}", "{move: {param.tenant: query}}", /:19:11: This example can't be made: param\.tenant cannot be moved: it is not in the body\./],
  ["a field that no example has", "{drop: [param.scope]}", "{drop: [claim.scope]}", /:19:11: This example can't be made: "claim\.scope" is no field that an example can change\./],
];

for (const [name, from, to, expected] of EXAMPLES) {
  test(`an example is run: ${name}`, () =>
    withFiles({ "mine/a.yaml": FILE.replace("checks:\n", BASE).replace(from, () => to) }, async (folder) => {
      const { code, err, out } = await cli(folder, ["rules", "--check", "mine"]);
      assert.is(code, 2, out);
      assert.match(err, expected);
    }));
}

test("two checks that fire on one example: the second must be named", () => {
  const second = SECOND.replace(
    "assert: {not: {field: param.scope, present: true}}",
    "if: {field: grant, equals: client_credentials}\n    assert: {field: param.audience, present: true}",
  );
  const both = (also: string) =>
    FILE.replace("checks:\n", BASE)
      .replace("scope: a}", "scope: a, audience: x}")
      .replace("    bad: [{drop: [param.scope]}]\n", () =>
        second
          .replace("[{drop: [param.scope]}]", `[{drop: [param.scope, param.audience]${also}}]`)
          .replace("bad: [{set: {param.scope: a}}]", "bad: [{drop: [param.audience]}]"),
      );
  return withFiles({ "no/a.yaml": both(""), "yes/a.yaml": both(", also: [acme/no-scope]") }, async (folder) => {
    const { code, err } = await cli(folder, ["rules", "--check", "no"]);
    assert.is(code, 2);
    assert.match(
      err,
      /This bad example fires acme\/no-scope too, as http\.\n {2}hint: If that is meant, name them: also: \[id\]\./,
    );
    assert.equal(
      (await cli(folder, ["rules", "--check", "yes"])).out,
      "2 rules in 1 file, 3 examples, nothing is wrong.\n",
    );
  });
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
