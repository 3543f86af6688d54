/** Paths as typed to the files that are to be read, each once, in the order of a report. */
import { statSync } from "node:fs";
import * as nodePath from "node:path";
import type { Diagnostic } from "../model/report.ts";
import type { Target, Targets } from "./source.ts";
import { type Folder, inOrder } from "./target.ts";
import { type Listed, listFolder } from "./walk.ts";

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

export async function listTargets(options: ListOptions, many?: () => void): Promise<Targets> {
  const parts: (readonly Target[])[] = [];
  const troubles: Diagnostic[] = [];
  const name = (path: string): void => {
    parts.push([{ path, shown: showPath(path, options.root), named: true }]);
  };
  for (const typed of options.paths) {
    const path = nodePath.resolve(options.cwd, typed);
    let kind: "file" | "folder" | undefined;
    try {
      kind = statSync(path).isDirectory() ? "folder" : "file";
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      const matches =
        code === "ENOENT" && /[*?[{]/.test(typed) ? await options.glob(typed.replaceAll("\\", "/"), options.cwd) : [];
      for (const match of matches) name(nodePath.resolve(options.cwd, match));
      if (matches.length === 0) troubles.push(noSuchPath(typed, code));
    }
    if (kind === "file") name(path);
    if (kind === "folder") {
      const listed = targetsBelow(path, options, many);
      troubles.push(...listed.troubles);
      parts.push(listed.files);
    }
  }
  return { targets: parts.length === 1 ? parts[0]! : joined(parts), troubles };
}

/** Each file once, in order; one that was named counts as named. */
function joined(parts: readonly (readonly Target[])[]): readonly Target[] {
  const found = new Map<string, Target>();
  for (const part of parts)
    for (const target of part) if (target.named || !found.has(target.path)) found.set(target.path, target);
  return inOrder([...found.values()]);
}

/** The files of a folder that was named. */
function targetsBelow(path: string, options: ListOptions, many: (() => void) | undefined): Listed {
  const base = showPath(path, options.root);
  const shown = base === "." ? "" : withSlash(base);
  const folder: Folder = {
    path: path.endsWith(nodePath.sep) ? path : path + nodePath.sep,
    shown,
    inside: shown === "" ? undefined : "",
  };
  // A folder that is named on the command line is read even if the config excludes it.
  const exclude = options.exclude?.(`${base}/`) ? undefined : options.exclude;
  return chosen(folder, options, exclude, many);
}

/** The files of a folder that stands among a listing's files: a submodule in git's list. */
export function targetsInside(target: Target, options: ListOptions): Listed {
  const folder: Folder = {
    path: target.path + nodePath.sep,
    shown: withSlash(target.shown),
    inside: target.inside === undefined ? undefined : withSlash(target.inside),
  };
  return chosen(folder, options, options.exclude);
}

function chosen(
  folder: Folder,
  { gitignore, include }: ListOptions,
  exclude: ListOptions["exclude"],
  many?: () => void,
): Listed {
  const listed = listFolder(folder, { gitignore, many });
  if (!include && !exclude) return listed;
  const files = listed.files.filter(({ shown }) => !exclude?.(shown) && (!include || include(shown)));
  return { files, troubles: listed.troubles };
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
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
