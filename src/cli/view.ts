/** `credlint view FILE.sarif`: a SARIF file of any tool as a page that people read. */
import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { UserError } from "../model/trouble.ts";
import type { Command } from "./command.ts";
import type { Arguments } from "./flags.ts";
import { writeWhole } from "./write.ts";

export const viewCommand: Command = async (args, outside) => {
  const [name, ...more] = args.positionals;
  if (name === undefined || more.length > 0)
    throw new UserError(
      "cli/usage",
      "credlint view takes one SARIF file.",
      "credlint view report.sarif -o report.html",
    );
  const target = targetOf(args);
  if (target === undefined && outside.terminal)
    throw new UserError("cli/usage", "An HTML page is nothing for a terminal.", `credlint view ${name} -o report.html`);
  const log = parse(read(resolve(outside.cwd, name), name), name);
  const { viewSarif } = await import("../report/html/html.part.ts");
  const html = viewSarif(log, basename(name));
  if (target === undefined) outside.write(html);
  else {
    writeWhole(resolve(outside.cwd, target), html, "Check --output.");
    outside.write(`Wrote ${target}. Open it in a browser.\n`);
  }
  return 0;
};

/** `-o report.html`; `-o html=report.html` says the same as elsewhere. */
function targetOf(args: Arguments): string | undefined {
  const [first, ...more] = args.flags.get("output") ?? [];
  if (more.length > 0) throw new UserError("cli/usage", "credlint view writes one file.", "Give --output once.");
  const file = first?.replace(/^html=/, "");
  if (file === "") throw new UserError("cli/flag-value", "--output names no file.", "Write -o report.html.");
  return file;
}

/** UTF-8, or UTF-16 with a byte order mark, as PowerShell writes it. */
function read(path: string, name: string): string {
  try {
    const bytes = readFileSync(path);
    const text = bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString("utf16le") : bytes.toString("utf8");
    return text.replace(/^\ufeff/, "");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "error";
    throw new UserError("cli/unreadable", `${name} could not be read (${code}).`, "Check the file's name.");
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(
      "view/no-sarif",
      `${name} is not SARIF: it is no JSON.`,
      "credlint view opens SARIF 2.1.0 of any tool.",
    );
  }
}
