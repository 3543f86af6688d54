/** What a commit, or a branch, changes: paths with the contents before and after. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../model/report.ts";
import { changesOf, isText, isZero, partsOf } from "./raw.ts";
import { gitTrouble, type Repository, resolveCommits, trouble } from "./repository.ts";
import { type GitFailure, type GitResult, git } from "./run.ts";

/** One path that is new or changed. */
export interface Change {
  readonly path: string;
  readonly id: string;
  /** Of each commit that it is compared with, what stood there; "" for nothing, that is a new file. */
  readonly before: readonly string[];
}

export interface Changes {
  readonly changes: readonly Change[];
  readonly troubles: readonly Diagnostic[];
  /** The commits that `before` is of; none for a first commit. */
  readonly bases: readonly string[];
  /** Lists all files as they are after the change, for what only resolves references. */
  readonly listing: readonly string[];
}

/** Renames and copies are found, of up to 1,000 files whatever the repository's config says. */
const RAW = ["--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "-l1000"];

/** What is about to be committed. In a merge what equals one of its parents is not new. */
export function stagedChanges(repository: Repository): Changes | Diagnostic {
  const what = "The staged changes could not be listed";
  if (repository.bare)
    return trouble("source/bare", "A bare repository has no index.", "Use --diff BASE...HEAD or --history.");
  const index = (commit: string): GitResult =>
    compare(repository, (renames) => ["diff-index", "--cached", ...RAW, ...renames, commit, "--"]);
  let first = index("HEAD");
  const unborn = !first.ok && first.why === "failed" && isUnborn(repository);
  if (unborn) {
    const tree = git(repository.cwd, ["hash-object", "-t", "tree", "--stdin"], "");
    first = tree.ok ? index(tree.out.toString("latin1").trim()) : tree;
  }
  if (!first.ok) return gitTrouble(first, what);
  const merged = mergeHeads(repository);
  const others = merged.map((commit) => index(commit));
  const failed = others.find((one): one is GitFailure => !one.ok);
  if (failed) return gitTrouble(failed, what);
  const outs = [first, ...others].map((one) => (one.ok ? one.out : Buffer.alloc(0)));
  const joined = newAgainstAll(outs);
  return { ...joined, bases: unborn ? [] : ["HEAD", ...merged], listing: ["ls-files", "-z", "--stage"] };
}

/** What `to` adds to what it has in common with `from`: "BASE...HEAD"; or simply to `from`: "BASE..HEAD". */
export function rangeChanges(repository: Repository, range: string): Changes | Diagnostic {
  const ends = /^(.*?)(\.{2,3})(.*)$/s.exec(range);
  if (!ends || (!ends[1] && !ends[3])) {
    return trouble(
      "source/range",
      `"${range}" is no range of commits.`,
      "Write BASE...HEAD: what HEAD has that BASE has not, such as origin/main...HEAD",
    );
  }
  const names = [ends[1] || "HEAD", ends[3] || "HEAD"];
  const resolved = resolveCommits(repository, names);
  if (!Array.isArray(resolved)) return gitTrouble(resolved, "The commits could not be looked up");
  const unknown = resolved.indexOf(undefined);
  if (unknown >= 0) return unknownCommit(repository, names[unknown]!);
  const [from, to] = resolved as [string, string];
  const bases = ends[2] === ".." ? [from] : mergeBases(repository, from, to, names);
  if (!Array.isArray(bases)) return bases;
  const outs: Buffer[] = [];
  for (const base of bases) {
    const run = compare(repository, (renames) => ["diff-tree", "-r", ...RAW, ...renames, base, to, "--"]);
    if (!run.ok) return gitTrouble(run, "The commits could not be compared");
    outs.push(run.out);
  }
  return { ...newAgainstAll(outs), bases, listing: ["ls-tree", "-r", "-z", "--full-tree", to] };
}

/** Similar contents may be missing in a partial clone: then only equal ones are known as renames. */
function compare(repository: Repository, args: (renames: readonly string[]) => string[]): GitResult {
  const run = git(repository.cwd, args(["-M", "-C"]));
  return run.ok || run.why !== "failed" ? run : git(repository.cwd, args(["-M100%"]));
}

function newAgainstAll(outs: readonly Buffer[]): Pick<Changes, "changes" | "troubles"> {
  const troubles: Diagnostic[] = [];
  const [first = [], ...others] = outs.map(changesOf);
  const further = others.map((list) => new Map(list.map((one) => [one.path, one])));
  const changes: Change[] = [];
  for (const { status, path, mode, id, before } of first) {
    if (status === "U") {
      troubles.push(
        trouble(
          "source/unmerged",
          "The file is in conflict, so nothing of it is staged.",
          "Resolve it and add it.",
          path,
        ),
      );
    }
    const was = [before[0], ...further.map((map) => map.get(path)?.before[0])];
    if (!isText(mode) || isZero(id) || was.some((one) => one === undefined)) continue;
    const ids = was.map((one) => (isText(one!.mode) && !isZero(one!.id) ? one!.id : ""));
    if (!ids.includes(id)) changes.push({ path, id, before: ids });
  }
  return { changes, troubles };
}

function isUnborn({ cwd }: Repository): boolean {
  const head = git(cwd, ["symbolic-ref", "--quiet", "HEAD"]);
  if (!head.ok) return false;
  const known = git(cwd, ["show-ref", "--verify", "--quiet", "--", head.out.toString("utf8").trim()]);
  return !known.ok && known.status === 1;
}

/** The other parents of the merge that is about to be committed. */
function mergeHeads({ gitDir }: Repository): string[] {
  const file = join(gitDir, "MERGE_HEAD");
  if (!existsSync(file)) return [];
  return readFileSync(file, "latin1")
    .split("\n")
    .filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}

function mergeBases(repository: Repository, from: string, to: string, names: readonly string[]): string[] | Diagnostic {
  const run = git(repository.cwd, ["merge-base", "--all", from, to]);
  if (run.ok) return run.out.toString("latin1").trim().split("\n");
  if (run.status !== 1) return gitTrouble(run, "The commits' common ancestor could not be found");
  const between = `${names[0]} and ${names[1]}`;
  return repository.shallow
    ? trouble(
        "source/shallow",
        `The history here is too short to tell where ${between} parted.`,
        "Run: git fetch --unshallow origin (in GitHub Actions: fetch-depth: 0), or: git fetch --deepen=100 origin",
      )
    : trouble(
        "source/no-merge-base",
        `${between} have no commit in common.`,
        `Compare them as they are: --diff ${names[0]}..${names[1]}`,
      );
}

export function unknownCommit({ shallow }: Repository, name: string): Diagnostic {
  const remote = name.replace(/^(?:refs\/)?(?:remotes\/)?origin\//, "").replace(/[~^].*$/s, "");
  return trouble(
    "source/unknown-commit",
    `There is no commit "${name}" here.`,
    shallow
      ? `The history here is cut short. Run: git fetch --unshallow origin ${remote} (in GitHub Actions: fetch-depth: 0)`
      : `Check the name, or run: git fetch origin ${remote}`,
  );
}

/** Object ids by path of all files of a commit. */
export function filesOf(repository: Repository, commit: string): Map<string, string> {
  return listed(repository, ["ls-tree", "-r", "-z", "--full-tree", commit]) ?? new Map();
}

/** Object ids by path of a listing of the index or of a tree. */
export function listed(repository: Repository, args: readonly string[]): Map<string, string> | undefined {
  const run = git(repository.cwd, args[0] === "ls-tree" ? args : ["-C", topOf(repository), ...args]);
  if (!run.ok) return undefined;
  const files = new Map<string, string>();
  for (const line of partsOf(run.out)) {
    const tab = line.indexOf("\t");
    const [mode = "", second = "", third = ""] = line.slice(0, tab).split(" ");
    // The index gives mode, id and stage; a tree mode, type and id.
    const id = second === "blob" ? third : second;
    if (isText(mode) && third !== "") files.set(line.slice(tab + 1), id);
  }
  return files;
}

/** The folder in which all of the index is listed. */
function topOf({ prefix }: Repository): string {
  const depth = prefix.split("/").length - 1;
  return depth === 0 ? "." : "../".repeat(depth);
}
