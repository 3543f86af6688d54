import { test } from "uvu";
import * as assert from "uvu/assert";
import { render } from "../../src/report/index.ts";
import { finding, manyFindings, report, ruleInfo } from "../helpers/report.ts";
import { runnerCommands } from "../helpers/runner.ts";

const options = { color: false, width: 100, hyperlinks: false, quiet: false };

test("a finding is a command with its place; one of several lines has no columns", () => {
  const text = render(
    report({
      findings: [
        finding(),
        finding({ level: "note", path: "k.pem", region: { startLine: 2, startColumn: 5, endLine: 9, endColumn: 3 } }),
      ],
      rules: [ruleInfo({ revoke: "https://depot.example/keys" })],
    }),
    "github",
    options,
  );
  assert.is(
    text,
    [
      "::error file=src/release.ts,line=8,endLine=8,col=16,endColumn=40,title=Depot access key (depot/access-key)::A Depot access key is written down. Revoke the key and read it from the environment. Revoke: https://depot.example/keys",
      "::notice file=k.pem,line=2,endLine=9,title=Depot access key (depot/access-key)::A Depot access key is written down. Revoke the key and read it from the environment. Revoke: https://depot.example/keys",
      'credlint: exit 1: 1 finding at or over "error" (--fail-on).',
      "",
    ].join("\n"),
  );
});

test("ten of a kind, the most severe first; what is left out is counted", () => {
  const findings = [
    ...manyFindings(60),
    finding({ ruleId: "stripe/secret-key", path: "last.ts", region: finding().region }),
  ];
  const rules = [ruleInfo(), ruleInfo({ id: "stripe/secret-key", securitySeverity: "9.5" })];
  const text = render(report({ findings, rules }), "github", options);
  const given = runnerCommands(text);
  const kinds = (name: string) => given.filter((one) => one.name === name).length;
  assert.equal([kinds("error"), kinds("warning"), kinds("notice")], [10, 10, 10]);
  assert.is(given[0]!.properties["file"], "last.ts");
  assert.match(
    text,
    /\ncredlint: 31 of 61 findings \(21 errors, 20 warnings, 20 notes\) have no annotation, as GitHub shows 10 of a kind; other reports have them all\.\n/,
  );
  const few = render(report({ findings }), "github", { ...options, annotations: 2 });
  assert.is(runnerCommands(few).length, 6);
  const none = render(report({ findings }), "github", { ...options, annotations: 0 });
  assert.is(runnerCommands(none).length, 0);
  assert.match(none, /^credlint: 61 of 61 findings/);
});

test("inputs that were not examined are errors too, and leave half of the ten to findings", () => {
  const diagnostics = Array.from({ length: 8 }, (_, i) => ({
    level: "error" as const,
    code: "source/unreadable",
    message: "Permission denied.",
    hint: "Look at its mode.",
    path: `${i}.env`,
  }));
  const text = render(report({ diagnostics, findings: manyFindings(60), exitCode: 2 }), "github", options);
  const errors = runnerCommands(text).filter((one) => one.name === "error");
  assert.is(errors.length, 10);
  assert.equal(errors[0], {
    name: "error",
    properties: { file: "0.env", title: "credlint source/unreadable" },
    data: "Permission denied. Look at its mode.",
  });
  assert.is(errors.filter((one) => one.properties["title"] === "credlint source/unreadable").length, 5);
  assert.match(text, /\ncredlint: 3 more inputs could not be examined\.\n/);
});

test("a message is no longer than the runner keeps", () => {
  const [given] = runnerCommands(
    render(report({ findings: [finding({ message: "x".repeat(9_000) })] }), "github", options),
  );
  assert.is(given!.data.length, 4_000);
});

test.run();
