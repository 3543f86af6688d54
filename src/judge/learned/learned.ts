/** The learned judge's opinion of a candidate. Its table is read when first asked: most scans never do. */
import { judgeTable } from "credlint:judge";
import type { JudgeContext } from "../context.ts";
import type { Candidate } from "../refusals.ts";
import { FEATURES, featuresOf } from "./features.ts";
import { partsOf, readTrees, scoreOf, type Trees } from "./trees.ts";

let trees: Trees | undefined;

function table(): Trees {
  if (trees) return trees;
  trees = readTrees(judgeTable());
  // A table without trees, for those who make one, has no opinion and fits any features.
  if (trees.leaf.length > 0 && trees.features !== FEATURES.length)
    throw new Error("the judge's table was trained for other features");
  return trees;
}

/** Log odds that it is a credential: 0 is undecided. Some ten microseconds. */
export function opinionOf({ entry, meaning, look }: Candidate, context: JudgeContext): number {
  return scoreOf(table(), featuresOf(entry, meaning, look, context));
}

/** What speaks for it and against it, the weightiest first, in people's words. */
export function opinionsOf(
  { entry, meaning, look }: Candidate,
  context: JudgeContext,
): readonly { readonly text: string; readonly weight: number }[] {
  const row = featuresOf(entry, meaning, look, context);
  const weights = [...partsOf(table(), row)];
  return weights
    .map((weight, i) => ({ text: `${FEATURES[i]}: ${shown(row[i]!)}`, weight: Math.round(weight * 100) / 100 }))
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function shown(number: number): string {
  return String(Math.round(number * 100) / 100);
}
