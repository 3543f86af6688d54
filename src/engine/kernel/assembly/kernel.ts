/**
 * The hot loops, in AssemblyScript: where token shapes and credentials' names may stand in a block of bytes. Built by
 * tools/kernel/build.mjs into ../kernel.wasm, which is committed; ../kernel.ts is its only caller and lays out the tables.
 */
import { beginHits, byteAt, countHits, input, placeBytes } from "./bytes";
import { clearFlags, scanNames } from "./names";
import { scanRuns } from "./runs";
import { setMode } from "./mode";

export { flagsSeen, placeNames } from "./names";
export { placeRuns } from "./runs";
export { placeTrigrams } from "./words";

export function place(inputAt: usize, outAt: usize, kindsAt: usize): void {
  placeBytes(inputAt, outAt, kindsAt);
}

/** Before a text is looked at: its kind (see mode.ts). */
export function textIs(kind: u32): void {
  setMode(kind);
  clearFlags();
}

/**
 * Looks at input[from, to) of input[0, length) and writes what it saw; the number of hits. Bytes behind `to` are looked
 * at for what begins before it; a kilobyte behind the input's end must be line ends. `names`: names and URLs count too.
 */
export function scan(from: u32, to: u32, length: u32, names: bool): u32 {
  beginHits(length);
  scanRuns(input + from, input + to);
  scanNames(input + from, input + to, names);
  return countHits();
}

/** What a stretch holds: line ends in the low half, UTF-16 units of its UTF-8 in the high half. */
export function measure(from: u32, to: u32): u64 {
  let lines: u32 = 0;
  let units: u32 = 0;
  for (let at = input + from, end = input + to; at < end; at += 1) {
    const byte = byteAt(at);
    lines += u32(byte == 10);
    units += u32((byte & 0xc0) != 0x80) + u32(byte >= 0xf0);
  }
  return u64(lines) | (u64(units) << 32);
}
