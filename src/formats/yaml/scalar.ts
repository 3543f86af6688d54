/** YAML's scalars as written: plain, quoted and block texts decoded with every character mapped back. */
import { opaqueSlice, type Slice, subSlice } from "../../model/slice.ts";
import { escaped, hexEscape, MappedText } from "../mapped-text.ts";
import { isSpace, type Line, lineAt } from "../named-value.ts";

/**
 * The slice of a scalar written at `outer.text[from..to)`, whose value the parser says is `value`. Where this
 * reader would decode it otherwise (rare folds), the value stands and its span is all that was written.
 */
export function scalarSlice(outer: Slice, from: number, to: number, value: string): Slice {
  const { text } = outer;
  const first = text[from];
  let slice: Slice;
  if (first === "'" || first === '"')
    slice = quotedText(outer, from + 1, text[to - 1] === first && to > from + 1 ? to - 1 : to, first);
  else if (first === "|" || first === ">") slice = blockText(outer, from, to, first === ">");
  else slice = flowText(outer, from, to, "");
  if (slice.text === value) return slice;
  // Block texts differ at most in the line ends behind them.
  if (slice.text.startsWith(value)) return subSlice(slice, 0, value.length);
  return opaqueSlice(value, outer.at(from), outer.at(to));
}

/** A quoted text between its quotes. */
export function quotedText(outer: Slice, from: number, to: number, quote: string): Slice {
  return flowText(outer, from, to, quote);
}

const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const YAML_ESCAPES: Readonly<Record<string, string>> = {
  a: "\x07",
  v: "\v",
  e: "\x1b",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};

/** Plain and quoted texts: line ends fold into a blank, empty lines into line ends; escapes by the kind of quote. */
function flowText(outer: Slice, from: number, to: number, quote: string): Slice {
  const { text } = outer;
  const mapped = new MappedText(outer, from);
  let kept = from;
  let at = from;
  while (at < to) {
    const letter = text[at]!;
    if (letter === "'" && quote === "'" && text[at + 1] === "'") {
      mapped.keep(kept, at);
      mapped.put("'", at, at + 2);
      kept = at += 2;
    } else if (letter === "\\" && quote === '"') {
      mapped.keep(kept, at);
      kept = at = putEscape(text, mapped, at, to);
    } else if (letter === "\n" || letter === "\r") {
      let blank = at;
      while (blank > kept && (text[blank - 1] === " " || text[blank - 1] === "\t")) blank -= 1;
      mapped.keep(kept, blank);
      let breaks = 0;
      while (at < to && isSpace(text.charCodeAt(at))) {
        if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) breaks += 1;
        at += 1;
      }
      mapped.put(breaks > 1 ? "\n".repeat(breaks - 1) : " ", blank, at);
      kept = at;
    } else at += 1;
  }
  mapped.keep(kept, to);
  return mapped.slice();
}

/** Puts what the escape at `at` means; returns the offset behind it. */
function putEscape(text: string, mapped: MappedText, at: number, to: number): number {
  const letter = text[at + 1] ?? "";
  const digits = DIGITS[letter];
  const code = digits ? hexEscape(text, at + 2, digits) : undefined;
  if (code !== undefined && digits) {
    mapped.put(code, at, at + 2 + digits);
    return at + 2 + digits;
  }
  if (letter === "\n" || letter === "\r") {
    let end = at + 1;
    while (end < to && isSpace(text.charCodeAt(end))) end += 1;
    return end;
  }
  mapped.put(YAML_ESCAPES[letter] ?? escaped(letter), at, at + 2);
  return at + 2;
}

/** The number of spaces that a line begins with. */
export function indentOf(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && text[at] === " ") at += 1;
  return at - line.start;
}

/** A block text from its `|` or `>` on: the first line with content sets the indentation unless the header does. */
export function blockText(outer: Slice, from: number, to: number, folded: boolean): Slice {
  const { text } = outer;
  const header = lineAt(text, from);
  const said = /^[|>][+-]?([1-9])/.exec(text.slice(from, from + 4))?.[1];
  const keep = /^[|>]\d?\+/.test(text.slice(from, from + 4));
  const mapped = new MappedText(outer, Math.min(header.next, to));
  let indent = said === undefined ? -1 : indentBefore(text, from) + Number(said);
  let more = false;
  let pending: { at: number; end: number }[] = [];
  let begun = false;
  for (let at = header.next; at < to; ) {
    const line = lineAt(text, at);
    const end = Math.min(line.end, to);
    at = line.next;
    const spaces = indentOf(text, line);
    const empty = line.start + spaces >= end;
    if (indent < 0 && !empty) indent = spaces;
    const start = Math.min(end, line.start + Math.max(indent, 0));
    if (empty && (indent < 0 || spaces <= indent)) {
      pending.push({ at: end, end: line.next });
      continue;
    }
    const wasMore = more;
    more = /[ \t]/.test(text[start] ?? "x");
    const fold = folded && begun && !more && !wasMore;
    putBreaks(mapped, pending, fold);
    mapped.keep(start, end);
    begun = true;
    pending = [{ at: end, end: line.next }];
  }
  const strip = /^[|>]\d?-/.test(text.slice(from, from + 4));
  for (const lineEnd of keep ? pending : pending.slice(0, strip ? 0 : 1)) mapped.put("\n", lineEnd.at, lineEnd.end);
  return mapped.slice();
}

/** Line ends between two lines of content: folded, one becomes a blank and the first of several vanishes. */
function putBreaks(mapped: MappedText, breaks: readonly { at: number; end: number }[], fold: boolean): void {
  const [first, ...rest] = breaks;
  if (fold && first && rest.length === 0) {
    mapped.put(" ", first.at, first.end);
    return;
  }
  for (const one of fold ? rest : breaks) mapped.put("\n", one.at, one.end);
}

function indentBefore(text: string, from: number): number {
  const start = Math.max(text.lastIndexOf("\n", from) + 1, from - 1_000);
  let at = start;
  while (at < from && text[at] === " ") at += 1;
  return at - start;
}
