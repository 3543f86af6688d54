/** Counts and sizes as people read them. */
import type { Finding } from "../model/report.ts";
import type { Level } from "../model/rule.ts";

/** Most severe first. */
export const LEVELS: readonly Level[] = ["error", "warning", "note"];

/** "1 file", "1,204 files". */
export function count(number: number, noun: string): string {
  return `${thousands(number)} ${noun}${number === 1 ? "" : "s"}`;
}

export function thousands(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Decimal units: "812 B", "9.8 MB". */
export function bytes(number: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let value = number;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return unit === 0 ? `${number} B` : `${value < 99.95 ? value.toFixed(1) : value.toFixed(0)} ${units[unit]}`;
}

/** How many findings of each level and rule, most severe first, then the most frequent, then by id. */
export function countRules(findings: readonly Finding[]): { level: Level; ruleId: string; count: number }[] {
  const counts = new Map<string, { level: Level; ruleId: string; count: number }>();
  for (const { level, ruleId } of findings) {
    const id = `${level} ${ruleId}`;
    const row = counts.get(id);
    if (row) row.count += 1;
    else counts.set(id, { level, ruleId, count: 1 });
  }
  return [...counts.values()].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1),
  );
}

/** "2 errors, 1 note"; levels without a finding are left out. */
export function countLevels(findings: readonly Pick<Finding, "level">[]): string {
  return LEVELS.map((level) => [level, findings.filter((one) => one.level === level).length] as const)
    .filter(([, number]) => number > 0)
    .map(([level, number]) => count(number, level))
    .join(", ");
}
