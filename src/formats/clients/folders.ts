/** Folders inside one another, as most clients keep them: walked without recursion, each with its name and what it inherits. */
import type { JsonNode } from "../../engine/json.ts";

/** Folders deeper than this are named and addressed from the folder at this depth: full names would grow with the square. */
const MAX_DEPTH = 100;

/** What a folder or request takes from those above it. */
export interface Above {
  readonly group: string;
  /** Names from the outermost folder on: "Auth / Login". */
  readonly name: string;
  /** Group of the auth that holds here, "none" where there is to be none. */
  readonly auth: string | undefined;
}

export const TOP: Above = { group: "", name: "", auth: undefined };

/** A folder's or request's full name. */
export function nameBelow(own: string, above: Above, depth = 0): string {
  return above.name === "" || depth >= MAX_DEPTH ? own : `${above.name} / ${own}`;
}

export interface FolderWalk {
  /** The member that holds a folder's own folders. */
  readonly member: string;
  readonly nameOf: (node: JsonNode) => string;
  /** Reads one node; gives what holds below it, or undefined if it is no folder. */
  readonly visit: (node: JsonNode, path: string, name: string, above: Above) => Above | undefined;
}

interface Level {
  readonly path: string;
  readonly above: Above;
  readonly depth: number;
  next: JsonNode | undefined;
  index: number;
}

/** Visits all objects of `list` (whose path is `path`) and of the folders below, in document order. */
export function walkFolders(list: JsonNode | undefined, path: string, top: Above, walk: FolderWalk): void {
  const stack: Level[] = [{ path, above: top, depth: 0, next: list?.first, index: 0 }];
  let deep = 0;
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const node = level.next;
    if (!node) {
      stack.pop();
      continue;
    }
    level.next = node.next;
    const { above, depth } = level;
    const at = depth < MAX_DEPTH ? `${level.path}/${level.index}` : `${level.path}/-/${deep++}`;
    level.index += 1;
    if (node.kind !== "object") continue;
    const below = walk.visit(node, at, nameBelow(walk.nameOf(node), above, depth), above);
    if (!below) continue;
    const inner = depth + 1 < MAX_DEPTH ? `${at}/${walk.member}` : depth < MAX_DEPTH ? at : level.path;
    stack.push({ path: inner, above: below, depth: depth + 1, next: node.get(walk.member)?.first, index: 0 });
  }
}
