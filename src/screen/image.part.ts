/** The kernel's tables for a ruleset: made when the bundle is made, and at run time for rules of a user's own. */
import { tablesOf } from "../engine/kernel/tables.ts";
import { TRIGRAMS } from "../judge/lexicon.ts";
import type { Ruleset } from "../model/rule.ts";
import { marksOf } from "./marks.ts";

export function kernelImage(ruleset: Ruleset): Uint8Array {
  const { run, wide } = marksOf(ruleset);
  const vendors = ruleset.rules.flatMap((rule) => (rule.kind === "contextual" ? rule.words : []));
  return tablesOf(wide, run, TRIGRAMS, [...new Set(vendors)].join(" "));
}
