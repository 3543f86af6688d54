/** What a verb takes and gives: a check in code for what predicates cannot say. */
import type { Level, Provider } from "../model/rule.ts";
import type { FieldValue, Subject } from "./subject.ts";

export interface VerbContext {
  readonly now: Date;
  /** The provider that the subject was recognised as. */
  readonly provider: Provider | undefined;
  /** What the rule says to the verb (`with`). */
  readonly options: Readonly<Record<string, unknown>>;
  /** All subjects of the workspace, for checks across requests of one file. */
  readonly subjects: readonly Subject[];
}

/** One fault. Without `value` it stands at the subject's anchor. */
export interface Fault {
  readonly value?: FieldValue;
  /** Fills the message; never a secret. */
  readonly params?: Readonly<Record<string, string>>;
  /** The rule's level, unless the verb knows better. */
  readonly level?: Level;
}

/** Pure; says nothing about what it can't know. */
export type Verb = (subject: Subject, context: VerbContext) => Iterable<Fault>;
