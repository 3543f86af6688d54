/** Thunder Client's collections: exported ones, and the arrays of them or of requests that `thunder-tests/` holds. */
import type { JsonNode } from "../../../engine/json.ts";
import type { DocumentBuilder } from "../../format.ts";
import { nameBelow } from "../folders.ts";
import { addProse, addScript, addVariables, ClientRequest, clientRows, nameFile, textOf } from "../request.ts";
import { readAuth } from "./auth.ts";
import { Containers, type Placed, readSettings, readTests } from "./containers.ts";

export function readCollections(root: JsonNode, out: DocumentBuilder): void {
  const containers = new Containers(out);
  const top: Placed = { group: "", name: "", auth: undefined, depth: 0 };
  if (root.kind === "array") {
    const requests: [JsonNode, string][] = [];
    root.children().forEach((node, index) => {
      if (node.get("url")) requests.push([node, `/${index}`]);
      else if (node.kind === "object") readCollection(node, `/${index}`, top, out);
    });
    for (const [node, path] of requests) readRequest(node, path, top, out);
    return;
  }
  nameFile(root.get("collectionName") ?? root.get("colName"), out);
  const auth = readSettings(root.get("settings"), "/settings", "", out.groups[0]?.name ?? "", out);
  containers.add(root.get("folders"), "/folders");
  readInside(root, "", { ...top, auth }, containers, out);
}

function readCollection(node: JsonNode, path: string, top: Placed, out: DocumentBuilder): void {
  const name = node.string("colName") ?? node.string("collectionName") ?? "";
  const group = out.group({ id: path, kind: "settings", name, parent: "", whole: false });
  const auth = readSettings(node.get("settings"), `${path}/settings`, group, name, out);
  const containers = new Containers(out);
  containers.add(node.get("folders"), `${path}/folders`);
  readInside(node, path, { ...top, group, name, auth }, containers, out);
}

function readInside(node: JsonNode, path: string, top: Placed, containers: Containers, out: DocumentBuilder): void {
  containers.openAll(top);
  for (const { requests, path: folder, placed } of containers.written(top)) {
    let index = 0;
    for (let request = requests.first; request; request = request.next)
      if (request.kind === "object") readRequest(request, `${folder}/requests/${index++}`, placed, out);
  }
  readVariables(node.get("variables"), `${path}/variables`, top.name, top.group, out);
  let index = -1;
  for (let request = node.get("requests")?.first; request; request = request.next) {
    index += 1;
    if (request.kind !== "object") continue;
    readRequest(request, `${path}/requests/${index}`, containers.of(request.string("containerId"), top), out);
  }
}

function readRequest(node: JsonNode, path: string, above: Placed, out: DocumentBuilder): void {
  const name = nameBelow(node.string("name") ?? "", above);
  const request = new ClientRequest({ path, name, parent: above.group, kind: "request" }, out);
  const rows = clientRows(node.get("params"), `${path}/params`);
  request.method(textOf(node.get("method")));
  request.url(textOf(node.get("url")), `${path}/url`, rows);
  request.rows(rows, "query");
  request.headers(clientRows(node.get("headers"), `${path}/headers`));
  const auth = readAuth(node.get("auth"), { path: `${path}/auth`, group: path, name, own: "request" }, out);
  if ((auth ?? above.auth) !== "none") request.inherits = auth ?? above.auth;
  readBody(node.get("body"), `${path}/body`, request);
  readTests(node.get("tests"), `${path}/tests`, path, out);
  const scripts = [node.get("preReq"), node.get("postReq")];
  for (const [index, each] of scripts.entries())
    if (each) readRun(each, `${path}/${index ? "postReq" : "preReq"}`, path, out);
  if (scripts[0]?.first) request.whole = false;
  addProse(textOf(node.get("docs")), `${path}/docs`, path, out);
  request.close();
}

function readBody(body: JsonNode | undefined, path: string, request: ClientRequest): void {
  if (body?.kind !== "object" || (!body.get("raw") && !body.get("form") && !body.get("type"))) {
    // In files written by hand: the text or the object itself.
    request.node(body, path);
    return;
  }
  request.text(textOf(body.get("raw")), `${path}/raw`);
  request.rows(clientRows(body.get("form"), `${path}/form`), "body");
  const graphql = body.get("graphql");
  request.text(textOf(graphql?.get("query")), `${path}/graphql/query`);
  request.text(textOf(graphql?.get("variables")), `${path}/graphql/variables`);
  if (textOf(body.get("binary"))?.text || body.get("files")?.first) request.whole = false;
}

/** What runs before and after a request: names of other requests, or script code. */
function readRun(node: JsonNode, path: string, group: string, out: DocumentBuilder): void {
  for (const member of ["script", "code", "inputFilters", "options"])
    addScript(textOf(node.get(member)), member, `${path}/${member}`, group, out);
}

export function readVariables(
  list: JsonNode | undefined,
  path: string,
  name: string,
  parent: string,
  out: DocumentBuilder,
): void {
  addVariables(list, { path, name, parent }, out);
}
