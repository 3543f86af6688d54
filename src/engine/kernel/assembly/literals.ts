/** Quoted literals: what one may be, and those that follow one another in a line. */
import { byteAt, DIGIT, IN_NAME, kindAt, QUOTE, TOKEN } from "./bytes";
import { CODE, LONG, mode, pastGap, PROSE, TEXT, TOKEN_LIKE } from "./mode";
import { isWords } from "./words";

/** TOKEN_LIKE if ten characters stand there without a blank or a quote, one of them a digit, or twenty. */
function tokenLike(at: usize): u32 {
  const from = at;
  let digits = false;
  for (const limit = at + 20; at < limit; at += 1) {
    const byte = byteAt(at);
    if (byte <= 32) {
      // A scheme may stand before a token: "Bearer x".
      if (at - from > 16 || at == from) return 0;
      return (kindAt(at + 1) & (TOKEN | IN_NAME)) != 0 ? TOKEN_LIKE : 0;
    }
    if ((kindAt(at) & QUOTE) != 0) return digits && at - from >= 10 ? TOKEN_LIKE : 0;
    if ((kindAt(at) & DIGIT) != 0) {
      digits = true;
      if (at - from >= 10) return TOKEN_LIKE;
    }
  }
  return TOKEN_LIKE;
}

/** A literal in quotes at `at`, backslashes before the quote allowed. */
export function quoted(at: usize): u32 {
  for (const limit = at + 8; at < limit && byteAt(at) == 92; ) at += 1;
  const quote = byteAt(at);
  if (quote != 34 && quote != 39 && quote != 96) return 0;
  const inner = byteAt(at - 1) == 92;
  at += 1;
  const from = at;
  const like = tokenLike(at);
  for (const limit = at + 280; at < limit; at += 1) {
    const byte = byteAt(at);
    if (byte == 92) {
      // Within an escaped literal a backslash begins its end, else what it escapes is no end.
      if (inner) return at - from >= 3 || mode != CODE || byteAt(at + 1) != quote ? like | 2 : 0;
      at += 1;
      if (byteAt(at) == 10) return like | 2 | LONG;
    } else if (byte == quote) {
      // "" and the triple quotes of other languages
      if (at == from && byteAt(at + 1) == quote) return like | 2 | LONG;
      // Outside code the readers may see another literal here.
      if (at - from < 3 && (mode == CODE || at == from)) return 0;
      if (mode == TEXT || mode == PROSE || !isWords(from, at)) return like | 2;
      // Long words may be a passphrase, and nothing else.
      return at - from < 20 ? 0 : 2;
    }
    else if (byte == 10 && quote != 96) return 0;
  }
  return like | 2 | LONG;
}

/** A literal at the start of the next line, a language's prefix such as b'' before it. */
export function continued(at: usize): u32 {
  at = pastGap(at);
  for (const limit = at + 3; at < limit && (kindAt(at) & QUOTE) == 0; ) at += 1;
  if ((kindAt(at) & QUOTE) == 0) return 0;
  // Of a list in data the further lines count as well.
  return mode == CODE ? quoted(at) : 2 | TOKEN_LIKE;
}

/** The first three literals from the one at `at` to the line's end: a call's name and its default are among them. */
export function literals(at: usize): u32 {
  let found: u32 = 0;
  let count = 0;
  for (const limit = at + 400; at < limit; ) {
    const byte = byteAt(at);
    if (byte == 10) return found;
    if ((kindAt(at) & QUOTE) == 0) {
      at += 1;
      continue;
    }
    const value = quoted(at);
    if ((value & LONG) != 0) return value | TOKEN_LIKE;
    found |= value;
    count += 1;
    if (count == 3) return found;
    at += 1;
    for (; at < limit && byteAt(at) != byte && byteAt(at) != 10; at += 1) if (byteAt(at) == 92) at += 1;
    if (byteAt(at) == byte) at += 1;
  }
  return found | 2 | TOKEN_LIKE;
}
