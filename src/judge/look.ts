/** How a value looks: its characters, its words, its shape. Computed once for each candidate that needs it. */
import { isWordLike } from "./words.ts";

export interface Look {
  readonly length: number;
  readonly lower: number;
  readonly upper: number;
  readonly digits: number;
  /** Everything that is no ASCII letter, digit or blank. */
  readonly symbols: number;
  readonly blanks: number;
  /** Share of the letters that stand in words, 0 to 1; 0 without letters. */
  readonly wordShare: number;
  /** Letters in the longest run that is no word. */
  readonly oddRun: number;
  /** Lower-case letter runs, split at camelCase. */
  readonly runs: readonly string[];
  /** Shannon entropy, bits per character. */
  readonly entropy: number;
  /** How often a letter follows a digit or a digit a letter. */
  readonly switches: number;
  /** Distinct characters. */
  readonly distinct: number;
}

const RUN = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]/g;

export function lookOf(value: string): Look {
  let lower = 0;
  let upper = 0;
  let symbols = 0;
  let digits = 0;
  let blanks = 0;
  let switches = 0;
  let before = 0;
  const counts = new Map<number, number>();
  const length = Math.min(value.length, 512);
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 97 && code <= 122) lower += 1;
    else if (code >= 65 && code <= 90) upper += 1;
    else if (code >= 48 && code <= 57) digits += 1;
    else if (code <= 32) blanks += 1;
    else symbols += 1;
    const kind = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 1 : code >= 48 && code <= 57 ? 2 : 0;
    if (kind + before === 3) switches += 1;
    before = kind;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / length) * Math.log2(count / length);
  const runs: string[] = [];
  let inWords = 0;
  let oddRun = 0;
  for (const [run] of value.slice(0, 512).matchAll(RUN)) {
    const word = run.toLowerCase();
    runs.push(word);
    if (word.length >= 3 && isWordLike(word)) inWords += word.length > 3 ? word.length : 1.5;
    else oddRun = Math.max(oddRun, word.length);
  }
  const letters = lower + upper;
  return {
    length: value.length,
    lower,
    upper,
    digits,
    symbols,
    blanks,
    wordShare: letters === 0 ? 0 : inWords / letters,
    oddRun,
    runs,
    entropy,
    switches,
    distinct: counts.size,
  };
}

const UUID = /^\{?[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\}?$/;

/** A UUID that is neither all zeros nor made of repeats. */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}

const HEX = /^[0-9a-fA-F]+$/;

/** Hexadecimal digits only, both digits and letters among them. */
export function isHex(value: string): boolean {
  return HEX.test(value) && /\d/.test(value) && /[a-fA-F]/.test(value);
}

/** `abcabcabc`, `1111`, `0123456789`, `qwertyuiop`: few characters, or one after the other. */
export function isPatterned(value: string): boolean {
  const text = value.toLowerCase();
  const { length } = text;
  if (length < 3) return true;
  const distinct = new Set(text).size;
  if (distinct <= 2 || (length >= 12 && distinct <= 4)) return true;
  let inRuns = 0;
  let longest = 0;
  let run = 1;
  let kind = 0;
  for (let i = 1; i <= length; i++) {
    const next = i < length ? stepKind(text, i) : 0;
    if (next !== 0 && next === kind) run += 1;
    else {
      if (run >= 3) inRuns += run;
      longest = Math.max(longest, run);
      run = next === 0 ? 1 : 2;
    }
    kind = next;
  }
  if (inRuns >= length * 0.75) return true;
  // "jira_123456", "at-0987654321": a sequence with a few characters to it
  if (longest >= 6 && length - longest <= 6) return true;
  for (let period = 1; period <= Math.min(10, length / 2); period++) {
    if (hasPeriod(text, period)) return true;
  }
  return false;
}

function hasPeriod(text: string, period: number): boolean {
  for (let i = period; i < text.length; i++) if (text[i] !== text[i - period]) return false;
  return true;
}

const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "azertyuiop", "qwertzuiop"];

/** How a character follows the one before: 1 next in the alphabet, 2 the one before, 3 the same, 4 and 5 along a keyboard row; 0 no step. */
function stepKind(text: string, at: number): number {
  const delta = text.charCodeAt(at) - text.charCodeAt(at - 1);
  if (delta === 1) return 1;
  if (delta === -1) return 2;
  if (delta === 0) return 3;
  const pair = text[at - 1]! + text[at]!;
  if (ROWS.some((row) => row.includes(pair))) return 4;
  return ROWS.some((row) => row.includes(text[at]! + text[at - 1]!)) ? 5 : 0;
}

/** True if the value reads as words, without digits that hang on to them. */
export function isWordy(look: Look): boolean {
  return look.wordShare >= 0.6 || (look.oddRun <= 3 && look.wordShare >= 0.4);
}
