/** Findings to drafts, drafts to edits: pure, so that a dry run, `--write` and SARIF's fixes say the same. */
import { Intervals } from "../engine/intervals.ts";
import type { Document, Entry } from "../model/document.ts";
import { Lines } from "../model/lines.ts";
import type { Edit, Finding, Repair } from "../model/report.ts";
import { mendCode } from "./code.ts";
import { mendDotenv } from "./dotenv.ts";
import { type Draft, type Mender, Names, type Replacement } from "./draft.ts";
import { addVariables, mendPostman } from "./postman.ts";

/** The register of menders, by what a format's name begins with. */
const MENDERS: readonly (readonly [format: string, mender: Mender])[] = [
  ["postman-", mendPostman],
  ["dotenv", mendDotenv],
  ["javascript", mendCode],
];

/** Set-ups that a mender knows; of all others only what holds a secret is mended. */
const SET_UPS: readonly string[] = ["postman/variable-not-secret", "postman/initial-value-synced"];

/** A finding with what tells its value apart in this process. */
export interface Told {
  readonly finding: Finding;
  readonly digest?: string;
}

/** Drafts for what can be mended, in the order of the findings, which are all of this document. */
export function draftsOf(document: Document, found: readonly Told[], names = new Names()): Draft[] {
  const mender = MENDERS.find(([format]) => document.format.startsWith(format))?.[1];
  if (!mender || found.length === 0) return [];
  const entries = new Intervals<Entry>(document.entries, ({ span }) => span);
  return found.flatMap(({ finding, digest }) => {
    if (finding.tag !== "secret" && !SET_UPS.includes(finding.ruleId)) return [];
    const draft = mender(
      { finding, entry: entryOf(finding, entries), value: digest ?? finding.fingerprint },
      document,
      names,
    );
    return draft ? [draft] : [];
  });
}

/** The narrowest entry around the finding; of equal ones the one it was told of. */
function entryOf({ span, entryPath }: Finding, entries: Intervals<Entry>): Entry | undefined {
  let best: Entry | undefined;
  for (const one of entries.touching(span)) {
    if (one.span.start > span.start || one.span.end < span.end) continue;
    const width = one.span.end - one.span.start - (best ? best.span.end - best.span.start : Number.POSITIVE_INFINITY);
    if (width < 0 || (width === 0 && one.path === entryPath)) best = one;
  }
  return best;
}

/** The edits of some drafts of one document together: sorted, none twice, none over another. */
export function editsOf(document: Document, drafts: readonly Draft[]): Edit[] {
  const { path, text } = document.input;
  const added = addVariables(text, [...new Set(drafts.flatMap(({ variable }) => variable ?? []))]);
  const all = [...drafts.flatMap(({ replacements }) => replacements), ...(added ? [added] : [])];
  const lines = new Lines(text);
  return disjoint(all).map((one) => ({ path, span: one.span, region: lines.regionOf(one.span), text: one.text }));
}

/** Of two that overlap the first in the text stays: the other finding is told again by the next scan. */
function disjoint(all: readonly Replacement[]): Replacement[] {
  const kept: Replacement[] = [];
  for (const one of [...all].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const before = kept.at(-1);
    if (!before || one.span.start >= before.span.end) {
      const twice = before && before.span.start === one.span.start && before.span.end === one.span.end;
      if (!twice) kept.push(one);
    }
  }
  return kept;
}

/** How one finding alone can be mended, for SARIF and JSON. */
export function repairOf(document: Document, draft: Draft): Repair {
  return { title: draft.title, edits: editsOf(document, [draft]) };
}

/** The text with the edits done; all else stays as it is. Edits are those of `editsOf`. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = "";
  let at = 0;
  for (const { span, text: given } of edits) {
    done += text.slice(at, span.start) + given;
    at = span.end;
  }
  return done + text.slice(at);
}
