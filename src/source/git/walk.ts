/** The commits of a history and what each brought: every content once for each path, at the first commit that has it there. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Diagnostic } from "../../model/report.ts";
import { isText, isZero, type RawChange, RawReader } from "./raw.ts";
import { gitTrouble, type Repository, trouble } from "./repository.ts";
import { failedStart, failure, type GitFailure, git, startGit } from "./run.ts";

/** Where a content came in. */
export interface Arrival {
  readonly id: string;
  readonly path: string;
  /** The commit's number in the walk. */
  readonly commit: number;
  /** What stood at that path in each parent; "" for nothing. */
  readonly before: readonly string[];
}

export interface Walk {
  /** Ids, parents before their children. */
  readonly commits: readonly string[];
  /** By path, and of a path in the order of commits. */
  readonly arrivals: readonly Arrival[];
  readonly troubles: readonly Diagnostic[];
}

/** So often a walk goes on behind a commit that cannot be read. */
const MOST_RESTARTS = 50;

/** `args` choose the commits, as rev-list takes them; `tips` are ids, with "^" before those whose history is left out. */
export async function walkHistory(
  repository: Repository,
  args: readonly string[],
  tips: readonly string[],
  isWanted: (path: string) => boolean,
): Promise<Walk> {
  const troubles: Diagnostic[] = [];
  const list = git(
    repository.cwd,
    ["rev-list", "--reverse", "--date-order", ...args, "--stdin"],
    tips.map((one) => `${one}\n`).join(""),
  );
  if (!list.ok) troubles.push(gitTrouble(list, "The commits could not be listed in full"));
  const commits = (list.ok ? list.out : (list.partial ?? Buffer.alloc(0)))
    .toString("latin1")
    .split("\n")
    .filter(Boolean);
  const known = new Map<string, Set<string>>();
  const byPath = new Map<string, Arrival[]>();
  // Each text once: an id stands as the content before, and a path at every change.
  const texts = new Map<string, string>([["", ""]]);
  const once = (text: string): string => {
    const before = texts.get(text);
    if (before === undefined) texts.set(text, text);
    return before ?? text;
  };
  const take = (commit: number, change: RawChange): void => {
    const { mode } = change;
    const path = once(change.path);
    if (!isText(mode) || isZero(change.id) || !isWanted(path)) return;
    const id = once(change.id);
    let ids = known.get(path);
    if (!ids) known.set(path, (ids = new Set()));
    if (ids.has(id)) return;
    ids.add(id);
    const before = change.before.map((one) => once(isText(one.mode) && !isZero(one.id) ? one.id : ""));
    const list = byPath.get(path);
    if (list) list.push({ id, path, commit, before });
    else byPath.set(path, [{ id, path, commit, before }]);
  };
  let from = 0;
  for (let restarts = 0; from < commits.length; restarts += 1) {
    const { failed, last } = await differences(repository, commits, from, take);
    if (!failed) break;
    if (restarts === 0 || restarts === MOST_RESTARTS) {
      const what = "Some commits could not be compared with their parents, so what they brought was not examined";
      troubles.push(gitTrouble(failed, what));
    }
    if (restarts === MOST_RESTARTS || failed.why !== "failed") break;
    from = Math.max(from, last) + 1;
  }
  return { commits, arrivals: [...byPath.values()].flat(), troubles };
}

/** Merges against all parents: content that equals any of them is not theirs. */
async function differences(
  repository: Repository,
  commits: readonly string[],
  from: number,
  take: (commit: number, change: RawChange) => void,
): Promise<{ failed?: GitFailure; last: number }> {
  const args = ["--stdin", "-r", "-c", "--root", "--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv"];
  const child = startGit(repository.cwd, ["diff-tree", ...args, "--no-renames", "--ignore-submodules=all"]);
  let failed: GitFailure | undefined;
  let errors = "";
  const ended = new Promise<void>((done) => {
    child.on("error", (error) => {
      failed = failedStart(error);
      done();
    });
    child.on("close", (status) => {
      if (status !== 0) failed ??= failure(status ?? undefined, errors);
      done();
    });
  });
  child.stderr.on("data", (part: Buffer) => {
    if (errors.length < 4_096) errors += part.toString("utf8");
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(`${commits.slice(from).join("\n")}\n`);
  let at = from - 1;
  const reader = new RawReader((item) => {
    if (item.kind === "change") take(at, item);
    else while (at + 1 < commits.length && commits[(at += 1)] !== item.id);
  });
  let rest: Buffer = Buffer.alloc(0);
  child.stdout.on("data", (part: Buffer) => {
    const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, part]) : part;
    let from = 0;
    // One by one: parts of one long text would keep all of it.
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
      reader.part(bytes.toString("utf8", from, end));
      from = end + 1;
    }
    rest = Buffer.from(bytes.subarray(from));
  });
  await ended;
  return failed ? { failed, last: at } : { last: at };
}

/** The history ends at commits whose parents were not fetched; of those that were walked, how many are such. */
export function cutShort(repository: Repository, commits: readonly string[]): Diagnostic | undefined {
  if (!repository.shallow) return undefined;
  const file = git(repository.cwd, ["rev-parse", "--git-path", "shallow"]);
  const boundary = file.ok ? readShallow(repository, file.out.toString("utf8").replace(/\n$/, "")) : undefined;
  const count = boundary ? commits.filter((id) => boundary.has(id)).length : commits.length;
  if (count === 0) return undefined;
  return trouble(
    "source/shallow",
    `This clone's history is cut short at ${count === 1 ? "a commit" : `${count} commits`}: what came before was not examined.`,
    "Run: git fetch --unshallow origin (in GitHub Actions: fetch-depth: 0)",
  );
}

function readShallow({ cwd }: Repository, path: string): ReadonlySet<string> | undefined {
  try {
    return new Set(readFileSync(resolve(cwd, path), "latin1").split("\n"));
  } catch {
    return undefined;
  }
}
