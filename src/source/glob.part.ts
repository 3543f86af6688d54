/** Expands glob patterns that the shell left alone; loaded only when one is typed. */
import fastGlob from "fast-glob";

/** Paths relative to `cwd`, sorted; links are not followed. */
export async function expandGlob(pattern: string, cwd: string): Promise<readonly string[]> {
  const paths = await fastGlob(pattern, {
    cwd,
    dot: true,
    followSymbolicLinks: false,
    ignore: ["**/.git/**"],
    suppressErrors: true,
  });
  return paths.sort();
}
