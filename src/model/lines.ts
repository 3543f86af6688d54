/** Offsets to lines and columns; built when first asked, as most inputs report nothing. */
import type { Span } from "./document.ts";
import type { Region } from "./region.ts";

export type { Region } from "./region.ts";

/** Line ends are LF, CRLF and a lone CR, as GitHub's fingerprints count them. */
export class Lines {
  readonly text: string;
  #starts: number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get starts(): readonly number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    const ends = /\r\n?|\n/g;
    while (ends.exec(this.text)) starts.push(ends.lastIndex);
    this.#starts = starts;
    return starts;
  }

  /** 0-based index of the line that holds the offset. */
  lineAt(offset: number): number {
    const starts = this.starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  regionOf(span: Span): Region {
    const first = this.lineAt(span.start);
    const last = this.lineAt(span.end);
    return {
      startLine: first + 1,
      startColumn: span.start - this.starts[first]! + 1,
      endLine: last + 1,
      endColumn: span.end - this.starts[last]! + 1,
    };
  }

  /** A line's span without its line end; undefined past the last line. */
  spanOfLine(line: number): Span | undefined {
    const start = this.starts[line];
    if (start === undefined) return undefined;
    let end = this.starts[line + 1] ?? this.text.length;
    while (end > start && (this.text[end - 1] === "\n" || this.text[end - 1] === "\r")) end -= 1;
    return { start, end };
  }
}
