/** Runs the named-value detector over one text, or over entries made by hand. */
import { builtin } from "credlint:ruleset";
import type { Match } from "../../src/detect/detector.ts";
import { detectNamed } from "../../src/detect/named.ts";
import { DocumentBuilder } from "../../src/formats/format.ts";
import { readLexical } from "../../src/formats/lexical/lexical.ts";
import type { Document, Entry, Workspace } from "../../src/model/document.ts";
import type { Rule } from "../../src/model/rule.ts";
import { sliceOf } from "../../src/model/slice.ts";
import { groupDocuments } from "../../src/workspace/workspace.ts";

export interface Seen {
  readonly id: string;
  readonly level: string;
  readonly value: string;
}

const context = {
  now: new Date("2026-01-01T00:00:00Z"),
  ruleset: builtin,
  rule: (id: string) => builtin.rules.find((rule: Rule) => rule.id === id),
};

/** What the lexical reader and the detector make of a text; each value is what its span covers. */
export function named(text: string, path: string): Seen[] {
  const out = new DocumentBuilder({ path, text, origin: "memory", bytes: text.length });
  readLexical(sliceOf(text), { path: "", group: "", place: "text", enabled: true, depth: 0 }, out);
  return namedIn([out.build("text")]).map(seen);
}

export function seen(match: Match): Seen {
  return {
    id: match.rule.id,
    level: match.level ?? match.rule.level,
    value: match.input.text.slice(match.span.start, match.span.end),
  };
}

/** The detector over documents that resolve one another. */
export function namedIn(documents: readonly Document[]): Match[] {
  return groupDocuments(documents).flatMap((workspace: Workspace) => [...detectNamed(workspace, context)]);
}

/** A document of entries, each written on a line of its own as `key=value`. */
export function documentOf(
  entries: readonly (Pick<Entry, "key" | "value"> & Partial<Entry>)[],
  more: Partial<Document> & { path?: string } = {},
): Document {
  const { path = "app/postman.json", ...rest } = more;
  let text = "";
  const placed = entries.map((entry) => {
    const start = text.length + entry.key.length + 1;
    const keySpan = { start: text.length, end: text.length + entry.key.length };
    text += `${entry.key}=${entry.value}\n`;
    const span = { start, end: start + entry.value.length };
    return {
      path: `/${entry.key}`,
      span,
      keySpan,
      place: "config",
      group: "",
      enabled: true,
      ...entry,
    } satisfies Entry;
  });
  return {
    input: { path, text, origin: "memory", bytes: text.length },
    format: "json",
    entries: placed,
    groups: [{ id: "", kind: "file", name: "", whole: false }],
    diagnostics: [],
    ...rest,
  };
}
