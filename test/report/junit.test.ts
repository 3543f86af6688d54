import { spawnSync } from "node:child_process";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { visible } from "../../src/engine/redact.ts";
import type { Report } from "../../src/model/report.ts";
import { render } from "../../src/report/index.ts";
import { finding, HOSTILE, manyFindings, report } from "../helpers/report.ts";

const options = {
  color: false,
  width: 100,
  hyperlinks: false,
  quiet: false,
  now: new Date("2026-11-21T01:02:03.456Z"),
};
const junit = (whole: Report): string => render(whole, "junit", options);

const full = report({
  findings: [finding(), finding({ level: "warning", path: "w.ts" }), finding({ level: "note", path: 'a"<&.ts' })],
  diagnostics: [
    { level: "error", code: "source/unreadable", message: "No.", hint: "Look.", path: "k.env" },
    { level: "note", code: "format/invalid-json", message: "Broken." },
  ],
  failOn: "warning",
  exitCode: 2,
  verdict: "exit 2: x.",
});

test("a case for each finding, failed if it counts, and an error for what was not examined", () => {
  assert.is(
    junit(full),
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="credlint" id="0" package="credlint" hostname="localhost" timestamp="2026-11-21T01:02:03" time="0" tests="4" failures="2" errors="1" skipped="1">
    <properties>
      <property name="credlint.version" value="0.1.0"/>
    </properties>
    <testcase name="source/unreadable k.env" classname="k.env" time="0">
      <error message="No." type="source/unreadable">No. Look.</error>
    </testcase>
    <testcase name="depot/access-key src/release.ts:8:16" classname="src/release.ts" time="0">
      <failure message="error: A Depot access key is written down." type="depot/access-key">src/release.ts:8:16: A Depot access key is written down. Revoke the key and read it from the environment.</failure>
    </testcase>
    <testcase name="depot/access-key w.ts:8:16" classname="w.ts" time="0">
      <failure message="warning: A Depot access key is written down." type="depot/access-key">w.ts:8:16: A Depot access key is written down. Revoke the key and read it from the environment.</failure>
    </testcase>
    <testcase name="depot/access-key a&#34;&#60;&#38;.ts:8:16" classname="a&#34;&#60;&#38;.ts" time="0">
      <skipped message="note: A Depot access key is written down."/>
    </testcase>
    <system-out>exit 2: x.</system-out>
    <system-err></system-err>
  </testsuite>
</testsuites>
`,
  );
});

test("a clean scan is one passed case; with fail-on never nothing fails", () => {
  assert.match(junit(report()), /tests="1" failures="0" errors="0" skipped="0">/);
  assert.match(junit(report()), /<testcase name="no findings" classname="credlint" time="0"\/>/);
  assert.match(junit({ ...full, failOn: "never" }), /failures="0" errors="1" skipped="3">/);
});

// libxml2's parser (a Debian package; .ci/run installs it).
const xmllint = spawnSync("xmllint", ["--version"]);
const parsed = xmllint.error ? test.skip : test;

/** What libxml2 reads: the value of an expression. */
function ask(xml: string, expression: string): string {
  const done = spawnSync("xmllint", ["--noent", "--nonet", "--xpath", expression, "-"], {
    input: xml,
    encoding: "utf8",
  });
  assert.is(done.stderr, "");
  return done.stdout.replace(/\n$/, "");
}

parsed("an XML parser reads every name as it stands", () => {
  const xml = junit(report({ findings: HOSTILE.map((path) => finding({ path, message: path })) }));
  assert.is(ask(xml, "count(/testsuites/testsuite/testcase/failure)"), String(HOSTILE.length));
  for (const [index, name] of HOSTILE.entries()) {
    assert.is(ask(xml, `string(//testcase[${index + 1}]/@classname)`), visible(name));
    assert.ok(
      ask(xml, `string(//testcase[${index + 1}]/failure)`).startsWith(`${visible(name)}:8:16: ${visible(name)}`),
    );
  }
});

parsed("30,000 findings are well-formed", () => {
  const xml = junit(report({ findings: manyFindings(30_000), failOn: "never" }));
  assert.is(ask(xml, "count(//testcase)"), "30000");
});

test("CI has the parser, so that nothing is skipped there", () => {
  if (process.env["CI"] && process.platform === "linux") assert.is(xmllint.error, undefined);
});

test.run();
