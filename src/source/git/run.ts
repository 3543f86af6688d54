/** Calls git so that nothing of the repository runs: neither its config, attributes and hooks, nor the network. */
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { nodeChildProcess } from "../../engine/builtin.ts";

/**
 * Before the subcommand of every call. fsmonitor runs a program at diff-index and ls-files; attributes and grafts change what
 * is seen; commit graphs are data of whoever made the repository. Ownership is git's question to those who run hooks.
 */
const HARDENED = [
  "--no-pager",
  "--literal-pathspecs",
  "-c",
  "safe.directory=*",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.attributesFile=/dev/null",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.commitGraph=false",
  "-c",
  "core.alternateRefsCommand=",
];

/** A hook's own GIT_INDEX_FILE, GIT_DIR and the quarantine of a push stay: they say what is meant. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  GIT_NO_REPLACE_OBJECTS: "1",
  // Of a partial clone: an object that is not here is trouble, and never fetched (that would run ssh).
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_GRAFT_FILE: process.platform === "win32" ? "NUL" : "/dev/null",
  GIT_ATTR_NOSYSTEM: "1",
  LC_ALL: "C",
};

/** What git said of a call that failed. */
export interface GitFailure {
  readonly ok: false;
  /** "missing": there is no git; "old": it does not know the call; "failed": see `reason`. */
  readonly why: "missing" | "old" | "failed";
  /** Its first line on standard error, or the system's. */
  readonly reason: string;
  /** The exit code, if git ended with one. */
  readonly status: number | undefined;
  /** What it wrote before. */
  readonly partial?: Buffer;
}

export type GitResult = { readonly ok: true; readonly out: Buffer } | GitFailure;

function environment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...ENVIRONMENT };
  // These name programs or change what is compared.
  delete env["GIT_EXTERNAL_DIFF"];
  delete env["GIT_SHALLOW_FILE"];
  return env;
}

/** Runs git to its end; at most 1 GB of output. */
export function git(cwd: string, args: readonly string[], input?: string): GitResult {
  const run = nodeChildProcess().spawnSync("git", [...HARDENED, ...args], {
    cwd,
    env: environment(),
    maxBuffer: 1 << 30,
    windowsHide: true,
    ...(input === undefined ? { stdio: ["ignore", "pipe", "pipe"] } : { input }),
  });
  if (run.error) return failedStart(run.error);
  if (run.status === 0) return { ok: true, out: run.stdout };
  return { ...failure(run.status ?? undefined, run.stderr.toString("utf8")), partial: run.stdout };
}

/** Starts git; the caller talks to it. */
export function startGit(cwd: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return nodeChildProcess().spawn("git", [...HARDENED, ...args], { cwd, env: environment(), windowsHide: true });
}

export function failedStart(error: Error): GitFailure {
  const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
  return { ok: false, why: missing ? "missing" : "failed", reason: error.message, status: undefined };
}

export function failure(status: number | undefined, stderr: string): GitFailure {
  const lines = stderr.trim().split("\n");
  const line = lines.find((one) => /^(?:fatal|error|usage): /.test(one)) ?? lines[0] ?? "";
  const old = status === 129 || /^usage: |unknown option|unrecognized argument/i.test(line);
  return {
    ok: false,
    why: old ? "old" : "failed",
    reason: line.replace(/^(?:fatal|error): /, "") || `git ended with ${status ?? "a signal"}`,
    status,
  };
}
