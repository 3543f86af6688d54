/** The table of rule ids, rules/ids.tsv: a public contract, so a change to it is seen in review. */
import type { Rule } from "../model/rule.ts";

const COLUMNS = ["id", "kind", "level", "tag", "security-severity", "precision", "cwe", "rank", "title"] as const;

/** One line for each rule, sorted by id, tab-separated, with a header. */
export function idsTable(rules: readonly Rule[]): string {
  const rows = rules
    .map((rule) => [
      rule.id,
      rule.kind,
      rule.level,
      rule.tag,
      rule.securitySeverity,
      rule.precision,
      rule.cwe,
      String(rule.rank),
      rule.title,
    ])
    .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
  return [COLUMNS, ...rows].map((row) => `${row.join("\t")}\n`).join("");
}
