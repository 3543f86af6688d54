import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { bundled } from "../helpers/bundled.ts";

const root = process.env["CREDLINT_ROOT"]!;
const LEAK = 'db_password = "vK7-winter-Ridge-41"\n';
const installed = spawnSync("pre-commit", ["--version"]).status === 0;
// Nothing else skips in CI: .ci/run installs it.
assert.ok(installed || !process.env["CI"], "pre-commit is not installed");

interface Context {
  folder: string;
  repo: string;
}

interface Run {
  readonly status: number | null;
  readonly text: string;
}

const test = suite<Context>("the framework pre-commit");
const when = installed ? test : test.skip;
const folder = mkdtempSync(join(tmpdir(), "credlint-pre-commit-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

function run(cwd: string, command: string, ...args: string[]): Run {
  const done = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"]!,
      HOME: folder,
      PRE_COMMIT_HOME: join(folder, "cache"),
      // Versions before 4.6.1 of pre-commit call npm, which needs nothing here: it may not ask a registry.
      npm_config_offline: "true",
      npm_config_audit: "false",
      npm_config_fund: "false",
      npm_config_update_notifier: "false",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "n",
      GIT_AUTHOR_EMAIL: "n@example.org",
      GIT_COMMITTER_NAME: "n",
      GIT_COMMITTER_EMAIL: "n@example.org",
    },
  });
  return { status: done.status, text: done.stdout + done.stderr };
}

const git = (cwd: string, ...args: string[]): Run => run(cwd, "git", ...args);

/** credlint's repository as a hook sees it. Its devDependencies are left out: newer versions of pre-commit do not install them. */
function hookRepository(): string {
  const path = join(folder, "credlint");
  mkdirSync(path);
  cpSync(bundled(), join(path, "dist"), { recursive: true });
  chmodSync(join(path, "dist/main.js"), 0o644);
  const { devDependencies: _, ...manifest } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(join(path, "package.json"), JSON.stringify(manifest));
  for (const name of ["CHANGELOG.md", ".pre-commit-hooks.yaml"]) cpSync(join(root, name), join(path, name));
  git(path, "init", "-q", "-b", "main");
  git(path, "add", "-A");
  git(path, "commit", "-q", "-m", "credlint");
  return path;
}

test.before(() => {
  if (installed) hookRepository();
});
test.before.each((context) => {
  context.repo = mkdtempSync(join(folder, "repo-"));
  git(context.repo, "init", "-q", "-b", "main");
});

/** A config file with these hooks, committed, and the hooks installed. */
function configured(repo: string, ids: readonly string[], types: readonly string[]): void {
  const rev = git(join(folder, "credlint"), "rev-parse", "HEAD").text.trim();
  const hooks = ids.map((id) => `      - id: ${id}\n`).join("");
  writeFileSync(
    join(repo, ".pre-commit-config.yaml"),
    `repos:\n  - repo: ${join(folder, "credlint")}\n    rev: ${rev}\n    hooks:\n${hooks}`,
  );
  git(repo, "add", "-A");
  git(repo, "commit", "-q", "-m", "config");
  for (const type of types) assert.is(run(repo, "pre-commit", "install", "--hook-type", type).status, 0);
}

when("try-repo runs both hooks from a plain clone", ({ repo }) => {
  writeFileSync(join(repo, "-a b.py"), LEAK);
  git(repo, "add", "-A");
  const { status, text } = run(repo, "pre-commit", "try-repo", join(folder, "credlint"));
  assert.is(status, 1, text);
  const [staged = "", named = ""] = text.split("credlint (files)");
  assert.match(staged, /credlint \(staged changes\)\.+Failed\n- hook id: credlint\n- exit code: 1\n/);
  assert.match(staged, /-a b\.py:1:16/);
  assert.match(named, /^\.+Failed\n- hook id: credlint-files\n- exit code: 1\n/);
  assert.match(named, /-a b\.py:1:16/);
  assert.not.match(text, /winter/);
});

when("commits: staged lines count, unstaged ones and old ones do not", ({ repo }) => {
  writeFileSync(join(repo, "old.py"), LEAK);
  configured(repo, ["credlint"], ["pre-commit"]);
  writeFileSync(join(repo, "a.py"), "x = 1\n");
  git(repo, "add", "-A");
  writeFileSync(join(repo, "a.py"), LEAK);
  assert.is(git(repo, "commit", "-q", "-m", "clean").status, 0);
  git(repo, "add", "-A");
  const stopped = git(repo, "commit", "-q", "-m", "leak");
  assert.is(stopped.status, 1);
  assert.match(stopped.text, /a\.py:1:16/);
  assert.not.match(stopped.text, /old\.py/);
  git(repo, "reset", "-q", "--hard");
  assert.is(git(repo, "commit", "-q", "--allow-empty", "-m", "nothing").status, 0, "an empty commit has nothing new");
});

when("run --all-files looks at all files, as nothing is staged", ({ repo }) => {
  writeFileSync(join(repo, "old.py"), LEAK);
  configured(repo, ["credlint"], []);
  const all = run(repo, "pre-commit", "run", "--all-files");
  assert.is(all.status, 1, all.text);
  assert.match(all.text, /old\.py:1:16/);
});

when("pre-push: the commits that are pushed, those that were undone among them", ({ repo }) => {
  const remote = join(repo, "../remote.git");
  git(repo, "init", "-q", "--bare", remote);
  git(repo, "remote", "add", "origin", remote);
  configured(repo, ["credlint"], ["pre-push"]);
  assert.is(git(repo, "push", "-q", "origin", "main").status, 0, "the first push, of a root commit");
  writeFileSync(join(repo, "b.py"), LEAK);
  git(repo, "add", "-A");
  git(repo, "commit", "-q", "-m", "leak");
  git(repo, "rm", "-q", "b.py");
  git(repo, "commit", "-q", "-m", "gone");
  const stopped = git(repo, "push", "-q", "origin", "main");
  assert.is(stopped.status, 1);
  assert.match(stopped.text, /b\.py:1:16/);
});

test.run();
