/** Percent-encoded names and values: query strings and urlencoded bodies, every character mapped back. */
import { type Slice, subSlice } from "../model/slice.ts";
import type { DocumentBuilder, Where } from "./format.ts";
import { MappedText } from "./mapped-text.ts";

const decoder = new TextDecoder();

/** The byte that `%XX` at `at` stands for, or -1. */
function byteAt(text: string, at: number): number {
  if (text[at] !== "%") return -1;
  const code = text.slice(at + 1, at + 3);
  return /^[0-9A-Fa-f]{2}$/.test(code) ? Number.parseInt(code, 16) : -1;
}

/** How many bytes the UTF-8 sequence has that begins with `lead`. */
function sequenceLength(lead: number): number {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/**
 * Decodes `%XX` (UTF-8) and, for forms and queries, `+` as space in `outer.text[from..to)`. A `%` that encodes
 * nothing stays as written; bytes that are no UTF-8 become U+FFFD.
 */
export function percentDecoded(outer: Slice, from: number, to: number, plusIsSpace: boolean): Slice {
  const { text } = outer;
  if (isPlain(text, from, to)) return subSlice(outer, from, to);
  const mapped = new MappedText(outer, from);
  let kept = from;
  let at = from;
  while (at < to) {
    const letter = text[at];
    if (letter === "+" && plusIsSpace) {
      mapped.keep(kept, at);
      mapped.put(" ", at, at + 1);
      kept = at += 1;
    } else if (letter === "%" && at + 2 < to && byteAt(text, at) >= 0) {
      mapped.keep(kept, at);
      const begin = at;
      const bytes: number[] = [];
      const wanted = sequenceLength(byteAt(text, at));
      while (bytes.length < wanted && at + 2 < to) {
        const byte = byteAt(text, at);
        if (byte < 0 || (bytes.length > 0 && (byte & 0xc0) !== 0x80)) break;
        bytes.push(byte);
        at += 3;
      }
      mapped.put(decoder.decode(Uint8Array.from(bytes)), begin, at);
      kept = at;
    } else at += 1;
  }
  mapped.keep(kept, to);
  return mapped.slice(to);
}

/** Nothing in it is encoded. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x25 || code === 0x2b) return false;
  }
  return true;
}

/** One `name=value` of a form, as it stands in its slice. */
export interface Field {
  readonly name: Slice;
  readonly value: Slice;
}

/**
 * The fields of a form or query in `outer.text[from..to)`, split at `&`. A piece without `=` is a name without value. Placeholders
 * such as `{{a&b}}` are not known here: nobody names a variable so.
 */
export function formFields(outer: Slice, from: number, to: number): Field[] {
  const { text } = outer;
  const fields: Field[] = [];
  let begin = from;
  while (begin < to) {
    let end = text.indexOf("&", begin);
    if (end < 0 || end > to) end = to;
    const next = end + 1;
    while (begin < end && /\s/.test(text[begin]!)) begin += 1;
    while (end > begin && /\s/.test(text[end - 1]!)) end -= 1;
    if (end > begin) {
      let sign = text.indexOf("=", begin);
      if (sign < 0 || sign > end) sign = end;
      const name = percentDecoded(outer, begin, sign, true);
      fields.push({ name, value: percentDecoded(outer, Math.min(sign + 1, end), end, true) });
    }
    // HTML and copied documents write the separator as an entity.
    begin = text.startsWith("amp;", next) ? next + 4 : next;
  }
  return fields;
}

/** Adds one entry for each field; paths are `where.path` + "#?" + name. */
export function addFields(fields: readonly Field[], where: Where, out: DocumentBuilder): void {
  for (const { name, value } of fields) {
    out.add(value, 0, value.text.length, {
      path: `${where.path}#?${name.text}`,
      key: name.text,
      keySpan: { start: name.at(0), end: name.at(name.text.length) },
      value: value.text,
      place: where.place,
      group: where.group,
      enabled: where.enabled,
    });
  }
}
