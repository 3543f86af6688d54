/** Hoppscotch's collections and environments; references are written `<<name>>`. */
import type { JsonNode } from "../../engine/json.ts";
import type { Slice } from "../../model/slice.ts";
import type { DocumentBuilder } from "../format.ts";
import { lineAt, spanOf, trimmed } from "../named-value.ts";
import { addNode, type Row } from "../postman/rows.ts";
import { type AuthOwner, readAuthBlock } from "./auth.ts";
import { type Client, clientFormat, type Recognised } from "./client.ts";
import { type Above, nameBelow, TOP, walkFolders } from "./folders.ts";
import {
  addHeaderRows,
  addProse,
  addScript,
  addVariables,
  ClientRequest,
  clientRows,
  nameFile,
  textOf,
} from "./request.ts";

const hoppscotch: Client = {
  name: "hoppscotch",
  family: "hoppscotch",
  mayBe: ({ syntax, begin, text }) =>
    syntax === "json" &&
    ((/"(?:folders|requests|authType|endpoint)"/.test(begin) && text.includes('"endpoint"')) ||
      (begin.includes('"variables"') && begin.includes('"key"'))),
  recognise(root): Recognised | undefined {
    const list = root.kind === "array" ? root.children() : [root];
    if (list.length > 0 && list.every(isCollection))
      return { format: "hoppscotch-collection", read: (out) => readCollections(root, out) };
    if (list.length > 0 && list.every(isEnvironment))
      return { format: "hoppscotch-environment", read: (out) => readEnvironments(root, out) };
    return undefined;
  },
};

/** `folders` and `requests` with the version mark that each of them has, or with one request as only Hoppscotch writes it. */
function isCollection(node: JsonNode): boolean {
  if (node.kind !== "object" || node.string("name") === undefined || node.get("order")) return false;
  const requests = node.get("requests");
  const folders = node.get("folders");
  if (requests?.kind !== "array" && folders?.kind !== "array") return false;
  const request = requests?.first;
  if (request) return request.get("endpoint") !== undefined || request.get("query") !== undefined;
  return hasMark(node) && !node.get("schema");
}

function hasMark(node: JsonNode): boolean {
  return node.get("v") !== undefined || node.get("auth")?.get("authType") !== undefined;
}

function isEnvironment(node: JsonNode): boolean {
  const rows = node.kind === "object" ? node.get("variables") : undefined;
  if (rows?.kind !== "array" || !rows.first || node.get("requests")) return false;
  // Old exports hold nothing but names and values.
  let marked = node.get("v") !== undefined || isPlain(node, rows.first);
  for (let row: JsonNode | undefined = rows.first; row; row = row.next) {
    if (row.kind === "null") continue;
    if (row.get("key")?.kind !== "string") return false;
    if (row.get("secret") || row.get("initialValue")) marked = true;
  }
  return marked && (node.string("name") !== undefined || node.get("v") !== undefined);
}

function isPlain(node: JsonNode, row: JsonNode): boolean {
  const only = (one: JsonNode, ...names: string[]): boolean =>
    one.children().length === names.length && names.every((name) => one.get(name));
  return only(node, "name", "variables") && only(row, "key", "value");
}

function readEnvironments(root: JsonNode, out: DocumentBuilder): void {
  const many = root.kind === "array";
  if (!many) nameFile(root.get("name"), out);
  const list = many ? root.children() : [root];
  list.forEach((node, index) => {
    const path = many ? `/${index}/variables` : "/variables";
    readVariables(node.get("variables"), path, node.string("name") ?? "", "", out);
  });
}

/** A row may hold what is synced and what is local beside one another; equal values are one. */
function readVariables(
  list: JsonNode | undefined,
  path: string,
  name: string,
  parent: string,
  out: DocumentBuilder,
): void {
  addVariables(list, { path, name, parent }, out, (row) => {
    const values = new Map<string, Row>();
    for (const member of ["currentValue", "initialValue", "value"]) {
      const value = row.node.get(member);
      if (value?.isScalar) values.set(value.value, { ...row, value, valuePath: `${row.path}/${member}` });
    }
    return [...values.values()].reverse();
  });
}

function readCollections(root: JsonNode, out: DocumentBuilder): void {
  const many = root.kind === "array";
  if (!many) nameFile(root.get("name"), out);
  const list = many ? root.children() : [root];
  list.forEach((node, index) => {
    const path = many ? `/${index}` : "";
    const above = openFolder(node, path, many ? (node.string("name") ?? "") : "", TOP, out);
    walkFolders(node.get("folders"), `${path}/folders`, above, {
      member: "folders",
      nameOf: (folder) => folder.string("name") ?? "",
      visit: (folder, at, name, outer) => openFolder(folder, at, name, outer, out),
    });
  });
}

/** A folder's own auth, headers and variables, and the requests in it. */
function openFolder(node: JsonNode, path: string, name: string, above: Above, out: DocumentBuilder): Above {
  const id = path === "" ? "" : path;
  const group = id === "" ? "" : out.group({ id, kind: "settings", name, parent: above.group, whole: false });
  const owner = { path: `${path}/auth`, group, name: name || (node.string("name") ?? ""), own: "block" } as const;
  const auth = readAuth(node.get("auth"), owner, out);
  addHeaderRows(clientRows(node.get("headers"), `${path}/headers`), group, out);
  readVariables(node.get("variables"), `${path}/variables`, name, group, out);
  addProse(textOf(node.get("description")), `${path}/description`, group, out);
  addScript(textOf(node.get("preRequestScript")), "preRequestScript", `${path}/preRequestScript`, group, out);
  addScript(textOf(node.get("testScript")), "testScript", `${path}/testScript`, group, out);
  const below = { group, name, auth: auth ?? above.auth };
  let index = 0;
  for (let request = node.get("requests")?.first; request; request = request.next) {
    const at = `${path}/requests/${index++}`;
    if (request.kind !== "object") continue;
    readRequest(request, at, nameBelow(request.string("name") ?? "", below), below, out);
  }
  return below;
}

function readAuth(auth: JsonNode | undefined, owner: AuthOwner, out: DocumentBuilder): string | "none" | undefined {
  if (auth?.kind !== "object") return undefined;
  return readAuthBlock(auth, "authType", owner, out, auth.get("authActive")?.value !== "false");
}

function readRequest(node: JsonNode, path: string, name: string, above: Above, out: DocumentBuilder): void {
  const request = new ClientRequest({ path, name, parent: above.group, kind: "request" }, out);
  const rows = clientRows(node.get("params"), `${path}/params`);
  request.method(textOf(node.get("method")));
  const url = node.get("endpoint") ? "endpoint" : "url";
  request.url(textOf(node.get(url)), `${path}/${url}`, rows);
  request.rows(rows, "query");
  request.headers(clientRows(node.get("headers"), `${path}/headers`));
  const own =
    readAuth(node.get("auth"), { path: `${path}/auth`, group: path, name, own: "request" }, out) ?? above.auth;
  if (own !== "none") request.inherits = own;
  readBody(node.get("body"), `${path}/body`, request, out);
  // GraphQL: the variables are a JSON text.
  request.text(textOf(node.get("query")), `${path}/query`);
  request.text(textOf(node.get("variables")), `${path}/variables`);
  readVariables(node.get("requestVariables"), `${path}/requestVariables`, name, path, out);
  const script = textOf(node.get("preRequestScript"));
  addScript(script, "preRequestScript", `${path}/preRequestScript`, path, out);
  addScript(textOf(node.get("testScript")), "testScript", `${path}/testScript`, path, out);
  if (/\b(?:pw|hopp|pm)\.request\b/.test(script?.text ?? "")) request.whole = false;
  addProse(textOf(node.get("description")), `${path}/description`, path, out);
  readResponses(node.get("responses"), `${path}/responses`, name, path, out);
  request.close();
}

function readBody(body: JsonNode | undefined, path: string, request: ClientRequest, out: DocumentBuilder): void {
  if (body?.kind !== "object") return;
  const content = body.get("body");
  if (content?.kind === "array") {
    request.rows(clientRows(content, `${path}/body`), "body");
    return;
  }
  const text = textOf(content);
  if (text && body.string("contentType") === "application/x-www-form-urlencoded") readLines(text, path, request);
  else request.node(content, `${path}/body`);
  addNode(body.get("contentType"), { path: `${path}/contentType`, key: "contentType" }, request.spot("request"), out);
}

/** A form as Hoppscotch keeps it: `name: value` a line, `#` before one that is switched off. */
function readLines(text: Slice, path: string, request: ClientRequest): void {
  for (let at = 0; at < text.text.length; ) {
    const line = lineAt(text.text, at);
    at = Math.max(line.next, at + 1);
    let piece = trimmed(text, line.start, line.end);
    const off = piece.text.startsWith("#");
    if (off) piece = trimmed(piece, 1, piece.text.length);
    const colon = piece.text.indexOf(":");
    if (colon < 1) continue;
    const name = trimmed(piece, 0, colon);
    const value = trimmed(piece, colon + 1, piece.text.length);
    const named = { path: `${path}/body#?${name.text}`, key: name.text, keySpan: spanOf(name) };
    request.field("body", value, named, !off);
  }
}

/** Answers that were saved as examples: an object of them, by name. */
function readResponses(
  list: JsonNode | undefined,
  path: string,
  name: string,
  parent: string,
  out: DocumentBuilder,
): void {
  if (list?.kind !== "object") return;
  let index = 0;
  for (let node = list.first; node; node = node.next) {
    const id = `${path}/${index++}`;
    if (node.kind !== "object") continue;
    const response = new ClientRequest(
      { path: id, name: `${name} / ${node.key ?? ""}`, parent, kind: "response" },
      out,
    );
    response.headers(clientRows(node.get("headers"), `${id}/headers`));
    response.node(node.get("body"), `${id}/body`);
    const original = node.get("originalRequest");
    if (original?.kind !== "object") continue;
    response.url(textOf(original.get("endpoint")), `${id}/originalRequest/endpoint`);
    response.headers(clientRows(original.get("headers"), `${id}/originalRequest/headers`));
    readBody(original.get("body"), `${id}/originalRequest/body`, response, out);
    const owner = { path: `${id}/originalRequest/auth`, group: id, name, own: "request" } as const;
    readAuth(original.get("auth"), owner, out);
  }
}

export const hoppscotchFormat = clientFormat(hoppscotch);
