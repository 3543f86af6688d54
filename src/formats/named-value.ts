/** One named value of a line or tree format: its entry, and what its text holds in turn (URLs, JSON, forms, curl). */
import type { Entry, Span } from "../model/document.ts";
import { type Slice, subSlice } from "../model/slice.ts";
import { type DocumentBuilder, MAX_DEPTH, type Where } from "./format.ts";
import { readUrl } from "./url.ts";

export { pointerToken } from "./json-entries.ts";

/** What a reader says of a value beside the value itself; `place` and `enabled` default to those of the `Where`. */
export type Named = Pick<Entry, "path" | "key"> &
  Partial<Pick<Entry, "keySpan" | "role" | "scalar" | "state" | "syntax" | "place" | "enabled" | "group">>;

/** A reader for texts inside values; passed in by those who may read further (JSON, curl), as readers call one another. */
export type Inside = (value: Slice, where: Where, out: DocumentBuilder) => boolean;

/** Adds the entry whose value is all of `value`, then reads what is inside it. */
export function addNamed(
  value: Slice,
  named: Named,
  where: Where,
  out: DocumentBuilder,
  inside: Inside = readUrl,
): void {
  const { text } = value;
  out.add(value, 0, text.length, {
    place: where.place,
    group: where.group,
    enabled: where.enabled,
    ...named,
    value: text,
  });
  if (named.state || named.scalar || where.depth >= MAX_DEPTH || text.length < 8) return;
  inside(value, { ...where, path: named.path, group: named.group ?? where.group, depth: where.depth + 1 }, out);
}

/** Gives all entries from `before` on the span of the text that they were decoded from as a whole (base64). */
export function coverEntries(out: DocumentBuilder, before: number, span: Span): void {
  for (let index = before; index < out.entries.length; index += 1) {
    const { keySpan: _, ...entry } = out.entries[index]!;
    out.entries[index] = { ...entry, span };
  }
}

/** Ends the entries added since `before` where their values end, not where the next piece of their text begins. */
export function tightenEntries(out: DocumentBuilder, before: number): void {
  const { text } = out.input;
  for (let i = before; i < out.entries.length; i += 1) {
    const entry = out.entries[i]!;
    const { start, end } = entry.span;
    const close = start + entry.value.length;
    if (close < end && text.startsWith(entry.value, start)) out.entries[i] = { ...entry, span: { start, end: close } };
  }
}

/** Opens the settings group of the object, table or section at `pointer` ("" is the root: its id ends in "/"). */
export function settingsGroup(
  where: Where,
  pointer: string,
  out: DocumentBuilder,
  parent = where.group,
  name = "",
): string {
  return out.group({ id: `${where.path}${pointer || "/"}`, kind: "settings", name, parent, whole: false });
}

/** The span in the input of `slice.text[from..to)`. */
export function spanOf(slice: Slice, from = 0, to = slice.text.length): { start: number; end: number } {
  return { start: slice.at(from), end: slice.at(to) };
}

/** `slice.text[from..to)` without white space at its ends. */
export function trimmed(slice: Slice, from: number, to: number): Slice {
  const { text } = slice;
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return subSlice(slice, start, end);
}

/** Space, tab and line ends. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff;
}

/** Offsets of one line: its content ends at `end`, the next line starts at `next`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The line that starts at `start`; LF, CRLF and a lone CR end it. */
export function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 0x0a) return { start, end, next: end + 1 };
    if (code === 0x0d) return { start, end, next: text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1 };
    end += 1;
  }
  return { start, end, next: end };
}
