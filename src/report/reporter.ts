/** What a reporter is: a Report as text. It prints nothing, opens no file, and decides not what counts. */
import type { Diagnostic, Report } from "../model/report.ts";

export interface ReporterOptions {
  readonly color: boolean;
  /** Columns of the reader's screen. */
  readonly width: number;
  /** Links by OSC 8. */
  readonly hyperlinks: boolean;
  /** text: the findings alone, one line each. */
  readonly quiet: boolean;
  /** text: every note of what was skipped or read by a weaker reader, not only the first. */
  readonly listSkipped?: boolean;
  /** sarif: every rule of the report, not only those that fired. */
  readonly allRules?: boolean;
  /** sarif: what was held back too, with its reason. Code scanning would open alerts for it. */
  readonly sarifSuppressed?: boolean;
  /** sarif: automationDetails; an upload step's own category gives way to it. */
  readonly category?: string;
  /** sarif: hears what had to be left out, which stands in the file as well. */
  readonly tell?: (note: Diagnostic) => void;
  /** gitlab, junit: when the scan was made; default now. */
  readonly now?: Date;
  /** github: annotations of each kind, at most 10. */
  readonly annotations?: number;
  /** markdown: bytes; default what a comment takes. */
  readonly limit?: number;
}

export type Reporter = (report: Report, options: ReporterOptions) => string;
