/** The source that a plan's paths ask for. */
import { type PathKind, pathKindOf } from "../screen/path-kind.ts";
import { filesSource } from "../source/files.ts";
import { shardSource } from "../source/shard.ts";
import { chain, type Source } from "../source/source.ts";
import { stdinSource } from "../source/stdin.ts";
import type { Plan } from "./open.ts";

/** What can resolve a reference of an API client's file: these may have any name, but none of code or prose. */
const NO_CONTEXT = new Set<PathKind>(["code", "javascript", "prose"]);

/** The part of a plan's source that its shard has, or all. */
export function sourceOf(plan: Plan, stdinName: string): Source {
  const { shard } = plan.options;
  const whole = wholeSource(plan, stdinName);
  return shard ? shardSource(whole, shard, (path) => !NO_CONTEXT.has(pathKindOf(path))) : whole;
}

/** "-" among the paths is standard input, read first and reported under `stdinName`. */
function wholeSource(plan: Plan, stdinName: string): Source {
  const paths = plan.paths.filter((path) => path !== "-");
  const { git } = plan.options;
  if (git) {
    const range = git.mode === "diff" ? git.range : undefined;
    // Without a path everything that changed is meant, wherever in the repository one stands.
    const { changeSource } =
      require("../source/git/change-source.part.ts") as typeof import("../source/git/change-source.part.ts");
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
