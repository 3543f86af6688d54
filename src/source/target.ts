/** Files that were listed: a folder's paths are kept once for all its files, as a tree holds many. */
import * as nodePath from "node:path";
import type { Target } from "./source.ts";

/** The beginnings of its files' paths. */
export interface Folder {
  /** As the system wants it, with a separator at its end. */
  readonly path: string;
  /** As reports show it: empty for the root, else with a slash at its end. */
  readonly shown: string;
  /** Below the folder that was named, where it differs from `shown`; empty, or with a slash at its end. */
  readonly inside: string | undefined;
}

/** A listed file; its paths are put together when they are asked for. */
export class FileTarget implements Target {
  readonly folder: Folder;
  readonly name: string;

  constructor(folder: Folder, name: string) {
    this.folder = folder;
    this.name = name;
  }

  get path(): string {
    return this.folder.path + this.name;
  }

  get shown(): string {
    return this.folder.shown + this.name;
  }

  get named(): boolean {
    return false;
  }

  get inside(): string | undefined {
    return this.folder.inside === undefined ? undefined : this.folder.inside + this.name;
  }
}

export function folderInside({ path, shown, inside }: Folder, name: string): Folder {
  return {
    path: path + name + nodePath.sep,
    shown: `${shown}${name}/`,
    inside: inside === undefined ? undefined : `${inside}${name}/`,
  };
}

/** The file of a path relative to a folder, POSIX; of neighbours in a list the folder is the same object. */
export function fileBelow(top: Folder, known: Map<string, Folder>, path: string): FileTarget {
  const slash = path.lastIndexOf("/");
  if (slash < 0) return new FileTarget(top, path);
  const before = path.slice(0, slash);
  let folder = known.get(before);
  if (!folder) {
    const separated = nodePath.sep === "/" ? before : before.replaceAll("/", nodePath.sep);
    folder = {
      path: top.path + separated + nodePath.sep,
      shown: `${top.shown}${before}/`,
      inside: top.inside === undefined ? undefined : `${top.inside}${before}/`,
    };
    known.set(before, folder);
  }
  return new FileTarget(folder, path.slice(slash + 1));
}

export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** In the order of the shown paths; an ordered list is returned as it is. */
export function inOrder<T extends Target>(targets: readonly T[]): readonly T[] {
  let before = "";
  let ordered = true;
  for (const { shown } of targets) {
    if (shown < before) {
      ordered = false;
      break;
    }
    before = shown;
  }
  return ordered ? targets : [...targets].sort((a, b) => byCodeUnit(a.shown, b.shown));
}
