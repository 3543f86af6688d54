/** Newman's and the Postman CLI's JSON report: what was run, with every variable resolved, and what came back. */
import type { JsonNode } from "../../engine/json.ts";
import { readEmbedded } from "../embedded.ts";
import type { DocumentBuilder } from "../format.ts";
import { readText } from "./body.ts";
import { bytesOf } from "./bytes.ts";
import { readCollection } from "./collection.ts";
import { textReader } from "./readers.ts";
import { readHeaderRows, readRequest } from "./request.ts";
import { addNode, rowsOf, type Spot, spanOfName, whereOf } from "./rows.ts";
import { readScope } from "./variables.ts";

export function readReport(root: JsonNode, out: DocumentBuilder): void {
  const collection = root.get("collection");
  if (collection?.kind === "object") readCollection(collection, "/collection", "", out);
  for (const kind of ["environment", "globals"] as const) {
    const node = root.get(kind);
    if (!node?.get("values")?.first) continue;
    const group = out.group({ id: `/${kind}`, kind: "file", word: kind, name: "", parent: "", whole: false });
    readScope(node, `/${kind}`, kind, group, out);
  }
  const list = root.get("run")?.get("executions");
  let index = -1;
  for (let node = list?.first; node; node = node.next) {
    index += 1;
    if (node.kind === "object") readExecution(node, `/run/executions/${index}`, out);
  }
}

/** One request as it was sent, and its answer. The copy of the collection's item beside them is left out. */
function readExecution(node: JsonNode, path: string, out: DocumentBuilder): void {
  const item = node.get("item");
  const name = item?.string("name") ?? "";
  const group = `${path}/request`;
  const place = {
    path: group,
    name,
    parent: "",
    kind: "response",
    word: "request",
    inherits: undefined,
    untouched: false,
  } as const;
  readRequest(node.get("request"), place, out);
  const response = node.get("response");
  if (response?.kind !== "object") return;
  const id = `${path}/response`;
  out.group({ id, kind: "response", name, parent: "", whole: false, ...spanOfName(item) });
  const spot: Spot = { group: id, place: "response", enabled: true };
  addNode(response.get("code"), { path: `${id}/code`, key: "code", role: "response.status" }, spot, out);
  readHeaderRows(response.get("header"), `${id}/header`, spot, out);
  for (const row of rowsOf(response.get("cookie"), `${id}/cookie`))
    addNode(row.value, { ...row, path: row.valuePath }, spot, out);
  if (response.get("body")?.kind === "string") readText(response.get("body"), `${id}/body`, spot, out);
  readStream(response.get("stream"), `${id}/stream`, spot, out);
}

function readStream(node: JsonNode | undefined, path: string, spot: Spot, out: DocumentBuilder): void {
  const bytes = bytesOf(node);
  if (!bytes) return;
  const before = out.entries.length;
  const { slice } = bytes;
  const where = { ...whereOf(spot, path), depth: 1 };
  out.add(slice, 0, slice.text.length, {
    path,
    key: "body",
    value: slice.text,
    place: spot.place,
    group: spot.group,
    enabled: true,
  });
  if (!readEmbedded(slice, where, out)) textReader(slice, where, out);
  bytes.trim(out, before);
}
