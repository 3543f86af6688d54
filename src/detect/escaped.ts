/** Token shapes that only decoding shows: `https:\/\/hooks…` in JSON, `\u002d` in a string. */
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
  const told = found.filter((match) => match.input === document.input);
  for (const entry of escapedEntries(document)) {
    const { shapes } = screen.look(entry.value);
    if (shapes.length === 0) continue;
    for (const match of detectShapes({ ...document.input, text: entry.value }, shapes, context)) {
      const { span } = entry;
      if (told.some((one) => one.rule.id === match.rule.id && one.span.start < span.end && one.span.end > span.start))
        continue;
      told.push({ ...match, input: document.input, span, entry, document });
    }
  }
  return told.filter((match) => !found.includes(match));
}

/** Values whose text is not what was written; the narrowest first, so that an inner value is told before its outer one. */
function escapedEntries({ input, entries }: Document): Entry[] {
  return entries
    .filter(({ value, span, role }) => {
      const length = span.end - span.start;
      if (role === "script" || length > LONGEST || value.length < 8 || length === value.length) return false;
      return input.text.slice(span.start, span.end).includes("\\");
    })
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start) || a.span.start - b.span.start);
}
