/** What of a push is new to its remote, and whether anything is staged: what hooks have to ask git. */
import { git } from "./run.ts";

/** Branches of a remote that are asked, the newest first. */
const MOST_BRANCHES = 500;

/** True if the commit is here: what a remote has after somebody else's push may not be. */
export function hasCommit(cwd: string, id: string): boolean {
  return git(cwd, ["cat-file", "-e", `${id}^{commit}`]).ok;
}

/** The newest commit that a new ref and the remote's branches have in common; undefined if there is none. */
export function commonWithRemote(cwd: string, tip: string, remote: string): string | undefined {
  const refs = git(cwd, [
    "for-each-ref",
    "--sort=-committerdate",
    `--count=${MOST_BRANCHES}`,
    "--format=%(objectname)",
    /^[\w./-]+$/.test(remote) && !remote.startsWith("-") ? `refs/remotes/${remote}/` : "refs/remotes/",
  ]);
  const ids = refs.ok ? [...new Set(refs.out.toString("latin1").split("\n").filter(Boolean))] : [];
  if (ids.length === 0) return undefined;
  const base = git(cwd, ["merge-base", tip, ...ids]);
  return base.ok ? base.out.toString("latin1").trim().split("\n")[0] : undefined;
}

/** False only if git says so: the index is that of HEAD. */
export function mayBeStaged(cwd: string): boolean {
  return !git(cwd, ["diff-index", "--cached", "--quiet", "--no-ext-diff", "HEAD", "--"]).ok;
}
