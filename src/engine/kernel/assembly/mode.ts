/** What the questions about values share: the kind of text, what they answer, and the gap before a value. */
import { byteAt } from "./bytes";

/** Of what `valueAfter` gives: the value goes on past what was looked at. */
export const LONG: u32 = 1;
/** The value may be a token: ten characters without a blank, a digit among them, or twenty (detect/contextual.ts). */
export const TOKEN_LIKE: u32 = 4;

/** What kind of text it is: in source code a bare word without a digit is an identifier. */
export let mode: u32 = 0;
export const TEXT: u32 = 0;
export const CODE: u32 = 1;
export const JSON_TEXT: u32 = 2;
export const PROSE: u32 = 3;

export function setMode(kind: u32): void {
  mode = kind;
}

/** Past blanks and at most one line end. */
export function pastGap(at: usize): usize {
  let lines = 0;
  for (const limit = at + 160; at < limit; at += 1) {
    const byte = byteAt(at);
    if (byte == 10) {
      if (lines == 1) return at;
      lines += 1;
    } else if (byte != 32 && byte != 9 && byte != 13) return at;
  }
  return at;
}
