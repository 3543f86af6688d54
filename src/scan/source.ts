/** The source that a plan's paths ask for. */
import { filesSource } from "../source/files.ts";
import { changeSource } from "../source/git/change-source.ts";
import { chain, type Source } from "../source/source.ts";
import { stdinSource } from "../source/stdin.ts";
import type { Plan } from "./open.ts";

/** "-" among the paths is standard input, read first and reported under `stdinName`. */
export function sourceOf(plan: Plan, stdinName: string): Source {
  const paths = plan.paths.filter((path) => path !== "-");
  const { git } = plan.options;
  if (git) {
    const range = git.mode === "diff" ? git.range : undefined;
    // Without a path everything that changed is meant, wherever in the repository one stands.
    return changeSource({ ...plan, paths: plan.options.paths ?? [], range }, plan.bytes);
  }
  const files = (): Source => {
    const { cwd, root, gitignore, include, exclude, maxFileSize, maxDocumentSize } = plan;
    const glob = async (pattern: string, folder: string): Promise<readonly string[]> =>
      (await import("../source/glob.part.ts")).expandGlob(pattern, folder);
    return filesSource(
      { paths, cwd, root, gitignore, include, exclude, maxFileSize, maxDocumentSize, glob },
      plan.bytes,
    );
  };
  if (!plan.paths.includes("-")) return files();
  return chain(paths.length > 0 ? [stdinSource(stdinName), files()] : [stdinSource(stdinName)]);
}
