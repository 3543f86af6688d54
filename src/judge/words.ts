/** How much of a text is made of words, and how much of random letters. */
import { COMMON_WORDS, TRIGRAMS } from "./lexicon.ts";

let dictionary: Set<string> | undefined;

/** A common word, lower case, of 3 or more letters. */
export function isCommonWord(word: string): boolean {
  dictionary ??= new Set(COMMON_WORDS.split(" "));
  return dictionary.has(word);
}

/**
 * How usual a run of letters is: the mean over its trigrams, edges included, of a 16-step log scale. Words of many
 * languages reach 6 to 10, random letters 0 to 4. 0 for an empty run; other characters than a-z count as unseen.
 */
export function familiarity(run: string): number {
  const { length } = run;
  if (length === 0) return 0;
  let first = 0;
  let second = letterCode(run, 0);
  let sum = 0;
  for (let i = 1; i <= length; i++) {
    const third = i < length ? letterCode(run, i) : 0;
    if (first >= 0 && second >= 0 && third >= 0) sum += levelOf((first * 27 + second) * 27 + third);
    first = second;
    second = third;
  }
  return sum / length;
}

function letterCode(run: string, at: number): number {
  const code = run.charCodeAt(at) | 32;
  return code >= 97 && code <= 122 ? code - 96 : -1;
}

function levelOf(index: number): number {
  const code = TRIGRAMS.charCodeAt(index);
  return code <= 57 ? code - 48 : code - 87;
}

/** Familiarity from which a run of 4 or more letters is taken for a word, a name or a compound. */
const FAMILIAR = 6.2;

/** True if a run of letters (any case) reads as a word, a compound of words, or something shaped like a name. */
export function isWordLike(run: string): boolean {
  const word = run.toLowerCase();
  if (word.length < 3) return false;
  if (isCommonWord(word)) return true;
  if (word.length <= 3) return familiarity(word) >= 7.5;
  return familiarity(word) >= FAMILIAR || isCompound(word);
}

/** Two to four common words without a gap, the first of 3 or more letters. */
function isCompound(word: string): boolean {
  if (word.length > 40) return false;
  // reach[i]: the fewest words that end at i
  const reach = new Array<number>(word.length + 1).fill(Number.POSITIVE_INFINITY);
  reach[0] = 0;
  for (let end = 3; end <= word.length; end++) {
    for (let start = Math.max(0, end - 14); start <= end - 3; start++) {
      if (isCommonWord(word.slice(start, end))) reach[end] = Math.min(reach[end]!, reach[start]! + 1);
    }
  }
  return reach[word.length]! <= 4;
}

const ASCII = /^[\x00-\x7f]*$/;
const ASCII_RUNS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]/g;
const UNICODE_RUNS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}]+|\p{Lu}/gu;

/** Splits camelCase, "_", "-", "." and digits into lower-case words; digits are left out. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  // Classes of Unicode take milliseconds to compile: most names need none.
  const runs = ASCII.test(text) ? ASCII_RUNS : UNICODE_RUNS;
  for (const [run] of text.matchAll(runs)) words.push(run.toLowerCase());
  return words;
}
