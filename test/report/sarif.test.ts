import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Report } from "../../src/model/report.ts";
import { render } from "../../src/report/index.ts";
import type { Log, Result, Run } from "../../src/report/sarif-types.ts";
import { finding, HOSTILE, manyFindings, report, ruleInfo } from "../helpers/report.ts";

const options = { color: false, width: 80, hyperlinks: false, quiet: false };

/** What GitHub refuses and no validator finds, asked of every run of this suite. */
function runOf(whole: Report, more: object = {}): Run {
  const text = render(whole, "sarif", { ...options, ...more });
  const log = JSON.parse(text) as Log;
  assert.is(log.version, "2.1.0");
  assert.is(log.runs.length, 1);
  const run = log.runs[0]!;
  const rules = run.tool.driver.rules!;
  assert.ok(Array.isArray(run.results));
  for (const rule of rules) {
    const severity = rule.properties!["security-severity"];
    assert.match(severity, /^\d+(\.\d+)?$/);
    assert.ok(Number(severity) > 0 && Number(severity) <= 10);
    assert.ok(rule.properties!.tags!.length <= 10);
    assert.is.not(rule.name, rule.id);
    for (const told of [rule.shortDescription!, rule.fullDescription!])
      assert.ok(told.text.length > 0 && told.text.length <= 1024);
    assert.ok(
      rule.help!.text && rule.help!.markdown && rule.helpUri!.startsWith("https://github.com/credlint/credlint"),
    );
  }
  for (const result of run.results!) {
    assert.is(result.locations!.length, 1);
    const { artifactLocation, region } = result.locations![0]!.physicalLocation!;
    assert.match(artifactLocation!.uri!, /^[\w.!~*'()%-][\w.!~*'()%/-]*$/);
    assert.type(decodeURIComponent(artifactLocation!.uri!), "string");
    for (const number of [region!.startLine, region!.startColumn, region!.endLine, region!.endColumn])
      assert.ok(number! >= 1);
    assert.is(rules[result.ruleIndex!]!.id, result.ruleId);
    assert.ok(result.message.text!.length > 0);
    assert.equal(Object.keys(result.partialFingerprints!), ["credlint/v1"]);
    assert.is(region!.snippet, undefined);
  }
  return run;
}

const resultOf = (over: Parameters<typeof finding>[0], more?: object): Result =>
  runOf(report({ findings: [finding(over)] }), more).results![0]!;
const uriOf = (path: string) => resultOf({ path }).locations![0]!.physicalLocation!.artifactLocation!;

test("a result: rule, level, message, region, fingerprint, tag", () => {
  assert.equal(resultOf({ logical: ["collection Warehouse", "request Get token"], also: ["generic/token"] }), {
    ruleId: "depot/access-key",
    ruleIndex: 0,
    level: "error",
    message: { text: "A Depot access key is written down." },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "src/release.ts", uriBaseId: "%SRCROOT%" },
          region: { startLine: 8, startColumn: 16, endLine: 8, endColumn: 40 },
        },
        logicalLocations: [
          { name: "request Get token", fullyQualifiedName: "collection Warehouse / request Get token", kind: "member" },
        ],
      },
    ],
    partialFingerprints: { "credlint/v1": "0123456789abcdef0123456789abcdef" },
    properties: { tags: ["secret"], also: ["generic/token"] },
  });
});

test("a rule: names, texts, level, tags, precision, severity; templates without a finding read well", () => {
  const rule = ruleInfo({
    message: 'The secret "{name}" is written down{weak}.',
    revoke: "https://depot.example/keys",
    references: ["https://depot.example/docs"],
  });
  const [told] = runOf(report({ findings: [finding()], rules: [rule] })).tool.driver.rules!;
  assert.equal(
    { ...told, help: undefined },
    {
      id: "depot/access-key",
      name: "DepotAccessKey",
      shortDescription: { text: "Depot access key." },
      fullDescription: { text: 'The secret "‹name›" is written down.' },
      help: undefined,
      helpUri: "https://github.com/credlint/credlint/blob/main/docs/rules/depot.md#depotaccess-key",
      defaultConfiguration: { level: "error" },
      properties: {
        tags: ["security", "secret", "external/cwe/cwe-798"],
        precision: "high",
        "security-severity": "8.5",
      },
    },
  );
  for (const part of [
    "## Depot access key",
    "Revoke the key",
    "<https://depot.example/keys>",
    "- <https://depot.example/docs>",
    told!.helpUri!,
  ]) {
    assert.ok(told!.help!.markdown!.includes(part), part);
  }
});

test("rules that did not fire are left out, unless all are asked for; they are sorted", () => {
  const rules = [ruleInfo({ id: "z/z" }), ruleInfo(), ruleInfo({ id: "a/a" })];
  const ids = (more: object) =>
    runOf(report({ findings: [finding()], rules }), more).tool.driver.rules!.map((rule) => rule.id);
  assert.equal(ids({}), ["depot/access-key"]);
  assert.equal(ids({ allRules: true }), ["a/a", "depot/access-key", "z/z"]);
});

test("a severity that GitHub would refuse is left out", () => {
  for (const securitySeverity of ["high", "0.0", "10.1", "-1", "", "1e1"]) {
    const log = JSON.parse(
      render(report({ findings: [finding()], rules: [ruleInfo({ securitySeverity })] }), "sarif", options),
    ) as Log;
    assert.is(log.runs[0]!.tool.driver.rules![0]!.properties!["security-severity"], undefined);
  }
});

test("an empty report has an empty list of results and of rules", () => {
  const run = runOf(report());
  assert.equal([run.results, run.tool.driver.rules], [[], []]);
  assert.is(run.columnKind, "utf16CodeUnits");
  assert.equal(run.invocations, [
    {
      executionSuccessful: true,
      exitCode: 0,
      exitCodeDescription: "exit 0: no findings, and everything was examined.",
    },
  ]);
  assert.is(run.automationDetails, undefined);
  assert.equal(Object.keys(run.originalUriBaseIds!), ["%SRCROOT%"]);
  assert.is(run.originalUriBaseIds!["%SRCROOT%"]!.uri, undefined);
});

test("paths: each part encoded, relative; standard input, absolute and outer paths", () => {
  const root = "%SRCROOT%";
  assert.equal(uriOf("src/[id].tsx"), { uri: "src/%5Bid%5D.tsx", uriBaseId: root });
  assert.equal(uriOf("./a:b c#1.ts"), { uri: "a%3Ab%20c%231.ts", uriBaseId: root });
  assert.equal(uriOf("100%/ü😀.md"), { uri: "100%25/%C3%BC%F0%9F%98%80.md", uriBaseId: root });
  assert.equal(uriOf("back\\slash.ts"), { uri: "back%5Cslash.ts", uriBaseId: root });
  assert.equal(uriOf("lone\ud800.ts"), { uri: "lone%EF%BF%BD.ts", uriBaseId: root });
  for (const path of ["-", "", "<stdin>", "stdin"]) assert.equal(uriOf(path), { uri: "stdin", uriBaseId: root });
  assert.equal(uriOf("/etc/a b.env"), { uri: "etc/a%20b.env", uriBaseId: "%FSROOT%" });
  assert.equal(uriOf("C:\\x\\y.env"), { uri: "C%3A/x/y.env", uriBaseId: "%FSROOT%" });
  assert.equal(uriOf("../x.env"), { uri: "../x.env" });
  assert.equal(runOf(report({ findings: [finding({ path: "/x" })] })).originalUriBaseIds!["%FSROOT%"], {
    uri: "file:///",
  });
});

test("hostile names: nothing raw gets through, no link and no placeholder comes of them", () => {
  const findings = HOSTILE.map((path) => finding({ path, message: `Seen in ${path}.`, logical: [path] }));
  const text = render(report({ findings }), "sarif", options);
  assert.not.match(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]|\p{Surrogate}/u);
  const messages = runOf(report({ findings })).results!.map((one) => one.message.text!);
  assert.ok(messages.includes("Seen in {{0}}/{{{{x}}}}.ts."));
  assert.ok(messages.includes("Seen in \\[click\\](1).ts."));
  assert.ok(messages.includes("Seen in src/[id].tsx."));
  assert.ok(messages.includes("Seen in red·[31m.ts."));
});

test("related places are numbered, linked from the message, and cut where GitHub stops reading", () => {
  const region = { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 };
  const related = Array.from({ length: 150 }, (_, index) => ({
    path: `env ${index}.json`,
    region,
    message: `Defined [here] ${index}.`,
  }));
  const two = resultOf({ related: related.slice(0, 2) });
  assert.is(
    two.message.text,
    "A Depot access key is written down. See [Defined \\[here\\] 0](1), [Defined \\[here\\] 1](2).",
  );
  assert.equal(two.relatedLocations![1], {
    id: 2,
    physicalLocation: { artifactLocation: { uri: "env%201.json", uriBaseId: "%SRCROOT%" }, region },
    message: { text: "Defined [here] 1." },
  });
  assert.is(resultOf({ related }).relatedLocations!.length, 99);
});

test("trouble is a notification with its level and place, and an incomplete run was not successful", () => {
  const diagnostics = [
    {
      level: "error",
      code: "source/unreadable",
      message: "Permission denied.",
      hint: "Look at its {mode}.",
      path: "a b.env",
    },
    { level: "note", code: "format/invalid-json", message: "Broken.", path: "x.json", region: finding().region },
    { level: "note", code: "scan/tree-budget", message: "Spent." },
  ] as const;
  const [invocation] = runOf(report({ diagnostics, exitCode: 2, verdict: "exit 2: x." })).invocations!;
  assert.is(invocation!.executionSuccessful, false);
  assert.equal(invocation!.toolExecutionNotifications, [
    {
      descriptor: { id: "source/unreadable" },
      level: "error",
      message: { text: "Permission denied. Look at its {{mode}}." },
      locations: [{ physicalLocation: { artifactLocation: { uri: "a%20b.env", uriBaseId: "%SRCROOT%" } } }],
    },
    {
      descriptor: { id: "format/invalid-json" },
      level: "note",
      message: { text: "Broken." },
      locations: [
        { physicalLocation: { artifactLocation: { uri: "x.json", uriBaseId: "%SRCROOT%" }, region: finding().region } },
      ],
    },
    { descriptor: { id: "scan/tree-budget" }, level: "note", message: { text: "Spent." } },
  ]);
});

test("what was held back is written on request only, with its reason", () => {
  const suppressed = [
    { finding: finding({ path: "a.ts" }), by: "inline", reason: "test data" },
    { finding: finding({ path: "b.ts" }), by: "baseline", reason: "accepted" },
  ] as const;
  assert.is(runOf(report({ suppressed })).results!.length, 0);
  const told = runOf(report({ suppressed, findings: [finding()] }), { sarifSuppressed: true }).results!;
  assert.equal(
    told.map((one) => one.suppressions),
    [
      undefined,
      [{ kind: "inSource", status: "accepted", justification: "test data" }],
      [{ kind: "external", status: "accepted", justification: "accepted" }],
    ],
  );
});

test("a repair is a fix: what it takes away is told by its place only", () => {
  const region = { startLine: 8, startColumn: 16, endLine: 8, endColumn: 40 };
  const edit = { path: "src/a b.ts", span: { start: 100, end: 124 }, region, text: "process.env.DEPOT_KEY" };
  const import_ = { ...edit, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }, text: "import x;\n" };
  const told = resultOf({ repair: { title: "Read it from {DEPOT_KEY}", edits: [import_, edit] } });
  assert.equal(told.fixes, [
    {
      description: { text: "Read it from {{DEPOT_KEY}}" },
      artifactChanges: [
        {
          artifactLocation: { uri: "src/a%20b.ts", uriBaseId: "%SRCROOT%" },
          replacements: [
            { deletedRegion: import_.region, insertedContent: { text: "import x;\n" } },
            { deletedRegion: region, insertedContent: { text: "process.env.DEPOT_KEY" } },
          ],
        },
      ],
    },
  ]);
  assert.is(resultOf({}).fixes, undefined);
});

test("a category ends with one slash", () => {
  for (const category of ["tour", "tour/"])
    assert.equal(runOf(report(), { category }).automationDetails, { id: "tour/" });
});

test("results stay in report order until GitHub would choose; then the most severe come first, and it is said", () => {
  const few = runOf(report({ findings: manyFindings(5000) }));
  assert.equal(
    few.results!.slice(0, 3).map((one) => one.level),
    ["note", "warning", "error"],
  );
  assert.is(few.invocations![0]!.toolExecutionNotifications, undefined);
  const many = runOf(report({ findings: manyFindings(5001) }));
  assert.is(many.results!.length, 5001);
  assert.is(many.results![0]!.level, "error");
  assert.match(
    many.invocations![0]!.toolExecutionNotifications![0]!.message.text!,
    /^Of 5,001 findings code scanning shows the 5,000 most severe\.$/,
  );
});

test("over 25,000 results are cut, the least severe first, with a notification", () => {
  const run = runOf(report({ findings: manyFindings(30_000) }));
  assert.is(run.results!.length, 25_000);
  const levels = run.results!.map((one) => one.level);
  assert.equal(
    [levels.filter((one) => one === "error").length, levels.filter((one) => one === "warning").length],
    [10_000, 10_000],
  );
  assert.is(run.results![0]!.partialFingerprints!["credlint/v1"], "2".padStart(32, "0"));
  const [note] = run.invocations![0]!.toolExecutionNotifications!;
  assert.is(note!.level, "warning");
  assert.match(note!.message.text!, /^5,000 of 30,000 findings are left out/);
});

test("a file that would be refused for its size loses its least severe results, and it is said, in the file and to the caller", () => {
  const findings = manyFindings(3_000).map((one, index) => {
    let message = "";
    for (let i = 0; i < 140; i += 1) message += createHash("sha256").update(`${index} ${i}`).digest("hex");
    return { ...one, message };
  });
  const told: string[] = [];
  const text = render(report({ findings }), "sarif", { ...options, tell: (note) => told.push(note.message) });
  assert.ok(gzipSync(text).length <= 10_000_000);
  const run = (JSON.parse(text) as Log).runs[0]!;
  const left = 3_000 - run.results!.length;
  assert.ok(left > 500 && left < 1_500, `${left} left out`);
  assert.equal([...new Set(run.results!.slice(0, 1_000).map((one) => one.level))], ["error"]);
  const said = `${left < 1_000 ? left : `1,${String(left).slice(1)}`} of 3,000 findings are left out, as code scanning refuses a file of more than 10 MB, compressed; the text and JSON reports have them all.`;
  assert.equal(told, [said]);
  assert.equal(
    run.invocations![0]!.toolExecutionNotifications!.map((one) => one.message.text),
    [said],
  );
});

test("places and troubles beyond the limits are left out, and it is said", () => {
  const related = Array.from({ length: 100 }, (_, i) => ({
    path: `${i}.json`,
    region: finding().region,
    message: "x",
  }));
  const note = { level: "note", code: "format/invalid-json", message: "Broken." } as const;
  const error = { level: "error", code: "source/unreadable", message: "No." } as const;
  const diagnostics = [...Array.from({ length: 1_200 }, () => note), error];
  const told: string[] = [];
  const run = runOf(report({ findings: [finding({ related })], diagnostics, exitCode: 2 }), {
    tell: (one: { message: string }) => told.push(one.message),
  });
  assert.equal(told, [
    "1 finding has more than 99 related places; further ones are left out, as code scanning shows 100 of a result.",
    "201 of 1,201 troubles are left out; the text and JSON reports have them all.",
  ]);
  const notes = run.invocations![0]!.toolExecutionNotifications!;
  assert.is(notes.length, 1_002);
  assert.is(notes[0]!.descriptor!.id, "source/unreadable");
  assert.equal(
    notes.slice(-2).map((one) => one.message.text),
    told,
  );
});

test("equal reports are equal bytes", () => {
  const whole = report({ findings: manyFindings(50) });
  assert.is(render(whole, "sarif", options), render(structuredClone(whole), "sarif", options));
});

test.run();
