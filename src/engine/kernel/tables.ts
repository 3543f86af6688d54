/** The kernel's two automata and what it asks besides, as one image of its memory: built when the bundle is made, or at run time for a user's own rules. */
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
 * The tables are an image of the kernel's memory from BASE on, so that they are read to where they are used. It begins with
 * Int32: nameBit in rows, match states of the names, run width, run states that match nothing, and for each section its
 * address and its bytes: character kinds, name kinds, name ends, run classes, run tests, run rows, run ends, trigrams, vendors'
 * words. The automaton of names lies at constants of assembly/names.ts; the rows of its match states at row `nameBit`.
 */
export const BASE = 0x10000;
const NAME_CLASSES = 0x10100;
const NAME_ROWS = 0x20000;
const SECTIONS = 9;
/** Int32 before the sections' addresses. */
const HEAD = 4;

/** Where tables come from: the result of `tablesOf`, or a file that holds it. */
export interface TablesSource {
  /** Bytes. */
  readonly length: number;
  /** Called once, with as many bytes of the kernel's memory. */
  copyTo(memory: Uint8Array): void;
}

export function tablesIn(image: Uint8Array): TablesSource {
  return { length: image.length, copyTo: (memory) => memory.set(image) };
}

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
  const number = (state: number): number => {
    const place = names.place[state]!;
    return place < plain ? place : nameBit + place - plain;
  };
  const nameRows = new Uint32Array((nameBit + names.matching.length) * NAME_WIDTH);
  for (const state of names.order)
    for (const [column, next] of names.rows[state]!.entries())
      nameRows[number(state) * NAME_WIDTH + column] = number(next) * NAME_ROW;
  const width = runs.classes.width;
  const runRows = new Uint32Array(runs.order.length * width);
  for (const [index, state] of runs.order.entries())
    for (const [column, next] of runs.rows[state]!.entries())
      runRows[index * width + column] = runs.place[next]! * width * 4;
  const kinds = names.matching.map((state) => names.ends[state]!.reduce((bits, end) => bits | wide[end]!.kind, 0));
  const tests = runs.matching.flatMap((state) => testsOf(runs.ends[state]!.map((end) => run[end]!)));
  const sections = [
    characterKinds(),
    Uint8Array.from(kinds),
    bytesOf(endsOf(names)),
    runs.classes.of,
    Uint8Array.from(tests),
    bytesOf(runRows),
    bytesOf(endsOf(runs)),
    Buffer.from(trigrams, "latin1"),
    Buffer.from(vendors, "latin1"),
  ];
  const head = [nameBit, names.matching.length, width, runs.order.length - runs.matching.length];
  let end = NAME_ROWS + nameRows.byteLength;
  for (const section of sections) {
    head.push(end, section.length);
    end = aligned(end + section.length);
  }
  const image = new Uint8Array(end - BASE);
  image.set(bytesOf(Int32Array.from(head)));
  image.set(
    names.classes.of.map((column) => column * 4),
    NAME_CLASSES - BASE,
  );
  image.set(bytesOf(nameRows), NAME_ROWS - BASE);
  for (const [i, section] of sections.entries()) image.set(section, head[HEAD + 2 * i]! - BASE);
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

/** Sections begin where memory is fetched from. */
export function aligned(at: number): number {
  return (at + 63) & ~63;
}

/** For each byte the bits that assembly/bytes.ts names: TOKEN, IN_NAME, BLANK, QUOTE, LETTER, DIGIT, CLOSER, OPERATOR. */
function characterKinds(): Uint8Array {
  const kinds = new Uint8Array(256);
  const add = (chars: string, bit: number): void => {
    for (const char of chars) kinds[char.charCodeAt(0)]! |= bit;
  };
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const digits = "0123456789";
  add(`${letters}${digits}_-./+=:~`, 1);
  add(`${letters}${digits}_$.-`, 2);
  for (let byte = 128; byte < 256; byte += 1) kinds[byte]! |= 2;
  add(" \t", 4);
  add("\"'`", 8);
  add(letters, 16);
  add(digits, 32);
  add("\\\"'`*)]", 64);
  add("=:?!|><+~(,[-", 128);
  return kinds;
}

/** What of the tables is asked outside the compiled code; the numbers are addresses. */
export interface Tables {
  readonly nameBit: number;
  readonly nameMatches: number;
  readonly runWidth: number;
  readonly runPlain: number;
  readonly runMatches: number;
  readonly kinds: number;
  readonly nameKinds: number;
  readonly runClasses: number;
  readonly runTests: number;
  readonly runRows: number;
  readonly trigrams: number;
  readonly nameEnds: Int32Array;
  readonly runEnds: Int32Array;
  readonly vendors: Uint8Array;
}

/** The tables that `memory` holds at BASE; nothing is copied. */
export function readTables(memory: ArrayBuffer): Tables {
  const head = new Int32Array(memory, BASE, HEAD + 2 * SECTIONS);
  const at = (section: number): number => head[HEAD + 2 * section]!;
  const bytes = (section: number): number => head[HEAD + 2 * section + 1]!;
  const numbers = (section: number): Int32Array => new Int32Array(memory, at(section), bytes(section) >> 2);
  return {
    nameBit: head[0]!,
    nameMatches: head[1]!,
    runWidth: head[2]!,
    runPlain: head[3]!,
    runMatches: bytes(4) >> 2,
    kinds: at(0),
    nameKinds: at(1),
    runClasses: at(3),
    runTests: at(4),
    runRows: at(5),
    trigrams: at(7),
    nameEnds: numbers(2),
    runEnds: numbers(6),
    vendors: new Uint8Array(memory, at(8), bytes(8)),
  };
}
