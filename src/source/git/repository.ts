/** The repository around a folder, and the troubles that all calls of git share. */
import type { Diagnostic } from "../../model/report.ts";
import { type GitFailure, type GitResult, git } from "./run.ts";

/** What is asked of a git: `rev-parse --absolute-git-dir` came with 2.13, combined diffs of renames with 2.22. */
const OLDEST = "2.22";

export interface Repository {
  /** Where git is called. */
  readonly cwd: string;
  readonly gitDir: string;
  readonly bare: boolean;
  /** Some commits' parents are not here. */
  readonly shallow: boolean;
  /** The current folder below the top, "" or with a slash at its end; POSIX. */
  readonly prefix: string;
}

/** The repository, or why there is none. */
export function openRepository(cwd: string): Repository | Diagnostic {
  const run = git(cwd, [
    "rev-parse",
    "--is-bare-repository",
    "--is-shallow-repository",
    "--show-prefix",
    "--absolute-git-dir",
  ]);
  if (!run.ok) {
    if (run.why === "failed" && /not a git repository/i.test(run.reason)) {
      return trouble(
        "source/no-repository",
        "This is not a git repository, so there are no changes to look at.",
        "Run it inside a repository, or scan files: credlint PATH",
      );
    }
    return gitTrouble(run, "The repository could not be opened");
  }
  const [bare, shallow, prefix = "", ...gitDir] = run.out.toString("utf8").replace(/\n$/, "").split("\n");
  return { cwd, bare: bare === "true", shallow: shallow === "true", prefix, gitDir: gitDir.join("\n") };
}

export function isRepository(opened: Repository | Diagnostic): opened is Repository {
  return "gitDir" in opened;
}

/** A failed call as trouble: `what` is a sentence without its end. */
export function gitTrouble(failure: GitFailure, what: string): Diagnostic {
  if (failure.why === "missing")
    return trouble(
      "source/git-missing",
      `${what}, as git is not installed.`,
      "Install git, or scan files: credlint PATH",
    );
  if (failure.why === "old") {
    return trouble(
      "source/git-old",
      `${what}, as this git does not know the call (${clip(failure.reason)}).`,
      `Use git ${OLDEST} or newer.`,
    );
  }
  return trouble("source/git", `${what}: git says "${clip(failure.reason)}".`, hintFor(failure.reason));
}

export function trouble(code: string, message: string, hint?: string, path?: string): Diagnostic {
  return { level: "error", code, message, ...(hint ? { hint } : {}), ...(path === undefined ? {} : { path }) };
}

function hintFor(reason: string): string {
  if (/promisor|lazy|partial clone|transport '.*' not allowed/i.test(reason))
    return "Objects of this partial clone are not here: git fetch --refetch --no-filter, or clone again without --filter.";
  if (
    /corrupt|bad object|unable to read|loose object|missing|invalid sha1|inflate|could not (?:get|read)/i.test(reason)
  )
    return "git fsck tells what is damaged; fetch or clone it again.";
  return "Run the same in a repository that git itself can read: git fsck";
}

function clip(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** Revisions as people write them to commits' ids, in their order; undefined for one that names no commit here. */
export function resolveCommits(repository: Repository, names: readonly string[]): (string | undefined)[] | GitFailure {
  const asked = names.map((name) => (isName(name) ? `${name}^{commit}` : ""));
  const run: GitResult = git(
    repository.cwd,
    ["cat-file", "--batch-check=%(objectname)"],
    asked.map((name) => `${name || "-"}\n`).join(""),
  );
  if (!run.ok) return run;
  const lines = run.out.toString("utf8").split("\n");
  return names.map((_, i) => (asked[i] && /^[0-9a-f]{40,64}$/.test(lines[i] ?? "") ? lines[i]! : undefined));
}

/** A name with a line's end in it would be two; one that begins with "-" is an option to git. */
function isName(name: string): boolean {
  return name !== "" && !name.startsWith("-") && !/[\u0000-\u001f\u007f]/.test(name);
}
