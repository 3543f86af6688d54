/** What code scanning takes of one file: the most severe are kept, and what is left out is told, in the file and to the caller. */
import { nodeZlib } from "../engine/builtin.ts";
import type { Diagnostic, Finding, Report } from "../model/report.ts";
import { mostSevereFirst, severitiesOf } from "./severity.ts";
import { count, thousands } from "./tally.ts";

// github/docs, "SARIF support for code scanning" (data/reusables/code-scanning/sarif-limits.md): more is refused.
const MOST_RESULTS = 25_000;
const MOST_RULES = 25_000;
/** Bytes of the file as it is uploaded, compressed by gzip. */
const MOST_BYTES = 10_000_000;
/** Of the results, so many are shown, the most severe. */
const KEPT_RESULTS = 5_000;
/** Of a result's places, so many are shown; more than 1,000 are refused. */
export const KEPT_PLACES = 100;
/** A limit of ours: each broken file of a tree has its note. */
export const KEPT_TROUBLES = 1_000;

/** The code of the notes on these limits. */
export const SARIF_LIMIT = "report/sarif-limit";

/** In report order; if not all can be told or GitHub would choose, the most severe first. */
export function chooseFindings(all: readonly Finding[], report: Report, most: number): readonly Finding[] {
  const room = Math.min(most, MOST_RESULTS);
  if (all.length <= Math.min(room, KEPT_RESULTS)) return all;
  return mostSevereFirst(all, severitiesOf(report)).slice(0, room);
}

/** How many results a file of this text may have, if it is too large; undefined if it fits. */
export function resultsThatFit(text: string, results: number): number | undefined {
  // No text grows by more than its header when it is compressed.
  if (text.length * 3 < MOST_BYTES || results === 0) return undefined;
  const size = nodeZlib().gzipSync(text).length;
  if (size <= MOST_BYTES) return undefined;
  return Math.min(results - 1, Math.floor(results * (MOST_BYTES / size) * 0.95));
}

/** What had to be left out, as notes: exit codes do not depend on a report's form. */
export function limitNotes(
  all: readonly Finding[],
  told: readonly Finding[],
  report: Report,
  rules: number,
): Diagnostic[] {
  const notes: string[] = [];
  const left = all.length - told.length;
  if (left > 0) {
    const why =
      told.length < MOST_RESULTS
        ? `refuses a file of more than ${MOST_BYTES / 1e6} MB, compressed`
        : `refuses a run with more than ${thousands(MOST_RESULTS)} results`;
    notes.push(
      `${thousands(left)} of ${thousands(all.length)} findings are left out, as code scanning ${why}; the text and JSON reports have them all.`,
    );
  } else if (told.length > KEPT_RESULTS)
    notes.push(`Of ${thousands(told.length)} findings code scanning shows the ${thousands(KEPT_RESULTS)} most severe.`);
  const crowded = told.filter((one) => one.related.length >= KEPT_PLACES).length;
  if (crowded > 0)
    notes.push(
      `${count(crowded, "finding")} ${crowded === 1 ? "has" : "have"} more than ${KEPT_PLACES - 1} related places; further ones are left out, as code scanning shows ${KEPT_PLACES} of a result.`,
    );
  if (report.diagnostics.length > KEPT_TROUBLES)
    notes.push(
      `${thousands(report.diagnostics.length - KEPT_TROUBLES)} of ${thousands(report.diagnostics.length)} troubles are left out; the text and JSON reports have them all.`,
    );
  if (rules > MOST_RULES)
    notes.push(
      `${thousands(rules - MOST_RULES)} rules are left out, as code scanning refuses more than ${thousands(MOST_RULES)}.`,
    );
  return notes.map((message) => ({ level: "note", code: SARIF_LIMIT, message }));
}

/** The first of the rules; sorted by id. */
export function chooseRules<T>(rules: readonly T[]): readonly T[] {
  return rules.slice(0, MOST_RULES);
}

/** Errors before notes. */
export function chooseTroubles(all: readonly Diagnostic[]): readonly Diagnostic[] {
  if (all.length <= KEPT_TROUBLES) return all;
  return [...all].sort((a, b) => Number(b.level === "error") - Number(a.level === "error")).slice(0, KEPT_TROUBLES);
}
