/** All that the learned judge sees of a candidate, as one row of numbers in a fixed order. No path, no words around, no file. */
import type { Entry } from "../../model/document.ts";
import type { JudgeContext } from "../context.ts";
import type { Look } from "../look.ts";
import type { NameMeaning } from "../names.ts";
import { NAME_FEATURES, nameFeatures } from "./name-features.ts";
import { STAND_FEATURES, standFeatures } from "./stand-features.ts";
import { VALUE_FEATURES, valueFeatures } from "./value-features.ts";

/** Names of the columns, in people's words. */
export const FEATURES: readonly string[] = [...VALUE_FEATURES, ...NAME_FEATURES, ...STAND_FEATURES];

/** A new row for each call. */
export function featuresOf(entry: Entry, meaning: NameMeaning, look: Look, context: JudgeContext): Float32Array {
  const row = new Float32Array(FEATURES.length);
  valueFeatures(entry, look, row, 0);
  nameFeatures(entry, meaning, row, VALUE_FEATURES.length);
  standFeatures(entry, context, row, VALUE_FEATURES.length + NAME_FEATURES.length);
  return row;
}
