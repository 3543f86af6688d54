/** The report as Markdown: a job's summary, or a comment on a pull request. Names of files are untrusted, sizes are limited. */

import { rulePage } from "../model/home.ts";
import type { Diagnostic, Finding, Report } from "../model/report.ts";
import type { RuleInfo } from "../model/rule.ts";
import { messageWithHistory, placedInHead } from "./history.ts";
import { codeMarkdown, escapeMarkdown, linkMarkdown } from "./markdown-text.ts";
import type { Reporter } from "./reporter.ts";
import { generalText, sentence } from "./rule-text.ts";
import { mostSevereFirst, severitiesOf } from "./severity.ts";
import { bytes, count, countLevels, thousands } from "./tally.ts";

/** Bytes: GitHub takes 65,536 characters of a comment, GitLab 1,000,000. A job's summary may have 1 MiB. */
const COMMENT = 60_000;
/** Of the limit, what the findings' rows may take; advice and troubles share the rest. */
const ROWS = 0.7;

/** By this line a workflow finds its own comment again. */
const MARKER = "<!-- credlint -->";

export const renderMarkdown: Reporter = (report, options) => {
  const limit = options.limit ?? COMMENT;
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const findings = mostSevereFirst(report.findings, severitiesOf(report));
  const head = [MARKER, heading(report), "", escapeMarkdown(report.verdict)];
  const used = new Budget(limit - size(head) - 1_000);
  const table = tableOf(findings, rules, used.share(ROWS));
  const troubles = troublesOf(report, used.share(0.5));
  const advice = adviceOf(findings, rules, used.share(1));
  const parts = [head, table, advice, troubles, [footer(report)]].filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
};

/** Bytes that are left; a part takes a share and gives back what it does not use. */
class Budget {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  share(part: number): (line: string) => boolean {
    let own = Math.max(0, this.#left * part);
    return (line) => {
      const cost = Buffer.byteLength(line) + 1;
      if (cost > own) return false;
      own -= cost;
      this.#left -= cost;
      return true;
    };
  }
}

function size(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

function heading({ findings, exitCode }: Report): string {
  if (findings.length > 0) return `### credlint: ${countLevels(findings)}`;
  return exitCode === 2 ? "### credlint: not everything was examined" : "### credlint: nothing was found";
}

function tableOf(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, RuleInfo>,
  fits: (line: string) => boolean,
): string[] {
  if (findings.length === 0) return [];
  const rows: string[] = [];
  for (const one of findings) {
    const row = rowOf(one, rules.get(one.ruleId));
    if (!fits(row)) break;
    rows.push(row);
  }
  const more = findings.length - rows.length;
  return [
    "| Level | Rule | Place | What |",
    "|---|---|---|---|",
    ...rows,
    ...(more > 0
      ? ["", `**and ${thousands(more)} more**, of which there is no room here; the other reports have them all.`]
      : []),
  ];
}

function rowOf(finding: Finding, rule: RuleInfo | undefined): string {
  const { ruleId, path, region, logical, message } = placedInHead(finding);
  const place = codeMarkdown(`${path}:${region.startLine}:${region.startColumn}`);
  const where = logical.length > 0 ? `<br>${escapeMarkdown(logical.join(" › "))}` : "";
  const id = linkMarkdown(codeMarkdown(ruleId), rulePage(ruleId));
  const title = rule && rule.title !== message ? `<br>${escapeMarkdown(rule.title)}` : "";
  return `| ${finding.level} | ${id}${title} | ${place}${where} | ${escapeMarkdown(messageWithHistory(finding))} |`;
}

/** What to do, once for each rule. */
function adviceOf(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, RuleInfo>,
  fits: (line: string) => boolean,
): string[] {
  const lines: string[] = [];
  for (const id of new Set(findings.map((one) => one.ruleId))) {
    const rule = rules.get(id);
    if (!rule) continue;
    const revoke = rule.revoke ? ` ${linkMarkdown("Revoke it here.", rule.revoke)}` : "";
    const line = `- **${escapeMarkdown(rule.title)}**: ${escapeMarkdown(sentence(generalText(rule.fix)))}${revoke}`;
    if (!fits(line)) break;
    lines.push(line);
  }
  return lines.length > 0 ? ["**What to do**", "", ...lines] : [];
}

function troublesOf(report: Report, fits: (line: string) => boolean): string[] {
  const errors = report.diagnostics.filter((one) => one.level === "error");
  const lines: string[] = [];
  for (const one of errors) {
    const line = troubleLine(one);
    if (!fits(line)) break;
    lines.push(line);
  }
  if (errors.length === 0) return [];
  const more = errors.length - lines.length;
  return ["**Not examined**", "", ...lines, ...(more > 0 ? [`- and ${thousands(more)} more`] : [])];
}

function troubleLine({ code, message, hint, path }: Diagnostic): string {
  const place = path === undefined ? "" : ` ${codeMarkdown(path)}`;
  return `- ${codeMarkdown(code)}${place}: ${escapeMarkdown(hint ? `${message} ${hint}` : message)}`;
}

function footer({ stats, suppressed, version }: Report): string {
  const held = suppressed.length > 0 ? `; ${count(suppressed.length, "finding")} held back` : "";
  const binary = stats.binary > 0 ? `; ${count(stats.binary, "binary file")} skipped` : "";
  return `<sub>credlint ${escapeMarkdown(version)}: ${count(stats.files, "file")}, ${bytes(stats.bytes)}${held}${binary}. A value that was pushed stays in git's history: revoke it first, then remove it.</sub>`;
}
