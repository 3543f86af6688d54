/** Path patterns in gitignore's syntax, for .gitignore files, --include and --exclude, and the config. */

export interface Patterns {
  /** "yes" and "no" where a pattern decides ("no": taken back by "!"), undefined where none matches. A folder ends in "/". */
  verdict(path: string): "yes" | "no" | undefined;
}

/** Patterns given one a line, or as a list. Paths are relative, POSIX, without "./". */
export function patternsOf(lines: string | readonly string[]): Patterns {
  const { ignore } = require("./ignore.part.ts") as typeof import("./ignore.part.ts");
  const rules = ignore({ allowRelativePaths: true }).add(typeof lines === "string" ? lines : [...lines]);
  return {
    verdict(path) {
      const result = rules.test(path);
      return result.ignored ? "yes" : result.unignored ? "no" : undefined;
    },
  };
}

/** A test for a list of patterns; undefined for an empty list. */
export function matcherOf(patterns: readonly string[]): ((path: string) => boolean) | undefined {
  if (patterns.length === 0) return undefined;
  const compiled = patternsOf(patterns);
  return (path) => compiled.verdict(path) === "yes";
}
