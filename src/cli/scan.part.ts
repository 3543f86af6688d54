/** `credlint [scan]`: the flags as scan options, the report on standard output and in files; loaded when a scan is asked for. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { readSize } from "../config/size.ts";
import type { Report } from "../model/report.ts";
import type { Confidence, Level, Tag } from "../model/rule.ts";
import { UserError } from "../model/trouble.ts";
import { type RenderOptions, render } from "../report/index.ts";
import { openPlan } from "../scan/open.ts";
import type { ScanOptions } from "../scan/options.ts";
import { scan } from "../scan/scan.ts";
import { sourceOf } from "../scan/source.ts";
import type { Command, Outside } from "./command.ts";
import { type Arguments, FORMATS } from "./flags.ts";

type Format = (typeof FORMATS)[number];

export const scanCommand: Command = async (args, outside) => {
  const outputs = outputsOf(args);
  const plan = await openPlan(optionsOf(args, outside));
  const stdinName = one(args, "stdin-name") ?? "stdin";
  const report = await scan(sourceOf(plan, stdinName), plan);
  const format = (one(args, "format") ?? "text") as Format;
  const rendered = (to: Format, color: boolean): string =>
    render(report, to, {
      color,
      width: outside.width,
      hyperlinks: color && outside.terminal && !outside.env["CI"],
      quiet: args.flags.has("quiet"),
      listSkipped: args.flags.has("list-skipped") || args.flags.has("verbose-skipped"),
      allRules: args.flags.has("sarif-all-rules"),
    } satisfies RenderOptions);
  // Files first: a reader that closes standard output early loses no report.
  for (const { format: to, file } of outputs) writeReport(resolve(outside.cwd, file), rendered(to, false));
  outside.write(rendered(format, format === "text" && wantsColor(args, outside)));
  if (format !== "text") warnOf(report, outside);
  return report.exitCode;
};

function optionsOf(args: Arguments, outside: Outside): ScanOptions {
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
  const maxFileSize = size("max-file-size");
  const maxDocumentSize = size("max-document-size");
  return {
    cwd: outside.cwd,
    paths: args.positionals,
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

function writeReport(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw new UserError(
      "cli/unwritable",
      `${path} could not be written (${(error as NodeJS.ErrnoException).code ?? "error"}).`,
      "Check --output.",
    );
  }
}

/** NO_COLOR and FORCE_COLOR as no-color.org and force-color.org say; --color is stronger. */
function wantsColor(args: Arguments, outside: Outside): boolean {
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
