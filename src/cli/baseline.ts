/** `credlint baseline`: accepts what is there today, so that only new findings count; `--prune` takes out what is gone. */
import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { newSalt, saltOf } from "../engine/value-hash.ts";
import type { Finding } from "../model/report.ts";
import { UserError } from "../model/trouble.ts";
import { Baseline, type Marks } from "../policy/accepted.ts";
import { type BaselineEntry, idOf, readBaseline, writeBaseline } from "../policy/baseline.ts";
import type { Command, Outside } from "./command.ts";
import type { Arguments } from "./flags.ts";
import { writeWhole } from "./write.ts";

/** The baseline file as it is, and what a scan needs to know of it. */
export interface OpenBaseline {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  readonly entries: readonly BaselineEntry[];
  readonly salt: string;
  /** For ScanOptions.baseline: false where there is no file yet. */
  readonly option: string | false;
}

export async function openBaseline(args: Arguments, outside: Outside): Promise<OpenBaseline> {
  const { openPlan, optionsOf } = await import("./scan.part.ts");
  const named = args.flags.get("baseline")?.[0];
  // The plan knows the root and the config; a file that is named but not there yet is to be made.
  const plan = await openPlan({ ...optionsOf(args, outside), baseline: false });
  const path = named === undefined ? plan.baselineFile : resolve(outside.cwd, named);
  const shown = relative(outside.cwd, path).replaceAll("\\", "/");
  const entries = existsSync(path) ? readBaseline(readFileSync(path, "utf8"), shown) : [];
  const salt = entries.map(({ hash }) => hash && saltOf(hash)).find(Boolean) || newSalt();
  return { path, shown, entries, salt, option: existsSync(path) ? path : false };
}

/** The entry that accepts a finding; `marks` were made with the baseline's salt. */
export function entryFor(finding: Finding, marks: Marks, salt: string): BaselineEntry {
  const hash = marks?.find((mark) => saltOf(mark) === salt);
  return hash
    ? { rule: finding.ruleId, hash, is: "accepted" }
    : { rule: finding.ruleId, place: finding.fingerprint, is: "accepted" };
}

export const baselineCommand: Command = async (args, outside) => {
  const prune = args.flags.has("prune");
  const { examine } = await import("./scan.part.ts");
  const before = await openBaseline(args, outside);
  if (prune && before.option === false)
    throw new UserError("baseline/none", `There is no ${before.shown} to prune.`, "credlint baseline writes one.");
  const { report, marks, plan } = await examine(args, outside, { baseline: before.option, salt: before.salt });
  const whole = plan.policy.coverage === "all";
  if (prune && (!whole || report.exitCode === 2))
    throw new UserError(
      "baseline/partial",
      whole ? `${report.verdict} Nothing was pruned.` : "Only a scan of everything can say what is gone.",
      whole ? "See what could not be examined: credlint" : "Run credlint baseline --prune without paths and choices.",
    );
  const known = new Baseline(before.entries);
  const why = args.flags.get("reason")?.[0];
  const current = [
    ...report.findings,
    ...report.suppressed.filter(({ by }) => by === "baseline").map((one) => one.finding),
  ];
  const kept = current.flatMap((finding): BaselineEntry[] => {
    const entry = entryFor(finding, marks(finding), before.salt);
    const old = known.find(finding, marks(finding));
    if (old) return [{ ...entry, is: old.is, ...(old.why === undefined ? {} : { why: old.why }) }];
    return prune ? [] : [{ ...entry, ...(why === undefined ? {} : { why }) }];
  });
  // What was not looked at stays.
  const sure = whole && report.exitCode !== 2;
  const entries = sure ? kept : [...known.unused, ...kept];
  const count = (list: readonly BaselineEntry[]): number => new Set(list.map(idOf)).size;
  const stayed = count(before.entries) - known.unused.length;
  const values = `${count(entries)} accepted ${count(entries) === 1 ? "value" : "values"}`;
  writeWhole(before.path, writeBaseline(entries), "Check --baseline.");
  outside.write(
    `Wrote ${before.shown}: ${values}, ${Math.max(0, count(kept) - stayed)} new, ${sure ? known.unused.length : 0} gone.\n`,
  );
  if (!prune)
    outside.write(
      "Commit it: only new findings count from now on. Accepted is not harmless: credlint audit asks one by one.\n",
    );
  if (!sure && report.exitCode === 2) outside.warn(`credlint: ${report.verdict}\n`);
  return report.exitCode === 2 ? 2 : 0;
};
