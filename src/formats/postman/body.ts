/** Request bodies of every mode, the active one as part of the request, the others as what was left behind. */
import type { JsonNode } from "../../engine/json.ts";
import type { Group } from "../../model/document.ts";
import { readEmbedded } from "../embedded.ts";
import type { DocumentBuilder } from "../format.ts";
import { textReader } from "./readers.ts";
import { addDeep, addNode, rowsOf, type Spot, whereOf } from "./rows.ts";

export interface BodyOwner {
  readonly group: string;
  readonly name: string;
  readonly kind: Group["kind"];
}

const MODES = ["raw", "urlencoded", "formdata", "graphql", "file"];

/** True if part of what is sent lies outside the file. */
export function hasUnreadBody(body: JsonNode | undefined): boolean {
  return body?.string("mode") === "file" && body.get("file")?.get("content")?.kind !== "string";
}

/** Reads all modes; a body of a mode that is switched off belongs to a settings group beside the request. */
export function readBody(body: JsonNode | undefined, path: string, owner: BodyOwner, out: DocumentBuilder): void {
  if (body?.kind !== "object") {
    readText(body, path, { group: owner.group, place: "body", enabled: true }, out);
    return;
  }
  const mode = body.string("mode");
  const enabled = body.get("disabled")?.value !== "true";
  for (const each of MODES) {
    const part = body.get(each);
    if (!part || part.kind === "null" || (!part.isScalar && !part.first)) continue;
    if (part.kind === "string" && part.end - part.start < 3) continue;
    const active = mode === undefined || mode === each;
    const group = active
      ? owner.group
      : out.group({ id: `${path}/${each}`, kind: "settings", name: owner.name, parent: owner.group, whole: false });
    readMode(each, part, `${path}/${each}`, { group, place: "body", enabled }, out);
  }
}

function readMode(mode: string, part: JsonNode, path: string, spot: Spot, out: DocumentBuilder): void {
  if (mode === "raw") readText(part, path, spot, out);
  else if (mode === "graphql") readGraphql(part, path, spot, out);
  else if (mode === "file") {
    addNode(part.get("src"), { path: `${path}/src`, key: "src" }, spot, out);
    readText(part.get("content"), `${path}/content`, spot, out);
  } else if (part.kind === "string") readText(part, path, spot, out);
  else {
    for (const row of rowsOf(part, path)) {
      const own = { ...spot, enabled: spot.enabled && row.enabled };
      addDeep(row.value, { ...row, path: row.valuePath }, own, out);
      addNode(
        row.node.kind === "object" ? row.node.get("src") : undefined,
        { ...row, path: `${row.path}/src` },
        own,
        out,
      );
    }
  }
}

/** A text of any kind: the whole as one entry, and the fields of the document that it is. */
export function readText(node: JsonNode | undefined, path: string, spot: Spot, out: DocumentBuilder): void {
  if (node?.kind !== "string") {
    addDeep(node, { path, key: node?.key ?? "body" }, spot, out);
    return;
  }
  const slice = node.slice;
  addNode(node, { path, key: node.key ?? "body" }, spot, out, slice.text);
  const where = { ...whereOf(spot, path), depth: 1 };
  if (!readEmbedded(slice, where, out)) textReader(slice, where, out);
}

function readGraphql(part: JsonNode, path: string, spot: Spot, out: DocumentBuilder): void {
  if (part.kind === "string") {
    readText(part, path, spot, out);
    return;
  }
  readText(part.get("query"), `${path}/query`, spot, out);
  addDeep(part.get("variables"), { path: `${path}/variables`, key: "variables" }, spot, out);
}
