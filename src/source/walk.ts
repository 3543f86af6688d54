/** Lists a folder's files: by git where it is a repository, else by a walk that honours .gitignore. */
import { readdirSync, readFileSync } from "node:fs";
import { type Patterns, patternsOf } from "../engine/globs.ts";
import type { Diagnostic } from "../model/report.ts";
import { gitFiles, isIgnoredByGit, repositoryRoot } from "./git.ts";
import { byCodeUnit, FileTarget, type Folder, fileBelow, folderInside, inOrder } from "./target.ts";

export interface Listed {
  /** Each once, in the order of their shown paths. */
  readonly files: readonly FileTarget[];
  readonly troubles: readonly Diagnostic[];
}

interface ListFolderOptions {
  readonly gitignore: boolean;
  /** Called for every MANY files. */
  readonly many?: (() => void) | undefined;
}

/** Fewer files are read before another thread has started. */
const MANY = 1_500;

export function listFolder(top: Folder, options: ListFolderOptions): Listed {
  const files: FileTarget[] = [];
  const troubles: Diagnostic[] = [];
  const folders = [top];
  let parts = 0;
  let walked = false;
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const path = withoutEnd(next.path);
    const repository = options.gitignore ? repositoryRoot(path) : undefined;
    if (repository !== undefined) {
      const listing = gitFiles(path);
      if (listing.ok) {
        parts += 1;
        if (listing.paths.length >= MANY) options.many?.();
        const known = new Map<string, Folder>();
        for (const inside of listing.paths) {
          // A submodule is listed by its bare name, found out when it is opened; an untracked repository ends in a slash.
          if (inside.endsWith("/")) folders.push(fileBelow(next, known, `${inside}.`).folder);
          else files.push(fileBelow(next, known, inside));
        }
        // A folder that is named although its repository ignores it is walked too: git lists only what it tracks of it.
        if (repository === path || !isIgnoredByGit(path)) continue;
      } else
        troubles.push({
          level: "note",
          code: "source/git",
          message: `git could not list the files (${listing.reason}); the folder was walked instead.`,
          path: withoutEnd(next.shown) || ".",
        });
    }
    parts += 1;
    walked = true;
    walk(next, options, files, troubles);
  }
  // A walk gives its files in order.
  if (parts === 1 && walked) return { files, troubles };
  return { files: inOrder(parts > 1 ? eachOnce(files) : files), troubles };
}

function eachOnce(files: readonly FileTarget[]): FileTarget[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** Without the separator at its end, that of a root aside. */
function withoutEnd(path: string): string {
  return /[^/\\:]/.test(path) ? path.slice(0, -1) : path;
}

/** Gitignore rules of one folder hold below it; a deeper file's rules are asked first. */
interface Scope {
  readonly folder: string;
  readonly rules: Patterns;
}

/** Files and folders of one folder, in turn; folders are gone into where they stand, so that shown paths come in order. */
interface Step {
  readonly folder: Folder;
  readonly scopes: readonly Scope[];
  /** Names, a folder's with a slash at its end, the last one first. */
  readonly names: string[];
}

function walk(top: Folder, { gitignore, many }: ListFolderOptions, files: FileTarget[], troubles: Diagnostic[]): void {
  const steps: Step[] = [stepInto(top, [], gitignore, troubles)];
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const name = step.names.pop();
    if (name === undefined) {
      steps.pop();
      continue;
    }
    const { folder, scopes } = step;
    if (scopes.length > 0 && isIgnored(folder.path + name, scopes)) continue;
    if (!name.endsWith("/")) {
      if (files.push(new FileTarget(folder, name)) % MANY === 0) many?.();
    } else steps.push(stepInto(folderInside(folder, name.slice(0, -1)), scopes, gitignore, troubles));
  }
}

function stepInto(folder: Folder, above: readonly Scope[], gitignore: boolean, troubles: Diagnostic[]): Step {
  let items: import("node:fs").Dirent[];
  try {
    items = readdirSync(withoutEnd(folder.path), { withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "error";
    troubles.push({
      level: "error",
      code: "source/unreadable",
      message: `The folder could not be read (${code}).`,
      path: withoutEnd(folder.shown) || ".",
    });
    return { folder, scopes: above, names: [] };
  }
  let scopes = above;
  if (gitignore && items.some((item) => item.name === ".gitignore" && item.isFile())) {
    const rules = readIgnore(`${folder.path}.gitignore`);
    if (rules) scopes = [...scopes, { folder: folder.path, rules }];
  }
  const names: string[] = [];
  for (const item of items) {
    if (item.name === ".git") continue;
    if (item.isDirectory()) names.push(`${item.name}/`);
    else if (item.isFile() || item.isSymbolicLink()) names.push(item.name);
  }
  return { folder, scopes, names: names.sort((a, b) => byCodeUnit(b, a)) };
}

function readIgnore(path: string): Patterns | undefined {
  try {
    return patternsOf(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** `path` as the system wants it, a folder's with a slash at its end. */
function isIgnored(path: string, scopes: readonly Scope[]): boolean {
  for (let i = scopes.length - 1; i >= 0; i -= 1) {
    const scope = scopes[i]!;
    const verdict = scope.rules.verdict(path.slice(scope.folder.length).replaceAll("\\", "/"));
    if (verdict) return verdict === "yes";
  }
  return false;
}
