/** One value, one finding: which of the matches at one place is told, and which values are the same. */
import { hmacHex, processKey } from "../engine/digest.ts";
import { Intervals } from "../engine/intervals.ts";
import type { Input, Span } from "../model/document.ts";
import type { Finding } from "../model/report.ts";
import type { Level } from "../model/rule.ts";
import type { Match } from "./detector.ts";
import { entryOf } from "./logical.ts";

export type RelatedMatch = NonNullable<Match["related"]>[number];

/** A match that is told, and what gave way to it. */
export interface Resolved {
  readonly match: Match;
  /** Ids of other rules that held here, sorted. */
  readonly also: readonly string[];
  readonly related: readonly RelatedMatch[];
  /** Keyed digest of a secret; equal for equal values in one process. Absent for a finding on a set-up. */
  readonly digest?: string;
}

/** A finding with what tells its value apart. */
export interface Located {
  readonly finding: Finding;
  readonly digest?: string;
  /** By what accepted values are known again (value-marks.ts); for policy alone, never for a report. */
  readonly marks?: readonly string[];
}

interface Candidate {
  readonly match: Match;
  readonly also: Set<string>;
  readonly related: RelatedMatch[];
  gone: boolean;
}

const SEVERITY: Readonly<Record<Level, number>> = { error: 2, warning: 1, note: 0 };

/**
 * Secrets that overlap in one input compete: the highest rank wins, then the longer span, the more severe level, the id.
 * `supersedes` goes before all that, for set-up findings too; otherwise these stand beside, once for each rule and span.
 * A request's query parameter is found in its URL again: the copy becomes related. In the order of a report.
 */
export function resolveMatches(matches: readonly Match[]): Resolved[] {
  const told: Candidate[] = [];
  for (const own of byInput(matches).values()) {
    const candidates = dedupe(own);
    supersede(candidates);
    const winners = compete(candidates.filter((one) => !one.gone && one.match.rule.tag === "secret"));
    joinParts(winners);
    const whole = winners.filter((one) => !one.gone);
    told.push(...foldCopies(whole), ...candidates.filter((one) => !one.gone && one.match.rule.tag === "config"));
  }
  return told.sort((a, b) => compareMatches(a.match, b.match)).map(resolvedOf);
}

/** The findings in report order; those that share a value with another place get the same number, from 1 on. */
export function numberValues(found: readonly Located[]): Located[] {
  const sorted = [...found].sort((a, b) => compareFindings(a.finding, b.finding));
  const places = new Map<string, number>();
  for (const { digest } of sorted) if (digest !== undefined) places.set(digest, (places.get(digest) ?? 0) + 1);
  const numbers = new Map<string, number>();
  return sorted.map((one) => {
    const { finding, digest } = one;
    if (digest === undefined || places.get(digest)! < 2) return one;
    if (!numbers.has(digest)) numbers.set(digest, numbers.size + 1);
    return { ...one, finding: { ...finding, valueGroup: numbers.get(digest)! } };
  });
}

function resolvedOf({ match, also, related }: Candidate): Resolved {
  also.delete(match.rule.id);
  const told = { match, also: [...also].sort(), related: distinct(related) };
  return match.rule.tag === "secret" && match.value ? { ...told, digest: hmacHex(processKey(), match.value) } : told;
}

function byInput(matches: readonly Match[]): Map<Input, Match[]> {
  const inputs = new Map<Input, Match[]>();
  for (const match of matches) {
    const list = inputs.get(match.input);
    if (list) list.push(match);
    else inputs.set(match.input, [match]);
  }
  return inputs;
}

/** A raw and a decoded reading see the same twice; the one that knows its entry stays. */
function dedupe(matches: readonly Match[]): Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const match of matches) {
    const id = `${match.rule.id} ${match.span.start} ${match.span.end}`;
    const before = kept.get(id);
    const related = [...(before?.related ?? []), ...(match.related ?? [])];
    const better = before && (before.match.entry || !match.entry) ? before.match : match;
    kept.set(id, { match: better, also: new Set(), related, gone: false });
  }
  return [...kept.values()].sort((a, b) => comparePriority(a.match, b.match));
}

function absorb(winner: Candidate, loser: Candidate): void {
  loser.gone = true;
  winner.also.add(loser.match.rule.id);
  for (const id of loser.also) winner.also.add(id);
  // One by one: a spread of very many would exceed the call stack.
  for (const one of loser.related) winner.related.push(one);
}

function supersede(candidates: readonly Candidate[]): void {
  const wanted = new Set(candidates.flatMap((one) => one.match.supersedes ?? []));
  if (wanted.size === 0) return;
  const losers = new Intervals(
    candidates.filter((one) => wanted.has(one.match.rule.id)),
    (one) => one.match.span,
  );
  for (const winner of candidates) {
    const ids = winner.match.supersedes;
    if (winner.gone || !ids?.length) continue;
    for (const loser of losers.touching(winner.match.span)) {
      const gives = loser !== winner && !loser.gone && ids.includes(loser.match.rule.id);
      if (gives && overlaps(loser.match.span, winner.match.span)) absorb(winner, loser);
    }
  }
}

/** Candidates come best first; accepted ones are disjoint, so one binary search tells whom a candidate gives way to. */
function compete(candidates: readonly Candidate[]): Candidate[] {
  const accepted: Candidate[] = [];
  for (const one of candidates) {
    const { span } = one.match;
    let low = 0;
    let high = accepted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = accepted[middle]!.match.span;
      if (other.end > span.start || other.start >= span.start) high = middle;
      else low = middle + 1;
    }
    const other = accepted[low];
    if (other && overlaps(other.match.span, span)) absorb(other, one);
    else accepted.splice(low, 0, one);
  }
  return accepted;
}

function overlaps(a: Span, b: Span): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}

/** The id of a key pair is told with its secret, whose related places hold it already. */
function joinParts(winners: readonly Candidate[]): void {
  if (!winners.some(({ match }) => match.joins)) return;
  const idOf = (rule: string, { start, end }: Span): string => `${rule} ${start} ${end}`;
  const byPlace = new Map(winners.map((one) => [idOf(one.match.rule.id, one.match.span), one]));
  for (const winner of winners) {
    for (const { ruleId, span } of winner.match.joins ?? []) {
      const part = byPlace.get(idOf(ruleId, span));
      if (part && part !== winner && !part.gone) absorb(winner, part);
    }
  }
}

/** In one request, the same value in the URL and in its list of query parameters. */
function foldCopies(winners: readonly Candidate[]): Candidate[] {
  const firsts = new Map<string, Candidate>();
  const kept: Candidate[] = [];
  for (const one of [...winners].sort(
    (a, b) => b.match.rule.rank - a.match.rule.rank || a.match.span.start - b.match.span.start,
  )) {
    const entry = entryOf(one.match);
    const isCopy =
      entry && entry.group !== "" && (entry.place === "request" || entry.place === "query") && one.match.value !== "";
    const id = isCopy ? `${entry.group}\0${one.match.value}` : "";
    const first = isCopy ? firsts.get(id) : undefined;
    if (first) {
      absorb(first, one);
      first.related.push({
        input: one.match.input,
        span: one.match.span,
        message: "The same value again in this request.",
      });
      continue;
    }
    if (isCopy) firsts.set(id, one);
    kept.push(one);
  }
  return kept;
}

function distinct(related: readonly RelatedMatch[]): RelatedMatch[] {
  const seen = new Set<string>();
  return related.filter(({ input, span, message }) => {
    const id = `${input.path}\0${span.start} ${span.end} ${message}`;
    return !seen.has(id) && seen.add(id);
  });
}

function comparePriority(a: Match, b: Match): number {
  return (
    b.rule.rank - a.rule.rank ||
    b.span.end - b.span.start - (a.span.end - a.span.start) ||
    SEVERITY[b.level ?? b.rule.level] - SEVERITY[a.level ?? a.rule.level] ||
    compareText(a.rule.id, b.rule.id) ||
    a.span.start - b.span.start
  );
}

function compareMatches(a: Match, b: Match): number {
  return (
    compareText(a.input.path, b.input.path) ||
    a.span.start - b.span.start ||
    compareText(a.rule.id, b.rule.id) ||
    a.span.end - b.span.end
  );
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    a.span.start - b.span.start ||
    compareText(a.ruleId, b.ruleId) ||
    a.span.end - b.span.end
  );
}

/** By UTF-16 code unit: the same everywhere, whatever the locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
