/** Token shapes that only decoding shows: `https:\/\/hooks…` in JSON, `\u002d` in a string. */
import { Intervals } from "../engine/intervals.ts";
import type { Document, Entry } from "../model/document.ts";
import type { DetectContext, Match } from "./detector.ts";
import type { RuleScreen } from "./screen.ts";
import { detectShapes } from "./shape.ts";

/** Longer values are documents of their own, whose entries are looked at one by one. */
const LONGEST = 4_096;

/** Stands at the whole value, as escapes leave no exact place; what `found` tells already is not told again. */
export function detectEscapedShapes(
  document: Document,
  screen: RuleScreen,
  found: readonly Match[],
  context: DetectContext,
): Match[] {
  const { input } = document;
  const matches: Match[] = [];
  for (const entry of document.entries.filter((one) => isEscaped(one, document))) {
    const { shapes } = screen.look(entry.value);
    if (shapes.length === 0) continue;
    for (const match of detectShapes({ ...input, text: entry.value }, shapes, context))
      matches.push({ ...match, input, span: entry.span, entry, document });
  }
  if (matches.length === 0) return matches;
  const all = new Intervals([...found.filter((one) => one.input === input), ...matches], ({ span }) => span);
  // A value within a value is told at the inner one.
  return matches.filter((match) => ![...all.touching(match.span)].some((other) => outranks(other, match)));
}

/** True if the same rule is told at a narrower place within, or was told as the text shows it. */
function outranks(other: Match, match: Match): boolean {
  if (other === match || other.rule.id !== match.rule.id) return false;
  const overlaps = other.span.start < match.span.end && other.span.end > match.span.start;
  return overlaps && other.span.end - other.span.start < match.span.end - match.span.start;
}

/** A value whose text is not what was written. */
function isEscaped({ value, span, role }: Entry, { input }: Document): boolean {
  const length = span.end - span.start;
  if (role === "script" || length > LONGEST || value.length < 8 || length === value.length) return false;
  return input.text.slice(span.start, span.end).includes("\\");
}
