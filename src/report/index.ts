/** The register of reporters: a new one is a file and a line here. */
import type { Report } from "../model/report.ts";
import { renderJson } from "./json.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import { renderText } from "./text.ts";

type CiReporters = typeof import("./ci.part.ts");

let ciReporters: CiReporters | undefined;

/** `require`, as a reporter answers at once and import() does not. */
function ci(): CiReporters {
  ciReporters ??= require("./ci.part.ts") as CiReporters;
  return ciReporters;
}

/** In the order of --help. */
export const reporters = {
  text: renderText,
  json: renderJson,
  sarif: (report, options) =>
    (require("./sarif.part.ts") as typeof import("./sarif.part.ts")).renderSarif(report, options),
  html: (report) => (require("./html/html.part.ts") as typeof import("./html/html.part.ts")).renderHtml(report),
  markdown: (report, options) => ci().renderMarkdown(report, options),
  github: (report, options) => ci().renderGithub(report, options),
  gitlab: (report, options) => ci().renderGitlab(report, options),
  codequality: (report, options) => ci().renderCodequality(report, options),
  junit: (report, options) => ci().renderJunit(report, options),
} satisfies Record<string, Reporter>;

export type ReportFormat = keyof typeof reporters;
export type RenderOptions = ReporterOptions;

/** Ends with a line end, unless it is empty. */
export function render(report: Report, format: ReportFormat, options: RenderOptions): string {
  return reporters[format](report, options);
}
