/** A report of credlint's own as the data of a page: everything it says, and nothing more. */
import { cutAround, cutEnd } from "../../engine/cut.ts";
import { visible } from "../../engine/redact.ts";
import { rulePage } from "../../model/home.ts";
import type { Diagnostic, Finding, FindingHistory, Report, Suppressed } from "../../model/report.ts";
import type { RuleInfo } from "../../model/rule.ts";
import { bytes, count, thousands } from "../tally.ts";
import type { Frame, Item, Note, Page, RuleCard } from "./page.ts";
import { safeLink, Texts, visibleCode, visibleLines } from "./texts.ts";

/** Characters of a line that are shown; the browser scrolls a little, not a megabyte. */
const LINE = 400;

export function pageOfReport(report: Report): Page {
  const texts = new Texts();
  const rules = rulesOf(report);
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const describe = (finding: Finding, held?: string): Item =>
    describeItem(finding, indexes.get(finding.ruleId)!, texts, held);
  const items = [
    ...report.findings.map((one) => describe(one)),
    ...report.suppressed.map((one) => describe(one.finding, heldText(one))),
  ];
  return {
    title: "credlint",
    placeName: "Request",
    subject: visible(report.targets.join(" ")),
    tools: [`credlint ${visible(report.version)}`],
    verdict: visible(report.verdict),
    facts: factsOf(report),
    texts: texts.list,
    rules: rules.map(describeRule),
    items,
    notes: report.diagnostics.map(describeNote),
  };
}

/** Those that fired, held back or not; a rule that the report says nothing of is known by its id. */
function rulesOf({ rules, findings, suppressed }: Report): RuleInfo[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const fired = new Map<string, Finding>();
  for (const one of [...findings, ...suppressed.map(({ finding }) => finding)]) fired.set(one.ruleId, one);
  return [...fired].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, one]) => known.get(id) ?? unknownRule(id, one));
}

function unknownRule(id: string, { level, tag, message, fix }: Finding): RuleInfo {
  return { id, title: id, level, tag, message, fix, securitySeverity: "", precision: "medium", cwe: "", rank: 0 };
}

function describeRule(rule: RuleInfo): RuleCard {
  const revoke = safeLink(rule.revoke);
  return {
    id: visible(rule.id),
    tool: "credlint",
    title: visible(rule.title),
    ...(rule.why ? { why: visibleLines(rule.why) } : {}),
    ...(revoke ? { revoke } : {}),
    links: [...(rule.references ?? []), rulePage(rule.id)].flatMap((link) => safeLink(link) ?? []),
    marks: [rule.cwe, rule.securitySeverity && `security-severity ${rule.securitySeverity}`]
      .filter(Boolean)
      .map(visible),
    own: true,
  };
}

function describeItem(finding: Finding, rule: number, texts: Texts, held: string | undefined): Item {
  const { region, logical, related, also } = finding;
  const request = requestOf(logical);
  return {
    rule,
    level: finding.level,
    tag: finding.tag,
    path: texts.add(finding.path),
    spot: [region.startLine, region.startColumn],
    where: logical.map((name) => texts.add(name)),
    ...(request === undefined ? {} : { request: texts.add(request) }),
    message: texts.add(finding.message),
    fix: texts.add(finding.fix),
    frame: frameOf(finding),
    related: related.map((one) => ({
      path: texts.add(one.path),
      spot: [one.region.startLine, one.region.startColumn],
      message: texts.add(one.message),
    })),
    also: also.map(visible),
    ...(finding.valueGroup === undefined ? {} : { group: finding.valueGroup }),
    ...(held === undefined ? {} : { held }),
    ...(finding.history ? { history: historyText(finding.history) } : {}),
    fingerprint: finding.fingerprint,
  };
}

/** The names down to the request: two requests of one name in two folders are two. */
export function requestOf(logical: readonly string[]): string | undefined {
  const last = logical.findLastIndex((name) => /^request\b/.test(name));
  return last < 0 ? undefined : logical.slice(0, last + 1).join(" › ");
}

/** Secrets were masked when the excerpt was drawn. */
function frameOf({ excerpt, region }: Finding): Frame {
  const { startLine, mark } = excerpt;
  // A secret of several lines is drawn as one: what follows it has the numbers after its last line.
  const numberOf = (row: number) => (row <= mark.line ? startLine + row : region.endLine + row - mark.line);
  const own = cutAround({ text: visibleCode(excerpt.lines[mark.line] ?? ""), start: mark.start, end: mark.end }, LINE);
  return {
    numbers: excerpt.lines.map((_, row) => numberOf(row)),
    lines: excerpt.lines.map((line, row) => (row === mark.line ? own.text : cutEnd(visibleCode(line), LINE))),
    mark: [mark.line, own.start, own.end],
  };
}

function historyText({ commit, authorDate, inHead, head }: FindingHistory): string {
  const came = commit ? `Came in with commit ${commit.slice(0, 12)} on ${authorDate.slice(0, 10)}` : "In no commit";
  const place = head ? `, now at ${head.path}:${head.region.startLine}:${head.region.startColumn}` : "";
  return visible(`${came}; ${inHead ? `still in HEAD${place}` : "no longer in HEAD, but in the history"}.`);
}

function heldText({ by, reason }: Suppressed): string {
  const how = {
    inline: "ignored by a comment",
    config: "accepted in the config",
    baseline: "in the baseline",
    foreign: "ignored by another tool's comment",
  }[by];
  return visible(reason ? `${how}: ${reason}` : how);
}

function factsOf({ stats }: Report): string[] {
  const kinds = Object.entries(stats.documents).filter(([, number]) => number > 0);
  return [
    count(stats.files, "file"),
    bytes(stats.bytes),
    ...(stats.binary > 0 ? [`${count(stats.binary, "binary file")} skipped`] : []),
    ...kinds.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([kind, n]) => `${thousands(n)} ${visible(kind)}`),
  ];
}

function describeNote({ level, code, message, hint, path, region }: Diagnostic): Note {
  const place = path === undefined ? "" : `${path}${region ? `:${region.startLine}:${region.startColumn}` : ""}: `;
  return { level, code: visible(code), text: visible(`${place}${message}${hint ? ` ${hint}` : ""}`) };
}
