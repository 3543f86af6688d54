/** Builds a decoded text together with the offset at which each of its characters was written. */
import { decodedSlice, type Slice, subSlice } from "../model/slice.ts";

/**
 * Filled from left to right by a decoder. A stretch that stands as written costs nothing: the map is only built
 * once the decoded text and the written one differ.
 */
export class MappedText {
  readonly #outer: Slice;
  #text = "";
  #starts: number[] | undefined;
  #first: number;
  #next: number;

  /** `start` is the offset in `outer.text` where the value begins, after an opening quote. */
  constructor(outer: Slice, start: number) {
    this.#outer = outer;
    this.#first = start;
    this.#next = start;
  }

  get length(): number {
    return this.#text.length;
  }

  get text(): string {
    return this.#text;
  }

  /** Takes over `outer.text[from..to)` as it stands. */
  keep(from: number, to: number): void {
    if (to <= from) return;
    if (this.#text === "" && !this.#starts) {
      this.#first = from;
      this.#next = from;
    }
    if (!this.#starts && from !== this.#next) this.#map();
    this.#text += this.#outer.text.slice(from, to);
    if (this.#starts) for (let at = from; at < to; at += 1) this.#starts.push(at);
    this.#next = to;
  }

  /** Adds decoded characters that were written as `outer.text[from..to)`. */
  put(decoded: string, from: number, to: number): void {
    const starts = this.#starts ?? this.#map();
    this.#text += decoded;
    for (let index = 0; index < decoded.length; index += 1) starts.push(from);
    this.#next = to;
  }

  /** The value; `end` is the offset in `outer.text` where it ends, before a closing quote. */
  slice(end: number = this.#next): Slice {
    if (!this.#starts) return subSlice(this.#outer, this.#first, this.#first + this.#text.length);
    return decodedSlice(this.#outer, this.#first, this.#text, [...this.#starts, Math.max(end, this.#next)]);
  }

  #map(): number[] {
    const starts: number[] = [];
    for (let index = 0; index < this.#text.length; index += 1) starts.push(this.#first + index);
    this.#starts = starts;
    return starts;
  }
}

/** One character after a backslash, as C, JSON, shells and properties files agree on it; others stand for themselves. */
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", "0": "\0" };

/** The character that `\` + `letter` means; the letter itself where it has no special meaning. */
export function escaped(letter: string): string {
  return ESCAPES[letter] ?? letter;
}

/** The character of `digits` hexadecimal digits at `from`, or undefined where they are not all there. */
export function hexEscape(text: string, from: number, digits: number): string | undefined {
  const code = text.slice(from, from + digits);
  if (code.length !== digits || !/^[0-9A-Fa-f]+$/.test(code)) return undefined;
  const point = Number.parseInt(code, 16);
  return point > 0x10ffff ? undefined : String.fromCodePoint(point);
}
