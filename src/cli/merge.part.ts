/** `credlint merge FILE...`: reports of one scan's parts as one; loaded only when asked. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { visible } from "../engine/redact.ts";
import type { Report } from "../model/report.ts";
import type { Level } from "../model/rule.ts";
import { UserError } from "../model/trouble.ts";
import { render } from "../report/index.ts";
import { readReport } from "../report/read-report.ts";
import { joinRuns, readRun, shardOfRun } from "../report/sarif-join.ts";
import type { Run } from "../report/sarif-types.ts";
import { joinReports, missingShards } from "../scan/join.ts";
import type { Command, Outside } from "./command.ts";
import { emit, type Outputs, outputsOf, warn } from "./emit.ts";
import type { Arguments } from "./flags.ts";
import { writeWhole } from "./write.ts";

type Part = { readonly kind: "report"; readonly report: Report } | { readonly kind: "sarif"; readonly run: Run };

/** The exit code is that of the parts together: 2 also where one is missing. */
export const mergeCommand: Command = async (args, outside) => {
  if (args.positionals.length === 0)
    throw new UserError(
      "merge/usage",
      "credlint merge takes reports.",
      "credlint merge shard-*.json -f text -o sarif=all.sarif",
    );
  const outputs = outputsOf(args);
  const parts = args.positionals.map((file) => readPart(file, outside));
  sameVersion(parts, args.positionals);
  const reports = parts.flatMap((part) => (part.kind === "report" ? [part.report] : []));
  if (reports.length < parts.length) return mergeSarif(parts, outputs, args, outside);
  const failOn = args.flags.get("fail-on")?.[0] as Level | "never" | undefined;
  const report = joinReports(reports as [Report, ...Report[]], failOn);
  emit(report, outputs, args, outside, nowOf(args));
  return report.exitCode;
};

function readPart(file: string, outside: Outside): Part {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(resolve(outside.cwd, file), "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw refused(file, code ? `could not be read (${code})` : "is no JSON");
  }
  const isSarif = typeof value === "object" && value !== null && Object.hasOwn(value, "runs");
  const read = isSarif ? readRun(value) : readReport(value);
  if (typeof read === "string") throw refused(file, `is no ${isSarif ? "SARIF" : "JSON report"} of credlint: ${read}`);
  return isSarif ? { kind: "sarif", run: read as Run } : { kind: "report", report: read as Report };
}

function refused(file: string, why: string): UserError {
  return new UserError(
    "merge/input",
    `${visible(file)} ${visible(why)}`.replace(/(?<![.!?])$/, "."),
    "Give reports that credlint wrote with -o json=FILE or -o sarif=FILE.",
  );
}

/** Rules and fingerprints of versions differ: their reports are of no one scan. */
function sameVersion(parts: readonly Part[], files: readonly string[]): void {
  const versions = parts.map((part) => (part.kind === "report" ? part.report.version : part.run.tool.driver.version!));
  const other = versions.findIndex((version) => version !== versions[0]);
  if (other > 0)
    throw new UserError(
      "merge/version",
      visible(`${files[0]} is of credlint ${versions[0]}, ${files[other]} of ${versions[other]}.`),
      "Scan all parts with one version.",
    );
}

/** SARIF does not hold what other formats tell; a JSON report among the parts is told as SARIF first. */
function mergeSarif(parts: readonly Part[], outputs: Outputs, args: Arguments, outside: Outside): number {
  const other = [...outputs.formats].find(
    (format) => format !== "sarif" && (format !== "text" || outputs.format === "text"),
  );
  if (other)
    throw new UserError(
      "merge/format",
      `SARIF reports cannot be merged to ${other}, which tells more than they hold.`,
      "Merge JSON reports (credlint -o json=FILE), or ask for -f sarif.",
    );
  if (args.flags.has("fail-on"))
    throw new UserError("merge/format", "--fail-on goes with JSON reports.", "A SARIF report has its exit code.");
  const options = { color: false, width: 100, hyperlinks: false, quiet: false };
  const runs = parts.map((part) =>
    part.kind === "sarif" ? part.run : (readRun(JSON.parse(render(part.report, "sarif", options))) as Run),
  );
  const shards = runs.flatMap((run) => shardOfRun(run) ?? []);
  const troubles = missingShards(shards);
  const joined = joinRuns(runs as [Run, ...Run[]], troubles, (note) => warn(note.message, outside));
  for (const { file } of outputs.files) writeWhole(resolve(outside.cwd, file), joined.text, "Check --output.");
  if (outputs.format === "sarif" || outputs.files.length === 0) outside.write(joined.text);
  for (const one of troubles) if (one.hint) warn(one.hint, outside);
  warn(joined.verdict, outside);
  return joined.exitCode;
}

function nowOf(args: Arguments): Date {
  const now = args.flags.get("now")?.[0];
  const time = now === undefined ? new Date() : new Date(now);
  if (Number.isNaN(time.getTime()))
    throw new UserError(
      "cli/flag-value",
      "The clock is no time.",
      "Write an ISO 8601 time such as 2026-11-21T00:00:00Z.",
    );
  return time;
}
