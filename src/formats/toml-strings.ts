/** TOML's four kinds of strings, decoded with every character mapped back (TOML 1.0, "String"). */
import { type Slice, subSlice } from "../model/slice.ts";
import { escaped, hexEscape, MappedText } from "./mapped-text.ts";

export interface TomlString {
  readonly value: Slice;
  /** Behind the closing quote. */
  readonly end: number;
}

/** The string that begins at `at` with a quote, or undefined where it has no end (in its line, for the one-line kinds). */
export function tomlString(outer: Slice, at: number): TomlString | undefined {
  const { text } = outer;
  const quote = text[at]!;
  const triple = text.startsWith(quote.repeat(3), at);
  const open = at + (triple ? 3 : 1);
  const close = closing(text, open, quote, triple);
  if (close < 0) return undefined;
  const end = close + (triple ? 3 : 1);
  // A line end directly behind the opening quotes belongs to the notation.
  const from = triple ? open + (text.startsWith("\r\n", open) ? 2 : text[open] === "\n" ? 1 : 0) : open;
  return { value: quote === "'" ? subSlice(outer, from, close) : decoded(outer, from, close), end };
}

function closing(text: string, from: number, quote: string, triple: boolean): number {
  let at = from;
  while (at < text.length) {
    const letter = text[at];
    if (letter === quote && (!triple || text.startsWith(quote.repeat(3), at))) {
      // Up to two quotes may stand before the closing three.
      while (triple && text[at + 3] === quote) at += 1;
      return at;
    }
    if (!triple && (letter === "\n" || letter === "\r")) return -1;
    at += letter === "\\" && quote === '"' ? 2 : 1;
  }
  return -1;
}

function decoded(outer: Slice, from: number, close: number): Slice {
  const { text } = outer;
  const mapped = new MappedText(outer, from);
  let kept = from;
  for (let at = text.indexOf("\\", from); at >= 0 && at < close; at = text.indexOf("\\", kept)) {
    mapped.keep(kept, at);
    const letter = text[at + 1]!;
    const digits = letter === "u" ? 4 : letter === "U" ? 8 : letter === "x" ? 2 : 0;
    const code = digits ? hexEscape(text, at + 2, digits) : undefined;
    if (code !== undefined) {
      kept = at + 2 + digits;
      mapped.put(code, at, kept);
    } else if (/\s/.test(letter)) {
      kept = at + 1;
      while (kept < close && /\s/.test(text[kept]!)) kept += 1;
    } else {
      kept = at + 2;
      mapped.put(letter === "e" ? "\x1b" : escaped(letter), at, kept);
    }
  }
  mapped.keep(kept, close);
  return mapped.slice();
}
