/** The parts of the JSON parser that know single words: kinds of bare words, references, messages. */
import type { JsonKind } from "./json-node.ts";

/** What was wrong and where (offset in the input). Reading went on after it. */
export interface JsonTrouble {
  readonly code:
    | "truncated"
    | "unexpected"
    | "missing-comma"
    | "missing-name"
    | "missing-value"
    | "unclosed"
    | "several-values";
  readonly message: string;
  readonly at: number;
}

export const MESSAGES: Readonly<Record<JsonTrouble["code"], string>> = {
  truncated: "The JSON text ends inside a value.",
  unexpected: "This is not JSON.",
  "missing-comma": "A comma is missing between two values.",
  "missing-name": "A value in an object has no name.",
  "missing-value": "A name in an object has no value.",
  unclosed: "A bracket is closed that was not opened last.",
  "several-values": "Several JSON values follow one another.",
};

export function kindOf(word: string, numeric: boolean): JsonKind {
  if (word === "true" || word === "false") return "boolean";
  if (word === "null") return "null";
  const digit = word.charCodeAt(word.charCodeAt(0) === 45 ? 1 : 0);
  return numeric && digit >= 48 && digit <= 57 ? "number" : "bare";
}

/** Offset after `{{x}}` or `${x}` that begins at (or one before) the brace, on one line; -1 if it is neither. */
export function referenceEnd(text: string, brace: number, wordStart: number): number {
  const double = text.charCodeAt(brace + 1) === 123;
  if (!double && (brace === wordStart || text.charCodeAt(brace - 1) !== 36)) return -1;
  const limit = Math.min(text.length, brace + 200);
  for (let at = brace + 1; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 34) return -1;
    if (code === 125 && !double) return at + 1;
    if (code === 125 && text.charCodeAt(at + 1) === 125) return at + 2;
  }
  return -1;
}

export function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Characters from which on a list of numbers has no children: the bytes of a body, coordinates. A node each would fill the memory. */
const LONG_LIST = 4096;
const NUMBERS = /\d[\d,\s]*\]/y;

/** Offset behind a long list of plain numbers that opens at `open`; -1 if it is short or anything else. */
export function endOfNumbers(text: string, open: number): number {
  const digit = text.charCodeAt(open + 1);
  if (digit < 48 || digit > 57) return -1;
  NUMBERS.lastIndex = open + 1;
  return NUMBERS.test(text) && NUMBERS.lastIndex - open >= LONG_LIST ? NUMBERS.lastIndex : -1;
}
