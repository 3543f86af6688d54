import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bundled } from "../helpers/bundled.ts";
import { cli } from "../helpers/cli.ts";

const LEAKS = {
  "a.py": 'db_password = "vK7-winter-Ridge-41"\n',
  "b.py": 'x = 1\ndb_password = "pQ3-autumn-Mill-88"\n',
  "c.env": "API_TOKEN=qT7vLw2ZbN9xKc4RjH8mYd5P\n",
  "d.py": 'other_password = "vK7-winter-Ridge-41"\n',
};
const FILE = ".credlint-baseline.jsonl";

/** A pseudo-terminal by Python's own module: it types each key when the prompt stands there, and prints what it saw. */
const TYPIST = `
import os, pty, sys, select, time, signal
keys = sys.argv[1].encode().decode('unicode_escape').encode('latin1')
pid, fd = pty.fork()
if pid == 0:
    os.execv(sys.argv[2], sys.argv[2:])
seen = b''
prompts = 0
deadline = time.time() + 40
while time.time() < deadline:
    ready, _, _ = select.select([fd], [], [], 0.2)
    if not ready: continue
    try: part = os.read(fd, 65536)
    except OSError: break
    if not part: break
    seen += part
    while seen.count(b'[q]uit: ') > prompts and keys:
        prompts += 1
        os.write(fd, keys[:1])
        keys = keys[1:]
sys.stdout.buffer.write(seen)
_, status = os.waitpid(pid, 0)
sys.exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 99)
`;

const python = spawnSync("python3", ["-c", "import pty"]).status === 0;
assert.ok(python || !process.env["CI"], "python3 is not installed");
const program = join(bundled(), "main.js");

const test = suite<{ folder: string }>("audit");
const when = python ? test : test.skip;
test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), "credlint-audit-"));
  mkdirSync(join(context.folder, ".git"));
  for (const [name, text] of Object.entries(LEAKS)) writeFileSync(join(context.folder, name), text);
});
test.after.each(({ folder }) => rmSync(folder, { recursive: true, force: true }));

function type(folder: string, keys: string, ...more: string[]): { status: number | null; out: string } {
  const run = spawnSync("python3", ["-c", TYPIST, keys, process.execPath, program, "audit", ...more], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"]!, TERM: "xterm", NO_COLOR: "1" },
  });
  return { status: run.status, out: run.stdout.replaceAll("\r", "") };
}

/** Rule and answer of each entry. */
function answers(folder: string): string[] {
  return readFileSync(join(folder, FILE), "utf8")
    .split("\n")
    .slice(1, -1)
    .map((line) => JSON.parse(line) as { rule: string; is?: string })
    .map(({ rule, is }) => `${rule} ${is}`)
    .sort();
}

when("one key a value; answers hold findings back, with their reason; a real one stays", async ({ folder }) => {
  const { status, out } = type(folder, "ftr");
  assert.is(status, 0, out);
  assert.match(out, /1\/3 {2}error {2}generic\/password[^\n]*\n {2}a\.py:1:16 {2}and 1 more place/);
  assert.match(out, /2\/3 [\s\S]*b\.py:2:16[\s\S]*\[q\]uit: test data\n/);
  assert.match(out, /3\/3 [\s\S]*c\.env:1:11[\s\S]*\[q\]uit: real: it stays in the report\n/);
  assert.match(out, /\nall +1 +1 +1 +0 +67%\n1 real: revoke it first, then take it out of the files\.\n$/);
  assert.not.match(out, /winter|autumn|qT7v/);
  assert.equal(answers(folder), [
    "generic/password false-positive",
    "generic/password test-data",
    "generic/token real",
  ]);
  const report = JSON.parse((await cli(folder, ["-f", "json"])).out) as {
    findings: { path: string }[];
    suppressed: { finding: { path: string }; reason: string }[];
  };
  assert.equal(
    report.findings.map(({ path }) => path),
    ["c.env"],
  );
  assert.equal(
    report.suppressed.map(({ finding, reason }) => `${finding.path}: ${reason}`),
    ["a.py: no secret, says the audit", "b.py: test data, says the audit", "d.py: no secret, says the audit"],
  );
});

when("resumable: what was answered is not asked again; skipped is", ({ folder }) => {
  assert.match(type(folder, "fsq").out, /3\/3 [\s\S]*\[q\]uit: quit\n/);
  assert.equal(answers(folder), ["generic/password false-positive"]);
  const second = type(folder, "tr").out;
  assert.match(second, /^1\/2 [\s\S]*2\/2 /);
  assert.match(type(folder, "").out, /^Nothing is left to answer\./);
});

when("undo goes back, as often as one likes; other keys mean nothing; Ctrl-C keeps the answers", ({ folder }) => {
  const { out, status } = type(folder, "tuft\\x03");
  assert.is(status, 0);
  assert.match(
    out,
    /1\/3 [\s\S]*2\/3 [\s\S]*undone\n\n1\/3 [\s\S]*no secret\n\n2\/3 [\s\S]*test data\n\n3\/3 [\s\S]*quit\n/,
  );
  assert.equal(answers(folder), ["generic/password false-positive", "generic/password test-data"]);
});

when("the baseline's own entries are asked too, and an undone answer is what it was", async ({ folder }) => {
  await cli(folder, ["baseline"]);
  assert.match(type(folder, "ruq").out, /1\/3 /);
  assert.equal(answers(folder), [
    "generic/password undefined",
    "generic/password undefined",
    "generic/token undefined",
  ]);
  type(folder, "rq");
  assert.is((await cli(folder, ["-q"])).out.trim().split("\n").length, 2, "a real one is told again, at both places");
});

test("without a terminal it says so; --stats needs none", async ({ folder }) => {
  const none = await cli(folder, ["audit"]);
  assert.is(none.code, 2);
  assert.match(none.err, /asks at a terminal, and this is none/);
  assert.not.ok(existsSync(join(folder, FILE)));
  assert.is((await cli(folder, ["audit", "--stats"])).out, "Nothing was answered or accepted yet.\n");
});

test.run();
