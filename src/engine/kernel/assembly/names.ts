/** The lane of names and marks: a small automaton over every byte, four streams at a time, as one would wait for memory. */
import { byteAt, IN_NAME, kindAt, tell } from "./bytes";
import { LONG, TOKEN_LIKE } from "./mode";
import { hasUserInfo, nameEnd, startNames, valueAfter } from "./value";

/** Longest text of one match of an automaton: streams overlap by it. */
const REACH: usize = 24;

/** What the four streams saw, before it is confirmed: a quarter of the room each. */
let raw: usize = 0;
let rawQuarter: usize = 0;

/** Where the automaton lies, as ../kernel.ts lays it out: constants cost nothing in the loop. Columns times four of 256 bytes. */
const CLASSES: usize = 0x10100;
/** Rows of 64 u32, offsets of rows from here; those of match states have the bit `nameBit`. */
const ROWS: usize = 0x20000;
let nameKinds: usize = 0;
let nameBit: u32 = 0;

/** What a match of the name automaton means: bits of its kind. The others are flags, or told. */
const NAME: u32 = 1;
const URL: u32 = 2;
const FLAGS: u32 = 60;
const TOLD: u32 = 64;
/** The flags seen since `textIs`. */
let flags: u32 = 0;
const NAME_HIT: u32 = 0x40000000;
const URL_HIT: u32 = 0x20000000;

export function placeNames(kindsAt: usize, bit: u32, rawAt: usize, rawBytes: usize): void {
  nameKinds = kindsAt;
  nameBit = bit;
  raw = rawAt;
  rawQuarter = rawBytes >> 2;
}

export function clearFlags(): void {
  flags = 0;
}

export function flagsSeen(): u32 {
  return flags;
}

/** `names`: key words of names and URLs count too. */
export function scanNames(from: usize, to: usize, names: bool): void {
  const length = (to - from + 3) >> 2;
  const steps = length + REACH;
  let p0 = from;
  let p1 = from + length;
  let p2 = from + 2 * length;
  let p3 = from + 3 * length;
  const o0 = raw;
  const o1 = raw + rawQuarter;
  const o2 = o1 + rawQuarter;
  const o3 = o2 + rawQuarter;
  let w0 = o0;
  let w1 = o1;
  let w2 = o2;
  let w3 = o3;
  let s0: u32 = 0;
  let s1: u32 = 0;
  let s2: u32 = 0;
  let s3: u32 = 0;
  const bit = nameBit;
  for (let i: usize = 0; i < steps; i += 1) {
    s0 = load<u32>(s0 + u32(load<u8>(byteAt(p0), CLASSES)), ROWS);
    s1 = load<u32>(s1 + u32(load<u8>(byteAt(p1), CLASSES)), ROWS);
    s2 = load<u32>(s2 + u32(load<u8>(byteAt(p2), CLASSES)), ROWS);
    s3 = load<u32>(s3 + u32(load<u8>(byteAt(p3), CLASSES)), ROWS);
    p0 += 1;
    p1 += 1;
    p2 += 1;
    p3 += 1;
    if (((s0 | s1 | s2 | s3) & bit) != 0) {
      if ((s0 & bit) != 0) {
        store<u32>(w0, u32(p0));
        store<u32>(w0, s0 - bit, 4);
        w0 += 8;
      }
      if ((s1 & bit) != 0) {
        store<u32>(w1, u32(p1));
        store<u32>(w1, s1 - bit, 4);
        w1 += 8;
      }
      if ((s2 & bit) != 0) {
        store<u32>(w2, u32(p2));
        store<u32>(w2, s2 - bit, 4);
        w2 += 8;
      }
      if ((s3 & bit) != 0) {
        store<u32>(w3, u32(p3));
        store<u32>(w3, s3 - bit, 4);
        w3 += 8;
      }
    }
  }
  startNames();
  // What a stream saw in the overlap, the one before it has seen with more behind it.
  confirm(o0, w0, 0, names);
  confirm(o1, w1, from + length + REACH, names);
  confirm(o2, w2, from + 2 * length + REACH, names);
  confirm(o3, w3, from + 3 * length + REACH, names);
}

function confirm(from: usize, to: usize, after: usize, names: bool): void {
  for (let at = from; at < to; at += 8) {
    const end = usize(load<u32>(at));
    if (end <= after) continue;
    const match = load<u32>(at, 4) >> 8;
    const kind: u32 = load<u8>(nameKinds + match);
    if (names && (kind & NAME) != 0 && end >= nameEnd) {
      // Some key words end with what stands behind the name: "_pat=".
      const value = valueAfter((kindAt(end - 1) & IN_NAME) == 0 ? end - 1 : end);
      if (value != 0) tell(end, NAME_HIT | (value & (LONG | TOKEN_LIKE)));
    }
    if (names && (kind & URL) != 0 && hasUserInfo(end)) tell(end, URL_HIT);
    if ((kind & TOLD) != 0) tell(end, match);
    flags |= kind & FLAGS;
  }
}
