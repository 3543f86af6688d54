/** Lists a folder's files: by git where it is a repository, else by a walk that honours .gitignore. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Patterns, patternsOf } from "../engine/globs.ts";
import type { Diagnostic } from "../model/report.ts";
import { gitFiles, isIgnoredByGit, repositoryRoot } from "./git.ts";

export interface Listed {
  /** Absolute paths, sorted by code unit. */
  readonly files: readonly string[];
  readonly troubles: readonly Diagnostic[];
}

export interface WalkOptions {
  readonly gitignore: boolean;
  /** Turns an absolute path into the one to show. */
  readonly show: (path: string) => string;
}

export function listFolder(folder: string, options: WalkOptions): Listed {
  const files: string[] = [];
  const troubles: Diagnostic[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const repository = options.gitignore ? repositoryRoot(next) : undefined;
    if (repository !== undefined) {
      const listing = gitFiles(next);
      if (listing.ok) {
        for (const path of listing.paths) {
          // A submodule is listed by its bare name, found out when it is opened; an untracked repository ends in a slash.
          if (path.endsWith("/")) folders.push(join(next, path.slice(0, -1)));
          else files.push(join(next, path));
        }
        // A folder that is named although its repository ignores it is walked too: git lists only what it tracks of it.
        if (repository === next || !isIgnoredByGit(next)) continue;
      } else
        troubles.push({
          level: "note",
          code: "source/git",
          message: `git could not list the files (${listing.reason}); the folder was walked instead.`,
          path: options.show(next),
        });
    }
    walk(next, options, files, troubles);
  }
  return { files: [...new Set(files)].sort(byCodeUnit), troubles };
}

/** Gitignore rules of one folder hold below it; a deeper file's rules are asked first. */
interface Scope {
  readonly folder: string;
  readonly rules: Patterns;
}

function walk(top: string, options: WalkOptions, files: string[], troubles: Diagnostic[]): void {
  const waiting: { folder: string; scopes: readonly Scope[] }[] = [{ folder: top, scopes: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    let items: import("node:fs").Dirent[];
    try {
      items = readdirSync(next.folder, { withFileTypes: true });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? "error";
      troubles.push({
        level: "error",
        code: "source/unreadable",
        message: `The folder could not be read (${code}).`,
        path: options.show(next.folder),
      });
      continue;
    }
    let scopes = next.scopes;
    if (options.gitignore && items.some((item) => item.name === ".gitignore" && item.isFile())) {
      const rules = readIgnore(join(next.folder, ".gitignore"));
      if (rules) scopes = [...scopes, { folder: next.folder, rules }];
    }
    for (const item of items) {
      if (item.name === ".git") continue;
      const path = join(next.folder, item.name);
      if (scopes.length > 0 && isIgnored(path, item.isDirectory(), scopes)) continue;
      if (item.isDirectory()) waiting.push({ folder: path, scopes });
      else if (item.isFile() || item.isSymbolicLink()) files.push(path);
    }
  }
}

function readIgnore(path: string): Patterns | undefined {
  try {
    return patternsOf(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function isIgnored(path: string, folder: boolean, scopes: readonly Scope[]): boolean {
  for (let i = scopes.length - 1; i >= 0; i -= 1) {
    const scope = scopes[i]!;
    const inside = path.slice(scope.folder.length + 1).replaceAll("\\", "/");
    const verdict = scope.rules.verdict(folder ? `${inside}/` : inside);
    if (verdict) return verdict === "yes";
  }
  return false;
}

export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
