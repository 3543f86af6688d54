/** The source that a plan's paths ask for. */
import { filesSource } from "../source/files.ts";
import { type ByteScreen, chain, type Source } from "../source/source.ts";
import { stdinSource } from "../source/stdin.ts";
import type { Plan } from "./open.ts";

/** "-" among the paths is standard input, read first and reported under `stdinName`. */
export function sourceOf(plan: Plan, stdinName: string): Source {
  const screen: ByteScreen = (bytes) => plan.screen.mayMatch(bytes);
  const paths = plan.paths.filter((path) => path !== "-");
  const sources: Source[] = [];
  if (plan.paths.includes("-")) sources.push(stdinSource(stdinName, screen));
  if (paths.length > 0) {
    const { cwd, root, gitignore, include, exclude, maxFileSize, maxDocumentSize } = plan;
    const glob = async (pattern: string, folder: string): Promise<readonly string[]> =>
      (await import("../source/glob.part.ts")).expandGlob(pattern, folder);
    sources.push(
      filesSource({ paths, cwd, root, gitignore, include, exclude, maxFileSize, maxDocumentSize, glob }, screen),
    );
  }
  return chain(sources);
}
