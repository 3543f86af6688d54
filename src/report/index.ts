/** The register of reporters: a new one is a file and a line here. */
import type { Report } from "../model/report.ts";
import { renderJson } from "./json.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import { renderSarif } from "./sarif.ts";
import { renderText } from "./text.ts";

/** In the order of --help. */
export const reporters = {
  text: renderText,
  json: renderJson,
  sarif: renderSarif,
  html: (report) => (require("./html/html.part.ts") as typeof import("./html/html.part.ts")).renderHtml(report),
} satisfies Record<string, Reporter>;

export type ReportFormat = keyof typeof reporters;
export type RenderOptions = ReporterOptions;

/** Ends with a line end, unless it is empty. */
export function render(report: Report, format: ReportFormat, options: RenderOptions): string {
  return reporters[format](report, options);
}
