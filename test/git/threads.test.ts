/** A history large enough for a second thread gives the same bytes with and without one; from the bundle, as only that has threads. */
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { password, withRepository } from "../helpers/repository.ts";

const MAIN = join(process.env["CREDLINT_ROOT"]!, "dist/main.js");
const COMMITS = 60;
const FILES = 90;

/** Files that change with every commit, some with a value that comes and goes. */
function stream(): string {
  let text = "";
  for (let commit = 0; commit < COMMITS; commit += 1) {
    text += `commit refs/heads/main\ncommitter t <t@example.com> ${1_700_000_000 + commit} +0000\ndata 1\n${commit % 10}\n`;
    for (let file = 0; file < FILES; file += 1) {
      const filler = Array.from(
        { length: 20 },
        (_, line) => `export const v${line} = ${(line * file) % (commit + 7)};\n`,
      );
      const value = commit % 7 === file % 7 ? `const ${password(file).replace("=", ' = "').replace("\n", '";\n')}` : "";
      const content = `${filler.slice(0, 10).join("")}${value}${filler.slice(10).join("")}// ${file} ${commit}\n`;
      text += `M 100644 inline d${file % 9}/f${file}.ts\ndata ${Buffer.byteLength(content)}\n${content}\n`;
    }
    text += "\n";
  }
  return text;
}

test("the same for one thread and two", () =>
  withRepository(async (one) => {
    execFileSync("git", ["fast-import", "--quiet"], { cwd: one.folder, input: stream() });
    const run = (threads: string): { out: string; files: number; findings: number } => {
      const { stdout } = spawnSync(process.execPath, [MAIN, "--history", "-f", "json", "--threads", threads], {
        cwd: one.folder,
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      const { stats, findings } = JSON.parse(stdout) as { stats: { files: number }; findings: unknown[] };
      return { out: stdout, files: stats.files, findings: findings.length };
    };
    const alone = run("1");
    assert.is(alone.files, COMMITS * FILES);
    assert.is(alone.findings, FILES);
    assert.is(run("2").out, alone.out);
  }));

test.run();
