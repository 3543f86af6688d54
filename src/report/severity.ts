/** Which findings come first where not all can be told: by level, then by the rule's security severity, then as reported. */
import type { Finding, Report } from "../model/report.ts";
import { LEVELS } from "./tally.ts";

/** By rule id, 0 to 10; 0 for a rule that says none. */
export function severitiesOf(report: Pick<Report, "rules">): ReadonlyMap<string, number> {
  return new Map(report.rules.map((rule) => [rule.id, Number(rule.securitySeverity) || 0]));
}

export function mostSevereFirst<T extends Pick<Finding, "level" | "ruleId">>(
  findings: readonly T[],
  severities: ReadonlyMap<string, number>,
): readonly T[] {
  return [...findings].sort(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      (severities.get(b.ruleId) ?? 0) - (severities.get(a.ruleId) ?? 0),
  );
}
