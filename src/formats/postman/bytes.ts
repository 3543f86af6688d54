/** Bodies that a report keeps as lists of byte numbers: the text they are, each character mapped back to its first number. */
import type { JsonNode } from "../../engine/json.ts";
import type { Slice } from "../../model/slice.ts";
import type { DocumentBuilder } from "../format.ts";

/** A text out of bytes, and where each of its numbers stands. */
export interface ByteText {
  readonly slice: Slice;
  /** Takes the commas and blanks behind the last number off the spans of the entries from `before` on. */
  trim(out: DocumentBuilder, before: number): void;
}

/** The text of `{"type":"Buffer","data":[123,34]}`, or of the bare list; undefined if it is none, or no UTF-8. */
export function bytesOf(node: JsonNode | undefined): ByteText | undefined {
  const list = node?.kind === "object" ? node.get("data") : node;
  if (list?.kind !== "array") return undefined;
  const { text: source } = list.source;
  const bytes: number[] = [];
  const starts: number[] = [];
  let at = list.start + 1;
  while (at < list.end) {
    const code = source.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      const from = at;
      let value = 0;
      for (; at < list.end && isDigit(source.charCodeAt(at)); at += 1) value = value * 10 + source.charCodeAt(at) - 48;
      if (value > 255) return undefined;
      bytes.push(value);
      starts.push(from);
    } else if (code === 44 || code === 93 || code <= 32) at += 1;
    else return undefined;
  }
  if (bytes.length === 0) return undefined;
  const decoded = decodeUtf8(bytes, starts);
  const end = list.end;
  const slice: Slice = {
    text: decoded.text,
    at: (offset) => list.source.at(offset < decoded.text.length ? decoded.starts[offset]! : end),
  };
  return { slice, trim: (out, before) => trimEntries(out, before) };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Characters of a byte sequence with the place of each one's first byte; a byte that fits nothing is U+FFFD. */
function decodeUtf8(bytes: readonly number[], places: readonly number[]): { text: string; starts: Uint32Array } {
  const parts: string[] = [];
  const starts = new Uint32Array(bytes.length * 2);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const size = sizeOf(bytes, at);
    const letter = size === 1 && bytes[at]! > 0x7f ? "\ufffd" : String.fromCodePoint(pointOf(bytes, at, size));
    for (let unit = 0; unit < letter.length; unit += 1) starts[length++] = places[at]!;
    parts.push(letter);
    at += size;
  }
  return { text: parts.join(""), starts: starts.subarray(0, length) };
}

/** Bytes of the sequence at `at` (RFC 3629); 1 where it is none. */
function sizeOf(bytes: readonly number[], at: number): number {
  const first = bytes[at]!;
  const size = first < 0x80 ? 1 : first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
  for (let next = 1; next < size; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 1;
  const point = pointOf(bytes, at, size);
  const isShort = (size === 3 && point < 0x800) || (size === 4 && point < 0x10000);
  return isShort || point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 1 : size;
}

function pointOf(bytes: readonly number[], at: number, size: number): number {
  let point = size === 1 ? bytes[at]! : bytes[at]! & (0xff >> (size + 1));
  for (let next = 1; next < size; next += 1) point = (point << 6) | (bytes[at + next]! & 0x3f);
  return point;
}

function trimEntries(out: DocumentBuilder, before: number): void {
  const { text } = out.input;
  for (let index = before; index < out.entries.length; index += 1) {
    const entry = out.entries[index]!;
    out.entries[index] = {
      ...entry,
      span: trimmed(text, entry.span),
      ...(entry.keySpan ? { keySpan: trimmed(text, entry.keySpan) } : {}),
    };
  }
}

function trimmed(text: string, span: { readonly start: number; readonly end: number }): { start: number; end: number } {
  let { end } = span;
  while (end > span.start && !isDigit(text.charCodeAt(end - 1))) end -= 1;
  return { start: span.start, end };
}
