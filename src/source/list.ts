/** Paths as typed to the files that are to be read, each once, in the order of a report. */
import { statSync } from "node:fs";
import * as nodePath from "node:path";
import type { Diagnostic } from "../model/report.ts";
import type { Target, Targets } from "./source.ts";
import { byCodeUnit, listFolder } from "./walk.ts";

export interface ListOptions {
  /** As typed; relative to `cwd`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** What shown paths are relative to: the repository's root, else `cwd`. */
  readonly root: string;
  readonly gitignore: boolean;
  /** On shown paths; an explicitly named file is read all the same. */
  readonly include?: ((path: string) => boolean) | undefined;
  readonly exclude?: ((path: string) => boolean) | undefined;
  /** Expands a path that does not exist and holds glob characters. */
  readonly glob: (pattern: string, cwd: string) => Promise<readonly string[]>;
}

/** What differs between systems: `node:path`, or one of its variants. */
type PathRules = Pick<typeof nodePath, "relative" | "isAbsolute" | "sep">;

/** The path that reports show: POSIX, relative to the root where it lies below it. */
export function showPath(path: string, root: string, paths: PathRules = nodePath): string {
  const { relative, isAbsolute, sep } = paths;
  // The common case, without the work of `relative`.
  if (
    sep === "/" &&
    path.length > root.length + 1 &&
    path.startsWith(root) &&
    path[root.length] === "/" &&
    root !== "/"
  )
    return path.slice(root.length + 1);
  const inside = relative(root, path);
  const shown =
    inside === "" ? "." : inside.startsWith(`..${sep}`) || inside === ".." || isAbsolute(inside) ? path : inside;
  return sep === "\\" ? shown.replaceAll(sep, "/") : shown;
}

export async function listTargets(options: ListOptions): Promise<Targets> {
  const found = new Map<string, Target>();
  const troubles: Diagnostic[] = [];
  for (const typed of options.paths) {
    const path = nodePath.resolve(options.cwd, typed);
    let kind: "file" | "folder" | undefined;
    try {
      kind = statSync(path).isDirectory() ? "folder" : "file";
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      const matches =
        code === "ENOENT" && /[*?[{]/.test(typed) ? await options.glob(typed.replaceAll("\\", "/"), options.cwd) : [];
      for (const match of matches) {
        const file = nodePath.resolve(options.cwd, match);
        found.set(file, { path: file, shown: showPath(file, options.root), named: true });
      }
      if (matches.length === 0) troubles.push(noSuchPath(typed, code));
    }
    if (kind === "file") found.set(path, { path, shown: showPath(path, options.root), named: true });
    if (kind === "folder") {
      const listed = targetsBelow(path, options);
      troubles.push(...listed.troubles);
      for (const target of listed.targets) if (!found.has(target.path)) found.set(target.path, target);
    }
  }
  return { targets: [...found.values()].sort((a, b) => byCodeUnit(a.shown, b.shown)), troubles };
}

/** The files of a folder that was named, in no order. */
function targetsBelow(folder: string, options: ListOptions): Targets {
  const show = (path: string): string => showPath(path, options.root);
  const listed = listFolder(folder, { gitignore: options.gitignore, show });
  const base = show(folder);
  // A folder that is named on the command line is read even if the config excludes it.
  const exclude = options.exclude?.(`${base}/`) ? undefined : options.exclude;
  const { include } = options;
  const targets: Target[] = [];
  for (const path of listed.files) {
    const shown = show(path);
    if (exclude?.(shown) || (include && !include(shown))) continue;
    const inside = showPath(path, folder);
    targets.push(inside === shown ? { path, shown, named: false } : { path, shown, named: false, inside });
  }
  return { targets, troubles: listed.troubles };
}

/** The files of a folder that stands among a listing's files: a submodule in git's list. */
export function targetsInside(target: Target, options: ListOptions): Targets {
  const show = (path: string): string => showPath(path, options.root);
  const listed = listFolder(target.path, { gitignore: options.gitignore, show });
  const { include, exclude } = options;
  const targets: Target[] = [];
  for (const path of listed.files) {
    const shown = show(path);
    if (exclude?.(shown) || (include && !include(shown))) continue;
    const inside = target.inside === undefined ? {} : { inside: target.inside + shown.slice(target.shown.length) };
    targets.push({ path, shown, named: false, ...inside });
  }
  return { targets, troubles: listed.troubles };
}

function noSuchPath(typed: string, code: string | undefined): Diagnostic {
  if (code === "ELOOP")
    return { level: "error", code: "source/link-loop", message: "The link leads back to itself.", path: typed };
  if (code === "ENOENT" || code === "ENOTDIR") {
    return {
      level: "error",
      code: "source/not-found",
      message: "No such file or folder.",
      hint: "Check the path; it is relative to the current folder.",
      path: typed,
    };
  }
  return {
    level: "error",
    code: "source/unreadable",
    message: `The path could not be read (${code ?? "error"}).`,
    path: typed,
  };
}
