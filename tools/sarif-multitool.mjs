// Validates SARIF files with Microsoft's Multitool, as code scanning would (rule kinds Sarif and Ghas), offline.
// Usage: node tools/sarif-multitool.mjs FILE...    exit 0: no error and no warning; 1: some; 2: the tool is absent or blind.
//        node tools/sarif-multitool.mjs --where    prints the program's path, or exits 2.
// To have it: npm install --prefix .cache/sarif-tools --no-save --ignore-scripts @microsoft/sarif-multitool-linux@5.7.0
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, ".cache/sarif-tools/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool");

// GH1002 to GH1007 are off by default; GH1001 crashes on a location without an artifact, so our tests look at that; GH1004
// knows the limits of 2021 (1,000 results, 10 places), so our tests hold today's; SARIF2006 would open network connections.
const ghas = [
  "GH1002.InlineThreadFlowLocations",
  "GH1003.ProvideRequiredRegionProperties",
  "GH1005.LocationsMustBeRelativeUrisOrFilePaths",
  "GH1006.ProvideCheckoutPath",
  "GH1007.ProvideFullyFormattedMessageStrings",
];
const setting = (rule, state) =>
  `<Properties Key="${rule}.Options"><Property Key="RuleEnabled" Value="${state}" Type="Driver.RuleEnabledState" /></Properties>`;
const config = `<?xml version="1.0" encoding="utf-8"?>
<Properties>${ghas.map((rule) => setting(rule, "Error")).join("")}${setting("SARIF2006.UrisShouldBeReachable", "Disabled")}</Properties>`;

// A rule without texts, a result without a region, a path with a space: if this is clean, the tool saw nothing.
const bad = {
  version: "2.1.0",
  runs: [
    {
      tool: { driver: { name: "control", rules: [{ id: "a/b" }] } },
      results: [
        {
          ruleId: "a/b",
          message: { text: "bad" },
          locations: [{ physicalLocation: { artifactLocation: { uri: "a b.txt" } } }],
        },
      ],
    },
  ],
};

/** One process for each file: an unreadable URI ends a run in silence. The exit code says nothing, so the log is read. */
function validate(file, folder) {
  const log = join(folder, "log.sarif");
  rmSync(log, { force: true });
  const rules = join(folder, "rules.xml");
  const done = spawnSync(
    program,
    [
      ...["validate", file, "--rule-kind", "Sarif;Ghas", "-c", rules, "-o", log, "--log", "ForceOverwrite"],
      ...["--max-file-size-in-kb", "1000000"],
    ],
    {
      encoding: "utf8",
      timeout: 600_000,
    },
  );
  if (!existsSync(log)) return [`error: the Multitool left no log (${done.error?.message ?? `exit ${done.status}`})`];
  let report;
  try {
    report = JSON.parse(readFileSync(log, "utf8").replace(/^\ufeff/, ""));
  } catch {
    return [`error: the Multitool left a broken log (${done.signal ?? `exit ${done.status}`})`];
  }
  // A file that it passes over, too large or unreadable, is told here only.
  const blind = (report.runs[0].invocations ?? [])
    .flatMap((one) => [...(one.toolConfigurationNotifications ?? []), ...(one.toolExecutionNotifications ?? [])])
    .filter((one) => one.level === "error" || /^WRN997/.test(one.descriptor?.id ?? ""));
  if (blind.length > 0) return blind.map((one) => `error ${one.descriptor?.id}: ${one.message?.text}`);
  const rulesById = new Map(report.runs[0].tool.driver.rules?.map((rule) => [rule.id, rule]) ?? []);
  return report.runs[0].results
    .map((result) => ({ ...result, level: result.level ?? "warning" }))
    .filter((result) => result.level === "error" || result.level === "warning")
    .map((result) => `${result.level} ${result.ruleId}: ${textOf(result, rulesById)}`);
}

function textOf({ message, ruleId }, rules) {
  const template = message.text ?? rules.get(ruleId)?.messageStrings?.[message.id]?.text ?? message.id;
  return template.replace(/\{(\d+)\}/g, (whole, index) => message.arguments?.[index] ?? whole);
}

function main(files) {
  if (!existsSync(program)) {
    console.error(
      "the SARIF Multitool is absent: npm install --prefix .cache/sarif-tools --no-save --ignore-scripts @microsoft/sarif-multitool-linux@5.7.0",
    );
    return 2;
  }
  if (files[0] === "--where") {
    console.log(program);
    return 0;
  }
  chmodSync(program, 0o755);
  const folder = mkdtempSync(join(tmpdir(), "credlint-sarif-"));
  try {
    writeFileSync(join(folder, "rules.xml"), config);
    const control = join(folder, "control.sarif");
    writeFileSync(control, JSON.stringify(bad));
    if (validate(control, folder).filter((line) => /GH1003|SARIF1002/.test(line)).length < 2) {
      console.error("the Multitool did not see what is wrong with the control file: its answers count for nothing");
      return 2;
    }
    let wrong = 0;
    for (const file of files) {
      const lines = validate(file, folder);
      wrong += lines.length;
      for (const line of lines) console.log(`${file}: ${line}`);
    }
    console.log(`${files.length} files, ${wrong} errors and warnings`);
    return wrong > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = main(process.argv.slice(2));
