/** The HTML report, and SARIF files of any tool as the same page; loaded when asked for, as the page's script is part of it. */
import type { Report } from "../../model/report.ts";
import { documentOf } from "./document.ts";
import { pageOfReport } from "./from-report.ts";
import { pageOfSarif } from "./from-sarif.ts";

export function renderHtml(report: Report): string {
  return documentOf(pageOfReport(report));
}

/** `log` is a SARIF file as JSON.parse gives it. Throws a UserError for what is no SARIF 2.1.0. */
export function viewSarif(log: unknown, subject: string): string {
  return documentOf(pageOfSarif(log, subject));
}
