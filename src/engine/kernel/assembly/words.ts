/** How usual a word's letters are, by the judge's own table of trigrams: what reads as a word is no credential. */
import { byteAt, kindAt, LETTER } from "./bytes";

/** A hexadecimal digit for each of 27 to the 3rd trigrams over edge and a to z: how usual it is (judge/lexicon.ts). */
let trigrams: usize = 0;

export function placeTrigrams(at: usize): void {
  trigrams = at;
}

/** The letters are no word's: judge/words.ts gives them a familiarity below 4.5, which is what a bare word in code needs. */
export function isStrange(from: usize, to: usize): bool {
  let sum: u32 = 0;
  let count: u32 = 0;
  let first: u32 = 0;
  let second: u32 = 0;
  for (let at = from; at < to; at += 1) {
    if ((kindAt(at) & LETTER) == 0) continue;
    const third = (byteAt(at) | 32) - 96;
    if (count > 0) sum += levelOf(first, second, third);
    first = second;
    second = third;
    count += 1;
  }
  if (count > 0) sum += levelOf(first, second, 0);
  return 2 * sum < 9 * count;
}

/**
 * Letters, "_", "-" and "." alone, most of the letters in runs that read as words: what judge/accept.ts takes for no
 * credential, whatever its name. A run ends before a capital letter.
 */
export function isWords(from: usize, to: usize): bool {
  let letters: u32 = 0;
  let known: u32 = 0;
  for (let at = from; at < to; ) {
    if ((kindAt(at) & LETTER) == 0) {
      const byte = byteAt(at);
      if (byte != 95 && byte != 45 && byte != 46) return false;
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    while (at < to && (kindAt(at) & LETTER) != 0 && (byteAt(at) & 32) != 0) at += 1;
    const length = u32(at - start);
    letters += length;
    if (length >= 4 && 5 * familiarity(start, at) >= 31 * length) known += length;
  }
  return 10 * known >= 7 * letters;
}

/** The sum over the trigrams of a run of letters, its edges included. */
function familiarity(from: usize, to: usize): u32 {
  let sum: u32 = 0;
  let first: u32 = 0;
  let second: u32 = (byteAt(from) | 32) - 96;
  for (let at = from + 1; at < to; at += 1) {
    const third = (byteAt(at) | 32) - 96;
    sum += levelOf(first, second, third);
    first = second;
    second = third;
  }
  return sum + levelOf(first, second, 0);
}

// @ts-ignore: decorator
@inline
function levelOf(first: u32, second: u32, third: u32): u32 {
  const code = byteAt(trigrams + (first * 27 + second) * 27 + third);
  return code <= 57 ? code - 48 : code - 87;
}
