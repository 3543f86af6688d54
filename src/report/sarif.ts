/** SARIF 2.1.0 for code scanning: one run, within the limits that GitHub states. */
import { visible } from "../engine/redact.ts";
import { HOME } from "../model/home.ts";
import type { Diagnostic, Finding, Report } from "../model/report.ts";
import { jsonText } from "./json-text.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import { describeResult, physical } from "./sarif-result.ts";
import { describeRule } from "./sarif-rule.ts";
import { FSROOT, isAbsolute, plainMessage, SRCROOT } from "./sarif-text.ts";
import type { Invocation, Log, Notification, Result, Run } from "./sarif-types.ts";
import { LEVELS, thousands } from "./tally.ts";

// github/docs, "SARIF support for code scanning": more results are refused, and of these the first by severity are kept.
const MOST_RESULTS = 25_000;
const KEPT_RESULTS = 5_000;

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

export const renderSarif: Reporter = (report, options) => {
  const log: Log = { $schema: SCHEMA, version: "2.1.0", runs: [describeRun(report, options)] };
  return jsonText(log);
};

function describeRun(report: Report, options: ReporterOptions): Run {
  const suppressed = options.sarifSuppressed ? report.suppressed : [];
  const reasons = new Map(suppressed.map((one) => [one.finding, one]));
  const all = [...report.findings, ...reasons.keys()];
  const told = choose(all, report);
  const fired = new Set(told.map((one) => one.ruleId));
  const rules = report.rules
    .filter((rule) => options.allRules || fired.has(rule.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const limits = limitNotes(all.length);
  return {
    tool: {
      driver: {
        name: "credlint",
        fullName: `credlint ${report.version}, a linter for credentials`,
        semanticVersion: report.version,
        version: report.version,
        informationUri: HOME,
        rules: rules.map(describeRule),
      },
    },
    ...(options.category ? { automationDetails: { id: `${options.category.replace(/\/+$/, "")}/` } } : {}),
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: describeRoots(report),
    invocations: [describeInvocation(report, limits)],
    results: told.map((one): Result => describeResult(one, indexes.get(one.ruleId), reasons.get(one))),
  };
}

/** All in report order; if GitHub would choose, the most severe first. */
function choose(findings: readonly Finding[], report: Report): readonly Finding[] {
  if (findings.length <= KEPT_RESULTS) return findings;
  const severity = new Map(report.rules.map((rule) => [rule.id, Number(rule.securitySeverity) || 0]));
  return [...findings]
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        (severity.get(b.ruleId) ?? 0) - (severity.get(a.ruleId) ?? 0),
    )
    .slice(0, MOST_RESULTS);
}

function limitNotes(results: number): Notification[] {
  if (results <= KEPT_RESULTS) return [];
  const text =
    results > MOST_RESULTS
      ? `${thousands(results - MOST_RESULTS)} of ${thousands(results)} findings are left out, as code scanning refuses a run with more than ${thousands(MOST_RESULTS)}; the text and JSON reports have them all.`
      : `Of ${thousands(results)} findings code scanning shows the ${thousands(KEPT_RESULTS)} most severe.`;
  return [{ descriptor: { id: "report/sarif-limit" }, level: "warning", message: { text } }];
}

function describeRoots(report: Report): Run["originalUriBaseIds"] {
  const root = { [SRCROOT]: { description: { text: "The root of the repository, or the folder that was scanned." } } };
  const paths = [...report.findings, ...report.suppressed.map((one) => one.finding)].flatMap((one) =>
    [one, ...one.related].map((place) => place.path),
  );
  const outside = [...paths, ...report.diagnostics.map((one) => one.path ?? "")].some(isAbsolute);
  return outside ? { ...root, [FSROOT]: { uri: "file:///" } } : root;
}

function describeInvocation(report: Report, limits: readonly Notification[]): Invocation {
  const notifications = [...report.diagnostics.map(describeTrouble), ...limits];
  return {
    executionSuccessful: report.exitCode !== 2,
    exitCode: report.exitCode,
    exitCodeDescription: visible(report.verdict),
    ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
  };
}

function describeTrouble({ level, code, message, hint, path, region }: Diagnostic): Notification {
  return {
    descriptor: { id: code },
    level,
    message: { text: plainMessage(hint ? `${message} ${hint}` : message) },
    ...(path === undefined ? {} : { locations: [{ physicalLocation: physical(path, region) }] }),
  };
}
