/** The files that the runner reads and those that were asked for: each is written, or its trouble is told. */
import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Diagnostic } from "../model/report.ts";

/** Appends to a file, as the runner's own files want it. */
export type Append = (file: string, text: string) => void;

/** Collects trouble; nothing that cannot be written ends the run before all else is. */
export class Writer {
  readonly troubles: Diagnostic[] = [];
  readonly #cwd: string;
  readonly #append: Append;

  constructor(cwd: string, append: Append) {
    this.#cwd = cwd;
    this.#append = append;
  }

  /** A file of ours, relative to the workspace; its folder is made. True if it was written. */
  write(input: string, file: string, text: string): boolean {
    return this.#try(`${input} "${file}"`, "Check the path and its folder's rights.", () => {
      const path = resolve(this.#cwd, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    });
  }

  /** A file of the runner's; without one (outside of a workflow) there is nothing to do. */
  append(name: string, file: string | undefined, text: string): void {
    if (file)
      this.#try(`The file of ${name}`, "The runner makes it: check what changes it.", () => this.#append(file, text));
  }

  #try(what: string, hint: string, act: () => void): boolean {
    try {
      act();
      return true;
    } catch (error) {
      this.troubles.push({
        level: "error",
        code: "action/unwritable",
        message: `${what} could not be written (${(error as NodeJS.ErrnoException).code ?? "error"}).`,
        hint,
      });
      return false;
    }
  }
}

/** With a delimiter that no value can guess (the runner's multi-line form). */
export function outputLines(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const mark = `credlint_${randomUUID()}`;
      return `${name}<<${mark}\n${value}\n${mark}\n`;
    })
    .join("");
}
