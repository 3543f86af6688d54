/** The library's functions: the same plan and the same scan as the command line's. */
import type { Report } from "../model/report.ts";
import type { RuleInfo } from "../model/rule.ts";
import { render as renderReport } from "../report/index.ts";
import { memorySource } from "../source/stdin.ts";
import { openPlan } from "./open.ts";
import type { ScanOptions } from "./options.ts";
import { openRules } from "./rules.ts";
import { scan as runScan } from "./scan.ts";
import { sourceOf } from "./source.ts";

/** Scans files and folders. Throws a UserError for a wrong option, config or rule file; trouble with an input is in the report. */
export async function scan(options: ScanOptions = {}): Promise<Report> {
  const plan = await openPlan(options);
  return runScan(sourceOf(plan, "stdin"), plan);
}

/** Scans one text; `path` decides how it is read (default "stdin", by content alone). Reads no config file unless told to. */
export async function scanText(
  text: string,
  options: Omit<ScanOptions, "paths"> & { readonly path?: string } = {},
): Promise<Report> {
  const { path = "stdin", ...rest } = options;
  const plan = await openPlan({ config: false, baseline: false, ...rest });
  return runScan(memorySource(path, text), { ...plan, paths: [path] });
}

/** All rules there are: the built-in ones and those of the folders. */
export interface OpenRuleset {
  readonly rules: readonly RuleInfo[];
}

/** Throws a UserError that names file, line and column of a mistake in a rule file. */
export async function openRuleset(folders: readonly string[] = []): Promise<OpenRuleset> {
  return openRules(folders, process.cwd());
}

/** A report as text. `color` and `width` count for "text" only. */
export function render(
  report: Report,
  format: "text" | "json" | "sarif" | "html" | "markdown" | "github" | "gitlab" | "codequality" | "junit",
  options: { readonly color?: boolean; readonly width?: number } = {},
): string {
  return renderReport(report, format, {
    color: options.color ?? false,
    width: options.width ?? 100,
    hyperlinks: false,
    quiet: false,
  });
}
