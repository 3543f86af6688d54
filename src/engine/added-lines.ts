/** Which lines of a text are new against another: what both begin and end with, then the lines that each has once. */

/** Deeper nesting of blocks is not looked into: what is left there counts as new, unless the block before had the line too. */
const DEPTH = 40;

/** By 0-based line of `after`: 1 where the line is new. Line ends (LF, CRLF, CR) do not count. */
export function addedLines(before: string, after: string): Uint8Array {
  const ids = new Map<string, number>();
  const number = (line: string): number => {
    let id = ids.get(line);
    if (id === undefined) ids.set(line, (id = ids.size));
    return id;
  };
  const a = before.split(/\r\n?|\n/).map(number);
  const b = after.split(/\r\n?|\n/).map(number);
  const added = new Uint8Array(b.length);
  // Blocks are worked off from a list: a hostile text must not decide how deep calls nest.
  const blocks = [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length, depth: 0 }];
  for (let block = blocks.pop(); block; block = blocks.pop()) {
    let { aFrom, aTo, bFrom, bTo } = block;
    while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) [aFrom, bFrom] = [aFrom + 1, bFrom + 1];
    while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) [aTo, bTo] = [aTo - 1, bTo - 1];
    if (bFrom === bTo) continue;
    const pairs = aFrom === aTo || block.depth === DEPTH ? [] : anchors(a, aFrom, aTo, b, bFrom, bTo);
    if (pairs.length === 0) {
      markNew(a.slice(aFrom, aTo), b, bFrom, bTo, added);
      continue;
    }
    const depth = block.depth + 1;
    let [aAt, bAt] = [aFrom, bFrom];
    for (const [inA, inB] of pairs) {
      blocks.push({ aFrom: aAt, aTo: inA, bFrom: bAt, bTo: inB, depth });
      [aAt, bAt] = [inA + 1, inB + 1];
    }
    blocks.push({ aFrom: aAt, aTo, bFrom: bAt, bTo, depth });
  }
  return added;
}

/** Of two blocks without a common line that is alone: a line is old as often as the block before has it. */
function markNew(a: readonly number[], b: readonly number[], from: number, to: number, added: Uint8Array): void {
  const left = new Map<number, number>();
  for (const id of a) left.set(id, (left.get(id) ?? 0) + 1);
  for (let i = from; i < to; i += 1) {
    const count = left.get(b[i]!) ?? 0;
    if (count > 0) left.set(b[i]!, count - 1);
    else added[i] = 1;
  }
}

/** Lines that stand once in each block, as the longest run of pairs that rises in both (patience). */
function anchors(
  a: readonly number[],
  aFrom: number,
  aTo: number,
  b: readonly number[],
  bFrom: number,
  bTo: number,
): [number, number][] {
  const inA = onceIn(a, aFrom, aTo);
  const inB = onceIn(b, bFrom, bTo);
  const pairs: [number, number][] = [];
  for (const [id, at] of inA) {
    const other = inB.get(id);
    if (at >= 0 && other !== undefined && other >= 0) pairs.push([at, other]);
  }
  const tops: number[] = [];
  const before = new Array<number>(pairs.length).fill(-1);
  for (const [i, [, at]] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < at) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[i] = tops[low - 1]!;
    tops[low] = i;
  }
  const chosen: [number, number][] = [];
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i]!) chosen.push(pairs[i]!);
  return chosen.reverse();
}

/** Where each line stands, in the order of the block; -1 for one that stands there several times. */
function onceIn(lines: readonly number[], from: number, to: number): Map<number, number> {
  const at = new Map<number, number>();
  for (let i = from; i < to; i += 1) at.set(lines[i]!, at.has(lines[i]!) ? -1 : i);
  return at;
}
