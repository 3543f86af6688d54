/** What detectors take and give. A Match holds the secret and never leaves this room. */
import type { Document, Entry, Input, Span, Workspace } from "../model/document.ts";
import type { Confidence, Level, Rule, RuleInfo, Ruleset } from "../model/rule.ts";
import type { ValueMarks } from "./value-marks.ts";

export interface DetectContext {
  /** The clock for everything that depends on time. */
  readonly now: Date;
  readonly ruleset: Ruleset;
  /** Named values are told from this confidence up; default "medium". */
  readonly minConfidence?: Confidence;
  /** Findings tell the reasons of the judge. */
  readonly why?: boolean;
  /** The rule of that id if it is on. */
  rule(id: string): Rule | undefined;
  /** Set where accepted values have to be known again. */
  readonly values?: ValueMarks;
}

export interface Match {
  readonly rule: RuleInfo;
  /** The rule's level, unless the detector knows better (a test folder, a documented exception). */
  readonly level?: Level;
  readonly input: Input;
  readonly span: Span;
  /** The secret itself, or what was judged: for grouping, masking and digests only. "" for a finding on a set-up. */
  readonly value: string;
  readonly entry?: Entry;
  readonly document?: Document;
  /** Id of the group that the finding is about, where it is no entry's. */
  readonly group?: string;
  /** How sure the judge of values is; absent where a form or a place tells. */
  readonly confidence?: Confidence;
  /** What the judge of values thought, if it was asked for; no secret in it. */
  readonly reasons?: readonly { readonly text: string; readonly weight?: number }[];
  /** Fills the message's `{name}`s; must not hold a secret. */
  readonly params?: Readonly<Record<string, string>>;
  readonly related?: readonly { readonly input: Input; readonly span: Span; readonly message: string }[];
  /** Matches of other rules that become a part of this one: the key id of a secret key. */
  readonly joins?: readonly { readonly ruleId: string; readonly span: Span }[];
  /** Rule ids whose matches at an overlapping span give way to this one, whatever their rank. */
  readonly supersedes?: readonly string[];
}

/** Pure: same workspace, rules and clock, same matches in the same order. */
export type Detector = (workspace: Workspace, context: DetectContext) => Iterable<Match>;
