/** Finds where any of many fixed texts begins, in one pass: an Aho-Corasick automaton, case folded, over bytes or UTF-16 units. */

/** Longest anchor that is told apart; the rest of a longer one is for the caller's own check. */
export const MAX_ANCHOR = 24;

/**
 * ASCII letters are folded, so a caller that cares about case looks again. Characters past ASCII never match.
 * Time is linear in the text plus the number of hits.
 */
export class Screen {
  readonly #classes: Uint8Array;
  readonly #width: number;
  /** Row starts into itself: `next = table[state + class]`. */
  readonly #table: Int32Array;
  /** First row of the states at which some anchor ends; states are numbered so that these come last. */
  readonly #firstMatch: number;
  /** Where the anchor numbers of match state i begin in `#ends`; one more for the end. */
  readonly #endsFrom: Int32Array;
  readonly #ends: Int32Array;
  readonly #anchors: () => readonly string[];
  #lengths: readonly number[] | undefined;

  /**
   * `image`: what `image()` gave for the same anchors, so that nothing is built and the anchors are only
   * asked for at the first hit. Throws a RangeError for a non-ASCII anchor.
   */
  constructor(anchors: () => readonly string[], image?: Int32Array) {
    this.#anchors = anchors;
    const parts = image ?? Screen.image(anchors());
    const [width = 1, states = 0, matching = 0, ends = 0] = parts;
    const classes = HEAD + 256;
    const table = classes + states * width;
    this.#width = width;
    this.#classes = Uint8Array.from(parts.subarray(HEAD, classes));
    this.#table = parts.subarray(classes, table);
    this.#firstMatch = (states - matching) * width;
    this.#endsFrom = parts.subarray(table, table + matching + 1);
    this.#ends = parts.subarray(table + matching + 1, table + matching + 1 + ends);
  }

  /** The automaton as numbers, to be written into a file; its form is known to this class alone. */
  static image(anchors: readonly string[]): Int32Array {
    return build(anchors.map((anchor) => anchor.slice(0, MAX_ANCHOR).toLowerCase()));
  }

  /** Calls back with the anchor's number and the offset at which it begins, in the order of the anchors' ends. */
  scanText(text: string, hit: (anchor: number, start: number) => void): void {
    const table = this.#table;
    const classes = this.#classes;
    const firstMatch = this.#firstMatch;
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      state = table[state + (code < 256 ? classes[code]! : 0)]!;
      if (state >= firstMatch) this.#tell(state, i, hit);
    }
  }

  /** The same over bytes; true as soon as any anchor is there. */
  anyInBytes(bytes: Uint8Array): boolean {
    const table = this.#table;
    const classes = this.#classes;
    const firstMatch = this.#firstMatch;
    let state = 0;
    for (let i = 0; i < bytes.length; i += 1) {
      state = table[state + classes[bytes[i]!]!]!;
      if (state >= firstMatch) return true;
    }
    return false;
  }

  #tell(state: number, at: number, hit: (anchor: number, start: number) => void): void {
    this.#lengths ??= this.#anchors().map((anchor) => Math.min(anchor.length, MAX_ANCHOR));
    const index = (state - this.#firstMatch) / this.#width;
    for (let i = this.#endsFrom[index]!; i < this.#endsFrom[index + 1]!; i += 1) {
      const anchor = this.#ends[i]!;
      hit(anchor, at - this.#lengths[anchor]! + 1);
    }
  }
}

/** Numbers before the classes: width, states, match states, length of the ends. */
const HEAD = 4;

/** Head, 256 classes, the rows, where each match state's anchors begin, the anchors. */
function build(texts: readonly string[]): Int32Array {
  const classes = new Uint8Array(256);
  let width = 1;
  for (const text of texts) {
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code > 127) throw new RangeError(`an anchor must be ASCII: ${text}`);
      if (classes[code] === 0) classes[code] = width++;
    }
  }
  for (let code = 65; code <= 90; code += 1) classes[code] = classes[code + 32]!;
  const { rows, ends } = link(texts, classes, width);
  // Match states last: one comparison in the hot loop tells them.
  const order = [...rows.keys()].sort((a, b) => Number(ends[a]!.length > 0) - Number(ends[b]!.length > 0) || a - b);
  const place = new Int32Array(order.length);
  for (const [index, state] of order.entries()) place[state] = index * width;
  const matching = order.filter((state) => ends[state]!.length > 0);
  const told = matching.flatMap((state) => ends[state]!);
  const image = new Int32Array(HEAD + 256 + order.length * width + matching.length + 1 + told.length);
  image.set([width, order.length, matching.length, told.length]);
  image.set(classes, HEAD);
  let at = HEAD + 256;
  for (const state of order) for (const next of rows[state]!) image[at++] = place[next]!;
  let from = 0;
  for (const state of matching) {
    image[at++] = from;
    from += ends[state]!.length;
  }
  image[at++] = from;
  image.set(told, at);
  return image;
}

/** Trie, failure links and complete rows, breadth first (Aho and Corasick 1975). */
function link(texts: readonly string[], classes: Uint8Array, width: number): { rows: Int32Array[]; ends: number[][] } {
  const rows: Int32Array[] = [new Int32Array(width).fill(-1)];
  const ends: number[][] = [[]];
  for (const [number, text] of texts.entries()) {
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      const column = classes[text.charCodeAt(i)]!;
      let next = rows[state]![column]!;
      if (next < 0) {
        next = rows.length;
        rows.push(new Int32Array(width).fill(-1));
        ends.push([]);
        rows[state]![column] = next;
      }
      state = next;
    }
    if (text.length > 0) ends[state]!.push(number);
  }
  const fail = new Int32Array(rows.length);
  const queue: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const next = rows[0]![column]!;
    if (next < 0) rows[0]![column] = 0;
    else queue.push(next);
  }
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head]!;
    const row = rows[state]!;
    const back = rows[fail[state]!]!;
    ends[state] = [...ends[state]!, ...ends[fail[state]!]!];
    for (let column = 0; column < width; column += 1) {
      const next = row[column]!;
      if (next < 0) row[column] = back[column]!;
      else {
        fail[next] = back[column]!;
        queue.push(next);
      }
    }
  }
  return { rows, ends };
}
