/** A finding's identity across scans: SARIF's partialFingerprints "credlint/v1". */
import { sha256Hex } from "./digest.ts";

export const FINGERPRINT_KEY = "credlint/v1";

/** Stands for a secret in a line that is digested: one character that no masked text holds. */
export const SECRET_TOKEN = "\u0001";

/**
 * 32 lower-case hex digits. `maskedLine` has SECRET_TOKEN for every secret, so no byte of one goes in; `occurrence` counts
 * from 1 among findings that would be the same otherwise. Stable under lines inserted elsewhere and under re-indenting.
 */
export function fingerprint(ruleId: string, path: string, maskedLine: string, occurrence: number): string {
  return sha256Hex([ruleId, path, maskedLine.trim(), String(occurrence)].join("\0")).slice(0, 32);
}
