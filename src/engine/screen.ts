/** Finds where any of many fixed texts begins, in one pass over a text: an Aho-Corasick automaton, case folded. */

import { classesOf, link } from "./automaton.ts";

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
  const classes = classesOf(texts, true);
  const { width } = classes;
  const { rows, ends } = link(texts, classes);
  // Match states last: one comparison in the hot loop tells them.
  const order = [...rows.keys()].sort((a, b) => Number(ends[a]!.length > 0) - Number(ends[b]!.length > 0) || a - b);
  const place = new Int32Array(order.length);
  for (const [index, state] of order.entries()) place[state] = index * width;
  const matching = order.filter((state) => ends[state]!.length > 0);
  const told = matching.flatMap((state) => ends[state]!);
  const image = new Int32Array(HEAD + 256 + order.length * width + matching.length + 1 + told.length);
  image.set([width, order.length, matching.length, told.length]);
  image.set(classes.of, HEAD);
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
