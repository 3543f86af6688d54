/** Holds findings back, each with its reason; drops and changes none. */
import type { Diagnostic, Finding, Suppressed } from "../model/report.ts";
import type { Level } from "../model/rule.ts";
import type { Directive } from "./directives.ts";

/** One accepted thing of the config file; at least one of rule and path, and a reason. */
export interface Allow {
  readonly rule?: string;
  /** Gitignore-style pattern on the shown path. */
  readonly path?: string;
  readonly matches: (path: string) => boolean;
  readonly until?: string;
  readonly reason: string;
}

/** Other levels for some files. */
export interface Override {
  readonly matches: (path: string) => boolean;
  readonly rules: Readonly<Record<string, Level | "off">>;
}

export interface Policy {
  readonly allow: readonly Allow[];
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

/** Findings and the directives of the same inputs, by path. */
export function applyPolicy(
  found: readonly Finding[],
  directives: ReadonlyMap<string, readonly Directive[]>,
  policy: Policy,
): Verdict {
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const used = new Set<Directive>();
  const { now } = policy;
  for (const original of found) {
    const finding = relevel(original, policy.overrides);
    if (finding === undefined) {
      suppressed.push({ finding: original, by: "config", reason: "the rule is off for these files" });
      continue;
    }
    const directive = (directives.get(finding.path) ?? []).find((one) => holds(one, finding, now));
    if (directive) {
      used.add(directive);
      suppressed.push({ finding, by: directive.by, reason: directive.reason ?? "" });
      continue;
    }
    const allow = policy.allow.find(
      (one) =>
        (one.rule === undefined || ruleMatches(one.rule, finding.ruleId)) &&
        one.matches(finding.path) &&
        !isPast(one.until, now),
    );
    if (allow) suppressed.push({ finding, by: "config", reason: allow.reason });
    else findings.push(finding);
  }
  return { findings, suppressed, diagnostics: tellDirectives(directives, used, policy, now) };
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

/** Past the end of that day (UTC), or no date at all. Dates are only looked at where one is given: the first costs 8 ms. */
function isPast(until: string | undefined, now: Date): boolean {
  if (until === undefined) return false;
  const end = /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T23:59:59.999Z`) : Number.NaN;
  return !(end >= now.getTime());
}

function tellDirectives(
  all: ReadonlyMap<string, readonly Directive[]>,
  used: ReadonlySet<Directive>,
  policy: Policy,
  now: Date,
): Diagnostic[] {
  const told: Diagnostic[] = [];
  for (const [path, directives] of all) {
    for (const one of directives) {
      if (one.by !== "inline" || used.has(one)) continue;
      const region = { startLine: one.line, startColumn: 1, endLine: one.line, endColumn: 1 };
      const tell = (code: string, message: string, hint: string): void =>
        void told.push({ level: "note", code, message, hint, path, region });
      const unknown = (one.rules ?? []).find((pattern) => !pattern.includes("*") && !policy.isKnown(pattern));
      if (!one.rules?.length)
        tell(
          "policy/ignore-without-rule",
          "This credlint-ignore names no rule, so it does not hold.",
          "Write: credlint-ignore RULE -- reason",
        );
      else if (!one.reason)
        tell(
          "policy/ignore-without-reason",
          "This credlint-ignore gives no reason, so it does not hold.",
          "Write: credlint-ignore RULE -- reason",
        );
      else if (isPast(one.until, now))
        tell(
          "policy/ignore-expired",
          `This credlint-ignore held until ${one.until}.`,
          "Remove it, or give a later date (until=YYYY-MM-DD).",
        );
      else if (unknown)
        tell("policy/ignore-unknown-rule", `There is no rule "${unknown}".`, "credlint rules lists them.");
      else tell("policy/ignore-unused", "This credlint-ignore holds nothing back.", "Remove it.");
    }
  }
  return told;
}
