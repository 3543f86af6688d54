/** Where a finding of the history came in, in words and as SARIF wants it. */
import { visible } from "../engine/redact.ts";
import type { Finding, FindingHistory } from "../model/report.ts";

/** "came in with 1a2b3c4d5e6f of 2026-01-31, still in HEAD at .env:3:9". */
export function tellHistory({ commit, authorDate, inHead, head }: FindingHistory): string {
  const day = authorDate ? ` of ${visible(authorDate.slice(0, 10))}` : "";
  const came = commit ? `came in with ${visible(commit.slice(0, 12))}${day}` : "in no commit";
  const place = head ? ` at ${visible(head.path)}:${head.region.startLine}:${head.region.startColumn}` : "";
  return `${came}, ${inHead ? `still in HEAD${place}` : "no longer in HEAD"}`;
}

/** The message, with where it came in if a history was scanned. */
export function messageWithHistory({ message, history }: Finding): string {
  return history ? `${message} It ${tellHistory(history)}.` : message;
}

/** Code scanning shows the files of HEAD: what still stands there has its place and identity there. */
export function placedInHead(finding: Finding): Finding {
  const head = finding.history?.head;
  if (!head) return finding;
  const came = { path: finding.path, region: finding.region, message: "Where it came in." };
  return { ...finding, ...head, related: came.path === head.path ? finding.related : [came, ...finding.related] };
}

/** What SARIF's `properties` say of it. */
export function historyProperties({
  history,
  path,
  region,
}: Finding): Readonly<Record<string, string | boolean | number>> {
  if (!history) return {};
  const { commit, authorDate, inHead } = history;
  return { commit, authorDate, commitPath: path, commitLine: region.startLine, inHead };
}
