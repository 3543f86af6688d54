/** What a token proves of itself: known samples of documentation, the vendor's checksum. */
import { checksumHolds } from "../engine/checksum.ts";
import { sha256Hex } from "../engine/digest.ts";
import type { Level, ShapeRule } from "../model/rule.ts";

type Proving = Pick<ShapeRule, "level" | "checksum" | "onBadChecksum" | "samples">;

/** The level at which a token of the rule's form is reported; undefined for a sample or a checksum that must hold. */
export function proofLevel(rule: Proving, value: string): Level | undefined {
  if (rule.samples?.includes(sha256Hex(value))) return undefined;
  if (rule.checksum === undefined || checksumHolds(rule.checksum, value) !== false) return rule.level;
  if (rule.onBadChecksum === "drop") return undefined;
  return rule.onBadChecksum === "lower" && rule.level === "error" ? "warning" : rule.level;
}
