/** Which vendor a name speaks of: its words, and any run of them without separators, looked up in an index. */

const TOKENS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]|\d+/g;

/** Longer names are read by their end. */
const LONGEST = 120;

/** More words than that are no vendor's name. */
const MOST_JOINED = 5;

/** `HEROKUAPIKEY`, `sonartoken`: what hangs on to a vendor's word. */
const SUFFIX = /(?:api|access|auth|secret)?(?:key|token|secret|password)s?$/;

/** Lower-case words of a name, digits among them, split at separators and capitals. */
export function tokensOf(name: string): string[] {
  const tokens: string[] = [];
  // -Dsonar.token: Java's mark of a property.
  const plain = name.replace(/^-?D(?=[a-z]+[._-])/, "").slice(-LONGEST);
  for (const [token] of plain.matchAll(TOKENS)) tokens.push(token.toLowerCase());
  return tokens;
}

/** A word of the index that stands in a name: its tokens from `from` up to `to`. */
export interface Spot<T> {
  readonly meant: T;
  readonly from: number;
  readonly to: number;
}

/** Every run of tokens that the index knows, the longest first. */
export function spotsIn<T>(tokens: readonly string[], index: ReadonlyMap<string, T>): Spot<T>[] {
  const spots: Spot<T>[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let joined = "";
    for (let to = from + 1; to <= Math.min(tokens.length, from + MOST_JOINED); to += 1) {
      joined += tokens[to - 1]!;
      const meant = index.get(joined);
      if (meant !== undefined) spots.push({ meant, from, to });
    }
    const bare = tokens[from]!.replace(SUFFIX, "");
    const meant = bare.length > 2 && bare !== tokens[from] ? index.get(bare) : undefined;
    // The suffix stays to be seen behind the vendor's word.
    if (meant !== undefined) spots.push({ meant, from, to: from });
  }
  return spots.sort((a, b) => b.to - b.from - (a.to - a.from));
}

/**
 * Letters of the longest of `words` that stands in the tokens from `after` on, as tokens joined or as the end of one
 * ("clientsecret" ends in "secret"); 0 for none. With `last` it must be the name's end.
 */
export function lengthOfWord(
  tokens: readonly string[],
  words: readonly string[],
  after: number,
  last: boolean,
): number {
  let longest = 0;
  for (let to = tokens.length; to > after; to -= 1) {
    let joined = "";
    for (let from = to - 1; from >= after && to - from <= MOST_JOINED; from -= 1) {
      joined = tokens[from]! + joined;
      for (const word of words) {
        if (word.length <= longest) continue;
        if (joined === word || joined === `${word}s` || (to - from === 1 && joined.endsWith(word) && word.length > 2))
          longest = word.length;
      }
    }
    if (last) break;
  }
  return longest;
}
