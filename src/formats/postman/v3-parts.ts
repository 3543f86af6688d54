/** What the files of a v3 tree hold: a folder's or collection's settings, one request, one saved example. */
import type { JsonNode } from "../../engine/json-node.ts";
import type { DocumentBuilder } from "../format.ts";
import { type AuthOwner, readAuth, readBlock } from "./auth.ts";
import { readBody, readText } from "./body.ts";
import { readDescription } from "./prose.ts";
import { readHeaderRows, readSettings, readUrlNode, readUrlParts } from "./request.ts";
import { addDeep, addNode, rowsOf, type Spot } from "./rows.ts";
import { readEvents, readScript } from "./script.ts";
import type { TreePlace } from "./v3.ts";
import { readVariables } from "./variables.ts";

/** Groups of the folders (and of the request, for an example) that a file stands in; the innermost one's id and name. */
function openFolders({ folders, request }: TreePlace, out: DocumentBuilder): { id: string; name: string } {
  let above = { id: "", name: "" };
  const open = (own: string, word: string, id: string): void => {
    const name = above.name === "" ? own : `${above.name} / ${own}`;
    above = { id: out.group({ id, kind: "settings", word, name, parent: above.id, whole: false }), name };
  };
  for (const [index, folder] of folders.entries()) open(folder, "folder", `folder/${index}`);
  if (request !== undefined) open(request, "request", "request");
  return above;
}

/** `.resources/definition.yaml` of a collection or folder. */
export function readDefinition(root: JsonNode, place: TreePlace, out: DocumentBuilder): void {
  const { id: group, name } = openFolders(place, out);
  readTreeAuth(root.get("auth"), { path: "/auth", group, name, own: "block" }, out);
  readVariables(
    root.get("variables") ?? root.get("variable"),
    "/variables",
    { name, parent: group, scope: "collection" },
    out,
  );
  readScripts(root, group, out);
  readSettings(root, "", group, out);
  readDescription(root.get("description"), "/description", group, out);
}

/** `<name>.request.yaml`. */
export function readTreeRequest(root: JsonNode, place: TreePlace, out: DocumentBuilder): void {
  const above = openFolders(place, out);
  const own = root.string("name") ?? place.name;
  const name = above.name === "" ? own : `${above.name} / ${own}`;
  const changes = readScripts(root, "request", out);
  readSent(root, "", { id: "request", name, parent: above.id, kind: "request", changes }, out);
  readVariables(root.get("pathVariables"), "/pathVariables", { name, parent: "request", scope: "local" }, out);
  let index = -1;
  for (let example = root.get("examples")?.first; example; example = example.next) {
    index += 1;
    if (example.kind === "object") readAnswer(example, `/examples/${index}`, "request", name, out);
  }
}

/** `<name>.example.yaml`: an answer with the request that it answers. */
export function readExample(root: JsonNode, place: TreePlace, out: DocumentBuilder): void {
  const above = openFolders(place, out);
  const own = root.string("name") ?? place.name;
  readAnswer(root, "", above.id, above.name === "" ? own : `${above.name} / ${own}`, out);
}

function readAnswer(node: JsonNode, path: string, parent: string, name: string, out: DocumentBuilder): void {
  const id = `${path}/response`;
  out.group({ id, kind: "response", name, parent, whole: false });
  const spot: Spot = { group: id, place: "response", enabled: true };
  const response = node.get("response");
  addNode(response?.get("statusCode"), { path: `${id}/statusCode`, key: "code", role: "response.status" }, spot, out);
  readHeaderRows(response?.get("headers"), `${id}/headers`, spot, out);
  for (const row of rowsOf(response?.get("cookies"), `${id}/cookie`))
    addNode(row.value, { ...row, path: row.valuePath }, spot, out);
  const body = response?.get("body");
  readText(body?.kind === "object" ? body.get("content") : body, `${id}/body/content`, spot, out);
  const request = node.get("request");
  const at = { id: `${path}/originalRequest`, name, parent: id, kind: "response", changes: true } as const;
  if (request?.kind === "object") readSent(request, `${path}/request`, at, out);
}

interface Sent {
  readonly id: string;
  readonly name: string;
  readonly parent: string;
  readonly kind: "request" | "response";
  /** True if a script changes the request before it is sent. */
  readonly changes: boolean;
}

/**
 * What is sent. Auth that a request lacks comes from the files of its folders, which are not seen here: such a request is
 * not known whole.
 */
function readSent(node: JsonNode, path: string, at: Sent, out: DocumentBuilder): void {
  const { id, name, parent, kind } = at;
  const slot = out.groups.length;
  const group = { id, kind, name, parent, whole: false };
  out.group(group);
  const spot: Spot = { group: id, place: "request", enabled: true };
  addNode(node.get("method"), { path: `${path}/method`, key: "method", role: "request.method" }, spot, out);
  const url = node.get("url");
  const rows = node.get("queryParams") ?? (node.get("query")?.isScalar ? undefined : node.get("query"));
  const hasUrl =
    url?.kind === "object"
      ? readUrlNode(url, `${path}/url`, spot, out)
      : readUrlParts(url, `${path}/url`, rows, `${path}/queryParams`, spot, out);
  readHeaderRows(node.get("headers") ?? node.get("header"), `${path}/headers`, { ...spot, place: "header" }, out);
  const auth = readTreeAuth(node.get("auth"), { path: `${path}/auth`, group: id, name, own: "request" }, out);
  const isFile = readTreeBody(node.get("body"), `${path}/body`, at, { ...spot, place: "body" }, out);
  if (node.get("query")?.kind === "string")
    readText(node.get("query"), `${path}/query`, { ...spot, place: "body" }, out);
  const variables = node.get("variables");
  if (node.get("query")?.isScalar) readText(variables, `${path}/variables`, { ...spot, place: "body" }, out);
  readSettings(node, path, id, out);
  readDescription(node.get("description"), `${path}/description`, id, out);
  const inherited = auth !== undefined && auth !== "none" && auth !== id && !auth.startsWith(`${path}/auth/`);
  const whole = kind === "request" && hasUrl && !isFile && !at.changes && auth !== undefined;
  out.groups[slot] = { ...group, whole, ...(inherited ? { inherits: auth } : {}) };
}

/** `type` and `content`, or the modes of v2; true if part of what is sent lies outside the file. */
function readTreeBody(body: JsonNode | undefined, path: string, at: Sent, spot: Spot, out: DocumentBuilder): boolean {
  if (!body) return false;
  const type = body.string("type") ?? "";
  const content = body.get("content");
  if (body.kind !== "object" || body.get("mode") || (!content && type === "")) {
    readBody(body, path, { group: at.id, name: at.name, kind: at.kind }, out);
    return body.string("mode") === "file";
  }
  if (/form|urlencoded/i.test(type) && content && !content.isScalar) {
    for (const row of rowsOf(content, `${path}/content`)) {
      const own = { ...spot, enabled: row.enabled };
      addDeep(row.value, { ...row, path: row.valuePath }, own, out);
      if (row.node.kind === "object") addNode(row.node.get("src"), { ...row, path: `${row.path}/src` }, own, out);
    }
  } else if (content?.kind === "object" && (content.get("query") || content.get("src"))) {
    readText(content.get("query"), `${path}/content/query`, spot, out);
    readText(content.get("variables"), `${path}/content/variables`, spot, out);
    addNode(content.get("src"), { path: `${path}/content/src`, key: "src" }, spot, out);
  } else readText(content, `${path}/content`, spot, out);
  return /binary|file/.test(type);
}

/** A list of `{type, credentials}` in definitions, one such mapping in requests; blocks of v2 in trees made by other tools. */
function readTreeAuth(auth: JsonNode | undefined, owner: AuthOwner, out: DocumentBuilder): string | undefined {
  if (auth?.kind !== "array") return readOneAuth(auth, owner, out);
  let effective: string | undefined;
  let index = -1;
  for (let node = auth.first; node; node = node.next) {
    index += 1;
    const found = readOneAuth(node, { ...owner, path: `${owner.path}/${index}` }, out);
    effective ??= found;
  }
  return effective;
}

function readOneAuth(auth: JsonNode | undefined, owner: AuthOwner, out: DocumentBuilder): string | undefined {
  const type = auth?.string("type");
  const credentials = auth?.get("credentials");
  if (type === undefined || credentials === undefined || credentials.isScalar) return readAuth(auth, owner, out);
  addNode(
    auth?.get("type"),
    { path: `${owner.path}/type`, key: "type", role: "auth.type" },
    { group: owner.group, place: "auth", enabled: true },
    out,
  );
  const group = readBlock(type, credentials, `${owner.path}/credentials`, owner, true, out);
  return type === "noauth" ? "none" : group;
}

/** True if a script changes the request before it is sent. */
function readScripts(node: JsonNode, group: string, out: DocumentBuilder): boolean {
  let changes = readEvents(node.get("events") ?? node.get("event"), "/events", group, out);
  let index = -1;
  for (let script = node.get("scripts")?.first; script; script = script.next) {
    index += 1;
    const listen = /before/i.test(script.string("type") ?? "") ? "prerequest" : "test";
    const code = script.get("code") ?? script.get("exec");
    if (readScript(code, listen, `/scripts/${index}/code`, group, out)) changes = true;
  }
  return changes;
}
