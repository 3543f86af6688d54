/** The data of a page: what a report, ours or another tool's, tells its reader; plain JSON between Node and the browser. */
import type { Level, Tag } from "../../model/rule.ts";

/** Repeated texts stand once, in `texts`; a number in their place is an index of it. */
export interface Page {
  /** "credlint", or the other tools' names. */
  readonly title: string;
  /** What `request` of an item is called: other tools name any place in code or a document. */
  readonly placeName: "Request" | "Place";
  /** What was scanned, or the file that was opened. */
  readonly subject: string;
  /** Each with its version. */
  readonly tools: readonly string[];
  /** One sentence; empty where the report has none. */
  readonly verdict: string;
  /** "1,204 files", "9.8 MB" ... */
  readonly facts: readonly string[];
  readonly texts: readonly string[];
  readonly rules: readonly RuleCard[];
  readonly items: readonly Item[];
  readonly notes: readonly Note[];
}

export interface RuleCard {
  readonly id: string;
  readonly tool: string;
  readonly title: string;
  /** Markdown. */
  readonly why?: string;
  /** An https URL. */
  readonly revoke?: string;
  /** https URLs. */
  readonly links: readonly string[];
  /** "CWE-798", "security-severity 8.5". */
  readonly marks: readonly string[];
  /** A rule of credlint's: the page tells how to accept a finding of it. */
  readonly own: boolean;
}

/** Line and column, 1-based; 0 where the report does not say. */
export type Spot = readonly [line: number, column: number];

export interface Item {
  readonly rule: number;
  readonly level: Level;
  readonly tag?: Tag;
  /** Text of the path; absent for a finding without a file. */
  readonly path?: number;
  readonly spot: Spot;
  /** Texts, outermost first. */
  readonly where: readonly number[];
  /** Text of the request, or of the place that the report names. */
  readonly request?: number;
  readonly message: number;
  readonly fix?: number;
  readonly frame?: Frame;
  readonly related: readonly Place[];
  /** Ids of rules that held here too. */
  readonly also: readonly string[];
  /** Items with the same number hold the same value. */
  readonly group?: number;
  /** Why it is held back, or gone: shown only on request. */
  readonly held?: string;
  /** With which commit it came in, and whether it is still there. */
  readonly history?: string;
  readonly fingerprint?: string;
}

export interface Place {
  readonly path?: number;
  readonly spot: Spot;
  readonly message: number;
}

/** Lines of the file, every secret masked. */
export interface Frame {
  /** Number of each line. */
  readonly numbers: readonly number[];
  readonly lines: readonly string[];
  /** 0-based line of `lines`, 0-based columns in it, end exclusive. */
  readonly mark: readonly [line: number, start: number, end: number];
}

/** Trouble of the run. */
export interface Note {
  readonly level: "error" | "note";
  readonly code: string;
  readonly text: string;
}
