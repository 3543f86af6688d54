/** What git says of the work tree: nothing is fetched, and nothing of the repository runs. */
import { isRepository, openRepository, resolveCommits } from "../source/git/repository.ts";
import { git } from "../source/git/run.ts";

export interface Facts {
  /** Some commits' parents are not here, as after actions/checkout without fetch-depth. */
  readonly shallow: boolean;
  /** Ids of those that are here, in their order. */
  resolve(names: readonly string[]): readonly (string | undefined)[];
  /** undefined if git cannot tell. */
  isAncestor(commit: string, of: string): boolean | undefined;
}

/** A folder that is no repository has no commits. */
export function factsOf(cwd: string): Facts {
  const opened = openRepository(cwd);
  if (!isRepository(opened))
    return { shallow: false, resolve: (names) => names.map(() => undefined), isAncestor: () => undefined };
  return {
    shallow: opened.shallow,
    resolve(names) {
      const found = resolveCommits(opened, names);
      return Array.isArray(found) ? found : names.map(() => undefined);
    },
    isAncestor(commit, of) {
      const run = git(cwd, ["merge-base", "--is-ancestor", commit, of]);
      return run.ok ? true : run.status === 1 ? false : undefined;
    },
  };
}
