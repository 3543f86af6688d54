/** OpenCollection (opencollection.com), the YAML that Bruno writes too: collections, folders, requests, environments. */
import type { JsonNode } from "../../../engine/json.ts";
import type { Input } from "../../../model/document.ts";
import type { DocumentBuilder } from "../../format.ts";
import { addNode } from "../../postman/rows.ts";
import { readAuthBlock } from "../auth.ts";
import { type Client, clientFormat, type Recognised } from "../client.ts";
import { type Above, TOP, walkFolders } from "../folders.ts";
import {
  addHeaderRows,
  addProse,
  addScript,
  addVariables,
  ClientRequest,
  clientRows,
  nameFile,
  textOf,
} from "../request.ts";

const REQUESTS = ["http", "graphql", "grpc", "websocket"];

const openCollection: Client = {
  name: "opencollection",
  family: "bruno",
  mayBe: ({ begin, path }) =>
    /^"?opencollection"?:|"opencollection"/m.test(begin) ||
    (/^info:/m.test(begin) && /^[ \t]+type:[ \t]*["']?(?:http|graphql|grpc|websocket|folder)\b/m.test(begin)) ||
    (/(?:^|\/)environments\/[^/]+$/.test(path) && /^variables:/m.test(begin)),
  recognise(root, input): Recognised | undefined {
    const format = root.kind === "object" ? formatOf(root, input) : undefined;
    if (format === undefined) return undefined;
    const read = format === "bruno-environment" ? readEnvironment : readItem;
    return { format, read: (out) => read(root, "", out) };
  },
};

function formatOf(root: JsonNode, { path }: Input): string | undefined {
  if (root.get("opencollection")) return "bruno-collection";
  const info = root.get("info");
  if (info?.get("type") && REQUESTS.some((name) => root.get(name)?.kind === "object")) return "bruno-request";
  if (info?.string("type") === "folder") return "bruno-folder";
  const isList = root.get("variables")?.kind === "array" || root.get("externalSecrets") !== undefined;
  return /(?:^|\/)environments\/[^/]+$/.test(path) && isList ? "bruno-environment" : undefined;
}

/** A file's one item; a bundled collection has further ones in `items`. */
function readItem(root: JsonNode, path: string, out: DocumentBuilder): void {
  if (REQUESTS.some((name) => root.get(name)?.kind === "object")) {
    readRequest(root, path, root.get("info")?.string("name") ?? "", TOP, false, out);
    return;
  }
  nameFile(root.get("info")?.get("name"), out);
  const shared = readShared(root, path, "", TOP, out);
  readConfig(root.get("config"), `${path}/config`, out);
  walkFolders(root.get("items"), `${path}/items`, shared, {
    member: "items",
    nameOf: (node) => node.get("info")?.string("name") ?? node.string("name") ?? "",
    visit(node, at, name, above) {
      if (node.get("items")?.kind !== "array") {
        readRequest(node, at, name, above, true, out);
        return undefined;
      }
      const group = out.group({ id: at, kind: "settings", name, parent: above.group, whole: false });
      return readShared(node, at, name, { ...above, group }, out);
    },
  });
}

/** `request:` of a collection or folder: what all below it send. */
function readShared(node: JsonNode, path: string, name: string, above: Above, out: DocumentBuilder): Above {
  const { group } = above;
  const request = node.get("request");
  const at = `${path}/request`;
  addHeaderRows(clientRows(request?.get("headers"), `${at}/headers`), group, out);
  const auth = readAuthBlock(
    request?.get("auth"),
    "type",
    { path: `${at}/auth`, group, name: name || (out.groups[0]?.name ?? ""), own: "block" },
    out,
  );
  readVariables(request?.get("variables"), `${at}/variables`, name, group, out);
  readScripts(request?.get("scripts"), `${at}/scripts`, group, out);
  readDocs(node.get("docs"), `${path}/docs`, group, out);
  return { group, name, auth: auth ?? above.auth };
}

/** `bundled`: folders and collection are in the same file, so that what is inherited is known. */
function readRequest(
  node: JsonNode,
  path: string,
  name: string,
  above: Above,
  bundled: boolean,
  out: DocumentBuilder,
): void {
  const kind = REQUESTS.find((each) => node.get(each)?.kind === "object");
  const details = (kind && node.get(kind)) || node;
  const id = `${path}/${kind ?? "request"}`;
  const request = new ClientRequest({ path: id, name, parent: above.group, kind: "request" }, out);
  const rows = clientRows(details.get("params"), `${id}/params`);
  request.method(textOf(details.get("method")));
  request.url(textOf(details.get("url")), `${id}/url`, rows);
  request.rows(rows, "query");
  request.headers(clientRows(details.get("headers") ?? details.get("metadata"), `${id}/headers`));
  const auth = details.get("auth") ?? node.get("runtime")?.get("auth");
  const own = readAuthBlock(auth, "type", { path: `${id}/auth`, group: id, name, own: "request" }, out);
  const effective = own ?? above.auth;
  if (effective !== undefined && effective !== "none") request.inherits = effective;
  if (own === undefined && !bundled) request.whole = false;
  readBody(details.get("body") ?? details.get("message"), `${id}/body`, request);
  const runtime = node.get("runtime");
  readVariables(runtime?.get("variables"), `${path}/runtime/variables`, name, id, out);
  if (readScripts(runtime?.get("scripts"), `${path}/runtime/scripts`, id, out)) request.whole = false;
  readDocs(node.get("docs"), `${path}/docs`, id, out);
  readExamples(node.get("examples"), `${path}/examples`, name, id, out);
  request.close();
}

function readBody(body: JsonNode | undefined, path: string, request: ClientRequest): void {
  if (body?.kind !== "object") {
    request.node(body, path);
    return;
  }
  const data = body.get("data");
  if (data?.kind === "array") request.rows(clientRows(data, `${path}/data`), "body");
  else request.node(data, `${path}/data`);
  for (const member of ["query", "variables"]) request.text(textOf(body.get(member)), `${path}/${member}`);
  if (body.string("type") === "file") request.whole = false;
}

/** Saved examples: the request as it was, and the answer. */
function readExamples(
  list: JsonNode | undefined,
  path: string,
  name: string,
  parent: string,
  out: DocumentBuilder,
): void {
  let index = 0;
  for (let node = list?.first; node; node = node.next) {
    const id = `${path}/${index++}`;
    if (node.kind !== "object") continue;
    const own = { path: id, name: `${name} / ${node.string("name") ?? "example"}`, parent, kind: "response" } as const;
    const example = new ClientRequest(own, out);
    for (const part of ["request", "response"]) {
      const half = node.get(part);
      example.url(textOf(half?.get("url")), `${id}/${part}/url`);
      example.headers(clientRows(half?.get("headers"), `${id}/${part}/headers`));
      readBody(half?.get("body"), `${id}/${part}/body`, example);
    }
  }
}

function readEnvironment(root: JsonNode, path: string, out: DocumentBuilder): void {
  nameFile(root.get("name"), out);
  readVariables(root.get("variables"), `${path}/variables`, root.string("name") ?? "", "", out);
}

/** `{name, value}`, `{secret: true, name}` (no value), or a value with its type beside it. */
function readVariables(
  list: JsonNode | undefined,
  path: string,
  name: string,
  parent: string,
  out: DocumentBuilder,
): void {
  addVariables(list, { path, name, parent }, out, (row) => {
    const typed = row.value?.kind === "object" ? row.value.get("data") : undefined;
    return [typed ? { ...row, value: typed, valuePath: `${row.valuePath}/data` } : row];
  });
}

/** True if a script changes the request before it is sent. */
function readScripts(list: JsonNode | undefined, path: string, group: string, out: DocumentBuilder): boolean {
  let changes = false;
  let index = 0;
  for (let node = list?.first; node; node = node.next) {
    const at = `${path}/${index++}/code`;
    const code = textOf(node.get("code"));
    const type = node.string("type") ?? "script";
    addScript(code, type, at, group, out);
    if (type === "before-request" && /\breq\.(?:set|delete)/.test(code?.text ?? "")) changes = true;
  }
  return changes;
}

function readDocs(docs: JsonNode | undefined, path: string, group: string, out: DocumentBuilder): void {
  addProse(textOf(docs?.kind === "object" ? docs.get("content") : docs), path, group, out);
}

/** Proxy, client certificates, and the environments of a bundled collection. */
function readConfig(config: JsonNode | undefined, path: string, out: DocumentBuilder): void {
  if (config?.kind !== "object") return;
  const auth = config.get("proxy")?.get("config")?.get("auth") ?? config.get("proxy")?.get("auth");
  const spot = { group: "", place: "auth", enabled: true } as const;
  for (const key of ["username", "password"])
    addNode(auth?.get(key), { path: `${path}/proxy/config/auth/${key}`, key, role: `auth.proxy.${key}` }, spot, out);
  let index = 0;
  for (let node = config.get("clientCertificates")?.first; node; node = node.next) {
    const at = `${path}/clientCertificates/${index++}/passphrase`;
    addNode(node.get("passphrase"), { path: at, key: "passphrase", role: "auth.certificate.passphrase" }, spot, out);
  }
  index = 0;
  for (let node = config.get("environments")?.first; node; node = node.next) {
    const at = `${path}/environments/${index++}`;
    readVariables(node.get("variables"), `${at}/variables`, node.string("name") ?? "", "", out);
  }
}

export const openCollectionFormat = clientFormat(openCollection);
