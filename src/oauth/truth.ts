/** Three-valued answers (Kleene's strong logic): true, false, and undefined for what can't be known. */
import type { FieldValue } from "./subject.ts";

/** A value that made a predicate true or false, and the part of it that did. */
export interface Witness {
  readonly value?: FieldValue;
  /** The list word, scope or item in question; fills `{match}`. */
  readonly match?: string;
}

/** Unknown (`undefined`) is silent everywhere. */
export interface Answer {
  readonly truth: boolean | undefined;
  readonly witnesses: readonly Witness[];
}

export const UNKNOWN: Answer = { truth: undefined, witnesses: [] };

export function answer(truth: boolean | undefined, ...witnesses: Witness[]): Answer {
  return truth === undefined ? UNKNOWN : { truth, witnesses };
}

/** False if one is false, unknown if one is unknown, else true. */
export function allOf(answers: Iterable<Answer>): Answer {
  return fold(answers, false);
}

/** True if one is true, unknown if one is unknown, else false. */
export function anyOf(answers: Iterable<Answer>): Answer {
  return fold(answers, true);
}

export function not(inner: Answer): Answer {
  return inner.truth === undefined ? UNKNOWN : { truth: !inner.truth, witnesses: inner.witnesses };
}

/** The first answer of `decisive` settles it; otherwise all of them together were needed. */
function fold(answers: Iterable<Answer>, decisive: boolean): Answer {
  const witnesses: Witness[] = [];
  let unknown = false;
  for (const each of answers) {
    if (each.truth === decisive) return each;
    if (each.truth === undefined) unknown = true;
    else witnesses.push(...each.witnesses);
  }
  return unknown ? UNKNOWN : { truth: !decisive, witnesses };
}
