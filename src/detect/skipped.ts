/** Named values that are not reported, each with its reason and its place, for `--verbose-skipped`. No value is told. */
import { contextOf, holdsNoNames } from "../judge/context.ts";
import { whySkipped } from "../judge/why.ts";
import type { Document } from "../model/document.ts";
import { Lines } from "../model/lines.ts";
import type { Diagnostic } from "../model/report.ts";
import type { Confidence } from "../model/rule.ts";
import { shown } from "./shown.ts";

/** Notes in the order of the document. */
export function tellSkipped(document: Document, least?: Confidence): Diagnostic[] {
  const { input } = document;
  if (holdsNoNames(input)) return [];
  const around = contextOf(input);
  const lines = new Lines(input.text);
  const told: Diagnostic[] = [];
  for (const entry of document.entries) {
    const reason = whySkipped(entry, around, least);
    if (!reason) continue;
    told.push({
      level: "note",
      code: "judge/not-reported",
      message: `"${shown(entry.key)}" is not reported: ${reason}.`,
      path: input.path,
      region: lines.regionOf(entry.span),
    });
  }
  return told;
}
