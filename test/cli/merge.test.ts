import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Finding, Report } from "../../src/model/report.ts";
import { render } from "../../src/report/index.ts";
import { cli, withFiles } from "../helpers/cli.ts";
import { finding, HOSTILE, manyFindings, report, ruleInfo } from "../helpers/report.ts";

const options = { color: false, width: 100, hyperlinks: false, quiet: false };

const at = (path: string, over: Partial<Finding> = {}): Finding =>
  finding({ path, fingerprint: path.padEnd(32, "0"), ...over });
const note = { level: "note", code: "format/invalid-json", message: "Broken.", path: "x.json" } as const;
const error = { level: "error", code: "source/unreadable", message: "No.", path: "k.env" } as const;

const A = report({
  findings: [
    at("a.ts", { valueGroup: 1 }),
    at("b.ts", { valueGroup: 1 }),
    at("same.ts", { valueGroup: 2 }),
    at("z.ts", { valueGroup: 2 }),
  ],
  diagnostics: [note],
  suppressed: [{ finding: at("s.ts", { valueGroup: 2 }), by: "inline", reason: "made up" }],
  stats: { files: 10, bytes: 100, binary: 1, documents: { json: 2, text: 8 } },
  skipped: ["a.png"],
  verdict: 'exit 1: 4 findings at or over "error" (--fail-on).',
  shard: { index: 1, count: 2 },
});
const B = report({
  findings: [
    at("c.ts", { level: "warning", ruleId: "own/rule" }),
    at("d.ts", { valueGroup: 1 }),
    at("same.ts", { valueGroup: 1 }),
  ],
  diagnostics: [note],
  rules: [ruleInfo(), ruleInfo({ id: "own/rule", securitySeverity: "5.0" })],
  stats: { files: 5, bytes: 50, binary: 0, documents: { text: 5 } },
  verdict: 'exit 1: 2 findings at or over "error" (--fail-on).',
  shard: { index: 2, count: 2 },
});

async function merged(
  parts: readonly Report[],
  argv: readonly string[] = ["-f", "json"],
  format: "json" | "sarif" = "json",
): Promise<{ code: number; out: string; err: string }> {
  let result = { code: -1, out: "", err: "" };
  await withFiles({}, async (folder) => {
    const files = parts.map((part, i) => {
      writeFileSync(join(folder, `${i}`), render(part, format, options));
      return `${i}`;
    });
    result = await cli(folder, ["merge", ...files, ...argv]);
  });
  return result;
}

test("JSON: all findings in order, each once; equal values joined where a finding is in both; counts summed", async () => {
  const { code, out } = await merged([A, B]);
  const joined: Report = JSON.parse(out);
  assert.equal(
    joined.findings.map((one) => [one.path, one.valueGroup]),
    [
      ["a.ts", 1],
      ["b.ts", 1],
      ["c.ts", undefined],
      ["d.ts", 2],
      ["same.ts", 2],
      ["z.ts", 2],
    ],
  );
  assert.is(joined.suppressed.length, 1);
  assert.equal(joined.diagnostics, [note]);
  assert.equal(joined.stats, { files: 15, bytes: 150, binary: 1, documents: { json: 2, text: 13 } });
  assert.equal(joined.skipped, ["a.png"]);
  assert.equal(
    joined.rules.map((one) => one.id),
    ["depot/access-key", "own/rule"],
  );
  assert.is(joined.verdict, 'exit 1: 5 findings at or over "error" (--fail-on).');
  assert.equal([code, joined.exitCode, joined.shard], [1, 1, undefined]);
});

test("JSON and SARIF: the parts' order changes no byte, and a part given twice nothing", async () => {
  for (const format of ["json", "sarif"] as const) {
    const argv = ["-f", format];
    const { out } = await merged([A, B], argv, format);
    assert.is((await merged([B, A], argv, format)).out, out);
    assert.is(
      (await merged([B, A, B], argv, format)).out.replace(/"(?:files|bytes|text)": \d+|in \d parts/g, ""),
      out.replace(/"(?:files|bytes|text)": \d+|in \d parts/g, ""),
    );
  }
});

test("SARIF of parts is the SARIF of the joined report, but for the verdict's words", async () => {
  const direct = JSON.parse((await merged([A, B], ["-f", "sarif"])).out).runs[0];
  const joined = JSON.parse((await merged([A, B], [], "sarif")).out).runs[0];
  assert.equal(joined.results, direct.results);
  assert.equal(joined.tool, direct.tool);
  assert.is(joined.invocations[0].exitCode, 1);
  assert.is(joined.invocations[0].exitCodeDescription, "exit 1: 6 findings in 2 parts.");
  assert.equal(joined.invocations[0].toolExecutionNotifications, direct.invocations[0].toolExecutionNotifications);
  assert.is(joined.properties, undefined);
  const mixed = await withMixed();
  assert.equal(JSON.parse(mixed).runs[0].results, direct.results);
});

async function withMixed(): Promise<string> {
  let text = "";
  await withFiles({ a: render(A, "json", options), b: render(B, "sarif", options) }, async (folder) => {
    text =
      (await cli(folder, ["merge", "a", "b", "-o", "sarif=all.sarif"])).out ||
      readFileSync(join(folder, "all.sarif"), "utf8");
  });
  return text;
}

test("a part that did not see everything, or is missing, makes the whole so", async () => {
  const lost = { ...B, diagnostics: [error], exitCode: 2, verdict: "exit 2: x." } as Report;
  for (const format of ["json", "sarif"] as const) {
    assert.is((await merged([A, lost], ["-f", format], format)).code, 2, format);
    const missing = await merged([A], ["-f", format], format);
    assert.is(missing.code, 2, format);
    assert.match(missing.out, /Shard 2 of 2 is missing\./);
    const others = await merged([A, { ...B, shard: { index: 2, count: 3 } }], ["-f", format], format);
    assert.is(others.code, 2);
    assert.match(others.out, /These are shards of different scans: of 2 and of 3\./);
  }
  // --strict: no trouble of level error, and the part is incomplete all the same.
  const strict = { ...B, exitCode: 2, verdict: "exit 2: 1 file was read by a weaker reader (--strict)." } as Report;
  const { code, out } = await merged([A, strict]);
  assert.equal([code, JSON.parse(out).verdict], [2, strict.verdict]);
});

test("every format comes of JSON; --fail-on is asked anew", async () => {
  const { code, out } = await merged([A, B], ["--fail-on", "never"]);
  assert.is(code, 0);
  assert.match(out, /6 findings: 5 errors, 1 warning/);
  assert.is(
    (
      await merged([
        { ...A, failOn: "error" },
        { ...B, failOn: "note" },
      ])
    ).out.match(/"failOn": "(\w+)"/)![1],
    "note",
  );
  for (const format of ["markdown", "github", "gitlab", "codequality", "junit", "text"])
    assert.ok((await merged([A, B], ["-f", format])).out.includes("same.ts"), format);
});

test("bad input is one clear error", () =>
  withFiles({ "a.json": render(A, "json", options), "a.sarif": render(A, "sarif", options) }, async (folder) => {
    const json = JSON.parse(readFileSync(join(folder, "a.json"), "utf8"));
    const sarif = JSON.parse(readFileSync(join(folder, "a.sarif"), "utf8"));
    const cases: readonly [unknown, RegExp][] = [
      ["", /x is no JSON\./],
      ["{", /x is no JSON\./],
      ["\0\x1b[31m", /x is no JSON\./],
      [[], /is no JSON report of credlint: The report must be of type object\./],
      [null, /must be of type object/],
      [{}, /The report needs "version"\./],
      [{ ...json, version: 2 }, /version must be 1\./],
      [{ ...json, findings: [{ ...json.findings[0], region: 1 }] }, /findings\[0\]\.region must be of type object\./],
      [
        { ...json, findings: [{ ...json.findings[0], excerpt: null }] },
        /findings\[0\]\.excerpt must be of type object\./,
      ],
      [
        { ...json, findings: [{ ...json.findings[0], level: "x" }] },
        /findings\[0\]\.level must be one of "error", "warning", "note"\./,
      ],
      [{ ...json, stats: { ...json.stats, files: 1.5 } }, /stats\.files must be of type integer\./],
      [{ ...json, extra: 1 }, /The report has no "extra"\./],
      [JSON.stringify(json).replace("{", '{"__proto__":{},'), /The report has no "__proto__"\./],
      [{ runs: [] }, /is no SARIF of credlint: The report needs "version"\./],
      [{ version: "2.1.0", runs: [] }, /runs must hold one run\./],
      [{ ...sarif, runs: [...sarif.runs, ...sarif.runs] }, /runs must hold one run\./],
      [
        { ...sarif, runs: [{ ...sarif.runs[0], results: [{ ...sarif.runs[0].results[0], locations: [] }] }] },
        /results\[0\]\.locations must hold one location\./,
      ],
      [
        JSON.stringify(sarif).replace('"name":"credlint"', '"name":"other"'),
        /runs\[0\]\.tool\.driver\.name must be "credlint"\./,
      ],
      [
        JSON.stringify(json).replace('"version":"0.1.0"', '"version":"0.2.0"'),
        /a\.json is of credlint 0\.1\.0, x of 0\.2\.0\./,
      ],
      ["[".repeat(100_000), /x is no JSON\./],
    ];
    for (const [value, message] of cases) {
      writeFileSync(join(folder, "x"), typeof value === "string" ? value : JSON.stringify(value));
      const { code, out, err } = await cli(folder, ["merge", "a.json", "x"]);
      assert.equal([code, out], [2, ""]);
      assert.match(err, message);
      assert.match(err, /^credlint: [^\n]*\n {2}hint: [^\n]*\n$/);
    }
    const mistakes: readonly [string[], RegExp][] = [
      [[], /credlint merge takes reports/],
      [["none"], /none could not be read \(ENOENT\)/],
      [["a.sarif", "-f", "junit"], /SARIF reports cannot be merged to junit/],
      [["a.sarif", "a.json", "-f", "text"], /SARIF reports cannot be merged to text/],
      [["a.sarif", "--fail-on", "note"], /--fail-on goes with JSON reports/],
      [["a.json", "-o", "sarif=a.json/x"], /could not be written/],
    ];
    for (const [argv, message] of mistakes) {
      const { code, err } = await cli(folder, ["merge", ...argv]);
      assert.is(code, 2);
      assert.match(err, message);
    }
  }));

test("hostile names pass through unharmed, and many findings are cut in SARIF only, the least severe first", async () => {
  const names = report({ findings: HOSTILE.map((path) => finding({ path, message: path })) });
  const { out } = await merged([names], ["-f", "sarif"], "sarif");
  assert.not.match(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]|\p{Surrogate}/u);
  const all = manyFindings(30_000);
  const parts = [report({ findings: all.slice(0, 15_000) }), report({ findings: all.slice(15_000) })];
  const joined = await merged(parts, [], "sarif");
  const run = JSON.parse(joined.out).runs[0];
  assert.is(run.results.length, 25_000);
  assert.is(run.results[0].level, "error");
  assert.match(joined.err, /5,000 of 30,000 findings are left out/);
  assert.is(JSON.parse((await merged(parts)).out).findings.length, 30_000);
});

test.run();
