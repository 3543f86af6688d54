/** credlint's repository as the framework pre-commit sees it, and a repository that uses it. */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as assert from "uvu/assert";
import { bundled } from "./bundled.ts";

const root = process.env["CREDLINT_ROOT"]!;
export const LEAK = 'db_password = "vK7-winter-Ridge-41"\n';
export const installed = spawnSync("pre-commit", ["--version"]).status === 0;
// Where it is absent the suites are skipped; .ci/run installs it.
assert.ok(installed || !process.env["CI"], "pre-commit is not installed");

export interface Run {
  readonly status: number | null;
  readonly text: string;
}

export const folder = mkdtempSync(join(tmpdir(), "credlint-pre-commit-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

export function run(cwd: string, command: string, ...args: string[]): Run {
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

export const git = (cwd: string, ...args: string[]): Run => run(cwd, "git", ...args);

/** credlint's repository as a hook sees it. Its devDependencies are left out: newer versions of pre-commit do not install them. */
export function hookRepository(): string {
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
