/** What a format's own reader leaves unread (comments, prose, texts inside values), read by names as any other text. */
import type { Document, Entry } from "../../model/document.ts";
import { sliceOf } from "../../model/slice.ts";
import { DocumentBuilder } from "../format.ts";
import { readLexical } from "./lexical.ts";
import { findAnchors } from "./names.ts";

/** A key that shows that the reader took a line of another syntax for a setting ("{user: a, password: b}" in a .conf). */
const MISREAD = /[{}[\]<>]|:\/\//;

/**
 * The document with the named values that its own reader did not give: none that starts or ends where one of its entries
 * does, none that has one of them inside. `anchors` as for readLexical.
 */
export function withLexical(document: Document, anchors?: readonly number[]): Document {
  const { input, entries } = document;
  const out = new DocumentBuilder(input);
  const where = { path: "", group: "", place: "text", enabled: true, depth: 0 } as const;
  readLexical(sliceOf(input.text), where, out, anchors);
  if (out.entries.length === 0) return document;
  const found = out.entries.toSorted((a, b) => a.span.start - b.span.start);
  const ends = new Set(found.map(({ span }) => span.end));
  const taken = new Set<Entry>();
  const takenEnds = new Set<number>();
  for (const { key, span } of entries) {
    if (MISREAD.test(key)) continue;
    const near = found[lastUpTo(found, span.start)];
    const listed = near?.span.start === span.start && near.syntax?.operator === ",";
    // Under a name that says nothing may stand one that does: command: --api-key=x, args: ["--token", "x"], _H1="X-Api-Key: x".
    const ending = ends.has(span.end);
    if (ending && (listed || holdsOne(found, span)) && findAnchors(key).length === 0) continue;
    if (ending) takenEnds.add(span.end);
    if (near && (near.span.start === span.start || span.start < near.span.end)) taken.add(near);
  }
  const fresh = found.filter((entry) => !taken.has(entry) && !takenEnds.has(entry.span.end));
  return fresh.length > 0 ? { ...document, entries: [...entries, ...fresh] } : document;
}

/** Whether one of the values, each with its name, lies within the span and is less than all of it. */
function holdsOne(sorted: readonly Entry[], span: Entry["span"]): boolean {
  const last = sorted[lastUpTo(sorted, span.end)];
  return last?.span.end === span.end && last.keySpan !== undefined && last.keySpan.start >= span.start;
}

/** Index of the last entry that starts at or before `offset`, or -1. */
function lastUpTo(sorted: readonly Entry[], offset: number): number {
  let low = -1;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]!.span.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
