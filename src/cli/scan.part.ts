/** `credlint [scan]`: the flags as scan options, the report on standard output and in files; loaded when a scan is asked for. */
import { readSize } from "../config/size.ts";
import type { Document } from "../model/document.ts";
import type { Finding, Report } from "../model/report.ts";
import type { Confidence, Level, Tag } from "../model/rule.ts";
import { UserError } from "../model/trouble.ts";
import { loadRooms } from "../scan/inspect.ts";
import { openPlan, type Plan } from "../scan/open.ts";
import type { ScanOptions } from "../scan/options.ts";
import { type Located, type MarksOf, scan } from "../scan/scan.ts";
import { sourceOf } from "../scan/source.ts";
import type { Command, Outside } from "./command.ts";
import { emit, outputsOf } from "./emit.ts";
import type { Arguments } from "./flags.ts";
import { gitOf } from "./git-options.ts";
import { progressFor } from "./progress.ts";

export const scanCommand: Command = (args, outside) => runScan(args, outside);

export async function runScan(args: Arguments, outside: Outside, more: ScanOptions = {}): Promise<number> {
  const outputs = outputsOf(args);
  const repairs = outputs.formats.has("sarif");
  const plan = await openPlan({ ...optionsOf(args, outside), repairs, ...more });
  const progress = progressFor(outside, !args.flags.has("quiet") && !args.flags.has("no-progress"));
  const stdinName = one(args, "stdin-name") ?? "stdin";
  const watched = { ...plan, ownsProcess: true, progress: progress?.show };
  const report = await scan(sourceOf(watched, stdinName), watched).finally(() => progress?.end());
  emit(report, outputs, args, outside, plan.context.now);
  return report.exitCode;
}

/** A scan for other commands: all that was found, whatever its level, and by what its values are known. */
export async function examine(
  args: Arguments,
  outside: Outside,
  more: ScanOptions = {},
  change: (plan: Plan) => Plan = (plan) => plan,
): Promise<{ readonly report: Report; readonly marks: MarksOf; readonly plan: Plan }> {
  const plan = change(await openPlan({ ...optionsOf(args, outside), minLevel: "note", failOn: "never", ...more }));
  let marks: MarksOf = () => undefined;
  const report = await scan(sourceOf(plan, "stdin"), plan, (found) => {
    marks = found;
  });
  return { report, marks, plan };
}

/** A scan for mending: the documents in which something is, and what is told of them. One thread, so that all are at hand. */
export async function mendable(args: Arguments, outside: Outside) {
  const plan = await openPlan({ ...optionsOf(args, outside), failOn: "never", threads: 0 });
  const documents = new Map<string, Document>();
  const keep = (found: readonly Document[]): void => {
    for (const document of found) documents.set(document.input.path, document);
  };
  let located: readonly Located[] = [];
  const report = await scan(sourceOf(plan, "stdin"), { ...plan, keep }, (_marks, all) => {
    located = all;
  });
  const keyOf = ({ path, ruleId, span }: Finding): string => `${path}\0${ruleId} ${span.start} ${span.end}`;
  const digests = new Map(located.map(({ finding, digest }) => [keyOf(finding), digest]));
  const told = report.findings.map((finding) => {
    const digest = digests.get(keyOf(finding));
    return digest === undefined ? { finding } : { finding, digest };
  });
  return {
    report,
    documents: [...documents.values()],
    told,
    /** What must not be shown: held back or not. */
    seen: located.map(({ finding }) => finding),
    root: plan.root,
  };
}

export { watching } from "../scan/accepted.ts";
export { openPlan } from "../scan/open.ts";
export { wantsColor } from "./emit.ts";

/** The values of a settings file in any format that credlint reads, by their paths. */
export async function entriesIn(text: string, path: string): Promise<{ path: string; value: string }[]> {
  const { readDocument } = await loadRooms();
  const { screen } = await openPlan({ config: false, baseline: false });
  const input = { path, text, origin: "memory" as const, bytes: text.length };
  return [
    ...(await readDocument(input, { ...screen.look(text), document: true }, { asLines: false, trees: undefined }))
      .entries,
  ];
}

export function optionsOf(args: Arguments, outside: Outside): ScanOptions {
  const list = (name: string): string[] =>
    (args.flags.get(name) ?? []).flatMap((value) => value.split(",")).filter(Boolean);
  const config = args.flags.has("no-config") ? false : one(args, "config");
  const now = one(args, "now");
  const size = (name: string): number | undefined => {
    const value = one(args, name);
    return value === undefined ? undefined : readSize(value, `--${name}`);
  };
  const threads = one(args, "threads");
  if (threads !== undefined && !/^\d{1,3}$/.test(threads))
    throw new UserError("cli/flag-value", `--threads does not take "${threads}".`, "Write a number.");
  const git = gitOf(args);
  const maxFileSize = size("max-file-size");
  const maxDocumentSize = size("max-document-size");
  return {
    cwd: outside.cwd,
    paths: args.positionals,
    ...(git ? { git } : {}),
    ...shardOf(args),
    rules: list("rule"),
    skipRules: list("skip-rule"),
    ruleDirs: args.flags.get("rules") ?? [],
    exclude: args.flags.get("exclude") ?? [],
    gitignore: !args.flags.has("no-gitignore"),
    strict: args.flags.has("strict"),
    allRules: args.flags.has("sarif-all-rules"),
    ...(args.flags.has("include") ? { include: args.flags.get("include")! } : {}),
    ...(args.flags.has("tag") ? { tag: one(args, "tag") as Tag } : {}),
    ...(args.flags.has("min-level") ? { minLevel: one(args, "min-level") as Level } : {}),
    ...(args.flags.has("min-confidence") ? { minConfidence: one(args, "min-confidence") as Confidence } : {}),
    ...(args.flags.has("verbose-skipped") ? { verboseSkipped: true } : {}),
    ...(args.flags.has("fail-on") ? { failOn: one(args, "fail-on") as Level | "never" } : {}),
    ...(config === undefined ? {} : { config }),
    ...(args.flags.has("no-baseline") ? { baseline: false } : {}),
    ...(args.flags.has("baseline") ? { baseline: one(args, "baseline")! } : {}),
    ...(now === undefined ? {} : { now: new Date(now) }),
    ...(threads === undefined ? {} : { threads: Number(threads) }),
    trees: !args.flags.has("no-syntax-trees"),
    ...(maxFileSize === undefined ? {} : { maxFileSize }),
    ...(maxDocumentSize === undefined ? {} : { maxDocumentSize }),
  };
}

/** "2/4" as the second of four. */
function shardOf(args: Arguments): Pick<ScanOptions, "shard"> {
  const value = one(args, "shard");
  if (value === undefined) return {};
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  if (!index || Number(index) < 1 || Number(index) > Number(count))
    throw new UserError(
      "cli/flag-value",
      `--shard does not take "${value}".`,
      "Write I/N, such as 2/4: the second of four.",
    );
  return { shard: { index: Number(index), count: Number(count) } };
}

function one(args: Arguments, name: string): string | undefined {
  return args.flags.get(name)?.[0];
}
