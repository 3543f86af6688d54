/** Matches made by hand: «marks» in a text are the spans. */
import type { Match } from "../../src/detect/detector.ts";
import type { Document, Entry, Group, Input } from "../../src/model/document.ts";
import type { RuleInfo } from "../../src/model/rule.ts";
import { ruleInfo } from "./report.ts";

export function inputOf(text: string, path = "app.env"): Input {
  return { path, text, origin: "memory", bytes: text.length };
}

/** The text without its «marks», and the spans they stood around (they may nest), in the order of their begin. */
export function marked(text: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let plain = "";
  for (const part of text.split(/([«»])/)) {
    if (part === "«") open.push(spans.push({ start: plain.length, end: -1 }) - 1);
    else if (part === "»") {
      const index = open.pop()!;
      spans[index] = { start: spans[index]!.start, end: plain.length };
    } else plain += part;
  }
  return { text: plain, spans };
}

export function matchOf(
  input: Input,
  span: { start: number; end: number },
  over: Partial<Match> = {},
  rule: Partial<RuleInfo> = {},
): Match {
  return { rule: ruleInfo(rule), input, span, value: input.text.slice(span.start, span.end), ...over };
}

export function entryAt(input: Input, span: { start: number; end: number }, over: Partial<Entry> = {}): Entry {
  const value = input.text.slice(span.start, span.end);
  return { path: "/x", key: "x", value, span, place: "config", group: "", enabled: true, ...over };
}

export function documentOf(
  input: Input,
  entries: readonly Entry[],
  groups: readonly Group[] = [],
  format = "json",
): Document {
  return {
    input,
    format,
    entries,
    groups: [{ id: "", kind: "file", name: "", whole: false }, ...groups],
    diagnostics: [],
  };
}
