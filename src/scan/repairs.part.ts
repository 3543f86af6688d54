/** Drafts repairs beside the findings of a document; loaded only where somebody asked for them. */
import type { Located } from "../detect/resolve.ts";
import { draftsOf, repairOf } from "../fix/fix.ts";
import type { Document } from "../model/document.ts";
import type { Finding } from "../model/report.ts";

/** The same findings, those that can be mended with how. Findings may be of other documents too. */
export function withRepairs(documents: readonly Document[], found: readonly Located[]): Located[] {
  const repaired = new Map<Finding, Finding>();
  for (const document of documents) {
    const own = found.filter(({ finding }) => finding.path === document.input.path);
    for (const draft of draftsOf(document, own))
      repaired.set(draft.finding, { ...draft.finding, repair: repairOf(document, draft) });
  }
  return found.map((one) => {
    const finding = repaired.get(one.finding);
    return finding ? { ...one, finding } : one;
  });
}
