/** What stands to a name: whether something that is written down may follow its key word. */
import { BLANK, byteAt, CLOSER, DIGIT, IN_NAME, kindAt, LETTER, OPERATOR, QUOTE, TOKEN } from "./bytes";
import { isStrange, isWords } from "./words";

/** Of what `valueAfter` gives: the value goes on past what was looked at. */
export const LONG: u32 = 1;
/** The value may be a token: ten characters without a blank, a digit among them, or twenty (detect/contextual.ts). */
export const TOKEN_LIKE: u32 = 4;

/** Where the last confirmed or refused name ends: a second key word in it says nothing new. */
export let nameEnd: usize = 0;

export function startNames(): void {
  nameEnd = 0;
}

/** What kind of text it is: in source code a bare word without a digit is an identifier. */
let mode: u32 = 0;
const TEXT: u32 = 0;
const CODE: u32 = 1;

export function setMode(kind: u32): void {
  mode = kind;
}

/** RFC 3986 3.2.1: a colon and then an "@" before the authority ends. */
export function hasUserInfo(at: usize): bool {
  let colon = false;
  for (let end = at + 256; at < end; at += 1) {
    const byte = byteAt(at);
    if (byte == 64) return colon;
    if (byte == 58) colon = true;
    else if (byte <= 32 || byte == 47 || byte == 34 || byte == 39 || byte == 60 || byte == 62 || byte == 96) return false;
  }
  return false;
}

/**
 * Whether something that is written down may stand to the name whose key word ends at `at`: a necessary condition for
 * what formats/lexical/values.ts finds and the judge accepts. 0: nothing; else 2, and LONG where the value goes on.
 */
export function valueAfter(at: usize): u32 {
  const start = at;
  for (const limit = at + 80; at < limit && (kindAt(at) & IN_NAME) != 0; ) at += 1;
  nameEnd = at;
  const name = at;
  for (const limit = at + 12; at < limit && (kindAt(at) & CLOSER) != 0; ) at += 1;
  if (isSibling(at)) return 2 | TOKEN_LIKE;
  const closed = at;
  for (const limit = at + 40; at < limit && (kindAt(at) & BLANK) != 0; ) at += 1;
  const first = byteAt(at);
  const kind = kindAt(at);
  if ((kind & OPERATOR) == 0) {
    // The last member of an object may name the others.
    if (mode != CODE && closed > name && (first == 10 || first == 13 || first == 125)) return 2 | TOKEN_LIKE;
    // NAME 'x', NAME is "x", `requirepass x1y2`, --password x
    if (at == closed) return 0;
    if ((kind & QUOTE) != 0) return quoted(at);
    return (kind & (IN_NAME | TOKEN)) != 0 || (mode == TEXT && first > 32) ? spaced(at, start, name) : 0;
  }
  if (first == 62) return element(at + 1); // ">"
  if (first == 44 || first == 40) return argument(at + 1, first == 40); // "," and "("
  for (const limit = at + 4; at < limit && (kindAt(at) & OPERATOR) != 0 && byteAt(at) != 40; ) at += 1;
  at = pastGap(at);
  if ((kindAt(at) & QUOTE) != 0 || byteAt(at) == 92) return quoted(at);
  return bare(at);
}

/** Past blanks and at most one line end. */
function pastGap(at: usize): usize {
  let lines = 0;
  for (const limit = at + 160; at < limit; at += 1) {
    const byte = byteAt(at);
    if (byte == 10) {
      if (lines == 1) return at;
      lines += 1;
    } else if (byte != 32 && byte != 9 && byte != 13) return at;
  }
  return at;
}

/** `"name": "DB_PASSWORD", "value": "x"`, also over line ends: the word value or default after marks and blanks. */
function isSibling(at: usize): bool {
  const first = byteAt(at);
  if (first != 44 && first != 10 && first != 13 && first != 32 && first != 9) return false;
  for (const limit = at + 84; at < limit; at += 1) {
    const byte = byteAt(at);
    if (byte == 32 || byte == 9 || byte == 10 || byte == 13 || byte == 44 || byte == 34 || byte == 39 || byte == 45 || byte == 92)
      continue;
    const word = load<u32>(at + 1);
    // "alue", "efau" in little endian
    return ((byte | 32) == 118 && word == 0x65756c61) || (byte == 100 && word == 0x75616665);
  }
  return false;
}

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
function quoted(at: usize): u32 {
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
      return mode != TEXT && at - from < 20 && isWords(from, at) ? 0 : like | 2;
    }
    else if (byte == 10 && quote != 96) return 0;
  }
  return like | 2 | LONG;
}

/** A bare word, or an expression with a literal in it, after an operator. */
function bare(at: usize): u32 {
  if ((kindAt(at) & (IN_NAME | TOKEN)) == 0 && byteAt(at) < 128 && !isOpening(byteAt(at))) {
    // Marks may begin a password where no quotes are needed.
    return byteAt(at) > 32 && byteAt(at) != 59 && byteAt(at) != 44 ? 2 | TOKEN_LIKE : 0;
  }
  if (isType(at)) return expression(at);
  let digits = false;
  let odd = false;
  const from = at;
  for (const limit = at + 200; at < limit; at += 1) {
    const kind = kindAt(at);
    if ((kind & DIGIT) != 0) digits = true;
    else if ((kind & LETTER) == 0) {
      const byte = byteAt(at);
      if (byte == 95 || byte == 46 || byte == 36) continue;
      if (byte <= 32 || byte == 59 || byte == 44 || byte == 41 || byte == 125 || byte == 93 || byte == 60 || byte == 62) break;
      if (byte == 40 || byte == 123 || byte == 91 || byte == 34 || byte == 39 || byte == 96) break;
      odd = true;
    }
  }
  if (at - from >= 4 && (digits || odd || mode != CODE || isStrange(from, at))) return 2 | (at - from >= 10 ? TOKEN_LIKE : 0);
  return expression(from);
}

// @ts-ignore: decorator
@inline
function isOpening(byte: u32): bool {
  return byte == 40 || byte == 91 || byte == 123;
}

/** string, number, boolean, true, false, null, undefined, None: no values. */
function isType(at: usize): bool {
  const four = load<u32>(at);
  return (
    four == 0x69727473 || four == 0x626d756e || four == 0x6c6f6f62 || four == 0x65757274 || four == 0x736c6166 ||
    four == 0x6c6c756e || four == 0x65646e75 || four == 0x656e6f4e
  );
}

/**
 * A literal further on in the line, behind calls, brackets or a default's operator; or at the start of the next line, where
 * this one ends open. A comma or a bracket that closes more than was opened ends it.
 */
function expression(at: usize): u32 {
  let depth = 0;
  for (const limit = at + 240; at < limit; at += 1) {
    const byte = byteAt(at);
    if (byte == 10) {
      const last = byteAt(at - 1) == 13 ? byteAt(at - 2) : byteAt(at - 1);
      return isOpening(last) || last == 61 || last == 124 || last == 63 ? continued(at) : 0;
    }
    if (byte == 34 || byte == 39 || byte == 96) return literals(at);
    if (byte == 59) return 0;
    if (isOpening(byte) || byte == 60) depth += 1;
    else if (byte == 41 || byte == 93 || byte == 125) {
      if (depth == 0) return 0;
      depth -= 1;
    } else if (byte == 44 && depth == 0) return 0;
  }
  return 2 | TOKEN_LIKE;
}

/** A literal at the start of the next line, a language's prefix such as b'' before it. */
function continued(at: usize): u32 {
  at = pastGap(at);
  for (const limit = at + 3; at < limit && (kindAt(at) & QUOTE) == 0; ) at += 1;
  if ((kindAt(at) & QUOTE) == 0) return 0;
  // Of a list in data the further lines count as well.
  return mode == CODE ? quoted(at) : 2 | TOKEN_LIKE;
}

/** All literals from the one at `at` to the line's end. */
function literals(at: usize): u32 {
  let found: u32 = 0;
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
    at += 1;
    for (; at < limit && byteAt(at) != byte && byteAt(at) != 10; at += 1) if (byteAt(at) == 92) at += 1;
    if (byteAt(at) == byte) at += 1;
  }
  return found | 2 | TOKEN_LIKE;
}

/** A literal directly behind "(" or ",", or in the call of a decoder; later arguments in the same line. */
function argument(at: usize, call: bool): u32 {
  at = pastGap(at);
  const byte = byteAt(at);
  if ((kindAt(at) & QUOTE) != 0 || byte == 92) return call ? literals(at) | (byte == 92 ? 2 | TOKEN_LIKE : 0) : quoted(at);
  if ((kindAt(at) & LETTER) == 0 && byte != 64 && byte != 36 && byte != 38 && byte != 95) return 0;
  // b'', @"", base64.b64decode("")
  for (const limit = at + 80; at < limit; at += 1) {
    const next = byteAt(at);
    if ((kindAt(at) & IN_NAME) == 0 && next != 64 && next != 58 && next != 38) break;
  }
  if ((kindAt(at) & QUOTE) != 0) return literals(at);
  if (!call || byteAt(at) != 40) return 0;
  at = pastGap(at + 1);
  return (kindAt(at) & (QUOTE | IN_NAME)) != 0 ? 2 | TOKEN_LIKE : 0;
}

/** `<password>x</password>` */
function element(at: usize): u32 {
  at = pastGap(at);
  const from = at;
  for (const limit = at + 512; at < limit; at += 1) {
    const byte = byteAt(at);
    if (byte == 10) return at - from >= 3 && byteAt(pastGap(at)) == 60 ? 2 | TOKEN_LIKE : 0;
    if (byte == 60) return at - from >= 3 && byteAt(at + 1) == 47 ? 2 | TOKEN_LIKE : 0;
  }
  return 0;
}

/** A word behind a blank: a flag's value, or eight characters with a digit, or a quote or an assignment behind a word. */
function spaced(at: usize, start: usize, name: usize): u32 {
  let first = start;
  for (const limit = start - 80; first > limit && (kindAt(first - 1) & IN_NAME) != 0; ) first -= 1;
  if (byteAt(first) == 45) return 2 | TOKEN_LIKE;
  // Basic aWQ6c2VjcmV0, Bearer x
  if (name - first <= 6 && name - first >= 5 && (byteAt(first) | 32) == 98) return 2 | TOKEN_LIKE;
  const from = at;
  let digits = false;
  for (const limit = at + 64; at < limit && byteAt(at) > 32; at += 1) if ((kindAt(at) & DIGIT) != 0) digits = true;
  if ((digits && at - from >= 8) || (mode == TEXT && at - from >= 4)) return 2 | TOKEN_LIKE;
  for (const limit = at + 8; at < limit && (kindAt(at) & BLANK) != 0; ) at += 1;
  if ((kindAt(at) & QUOTE) != 0) return 2 | TOKEN_LIKE;
  return byteAt(at) == 61 && byteAt(at + 1) != 61 && byteAt(at + 1) != 62 ? 2 | TOKEN_LIKE : 0;
}
