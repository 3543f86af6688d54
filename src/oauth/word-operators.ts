/** Operators that look inside values: scope tokens, forbidden words, rows of a table. */
import { absent, type Operator, settle } from "./operators.ts";
import { type FieldValue, isKnown } from "./subject.ts";
import { answer, UNKNOWN, type Witness } from "./truth.ts";

export interface TokensSpec {
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly none?: readonly string[];
  /** Each token must be in the list. */
  readonly in?: readonly string[];
  /** Each token must match. */
  readonly matches?: string;
  /** Only tokens that match are looked at. */
  readonly where?: string;
}

interface Token {
  readonly text: string;
  readonly value: FieldValue;
  readonly known: boolean;
}

/** Longer lists are not scopes. */
const MAX_TOKENS = 2_000;

/** Tokens of all values, split on white space and commas; a list's items are tokens too. */
export function tokens(spec: TokensSpec, ignoreCase: boolean): Operator {
  const fold = (text: string) => (ignoreCase ? text.toLowerCase() : text);
  const flags = ignoreCase ? "i" : "";
  const set = (items: readonly string[] | undefined) => items && new Set(items.map(fold));
  const [all, any, none, list] = [set(spec.all), set(spec.any), set(spec.none), set(spec.in)];
  const pattern = spec.matches === undefined ? undefined : new RegExp(spec.matches, flags);
  const where = spec.where === undefined ? undefined : new RegExp(spec.where, flags);
  return (field) => {
    if (field.values.length === 0) return absent(field, !(all || any));
    const seen = field.values.flatMap(split).filter((token) => !where || !token.known || where.test(token.text));
    const unknown = seen.some((token) => !token.known);
    const known = seen.filter((token) => token.known);
    const has = new Set(known.map((token) => fold(token.text)));
    const first = [{ value: field.values[0]! }];
    if (any && ![...any].some((item) => has.has(item))) return unknown ? UNKNOWN : answer(false, ...first);
    if (all && ![...all].every((item) => has.has(item))) return unknown ? UNKNOWN : answer(false, ...first);
    const faults = known.filter(
      ({ text }) => none?.has(fold(text)) || (list && !list.has(fold(text))) || (pattern && !pattern.test(text)),
    );
    const witnesses = faults.map(({ value, text }): Witness => ({ value, match: text }));
    if (witnesses.length === 0 && any) {
      const hit = known.find((token) => any.has(fold(token.text)));
      if (hit) return answer(true, { value: hit.value, match: hit.text });
    }
    return settle(witnesses, unknown && Boolean(none ?? list ?? pattern), field.values);
  };
}

function split(value: FieldValue): Token[] {
  const whole = value.holes.length === 0 && !isKnown(value);
  return value.text
    .split(/[\s,]+/, MAX_TOKENS)
    .filter((text) => text !== "")
    .map((text) => ({ text, value, known: !whole && !value.holes.some((hole) => text.includes(hole)) }));
}

export type Boundary = "none" | "word" | "inside";

/**
 * No value holds one of the words. `word`: as a whole word (letters and digits make words); `inside`: only within a longer
 * word, and there not within another listed word.
 */
export function containsNone(words: readonly string[], boundary: Boundary, ignoreCase: boolean): Operator {
  const fold = (text: string) => (ignoreCase ? text.toLowerCase() : text);
  const wanted = words.map((word) => [fold(word), word] as const);
  const listed = new Set(wanted.map(([folded]) => folded));
  return (field) => {
    if (field.values.length === 0) return absent(field, true);
    const faults: Witness[] = [];
    let unknown = false;
    for (const value of field.values) {
      if (!isKnown(value)) {
        unknown = true;
        continue;
      }
      const text = fold(value.text);
      const hit = wanted.find(([word]) => occurs(text, word, boundary, listed));
      if (hit) faults.push({ value, match: hit[1] });
    }
    return settle(faults, unknown, field.values);
  };
}

function occurs(text: string, word: string, boundary: Boundary, listed: ReadonlySet<string>): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (boundary === "none") return true;
    const start = wordStart(text, at);
    const end = wordEnd(text, at + word.length);
    const whole = start === at && end === at + word.length;
    if (boundary === "word" ? whole : !whole && !listed.has(text.slice(start, end))) return true;
    at = end;
  }
  return false;
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isWordCode(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** Letters and digits; an underscore parts words, as in "sys_01". */
function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}

export interface RowSpec {
  /** The field whose items each need a row. */
  readonly list: string;
  /** A prefix that is taken off the items first. */
  readonly strip?: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly column: string;
  readonly also?: {
    readonly list: string;
    readonly column: string;
    readonly ignoreCase?: boolean;
    /** A row whose cell is an empty list asks for nothing. */
    readonly emptyIsAny?: boolean;
  };
}

/**
 * Each item of a list needs a row that has it in `column` and shares a member of `also.list` in `also.column`. An item
 * that no row names at all is another check's business.
 */
export function eachHasRow(spec: RowSpec): Operator {
  return (_, around) => {
    const items = around.field(spec.list);
    const others = spec.also ? around.field(spec.also.list) : undefined;
    if (items.values.length === 0) return absent(items, true);
    if (others && (others.values.length === 0 || !others.values.every(isKnown))) return UNKNOWN;
    const fold = (text: string) => (spec.also?.ignoreCase ? text.toLowerCase() : text);
    const held = new Set((others?.values ?? []).flatMap(split).map((token) => fold(token.text)));
    const faults: Witness[] = [];
    let unknown = false;
    for (const token of items.values.flatMap(split)) {
      if (!token.known) {
        unknown = true;
        continue;
      }
      const item = spec.strip && token.text.startsWith(spec.strip) ? token.text.slice(spec.strip.length) : token.text;
      const rows = spec.rows.filter((row) => cell(row, spec.column).includes(item));
      const met = (row: Readonly<Record<string, unknown>>) => {
        const asked = spec.also ? cell(row, spec.also.column) : [];
        if (asked.length === 0) return !spec.also || spec.also.emptyIsAny === true;
        return asked.some((each) => held.has(fold(each)));
      };
      if (rows.length > 0 && !rows.some(met)) faults.push({ value: token.value, match: item });
    }
    return settle(faults, unknown, items.values);
  };
}

function cell(row: Readonly<Record<string, unknown>>, column: string): readonly string[] {
  const value = row[column];
  return Array.isArray(value) ? value.map(String) : [];
}
