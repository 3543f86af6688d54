/** Spans that may hold one another, asked for those that touch a place. */
import type { Span } from "../model/document.ts";

export class Intervals<T> {
  readonly #sorted: readonly (readonly [span: Span, item: T])[];
  /** The furthest end among the spans up to this one: where a walk to the left can stop. */
  readonly #reach: readonly number[];

  constructor(items: readonly T[], spanOf: (item: T) => Span) {
    this.#sorted = items
      .map((item) => [spanOf(item), item] as const)
      .sort(([a], [b]) => a.start - b.start || b.end - a.end);
    let furthest = 0;
    this.#reach = this.#sorted.map(([span]) => (furthest = Math.max(furthest, span.end)));
  }

  /** Items whose span has a character or an edge in common with this one; the latest begin first, so inner before outer. */
  *touching(span: Span): Generator<T> {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]![0].start <= span.end) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && this.#reach[i]! >= span.start; i -= 1) {
      const [own, item] = this.#sorted[i]!;
      if (own.end >= span.start) yield item;
    }
  }
}
