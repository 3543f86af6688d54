/** One request of a v1 collection: headers as one text, a helper beside the newer auth block, the body by its mode. */
import type { JsonNode } from "../../engine/json.ts";
import type { DocumentBuilder } from "../format.ts";
import { type AuthOwner, readAuth, readBlock } from "./auth.ts";
import { readText } from "./body.ts";
import { readDescription } from "./prose.ts";
import { type RequestPlace, readHeaderRows, readSettings, readUrlParts } from "./request.ts";
import { openResponses, type ResponseOwner } from "./response.ts";
import { addDeep, addNode, rowsOf, type Spot, spanOfName } from "./rows.ts";
import { readEvents, readScript } from "./script.ts";
import { readVariables } from "./variables.ts";

/** The helpers' names, and the auth types that they are today (postman-collection-transformer, lib/common/v1.js). */
const HELPERS: Readonly<Record<string, string>> = {
  basicAuth: "basic",
  bearerAuth: "bearer",
  digestAuth: "digest",
  hawkAuth: "hawk",
  oAuth1: "oauth1",
  oAuth2: "oauth2",
  ntlmAuth: "ntlm",
  awsSigV4: "awsv4",
  apikeyAuth: "apikey",
  jwtAuth: "jwt",
  asapAuth: "asap",
  edgegridAuth: "edgegrid",
};

const RENAMED: Readonly<Record<string, string>> = { hawk_id: "authId", hawk_key: "authKey", auth: "authorization" };

export function readRequestV1(node: JsonNode, at: RequestPlace, out: DocumentBuilder): void {
  const { path, name, parent, kind } = at;
  const group = { id: path, kind, name, parent, whole: false, ...(kind === "request" ? {} : spanOfName(node)) };
  const slot = out.groups.length;
  out.group(group);
  const spot: Spot = { group: path, place: "request", enabled: true };
  addNode(node.get("method"), { path: `${path}/method`, key: "method", role: "request.method" }, spot, out);
  const hasUrl = readUrlParts(
    node.get("url"),
    `${path}/url`,
    node.get("queryParams"),
    `${path}/queryParams`,
    spot,
    out,
  );
  for (const from of ["pathVariableData", "pathVariables"])
    for (const row of rowsOf(node.get(from), `${path}/${from}`))
      addNode(row.value, { ...row, path: row.valuePath }, spot, out);
  readHeaders(node, path, { ...spot, place: "header" }, out);
  const effective = readHelper(node, { path, group: path, name, own: "request" }, out) ?? at.inherits;
  const isFile = readBody(node, path, { ...spot, place: "body" }, out);
  const events = readEvents(node.get("events"), `${path}/events`, path, out);
  const script = readScript(node.get("preRequestScript"), "prerequest", `${path}/preRequestScript`, path, out);
  readScript(node.get("tests"), "test", `${path}/tests`, path, out);
  readVariables(node.get("variables"), `${path}/variables`, { name, parent: path, scope: "collection" }, out);
  readSettings(node, path, path, out);
  readDescription(node.get("description"), `${path}/description`, path, out);
  readResponses(node.get("responses"), `${path}/responses`, { group: path, name }, out);
  const whole = kind === "request" && at.untouched && hasUrl && !isFile && !events && !script;
  const inherited =
    effective !== undefined && effective !== "none" && !effective.startsWith(`${path}/`) && effective !== path;
  out.groups[slot] = { ...group, whole, ...(inherited ? { inherits: effective } : {}) };
}

/** `headers` is a text of lines; `headerData` has the same as rows, so only those are read that the text does not have. */
function readHeaders(node: JsonNode, path: string, spot: Spot, out: DocumentBuilder): void {
  const lines = node.get("headers") ?? node.get("header");
  const before = out.entries.length;
  readHeaderRows(lines, `${path}/headers`, spot, out);
  const known = new Set(out.entries.slice(before).map(({ key, value }) => `${key}\n${value}`));
  readHeaderRows(node.get("headerData"), `${path}/headerData`, spot, out, known);
}

/** The helper where one is on, else the auth block; both are read, as what is switched off has leaked too. */
function readHelper(node: JsonNode, owner: AuthOwner, out: DocumentBuilder): string | undefined {
  const { path } = owner;
  const helper = node.string("currentHelper") ?? "";
  const attributes = node.get("helperAttributes");
  const auth = node.get("auth");
  const type = Object.hasOwn(HELPERS, helper) ? HELPERS[helper]! : helper;
  const block = readAuth(auth, { ...owner, path: `${path}/auth` }, out);
  if (attributes?.kind !== "object" && attributes?.kind !== "array") return block;
  const active = type !== "" && type !== "normal" && block === undefined;
  const known = type === "" || type === "normal" ? typeOfAttributes(attributes) : type;
  const group = readBlock(known, attributes, `${path}/helperAttributes`, owner, active, out, RENAMED);
  return active ? group : block;
}

/** A helper that was switched off leaves its attributes; `id` says which one it was. */
function typeOfAttributes(attributes: JsonNode): string {
  const id = attributes.string("id") ?? "";
  return /^(?:basic|bearer|digest|hawk|oauth1|oauth2|ntlm|awsv4|apikey|jwt|asap|edgegrid)$/i.test(id)
    ? id.toLowerCase()
    : "basic";
}

/** Rows, a text, or GraphQL; true if part of what is sent lies outside the file. */
function readBody(node: JsonNode, path: string, spot: Spot, out: DocumentBuilder): boolean {
  const mode = node.string("dataMode") ?? "";
  const data = node.get("data");
  if (data?.kind === "string") readText(data, `${path}/data`, spot, out);
  for (const row of rowsOf(data, `${path}/data`)) {
    const own = { ...spot, enabled: row.enabled };
    addDeep(row.value, { ...row, path: row.valuePath }, own, out);
  }
  // Old exports keep a raw body in a list of one text.
  if (data?.kind === "array" && data.first?.kind === "string") readText(data.first, `${path}/data/0`, spot, out);
  const raw = node.get("rawModeData");
  const text = raw?.kind === "array" ? raw.first : raw;
  if (text?.kind === "string" && text.end - text.start > 2) readText(text, `${path}/rawModeData`, spot, out);
  const graphql = node.get("graphqlModeData");
  for (const part of ["query", "variables"]) readText(graphql?.get(part), `${path}/graphqlModeData/${part}`, spot, out);
  return mode === "binary";
}

function readResponses(list: JsonNode | undefined, path: string, owner: ResponseOwner, out: DocumentBuilder): void {
  for (const { node, id, name, spot } of openResponses(list, path, owner, out)) {
    addNode(
      node.get("responseCode")?.get("code"),
      { path: `${id}/code`, key: "code", role: "response.status" },
      spot,
      out,
    );
    readHeaderRows(node.get("headers"), `${id}/headers`, spot, out);
    for (const row of rowsOf(node.get("cookies"), `${id}/cookies`))
      addNode(row.value, { ...row, path: row.valuePath.replace("/cookies/", "/cookie/") }, spot, out);
    readText(node.get("text") ?? node.get("body"), `${id}/text`, spot, out);
    const request = node.get("request") ?? node.get("requestObject");
    const place = {
      path: `${id}/originalRequest`,
      name,
      parent: id,
      kind: "response",
      inherits: undefined,
      untouched: false,
    } as const;
    if (request?.kind === "object") readRequestV1(request, place, out);
    else if (request?.kind === "string" && /^\s*\{/.test(request.value))
      readText(request, `${id}/request`, { ...spot, place: "body" }, out);
  }
}
