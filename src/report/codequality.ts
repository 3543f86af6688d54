/** GitLab's code quality report (artifacts:reports:codequality), a subset of Code Climate's: every tier shows it. */
import { sha256Hex } from "../engine/digest.ts";
import { visible } from "../engine/redact.ts";
import type { Diagnostic, Finding } from "../model/report.ts";
import { messageWithHistory, placedInHead } from "./history.ts";
import { jsonText } from "./json-text.ts";
import type { Reporter } from "./reporter.ts";
import { severitiesOf } from "./severity.ts";

export const renderCodequality: Reporter = (report) => {
  const severities = severitiesOf(report);
  return jsonText([
    ...report.diagnostics.filter((one) => one.level === "error").map(describeTrouble),
    ...report.findings.map((one) => describe(one, severities.get(one.ruleId) ?? 0)),
  ]);
};

function describe(finding: Finding, severity: number): object {
  const { ruleId, level, fix, path, region, fingerprint } = placedInHead(finding);
  const grave = severity > 9 ? "blocker" : "critical";
  return {
    description: visible(`${messageWithHistory(finding)} ${fix}`),
    check_name: ruleId,
    fingerprint,
    severity: level === "error" ? grave : level === "warning" ? "major" : "info",
    location: { path, lines: { begin: region.startLine, end: region.endLine } },
  };
}

/** What was not examined is a problem of the merge request too. */
function describeTrouble({ code, message, hint, path, region }: Diagnostic): object {
  return {
    description: visible(hint ? `${message} ${hint}` : message),
    check_name: code,
    fingerprint: sha256Hex([code, path ?? "", message].join("\0")).slice(0, 32),
    severity: "blocker",
    location: { path: path ?? ".", lines: { begin: region?.startLine ?? 1, end: region?.endLine ?? 1 } },
  };
}
