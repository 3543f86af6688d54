/** Commands in Markdown pages, run as a reader would: in order, in one copy of the tour, with `credlint` on the PATH. */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as assert from "uvu/assert";

const root = process.env["CREDLINT_ROOT"]!;

export interface Shown {
  /** As typed, several lines joined where one ends with a backslash. */
  readonly command: string;
  /** What follows "# needs:" in the command: a tool, or "network", which a test never has. */
  readonly needs: readonly string[];
  /** Lines that the output holds, in this order; "…" stands for any lines between. */
  readonly output: readonly string[];
}

/** The `$ command` lines of a page's console blocks, each with the output shown below it. */
export function shownIn(markdown: string): Shown[] {
  return [...markdown.matchAll(/^```console\n([\s\S]*?)^```/gm)].flatMap((block) =>
    block[1]!
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [whole = "", ...output] = part.replace(/\\\n/g, "\\\u0000").trimEnd().split("\n");
        const [command = "", needs] = whole.split(/\s+# needs: /);
        return { command: command.replaceAll("\u0000", "\n"), needs: needs?.split(/,\s*/) ?? [], output };
      }),
  );
}

/** Blocks that begin with a comment of their file's name, as files; an indented block goes on with the one before. */
export function filesIn(markdown: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let last = "";
  for (const [, block = ""] of markdown.matchAll(/^```(?:yaml|jsonc?|js)\n([\s\S]*?)^```/gm)) {
    const named = /^(?:#|\/\/) (\S+\/\S+\.\w+)\n/.exec(block)?.[1];
    last = named ?? last;
    if (named || (last && block.startsWith("  "))) files.set(last, (files.get(last) ?? "") + block);
  }
  return files;
}

export function isAbsent(tool: string): boolean {
  return tool === "network" || spawnSync("sh", ["-c", `command -v ${tool}`]).status !== 0;
}

/** A copy of the tour as a git repository, with programs of the bundle before all others on the PATH. */
export class ReadersMachine {
  readonly home = mkdtempSync(join(tmpdir(), "credlint-reader-"));
  readonly cwd = join(this.home, "project");
  readonly env: NodeJS.ProcessEnv;

  constructor(files: ReadonlyMap<string, string> = new Map()) {
    const bin = join(this.home, "bin");
    mkdirSync(bin);
    const main = `"${process.execPath}" "${join(root, "dist/main.js")}"`;
    for (const [name, line] of [
      ["credlint", `exec ${main} "$@"`],
      ["npx", `test "$1" = credlint || exit 127\nshift\nexec ${main} "$@"`],
    ] as const) {
      writeFileSync(join(bin, name), `#!/bin/sh\n${line}\n`);
      chmodSync(join(bin, name), 0o755);
    }
    cpSync(join(root, "fixtures/tour"), this.cwd, { recursive: true });
    for (const [name, text] of files) {
      mkdirSync(dirname(join(this.cwd, name)), { recursive: true });
      writeFileSync(join(this.cwd, name), text);
    }
    const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
    this.env = { ...rest, PATH: `${bin}:${process.env["PATH"]}`, HOME: this.home, CREDLINT_ROOT: root };
    spawnSync("git", ["init", "-q"], { cwd: this.cwd, env: this.env });
  }

  /** Both streams in the order of a terminal; exit 0, or 1 where what is shown tells of findings. */
  run({ command, output }: Shown): void {
    const run = spawnSync("bash", ["-c", `exec 2>&1\n${command}\n`], {
      cwd: this.cwd,
      env: this.env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    const text = run.stdout;
    const allowed = output.length > 0 ? [0, 1] : [0];
    assert.ok(allowed.includes(run.status ?? -1), `${command}: exit ${run.status}\n${text}`);
    const lines = text.split("\n");
    let from = 0;
    let near = false;
    for (const line of output) {
      if (line === "…") {
        near = false;
        continue;
      }
      const at = near ? from : lines.indexOf(line, from);
      assert.is(lines[at], line, `${command}: not shown here: ${line}\n${text}`);
      from = at + 1;
      near = true;
    }
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

export function page(name: string): string {
  return readFileSync(join(root, name), "utf8");
}
