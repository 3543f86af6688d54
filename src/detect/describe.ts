/** Matches to Findings: the last door that a secret does not pass. */
import { cutEnd } from "../engine/cut.ts";
import { fingerprint } from "../engine/fingerprint.ts";
import { fillTemplate } from "../engine/template.ts";
import type { Document, Input, Span } from "../model/document.ts";
import { Lines } from "../model/lines.ts";
import type { Finding } from "../model/report.ts";
import type { Match } from "./detector.ts";
import { drawExcerpt } from "./excerpt.ts";
import { entryOf, logicalOf } from "./logical.ts";
import { Masks } from "./masks.ts";
import { type Located, type Resolved, resolveMatches } from "./resolve.ts";
import type { ValueMarks } from "./value-marks.ts";

/** Names and parameters from a document are told up to this many characters. */
const NAME_LENGTH = 120;

/** What the findings of one detection share. */
export interface DescribeContext {
  readonly masks: Masks;
  /** One Lines for each input. */
  linesOf(input: Input): Lines;
  /** How often a text was asked for before, plus one. */
  countOf(text: string): number;
}

/** Takes every match there was, so that what gave way is masked as well. */
export function describeContext(matches: readonly Match[]): DescribeContext {
  const lines = new Map<Input, Lines>();
  const counts = new Map<string, number>();
  return {
    masks: new Masks(matches),
    linesOf(input) {
      let own = lines.get(input);
      if (!own) lines.set(input, (own = new Lines(input.text)));
      return own;
    },
    countOf(text) {
      const count = (counts.get(text) ?? 0) + 1;
      counts.set(text, count);
      return count;
    },
  };
}

/**
 * Resolves and describes the matches of one detection, in report order. `documents` tell where a match stands that was
 * found in the plain text.
 */
export function describeMatches(
  all: readonly Match[],
  documents: readonly Document[] = [],
  values?: ValueMarks,
): Located[] {
  const documentOf = new Map(documents.map((document) => [document.input, document]));
  const matches = all.map((match) => {
    const document = match.document ?? documentOf.get(match.input);
    return document ? { ...match, document } : match;
  });
  const context = describeContext(matches);
  return resolveMatches(matches).map((resolved) => {
    const finding = describe(resolved, context);
    const { digest } = resolved;
    if (digest === undefined) return { finding };
    const marks = values?.note(finding.ruleId, digest, resolved.match.value);
    return marks?.length ? { finding, digest, marks } : { finding, digest };
  });
}

/** To be called in report order: equal lines of one file are told apart by their number. */
export function describe(resolved: Resolved, context: DescribeContext): Finding {
  const { match } = resolved;
  const { rule, input } = match;
  const { masks } = context;
  const lines = context.linesOf(input);
  const entry = entryOf(match);
  const span = extentOf(match, lines);
  const { excerpt, maskedLine } = drawExcerpt(input, lines, span, masks);
  const line = maskedLine.trim();
  const tell = (text: string): string => cutEnd(masks.clean(text), NAME_LENGTH);
  const params = new Map(
    Object.entries({ ...(entry?.key ? { key: entry.key, name: entry.key } : {}), ...match.params }),
  );
  const lookUp = (name: string): string | undefined => {
    const value = params.get(name);
    return value === undefined ? undefined : tell(value);
  };
  return {
    ruleId: rule.id,
    level: match.level ?? rule.level,
    tag: rule.tag,
    ...(match.confidence ? { confidence: match.confidence } : {}),
    ...(match.reasons ? { reasons: match.reasons.map((one) => ({ ...one, text: masks.clean(one.text) })) } : {}),
    message: fillTemplate(rule.message, lookUp),
    fix: fillTemplate(rule.fix, lookUp),
    path: input.path,
    region: lines.regionOf(span),
    span,
    ...(entry ? { entryPath: masks.clean(entry.path) } : {}),
    logical: logicalOf(match).map(tell),
    excerpt,
    fingerprint: fingerprint(rule.id, input.path, line, context.countOf([rule.id, input.path, line].join("\0"))),
    related: resolved.related.map((one) => ({
      path: one.input.path,
      region: context.linesOf(one.input).regionOf(one.span),
      message: masks.clean(one.message),
    })),
    also: resolved.also,
  };
}

/** A finding on a set-up that has no text of its own stands for the line on which it begins. */
function extentOf({ span, input }: Match, lines: Lines): Span {
  if (span.end > span.start) return span;
  const line = lines.spanOfLine(lines.lineAt(span.start));
  if (!line) return span;
  const text = input.text.slice(line.start, line.end);
  const start = line.start + (text.length - text.trimStart().length);
  return { start, end: Math.max(start, line.start + text.trimEnd().length) };
}
