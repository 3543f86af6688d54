/** Targets as one text, for threads to share: a folder's paths are written once for its files that follow. */
import type { Target } from "../source/source.ts";
import { FileTarget, type Folder } from "../source/target.ts";

/** Records end with a NUL, which no path holds; their first character says what they are. */
const FOLDER = "D";
const SHOWN = "S";
const INSIDE = "I";
const FILE = "F";
/** A target that is not a listed file: it stays with the thread that has it. */
const OTHER = "-";

export function writeTargets(targets: readonly Target[]): string {
  let text = "";
  let last: Folder | undefined;
  for (const target of targets) {
    // By its shape: each part of the bundle has a class of its own.
    if (!isListed(target)) {
      text += `${OTHER}\0`;
      continue;
    }
    const { folder, name } = target;
    if (folder !== last) {
      last = folder;
      text += `${FOLDER}${folder.path}\0${SHOWN}${folder.shown}\0`;
      if (folder.inside !== undefined) text += `${INSIDE}${folder.inside}\0`;
    }
    text += `${FILE}${name}\0`;
  }
  return text;
}

function isListed(target: Target): target is FileTarget {
  return "folder" in target && "name" in target;
}

/** undefined for a target that is not a listed file. */
export function readTargets(text: string): (FileTarget | undefined)[] {
  const targets: (FileTarget | undefined)[] = [];
  let folder: Folder = { path: "", shown: "", inside: undefined };
  for (const record of text.split("\0")) {
    const rest = record.slice(1);
    if (record.startsWith(FOLDER)) folder = { path: rest, shown: "", inside: undefined };
    else if (record.startsWith(SHOWN)) folder = { ...folder, shown: rest };
    else if (record.startsWith(INSIDE)) folder = { ...folder, inside: rest };
    else if (record.startsWith(FILE)) targets.push(new FileTarget(folder, rest));
    else if (record.startsWith(OTHER)) targets.push(undefined);
  }
  return targets;
}
