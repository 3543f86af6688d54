/** What was answered in audits, by rule: which rules are right here, and what is still to be revoked. */
import type { BaselineEntry } from "../policy/baseline.ts";

const COLUMNS = ["real", "test-data", "false-positive", "accepted"] as const;
const HEADS = ["real", "test data", "false", "unanswered"] as const;

export function auditStatistics(entries: readonly BaselineEntry[]): string {
  if (entries.length === 0) return "Nothing was answered or accepted yet.\n";
  const rules = [...new Set(entries.map(({ rule }) => rule))].sort();
  const rows = [
    ...rules.map((rule) => [rule, entries.filter((one) => one.rule === rule)] as const),
    ["all", entries] as const,
  ];
  const width = Math.max(...rules.map((rule) => rule.length), "rule".length);
  const lines = [
    ["rule".padEnd(width), ...HEADS.map((head) => head.padStart(10)), "  right of the answered"].join("  "),
    ...rows.map(([rule, own]) => {
      const counts = COLUMNS.map((is) => own.filter((one) => one.is === is).length);
      const answered = counts[0]! + counts[1]! + counts[2]!;
      const right = answered === 0 ? "-" : `${Math.round((100 * (counts[0]! + counts[1]!)) / answered)}%`;
      return [rule.padEnd(width), ...counts.map((count) => String(count).padStart(10)), `  ${right}`].join("  ");
    }),
  ];
  const real = entries.filter(({ is }) => is === "real").length;
  if (real > 0)
    lines.push(
      `${real} real: revoke ${real === 1 ? "it" : "them"} first, then take ${real === 1 ? "it" : "them"} out of the files.`,
    );
  return `${lines.join("\n")}\n`;
}
