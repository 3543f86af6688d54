/** The report for people: a frame for each value, then what was counted and why the exit code is what it is. */
import { inertLines } from "../engine/inert.ts";
import { visible } from "../engine/redact.ts";
import { rulePage } from "../model/home.ts";
import type { Region } from "../model/lines.ts";
import type { Finding } from "../model/report.ts";
import type { RuleInfo } from "../model/rule.ts";
import { wrap } from "./columns.ts";
import { drawFrame } from "./frame.ts";
import { tellHistory } from "./history.ts";
import { type Paint, paintOf } from "./paint.ts";
import type { Reporter } from "./reporter.ts";
import { summarize, troubleLines } from "./summary.ts";
import { count, LEVELS } from "./tally.ts";

/** Other places of a value, related places: this many are listed, the rest counted. */
const LISTED = 10;

export const renderText: Reporter = (report, options) => inertLines(draw(report, options));

const draw: Reporter = (report, options) => {
  if (options.quiet)
    return report.findings
      .map(
        (one) =>
          `${placeOf(one.path, one.region)}: ${one.level} ${visible(one.ruleId)} ${visible(one.message)}${one.history ? ` [${tellHistory(one.history)}]` : ""}\n`,
      )
      .join("");
  const paint = paintOf(options.color, options.hyperlinks);
  const width = Math.max(40, Math.min(options.width, 160));
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const blocks = groupValues(report.findings).map((group) =>
    drawGroup(group, rules.get(group[0].ruleId), width, paint),
  );
  const trouble = troubleLines(report, options.listSkipped ?? false, width, paint);
  const parts = [...blocks, ...(trouble.length > 0 ? [trouble] : []), summarize(report, paint)];
  return parts.map((lines) => `${lines.join("\n")}\n`).join("\n");
};

type Group = readonly [Finding, ...Finding[]];

/** Findings of one value together, the most severe first; groups in the order of their first finding. */
function groupValues(findings: readonly Finding[]): Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const [index, finding] of findings.entries()) {
    const id = finding.valueGroup === undefined ? `alone ${index}` : `value ${finding.valueGroup}`;
    const group = groups.get(id);
    if (group) group.push(finding);
    else groups.set(id, [finding]);
  }
  for (const group of groups.values()) group.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  return [...groups.values()];
}

function drawGroup([finding, ...others]: Group, rule: RuleInfo | undefined, width: number, paint: Paint): string[] {
  const title = rule && rule.title !== finding.message ? `   ${visible(rule.title)}` : "";
  const where = finding.logical.length > 0 ? `   ${paint.dim(visible(finding.logical.join(" › ")))}` : "";
  const id = paint.link(paint.bold(visible(finding.ruleId)), rulePage(finding.ruleId));
  return [
    `${paint.level(finding.level)}  ${id}${title}`,
    `  ${placeOf(finding.path, finding.region)}${where}`,
    ...drawFrame(finding, width, paint),
    ...labelled("why", finding.message, width, paint),
    ...labelled("do", finding.fix, width, paint),
    ...(finding.history ? labelled("when", tellHistory(finding.history), width, paint) : []),
    ...(rule?.revoke ? [`       revoke: ${paint.link(visible(rule.revoke), rule.revoke)}`] : []),
    ...listed(
      "see",
      finding.related.map((one) => `${placeOf(one.path, one.region)}  ${visible(one.message)}`),
      paint,
    ),
    ...(finding.also.length > 0 ? labelled("also", finding.also.join(", "), width, paint) : []),
    ...drawOthers(finding, others, paint),
  ];
}

function drawOthers(finding: Finding, others: readonly Finding[], paint: Paint): string[] {
  if (others.length === 0) return [];
  const places = others.map(
    (one) =>
      placeOf(one.path, one.region) +
      (one.history ? `  ${paint.dim(tellHistory(one.history))}` : "") +
      (one.ruleId === finding.ruleId ? "" : `  ${paint.dim(visible(one.ruleId))}`),
  );
  return [`  the same value in ${count(others.length, "more place")}:`, ...listed("", places, paint)];
}

function labelled(label: string, text: string, width: number, paint: Paint): string[] {
  return wrap(visible(text), width - 7).map(
    (line, index) => `  ${paint.dim((index === 0 ? label : "").padEnd(5))}${line}`,
  );
}

function listed(label: string, items: readonly string[], paint: Paint): string[] {
  const shown = items
    .slice(0, LISTED)
    .map((item, index) => `  ${paint.dim((index === 0 ? label : "").padEnd(5))}${item}`);
  return items.length > LISTED ? [...shown, `       and ${items.length - LISTED} more`] : shown;
}

function placeOf(path: string, region: Region): string {
  return `${visible(path)}:${region.startLine}:${region.startColumn}`;
}
