/** What code scanning takes of one file: the most severe are kept, and what is left out is told, in the file and to the caller. */
import { nodeZlib } from "../engine/builtin.ts";
import type { Diagnostic, Finding } from "../model/report.ts";
import { jsonText } from "./json-text.ts";
import type { Log, Run } from "./sarif-types.ts";
import { mostSevereFirst } from "./severity.ts";
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

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The code of the notes on these limits. */
export const SARIF_LIMIT = "report/sarif-limit";

/** In report order; if not all can be told or GitHub would choose, the most severe first. */
export function chooseResults<T extends Pick<Finding, "level" | "ruleId">>(
  all: readonly T[],
  severities: ReadonlyMap<string, number>,
  most: number,
): readonly T[] {
  const room = Math.min(most, MOST_RESULTS);
  if (all.length <= Math.min(room, KEPT_RESULTS)) return all;
  return mostSevereFirst(all, severities).slice(0, room);
}

/** A run with at most so many results, and what it had to leave out. */
type Describe = (most: number) => { readonly run: Run; readonly notes: readonly Diagnostic[] };

/** The file of one run, with as many results as its size allows; `tell` hears what was left out. */
export function fittedLog(describe: Describe, tell: ((note: Diagnostic) => void) | undefined): string {
  let most = Number.POSITIVE_INFINITY;
  for (;;) {
    const { run, notes } = describe(most);
    const text = jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [run] } satisfies Log);
    const fit = resultsThatFit(text, run.results!.length);
    if (fit === undefined) {
      for (const note of notes) tell?.(note);
      return text;
    }
    most = fit;
  }
}

/** How many results a file of this text may have, if it is too large; undefined if it fits. */
function resultsThatFit(text: string, results: number): number | undefined {
  // No text grows by more than its header when it is compressed.
  if (text.length * 3 < MOST_BYTES || results === 0) return undefined;
  const size = nodeZlib().gzipSync(text).length;
  if (size <= MOST_BYTES) return undefined;
  return Math.min(results - 1, Math.floor(results * (MOST_BYTES / size) * 0.95));
}

/** How many there were of each thing; of results also how many are told. */
export interface Counts {
  readonly all: number;
  readonly told: number;
  /** Results whose places are not all told. */
  readonly crowded: number;
  readonly troubles: number;
  readonly rules: number;
}

/** What had to be left out, as notes: exit codes do not depend on a report's form. */
export function limitNotes({ all, told, crowded, troubles, rules }: Counts): Diagnostic[] {
  const notes: string[] = [];
  const left = all - told;
  if (left > 0) {
    const why =
      told < MOST_RESULTS
        ? `refuses a file of more than ${MOST_BYTES / 1e6} MB, compressed`
        : `refuses a run with more than ${thousands(MOST_RESULTS)} results`;
    notes.push(
      `${thousands(left)} of ${thousands(all)} findings are left out, as code scanning ${why}; the text and JSON reports have them all.`,
    );
  } else if (told > KEPT_RESULTS)
    notes.push(`Of ${thousands(told)} findings code scanning shows the ${thousands(KEPT_RESULTS)} most severe.`);
  if (crowded > 0)
    notes.push(
      `${count(crowded, "finding")} ${crowded === 1 ? "has" : "have"} more than ${KEPT_PLACES - 1} related places; further ones are left out, as code scanning shows ${KEPT_PLACES} of a result.`,
    );
  if (troubles > KEPT_TROUBLES)
    notes.push(
      `${thousands(troubles - KEPT_TROUBLES)} of ${thousands(troubles)} troubles are left out; the text and JSON reports have them all.`,
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
export function chooseTroubles<T extends { readonly level?: unknown }>(all: readonly T[]): readonly T[] {
  if (all.length <= KEPT_TROUBLES) return all;
  return [...all].sort((a, b) => Number(b.level === "error") - Number(a.level === "error")).slice(0, KEPT_TROUBLES);
}
