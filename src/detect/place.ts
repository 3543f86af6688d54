/** Which entry of a document a stretch of its text belongs to. */
import type { Document, Entry, Span } from "../model/document.ts";

/** How many entries that begin earlier are looked at: nested values, not whole files. */
const NEAR = 64;

/** The innermost entry whose value covers the span, else undefined. `EntryFinder` sorts once and asks often. */
export class EntryFinder {
  readonly #document: Document;
  #sorted: readonly Entry[] | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  at(span: Span): Entry | undefined {
    this.#sorted ??= [...this.#document.entries].sort((a, b) => a.span.start - b.span.start);
    const sorted = this.#sorted;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.span.start <= span.start) low = middle + 1;
      else high = middle;
    }
    let best: Entry | undefined;
    for (let i = low - 1; i >= 0 && i >= low - NEAR; i -= 1) {
      const entry = sorted[i]!;
      if (entry.span.end < span.end) continue;
      if (!best || entry.span.end - entry.span.start < best.span.end - best.span.start) best = entry;
    }
    return best;
  }
}

/** Where an anchor stands in an input; undefined if nobody looked, so that the detector looks itself. */
export type OffsetsOf = (document: Document) => readonly number[] | undefined;
