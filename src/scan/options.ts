/** What a scan can be asked for: the library's options, and the command line's once its words are read. */
import type { Shard } from "../model/report.ts";
import type { Confidence, Level, Tag } from "../model/rule.ts";

/** What of a git repository is read in place of files; `paths` limit it. */
export type GitScan =
  | { readonly mode: "staged" }
  /** "BASE...HEAD": what HEAD has since it parted from BASE; "BASE..HEAD": what differs. */
  | { readonly mode: "diff"; readonly range: string }
  | GitHistory;

/** Every content that a ref reaches, each once; only findings with the tag "secret" unless `tag` says otherwise. */
export interface GitHistory {
  readonly mode: "history";
  /** "BASE..HEAD": only what these commits brought. */
  readonly range?: string;
  /** As git reads dates: "2026-01-31", "2 weeks ago". */
  readonly since?: string;
  /** Only what this branch reaches. */
  readonly branch?: string;
  readonly maxCommits?: number;
  readonly stashes?: boolean;
  /** Beside a branch or range; all of a repository includes what its tags reach. */
  readonly tags?: boolean;
  readonly notes?: boolean;
  /** Also what nothing reaches any more and git has not thrown away yet. */
  readonly unreachable?: boolean;
}

export interface ScanOptions {
  /** Files, folders or glob patterns; default ".". */
  readonly paths?: readonly string[];
  /** Default: the process's. */
  readonly cwd?: string;
  /** Changes or the history in place of files. */
  readonly git?: GitScan;
  /** Only a part of the targets, by their paths: "2 of 4" is { index: 2, count: 4 }. Not with a history. */
  readonly shard?: Shard;
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
  /** What holds where neither `failOn` nor the config says otherwise. */
  readonly usualFailOn?: Level;
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
  /** The baseline file; false reads none. Default: .credlint-baseline.jsonl in the repository's root, if it is there. */
  readonly baseline?: string | false;
  /** Values are hashed under this salt too, as for a new baseline. */
  readonly salt?: string;
  /** The clock for tokens and ignores; default now. */
  readonly now?: Date;
  /** Files that a weaker reader read count as not examined. */
  readonly strict?: boolean;
  /** Findings that can be mended say how (Finding.repair). */
  readonly repairs?: boolean;
  /** The report lists every rule that is on, not only those that fired. */
  readonly allRules?: boolean;
}
