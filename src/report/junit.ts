/**
 * JUnit's XML for whatever shows test results: a case for each finding, failed if it counts for the exit code, else skipped;
 * an error for each input that was not examined; one passed case where there is none. Valid by Jenkins' junit-10.xsd and by
 * the schema of Ant's task, which takes one failure a case.
 */
import { visible } from "../engine/redact.ts";
import type { Diagnostic, Finding, Report } from "../model/report.ts";
import { messageWithHistory, placedInHead } from "./history.ts";
import type { Reporter } from "./reporter.ts";
import { LEVELS } from "./tally.ts";
import { utcSeconds } from "./time.ts";

export const renderJunit: Reporter = (report, options) => {
  const troubles = report.diagnostics.filter((one) => one.level === "error");
  const failing = report.findings.filter((one) => fails(one, report)).length;
  const cases = [...troubles.map(troubleCase), ...report.findings.map((one) => findingCase(one, report))];
  if (cases.length === 0) cases.push(testcase("no findings", "credlint", ""));
  const counts = {
    tests: cases.length,
    failures: failing,
    errors: troubles.length,
    skipped: report.findings.length - failing,
  };
  const suite = attributes({
    name: "credlint",
    id: "0",
    package: "credlint",
    hostname: "localhost",
    timestamp: utcSeconds(options.now ?? new Date()),
    time: "0",
    ...Object.fromEntries(Object.entries(counts).map(([name, number]) => [name, String(number)])),
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    `  <testsuite${suite}>`,
    "    <properties>",
    `      <property${attributes({ name: "credlint.version", value: report.version })}/>`,
    "    </properties>",
    ...cases,
    `    <system-out>${escapeXml(report.verdict)}</system-out>`,
    "    <system-err></system-err>",
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
};

function fails({ level }: Finding, { failOn }: Report): boolean {
  return failOn !== "never" && LEVELS.indexOf(level) <= LEVELS.indexOf(failOn);
}

function findingCase(finding: Finding, report: Report): string {
  const { ruleId, level, fix, path, region } = placedInHead(finding);
  const message = messageWithHistory(finding);
  const place = `${path}:${region.startLine}:${region.startColumn}`;
  const told = { message: `${level}: ${message}` };
  const inner = fails(finding, report)
    ? `<failure${attributes({ ...told, type: ruleId })}>${escapeXml(`${place}: ${message} ${fix}`)}</failure>`
    : `<skipped${attributes(told)}/>`;
  return testcase(`${ruleId} ${place}`, path, inner);
}

function troubleCase({ code, message, hint, path }: Diagnostic): string {
  const text = attributes({ message, type: code });
  return testcase(
    `${code} ${path ?? ""}`.trim(),
    path ?? "credlint",
    `<error${text}>${escapeXml(hint ? `${message} ${hint}` : message)}</error>`,
  );
}

function testcase(name: string, classname: string, inner: string): string {
  const open = `    <testcase${attributes({ name, classname, time: "0" })}`;
  return inner ? `${open}>\n      ${inner}\n    </testcase>` : `${open}/>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
}

/** Nothing unseen, nothing that XML 1.0 cannot hold, nothing that a CI log takes for a command ("##[", "]]>"). */
function escapeXml(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, "·")
    .replace(/[&<>"'#]/g, (char) => `&#${char.charCodeAt(0)};`);
}
