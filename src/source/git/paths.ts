/** Which of a repository's paths a scan is limited to: PATHs as typed, and what the config includes and excludes. */
import * as nodePath from "node:path";
import type { Repository } from "./repository.ts";

export interface PathChoice {
  /** As typed, relative to the current folder. */
  readonly paths: readonly string[];
  /** On paths below the repository's top. */
  readonly include?: ((path: string) => boolean) | undefined;
  readonly exclude?: ((path: string) => boolean) | undefined;
}

/** Paths need not exist: a file of the history may be gone. "." at the top is everything. */
export function pathFilter(repository: Repository, { paths, include, exclude }: PathChoice): (path: string) => boolean {
  const named = paths.map((path) => belowTop(repository, path));
  const all = named.length === 0 || named.includes("");
  return (path) => {
    // A file that is named is read even if the config leaves it out, as in a scan of files.
    if (named.includes(path)) return true;
    if (!all && !named.some((one) => path.startsWith(`${one}/`))) return false;
    return !exclude?.(path) && (!include || include(path));
  };
}

/** "" for the top; a path outside of it matches nothing. */
function belowTop({ cwd, prefix }: Repository, typed: string): string {
  const inside = nodePath.isAbsolute(typed) ? nodePath.relative(cwd, typed) : typed;
  const path = nodePath.posix.normalize(`/${prefix}${inside.replaceAll(nodePath.sep, "/")}`);
  return path.replace(/^\/+|\/+$/g, "");
}
