/** Opens a history: which commits are asked for, what they brought, and what is known of single ones. */
import type { Diagnostic } from "../../model/report.ts";
import { unknownCommit } from "./changes.ts";
import { type PathChoice, pathFilter } from "./paths.ts";
import { isZero, partsOf, RawReader } from "./raw.ts";
import { gitTrouble, isRepository, openRepository, type Repository, resolveCommits, trouble } from "./repository.ts";
import { git } from "./run.ts";
import { addUnreachable } from "./unreachable.ts";
import { cutShort, type Walk, walkHistory } from "./walk.ts";

export interface HistoryOptions extends PathChoice {
  readonly cwd: string;
  readonly range?: string | undefined;
  readonly since?: string | undefined;
  readonly branch?: string | undefined;
  readonly maxCommits?: number | undefined;
  readonly stashes?: boolean | undefined;
  readonly tags?: boolean | undefined;
  readonly notes?: boolean | undefined;
  readonly unreachable?: boolean | undefined;
}

export interface OpenHistory extends Walk {
  readonly repository: Repository;
  /** Commits are left out: what they brought is old, and no finding. */
  readonly limited: boolean;
}

export async function openHistory(options: HistoryOptions): Promise<OpenHistory | Diagnostic> {
  const repository = openRepository(options.cwd);
  if (!isRepository(repository)) return repository;
  const chosen = tipsOf(repository, options);
  if (!("tips" in chosen)) return chosen;
  const { args, tips } = chosen;
  if (options.since !== undefined) args.push(`--since=${options.since}`);
  if (options.maxCommits !== undefined) args.push(`--max-count=${options.maxCommits}`);
  const isWanted = pathFilter(repository, options);
  const all = !chosen.partly && options.since === undefined && options.maxCommits === undefined;
  const walk = options.unreachable
    ? await addUnreachable(repository, args, tips, isWanted)
    : await walkHistory(repository, args, tips, isWanted);
  const troubles = [...walk.troubles];
  if (walk.commits.length === 0 && troubles.length === 0) {
    troubles.push(
      all
        ? trouble(
            "source/no-commits",
            "There is no commit in this repository yet.",
            "Use --staged before the first one.",
          )
        : { level: "note", code: "source/no-commits", message: "No commit is in what was asked for." },
    );
  }
  const short = cutShort(repository, walk.commits);
  return { ...walk, repository, limited: !all, troubles: short ? [...troubles, short] : troubles };
}

/** Refs that only whoever works here has. */
const OWN = ["--exclude=refs/stash", "--exclude=refs/notes/*"];

function tipsOf(
  repository: Repository,
  options: HistoryOptions,
): { args: string[]; tips: string[]; partly: boolean } | Diagnostic {
  const { range, branch } = options;
  const args: string[] = [];
  const tips: string[] = [];
  if (range !== undefined) {
    const ends = /^(.*?)(\.{2,3})(.*)$/s.exec(range);
    if (!ends || (!ends[1] && !ends[3]))
      return trouble(
        "source/range",
        `"${range}" is no range of commits.`,
        "Write BASE..HEAD, such as origin/main..HEAD",
      );
    const found = resolved(repository, [ends[1] || "HEAD", ends[3] || "HEAD"]);
    if (!Array.isArray(found)) return found;
    tips.push(found[1]!, `^${found[0]!}`);
  } else if (branch !== undefined) {
    const found = branchTip(repository, branch);
    if (typeof found !== "string") return found;
    tips.push(found);
  } else args.push(...OWN, "--all");
  const partly = range !== undefined || branch !== undefined;
  if (options.tags && partly) args.push("--tags");
  if (options.notes) args.push("--glob=refs/notes/*");
  if (options.stashes) {
    // All entries of the stash, not the newest alone; there may be none.
    const stashes = git(repository.cwd, ["rev-list", "--walk-reflogs", "refs/stash", "--"]);
    if (stashes.ok) tips.push(...stashes.out.toString("latin1").split("\n").filter(Boolean));
  }
  return { args, tips, partly };
}

function branchTip(repository: Repository, name: string): string | Diagnostic {
  const names = [`refs/heads/${name}`, `refs/remotes/${name}`, name];
  const found = resolveCommits(repository, names);
  if (!Array.isArray(found)) return gitTrouble(found, "The branch could not be looked up");
  return found.find((id) => id !== undefined) ?? unknownCommit(repository, name);
}

function resolved(repository: Repository, names: readonly string[]): string[] | Diagnostic {
  const found = resolveCommits(repository, names);
  if (!Array.isArray(found)) return gitTrouble(found, "The commits could not be looked up");
  const unknown = found.indexOf(undefined);
  return unknown < 0 ? (found as string[]) : unknownCommit(repository, names[unknown]!);
}

/** A file that came under a new name, or as a copy, with a commit. */
export interface Renaming {
  readonly commit: string;
  readonly from: string;
  readonly to: string;
  /** What stood under the old name. */
  readonly id: string;
  /** The old name is gone. */
  readonly moved: boolean;
}

/** Of these commits, against each of their parents. */
export function renamingsOf({ cwd }: Repository, commits: readonly string[]): Renaming[] {
  const args = ["--stdin", "-r", "-m", "-M", "-C", "-l1000", "--diff-filter=RC", "--raw", "-z", "--no-abbrev"];
  const run = git(
    cwd,
    ["diff-tree", ...args, "--no-ext-diff", "--no-textconv"],
    commits.map((id) => `${id}\n`).join(""),
  );
  const found: Renaming[] = [];
  let commit = "";
  const reader = new RawReader((item) => {
    if (item.kind === "commit") commit = item.id;
    else if (item.from !== undefined && !isZero(item.before[0]!.id)) {
      const { from, path: to, status } = item;
      found.push({ commit, from, to, id: item.before[0]!.id, moved: status === "R" });
    }
  });
  for (const part of run.ok ? partsOf(run.out) : []) reader.part(part);
  return found;
}

/** Author dates of commits in ISO 8601 with the author's own offset, in their order; "" for what cannot be read. */
export function authorDates({ cwd }: Repository, commits: readonly string[]): string[] {
  const run = git(cwd, ["cat-file", "--batch"], commits.map((id) => `${id}\n`).join(""));
  const dates = new Map<string, string>();
  const out = run.ok ? run.out : Buffer.alloc(0);
  for (let at = 0; at < out.length; ) {
    const line = out.indexOf(10, at);
    if (line < 0) break;
    const [id = "", , size = ""] = out.toString("latin1", at, line).split(" ");
    const end = line + 1 + Number(size || 0);
    const author = /^author [^\n]*> (\d+) ([+-]\d{4})$/m.exec(out.toString("latin1", line + 1, end));
    if (author) dates.set(id, isoDate(Number(author[1]), author[2]!));
    at = Number.isNaN(end) || size === "" ? line + 1 : end + 1;
  }
  return commits.map((id) => dates.get(id) ?? "");
}

function isoDate(seconds: number, offset: string): string {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3));
  const local = new Date((seconds + (offset[0] === "-" ? -60 : 60) * minutes) * 1000);
  return Number.isNaN(local.getTime())
    ? ""
    : `${local.toISOString().slice(0, 19)}${offset.slice(0, 3)}:${offset.slice(3)}`;
}
