/** What stands in place of a secret, and of characters that could fool a reader's terminal. */
import type { Span } from "../model/document.ts";

/** Of one width whatever it hides, so that no length is told. */
export const MASK = "••••••••";

/** A stretch of a text and what is shown in its place. */
export interface Mask extends Span {
  readonly shown: string;
}

const TOKEN = /^[\w.~+/=-]+$/;
const LAST = 4;

/**
 * A provider token with its public prefix and, from 24 characters on, its last four: some dashboards list tokens by
 * just these. `anchors` are the rule's fixed texts; none (a password, a key) or anything unlike a token shows nothing.
 */
export function maskToken(value: string, anchors: readonly string[]): string {
  if (anchors.length === 0 || !TOKEN.test(value)) return MASK;
  const prefix = longest(anchors.filter((anchor) => value.startsWith(anchor)));
  const hidden = value.length - prefix.length;
  if (hidden < 12) return MASK;
  return prefix + MASK + (value.length >= 24 && hidden >= 16 ? value.slice(-LAST) : "");
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), "");
}

/**
 * Sorted and disjoint. Masks of one span become the one that shows most (a shape knows its public prefix); masks that
 * overlap otherwise become one that shows nothing.
 */
export function mergeMasks(masks: readonly Mask[]): Mask[] {
  const sorted = [...masks].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Mask[] = [];
  for (const mask of sorted) {
    const before = merged.at(-1);
    if (!before || mask.start >= before.end) merged.push(mask);
    else if (mask.start === before.start && mask.end === before.end) {
      if (mask.shown.length > before.shown.length) merged[merged.length - 1] = mask;
    } else merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, mask.end), shown: MASK };
  }
  return merged;
}

/** The text with every mask drawn; masks are sorted, disjoint and count from the text's begin. */
export function applyMasks(text: string, masks: readonly Mask[]): string {
  let out = "";
  let at = 0;
  for (const mask of masks) {
    out += text.slice(at, mask.start) + mask.shown;
    at = mask.end;
  }
  return out + text.slice(at);
}

// C0 and C1 controls, soft hyphen, bidi marks and overrides (Unicode UAX 9), zero-width and line-separating characters,
// interlinear marks, lone surrogates, tags and variation selectors of plane 14.
const UNSEEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}|[\u{e0000}-\u{e0fff}]/gu;

/** Control, bidi and other unseen characters as "·", one for each UTF-16 unit: nothing reaches a terminal that it would obey. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (found) => "·".repeat(found.length));
}

/** The same characters as JSON escapes: what is read back is the text as it was. */
export function escapeUnseen(json: string): string {
  return json.replace(UNSEEN, (found) => {
    // A pretty-printed JSON text's own line ends and indents.
    if (found === "\n") return found;
    let escaped = "";
    for (let i = 0; i < found.length; i += 1) escaped += `\\u${found.charCodeAt(i).toString(16).padStart(4, "0")}`;
    return escaped;
  });
}
