/** Auth blocks of collections, folders and requests: the active type's parameters, and what older types left behind. */
import type { JsonNode } from "../../engine/json.ts";
import type { DocumentBuilder } from "../format.ts";
import { addNode, type Row, rowsOf, type Spot } from "./rows.ts";

/** Where an auth block stands. */
export interface AuthOwner {
  /** Pointer of the block: "/auth", "/item/0/request/auth". */
  readonly path: string;
  /** The group of the collection, folder or request that it belongs to. */
  readonly group: string;
  readonly name: string;
  /** Group for the parameters of any type but oauth2: the request's own, or one made for a folder's or collection's block. */
  readonly own: "request" | "block";
}

/** Postman's words for where a row of a token request goes. */
const SENT_AS: Readonly<Record<string, "body" | "query" | "header">> = {
  request_body: "body",
  request_url: "query",
  request_header: "header",
};

/**
 * Reads a block. The result is the id of the group that holds the active type's parameters, "none" for noauth, undefined
 * where the block says nothing and what stands above it is inherited. Parameters of other types are still there to leak:
 * each type gets a settings group of its own, apart from the request.
 */
export function readAuth(
  auth: JsonNode | undefined,
  owner: AuthOwner,
  out: DocumentBuilder,
): string | "none" | undefined {
  if (auth?.kind !== "object") return undefined;
  const typeNode = auth.get("type");
  const active = typeNode?.kind === "string" ? typeNode.value : "";
  let effective: string | "none" | undefined = active === "noauth" ? "none" : undefined;
  for (let block = auth.first; block; block = block.next) {
    const type = block.key ?? "";
    if (block.isScalar) continue;
    const isActive = type === active;
    const group = readBlock(type, block, `${owner.path}/${type}`, owner, isActive, out);
    if (isActive) effective = group;
  }
  if (effective === undefined && active !== "" && active !== "inherit")
    effective = activeGroup(active, `${owner.path}/${active}`, owner, out);
  if (active !== "") {
    const group = effective === undefined || effective === "none" ? owner.group : effective;
    addNode(typeNode, { path: `${owner.path}/type`, key: "type", role: "auth.type" }, authSpot(group), out);
  }
  return effective;
}

/**
 * Reads one type's parameters: rows, or an object as v2.0 and v1 have it. The result is the id of their group; `names`
 * gives parameters their present names.
 */
export function readBlock(
  type: string,
  block: JsonNode,
  path: string,
  owner: AuthOwner,
  isActive: boolean,
  out: DocumentBuilder,
  names: Readonly<Record<string, string>> = {},
): string {
  const group = isActive ? activeGroup(type, path, owner, out) : staleGroup(path, owner, out);
  for (const row of rowsOf(block, path)) {
    const name = Object.hasOwn(names, row.key) ? names[row.key]! : row.key;
    readParameter(type, name, row, group, out);
  }
  return group;
}

function authSpot(group: string, enabled = true): Spot {
  return { group, place: "auth", enabled };
}

function activeGroup(type: string, path: string, owner: AuthOwner, out: DocumentBuilder): string {
  if (type === "oauth2")
    return out.group({ id: path, kind: "helper", name: owner.name, parent: owner.group, whole: true });
  if (owner.own === "request") return owner.group;
  return out.group({ id: owner.path, kind: "settings", name: owner.name, parent: owner.group, whole: false });
}

function staleGroup(path: string, owner: AuthOwner, out: DocumentBuilder): string {
  return out.group({ id: path, kind: "settings", name: owner.name, parent: owner.group, whole: false });
}

function readParameter(type: string, key: string, row: Row, group: string, out: DocumentBuilder): void {
  const { value } = row;
  if (value?.kind === "array" && /Params$/.test(key)) {
    readSentRows(value, row, group, out);
    return;
  }
  const named = { path: row.valuePath, key, keySpan: row.keySpan, role: `auth.${type}.${key}` };
  if (value?.isScalar) {
    addNode(value, named, authSpot(group, row.enabled), out);
    return;
  }
  // Claims and headers of jwt and asap may be an object.
  for (const inner of rowsOf(value, row.valuePath)) {
    addNode(inner.value, { ...inner, path: inner.valuePath }, authSpot(group, row.enabled && inner.enabled), out);
  }
}

/** Rows that the OAuth helper adds to its token request; those of the other two requests are grouped apart. */
function readSentRows(list: JsonNode, row: Row, helper: string, out: DocumentBuilder): void {
  const rows = rowsOf(list, row.valuePath);
  if (rows.length === 0) return;
  const own = row.key === "tokenRequestParams";
  const group = own
    ? helper
    : out.group({ id: `${helper}/${row.key}`, kind: "settings", name: "", parent: helper, whole: false });
  for (const each of rows) {
    const place = SENT_AS[each.node.string("send_as") ?? ""] ?? (row.key === "authRequestParams" ? "query" : "body");
    addNode(each.value, { ...each, path: each.valuePath }, { group, place, enabled: row.enabled && each.enabled }, out);
  }
}
