/** Writes files so that nobody ever sees half of one: under a name of their own first, then renamed. */
import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { UserError } from "../model/trouble.ts";

/** A link's target is written, and keeps its mode. `hint` is told where it cannot be written. */
export function writeWhole(path: string, content: string | Uint8Array, hint: string): void {
  let own: string | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const target = realOf(path);
    // A pipe or a device is no file to rename over.
    if (target.special) {
      writeFileSync(target.path, content);
      return;
    }
    own = join(dirname(target.path), `.${basename(target.path)}.${process.pid}.tmp`);
    writeFileSync(own, content, { flag: "wx", ...(target.mode === undefined ? {} : { mode: target.mode }) });
    renameSync(own, target.path);
  } catch (error) {
    if (own !== undefined) rmSync(own, { force: true });
    throw new UserError(
      "cli/unwritable",
      `${path} could not be written (${(error as NodeJS.ErrnoException).code ?? "error"}).`,
      hint,
    );
  }
}

function realOf(path: string): { path: string; mode?: number; special: boolean } {
  try {
    const stat = statSync(path);
    return { path: realpathSync(path), mode: stat.mode & 0o7777, special: !stat.isFile() };
  } catch {
    return { path, special: false };
  }
}
