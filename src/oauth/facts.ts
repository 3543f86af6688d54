/** Checks across documents: each document gives facts (keyed digests, no values), and the facts of a scan are joined at the end. */
import { hmacHex } from "../engine/digest.ts";
import type { Input, Span } from "../model/document.ts";
import { Lines, type Region } from "../model/lines.ts";
import type { Level } from "../model/rule.ts";
import type { Check } from "./engine.ts";
import { type Field, type FieldValue, fieldOf, isKnown, type Subject, spanOf } from "./subject.ts";

/** Where a fact stands. */
export interface FactPlace {
  /** The input's path. */
  readonly path: string;
  readonly span: Span;
  readonly region: Region;
}

/** Plain data that crosses threads: "this rule saw this value beside that one here". */
export interface Fact extends FactPlace {
  readonly ruleId: string;
  /** The level after the provider's override. */
  readonly level: Level;
  /** HMAC-SHA-256 of the value that facts are joined by, hex. */
  readonly by: string;
  /** HMAC-SHA-256 of the value whose distinct ones are counted, hex. */
  readonly distinct: string;
  readonly max: number;
}

/** A finding over several places: the first in path order, and all others. */
export interface Correlation {
  readonly ruleId: string;
  readonly level: Level;
  readonly place: FactPlace;
  readonly related: readonly FactPlace[];
  /** Fills the message: `count` distinct values. */
  readonly params: Readonly<Record<string, string>>;
}

/** The fact that a project check sees in a subject; undefined if a value is not known. `key` is the run's own, random. */
export function factOf(check: Check, level: Level, subject: Subject, key: Uint8Array): Fact | undefined {
  const { grouping, rule } = check;
  if (!grouping) return undefined;
  const by = known(fieldOf(subject, grouping.by));
  const distinct = known(fieldOf(subject, grouping.distinct));
  const span = by && spanOf(by);
  if (!by || !distinct || !span) return undefined;
  const { input } = by.document;
  return {
    ruleId: rule.id,
    level,
    by: hmacHex(key, by.text),
    distinct: hmacHex(key, distinct.text),
    max: grouping.max,
    path: input.path,
    span,
    region: linesOf(input).regionOf(span),
  };
}

const lines = new WeakMap<Input, Lines>();

/** Counted once a text: a file may hold many facts. */
function linesOf(input: Input): Lines {
  const counted = lines.get(input) ?? new Lines(input.text);
  lines.set(input, counted);
  return counted;
}

function known(field: Field): FieldValue | undefined {
  return field.values.length === 1 ? field.values.find(isKnown) : undefined;
}

/** Joins the facts of a whole scan, in any order; the result is in order of rule, path and offset. */
export function correlate(facts: Iterable<Fact>): Correlation[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.ruleId}\n${fact.by}`;
    const list = groups.get(key);
    if (list) list.push(fact);
    else groups.set(key, [fact]);
  }
  const found: Correlation[] = [];
  for (const group of groups.values()) {
    const count = new Set(group.map(({ distinct }) => distinct)).size;
    if (count <= group[0]!.max) continue;
    const places = distinctPlaces(group.sort(byPlace));
    const [first, ...related] = places;
    const { ruleId, level } = group[0]!;
    found.push({
      ruleId,
      level,
      place: placeOf(first!),
      related: related.map(placeOf),
      params: { count: String(count) },
    });
  }
  return found.sort((a, b) => compare(a.ruleId, b.ruleId) || byPlace(a.place, b.place));
}

function distinctPlaces(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact, i) => i === 0 || byPlace(facts[i - 1]!, fact) !== 0);
}

function placeOf({ path, span, region }: FactPlace): FactPlace {
  return { path, span, region };
}

function byPlace(a: FactPlace, b: FactPlace): number {
  return compare(a.path, b.path) || a.span.start - b.span.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
