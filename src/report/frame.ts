/** The frame of a finding: its lines with numbers, the place marked. Secrets were masked when the excerpt was drawn. */
import { cutAround, cutEnd } from "../engine/cut.ts";
import { visible } from "../engine/redact.ts";
import type { Finding } from "../model/report.ts";
import { columnsOf } from "./columns.ts";
import type { Paint } from "./paint.ts";

/** Lines ready to print, each with an indent of two columns. */
export function drawFrame(finding: Finding, width: number, paint: Paint): string[] {
  const { startLine, lines, mark } = finding.excerpt;
  // A secret of several lines is drawn as one: what follows it has the numbers after its last line.
  const numberOf = (row: number) => (row <= mark.line ? startLine + row : finding.region.endLine + row - mark.line);
  const digits = String(numberOf(lines.length - 1)).length;
  const room = Math.max(20, width - digits - 7);
  return lines.flatMap((line, row) => {
    const number = String(numberOf(row)).padStart(digits);
    const gutter = paint.dim(`${number} │`);
    if (row !== mark.line) {
      const text = cutEnd(visible(line), room);
      return [`    ${gutter}${text ? ` ${paint.dim(text)}` : ""}`];
    }
    const own = cutAround({ text: visible(line), start: mark.start, end: mark.end }, room);
    const lead = " ".repeat(columnsOf(own.text.slice(0, own.start)));
    const carets = "^".repeat(Math.max(1, columnsOf(own.text.slice(own.start, own.end))));
    return [
      `  ${paint.mark(finding.level, "▸")} ${gutter} ${own.text}`,
      `    ${paint.dim(`${" ".repeat(digits)} │`)} ${lead}${paint.mark(finding.level, carets)}`,
    ];
  });
}
