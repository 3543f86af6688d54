import { spawnSync } from "node:child_process";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { visible } from "../../src/engine/redact.ts";
import type { Report } from "../../src/model/report.ts";
import { type ReportFormat, render, reporters } from "../../src/report/index.ts";
import { finding, HOSTILE, report, ruleInfo } from "../helpers/report.ts";
import { runnerCommands } from "../helpers/runner.ts";

const options = { color: false, width: 100, hyperlinks: false, quiet: false, now: new Date(0) };
const FORMATS = Object.keys(reporters) as ReportFormat[];

/** The name in every place of a report that can hold a text from outside. */
function reportOf(name: string): Report {
  const region = { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 };
  return report({
    targets: [name],
    findings: [
      finding({
        path: name,
        ruleId: `own/${name}`,
        message: name,
        fix: name,
        entryPath: name,
        logical: [name, name],
        also: [name],
        related: [{ path: name, region, message: name }],
        excerpt: { startLine: 1, lines: [name, name], mark: { line: 1, start: 0, end: 2 } },
      }),
      finding({ path: `${name}/b`, level: "note", message: `first word ${name}` }),
    ],
    suppressed: [{ finding: finding({ path: name }), by: "inline", reason: name }],
    diagnostics: [
      { level: "error", code: name, message: name, hint: name, path: name },
      { level: "note", code: "format/invalid-json", message: `${"word ".repeat(17)}${name}`, hint: name, path: name },
    ],
    skipped: [name],
    rules: [
      ruleInfo(),
      ruleInfo({
        id: `own/${name}`,
        title: `T ${name}`,
        message: name,
        fix: name,
        why: name,
        revoke: name,
        references: [name],
      }),
    ],
    verdict: name,
    exitCode: 2,
  });
}

for (const format of FORMATS) {
  test(`${format}: no hostile name gives a workflow command or a terminal escape`, () => {
    for (const name of HOSTILE) {
      for (const more of [{}, { quiet: true, listSkipped: true, sarifSuppressed: true, allRules: true }]) {
        const text = render(reportOf(name), format, { ...options, ...more });
        assert.not.match(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
        assert.not.match(text, /\p{Surrogate}/u);
        const given = runnerCommands(text);
        if (format === "github") {
          assert.equal(
            given.map((one) => [one.name, one.properties["file"]]),
            [
              ["error", visible(name)],
              ["error", visible(name)],
              ["notice", visible(`${name}/b`)],
            ],
            name,
          );
          for (const one of given)
            assert.equal(
              Object.keys(one.properties).filter((key) => !/^(file|line|endLine|col|endColumn|title)$/.test(key)),
              [],
            );
        } else assert.equal(given, [], `${format} ${JSON.stringify(name)}`);
      }
    }
  });
}

test("the test sees commands where there are some", () => {
  assert.equal(runnerCommands("x\n  ::error file=a%2Cb,line=3::m%0An\ny ##[add-mask]z"), [
    { name: "error", properties: { file: "a,b", line: "3" }, data: "m\nn" },
    { name: "add-mask", properties: {}, data: "z" },
  ]);
  for (const name of ["::add-mask::x", "\u3000::error a=b::x", "a ##[error]x", "##vso[task.setvariable a=b]c"])
    assert.is(runnerCommands(name).length, 1, name);
});

// GitHub's own parser (a Debian package; .ci/run installs it).
const cmark = spawnSync("cmark-gfm", ["--version"]);
const rendered = cmark.error ? test.skip : test;

rendered("markdown: GitHub's parser reads each name as it stands: no link, image, mention or further cell", () => {
  for (const name of HOSTILE) {
    const markdown = render(reportOf(name), "markdown", options);
    const extensions = ["table", "autolink", "strikethrough", "tagfilter"].flatMap((one) => ["-e", one]);
    const html = spawnSync("cmark-gfm", ["--unsafe", ...extensions], { input: markdown, encoding: "utf8" }).stdout;
    const tags = [...html.matchAll(/<\/?([a-z][a-z0-9]*)[^>]*>/gi)].map((match) => match[1]!.toLowerCase());
    assert.equal(
      [...new Set(tags)].filter((tag) => !/^(h3|p|table|thead|tbody|tr|th|td|a|code|br|ul|li|strong|sub)$/.test(tag)),
      [],
      name,
    );
    for (const [, href] of html.matchAll(/<a href="([^"]*)"/g))
      assert.ok(href!.startsWith("https://github.com/credlint/credlint/"), `${name} ${href}`);
    const rows = html.split("<tr>").slice(2);
    assert.is(rows.length, 2);
    for (const row of rows) assert.is(row.split("<td>").length - 1, 4, name);
    const text = (part: string): string =>
      part
        .replace(/<!--.*?-->/g, "")
        .replace(/<[^>]*>/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&");
    const cells = rows[0]!.split("<td>").slice(1);
    assert.is(text(cells[1]!).replace(/\n/g, ""), visible(`own/${name}T ${name}`));
    assert.is(text(cells[2]!).replace(/\n/g, ""), visible(`${name}:8:16${name} › ${name}`));
    assert.is(text(cells[3]!).trim(), visible(name).trim());
    // Outside of <code>, what GitHub's later passes look for is parted by a comment.
    const plain = html.replace(/<code>.*?<\/code>/gs, "");
    assert.not.match(plain, /@[a-z]|#\d|:tada/i, name);
  }
});

test("CI has the parser, so that nothing is skipped there", () => {
  if (process.env["CI"] && process.platform === "linux") assert.is(cmark.error, undefined);
});

test.run();
