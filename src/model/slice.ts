/** A text that may have been decoded out of another one; every offset leads back to the input as written. */

/**
 * `text` is what a reader reads; `at(offset)` is the offset in the input's own text where that character begins
 * (for `text.length`: where the slice ends). Readers take a Slice, so a JSON text inside a JSON string inside
 * a YAML scalar still gives exact spans.
 */
export interface Slice {
  readonly text: string;
  at(offset: number): number;
}

/** A whole input, or a plain stretch of one. */
export function sliceOf(text: string, start = 0): Slice {
  return start === 0 ? { text, at: identity } : { text, at: (offset) => start + offset };
}

function identity(offset: number): number {
  return offset;
}

/** A stretch of a slice that is read as it stands. */
export function subSlice(outer: Slice, start: number, end: number): Slice {
  return { text: outer.text.slice(start, end), at: (offset) => outer.at(start + offset) };
}

/**
 * A decoded stretch: `text` is the decoded text, `starts[i]` the offset in `outer.text` at which decoded character i
 * begins, with one more item for the end. Leave `starts` out where decoding kept every character.
 */
export function decodedSlice(
  outer: Slice,
  start: number,
  text: string,
  starts?: readonly number[] | Uint32Array,
): Slice {
  if (!starts) return { text, at: (offset) => outer.at(start + offset) };
  return { text, at: (offset) => outer.at(starts[Math.min(offset, text.length)] ?? start) };
}

/** A text whose characters cannot be mapped back one by one (base64): every span is the whole. */
export function opaqueSlice(text: string, start: number, end: number): Slice {
  return { text, at: (offset) => (offset >= text.length ? end : start) };
}
