/** What stands to a name: whether something that is written down may follow its key word. */
import { BLANK, byteAt, CLOSER, DIGIT, IN_NAME, kindAt, LETTER, OPERATOR, QUOTE, TOKEN } from "./bytes";
import { continued, literals, quoted } from "./literals";
import { CODE, JSON_TEXT, mode, pastGap, PROSE, TEXT, TOKEN_LIKE } from "./mode";
import { holdsValue, isSibling, namesSibling } from "./sibling";
import { isStrange, isWords } from "./words";

/** Where the last confirmed or refused name ends: a second key word in it says nothing new. */
export let nameEnd: usize = 0;

export function startNames(): void {
  nameEnd = 0;
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
  const closed = at;
  const behind = byteAt(at);
  // The last member of an object may name the others.
  const last = mode != CODE && closed > name && (behind == 10 || behind == 13 || behind == 125 || (mode == JSON_TEXT && behind == 44));
  if ((last || isSibling(at)) && namesSibling(start)) return 2 | TOKEN_LIKE;
  at = pastBounds(at);
  const first = byteAt(at);
  const kind = kindAt(at);
  if ((kind & OPERATOR) == 0) {
    // NAME 'x', NAME is "x", `requirepass x1y2`, --password x
    if (at == closed) return 0;
    if ((kind & QUOTE) != 0) return quoted(at);
    // @"x", L"x"
    if ((kindAt(at + 1) & QUOTE) != 0) return quoted(at + 1);
    if (first == 123) return mode == TEXT ? (holdsValue(at + 1) ? 2 | TOKEN_LIKE : 0) : accessors(at);
    return (kind & (IN_NAME | TOKEN)) != 0 || ((mode == TEXT || mode == PROSE) && first > 32) ? spaced(at, start, name) : 0;
  }
  if (first == 62) return element(at + 1); // ">"
  if (first == 44 || first == 40) return argument(at + 1, first == 40, closed > name); // "," and "("
  if (mode == CODE && !isOperator(first, byteAt(at + 1))) return 0;
  for (const limit = at + 4; at < limit && (kindAt(at) & OPERATOR) != 0 && byteAt(at) != 40; ) at += 1;
  at = pastGap(at);
  if ((kindAt(at) & QUOTE) != 0 || byteAt(at) == 92) {
    const value = quoted(at);
    return value == 0 && isListed(start) ? literals(at) : value;
  }
  // The members of an object have names of their own, but for the one that holds a parameter's value.
  if (mode == JSON_TEXT && byteAt(at) == 123) return holdsValue(at + 1) ? 2 | TOKEN_LIKE : 0;
  return bare(at);
}

/** Past blanks, past the length in password[64] =, past the brace that closes {password} =. */
function pastBounds(at: usize): usize {
  let end = at;
  if (byteAt(at) == 91) {
    for (const limit = at + 12; end < limit && byteAt(end) != 93; ) end += 1;
    if (byteAt(end) == 93) at = end + 1;
  } else if (byteAt(at) == 125 && mode != JSON_TEXT) {
    for (end = at + 1; end < at + 5 && (kindAt(end) & BLANK) != 0; ) end += 1;
    if (byteAt(end) == 61) at = end;
  }
  for (const limit = at + 40; at < limit && (kindAt(at) & BLANK) != 0; ) at += 1;
  return at;
}

/** Whether a comma stands before the name around `at`: user, password = "ann", "x". */
function isListed(at: usize): bool {
  for (const lowest = at - 80; at > lowest && (kindAt(at - 1) & IN_NAME) != 0; ) at -= 1;
  for (const lowest = at - 4; at > lowest && (byteAt(at - 1) == 32 || byteAt(at - 1) == 36); ) at -= 1;
  return byteAt(at - 1) == 44;
}

/** `{ get; set; } = "x"` */
function accessors(at: usize): u32 {
  for (const limit = at + 60; at < limit && byteAt(at) != 10; at += 1) if (byteAt(at) == 125) return expression(at + 1);
  return 0;
}

/** Marks that stand before a value only with another: ?= ||= != += -> <- ~> and the like. */
function isOperator(first: u32, second: u32): bool {
  if (first == 124) return second == 124; // "|"
  if (first == 33) return second == 61 || second == 58; // "!"
  if (first == 43) return second == 61; // "+"
  if (first == 60) return second == 45; // "<"
  if (first == 126) return second == 62; // "~"
  if (first == 45) return second == 62; // "-"
  return true;
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
      if (byte == 95 || byte == 46 || byte == 36 || (byte == 63 && byteAt(at + 1) == 46)) continue;
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
  for (const limit = at + 520; at < limit; at += 1) {
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
  return 0;
}

/** A literal directly behind "(" or ",", or in the call of a decoder; later arguments in the same line. */
function argument(at: usize, call: bool, named: bool): u32 {
  at = pastGap(at);
  const byte = byteAt(at);
  if (call && byte == 41) return returned(at + 1);
  if ((kindAt(at) & QUOTE) != 0 || byte == 92) return call ? literals(at) | (byte == 92 ? 2 | TOKEN_LIKE : 0) : quoted(at);
  if ((kindAt(at) & LETTER) == 0 && byte != 64 && byte != 36 && byte != 38 && byte != 95) return 0;
  const from = at;
  // b'', @"", base64.b64decode("")
  for (const limit = at + 80; at < limit; at += 1) {
    const next = byteAt(at);
    if ((kindAt(at) & IN_NAME) == 0 && next != 64 && next != 58 && next != 38) break;
  }
  if ((kindAt(at) & QUOTE) != 0) return literals(at);
  // "--password", type=str, default="x"; :token, default: "x"
  if (!call && (byteAt(at) == 61 || byteAt(at) == 44 || byteAt(at) == 58 || byteAt(at) == 32))
    return named || load<u32>(from) == 0x61666564 ? twoLines(at) : 0;
  if (call && byteAt(at) == 41) return returned(at + 1);
  // WiFi.begin(ssid, "x")
  if (call && byteAt(at) == 44) return literals(at);
  if (!call || byteAt(at) != 40) return 0;
  at = pastGap(at + 1);
  // A letter of a literal's prefix may stand before its quote.
  for (const limit = at + 3; at < limit && (kindAt(at) & QUOTE) == 0 && byteAt(at) != 92; ) at += 1;
  return (kindAt(at) & QUOTE) != 0 || byteAt(at) == 92 ? 2 | TOKEN_LIKE : 0;
}

/** Literals to the end of the line, and of the next where a comma ends this one and it holds none. */
function twoLines(at: usize): u32 {
  const value = literals(at);
  if (value != 0) return value;
  for (const limit = at + 120; at < limit && byteAt(at) != 10; ) at += 1;
  return byteAt(at) == 10 && byteAt(at - 1) == 44 ? literals(at + 1) : 0;
}

/** `getPassword() { return "x"; }`, `apiKey() = "x"`: a body that begins with a literal. */
function returned(at: usize): u32 {
  for (const limit = at + 40; at < limit; at += 1) {
    const byte = byteAt(at);
    if (byte == 10 || byte == 59 || byte == 41 || byte == 44) return 0;
    if (byte == 123 || byte == 61 || (byte == 58 && byteAt(at + 1) == 10)) {
      at = pastGap(at + 1);
      // "retu" of return
      if (load<u32>(at) != 0x75746572) return (kindAt(at) & QUOTE) != 0 ? quoted(at) : 0;
      return literals(at);
    }
  }
  return 0;
}

/** `<password>x</password>`, `name="password"><value>x</value>`, `<![CDATA[x]]>` */
function element(at: usize): u32 {
  at = pastGap(at);
  const from = at;
  if (byteAt(at) == 60 && (byteAt(at + 1) == 33 || load<u32>(at + 2) == 0x65756c61)) return 2 | TOKEN_LIKE;
  for (const limit = at + 512; at < limit; at += 1) {
    const byte = byteAt(at);
    if (byte == 10) return at - from >= 3 && byteAt(pastGap(at)) == 60 ? 2 | TOKEN_LIKE : 0;
    if (byte == 60) return at - from >= 3 && byteAt(at + 1) == 47 ? 2 | TOKEN_LIKE : 0;
  }
  return 0;
}

/** Eight characters to the next blank, not all of them small letters or letters behind a capital, nor a placeholder's. */
function isEncoded(at: usize): bool {
  const from = at;
  let odd = false;
  for (const limit = at + 64; at < limit && byteAt(at) > 32; at += 1) {
    const byte = byteAt(at);
    if (byte < 97 ? at > from : byte > 122) odd = true;
  }
  return odd && at - from >= 8;
}

/** A word of a sentence: letters that read as words, with marks behind them or a link's address. */
function isProse(from: usize, to: usize): bool {
  let at = from;
  while (at < to && (kindAt(at) & LETTER) != 0) at += 1;
  const end = at;
  if (byteAt(at) == 93) return byteAt(at + 1) == 40 && isWords(from, end);
  for (; at < to; at += 1) {
    const byte = byteAt(at);
    if (byte != 46 && byte != 44 && byte != 41 && byte != 58 && byte != 59) return false;
  }
  return isWords(from, end);
}

/** A word behind a blank: a flag's value, or eight characters with a digit, or a quote or an assignment behind a word. */
function spaced(at: usize, start: usize, name: usize): u32 {
  let first = start;
  for (const limit = start - 80; first > limit && (kindAt(first - 1) & IN_NAME) != 0; ) first -= 1;
  if (byteAt(first) == 45) return 2 | TOKEN_LIKE;
  // Basic aWQ6c2VjcmV0, Bearer x
  const scheme = load<u32>(first) | 0x20202020;
  // "basi", "bear", in little endian
  if (name - first <= 6 && (scheme == 0x69736162 || scheme == 0x72616562)) return isEncoded(at) ? 2 | TOKEN_LIKE : 0;
  const from = at;
  let digits = false;
  for (const limit = at + 64; at < limit && byteAt(at) > 32; at += 1) {
    if ((kindAt(at) & DIGIT) != 0) digits = true;
    // F("x"), TEXT("x")
    if (byteAt(at) == 40 && (kindAt(at + 1) & QUOTE) != 0) return 2 | TOKEN_LIKE;
  }
  if ((digits && at - from >= 8) || (mode == TEXT && at - from >= 4)) return 2 | TOKEN_LIKE;
  if (mode == PROSE && at - from >= 4 && !isProse(from, at)) return 2 | TOKEN_LIKE;
  const word = at - from;
  for (const limit = at + 8; at < limit && (kindAt(at) & BLANK) != 0; ) at += 1;
  if ((kindAt(at) & QUOTE) != 0) return 2 | TOKEN_LIKE;
  if (word <= 3) {
    // As String = "x"; IDENTIFIED BY x1, is x1
    const second = at;
    for (const limit = at + 64; at < limit && byteAt(at) > 32; at += 1) if ((kindAt(at) & DIGIT) != 0) digits = true;
    if (digits && at - second >= 4) return 2 | TOKEN_LIKE;
    for (const limit = at + 8; at < limit && (kindAt(at) & BLANK) != 0; ) at += 1;
  }
  return byteAt(at) == 61 && byteAt(at + 1) != 61 && byteAt(at + 1) != 62 ? 2 | TOKEN_LIKE : 0;
}
