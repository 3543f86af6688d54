/** Draws the lines around a finding, every secret in them masked first, and the one line that its fingerprint digests. */
import { cutAround, cutEnd, type Marked } from "../engine/cut.ts";
import { SECRET_TOKEN } from "../engine/fingerprint.ts";
import { type Mask, visible } from "../engine/redact.ts";
import type { Input, Span } from "../model/document.ts";
import type { Lines } from "../model/lines.ts";
import type { Excerpt } from "../model/report.ts";
import type { Masks } from "./masks.ts";

/** Columns of an excerpt's line. */
const WIDTH = 160;
/** Characters of a line that are looked at on either side of a finding: some lines are a whole file. */
const REACH = 400;
const TAB = 4;

export interface Drawn {
  readonly excerpt: Excerpt;
  /** The finding's line with SECRET_TOKEN for each secret. */
  readonly maskedLine: string;
}

/**
 * The line before, the finding's, the line after. A secret of several lines is one masked line; a finding on a set-up of
 * several lines shows its first one and no line after.
 */
export function drawExcerpt(input: Input, lines: Lines, span: Span, masks: Masks): Drawn {
  const first = lines.lineAt(span.start);
  const hit = stretchOf(lines, first, span);
  const found = masks.within(input, hit.from, hit.to);
  const covered = found.some((mask) => mask.start <= span.start && mask.end >= span.end);
  const oneLine = hit.last === first;
  const shown =
    oneLine || covered ? hit : stretchOf(lines, first, { start: span.start, end: lines.spanOfLine(first)!.end });
  const own = render(input, shown, found, { start: span.start, end: Math.min(span.end, shown.to) });
  const cut = cutAround(own, WIDTH);
  const rows = [cut.text];
  const before = first > 0 ? drawLine(input, lines, first - 1, masks) : undefined;
  if (before !== undefined) rows.unshift(before);
  const after = shown === hit ? drawLine(input, lines, hit.last + 1, masks) : undefined;
  if (after !== undefined) rows.push(after);
  const line = before === undefined ? 0 : 1;
  return {
    excerpt: { startLine: first + 1 - line, lines: rows, mark: { line, start: cut.start, end: cut.end } },
    maskedLine: digestText(input, shown, found),
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Something of the first or last line lies outside. */
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
  /** 0-based number of the last line. */
  readonly last: number;
}

function stretchOf(lines: Lines, first: number, span: Span): Stretch {
  // A span that ends with a line end belongs to the line that it ends.
  const last = lines.lineAt(Math.max(span.start, span.end - 1));
  const head = contentOf(lines, first)!.start;
  const tail = Math.max(span.end, contentOf(lines, last)!.end);
  const from = Math.max(head, span.start - REACH);
  const to = Math.min(tail, span.end + REACH);
  return { from: Math.min(from, span.start), to, cutLeft: from > head, cutRight: to < tail, last };
}

function drawLine(input: Input, lines: Lines, line: number, masks: Masks): string | undefined {
  const content = contentOf(lines, line);
  if (!content) return undefined;
  const to = Math.min(content.end, content.start + REACH);
  const stretch = { from: content.start, to, cutLeft: false, cutRight: to < content.end, last: line };
  return cutEnd(render(input, stretch, masks.within(input, content.start, to), { start: to, end: to }).text, WIDTH);
}

/** A line without its end and without a byte order mark. */
function contentOf(lines: Lines, line: number): Span | undefined {
  const span = lines.spanOfLine(line);
  return span?.start === 0 && lines.text.charCodeAt(0) === 0xfeff && span.end > 0 ? { start: 1, end: span.end } : span;
}

/** Masks drawn, tabs widened, unseen characters shown; `mark` leads along. */
function render(input: Input, stretch: Stretch, masks: readonly Mask[], mark: Span): Marked {
  let text = stretch.cutLeft ? "…" : "";
  let start: number | undefined;
  let end: number | undefined;
  let at = stretch.from;
  const plain = (to: number) => {
    for (const stop of [mark.start, mark.end, to]) {
      if (stop < at || stop > to) continue;
      text = append(text, input.text.slice(at, stop));
      at = stop;
      if (stop === mark.start) start ??= text.length;
      if (stop === mark.end) end = text.length;
    }
  };
  for (const mask of masks) {
    if (mask.end <= at || mask.start >= stretch.to) continue;
    plain(Math.max(at, mask.start));
    const column = text.length;
    text += mask.shown;
    at = Math.min(mask.end, stretch.to);
    if (mark.start < mask.end && mark.start >= mask.start) start = column;
    if (mark.end <= mask.end && mark.end > mask.start) end = text.length;
  }
  plain(stretch.to);
  return { text: stretch.cutRight ? `${text}…` : text, start: start ?? 0, end: end ?? text.length };
}

function append(text: string, piece: string): string {
  let out = text;
  for (const [index, part] of piece.split("\t").entries()) {
    if (index > 0) out += " ".repeat(TAB - (out.length % TAB));
    out += visible(part);
  }
  return out;
}

function digestText(input: Input, stretch: Stretch, masks: readonly Mask[]): string {
  let text = "";
  let at = stretch.from;
  for (const mask of masks) {
    if (mask.end <= at || mask.start >= stretch.to) continue;
    text += input.text.slice(at, Math.max(at, mask.start)) + SECRET_TOKEN;
    at = mask.end;
  }
  return text + input.text.slice(Math.min(at, stretch.to), stretch.to);
}
