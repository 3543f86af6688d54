import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readPushes } from "../../src/hook/pushes.ts";
import { hookScript, isOurs } from "../../src/hook/script.ts";

const A = "a".repeat(40);
const B = "b".repeat(40);
const ZERO = "0".repeat(40);

test("every ref counts; a deleted one has nothing, a new one no beginning", () => {
  assert.equal(
    readPushes(
      `refs/heads/main ${A} refs/heads/main ${B}\nrefs/heads/new ${A} refs/heads/new ${ZERO}\n(delete) ${ZERO} refs/heads/old ${B}\nHEAD@{1 day ago} ${B} refs/heads/x ${A}\n`,
    ),
    [{ to: A, from: B }, { to: A }, { to: B, from: A }],
  );
  assert.equal(readPushes(`refs/heads/m ${"c".repeat(64)} refs/heads/m ${"0".repeat(64)}\n`), [{ to: "c".repeat(64) }]);
  assert.equal(readPushes(""), []);
});

test("what is no such line is refused, never guessed", () => {
  for (const text of ["hello\n", `refs/heads/main ${A} refs/heads/main\n`, `a ${A} b --output=x\n`, `${A} ${A} ${A}\n`])
    assert.is(readPushes(text), undefined, text);
  fc.assert(fc.property(fc.string(), (text) => void readPushes(text)));
});

test("a hook is sh that keeps odd paths together, and is known again", () => {
  const folder = mkdtempSync(join(tmpdir(), "credlint-hook-"));
  try {
    const program = join(folder, 'it\'s $(touch x) "odd".js');
    writeFileSync(program, "console.log(JSON.stringify(process.argv.slice(2)))");
    const script = hookScript("pre-push", process.execPath, program);
    assert.ok(isOurs(script));
    const run = spawnSync("/bin/sh", ["-c", script, "sh", "origin", "git@x:y z"], {
      cwd: folder,
      env: { PATH: "/nonexistent" },
      encoding: "utf8",
    });
    assert.is(run.stdout, '["hook","run","pre-push","origin","git@x:y z"]\n', run.stderr);
    rmSync(program);
    const lost = spawnSync("/bin/sh", ["-c", script], { cwd: folder, env: { PATH: "/nonexistent" }, encoding: "utf8" });
    assert.is(lost.status, 2);
    assert.match(lost.stderr, /not found, so nothing was looked at/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.run();
