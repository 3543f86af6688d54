/** Cuts a long line around the stretch that matters. */

/** Offsets are UTF-16 columns, end exclusive. */
export interface Marked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const CUT = "…";

/** At most `width` columns that hold the marked stretch, or its begin if it is longer; "…" stands where something was cut. */
export function cutAround(line: Marked, width: number): Marked {
  const { text, start, end } = line;
  if (text.length <= width) return line;
  const room = Math.max(0, width - Math.min(end - start, width));
  const wanted = end < width ? 0 : start - (room >> 1);
  const from = Math.max(0, Math.min(wanted, text.length - width));
  let first = from === 0 ? 0 : from + 1;
  let last = from + width >= text.length ? text.length : from + width - 1;
  if (isLow(text, first)) first += 1;
  if (isLow(text, last)) last -= 1;
  const lead = first > 0 ? CUT : "";
  const shown = lead + text.slice(first, last) + (last < text.length ? CUT : "");
  const place = (column: number) => Math.max(0, Math.min(column - first + lead.length, shown.length));
  return { text: shown, start: place(start), end: place(end) };
}

/** The begin of a text, at most `width` columns. */
export function cutEnd(text: string, width: number): string {
  return cutAround({ text, start: 0, end: 0 }, width).text;
}

/** A cut here would halve a surrogate pair. */
function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
