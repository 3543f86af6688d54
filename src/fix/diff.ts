/** Edits as a diff of the lines that they change, every secret masked before a line is drawn. */
import { Copies } from "../engine/copies.ts";
import { cutAround } from "../engine/cut.ts";
import { applyMasks, MASK, mergeMasks, visible } from "../engine/redact.ts";
import type { Span } from "../model/document.ts";
import { Lines } from "../model/lines.ts";
import type { Edit } from "../model/report.ts";

/** Columns of a line; a minified file is one line. */
const WIDTH = 140;
/** Characters of a line that are looked at around an edit. */
const REACH = 400;

export interface DiffLine {
  readonly sign: "-" | "+";
  /** 1-based, in the text as it was. */
  readonly line: number;
  readonly text: string;
}

/** One line as it was and one as it will be for each edit; `secrets` are spans of the text that must not be shown. */
export function diffOf(text: string, edits: readonly Edit[], secrets: readonly Span[]): DiffLine[] {
  const lines = new Lines(text);
  const copies = new Copies(secrets.map(({ start, end }) => text.slice(start, end)));
  const masked = (piece: string, own: readonly Span[]): string =>
    visible(
      applyMasks(
        piece,
        mergeMasks([...own, ...copies.find(piece, true)].map(({ start, end }) => ({ start, end, shown: MASK }))),
      )
        .replace(/\r\n?|\n/g, " ⏎ ")
        .replaceAll("\t", "  "),
    );
  return edits.flatMap((edit): DiffLine[] => {
    const { span } = edit;
    const first = lines.spanOfLine(lines.lineAt(span.start))!;
    const last = lines.spanOfLine(lines.lineAt(span.end))!;
    const indent = /^\s*/.exec(text.slice(first.start, span.start))![0].length;
    const from = Math.max(first.start + indent, span.start - REACH);
    const to = Math.max(span.end, Math.min(last.end, span.end + REACH));
    // Other secrets that stand on the line, cut to what is shown of it.
    const within = (low: number, high: number): Span[] =>
      secrets
        .filter(({ start, end }) => end > low && start < high)
        .map(({ start, end }) => ({ start: Math.max(start, low) - low, end: Math.min(end, high) - low }));
    const before = masked(text.slice(from, span.start), within(from, span.start));
    const after = masked(text.slice(span.end, to), within(span.end, to));
    const old = masked(text.slice(span.start, span.end), within(span.start, span.end));
    const given = visible(edit.text.replace(/\s*(?:\r\n?|\n)\s*/g, " ⏎ "));
    const line = edit.region.startLine;
    const draw = (sign: DiffLine["sign"], middle: string): DiffLine => {
      const whole = { text: before + middle + after, start: before.length, end: before.length + middle.length };
      return { sign, line, text: cutAround(whole, WIDTH).text.trimEnd() };
    };
    return [draw("-", old), draw("+", given)];
  });
}
