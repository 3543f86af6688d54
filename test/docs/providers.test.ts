/** The worked example of docs/providers.md is checked, listed, explained and used as a reader would. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { FIELDS } from "../../src/ruleset/meaning-check.ts";
import { cli, withFiles } from "../helpers/cli.ts";
import { ROOT } from "../helpers/rule-files.ts";

const page = readFileSync(join(ROOT, "docs", "providers.md"), "utf8");
const example = /```yaml\n([\s\S]*?)```/.exec(page)![1]!;

const GOOD = `POST https://id.prod.acme.example/oauth2/token
Authorization: Basic {{basic}}
X-Acme-Cost-Centre: 4711
Content-Type: application/x-www-form-urlencoded

grant_type=client_credentials&audience=https%3A%2F%2Forders.prod.acme.example&scope=orders.read
`;
const BAD = `POST https://id.prod.acme.example/oauth2/token
Content-Type: application/x-www-form-urlencoded

grant_type=client_credentials&client_id=orders&client_secret={{secret}}&scope=all&audience=https%3A%2F%2Forders.dev.acme.example
`;

test("the example is right, and its rules are found, listed and explained", () =>
  withFiles({ "mine/acme.yaml": example, "good.http": GOOD, "bad.http": BAD }, async (folder) => {
    const checked = await cli(folder, ["rules", "--check", "mine"]);
    assert.equal(
      [checked.code, checked.out, checked.err],
      [0, "7 rules in 1 file, 12 examples, nothing is wrong.\n", ""],
    );
    const found = JSON.parse((await cli(folder, ["good.http", "bad.http", "--rules", "mine", "-f", "json"])).out);
    const acme = found.findings.filter(({ ruleId }: { ruleId: string }) => ruleId.startsWith("acme/"));
    assert.equal(acme.map((one: { path: string; ruleId: string }) => `${one.path} ${one.ruleId}`).sort(), [
      "bad.http acme/basic",
      "bad.http acme/cost-centre",
      "bad.http acme/environment-mismatch",
      "bad.http acme/scope",
    ]);
    assert.match(
      (await cli(folder, ["rules", "--rules", "mine", "--provider", "acme"])).out,
      /^acme\/audience-required .*[\s\S]*\n7 rules\./,
    );
    const told = await cli(folder, ["explain", "provider/acme", "--rules", "mine"]);
    assert.match(told.out, /^provider\/acme {3}Acme identity server\n/);
    assert.match(told.out, /-u "orders-service:\$ACME_CLIENT_SECRET"/);
  }));

test("every field that the page names exists", () => {
  const fields = /## Fields\n\n([\s\S]*?)\n\n/.exec(page)![1]!;
  const named = [...fields.matchAll(/`([a-zA-Z]+)(?:\.[^`]*)?`/g)].map(([, name]) => name!);
  const known = new Set([...FIELDS, "basic", "body", "both", "assertion", "custom", "none", "FIELD"]);
  assert.equal(
    named.filter((name) => !known.has(name)),
    [],
  );
});

test.run();
