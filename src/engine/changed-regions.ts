/** Which bytes of a content are not in the one before it, as few stretches: what is left out stands in the other just so. */

/** A stretch that is equal is at least so long, unless it begins or ends the contents. */
const ANCHOR = 64;
/** How far behind a difference the contents are tried to be brought together again, in bytes of the one before. */
const TRIES = [0, 128, 512, 2_048, 8_192];
/** How far in the one after. */
const REACH = 64 << 10;
/** Bytes that may be searched for each byte of a content, and at least: a hostile pair must not cost more. */
const BUDGET = 6;
const BUDGET_AT_LEAST = 1 << 20;

/** Half-open, rising and apart, in `after`; a stretch without a byte is where something was taken out. */
export function changedRegions(before: Buffer, after: Buffer): [number, number][] {
  const start = equalFrom(before, 0, after, 0, before.length, after.length);
  if (start === before.length && start === after.length) return [];
  const tail = equalTail(before, after, Math.min(before.length, after.length) - start);
  const aEnd = before.length - tail;
  const bEnd = after.length - tail;
  const regions: [number, number][] = [];
  let budget = BUDGET_AT_LEAST + BUDGET * after.length;
  let a = start;
  let b = start;
  while (b < bEnd) {
    let met: { a: number; b: number } | undefined;
    for (const ahead of TRIES) {
      const at = lineStart(before, a + ahead, aEnd);
      if (at + ANCHOR > aEnd || budget <= 0) break;
      const room = after.subarray(b, Math.min(bEnd, b + REACH));
      budget -= room.length;
      const found = room.indexOf(before.subarray(at, at + ANCHOR));
      if (found < 0) continue;
      met = { a: at, b: b + found };
      break;
    }
    if (!met) break;
    regions.push([b, met.b]);
    const length = equalFrom(before, met.a, after, met.b, aEnd, bEnd);
    a = met.a + length;
    b = met.b + length;
  }
  if (b < bEnd || regions.length === 0) regions.push([b, bEnd]);
  return regions;
}

/** The start of the line after an offset, the offset itself where none is near. */
function lineStart(bytes: Buffer, at: number, end: number): number {
  if (at === 0 || bytes[at - 1] === 10) return at;
  const next = bytes.subarray(at, Math.min(end, at + 512)).indexOf(10);
  return next < 0 ? at : at + next + 1;
}

/** So many bytes are equal from here on. */
function equalFrom(a: Buffer, aAt: number, b: Buffer, bAt: number, aEnd: number, bEnd: number): number {
  const most = Math.min(aEnd - aAt, bEnd - bAt);
  let length = 0;
  for (const step of [4_096, 64]) {
    while (length + step <= most) {
      const [i, j] = [aAt + length, bAt + length];
      if (a.compare(b, j, j + step, i, i + step) !== 0) break;
      length += step;
    }
  }
  while (length < most && a[aAt + length] === b[bAt + length]) length += 1;
  return length;
}

/** So many bytes are equal at the end. */
function equalTail(a: Buffer, b: Buffer, most: number): number {
  let length = 0;
  for (const step of [4_096, 64]) {
    while (length + step <= most) {
      const [i, j] = [a.length - length, b.length - length];
      if (a.compare(b, j - step, j, i - step, i) !== 0) break;
      length += step;
    }
  }
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}
