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
  const run = nodeChildProcess().spawnSync(
    "git",
    [...HARDENED, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"],
    {
      cwd: folder,
      env: { ...process.env, ...ENVIRONMENT },
      maxBuffer: 1 << 30,
      windowsHide: true,
    },
  );
  if (run.error)
    return {
      ok: false,
      reason: (run.error as NodeJS.ErrnoException).code === "ENOENT" ? "git is not installed" : run.error.message,
    };
  if (run.status !== 0)
    return { ok: false, reason: run.stderr.toString("utf8").trim().split("\n")[0] ?? `git ended with ${run.status}` };
  return { ok: true, paths: run.stdout.toString("utf8").split("\0").filter(Boolean) };
}
