/** A report on standard output and in files, as --format and --output ask; what people should know on standard error. */
import { resolve } from "node:path";
import { inertLines } from "../engine/inert.ts";
import { visible } from "../engine/redact.ts";
import type { Report } from "../model/report.ts";
import { UserError } from "../model/trouble.ts";
import { type RenderOptions, render } from "../report/index.ts";
import type { Outside } from "./command.ts";
import { type Arguments, FORMATS } from "./flags.ts";
import { writeWhole } from "./write.ts";

export type Format = (typeof FORMATS)[number];

export interface Outputs {
  /** On standard output; undefined if nothing was asked for. */
  readonly format: Format | undefined;
  readonly files: readonly { readonly format: Format; readonly file: string }[];
  /** All that are asked for. */
  readonly formats: ReadonlySet<Format>;
}

/** Throws a UserError for an --output that is none. */
export function outputsOf(args: Arguments): Outputs {
  const files = (args.flags.get("output") ?? []).map((value) => {
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
  const format = args.flags.get("format")?.[0] as Format | undefined;
  return { format, files, formats: new Set([format ?? "text", ...files.map((one) => one.format)]) };
}

/** `now`: the clock of the report's own times. */
export function emit(report: Report, outputs: Outputs, args: Arguments, outside: Outside, now: Date): void {
  const format = outputs.format ?? "text";
  const category = args.flags.get("sarif-category")?.[0];
  const rendered = (to: Format, color: boolean): string =>
    render(report, to, {
      color,
      width: outside.width,
      hyperlinks: color && outside.terminal && !outside.env["CI"],
      quiet: args.flags.has("quiet"),
      listSkipped: args.flags.has("list-skipped") || args.flags.has("verbose-skipped"),
      allRules: args.flags.has("sarif-all-rules"),
      sarifSuppressed: args.flags.has("sarif-suppressed"),
      ...(category === undefined ? {} : { category }),
      now,
      tell: (note) => warn(note.message, outside),
    } satisfies RenderOptions);
  // Files first: a reader that closes standard output early loses no report.
  for (const { format: to, file } of outputs.files)
    writeWhole(resolve(outside.cwd, file), rendered(to, false), "Check --output.");
  outside.write(rendered(format, format === "text" && wantsColor(args, outside)));
  if (format !== "text") warnOf(report, outside);
}

/** NO_COLOR and FORCE_COLOR as no-color.org and force-color.org say; --color is stronger. */
export function wantsColor(args: Arguments, outside: Outside): boolean {
  const when = args.flags.get("color")?.[0] ?? "auto";
  if (when !== "auto") return when === "always";
  if (outside.env["NO_COLOR"]) return false;
  if (outside.env["FORCE_COLOR"] && outside.env["FORCE_COLOR"] !== "0") return true;
  return outside.terminal && outside.env["TERM"] !== "dumb";
}

/** A machine format on standard output leaves the trouble and the verdict for people on standard error. */
function warnOf(report: Report, outside: Outside): void {
  for (const trouble of report.diagnostics) {
    if (trouble.level === "error") warn(`${trouble.path ? `${trouble.path}: ` : ""}${trouble.message}`, outside);
  }
  warn(report.verdict, outside);
}

/** File names are untrusted: no control character reaches a terminal, no command a runner. */
export function warn(text: string, outside: Outside): void {
  outside.warn(inertLines(`credlint: ${visible(text)}\n`));
}
