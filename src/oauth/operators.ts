/** What a predicate can ask of one field: each operator answers for the field's values, three-valued. */

import { type Field, type FieldValue, isKnown } from "./subject.ts";
import { type Captures, escapePattern, fill } from "./template.ts";
import { type Answer, allOf, answer, anyOf, UNKNOWN, type Witness } from "./truth.ts";

/** What operators may look at beside their field. */
export interface Surroundings {
  readonly captures: Captures;
  readonly now: Date;
  /** Another field of the same subject. */
  readonly field: (name: string) => Field;
}

export type Operator = (field: Field, around: Surroundings) => Answer;

/** Longer values are not run through patterns: no real URL, scope or id is. */
const MAX_PATTERN_TEXT = 8_192;

/** What an operator says of a field that is absent. */
type OfAbsent = boolean | undefined;

/** One value suffices. */
function some(ofAbsent: OfAbsent, one: (value: FieldValue, around: Surroundings) => boolean | undefined): Operator {
  return (field, around) =>
    field.values.length === 0
      ? absent(field, ofAbsent)
      : anyOf(field.values.map((value) => answer(one(value, around), { value })));
}

/** Every value must hold. */
function every(ofAbsent: OfAbsent, one: (value: FieldValue, around: Surroundings) => boolean | undefined): Operator {
  return (field, around) =>
    field.values.length === 0
      ? absent(field, ofAbsent)
      : allOf(field.values.map((value) => answer(one(value, around), { value })));
}

function absent(field: Field, truth: OfAbsent): Answer {
  if (!field.closed) return UNKNOWN;
  const row = field.idle[0];
  return row ? answer(truth, { value: row }) : answer(truth);
}

export function present(wanted: boolean): Operator {
  return (field) => (field.values.length > 0 ? answer(wanted, { value: field.values[0]! }) : absent(field, !wanted));
}

/** Equality with a template. Two holes of one name are equal; a hole and anything else are not comparable. */
export function equals(wanted: string, ignoreCase: boolean): Operator {
  return some(false, (value, around) => isEqual(value, wanted, ignoreCase, around));
}

export function isIn(wanted: readonly string[], ignoreCase: boolean): Operator {
  return some(false, (value, around) => {
    const each = wanted.map((item) => isEqual(value, item, ignoreCase, around));
    return each.includes(true) ? true : each.includes(undefined) ? undefined : false;
  });
}

function isEqual(value: FieldValue, wanted: string, ignoreCase: boolean, around: Surroundings): boolean | undefined {
  const target = fill(wanted, around.captures, (text) => text);
  if (!target) return undefined;
  const same = ignoreCase ? value.text.toLowerCase() === target.text.toLowerCase() : value.text === target.text;
  if (target.open || value.holes.length > 0) return same || undefined;
  return isKnown(value) ? same : undefined;
}

/**
 * A pattern in JavaScript syntax; its named groups become captures. On a URL with holes a match counts, no match is
 * unknown; on other values with holes nothing is known.
 */
export function matches(source: string, ignoreCase: boolean): Operator {
  const patternOf = patterns(ignoreCase);
  return some(false, (value, around) => {
    const filled = fill(source, around.captures, escapePattern);
    if (!filled || value.text.length > MAX_PATTERN_TEXT) return undefined;
    const known = isKnown(value);
    if (!known && !isPartlyKnownUrl(value)) return undefined;
    const found = patternOf(filled.text).exec(value.text);
    if (!found) return known && !filled.open ? false : undefined;
    for (const [name, text] of Object.entries(found.groups ?? {})) {
      if (text !== undefined && !around.captures.has(name))
        around.captures.set(name, { text, open: value.holes.some((hole) => text.includes(hole)), from: value });
    }
    return true;
  });
}

/** A pattern on what stands in the file, be it a value or a reference to one; nothing is asked of secrets. */
export function written(source: string, ignoreCase: boolean): Operator {
  const pattern = new RegExp(source, ignoreCase ? "i" : "");
  return some(false, ({ entry, secret }) =>
    secret || !entry || entry.value.length > MAX_PATTERN_TEXT ? undefined : pattern.test(entry.value),
  );
}

/** Compiled once per distinct text; captures make few. */
function patterns(ignoreCase: boolean): (source: string) => RegExp {
  const made = new Map<string, RegExp>();
  return (source) => {
    let pattern = made.get(source);
    if (!pattern) {
      if (made.size > 100) made.clear();
      pattern = new RegExp(source, ignoreCase ? "i" : "");
      made.set(source, pattern);
    }
    return pattern;
  };
}

function isPartlyKnownUrl(value: FieldValue): boolean {
  if (value.holes.length === 0 || value.holes.includes(value.text)) return false;
  return value.text.includes("/") || value.text.includes(".");
}

/** Equal to a value of another field; unknown if either has a value that is not known. */
export function sameAs(other: string, ignoreCase: boolean): Operator {
  return (field, around) => {
    const theirs = around.field(other).values;
    if (theirs.length === 0 || field.values.length === 0) return UNKNOWN;
    const fold = (value: FieldValue) => (ignoreCase ? value.text.toLowerCase() : value.text);
    const known = new Set(theirs.filter(isKnown).map(fold));
    const hit = field.values.find((value) => isKnown(value) && known.has(fold(value)));
    if (hit) return answer(true, { value: hit });
    if (![...theirs, ...field.values].every(isKnown)) return UNKNOWN;
    return answer(false, { value: field.values[0]! });
  };
}

export function literal(wanted: boolean): Operator {
  return some(!wanted, (value) => (value.state === "computed" ? undefined : isKnown(value) === wanted));
}

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

export function length({ min = 0, max = Number.POSITIVE_INFINITY }: Bounds): Operator {
  return every(true, (value) => (isKnown(value) ? value.text.length >= min && value.text.length <= max : undefined));
}

export function count({ min = 0, max = Number.POSITIVE_INFINITY }: Bounds): Operator {
  return (field) => {
    const { values, closed } = field;
    if (values.length > max) return answer(false, { value: values[max]! });
    if (values.length < min) return closed ? answer(false, ...values.slice(0, 1).map((value) => ({ value }))) : UNKNOWN;
    return answer(true, ...values.slice(0, 1).map((value) => ({ value })));
  };
}

export function number({
  lte = Number.POSITIVE_INFINITY,
  gte = Number.NEGATIVE_INFINITY,
}: {
  lte?: number;
  gte?: number;
}): Operator {
  return every(undefined, (value) => {
    if (!isKnown(value) || !/^[+-]?\d{1,18}(?:\.\d{1,18})?$/.test(value.text)) return undefined;
    const amount = Number(value.text);
    return amount <= lte && amount >= gte;
  });
}

/** A moment, as NumericDate in seconds or milliseconds or as ISO 8601, before or after the clock's now. */
export function time(wanted: "past" | "future"): Operator {
  return every(undefined, (value, around) => {
    if (!isKnown(value)) return undefined;
    const amount = /^\d{9,14}$/.test(value.text) ? Number(value.text) : Number.NaN;
    const at = Number.isNaN(amount) ? isoMoment(value.text) : amount > 1e11 ? amount : amount * 1000;
    return Number.isNaN(at) ? undefined : at < around.now.getTime() === (wanted === "past");
  });
}

function isoMoment(text: string): number {
  return /^\d{4}-\d{2}-\d{2}([T ]|$)/.test(text) ? Date.parse(text) : Number.NaN;
}

/** The JSON type that a value was written in; a text is "string". */
export function type(wanted: string): Operator {
  return every(undefined, (value) => (isKnown(value) ? (value.scalar ?? "string") === wanted : undefined));
}

/** Joins the answers of several items; false ones keep what they found. */
export function settle(faults: readonly Witness[], unknown: boolean, values: readonly FieldValue[]): Answer {
  if (faults.length > 0) return answer(false, ...faults);
  return unknown ? UNKNOWN : answer(true, ...values.slice(0, 1).map((value) => ({ value })));
}

export { absent };
