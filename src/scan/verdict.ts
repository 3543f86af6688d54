/** Why the exit code is what it is, in one sentence. */
import type { Diagnostic, Finding } from "../model/report.ts";
import type { Level } from "../model/rule.ts";

const ORDER: readonly Level[] = ["note", "warning", "error"];

/** True if `level` is `least` or above. */
export function isAtLeast(level: Level, least: Level): boolean {
  return ORDER.indexOf(level) >= ORDER.indexOf(least);
}

export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly verdict: string;
}

/** 2 wins over 1, as a scan that did not see everything is no result; the sentence tells both. */
export function outcomeOf(
  findings: readonly Finding[],
  diagnostics: readonly Diagnostic[],
  failOn: Level | "never",
  strict: boolean,
): Outcome {
  const blocking = failOn === "never" ? [] : findings.filter((one) => isAtLeast(one.level, failOn));
  const lost = diagnostics.filter((one) => one.level === "error").length;
  const weaker = strict
    ? diagnostics.filter((one) => one.level === "note" && one.code.startsWith("format/")).length
    : 0;
  const found = blocking.length > 0 ? `${count(blocking.length, "finding")} at or over "${failOn}" (--fail-on)` : "";
  if (lost > 0 || weaker > 0) {
    const what =
      lost > 0
        ? `${count(lost, "input")} could not be examined`
        : `${count(weaker, "file")} was read by a weaker reader (--strict)`.replace(/(\d+ files) was/, "$1 were");
    return { exitCode: 2, verdict: `exit 2: ${what}; this is not a complete result.${found ? ` ${found}.` : ""}` };
  }
  if (blocking.length > 0) return { exitCode: 1, verdict: `exit 1: ${found}.` };
  if (findings.length === 0) return { exitCode: 0, verdict: "exit 0: no findings, and everything was examined." };
  return {
    exitCode: 0,
    verdict:
      failOn === "never"
        ? `exit 0: ${count(findings.length, "finding")}, and --fail-on is "never".`
        : `exit 0: no finding at or over "${failOn}" (--fail-on).`,
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
