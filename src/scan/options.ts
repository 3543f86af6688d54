/** What a scan can be asked for: the library's options, and the command line's once its words are read. */
import type { Confidence, Level, Tag } from "../model/rule.ts";

export interface ScanOptions {
  /** Files, folders or glob patterns; default ".". */
  readonly paths?: readonly string[];
  /** Default: the process's. */
  readonly cwd?: string;
  /** Rule ids or patterns with stars; default all. */
  readonly rules?: readonly string[];
  readonly skipRules?: readonly string[];
  readonly tag?: Tag;
  readonly minLevel?: Level;
  /** Named values are told from this confidence up; default "medium". */
  readonly minConfidence?: Confidence;
  /** Findings tell the reasons of the judge of values. */
  readonly why?: boolean;
  /** Every named value that is not reported is told as a note, with its reason; every file is read for it. */
  readonly verboseSkipped?: boolean;
  /** Default "warning". */
  readonly failOn?: Level | "never";
  /** Folders with rule files of one's own. */
  readonly ruleDirs?: readonly string[];
  /** Patterns in gitignore's syntax, on the shown path. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Default true. */
  readonly gitignore?: boolean;
  /** Bytes. */
  readonly maxFileSize?: number;
  /** Bytes; default 64 MB. */
  readonly maxDocumentSize?: number;
  /** Threads in all; 0 and 1 are the calling one alone. Default: one a processor, up to 4, where there is work for them. */
  readonly threads?: number;
  /** Default true: JavaScript with a request in it is read by its syntax tree too. */
  readonly trees?: boolean;
  /** A config file; false reads none. Default: the nearest upward. */
  readonly config?: string | false;
  /** The clock for tokens and ignores; default now. */
  readonly now?: Date;
  /** Files that a weaker reader read count as not examined. */
  readonly strict?: boolean;
  /** The report lists every rule that is on, not only those that fired. */
  readonly allRules?: boolean;
}
