/** SARIF 2.1.0 for code scanning: one run, within the limits that GitHub states. */
import { visible } from "../engine/redact.ts";
import { HOME } from "../model/home.ts";
import type { Diagnostic, Report } from "../model/report.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import {
  chooseResults,
  chooseRules,
  chooseTroubles,
  fittedLog,
  KEPT_PLACES,
  limitNotes,
  SARIF_LIMIT,
} from "./sarif-limits.ts";
import { describeResult, physical } from "./sarif-result.ts";
import { describeRule } from "./sarif-rule.ts";
import { FSROOT, isAbsolute, plainMessage, SRCROOT } from "./sarif-text.ts";
import type { Invocation, Notification, Result, Run } from "./sarif-types.ts";
import { severitiesOf } from "./severity.ts";

export const renderSarif: Reporter = (report, options) =>
  fittedLog((most) => describeRun(report, options, most), options.tell);

/** At most so many results. */
function describeRun(
  report: Report,
  options: ReporterOptions,
  most: number,
): { readonly run: Run; readonly notes: readonly Diagnostic[] } {
  const suppressed = options.sarifSuppressed ? report.suppressed : [];
  const reasons = new Map(suppressed.map((one) => [one.finding, one]));
  const all = [...report.findings, ...reasons.keys()];
  const told = chooseResults(all, severitiesOf(report), most);
  const fired = new Set(told.map((one) => one.ruleId));
  const known = report.rules
    .filter((rule) => options.allRules || fired.has(rule.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const rules = chooseRules(known);
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const notes = limitNotes({
    all: all.length,
    told: told.length,
    crowded: told.filter((one) => one.related.length >= KEPT_PLACES).length,
    troubles: report.diagnostics.length,
    rules: known.length,
  });
  const run: Run = {
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
    ...(report.shard ? { properties: { shard: `${report.shard.index}/${report.shard.count}` } } : {}),
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: describeRoots(report),
    invocations: [describeInvocation(report, [...chooseTroubles(report.diagnostics), ...notes])],
    results: told.map((one): Result => describeResult(one, indexes.get(one.ruleId), reasons.get(one))),
  };
  return { run, notes };
}

function describeRoots(report: Report): Run["originalUriBaseIds"] {
  const root = { [SRCROOT]: { description: { text: "The root of the repository, or the folder that was scanned." } } };
  const paths = [...report.findings, ...report.suppressed.map((one) => one.finding)].flatMap((one) =>
    [one, ...one.related].map((place) => place.path),
  );
  const outside = [...paths, ...report.diagnostics.map((one) => one.path ?? "")].some(isAbsolute);
  return outside ? { ...root, [FSROOT]: { uri: "file:///" } } : root;
}

function describeInvocation(report: Report, troubles: readonly Diagnostic[]): Invocation {
  const notifications = troubles.map(describeTrouble);
  return {
    executionSuccessful: report.exitCode !== 2,
    exitCode: report.exitCode,
    exitCodeDescription: visible(report.verdict),
    ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
  };
}

export function describeTrouble({ level, code, message, hint, path, region }: Diagnostic): Notification {
  return {
    descriptor: { id: code },
    level: code === SARIF_LIMIT ? "warning" : level,
    message: { text: plainMessage(hint ? `${message} ${hint}` : message) },
    ...(path === undefined ? {} : { locations: [{ physicalLocation: physical(path, region) }] }),
  };
}
