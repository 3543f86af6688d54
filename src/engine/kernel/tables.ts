/** The kernel's two automata as one file of bytes: built when the bundle is made, or at run time for a user's own rules. */
import { type Classes, classesOf, link } from "../automaton.ts";

/** Longest anchor that the automata tell apart; the rest of a longer one is for the caller's own check. */
export const REACH = 24;
/** Columns of the name automaton: its anchors hold no more different characters. */
const NAME_WIDTH = 64;
/** Bytes of a row of it: u32 offsets of rows. */
export const NAME_ROW = NAME_WIDTH * 4;

/** An anchor of the run lane: exact case, followed in every match by at least `tail` token characters. */
export interface RunAnchor {
  readonly text: string;
  readonly tail: number;
  /** No letter or digit stands before it, the end of an escape aside. */
  readonly opens: boolean;
  /** The start of a JWT, whose dots are looked for too. */
  readonly jwt?: boolean;
}

/**
 * An anchor of the lane that sees every byte, its case folded. Kinds are bits: 1 a name's key word, 2 "://", 64 is told; 4 to
 * 32 are flags, of which is only kept that they were seen.
 */
export interface WideAnchor {
  readonly text: string;
  readonly kind: number;
}

/** Token characters, as the kernel's SIMD knows them. */
export function isTokenText(text: string): boolean {
  return /^[A-Za-z0-9_\-./+=:~]*$/.test(text);
}

/**
 * Int32 head, then sections, each at a multiple of 4. Head: nameBit, name states that match nothing, name match states,
 * run width, run states, run states that match nothing, bytes of each section in order: name classes, name kinds, name
 * rows, name ends, run classes, run tests, run rows, run ends, trigrams, vendors' words.
 */
export const HEAD = 16;
const SECTIONS = 10;

/**
 * `trigrams`: how usual each one is, a hexadecimal digit each (judge/lexicon.ts). `vendors`: words that are carried along for
 * the screen, parted by blanks.
 */
export function tablesOf(
  wide: readonly WideAnchor[],
  run: readonly RunAnchor[],
  trigrams: string,
  vendors = "",
): Uint8Array {
  const names = automatonOf(
    wide.map(({ text }) => text.slice(0, REACH).toLowerCase()),
    true,
  );
  if (names.classes.width > NAME_WIDTH)
    throw new RangeError(
      `the wide lane's anchors hold ${names.classes.width} different characters, more than ${NAME_WIDTH}`,
    );
  const runs = automatonOf(
    run.map(({ text }) => text.slice(0, REACH)),
    false,
  );
  const plain = names.order.length - names.matching.length;
  let nameBit = 1;
  while (nameBit < plain) nameBit *= 2;
  if (nameBit + names.matching.length > 65_535) throw new RangeError("the wide lane has too many anchors");
  const nameRows = new Uint32Array(names.order.length * NAME_WIDTH);
  const number = (state: number): number => {
    const place = names.place[state]!;
    return place < plain ? place : nameBit + place - plain;
  };
  for (const [index, state] of names.order.entries())
    for (const [column, next] of names.rows[state]!.entries())
      nameRows[index * NAME_WIDTH + column] = number(next) * NAME_ROW;
  const width = runs.classes.width;
  const runRows = new Uint32Array(runs.order.length * width);
  for (const [index, state] of runs.order.entries())
    for (const [column, next] of runs.rows[state]!.entries())
      runRows[index * width + column] = runs.place[next]! * width * 4;
  const kinds = names.matching.map((state) => names.ends[state]!.reduce((bits, end) => bits | wide[end]!.kind, 0));
  const tests = runs.matching.flatMap((state) => testsOf(runs.ends[state]!.map((end) => run[end]!)));
  const sections = [
    names.classes.of.map((column) => column * 4),
    Uint8Array.from(kinds),
    bytesOf(nameRows),
    bytesOf(endsOf(names)),
    runs.classes.of,
    Uint8Array.from(tests),
    bytesOf(runRows),
    bytesOf(endsOf(runs)),
    Buffer.from(trigrams, "latin1"),
    Buffer.from(vendors, "latin1"),
  ];
  const head = Int32Array.of(
    nameBit,
    plain,
    names.matching.length,
    width,
    runs.order.length,
    runs.order.length - runs.matching.length,
    ...sections.map((section) => section.length),
  );
  const image = new Uint8Array(sections.reduce((sum, { length }) => sum + padded(length), HEAD * 4));
  image.set(bytesOf(head));
  let at = HEAD * 4;
  for (const section of sections) {
    image.set(section, at);
    at += padded(section.length);
  }
  return image;
}

/** Four bytes for the anchors that end at one state: see `runTests` in assembly/kernel.ts. */
function testsOf(anchors: readonly RunAnchor[]): number[] {
  const tail = Math.min(255, ...anchors.map(({ text, tail }) => tail + Math.max(0, text.length - REACH)));
  const [first] = anchors;
  const alone = anchors.length === 1 && first?.opens && first.text.length <= REACH;
  return [tail, alone ? first.text.length : 0, anchors.every(({ jwt }) => jwt) ? 1 : 0, 0];
}

interface Built {
  readonly classes: Classes;
  readonly rows: readonly Int32Array[];
  readonly ends: readonly (readonly number[])[];
  /** States in the order of their rows: those at which something ends come last. */
  readonly order: readonly number[];
  readonly place: Int32Array;
  readonly matching: readonly number[];
}

function automatonOf(texts: readonly string[], fold: boolean): Built {
  const classes = classesOf(texts, fold);
  const { rows, ends } = link(texts, classes);
  const matches = (state: number): boolean => ends[state]!.length > 0;
  const order = [...rows.keys()].sort((a, b) => Number(matches(a)) - Number(matches(b)) || a - b);
  const place = new Int32Array(order.length);
  for (const [index, state] of order.entries()) place[state] = index;
  return { classes, rows, ends, order, place, matching: order.filter(matches) };
}

/** Where each match state's anchors begin in the list behind it, one more for the end, the list. */
function endsOf({ ends, matching }: Built): Int32Array {
  const from: number[] = [0];
  const list: number[] = [];
  for (const state of matching) {
    list.push(...ends[state]!);
    from.push(list.length);
  }
  return Int32Array.from([...from, ...list]);
}

function bytesOf(numbers: Int32Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

/** A tables file taken apart again. */
export interface Tables {
  readonly nameBit: number;
  readonly namePlain: number;
  readonly nameMatches: number;
  readonly runWidth: number;
  readonly runStates: number;
  readonly runPlain: number;
  readonly nameClasses: Uint8Array;
  readonly nameKinds: Uint8Array;
  readonly nameRows: Uint8Array;
  readonly nameEnds: Int32Array;
  readonly runClasses: Uint8Array;
  readonly runTests: Uint8Array;
  readonly runRows: Uint8Array;
  readonly runEnds: Int32Array;
  readonly trigrams: Uint8Array;
  readonly vendors: Uint8Array;
}

/** `image` as `tablesOf` made it; nothing is copied. */
export function readTables(image: Uint8Array): Tables {
  const head = new Int32Array(image.buffer, image.byteOffset, HEAD);
  const sections: Uint8Array[] = [];
  let at = HEAD * 4;
  for (let i = 0; i < SECTIONS; i += 1) {
    const length = head[HEAD - SECTIONS + i]!;
    sections.push(image.subarray(at, at + length));
    at += padded(length);
  }
  const numbers = (bytes: Uint8Array) => new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  return {
    nameBit: head[0]!,
    namePlain: head[1]!,
    nameMatches: head[2]!,
    runWidth: head[3]!,
    runStates: head[4]!,
    runPlain: head[5]!,
    nameClasses: sections[0]!,
    nameKinds: sections[1]!,
    nameRows: sections[2]!,
    nameEnds: numbers(sections[3]!),
    runClasses: sections[4]!,
    runTests: sections[5]!,
    runRows: sections[6]!,
    runEnds: numbers(sections[7]!),
    trigrams: sections[8]!,
    vendors: sections[9]!,
  };
}
