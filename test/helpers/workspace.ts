/** Workspaces and contexts made by hand, for suites that need no reader. */
import { builtin } from "credlint:ruleset";
import type { DetectContext, Match } from "../../src/detect/detector.ts";
import type { Document, Entry, Group, Workspace } from "../../src/model/document.ts";
import type { Rule } from "../../src/model/rule.ts";

/** The clock of these suites. */
export const NOW = new Date("2026-11-21T12:00:00Z");

export function contextAt(now = NOW): DetectContext {
  return { now, ruleset: builtin, rule: (id) => builtin.rules.find((rule: Rule) => rule.id === id) };
}

type Loose = Partial<Entry> & { readonly key: string; readonly value: string };

/** A document of a text; an entry without a span gets the first place of its value in the text, else the whole text. */
export function documentOf(
  text: string,
  entries: readonly Loose[] = [],
  path = "file.txt",
  groups: readonly Group[] = [],
): Document {
  return {
    input: { path, text, origin: "memory", bytes: text.length },
    format: "text",
    entries: entries.map((entry) => {
      const at = text.indexOf(entry.value);
      const span = at < 0 ? { start: 0, end: text.length } : { start: at, end: at + entry.value.length };
      return { path: `/${entry.key}`, span, place: "config", group: "", enabled: true, ...entry };
    }),
    groups: [{ id: "", kind: "file", name: "", whole: false }, ...groups],
    diagnostics: [],
  };
}

export function workspaceOf(...documents: readonly Document[]): Workspace {
  return { documents, definitionsOf: () => [], usesOf: () => [] };
}

/** What is told of matches: rule, level, text of the span. */
export function told(matches: Iterable<Match>): { rule: string; level: string; text: string }[] {
  return [...matches].map((match) => ({
    rule: match.rule.id,
    level: match.level ?? match.rule.level,
    text: match.input.text.slice(match.span.start, match.span.end),
  }));
}
