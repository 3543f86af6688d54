/** Finds credentials under telling names and in places that a format knows, in every document, following references. */
import { contextOf, holdsNoNames } from "../judge/context.ts";
import { judgeEntry, judgeUse, reaches, type Verdict } from "../judge/judge.ts";
import { whyReported } from "../judge/why.ts";
import type { Definition, Document, Entry, Workspace } from "../model/document.ts";
import type { Level, Rule } from "../model/rule.ts";
import type { DetectContext, Detector, Match } from "./detector.ts";
import { ruleFor } from "./named-rules.ts";
import { headerOf } from "./parameter.ts";
import { shown } from "./shown.ts";

/** A reference that leads to a reference is followed so often. */
const CHAIN = 5;
const MAX_USES = 20;
/** The whole value, or all of it after an authentication scheme. */
const REFERENCE = /^(?:[a-z]+ )?(?:\{\{[^{}]{1,120}\}\}|<<[^<>]{1,120}>>)$/i;

export const detectNamed: Detector = function* (workspace, context) {
  for (const document of workspace.documents) {
    if (holdsNoNames(document.input)) continue;
    // What an API description shows is documentation, wherever it stands.
    const around = { ...contextOf(document.input), ...(document.format === "openapi" ? { example: true } : {}) };
    for (const entry of document.entries) {
      const uses = usesOf(workspace, { document, entry });
      const [use] = uses;
      const verdict = judgeEntry(entry, around) ?? (use && judgeUse(entry, use.entry, around));
      if (!verdict || !reaches(verdict, context.minConfidence)) continue;
      const match = matchOf(entry, document, verdict, uses, context);
      if (match) yield context.why ? { ...match, reasons: whyReported(entry, verdict, around) } : match;
    }
  }
};

function matchOf(
  entry: Entry,
  document: Document,
  verdict: Verdict,
  uses: readonly Definition[],
  context: DetectContext,
): Match | undefined {
  const { input } = document;
  const chosen = ruleFor(entry, document, verdict, context.ruleset.words);
  const rule: Rule | undefined = context.rule(chosen.id);
  if (!rule) return undefined;
  const { part } = verdict;
  const exact = part !== undefined && entry.span.end - entry.span.start === entry.value.length;
  const span = exact ? { start: entry.span.start + part.start, end: entry.span.start + part.end } : entry.span;
  return {
    rule,
    level: lower(verdict.level, rule.level),
    confidence: verdict.confidence,
    input,
    span,
    value: part ? entry.value.slice(part.start, part.end) : entry.value,
    entry,
    document,
    params: { name: shown(headerOf(entry, document)), weak: chosen.weak ? ", and it is weak" : "" },
    ...(chosen.supersedes ? { supersedes: chosen.supersedes } : {}),
    ...relatedTo(entry, document, uses),
  };
}

function lower(one: Level, other: Level): Level {
  if (one === "note" || other === "note") return "note";
  return one === "warning" || other === "warning" ? "warning" : "error";
}

/** The places that use a definition, and the pieces that a value is put together from. */
function relatedTo(entry: Entry, { input }: Document, uses: readonly Definition[]): Pick<Match, "related"> {
  const pieces = (entry.parts ?? []).map((span) => ({ input, span, message: "a piece of the value" }));
  const related = [...uses.map(relatedOf), ...pieces];
  return related.length > 0 ? { related } : {};
}

function relatedOf(use: Definition): { input: Document["input"]; span: Entry["span"]; message: string } {
  return { input: use.document.input, span: use.entry.span, message: `used as ${shown(use.entry.key)} here` };
}

/** Where a variable is used as a credential, through other variables too; at most MAX_USES. */
function usesOf(workspace: Workspace, definition: Definition): readonly Definition[] {
  const { role } = definition.entry;
  if (role !== "variable" && role !== "variable.secret") return [];
  const uses: Definition[] = [];
  const seen = new Set<Entry>([definition.entry]);
  let names: Definition[] = [definition];
  for (let i = 0; i < CHAIN && names.length > 0; i++) {
    const next: Definition[] = [];
    for (const name of names) {
      for (const use of workspace.usesOf(name)) {
        if (seen.has(use.entry) || !REFERENCE.test(use.entry.value)) continue;
        seen.add(use.entry);
        if (use.entry.role === "variable" || use.entry.role === "variable.secret") next.push(use);
        else if (judgeUse(undefined, use.entry, undefined)) uses.push(use);
        if (uses.length === MAX_USES) return uses;
      }
    }
    names = next;
  }
  return uses;
}
