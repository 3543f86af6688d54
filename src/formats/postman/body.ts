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
  const named = { path, key: node.key ?? "body" };
  if (isHarmless(node, spot, out)) {
    // The entry says where what a detector finds in the plain text stands; there is nothing in it to decode.
    addNode(node, named, spot, out, node.source.text.slice(node.innerStart, node.innerEnd));
    return;
  }
  const slice = node.slice;
  addNode(node, named, spot, out, slice.text);
  const where = { ...whereOf(spot, path), depth: 1 };
  if (!readEmbedded(slice, where, out)) textReader(slice, where, out);
}

/** Escapes other than those that JSON in JSON is made of: a token may stand behind them. */
const ESCAPED = /\\[/u]/;
/** Names that checks of requests look at and that no credential has. */
const OF_REQUESTS =
  /grant|scope|resource|tenant|redirect|organi[sz]ation|client|company|customer|audience|issuer|response_type|code|user|host/i;

/** True if the screen saw no name in a text, and a request's body has none that the checks ask for: nothing inside can matter. */
function isHarmless(node: JsonNode, spot: Spot, out: DocumentBuilder): boolean {
  if (spot.place !== "response" && spot.place !== "body") return false;
  if (out.mayHoldNames(node.span)) return false;
  const written = node.source.text.slice(node.start, node.end);
  return !ESCAPED.test(written) && (spot.place === "response" || !OF_REQUESTS.test(written));
}

function readGraphql(part: JsonNode, path: string, spot: Spot, out: DocumentBuilder): void {
  if (part.kind === "string") {
    readText(part, path, spot, out);
    return;
  }
  readText(part.get("query"), `${path}/query`, spot, out);
  addDeep(part.get("variables"), { path: `${path}/variables`, key: "variables" }, spot, out);
}
