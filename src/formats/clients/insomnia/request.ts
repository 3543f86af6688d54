/** Insomnia's requests, folders and variables, which all versions of its exports have in common. */
import { decodeBase64Text } from "../../../engine/base64.ts";
import type { JsonNode } from "../../../engine/json.ts";
import type { DocumentBuilder } from "../../format.ts";
import { addNode } from "../../postman/rows.ts";
import { readAuthBlock } from "../auth.ts";
import type { Above } from "../folders.ts";
import { addNestedVariables } from "../nested.ts";
import { addHeaderRows, addProse, addScript, addVariable, ClientRequest, clientRows, textOf } from "../request.ts";

/** Auth, headers, variables, scripts and description of a workspace or folder; gives what holds below it. */
export function readFolder(node: JsonNode, path: string, name: string, above: Above, out: DocumentBuilder): Above {
  const group = out.group({ id: path, kind: "settings", name, parent: above.group, whole: false });
  const owner = { path: `${path}/authentication`, group, name, own: "block" } as const;
  const auth = node.get("authentication");
  const own = readAuthBlock(auth, "type", owner, out, isOn(auth));
  addHeaderRows(clientRows(node.get("headers"), `${path}/headers`), group, out);
  readScope(node.get("environment"), `${path}/environment`, name, group, out);
  readScripts(node, path, group, out);
  addProse(textOf(node.get("description")), `${path}/description`, group, out);
  return { group, name, auth: own ?? above.auth };
}

function isOn(block: JsonNode | undefined): boolean {
  return block?.kind !== "object" || block.get("disabled")?.value !== "true";
}

export function readRequest(node: JsonNode, path: string, name: string, above: Above, out: DocumentBuilder): void {
  const request = new ClientRequest({ path, name, parent: above.group, kind: "request" }, out);
  const rows = clientRows(node.get("parameters"), `${path}/parameters`);
  request.method(textOf(node.get("method")));
  request.url(textOf(node.get("url")), `${path}/url`, rows);
  request.rows(rows, "query");
  request.rows(clientRows(node.get("pathParameters"), `${path}/pathParameters`), "query");
  request.headers(clientRows(node.get("headers"), `${path}/headers`));
  const auth = node.get("authentication");
  const owner = { path: `${path}/authentication`, group: path, name, own: "request" } as const;
  const own = readAuthBlock(auth, "type", owner, out, isOn(auth)) ?? above.auth;
  if (own !== "none") request.inherits = own;
  readBody(node.get("body"), `${path}/body`, request);
  // Event streams and sockets keep what they send elsewhere.
  request.node(node.get("payload"), `${path}/payload`);
  if (readScripts(node, path, path, out)) request.whole = false;
  if (!node.get("url")) request.whole = false;
  addProse(textOf(node.get("description")), `${path}/description`, path, out);
  request.close();
}

function readBody(body: JsonNode | undefined, path: string, request: ClientRequest): void {
  if (body?.kind !== "object") {
    request.node(body, path);
    return;
  }
  request.node(body.get("text"), `${path}/text`);
  request.rows(clientRows(body.get("params"), `${path}/params`), "body");
  if (body.get("fileName")?.kind === "string") request.whole = false;
}

/** Scripts before and after; true if one of them may change the request. */
function readScripts(node: JsonNode, path: string, group: string, out: DocumentBuilder): boolean {
  const scripts = node.get("scripts");
  const before = node.get("preRequestScript") ?? scripts?.get("preRequest");
  const after = node.get("afterResponseScript") ?? scripts?.get("afterResponse");
  addScript(textOf(before), "preRequest", `${path}/preRequestScript`, group, out);
  addScript(textOf(after), "afterResponse", `${path}/afterResponseScript`, group, out);
  return /\binsomnia\.request\./.test(textOf(before)?.text ?? "");
}

/** Nested variables, called by their path as references have it; rows of the table view, which may be declared secret. */
export function readScope(
  data: JsonNode | undefined,
  path: string,
  name: string,
  parent: string,
  out: DocumentBuilder,
  table?: JsonNode,
): void {
  if (!data?.first && !table?.first) return;
  const group = out.group({ id: path, kind: "variables", name, parent, whole: false });
  addNestedVariables(data, path, group, out);
  for (const row of clientRows(table, `${path}/kvPairData`)) {
    const secret = row.node.string("type") === "secret";
    const value = row.value?.isScalar ? row.value.value : "";
    // The table view repeats the data; a secret is kept encrypted unless somebody typed it in.
    if (secret ? !isEncrypted(value) : data?.get(row.key)?.value !== value) addVariable(row, group, secret, out);
  }
}

/** AES-GCM in JSON in base64, as Insomnia keeps the values of its vault. */
function isEncrypted(value: string): boolean {
  return value.length > 40 && /"iv"\s*:/.test(decodeBase64Text(value) ?? "");
}

export function readCookies(list: JsonNode | undefined, path: string, parent: string, out: DocumentBuilder): void {
  if (!list?.first) return;
  const group = out.group({ id: path, kind: "settings", name: "cookies", parent, whole: false });
  for (const row of clientRows(list, path)) {
    addNode(row.value, { ...row, path: row.valuePath }, { group, place: "header", enabled: row.enabled }, out);
  }
}

export function readCertificate(node: JsonNode, path: string, parent: string, out: DocumentBuilder): void {
  const named = { path: `${path}/passphrase`, key: "passphrase", role: "auth.certificate.passphrase" };
  const group = out.group({ id: path, kind: "settings", name: "certificate", parent, whole: false });
  addNode(node.get("passphrase"), named, { group, place: "auth", enabled: true }, out);
}
