/** Annotations of a GitHub workflow: commands on standard output, within what the runner takes of one step. */
import { cutEnd } from "../engine/cut.ts";
import { inertLines } from "../engine/inert.ts";
import { visible } from "../engine/redact.ts";
import type { Diagnostic, Finding, Report } from "../model/report.ts";
import type { Level, RuleInfo } from "../model/rule.ts";
import { messageWithHistory, placedInHead } from "./history.ts";
import type { Reporter } from "./reporter.ts";
import { mostSevereFirst, severitiesOf } from "./severity.ts";
import { count, countLevels, LEVELS, thousands } from "./tally.ts";

/** Of each kind in one step; the rest is lost (actions/runner, ExecutionContext.cs: _maxCountPerIssueType). */
const ANNOTATIONS = 10;
/** Of the errors' places, those that inputs which could not be examined may take. */
const TROUBLES = 5;
/** Characters; the runner cuts at 4,096 (_maxIssueMessageLength). */
const MESSAGE = 4_000;

const KINDS: Readonly<Record<Level, string>> = { error: "error", warning: "warning", note: "notice" };

export const renderGithub: Reporter = (report, options) => {
  const most = Math.max(0, Math.min(options.annotations ?? ANNOTATIONS, ANNOTATIONS));
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const troubles = report.diagnostics.filter((one) => one.level === "error");
  const told = troubles.slice(0, Math.min(TROUBLES, most));
  const lines = told.map(annotateTrouble);
  const findings = mostSevereFirst(report.findings, severitiesOf(report));
  let left = report.findings.length;
  for (const level of LEVELS) {
    const room = level === "error" ? most - told.length : most;
    const shown = findings.filter((one) => one.level === level).slice(0, room);
    left -= shown.length;
    lines.push(...shown.map((one) => annotateFinding(one, rules.get(one.ruleId))));
  }
  return `${[...lines, ...plainLines(report, left, troubles.length - told.length)].join("\n")}\n`;
};

/** What no annotation tells, as lines of the log: nothing is cut in silence. */
function plainLines(report: Report, left: number, troubles: number): string[] {
  const lines: string[] = [];
  if (troubles > 0) lines.push(`credlint: ${count(troubles, "more input")} could not be examined.`);
  if (left > 0)
    lines.push(
      `credlint: ${thousands(left)} of ${count(report.findings.length, "finding")} (${countLevels(report.findings)}) have no annotation, as GitHub shows ${ANNOTATIONS} of a kind; other reports have them all.`,
    );
  return [...lines, `credlint: ${report.verdict}`].map((line) => inertLines(visible(line)));
}

function annotateFinding(finding: Finding, rule: RuleInfo | undefined): string {
  const { path, region, level, ruleId, fix } = placedInHead(finding);
  const place = finding.history?.inHead === false ? {} : { file: path, ...placeOf(region) };
  const revoke = rule?.revoke ? ` Revoke: ${rule.revoke}` : "";
  return command(
    KINDS[level],
    { ...place, title: rule ? `${rule.title} (${ruleId})` : ruleId },
    `${messageWithHistory(finding)} ${fix}${revoke}`,
  );
}

function annotateTrouble({ code, message, hint, path, region }: Diagnostic): string {
  return command(
    "error",
    { ...(path === undefined ? {} : { file: path, ...(region ? placeOf(region) : {}) }), title: `credlint ${code}` },
    hint ? `${message} ${hint}` : message,
  );
}

/** The runner drops the columns of a place of several lines, with a warning. */
function placeOf({ startLine, startColumn, endLine, endColumn }: Finding["region"]): Record<string, string> {
  const lines = { line: String(startLine), endLine: String(endLine) };
  return startLine === endLine ? { ...lines, col: String(startColumn), endColumn: String(endColumn) } : lines;
}

/** One workflow command. Its values are made visible and escaped, so that none ends it, adds to it or begins another. */
export function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(visible(value))}`);
  return `::${name} ${list.join(",")}::${escapeData(cutEnd(visible(message), MESSAGE))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
