/** Tells Postman's files by what they hold, never by their names. */
import type { JsonNode } from "../../engine/json.ts";

export type PostmanKind = "collection" | "collection-v1" | "environment" | "globals" | "report";

/** A Postman document inside a JSON text: its node, and the pointer to it ("" or "/collection" of an API answer). */
export interface PostmanRoot {
  readonly kind: PostmanKind;
  readonly node: JsonNode;
  readonly path: string;
}

/**
 * A cheap look at a text before it is parsed: false if it is no Postman file for sure. True is no more than a hint, as
 * `info` and `item` stand in other files too.
 */
export function looksLikePostman(text: string): boolean {
  if (!opens(text)) return false;
  return (
    text.includes("postman") ||
    (text.includes('"info"') && text.includes('"item"') && text.includes('"request"')) ||
    (text.includes('"values"') && text.includes('"key"') && (text.includes('"enabled"') || text.includes('"type"'))) ||
    (text.includes('"requests"') && text.includes('"url"') && V1_MARK.test(text)) ||
    text.includes('"headerPresets"') ||
    (text.includes('"run"') && text.includes('"executions"'))
  );
}

const V1_MARK = /"(?:dataMode|rawModeData|currentHelper|collectionId|preRequestScript)"/;

/** The first character that counts is a bracket; a comment or two may stand before it. */
function opens(text: string): boolean {
  return /^[\s\ufeff]{0,200}(?:\{|\[\s{0,200}\{|\/[/*])/.test(text);
}

/** Members under which an answer of Postman's API, a backup or a wrapper keeps one document, or a list of them. */
const WRAPPERS: Readonly<Record<string, readonly PostmanKind[]>> = {
  collection: ["collection", "collection-v1"],
  collections: ["collection", "collection-v1"],
  environment: ["environment", "globals"],
  environments: ["environment", "globals"],
  globals: ["globals", "environment"],
  data: ["collection", "collection-v1", "environment", "globals"],
};

/** More than this many documents in one file are read as plain JSON. */
const MAX_ROOTS = 10_000;

/**
 * What a parsed text is, if it is of Postman: a collection, an environment, globals or a Newman report; wrapped as the API
 * answers; several in one data dump or list. Empty if it is none of these.
 */
export function postmanRoots(root: JsonNode | undefined): readonly PostmanRoot[] {
  if (!root || root.isScalar) return [];
  if (root.kind === "array") return listed(root, "", WRAPPERS["data"]!);
  if (isReport(root)) return [{ kind: "report", node: root, path: "" }];
  const own = kindOf(root);
  if (own) return [{ kind: own, node: root, path: "" }];
  return isContainer(root) ? contained(root) : [];
}

/** A data dump of the app says so; any other container has nothing beside its documents that is not a scalar. */
function isContainer(root: JsonNode): boolean {
  if (root.get("collections")?.kind === "array" && (root.get("environments") || root.get("headerPresets"))) return true;
  let wrapped = 0;
  for (let child = root.first; child; child = child.next) {
    if (child.isScalar || !child.first) continue;
    if (!Object.hasOwn(WRAPPERS, child.key ?? "")) return false;
    wrapped += 1;
  }
  return wrapped > 0;
}

function contained(root: JsonNode): PostmanRoot[] {
  const found: PostmanRoot[] = [];
  for (let child = root.first; child; child = child.next) {
    const name = child.key ?? "";
    const kinds = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name]! : [];
    if (kinds.length === 0 || child.isScalar) continue;
    const path = `/${name}`;
    const kind = kindOf(child);
    if (kind && kinds.includes(kind)) found.push({ kind, node: child, path });
    // A dump's globals are the rows themselves.
    else if (child.kind === "array" && name === "globals" && holdsOnlyVariables(child))
      found.push({ kind: "globals", node: child, path });
    else if (child.kind === "array") found.push(...listed(child, path, kinds));
  }
  return found.length <= MAX_ROOTS ? found : [];
}

/** The documents of a list; none if an element with content is something else. */
function listed(list: JsonNode, path: string, kinds: readonly PostmanKind[]): PostmanRoot[] {
  const found: PostmanRoot[] = [];
  let index = -1;
  for (let node = list.first; node; node = node.next) {
    index += 1;
    if (node.kind === "null") continue;
    const kind = kindOf(node, true);
    if (!kind || !kinds.includes(kind)) return [];
    found.push({ kind, node, path: `${path}/${index}` });
    if (found.length > MAX_ROOTS) return [];
  }
  return found;
}

/** Newman and the Postman CLI write what they ran and what came back. */
function isReport(root: JsonNode): boolean {
  return root.get("run")?.get("executions")?.kind === "array" && root.get("collection") !== undefined;
}

/** `inList`: among others of its kind a collection may be empty. */
function kindOf(node: JsonNode, inList = false): PostmanKind | undefined {
  if (node.kind !== "object") return undefined;
  if (isCollection(node)) return "collection";
  if (isCollectionV1(node, inList)) return "collection-v1";
  const scope = node.string("_postman_variable_scope");
  const values = node.get("values");
  if (scope !== undefined)
    return values?.kind === "array" ? (scope.startsWith("global") ? "globals" : "environment") : undefined;
  const name = node.string("name");
  if (values?.kind !== "array" || (name === undefined && !onlyValues(node)) || !holdsOnlyVariables(values))
    return undefined;
  return name === undefined || /^(?:(?:my )?workspace |postman )?globals$/i.test(name) ? "globals" : "environment";
}

/** Nothing but an id and the like beside the rows. */
function onlyValues(node: JsonNode): boolean {
  for (let child = node.first; child; child = child.next) if (!child.isScalar && !child.keyIs("values")) return false;
  return true;
}

/** `info` and `item` with the schema's address, or, in files made by hand, at least one request or folder. */
function isCollection(node: JsonNode): boolean {
  const info = node.get("info");
  const items = node.get("item");
  if (info?.kind !== "object" || items?.kind !== "array") return false;
  if (info.string("schema")?.includes("/json/collection/v2")) return true;
  for (let item = items.first; item; item = item.next) {
    if (item.get("request") || item.get("item")?.kind === "array") return true;
  }
  return false;
}

const V1_MEMBERS = ["dataMode", "rawModeData", "currentHelper", "helperAttributes", "collectionId", "preRequestScript"];

/** `requests` with a member that no other client's requests have; other clients have lists of that name too. */
function isCollectionV1(node: JsonNode, inList: boolean): boolean {
  const requests = node.get("requests");
  if (requests?.kind !== "array" || node.get("v")) return false;
  if (!requests.first) return inList && node.get("order")?.kind === "array" && node.get("folders")?.kind === "array";
  for (let request: JsonNode | undefined = requests.first; request; request = request.next) {
    if (request.kind !== "object" || request.get("endpoint") || !request.get("url")) continue;
    if (V1_MEMBERS.some((name) => request!.get(name) !== undefined)) return true;
  }
  return false;
}

/** Every row has a name, a value and one of the marks that only a variable's row has. */
export function holdsOnlyVariables(values: JsonNode): boolean {
  if (!values.first) return false;
  for (let row: JsonNode | undefined = values.first; row; row = row.next) {
    if (row.kind === "null") continue;
    if (row.get("key")?.kind !== "string" || !(row.get("value") ?? row.get("initialValue"))) return false;
    if (!row.get("enabled") && !row.get("type") && !row.get("disabled")) return false;
  }
  return true;
}
