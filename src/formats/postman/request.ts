/** One Postman request: method, URL, headers, auth, body, certificate and proxy, in one group. */
import type { JsonNode } from "../../engine/json.ts";
import { subSlice } from "../../model/slice.ts";
import type { DocumentBuilder } from "../format.ts";
import { addHeader, readHeaders } from "../header.ts";
import { readJsonTree } from "../json-entries.ts";
import { addUserinfo, queryOf, urlAt } from "../url.ts";
import { addFields, formFields } from "../url-form.ts";
import { readAuth } from "./auth.ts";
import { hasUnreadBody, readBody } from "./body.ts";
import { readDescription } from "./prose.ts";
import { addDeep, addNode, rowsOf, type Spot, sliceOfNode, whereOf } from "./rows.ts";

export interface RequestPlace {
  /** Pointer of the request node; also the id of its group. */
  readonly path: string;
  readonly name: string;
  readonly parent: string;
  /** request, or response for the copy that a saved response keeps: that one is read, but no subject is made of it. */
  readonly kind: "request" | "response";
  /** What people call it, where the kind does not say it. */
  readonly word?: string;
  /** Group whose auth holds where the request has none. */
  readonly inherits: string | undefined;
  /** False if a script changes the request before it is sent. */
  readonly untouched: boolean;
}

/** Reads a request node: an object, or a string that is the URL of a GET. */
export function readRequest(node: JsonNode | undefined, at: RequestPlace, out: DocumentBuilder): void {
  if (!node || node.kind === "null") return;
  const { path, name, parent, kind } = at;
  const group = { id: path, kind, name, parent, whole: false, ...(at.word ? { word: at.word } : {}) };
  const slot = out.groups.length;
  out.group(group);
  const spot: Spot = { group: path, place: "request", enabled: true };
  if (node.kind !== "object") {
    readUrlText(node, path, spot, out);
    return;
  }
  addNode(node.get("method"), { path: `${path}/method`, key: "method", role: "request.method" }, spot, out);
  const hasUrl = readUrlNode(node.get("url"), `${path}/url`, spot, out);
  readHeaderRows(node.get("header"), `${path}/header`, { ...spot, place: "header" }, out);
  const effective =
    readAuth(node.get("auth"), { path: `${path}/auth`, group: path, name, own: "request" }, out) ?? at.inherits;
  const body = node.get("body");
  readBody(body, `${path}/body`, { group: path, name, kind }, out);
  readConnection(node, path, { ...spot, place: "auth" }, out);
  readDescription(node.get("description"), `${path}/description`, path, out);
  const whole = kind === "request" && at.untouched && hasUrl && !hasUnreadBody(body);
  const inherited =
    effective !== undefined && effective !== "none" && !effective.startsWith(`${path}/`) && effective !== path;
  out.groups[slot] = { ...group, whole, ...(inherited ? { inherits: effective } : {}) };
}

export function readUrlNode(url: JsonNode | undefined, path: string, spot: Spot, out: DocumentBuilder): boolean {
  if (url?.kind === "string") {
    readUrlText(url, path, spot, out);
    return true;
  }
  if (url?.kind !== "object") return false;
  const raw = url.get("raw");
  const hasText = readUrlParts(raw, `${path}/raw`, url.get("query"), `${path}/query`, spot, out);
  if (!hasText) addParts(url, path, spot, out);
  for (const row of rowsOf(url.get("variable"), `${path}/variable`))
    addNode(row.value, { ...row, path: row.valuePath }, spot, out);
  return hasText || url.get("host") !== undefined;
}

/** The URL as a text, and its parameters as rows; one that stands in both is told at its row. False if there is no text. */
export function readUrlParts(
  raw: JsonNode | undefined,
  path: string,
  query: JsonNode | undefined,
  queryPath: string,
  spot: Spot,
  out: DocumentBuilder,
): boolean {
  const rows = rowsOf(query, queryPath);
  const known = new Set(rows.map((row) => `${row.key}=${row.value?.value ?? ""}`));
  const hasText = raw?.kind === "string";
  if (hasText) readUrlText(raw, path, spot, out, known);
  for (const row of rows)
    addDeep(row.value, { ...row, path: row.valuePath }, { ...spot, place: "query", enabled: row.enabled }, out);
  return hasText;
}

/** The whole URL as one entry; user-info and query parameters as their own, but for those that stand in `query` rows too. */
function readUrlText(
  node: JsonNode,
  path: string,
  spot: Spot,
  out: DocumentBuilder,
  known?: ReadonlySet<string>,
): void {
  if (node.kind !== "string") return;
  addNode(node, { path, key: "url", role: "request.url" }, spot, out);
  const slice = node.slice;
  const where = whereOf(spot, path);
  const colon = slice.text.indexOf("://");
  const url = colon > 0 ? urlAt(slice.text, colon) : undefined;
  if (url?.userinfo) addUserinfo(slice, url.userinfo.start, url.userinfo.end, where, out);
  const query = url ? url.query && subSlice(slice, url.query.start, url.query.end) : queryOf(slice);
  if (!query) return;
  const fields = formFields(query, 0, query.text.length).filter(
    ({ name, value }) => !known?.has(`${name.text}=${value.text}`),
  );
  // Rows keep values as typed, the raw URL may have them encoded or not: a parameter of a known name is a copy.
  const names = new Set([...(known ?? [])].map((row) => row.slice(0, row.indexOf("="))));
  addFields(
    fields.filter(({ name }) => !names.has(name.text)),
    { ...where, place: "query" },
    out,
  );
}

/** A URL that is kept in parts only: joined, with the span of the whole object. */
function addParts(url: JsonNode, path: string, spot: Spot, out: DocumentBuilder): void {
  const join = (name: string, separator: string): string => {
    const part = url.get(name);
    if (part?.kind !== "array") return part?.isScalar ? part.value : "";
    return part
      .children()
      .map((each) => (each.isScalar ? each.value : (each.string("value") ?? "")))
      .join(separator);
  };
  const host = join("host", ".");
  if (host === "") return;
  const protocol = url.string("protocol");
  const port = url.string("port");
  const value = `${protocol ? `${protocol}://` : ""}${host}${port ? `:${port}` : ""}/${join("path", "/")}`;
  out.entries.push({ path, key: "url", value, span: url.span, ...spot, role: "request.url" });
}

/** Header rows, a string of header lines, or a plain object; rows in `known` ("name\nvalue") are left out. */
export function readHeaderRows(
  header: JsonNode | undefined,
  path: string,
  spot: Spot,
  out: DocumentBuilder,
  known?: ReadonlySet<string>,
): void {
  if (header?.kind === "string") {
    readHeaders(header.slice, whereOf(spot, path), out);
    return;
  }
  let index = 0;
  for (const line of header?.kind === "array" ? header.children() : []) {
    if (line.kind === "string") readHeaders(line.slice, whereOf(spot, `${path}/${index}`), out);
    index += 1;
  }
  for (const row of rowsOf(header, path)) {
    // A name with several values, as a mapping writes a field that stands twice.
    let number = 0;
    for (let each = row.value?.kind === "array" ? row.value.first : undefined; each; each = each.next) {
      if (each.isScalar)
        addHeader(row.key, row.keySpan, sliceOfNode(each), whereOf(spot, `${row.valuePath}/${number++}`), out);
    }
    if (!row.value?.isScalar || row.value.kind === "null" || known?.has(`${row.key}\n${row.value.value}`)) continue;
    const enabled = spot.enabled && row.enabled;
    addHeader(row.key, row.keySpan, sliceOfNode(row.value), whereOf({ ...spot, enabled }, row.valuePath), out);
    readDescription(row.node.get("description"), `${row.path}/description`, spot.group, out);
  }
}

/** Client certificate, proxy and protocol settings. */
function readConnection(node: JsonNode, path: string, spot: Spot, out: DocumentBuilder): void {
  const passphrase = node.get("certificate")?.get("passphrase");
  addNode(
    passphrase,
    { path: `${path}/certificate/passphrase`, key: "passphrase", role: "auth.certificate.passphrase" },
    spot,
    out,
  );
  const proxy = node.get("proxy");
  for (const key of ["host", "username", "password"]) {
    addNode(proxy?.get(key), { path: `${path}/proxy/${key}`, key, role: `auth.proxy.${key}` }, spot, out);
  }
  readSettings(node, path, spot.group, out);
}

/** `protocolProfileBehavior` (v3: `settings`): `strictSSL: false` and the like. */
export function readSettings(node: JsonNode, path: string, group: string, out: DocumentBuilder): void {
  for (const name of ["protocolProfileBehavior", "settings"]) {
    const settings = node.get(name);
    if (settings?.kind !== "object") continue;
    const where = whereOf({ group, place: "config", enabled: true }, `${path}/${name}`);
    readJsonTree(settings, where, out, { groups: "flat" });
  }
}
