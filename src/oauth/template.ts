/** `{name}` in rule texts: captures in patterns and values, fields in messages. */

import type { FieldValue } from "./subject.ts";

/** A group captured while a provider was recognised or a condition was tested. */
export interface Capture {
  readonly text: string;
  /** True if a placeholder is part of it. */
  readonly open: boolean;
  /** What it was captured from. */
  readonly from: FieldValue;
}

export type Captures = Map<string, Capture>;

/** Letters first, so that a quantifier such as `{21}` or `{1,3}` is none. */
const NAME = /\{([A-Za-z][\w.-]*)\}/g;

/** The names in a template, in order. */
export function namesIn(template: string): string[] {
  return [...template.matchAll(NAME)].map((found) => found[1]!);
}

/**
 * Fills captures in. Undefined if one was not captured, "open" if one holds a placeholder: then equality proves
 * something and difference does not.
 */
export function fill(template: string, captures: Captures, quote: (text: string) => string): Filled | undefined {
  let open = false;
  let missing = false;
  const text = template.replace(NAME, (_, name: string) => {
    const capture = captures.get(name);
    if (!capture) missing = true;
    else if (capture.open) open = true;
    return capture ? quote(capture.text) : "";
  });
  return missing ? undefined : { text, open };
}

export interface Filled {
  readonly text: string;
  readonly open: boolean;
}

/** A literal text as a pattern. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
