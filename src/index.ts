/** The library's door: scan files or a text, open rules, render a report. */

export type { Region } from "./model/region.ts";
export type {
  Diagnostic,
  Edit,
  Excerpt,
  Finding,
  Related,
  Repair,
  Report,
  ScanStats,
  Suppressed,
} from "./model/report.ts";
export type { Level, Precision, RuleInfo, Tag } from "./model/rule.ts";
export { UserError } from "./model/trouble.ts";
export { VERSION as version } from "./model/version.ts";
export { type OpenRuleset, openRuleset, render, scan, scanText } from "./scan/library.ts";
export type { ScanOptions } from "./scan/options.ts";
