import { test } from "uvu";
import * as assert from "uvu/assert";
import { columnsOf, wrap } from "../../src/report/columns.ts";
import { render } from "../../src/report/index.ts";
import { bytes, count } from "../../src/report/tally.ts";
import { finding, HOSTILE, manyFindings, report, ruleInfo } from "../helpers/report.ts";

const plain = { color: false, width: 100, hyperlinks: false, quiet: false };
const linesOf = (text: string) => text.split("\n");

test("a finding: level, rule, title; place; frame with carets; why and do; counts; the verdict last", () => {
  const one = finding({ logical: ["collection Warehouse", "request Get token"] });
  const text = render(
    report({ findings: [one], rules: [ruleInfo({ revoke: "https://depot.example/keys" })] }),
    "text",
    plain,
  );
  assert.equal(linesOf(text), [
    "error  depot/access-key   Depot access key",
    "  src/release.ts:8:16   collection Warehouse › request Get token",
    "    7 │ // release",
    '  ▸ 8 │ const token = "dk_••••••••K3vQ";',
    "      │                ^^^^^^^^^^^^^^^",
    "    9 │",
    "  why  A Depot access key is written down.",
    "  do   Revoke the key and read it from the environment.",
    "       revoke: https://depot.example/keys",
    "",
    "1 finding: 1 error",
    "  1  error    depot/access-key",
    "scanned 1,204 files, 9.8 MB",
    "what a rule means and how to ignore it: credlint explain depot/access-key",
    'exit 1: 1 finding at or over "error" (--fail-on).',
    "",
  ]);
});

test("one value in several places is one frame, the most severe, and the other places are listed", () => {
  const places = Array.from({ length: 12 }, (_, i) => finding({ path: `p${i}.ts`, valueGroup: 1, level: "warning" }));
  const text = render(
    report({
      findings: [
        finding({ path: "a.ts", valueGroup: 1, level: "note" }),
        ...places,
        finding({ path: "z.ts" }),
        finding({ path: "zz.ts", valueGroup: 1, ruleId: "generic/token" }),
      ],
    }),
    "text",
    plain,
  );
  assert.is(text.split("▸").length - 1, 1 + 1);
  assert.match(text, /^error {2}generic\/token\n {2}zz\.ts:8:16\n/);
  assert.match(text, /\n {2}the same value in 13 more places:\n {7}p0\.ts:8:16 {2}depot\/access-key\n/);
  assert.match(text, /\n {7}p9\.ts:8:16 {2}depot\/access-key\n {7}and 3 more\n/);
});

test("related places and rules that gave way are told", () => {
  const related = [
    { path: "env.json", region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 }, message: "Defined here." },
  ];
  const text = render(
    report({ findings: [finding({ related, also: ["generic/token", "oauth/secret"] })] }),
    "text",
    plain,
  );
  assert.match(text, /\n {2}see {2}env\.json:3:5 {2}Defined here\.\n {2}also generic\/token, oauth\/secret\n/);
});

test("a clean scan is one line", () => {
  const text = render(report({ stats: { files: 3, bytes: 812, binary: 1, documents: { json: 2 } } }), "text", plain);
  assert.is(text, "exit 0: no findings, and everything was examined. 3 files, 812 B; 1 binary file skipped.\n");
});

test("what was held back and how files were read is counted", () => {
  const one = finding();
  const suppressed = (["inline", "baseline", "inline"] as const).map((by) => ({
    finding: one,
    by,
    reason: "test data",
  }));
  const stats = {
    files: 2000,
    bytes: 1_000_000_000,
    binary: 2,
    documents: { json: 1, "postman-collection": 1200, none: 0 },
  };
  const text = render(report({ findings: [one], suppressed, stats }), "text", plain);
  assert.match(
    text,
    /\nscanned 2,000 files, 1\.0 GB; 3 suppressed \(1 baseline, 2 inline\); 2 binary files skipped; read as 1,200 postman-collection, 1 json\n/,
  );
});

test("a scan of no file says that it saw none", () => {
  const stats = { files: 0, bytes: 0, binary: 0, documents: {} };
  assert.match(render(report({ stats }), "text", plain), /^there was nothing to scan: .*\nexit 0: /);
  assert.not.match(render(report(), "text", plain), /nothing to scan/);
});

test("trouble has its path and hint; notes beyond the first are counted, or listed when asked for", () => {
  const note = (path: string) =>
    ({ level: "note", code: "format/invalid-json", message: "The JSON is broken.", path }) as const;
  const error = {
    level: "error",
    code: "source/unreadable",
    message: "Permission denied.",
    hint: "Look at its mode.",
    path: "k.env",
  } as const;
  const whole = report({
    diagnostics: [...Array.from({ length: 8 }, (_, i) => note(`${i}.json`)), error],
    exitCode: 2,
    verdict: "exit 2: 1 input could not be examined.",
  });
  const text = render(whole, "text", plain);
  assert.ok(
    text.startsWith(
      "error  source/unreadable\n  k.env: Permission denied.\n  hint Look at its mode.\nnote  format/invalid-json\n  0.json: The JSON is broken.\n",
    ),
  );
  assert.match(
    text,
    /\nand 3 more notes \(--list-skipped\)\n\nexit 2: 1 input could not be examined\. 1,204 files, 9\.8 MB\.\n$/,
  );
  assert.match(render(whole, "text", { ...plain, listSkipped: true }), /7\.json/);
});

test("quiet: one line a finding and nothing else", () => {
  assert.is(
    render(report({ findings: [finding()] }), "text", { ...plain, quiet: true }),
    "src/release.ts:8:16: error depot/access-key A Depot access key is written down.\n",
  );
  assert.is(render(report(), "text", { ...plain, quiet: true }), "");
});

test("no name, message or frame of a report reaches the terminal with a control or bidi character", () => {
  const findings = HOSTILE.map((path) =>
    finding({
      path,
      ruleId: `own/${path}`,
      message: path,
      fix: path,
      logical: [path],
      also: [path],
      related: [{ path, region: finding().region, message: path }],
      excerpt: { startLine: 1, lines: [path, path, path], mark: { line: 1, start: 0, end: 3 } },
    }),
  );
  const rules = [ruleInfo({ id: `own/${HOSTILE[4]}`, title: HOSTILE[5], revoke: HOSTILE[6] })];
  const whole = report({
    findings,
    rules,
    diagnostics: HOSTILE.map((path) => ({ level: "note", code: path, message: path, hint: path, path })),
    verdict: HOSTILE[5],
  });
  for (const quiet of [false, true]) {
    for (const hyperlinks of [false, true]) {
      let text = render(whole, "text", { ...plain, quiet, hyperlinks, listSkipped: true });
      // The links' own sequences, whole and with a URL free of controls.
      if (hyperlinks) text = text.replace(/\u001b\]8;;[^\u0000-\u001f\u007f-\u009f]*\u001b\\/g, "");
      assert.is(
        /.?[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069].{0,60}/.exec(text)?.[0],
        undefined,
      );
      assert.not.match(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
      assert.not.match(text, /\p{Surrogate}/u);
    }
  }
});

test("colour and links only where asked for", () => {
  const whole = report({ findings: [finding()] });
  const coloured = render(whole, "text", { ...plain, color: true });
  assert.ok(coloured.includes("\u001b[31m"));
  assert.is(coloured.replace(/\u001b\[\d+m/g, ""), render(whole, "text", plain));
  assert.ok(
    render(whole, "text", { ...plain, hyperlinks: true }).includes(
      "\u001b]8;;https://github.com/credlint/credlint/blob/main/docs/rules/depot.md#depotaccess-key\u001b\\",
    ),
  );
});

test("carets stand under wide characters' columns, and a narrow screen cuts the line around the mark", () => {
  const line = `名前 = 😀 "••••••••" ${"x".repeat(120)}`;
  const start = line.indexOf("•");
  const text = render(
    report({
      findings: [finding({ excerpt: { startLine: 8, lines: [line], mark: { line: 0, start, end: start + 8 } } })],
    }),
    "text",
    { ...plain, width: 60 },
  );
  const frame = linesOf(text).filter((one) => one.includes("│"));
  assert.is(frame.length, 2);
  const at = columnsOf(frame[0]!.slice(0, frame[0]!.indexOf("•")));
  assert.is(frame[1]!.indexOf("^"), at);
  assert.is(frame[1]!.trimEnd().length - frame[1]!.indexOf("^"), 8);
  assert.ok(columnsOf(frame[0]!) <= 62);
});

test("what follows a key of several lines has the number after it", () => {
  const region = { startLine: 2, startColumn: 5, endLine: 28, endColumn: 26 };
  const excerpt = { startLine: 1, lines: ["A=1", "KEY=••••••••", "B=2"], mark: { line: 1, start: 4, end: 12 } };
  const text = render(report({ findings: [finding({ region, excerpt })] }), "text", plain);
  assert.match(text, /\n {5}1 │ A=1\n {2}▸ {2}2 │ KEY=••••••••\n {7}│ {5}\^{8}\n {4}29 │ B=2\n/);
});

test("30,000 findings are all there", () => {
  const text = render(report({ findings: manyFindings(30_000) }), "text", plain);
  assert.is(text.split("▸").length - 1, 30_000);
  assert.match(
    text,
    /\n30,000 findings: 10,000 errors, 10,000 warnings, 10,000 notes\n {2}10,000 {2}error {4}depot\/access-key\n/,
  );
});

test("words wrap at spaces; numbers and sizes are as people write them", () => {
  assert.equal(wrap("one two three", 7), ["one two", "three"]);
  assert.equal(wrap("averyverylongword b", 5), ["averyverylongword", "b"]);
  assert.equal(wrap("", 5), [""]);
  assert.is(count(1, "file"), "1 file");
  assert.is(count(1_234_567, "file"), "1,234,567 files");
  assert.equal([0, 999, 1000, 99_960, 999_499, 999_600].map(bytes), [
    "0 B",
    "999 B",
    "1.0 kB",
    "100 kB",
    "999 kB",
    "1.0 MB",
  ]);
});

test.run();
