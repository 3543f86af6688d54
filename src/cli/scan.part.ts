/** `credlint [scan]`: the flags as scan options, the report on standard output and in files; loaded when a scan is asked for. */
import { resolve } from "node:path";
import { readSize } from "../config/size.ts";
import type { Document } from "../model/document.ts";
import type { Finding, Report } from "../model/report.ts";
import type { Level, Tag } from "../model/rule.ts";
import { UserError } from "../model/trouble.ts";
import { type RenderOptions, render } from "../report/index.ts";
import { loadRooms } from "../scan/inspect.ts";
import { openPlan, type Plan } from "../scan/open.ts";
import type { ScanOptions } from "../scan/options.ts";
import { type Located, type MarksOf, scan } from "../scan/scan.ts";
import { sourceOf } from "../scan/source.ts";
import type { Command, Outside } from "./command.ts";
import { type Arguments, FORMATS } from "./flags.ts";
import { gitOf } from "./git-options.ts";
import { progressFor } from "./progress.ts";
import { writeWhole } from "./write.ts";

type Format = (typeof FORMATS)[number];

export const scanCommand: Command = (args, outside) => runScan(args, outside);

export async function runScan(args: Arguments, outside: Outside, more: ScanOptions = {}): Promise<number> {
  const outputs = outputsOf(args);
  const plan = await openPlan({ ...optionsOf(args, outside), ...more });
  const progress = progressFor(outside, !args.flags.has("quiet") && !args.flags.has("no-progress"));
  const stdinName = one(args, "stdin-name") ?? "stdin";
  const watched = progress ? { ...plan, progress: progress.show } : plan;
  const report = await scan(sourceOf(watched, stdinName), watched).finally(() => progress?.end());
  const format = (one(args, "format") ?? "text") as Format;
  const rendered = (to: Format, color: boolean): string =>
    render(report, to, {
      color,
      width: outside.width,
      hyperlinks: color && outside.terminal && !outside.env["CI"],
      quiet: args.flags.has("quiet"),
      listSkipped: args.flags.has("list-skipped"),
      allRules: args.flags.has("sarif-all-rules"),
    } satisfies RenderOptions);
  // Files first: a reader that closes standard output early loses no report.
  for (const { format: to, file } of outputs)
    writeWhole(resolve(outside.cwd, file), rendered(to, false), "Check --output.");
  outside.write(rendered(format, format === "text" && wantsColor(args, outside)));
  if (format !== "text") warnOf(report, outside);
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

function one(args: Arguments, name: string): string | undefined {
  return args.flags.get(name)?.[0];
}

function outputsOf(args: Arguments): { format: Format; file: string }[] {
  return (args.flags.get("output") ?? []).map((value) => {
    const equals = value.indexOf("=");
    const format = value.slice(0, Math.max(equals, 0));
    const file = value.slice(equals + 1);
    if (equals < 1 || !file || !(FORMATS as readonly string[]).includes(format)) {
      throw new UserError(
        "cli/flag-value",
        `--output does not take "${value}".`,
        `Write FORMAT=FILE with one of ${FORMATS.join(", ")}, such as sarif=credlint.sarif.`,
      );
    }
    return { format: format as Format, file };
  });
}

/** NO_COLOR and FORCE_COLOR as no-color.org and force-color.org say; --color is stronger. */
export function wantsColor(args: Arguments, outside: Outside): boolean {
  const when = one(args, "color") ?? "auto";
  if (when !== "auto") return when === "always";
  if (outside.env["NO_COLOR"]) return false;
  if (outside.env["FORCE_COLOR"] && outside.env["FORCE_COLOR"] !== "0") return true;
  return outside.terminal && outside.env["TERM"] !== "dumb";
}

/** A machine format on standard output leaves the trouble and the verdict for people on standard error. */
function warnOf(report: Report, outside: Outside): void {
  for (const trouble of report.diagnostics) {
    if (trouble.level === "error")
      outside.warn(`credlint: ${trouble.path ? `${clean(trouble.path)}: ` : ""}${clean(trouble.message)}\n`);
  }
  outside.warn(`credlint: ${report.verdict}\n`);
}

/** File names are untrusted: no control character reaches a terminal. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "·");
}
