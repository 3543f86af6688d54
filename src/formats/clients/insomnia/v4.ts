/** Insomnia exports of versions 1 to 4: a flat list of resources that name their parents. */
import type { JsonNode } from "../../../engine/json.ts";
import { embeddedTexts } from "../../embedded.ts";
import type { DocumentBuilder } from "../../format.ts";
import { readJsonTree } from "../../json-entries.ts";
import { whereOf } from "../../postman/rows.ts";
import { type Above, nameBelow, TOP } from "../folders.ts";
import { nameFile } from "../request.ts";
import { readCertificate, readCookies, readFolder, readRequest, readScope } from "./request.ts";
import { readSpec } from "./spec.ts";

interface Resource {
  readonly node: JsonNode;
  readonly path: string;
  readonly type: string;
}

/** How many folders stand above. */
interface Placed extends Above {
  readonly depth: number;
}

const OUTSIDE: Placed = { ...TOP, depth: 0 };

export function readInsomnia4(root: JsonNode, out: DocumentBuilder): void {
  const resources = listOf(root.get("resources"), "/resources");
  const workspaces = resources.filter(({ type }) => type === "workspace");
  if (workspaces.length === 1) nameFile(workspaces[0]!.node.get("name"), out);
  const folders = new Folders(resources, out);
  for (const one of resources) readResource(one, folders, out);
  if (root.get("items")) readItems(root.get("items")!, out);
}

/** One resource as a file of its own; its folders are in others. */
export function readResourceFile(root: JsonNode, out: DocumentBuilder): void {
  const type = (root.string("type") ?? "").replace(/(?!^)([A-Z])/g, "_$1").toLowerCase();
  const one = { node: root, path: `/${type}`, type };
  readResource(one, new Folders([], out), out);
}

function listOf(list: JsonNode | undefined, path: string): Resource[] {
  const resources: Resource[] = [];
  let index = -1;
  for (let node = list?.first; node; node = node.next) {
    index += 1;
    if (node.kind === "object")
      resources.push({ node, path: `${path}/${index}`, type: node.string("_type") ?? node.string("type") ?? "" });
  }
  return resources;
}

/** Opens the groups of workspaces and folders when they are first asked for, parents first. */
class Folders {
  readonly #byId = new Map<string, Resource>();
  readonly #placed = new Map<string, Placed>();
  readonly #out: DocumentBuilder;

  constructor(resources: readonly Resource[], out: DocumentBuilder) {
    this.#out = out;
    for (const one of resources) {
      const id = one.node.string("_id");
      if (id !== undefined && (one.type === "request_group" || one.type === "workspace")) this.#byId.set(id, one);
    }
  }

  /** What stands above a resource; a ring of parents ends where it closes. */
  above(resource: Resource): Placed {
    const missing: [string, Resource][] = [];
    const seen = new Set<string>();
    let id = resource.node.string("parentId");
    let placed: Placed | undefined;
    while (id !== undefined && !seen.has(id)) {
      placed = this.#placed.get(id);
      const folder = this.#byId.get(id);
      if (placed || !folder) break;
      seen.add(id);
      missing.push([id, folder]);
      id = folder.node.string("parentId");
    }
    placed ??= OUTSIDE;
    for (const [own, folder] of missing.reverse()) {
      placed = this.#open(folder, placed);
      this.#placed.set(own, placed);
    }
    return placed;
  }

  /** False for a folder that is not one of these. */
  open(folder: Resource): boolean {
    const id = folder.node.string("_id");
    if (id === undefined || !this.#byId.has(id)) return false;
    if (this.#placed.has(id)) return true;
    const above = this.above(folder);
    if (!this.#placed.has(id)) this.#placed.set(id, this.#open(folder, above));
    return true;
  }

  #open({ node, path, type }: Resource, above: Placed): Placed {
    const name = type === "workspace" ? "" : nameOf(node, above);
    return { ...readFolder(node, path, name, above, this.#out), depth: above.depth + 1 };
  }
}

function nameOf(node: JsonNode, above: Placed): string {
  return nameBelow(node.string("name") ?? "", above, above.depth);
}

function readResource(resource: Resource, folders: Folders, out: DocumentBuilder): void {
  const { node, path, type } = resource;
  if (type === "workspace" || type === "request_group") {
    if (!folders.open(resource)) readFolder(node, path, node.string("name") ?? "", TOP, out);
    return;
  }
  const above = folders.above(resource);
  const name = node.string("name") ?? "";
  if (type === "request" || type === "websocket_request" || type === "grpc_request" || type === "socketio_request")
    readRequest(node, path, nameOf(node, above), above, out);
  else if (type === "environment")
    readScope(node.get("data"), `${path}/data`, name, above.group, out, node.get("kvPairData"));
  else if (type === "cookie_jar") readCookies(node.get("cookies"), `${path}/cookies`, above.group, out);
  else if (type === "client_certificate") readCertificate(node, path, above.group, out);
  else if (type === "api_spec") readSpec(node.get("contents"), `${path}/contents`, above.group, out);
  else {
    const where = whereOf({ group: above.group, place: "config", enabled: true }, path);
    readJsonTree(node, where, out, { groups: "flat", embedded: embeddedTexts });
  }
}

/** Version 1: folders hold their requests. */
function readItems(items: JsonNode, out: DocumentBuilder): void {
  for (const { node, path } of listOf(items, "/items")) {
    const name = node.string("name") ?? "";
    const requests = node.get("requests");
    if (requests?.kind !== "array") {
      readRequest(node, path, name, TOP, out);
      continue;
    }
    const above = readFolder(node, path, name, TOP, out);
    for (const inner of listOf(requests, `${path}/requests`))
      readRequest(inner.node, inner.path, nameOf(inner.node, { ...above, depth: 1 }), above, out);
  }
}
