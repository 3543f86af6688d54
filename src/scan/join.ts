/** Reports of one scan's parts as one: the same for any order of the parts, each finding and trouble once. */
import { unique } from "../engine/unique.ts";
import type { Diagnostic, Finding, Report, Shard, Suppressed } from "../model/report.ts";
import type { Level, RuleInfo } from "../model/rule.ts";
import { type Outcome, outcomeOf } from "./verdict.ts";

/** Most severe first, as in the order of levels; "never" fails on nothing. */
const FAIL_ON: readonly (Level | "never")[] = ["note", "warning", "error", "never"];

/** At least one report. What any part could not examine is not examined; a shard that is missing is trouble. */
export function joinReports(reports: readonly [Report, ...Report[]], failOn?: Level | "never"): Report {
  const groups = joinGroups(reports);
  const findings = unique(
    reports.flatMap((one) => one.findings),
    keyOf,
    orderOf,
  );
  const suppressed = unique(
    reports.flatMap((one) => one.suppressed.map(ungrouped)),
    ({ finding, by, reason }) => `${keyOf(finding)}\n${by}\n${reason}`,
    ({ finding }) => orderOf(finding),
  );
  const diagnostics = unique(
    [
      ...reports.flatMap((one) => one.diagnostics),
      ...missingShards(reports.flatMap((one) => (one.shard ? [one.shard] : []))),
    ],
    troubleKey,
    (one) => [one.level, one.path ?? "", one.code, one.message],
  );
  const strictest = failOn ?? FAIL_ON.find((level) => reports.some((one) => one.failOn === level)) ?? "warning";
  const documents: Record<string, number> = {};
  for (const { stats } of reports)
    for (const [name, number] of Object.entries(stats.documents)) documents[name] = (documents[name] ?? 0) + number;
  const sum = (name: "files" | "bytes" | "binary"): number => reports.reduce((all, one) => all + one.stats[name], 0);
  return {
    version: reports
      .map((one) => one.version)
      .sort()
      .at(-1)!,
    targets: [...new Set(reports.flatMap((one) => one.targets))].sort(),
    findings: regrouped(findings, groups),
    suppressed,
    diagnostics,
    stats: {
      files: sum("files"),
      bytes: sum("bytes"),
      binary: sum("binary"),
      documents: Object.fromEntries(Object.entries(documents).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    skipped: [...new Set(reports.flatMap((one) => one.skipped))].sort(),
    rules: unique(
      reports.flatMap((one) => one.rules),
      (rule: RuleInfo) => rule.id,
      (rule) => [rule.id],
    ),
    failOn: strictest,
    ...outcome(reports, findings, diagnostics, strictest),
  };
}

/** The same report with further trouble, told first. */
export function addTroubles(report: Report, troubles: readonly Diagnostic[]): Report {
  if (troubles.length === 0) return report;
  const known = new Set(report.diagnostics.map(troubleKey));
  const diagnostics = [...troubles.filter((one) => !known.has(troubleKey(one))), ...report.diagnostics];
  return { ...report, diagnostics, ...outcome([report], report.findings, diagnostics, report.failOn) };
}

/** A part that did not see everything (--strict knows reasons that are no errors) makes the whole so. */
function outcome(
  reports: readonly Report[],
  findings: readonly Finding[],
  diagnostics: readonly Diagnostic[],
  failOn: Level | "never",
): Outcome {
  const own = outcomeOf(findings, diagnostics, failOn, false);
  const partial = reports.filter((one) => one.exitCode === 2).map((one) => one.verdict);
  return own.exitCode === 2 || partial.length === 0 ? own : { exitCode: 2, verdict: partial.sort()[0]! };
}

/** Trouble if these parts are not the whole; none where nothing was split. */
export function missingShards(shards: readonly Shard[]): Diagnostic[] {
  if (shards.length === 0) return [];
  const counts = [...new Set(shards.map((one) => one.count))].sort((a, b) => a - b);
  const trouble = (message: string): Diagnostic => ({
    level: "error",
    code: "merge/shards",
    message,
    hint: "Merge the reports of all shards of one scan.",
  });
  if (counts.length > 1) return [trouble(`These are shards of different scans: of ${counts.join(" and of ")}.`)];
  const have = new Set(shards.map((one: Shard) => one.index));
  const missing = Array.from({ length: counts[0]! }, (_, i) => i + 1).filter((index) => !have.has(index));
  if (missing.length === 0) return [];
  return [
    trouble(
      `${missing.length === 1 ? "Shard" : "Shards"} ${missing.join(", ")} of ${counts[0]} ${missing.length === 1 ? "is" : "are"} missing.`,
    ),
  ];
}

function keyOf({ ruleId, level, path, span, fingerprint, history }: Finding): string {
  return [ruleId, level, path, span.start, span.end, fingerprint, history?.commit ?? ""].join("\n");
}

/** What was held back is numbered in its own part only. */
function ungrouped({ finding: { valueGroup: _, ...finding }, ...held }: Suppressed): Suppressed {
  return { ...held, finding };
}

function orderOf({ path, span, ruleId }: Finding): readonly (string | number)[] {
  return [path, span.start, ruleId];
}

function troubleKey({ level, code, path, message, hint, region }: Diagnostic): string {
  return JSON.stringify([level, code, path, message, hint, region?.startLine, region?.startColumn]);
}

/** A name for each value that stands in several places, by the findings' keys. Values of different parts are one where a finding is in both. */
function joinGroups(reports: readonly Report[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let at = name;
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) at = up;
    return at;
  };
  const names = new Map<string, string>();
  for (const [index, report] of reports.entries()) {
    for (const finding of report.findings) {
      if (finding.valueGroup === undefined) continue;
      const name = rootOf(`${index} ${finding.valueGroup}`);
      const before = names.get(keyOf(finding));
      if (before === undefined) names.set(keyOf(finding), name);
      else if (rootOf(before) !== name) parents.set(name, rootOf(before));
    }
  }
  return new Map([...names].map(([key, name]) => [key, rootOf(name)]));
}

/** Numbered from 1 in report order; a value that is left in one place has no number. */
function regrouped(findings: readonly Finding[], groups: ReadonlyMap<string, string>): Finding[] {
  const counts = new Map<string, number>();
  const nameOf = (finding: Finding): string => groups.get(keyOf(finding)) ?? "";
  for (const one of findings) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  const numbers = new Map<string, number>();
  return findings.map((one) => {
    const { valueGroup: _, ...finding } = one;
    const name = nameOf(one);
    if (!name || counts.get(name)! < 2) return finding;
    if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
    return { ...finding, valueGroup: numbers.get(name)! };
  });
}
