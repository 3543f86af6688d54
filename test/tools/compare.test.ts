import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";

const root = process.env["CREDLINT_ROOT"]!;
const folder = mkdtempSync(join(tmpdir(), "credlint-compare-test-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

interface Found {
  readonly ruleId: string;
  readonly level: string;
  readonly tag: string;
  readonly line: number;
  readonly path?: string;
}

/** A program that finds the same at each run: its report goes where `-o json=FILE` says. */
function program(found: readonly Found[]): string {
  const findings = found.map(({ path = "data/11111111/a.py", line, ...rest }) => ({
    ...rest,
    path,
    region: { startLine: line, endLine: line, startColumn: 5, endColumn: 9 },
  }));
  return [
    `const to = process.argv[process.argv.indexOf("-o") + 1].slice(5);`,
    `require("node:fs").writeFileSync(to, ${JSON.stringify(JSON.stringify({ findings }))});`,
  ].join("\n");
}

function build(name: string, found: readonly Found[]): string {
  const out = join(folder, name);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "main.js"), program(found));
  return out;
}

function compare(...args: readonly string[]): { code: number | null; lines: string[]; err: string } {
  const run = spawnSync(process.execPath, [join(root, "tools/compare.mjs"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: run.status, lines: run.stdout.trim().split("\n"), err: run.stderr };
}

const secret = { ruleId: "generic/password", level: "error", tag: "secret", line: 1 };
const check = { ruleId: "oauth/x", level: "error", tag: "setup", line: 2 };
const data = join(folder, "files");
mkdirSync(data);

test("what came, what has another level and what has another rule are told; the exit is 0", () => {
  const old = build("old", [secret, check]);
  const now = build("new", [
    { ...secret, ruleId: "vendor/key" },
    { ...check, level: "warning" },
    { ...secret, line: 7 },
  ]);
  const { code, lines } = compare(old, now, data, "--only-given");
  assert.equal(lines, [
    `${data}: 2 findings, now 3`,
    "  came data/11111111/a.py:7:5: error generic/password",
    "  level data/11111111/a.py:2:5: warning oauth/x, was error",
    "  rule data/11111111/a.py:1:5: error vendor/key, was error generic/password",
    "nothing went",
  ]);
  assert.is(code, 0);
});

test("a finding that went is told, and the exit is 1; a check is not made up for by another one at its place", () => {
  const old = build("old", [secret, check]);
  const now = build("new", [{ ...check, ruleId: "oauth/y" }]);
  const { code, lines } = compare(old, now, data, "--only-given");
  assert.equal(lines.slice(1), [
    "  went data/11111111/a.py:1:5: error generic/password",
    "  went data/11111111/a.py:2:5: error oauth/x",
    "  came data/11111111/a.py:2:5: error oauth/y",
    "2 findings went",
  ]);
  assert.is(code, 1);
});

test("labels give both measures: unlabelled findings are false, notes and checks don't count", () => {
  const label = (line: number, one: string, category = "Password"): string =>
    JSON.stringify({
      path: "data/11111111/a.py",
      line_start: line,
      line_end: line,
      label: one,
      categories: [category],
    });
  const labels = join(folder, "labels.jsonl");
  writeFileSync(labels, `${[label(1, "T"), label(2, "F"), label(3, "T"), label(4, "T", "UUID")].join("\n")}\n`);
  const old = build("old", [secret, { ...check, line: 3 }, { ...secret, line: 3, level: "note" }]);
  const now = build("new", [
    secret,
    { ...secret, line: 2 },
    { ...secret, line: 3 },
    { ...secret, line: 4 },
    { ...secret, line: 9 },
  ]);
  const { lines } = compare(old, now, data, "--only-given", "--labels", labels);
  const measures = lines.filter((line) => line.includes("F1-")).map((line) => line.replace(/ \(90 .*/, ""));
  assert.equal(measures, ["  old: P- 100.0  R 50.0  F1- 66.7", "  new: P- 50.0  R 100.0  F1- 66.7"]);
});

test("a git revision is bundled in a worktree that is gone afterwards; the fixtures are scanned unasked", () => {
  const repository = join(folder, "repository");
  mkdirSync(join(repository, "tools"), { recursive: true });
  mkdirSync(join(repository, "fixtures"));
  writeFileSync(join(repository, "fixtures/a"), "");
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
      cwd: repository,
      encoding: "utf8",
    });
  const bundler = (found: readonly Found[]): string =>
    `import fs from "node:fs"; const out = process.argv[2]; fs.mkdirSync(out, { recursive: true });
     fs.writeFileSync(out + "/main.js", ${JSON.stringify(program(found))});`;
  git("init", "-q");
  writeFileSync(join(repository, "tools/bundle.mjs"), bundler([secret]));
  git("add", ".");
  git("commit", "-qm", "x");
  writeFileSync(join(repository, "tools/bundle.mjs"), bundler([]));
  const { code, lines, err } = compare("HEAD", ".", "--repository", repository);
  assert.is(err, "");
  assert.equal(lines.slice(1), ["  went data/11111111/a.py:1:5: error generic/password", "1 findings went"]);
  assert.is(code, 1);
  assert.is(git("worktree", "list").trim().split("\n").length, 1);
});

test("a folder that is not there, a revision that is none, too few words: exit 2", () => {
  assert.is(compare("a").code, 2);
  const old = build("old", [secret]);
  assert.is(compare(old, old, join(folder, "no-such-folder")).code, 2);
  assert.is(compare(old, "no-such-revision", data, "--only-given").code, 2);
});

test.run();
