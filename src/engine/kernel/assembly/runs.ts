/** The lane of shapes: SIMD finds the long runs of token characters, and an automaton of exact anchors walks these. */
import { byteAt, DIGIT, inputEnd, kindAt, LETTER, tell, TOKEN } from "./bytes";

/** Mark of this lane's hits; the low bits are the match state. */
const RUN_HIT: u32 = 0x80000000;

let runClasses: usize = 0;
/** Rows of `runWidth` u32, offsets of rows; match states come last. */
let runRows: usize = 0;
let runWidth: u32 = 0;
let runFirstMatch: u32 = 0;
/**
 * For each match state four bytes: how many token characters follow the anchor in every match, at least; the anchor's
 * length where no letter or digit may stand before it, else 0; 1 for the start of a JWT.
 */
let runTests: usize = 0;

export function placeRuns(classes: usize, rows: usize, width: u32, firstMatch: u32, tests: usize): void {
  runClasses = classes;
  runRows = rows;
  runWidth = width;
  runFirstMatch = firstMatch;
  runTests = tests;
}

/** A bit for each of sixteen bytes that is one of A-Z a-z 0-9 _ - . / + = : ~ (rows by low nibble, bits by high nibble). */
// @ts-ignore: decorator
@inline
function tokens16(at: usize): u64 {
  const bytes = v128.load(at);
  const row = i8x16.swizzle(
    i8x16(-88, -8, -8, -8, -8, -8, -8, -8, -8, -8, -8, 84, 80, 92, -44, 116),
    v128.and(bytes, i8x16.splat(15)),
  );
  const bit = i8x16.swizzle(i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0), i8x16.shr_u(bytes, 4));
  return u64(u32(i8x16.bitmask(i8x16.ne(v128.and(row, bit), i8x16.splat(0)))));
}

/** Shapes in [from, to); what follows an anchor is looked at beyond it. */
export function scanRuns(from: usize, to: usize): void {
  let t1: u64 = 0;
  let t2: u64 = 0;
  let t4: u64 = 0;
  let t8: u64 = 0;
  let t16: u64 = 0;
  let begin: usize = from;
  for (let at = from; at <= to; at += 64) {
    let t = tokens16(at) | (tokens16(at + 16) << 16) | (tokens16(at + 32) << 32) | (tokens16(at + 48) << 48);
    if (at + 64 > to) t &= at == to ? 0 : u64(-1) >> (64 - (to - at));
    // Bit i of e16: sixteen token characters end at i.
    const e2 = t & ((t << 1) | (t1 >> 63));
    const e4 = e2 & ((e2 << 2) | (t2 >> 62));
    const e8 = e4 & ((e4 << 4) | (t4 >> 60));
    const e16 = e8 & ((e8 << 8) | (t8 >> 56));
    let ends = ~t & ((e16 << 1) | (t16 >> 63));
    const starts = t & ~((t << 1) | (t1 >> 63));
    while (ends != 0) {
      const end = ctz(ends);
      ends &= ends - 1;
      const before = starts & ((u64(1) << end) - 1);
      walkRun(before != 0 ? at + 63 - usize(clz(before)) : begin, at + usize(end));
    }
    if (starts != 0) begin = at + 63 - usize(clz(starts));
    t1 = t;
    t2 = e2;
    t4 = e4;
    t8 = e8;
    t16 = e16;
  }
}

function walkRun(from: usize, to: usize): void {
  let row: u32 = 0;
  for (let at = from; at < to; at += 1) {
    row = load<u32>(runRows + row + (u32(load<u8>(runClasses + byteAt(at))) << 2));
    if (row >= runFirstMatch) {
      const match = (row - runFirstMatch) / (runWidth << 2);
      const tests = runTests + (match << 2);
      const length = usize(load<u8>(tests, 1));
      if (length != 0 && isInsideWord(at + 1 - length)) continue;
      if (!hasTail(at + 1, load<u8>(tests))) continue;
      if (load<u8>(tests, 2) != 0 && !isJwt(at + 1)) continue;
      tell(at + 1, RUN_HIT | match);
    }
  }
}

/** A letter or digit stands before `at` that is no end of an escape: \n, \x3d, \u003d, %3D. */
function isInsideWord(at: usize): bool {
  const kind = kindAt(at - 1);
  if ((kind & (LETTER | DIGIT)) == 0) return false;
  for (let back: usize = 2; back <= 6; back += 1) {
    const byte = byteAt(at - back);
    if (byte == 92 || byte == 37) return false;
  }
  return true;
}

/**
 * A header, a dot, a part, a dot (RFC 7515 3.1, RFC 7516 3.1). Only at the start of a run of base64url, so that each run
 * is read once.
 */
function isJwt(at: usize): bool {
  const before = byteAt(at - 4);
  if ((before == 45 || before == 95) && !isInsideWord(at - 3)) return false;
  at = pastBase64Url(at);
  if (byteAt(at) == 46) at = pastBase64Url(at + 1);
  else if (at != inputEnd) return false;
  // What reaches the end may go on where the file does.
  return at == inputEnd || byteAt(at) == 46;
}

function pastBase64Url(at: usize): usize {
  for (const end = inputEnd; at < end; at += 1) {
    const byte = byteAt(at);
    if ((kindAt(at) & (LETTER | DIGIT)) == 0 && byte != 45 && byte != 95) break;
  }
  return at;
}

function hasTail(at: usize, length: u32): bool {
  for (let end = at + length; at < end; at += 1) if ((kindAt(at) & TOKEN) == 0) return false;
  return true;
}
