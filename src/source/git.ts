/** Asks git for a folder's files: those it tracks and those it neither tracks nor ignores. Runs nothing of the repository. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { nodeChildProcess } from "../engine/builtin.ts";

/** The folder that holds `.git` (a folder, or a worktree's file), upward from `folder`; undefined outside a repository. */
export function repositoryRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** Nothing configured in the repository may run (DESIGN: fsmonitor does on ls-files), and no object is fetched. */
const HARDENED = ["-c", "core.fsmonitor=false", "-c", "safe.directory=*"];
const ENVIRONMENT = {
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  LC_ALL: "C",
};

export type Listing =
  | { readonly ok: true; readonly paths: readonly string[] }
  | { readonly ok: false; readonly reason: string };

/** Paths relative to `folder`, POSIX; a nested repository stands as "name/" with a slash. */
export function gitFiles(folder: string): Listing {
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"];
  const run = git(folder, args);
  if (run.error) {
    const missing = (run.error as NodeJS.ErrnoException).code === "ENOENT";
    return { ok: false, reason: missing ? "git is not installed" : run.error.message };
  }
  if (run.status !== 0) {
    const reason = run.stderr.toString("utf8").trim().split("\n")[0];
    return { ok: false, reason: reason || `git ended with ${run.status}` };
  }
  return { ok: true, paths: run.stdout.toString("utf8").split("\0").filter(Boolean) };
}

/** True if the repository around a folder ignores it as a whole. */
export function isIgnoredByGit(folder: string): boolean {
  return git(folder, ["check-ignore", "-q", "--no-index", "--", "."]).status === 0;
}

function git(
  cwd: string,
  args: readonly string[],
): ReturnType<typeof import("node:child_process").spawnSync> & { stdout: Buffer; stderr: Buffer } {
  const env = { ...process.env, ...ENVIRONMENT };
  return nodeChildProcess().spawnSync("git", [...HARDENED, ...args], {
    cwd,
    env,
    maxBuffer: 1 << 30,
    windowsHide: true,
  });
}
