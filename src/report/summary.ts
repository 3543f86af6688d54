/** The end of the text report: trouble, counts, and the verdict as the last line. */
import { visible } from "../engine/redact.ts";
import type { Diagnostic, Report } from "../model/report.ts";
import { wrap } from "./columns.ts";
import type { Paint } from "./paint.ts";
import { bytes, count, countLevels, countRules, thousands } from "./tally.ts";

/** Notes (nothing was lost) that are shown unless all are asked for. */
const NOTES = 5;

export function troubleLines(report: Report, all: boolean, width: number, paint: Paint): string[] {
  const errors = report.diagnostics.filter((one) => one.level === "error");
  const notes = report.diagnostics.filter((one) => one.level === "note");
  const shown = all ? notes : notes.slice(0, NOTES);
  const more = notes.length - shown.length;
  return [
    ...[...errors, ...shown].flatMap((one) => drawTrouble(one, width, paint)),
    ...(all ? report.skipped.map((path) => `skipped, as it is binary: ${visible(path)}`) : []),
    ...(more > 0 ? [`and ${count(more, "more note")} (--list-skipped)`] : []),
  ];
}

function drawTrouble(trouble: Diagnostic, width: number, paint: Paint): string[] {
  const { path, region, hint } = trouble;
  const place =
    path === undefined ? "" : `${visible(path)}${region ? `:${region.startLine}:${region.startColumn}` : ""}: `;
  return [
    `${paint.level(trouble.level)}  ${paint.bold(visible(trouble.code))}`,
    ...wrap(place + visible(trouble.message), width - 2).map((line) => `  ${line}`),
    ...(hint
      ? wrap(visible(hint), width - 7).map((line, index) => `  ${paint.dim(index === 0 ? "hint" : "    ")} ${line}`)
      : []),
  ];
}

/** One line if nothing was found. */
export function summarize(report: Report, paint: Paint): string[] {
  const { findings } = report;
  const facts = [suppressedText(report), skippedText(report)].filter(Boolean);
  const scanned = [`${count(report.stats.files, "file")}, ${bytes(report.stats.bytes)}`, ...facts].join("; ");
  const none = report.stats.files === 0 && report.exitCode === 0;
  if (findings.length === 0)
    return [
      ...(none
        ? [
            "there was nothing to scan: no file here, all left out by .gitignore (--no-gitignore), or nothing staged or changed",
          ]
        : []),
      `${visible(report.verdict)} ${scanned}.`,
    ];
  const rows = countRules(findings);
  const digits = thousands(rows.reduce((most, row) => Math.max(most, row.count), 0)).length;
  return [
    `${count(findings.length, "finding")}: ${countLevels(findings)}`,
    ...rows.map(
      (row) =>
        `  ${thousands(row.count).padStart(digits)}  ${paint.level(row.level)}${" ".repeat(9 - row.level.length)}${visible(row.ruleId)}`,
    ),
    `scanned ${scanned}${documentsText(report)}`,
    `what a rule means and how to ignore it: credlint explain ${visible(rows[0]!.ruleId)}`,
    visible(report.verdict),
  ];
}

function suppressedText({ suppressed }: Report): string {
  if (suppressed.length === 0) return "";
  const kinds = new Map<string, number>();
  for (const { by } of suppressed) kinds.set(by, (kinds.get(by) ?? 0) + 1);
  const parts = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([by, number]) => `${thousands(number)} ${by}`);
  return `${thousands(suppressed.length)} suppressed (${parts.join(", ")})`;
}

function skippedText({ stats }: Report): string {
  return stats.binary > 0 ? `${count(stats.binary, "binary file")} skipped` : "";
}

function documentsText({ stats }: Report): string {
  const kinds = Object.entries(stats.documents).filter(([, number]) => number > 0);
  if (kinds.length === 0) return "";
  return `; read as ${kinds
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([kind, number]) => `${thousands(number)} ${visible(kind)}`)
    .join(", ")}`;
}
