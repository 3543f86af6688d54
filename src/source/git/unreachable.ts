/** What no ref reaches and git still has: commits that were dropped, and contents that were never committed. */
import { gitTrouble, type Repository } from "./repository.ts";
import { git } from "./run.ts";
import { type Arrival, type Walk, walkHistory } from "./walk.ts";

/** Dropped commits are walked like others; a content that is in none of them has no commit and no path but its id. */
export async function addUnreachable(
  repository: Repository,
  args: readonly string[],
  tips: readonly string[],
  isWanted: (path: string) => boolean,
): Promise<Walk> {
  const all = git(repository.cwd, [
    "cat-file",
    "--batch-all-objects",
    "--batch-check=%(objecttype) %(objectname)",
    "--unordered",
  ]);
  if (!all.ok) {
    const walk = await walkHistory(repository, args, tips, isWanted);
    return { ...walk, troubles: [...walk.troubles, gitTrouble(all, "The objects could not be listed")] };
  }
  const objects = all.out.toString("latin1").split("\n");
  const idsOf = (type: string): string[] =>
    objects.filter((line) => line.startsWith(`${type} `)).map((line) => line.slice(type.length + 1));
  const walk = await walkHistory(repository, args, [...tips, ...idsOf("commit")], isWanted);
  const known = new Set(walk.arrivals.map(({ id }) => id));
  const loose = idsOf("blob")
    .filter((id) => !known.has(id))
    .map((id): Arrival => ({ id, path: `unreachable/${id.slice(0, 12)}`, commit: -1, before: [] }));
  return { ...walk, arrivals: [...walk.arrivals, ...loose.filter(({ path }) => isWanted(path))] };
}
