/** A Postman collection v1, as old exports and data dumps hold it: flat requests, folders by id. */
import type { JsonNode } from "../../engine/json.ts";
import type { DocumentBuilder } from "../format.ts";
import { readAuth } from "./auth.ts";
import { readDescription } from "./prose.ts";
import { addNode, nameFile } from "./rows.ts";
import { readEvents, readScript } from "./script.ts";
import { readRequestV1 } from "./v1-request.ts";
import { readVariables } from "./variables.ts";

/** Folders within folders are followed this far; parents that lead in a circle end there too. */
const DEEPEST = 200;

interface Shared {
  readonly group: string;
  readonly name: string;
  /** Group of the auth block that holds here; "none" where auth is switched off. */
  readonly auth: string | undefined;
  readonly untouched: boolean;
}

interface Folder {
  readonly node: JsonNode;
  readonly path: string;
  parent: string | undefined;
  shared?: Shared;
}

/** `group` is the id of the collection's own group: "" for a file of its own. */
export function readCollectionV1(root: JsonNode, path: string, group: string, out: DocumentBuilder): void {
  const name = root.string("name") ?? "";
  nameFile(root, name, group, out);
  addNode(
    root.get("id"),
    { path: `${path}/id`, key: "id", role: "id" },
    { group, place: "config", enabled: true },
    out,
  );
  readDescription(root.get("description"), `${path}/description`, group, out);
  const top = readShared(root, path, { group, name: "", auth: undefined, untouched: true }, out);
  readVariables(
    root.get("variables") ?? root.get("variable"),
    `${path}/variables`,
    { name, parent: group, scope: "collection" },
    out,
  );
  readRequests(root, path, top, out);
}

/** The requests of a collection that has some in the old way beside its items. */
export function readOldRequests(root: JsonNode, path: string, group: string, out: DocumentBuilder): void {
  if (root.get("requests")?.kind === "array")
    readRequests(root, path, { group, name: "", auth: undefined, untouched: false }, out);
}

function readRequests(root: JsonNode, path: string, top: Shared, out: DocumentBuilder): void {
  const folders = foldersOf(root, path);
  let index = -1;
  for (let request = root.get("requests")?.first; request; request = request.next) {
    index += 1;
    if (request.kind !== "object") continue;
    const above = sharedOf(request.string("folder") ?? folderListing(request, folders), folders, top, out);
    const own = request.string("name") ?? "";
    const at = {
      path: `${path}/requests/${index}`,
      name: above.name === "" ? own : `${above.name} / ${own}`,
      parent: above.group,
      kind: "request",
      inherits: above.auth === "none" ? undefined : above.auth,
      untouched: above.untouched,
    } as const;
    readRequestV1(request, at, out);
  }
  // Folders without requests may hold scripts and credentials all the same.
  for (const id of folders.byId.keys()) sharedOf(id, folders, top, out);
}

interface Folders {
  readonly byId: Map<string, Folder>;
  /** Folder of each request that a folder's `order` names. */
  readonly ofRequest: Map<string, string>;
}

function foldersOf(root: JsonNode, path: string): Folders {
  const byId = new Map<string, Folder>();
  const ofRequest = new Map<string, string>();
  const parents = new Map<string, string>();
  let index = -1;
  for (let node = root.get("folders")?.first; node; node = node.next) {
    index += 1;
    if (node.kind !== "object") continue;
    const id = node.string("id") ?? `${path}/folders/${index}`;
    byId.set(id, { node, path: `${path}/folders/${index}`, parent: node.string("folder") });
    for (let each = node.get("order")?.first; each; each = each.next) if (each.isScalar) ofRequest.set(each.value, id);
    for (let each = node.get("folders_order")?.first; each; each = each.next)
      if (each.isScalar) parents.set(each.value, id);
  }
  for (const [id, folder] of byId) folder.parent ??= parents.get(id);
  return { byId, ofRequest };
}

function folderListing(request: JsonNode, { ofRequest }: Folders): string | undefined {
  const id = request.string("id");
  return id === undefined ? undefined : ofRequest.get(id);
}

/** What a folder and those above it say; each folder is read once, when first asked for, parents first. */
function sharedOf(id: string | undefined, { byId }: Folders, top: Shared, out: DocumentBuilder): Shared {
  const chain: Folder[] = [];
  let above = top;
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at) && chain.length < DEEPEST; ) {
    seen.add(at);
    const folder = byId.get(at);
    if (!folder) break;
    if (folder.shared) {
      above = folder.shared;
      break;
    }
    chain.push(folder);
    at = folder.parent;
  }
  for (const folder of chain.reverse()) {
    const { node, path } = folder;
    const own = node.string("name") ?? "";
    const name = above.name === "" ? own : `${above.name} / ${own}`;
    const group = out.group({ id: path, kind: "settings", name, parent: above.group, whole: false });
    above = folder.shared = readShared(node, path, { ...above, group, name }, out);
    readVariables(node.get("variables"), `${path}/variables`, { name, parent: group, scope: "collection" }, out);
    readDescription(node.get("description"), `${path}/description`, group, out);
  }
  return above;
}

function readShared(node: JsonNode, path: string, at: Shared, out: DocumentBuilder): Shared {
  const { group, name } = at;
  const auth = readAuth(node.get("auth"), { path: `${path}/auth`, group, name, own: "block" }, out);
  const events = readEvents(node.get("events") ?? node.get("event"), `${path}/events`, group, out);
  const script = readScript(node.get("preRequestScript"), "prerequest", `${path}/preRequestScript`, group, out);
  readScript(node.get("tests"), "test", `${path}/tests`, group, out);
  return { ...at, auth: auth ?? at.auth, untouched: at.untouched && !events && !script };
}
