/** Holds findings back, each with its reason; drops and changes none. */
import type { Diagnostic, Finding, Suppressed } from "../model/report.ts";
import type { Level } from "../model/rule.ts";
import type { Baseline, Marks } from "./accepted.ts";
import type { Directive } from "./directives.ts";
import { isPast, tellSuppressions } from "./unused.ts";

/** One accepted thing of the config file, with a reason; what it does not name holds for all. */
export interface Allow {
  readonly rule?: string;
  /** On the shown path. */
  readonly matches: (path: string) => boolean;
  /** Marks of which a finding's value must have one: a salted hash, a pattern's. */
  readonly marks?: readonly string[];
  readonly until?: string;
  readonly reason: string;
  /** Its value pattern is so long that it may be the secret itself. */
  readonly clear?: boolean;
  /** Where it stands, to tell that it is of no use. */
  readonly spot?: { readonly path: string; readonly line: number; readonly column: number };
}

/** Other levels for some files. */
export interface Override {
  readonly matches: (path: string) => boolean;
  readonly rules: Readonly<Record<string, Level | "off">>;
}

/**
 * What was looked at, as only then something can be said to hold nothing back. all: every file of the root, with every rule;
 * files: some files; part: not every rule, or only some lines.
 */
export type Coverage = "all" | "files" | "part";

export interface Policy {
  readonly allow: readonly Allow[];
  readonly baseline?: Baseline | undefined;
  /** As reports show it. */
  readonly baselinePath?: string | undefined;
  readonly coverage: Coverage;
  readonly overrides: readonly Override[];
  /** True for the id of any rule there is, to tell an ignore for none of them. */
  readonly isKnown: (id: string) => boolean;
  readonly now: Date;
}

export interface Verdict {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly diagnostics: readonly Diagnostic[];
}

/** True if an id is the pattern, or the pattern's stars stand for the rest ("stripe/*", "*"). */
export function ruleMatches(pattern: string, id: string): boolean {
  if (!pattern.includes("*")) return pattern === id;
  const parts = pattern.split("*");
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = index === 0 ? (id.startsWith(part) ? 0 : -1) : id.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return parts.at(-1) === "" || id.endsWith(parts.at(-1)!);
}

/** Findings and the directives of the same inputs, by path; `marksOf` says what accepted values are known by. */
export function applyPolicy(
  found: readonly Finding[],
  directives: ReadonlyMap<string, readonly Directive[]>,
  policy: Policy,
  marksOf: (finding: Finding) => Marks = () => undefined,
): Verdict {
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const used = new Set<Directive | Allow>();
  const { now } = policy;
  for (const original of found) {
    const finding = relevel(original, policy.overrides);
    if (finding === undefined) {
      suppressed.push({ finding: original, by: "config", reason: "the rule is off for these files" });
      continue;
    }
    const marks = marksOf(original);
    const directive = (directives.get(finding.path) ?? []).find((one) => holds(one, finding, now));
    const allow = policy.allow.find((one) => allows(one, finding, marks) && !isPast(one.until, now));
    // Asked whatever else holds: an entry is of use as long as its value is there.
    const accepted = policy.baseline?.reasonFor(finding, marks);
    if (directive) used.add(directive);
    if (allow) used.add(allow);
    if (directive) suppressed.push({ finding, by: directive.by, reason: directive.reason ?? "" });
    else if (allow) suppressed.push({ finding, by: "config", reason: allow.reason });
    else if (accepted !== undefined) suppressed.push({ finding, by: "baseline", reason: accepted });
    else findings.push(finding);
  }
  return { findings, suppressed, diagnostics: tellSuppressions(directives, used, policy) };
}

function allows(allow: Allow, finding: Finding, marks: Marks): boolean {
  return (
    (allow.rule === undefined || ruleMatches(allow.rule, finding.ruleId)) &&
    allow.matches(finding.path) &&
    (allow.marks === undefined || allow.marks.some((mark) => marks?.includes(mark)))
  );
}

function relevel(finding: Finding, overrides: readonly Override[]): Finding | undefined {
  let level: Level | "off" = finding.level;
  for (const override of overrides) {
    if (!override.matches(finding.path)) continue;
    for (const [pattern, wanted] of Object.entries(override.rules))
      if (ruleMatches(pattern, finding.ruleId)) level = wanted;
  }
  return level === "off" ? undefined : level === finding.level ? finding : { ...finding, level };
}

function holds(directive: Directive, finding: Finding, now: Date): boolean {
  if (finding.region.startLine < directive.from || finding.region.startLine > directive.to) return false;
  if (directive.by === "foreign") return finding.tag === "secret";
  if (!directive.reason || isPast(directive.until, now)) return false;
  return directive.rules?.some((pattern) => ruleMatches(pattern, finding.ruleId)) ?? false;
}
