/** A Postman collection: its folders walked without recursion, each request read with what it inherits. */
import type { JsonNode } from "../../engine/json.ts";
import type { DocumentBuilder } from "../format.ts";
import { readAuth } from "./auth.ts";
import { readDescription } from "./prose.ts";
import { readRequest, readSettings } from "./request.ts";
import { readResponses } from "./response.ts";
import { addNode, nameFile } from "./rows.ts";
import { readEvents } from "./script.ts";
import { readVariables } from "./variables.ts";

/** Folders deeper than this are named and addressed from the folder at this depth: full pointers would grow with the square. */
const MAX_PATH = 200;

interface Level {
  /** Pointer of the `item` array. */
  readonly path: string;
  /** Group of the folder or collection that holds the items. */
  readonly group: string;
  readonly name: string;
  readonly depth: number;
  /** Group of the auth block that holds here. */
  readonly auth: string | undefined;
  readonly untouched: boolean;
  next: JsonNode | undefined;
  index: number;
}

/** `group` is the id of the collection's own group: "" for a file of its own. */
export function readCollection(root: JsonNode, path: string, group: string, out: DocumentBuilder): void {
  const info = root.get("info");
  const name = info?.string("name") ?? "";
  nameFile(info, name, group, out);
  const spot = { group, place: "config", enabled: true } as const;
  for (const id of ["_postman_id", "_exporter_id"]) {
    addNode(info?.get(id), { path: `${path}/info/${id}`, key: id, role: "id" }, spot, out);
  }
  readDescription(info?.get("description"), `${path}/info/description`, group, out);
  const level = readShared(root, { path, name, parent: group, auth: undefined, untouched: true }, out);
  readVariables(
    root.get("variable") ?? root.get("variables"),
    `${path}/variable`,
    { name, parent: group, scope: "collection" },
    out,
  );
  const items = root.get("item");
  readItems({ ...level, path: `${path}/item`, group, name: "", depth: 0, next: items?.first, index: 0 }, out);
}

/** The items of a v1 collection that has some in the new way beside its requests. */
export function readNewItems(root: JsonNode, path: string, group: string, out: DocumentBuilder): void {
  const items = root.get("item");
  const level = { path: `${path}/item`, group, name: "", depth: 0, auth: undefined, untouched: false, index: 0 };
  if (items?.kind === "array") readItems({ ...level, next: items.first }, out);
}

interface Inherited {
  readonly path: string;
  readonly name: string;
  readonly parent: string;
  readonly auth: string | undefined;
  readonly untouched: boolean;
}

/** What a collection or folder says for all below it: auth, scripts, settings. */
function readShared(
  node: JsonNode,
  at: Inherited,
  out: DocumentBuilder,
): { auth: string | undefined; untouched: boolean } {
  const own = readAuth(
    node.get("auth"),
    { path: `${at.path}/auth`, group: at.parent, name: at.name, own: "block" },
    out,
  );
  const changes = readEvents(node.get("event"), `${at.path}/event`, at.parent, out);
  readSettings(node, at.path, at.parent, out);
  return { auth: own ?? at.auth, untouched: at.untouched && !changes };
}

function readItems(top: Level, out: DocumentBuilder): void {
  const stack: Level[] = [];
  let level = top;
  let deep = 0;
  for (;;) {
    const item = level.next;
    if (!item) {
      const above = stack.pop();
      if (!above) return;
      level = above;
      continue;
    }
    level.next = item.next;
    const index = level.index++;
    if (item.kind !== "object") continue;
    const path = level.depth < MAX_PATH ? `${level.path}/${index}` : `${level.path}/-/${deep++}`;
    const own = item.string("name") ?? "";
    const name = level.name === "" || level.depth >= MAX_PATH ? own : `${level.name} / ${own}`;
    if (isRequest(item.get("request"))) readItem(item, path, name, level, out);
    const inner = item.get("item");
    if (inner?.kind !== "array") continue;
    stack.push(level);
    level = openFolder(item, inner, path, name, level, out);
  }
}

function isRequest(node: JsonNode | undefined): boolean {
  return node?.kind === "object" || node?.kind === "string";
}

function openFolder(
  node: JsonNode,
  inner: JsonNode,
  path: string,
  name: string,
  above: Level,
  out: DocumentBuilder,
): Level {
  const group = out.group({ id: path, kind: "settings", name, parent: above.group, whole: false });
  const shared = readShared(node, { path, name, parent: group, auth: above.auth, untouched: above.untouched }, out);
  readVariables(node.get("variable"), `${path}/variable`, { name, parent: group, scope: "collection" }, out);
  readDescription(node.get("description"), `${path}/description`, group, out);
  const below = above.depth + 1 < MAX_PATH ? `${path}/item` : above.depth < MAX_PATH ? path : above.path;
  return { ...shared, path: below, group, name, depth: above.depth + 1, next: inner.first, index: 0 };
}

/** A request with its scripts, variables and saved responses. */
function readItem(item: JsonNode, path: string, name: string, level: Level, out: DocumentBuilder): void {
  const group = `${path}/request`;
  const changes = readEvents(item.get("event"), `${path}/event`, group, out);
  const inherits = level.auth === "none" ? undefined : level.auth;
  const request = {
    path: group,
    name,
    parent: level.group,
    kind: "request",
    inherits,
    untouched: level.untouched && !changes,
  } as const;
  readRequest(item.get("request"), request, out);
  readSettings(item, path, group, out);
  readVariables(item.get("variable"), `${path}/variable`, { name, parent: group, scope: "collection" }, out);
  readDescription(item.get("description"), `${path}/description`, group, out);
  readResponses(item.get("response") ?? item.get("responses"), `${path}/response`, { group, name }, out);
}
