/** GitLab's secret detection report (artifacts:reports:secret_detection), schema 15.2.1 of security-report-schemas. */
import { sha256Hex } from "../engine/digest.ts";
import { HOME, rulePage } from "../model/home.ts";
import type { Diagnostic, Finding } from "../model/report.ts";
import type { RuleInfo } from "../model/rule.ts";
import { messageWithHistory } from "./history.ts";
import { jsonText } from "./json-text.ts";
import { escapeMarkdown } from "./markdown-text.ts";
import type { Reporter } from "./reporter.ts";
import { generalText } from "./rule-text.ts";
import { utcSeconds } from "./time.ts";

const SCHEMA_VERSION = "15.2.1";

/** Characters, as the schema says. */
const NAME = 255;
const SOLUTION = 7_000;

/** What a scan of files says where a commit's id is required. */
const NO_COMMIT = "0000000";

export const renderGitlab: Reporter = (report, options) => {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const time = utcSeconds(options.now ?? new Date());
  const tool = {
    id: "credlint",
    name: "credlint",
    url: HOME,
    version: report.version,
    vendor: { name: "credlint" },
  };
  return jsonText({
    version: SCHEMA_VERSION,
    scan: {
      analyzer: tool,
      scanner: tool,
      type: "secret_detection",
      start_time: time,
      end_time: time,
      status: report.exitCode === 2 ? "failure" : "success",
      messages: report.diagnostics.map(messageOf),
    },
    vulnerabilities: report.findings.map((one) => describe(one, rules.get(one.ruleId))),
  });
};

function messageOf({ level, code, path, message, hint }: Diagnostic): { level: string; value: string } {
  const place = path === undefined ? "" : `${path}: `;
  return { level: level === "error" ? "warn" : "info", value: `${code}: ${place}${message}${hint ? ` ${hint}` : ""}` };
}

/** No `raw_source_code_extract`: it is shown unredacted. `description` is Markdown, `name` and `solution` hold no untrusted text. */
function describe(finding: Finding, rule: RuleInfo | undefined): object {
  const { ruleId, path, region, history } = finding;
  return {
    id: uuidOf(finding.fingerprint),
    name: (rule?.title ?? ruleId).slice(0, NAME),
    description: escapeMarkdown(messageWithHistory(finding)),
    severity: severityOf(finding, rule),
    ...(rule ? { solution: generalText(rule.fix).slice(0, SOLUTION) } : {}),
    identifiers: [
      { type: "credlint_rule", name: `credlint ${ruleId}`, value: ruleId, url: rulePage(ruleId) },
      ...(rule ? cweOf(rule.cwe) : []),
    ],
    location: {
      file: path,
      start_line: region.startLine,
      end_line: region.endLine,
      commit: { sha: history?.commit || NO_COMMIT },
    },
    links: [rule?.revoke, ...(rule?.references ?? [])].flatMap((url) =>
      url && /^https?:\/\//.test(url) ? [{ url }] : [],
    ),
  };
}

function cweOf(cwe: string): object[] {
  const number = /^CWE-(\d+)$/.exec(cwe)?.[1];
  if (!number) return [];
  return [{ type: "cwe", name: cwe, value: number, url: `https://cwe.mitre.org/data/definitions/${number}.html` }];
}

/** The bands of GitHub and GitLab are the same; a finding that was lowered (test data, a weak value) is Medium at most. */
function severityOf({ level }: Finding, rule: RuleInfo | undefined): string {
  if (level === "note") return "Info";
  const number = Number(rule?.securitySeverity) || 0;
  if (number < 4) return number > 0 ? "Low" : "Unknown";
  if (level === "warning" || number < 7) return "Medium";
  return number > 9 ? "Critical" : "High";
}

/** RFC 9562, version 8: an id of our own, as stable as the fingerprint. */
function uuidOf(fingerprint: string): string {
  const hex = sha256Hex(`gitlab\0${fingerprint}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
