/** Where secrets stand in the inputs of a scan, so that no line is drawn before they are masked. */
import { Copies } from "../engine/copies.ts";
import { applyMasks, MASK, type Mask, maskToken, mergeMasks, visible } from "../engine/redact.ts";
import type { Input, Span } from "../model/document.ts";
import type { ShapeRule } from "../model/rule.ts";
import type { Match } from "./detector.ts";

export class Masks {
  readonly #matches = new Map<Input, Match[]>();
  readonly #spans = new Map<Input, readonly Mask[]>();
  readonly #copies: Copies;

  /** Takes every match there was: losers and suppressed ones are secrets too. */
  constructor(matches: readonly Match[]) {
    const values = new Set<string>();
    for (const match of matches) {
      if (match.rule.tag !== "secret" || match.span.end <= match.span.start) continue;
      const list = this.#matches.get(match.input);
      if (list) list.push(match);
      else this.#matches.set(match.input, [match]);
      values.add(match.value);
      for (const { start, end } of [match.span, ...partsOf(match)]) values.add(match.input.text.slice(start, end));
    }
    this.#copies = new Copies(values);
  }

  /** What is masked in text[from, to) of an input: sorted, disjoint; the first and last may reach outside. */
  within(input: Input, from: number, to: number): Mask[] {
    const masks: Mask[] = [];
    const spans = this.#spansOf(input);
    for (let i = firstEndingAfter(spans, from); i < spans.length && spans[i]!.start < to; i += 1) masks.push(spans[i]!);
    const begin = Math.max(0, from - this.#copies.reach);
    for (const { start, end } of this.#copies.find(input.text.slice(begin, to + this.#copies.reach))) {
      const mask = { start: begin + start, end: begin + end, shown: MASK };
      if (mask.end > from && mask.start < to) masks.push(mask);
    }
    return mergeMasks(masks);
  }

  /** A name or a message's part from outside: no secret, no unseen character. */
  clean(text: string): string {
    const copies = this.#copies.find(text, true);
    return visible(
      applyMasks(
        text,
        copies.map((span) => ({ ...span, shown: MASK })),
      ),
    );
  }

  #spansOf(input: Input): readonly Mask[] {
    let spans = this.#spans.get(input);
    if (!spans) {
      const matches = this.#matches.get(input) ?? [];
      spans = mergeMasks(
        matches.flatMap((match) => {
          const shown = shownOf(match);
          return [match.span, ...partsOf(match)].map(({ start, end }) => ({ start, end, shown }));
        }),
      );
      this.#spans.set(input, spans);
    }
    return spans;
  }
}

/** The pieces that a secret was put together from are secret too. */
function partsOf(match: Match): readonly Span[] {
  return match.entry?.parts ?? [];
}

/** Only a shape knows which part of its value is public. */
function shownOf(match: Match): string {
  const rule = match.rule as Partial<ShapeRule>;
  return rule.kind === "shape" ? maskToken(match.value, rule.anchors ?? []) : MASK;
}

function firstEndingAfter(masks: readonly Mask[], offset: number): number {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (masks[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
