import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { progressFor } from "../../src/cli/progress.ts";
import { bundled } from "../helpers/bundled.ts";

function shown(env: Readonly<Record<string, string>>, terminal = true, wanted = true): string[] {
  const lines: string[] = [];
  let now = 0;
  const outside = { cwd: "/", env, terminal: true, progress: terminal, width: 80, write: () => undefined };
  const progress = progressFor({ ...outside, warn: (text) => void lines.push(text) }, wanted, () => now);
  for (const [at, done] of [
    [100, 1],
    [499, 2],
    [500, 1_000],
    [550, 1_001],
    [600, 1_500],
    [900, 2_000],
  ] as const) {
    now = at;
    progress?.show(done, 2_000);
  }
  progress?.end();
  return lines;
}

test("one line, after half a second, at most ten times a second, taken away at the end", () => {
  const clear = "\r\u001b[2K";
  assert.equal(shown({}), [
    `${clear}credlint: 50%  1,000 of 2,000`,
    `${clear}credlint: 75%  1,500 of 2,000`,
    `${clear}credlint: 100%  2,000 of 2,000`,
    clear,
  ]);
});

test("nothing in CI, without a terminal, on a dumb one, or where it is not wanted", () => {
  assert.equal(shown({ CI: "1" }), []);
  assert.equal(shown({ TERM: "dumb" }), []);
  assert.equal(shown({}, false), []);
  assert.equal(shown({}, true, false), []);
});

test("a short scan shows nothing", () => {
  const lines: string[] = [];
  const outside = { cwd: "/", env: {}, terminal: true, progress: true, width: 80, write: () => undefined };
  const progress = progressFor({ ...outside, warn: (text) => void lines.push(text) }, true, () => 0);
  progress?.show(1, 2);
  progress?.end();
  assert.equal(lines, []);
});

const python = spawnSync("python3", ["-c", "import pty"]).status === 0;
assert.ok(python || !process.env["CI"], "python3 is not installed");

/** Runs the program with a terminal as standard error, and gives what it wrote there. */
const WATCHER = `
import os, pty, subprocess, sys
master, slave = pty.openpty()
child = subprocess.Popen(sys.argv[1:], stderr=slave, stdout=subprocess.DEVNULL)
os.close(slave)
seen = b''
while True:
    try: part = os.read(master, 65536)
    except OSError: break
    if not part: break
    seen += part
child.wait()
sys.stdout.buffer.write(seen)
`;

(python ? test : test.skip)("a long scan tells a terminal how far it is, and nothing is left there", () => {
  const folder = mkdtempSync(join(tmpdir(), "credlint-progress-"));
  try {
    for (let i = 0; i < 700; i += 1) {
      const lines = Array.from({ length: 12 }, (_, n) => `db_password_${n} = "w${i}-winter-Ridge-${n}"\n`);
      writeFileSync(join(folder, `f${i}.py`), lines.join(""));
    }
    const program = join(bundled(), "main.js");
    const watch = (env: Readonly<Record<string, string>>): string =>
      spawnSync("python3", ["-c", WATCHER, process.execPath, program], {
        cwd: folder,
        encoding: "utf8",
        env: { PATH: process.env["PATH"]!, TERM: "xterm", ...env },
      }).stdout;
    assert.match(watch({}), /^(?:\r\u001b\[2Kcredlint: \d+% {2}[\d,]+ of 700)+\r\u001b\[2K$/);
    assert.is(watch({ CI: "true" }), "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.run();
