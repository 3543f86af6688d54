/** What leaves the detectors: nothing here is a secret, nor can be turned back into one. */
import type { Region } from "./lines.ts";
import type { Confidence, Level, RuleInfo, Tag } from "./rule.ts";

/** Another place that belongs to a finding. */
export interface Related {
  readonly path: string;
  readonly region: Region;
  readonly message: string;
}

/** A few lines around a finding, every secret in them masked before anything is drawn. */
export interface Excerpt {
  /** 1-based number of the first of `lines`. */
  readonly startLine: number;
  readonly lines: readonly string[];
  /** The finding's own place within `lines` after masking: 0-based line, 0-based UTF-16 columns, end exclusive. */
  readonly mark: { readonly line: number; readonly start: number; readonly end: number };
}

/** A change of a file's text: the characters of `span` give way to `text`. */
export interface Edit {
  /** The input's path. */
  readonly path: string;
  /** UTF-16 offsets in the input's text; empty for an insertion. */
  readonly span: { readonly start: number; readonly end: number };
  readonly region: Region;
  readonly text: string;
}

/** How a finding can be mended in its file, by edits that do not overlap, in the order of the text. */
export interface Repair {
  /** "Read it from {{client_secret}}": what the edits do. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Where a finding of the history came in, and whether it is still there. */
export interface FindingHistory {
  /** The full id; "" for a content that is in no commit. The finding's path, region and excerpt are those of this commit. */
  readonly commit: string;
  /** ISO 8601 with the author's offset. */
  readonly authorDate: string;
  readonly inHead: boolean;
  /** Where it stands in HEAD, and the fingerprint that a scan of HEAD's files gives it. */
  readonly head?: { readonly path: string; readonly region: Region; readonly fingerprint: string };
}

export interface Finding {
  readonly ruleId: string;
  readonly level: Level;
  readonly tag: Tag;
  /** How sure the judge of values is; absent where a form or a place tells. */
  readonly confidence?: Confidence;
  /** Why, if it was asked for; the weight in log odds where there is one. */
  readonly reasons?: readonly { readonly text: string; readonly weight?: number }[];
  readonly message: string;
  readonly fix: string;
  /** The input's path. */
  readonly path: string;
  readonly region: Region;
  /** Offsets of `region` in the input's text. */
  readonly span: { readonly start: number; readonly end: number };
  /** Entry path in the document, if a document's entry was judged. */
  readonly entryPath?: string;
  /** As people say it, outermost first: ["collection Warehouse", "folder Auth", "request Get token", "header Authorization"]. */
  readonly logical: readonly string[];
  readonly excerpt: Excerpt;
  /** rule + path + masked line + occurrence: stable under lines inserted elsewhere; no byte of the secret. */
  readonly fingerprint: string;
  readonly related: readonly Related[];
  /** Ids of rules that also held at this place and gave way. */
  readonly also: readonly string[];
  /** Findings with the same number hold the same value (numbered in report order, from 1). */
  readonly valueGroup?: number;
  /** Drafted only where it was asked for (ScanOptions.repairs). */
  readonly repair?: Repair;
  /** Of a scan of the history only. */
  readonly history?: FindingHistory;
}

export interface Suppressed {
  readonly finding: Finding;
  readonly by: "inline" | "config" | "baseline" | "foreign";
  readonly reason: string;
}

/** Trouble as a value. `error` means that bytes were not examined, or the set-up is wrong: exit 2. */
export interface Diagnostic {
  readonly level: "error" | "note";
  /** "source/unreadable", "format/invalid-json", "config/unknown-key" ... */
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly path?: string;
  readonly region?: Region;
}

export interface ScanStats {
  readonly files: number;
  readonly bytes: number;
  readonly binary: number;
  /** Files read as documents, by format. */
  readonly documents: Readonly<Record<string, number>>;
}

/** Which part of a scan that was split: `index` from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** All that a reporter may say. */
export interface Report {
  readonly version: string;
  /** "." or the paths asked for. */
  readonly targets: readonly string[];
  /** Only a part of the targets was looked at (--shard). */
  readonly shard?: Shard;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly diagnostics: readonly Diagnostic[];
  readonly stats: ScanStats;
  /** Binary files that were not searched, by path, sorted. */
  readonly skipped: readonly string[];
  /** What the findings' rules say of themselves, by id; with every rule that was on if asked for. */
  readonly rules: readonly RuleInfo[];
  readonly failOn: Level | "never";
  /** 0 clean and complete, 1 findings at or over failOn, 2 not everything could be examined. */
  readonly exitCode: 0 | 1 | 2;
  /** One sentence: why the exit code is what it is. */
  readonly verdict: string;
}
