/** Saved responses: status, headers, cookies, body, and the copy of the request that was sent. */
import type { JsonNode } from "../../engine/json.ts";
import type { DocumentBuilder } from "../format.ts";
import { readText } from "./body.ts";
import { readHeaderRows, readRequest } from "./request.ts";
import { addNode, rowsOf, type Spot, spanOfName } from "./rows.ts";

/** Whose responses they are. */
export interface ResponseOwner {
  readonly group: string;
  readonly name: string;
}

interface OpenedResponse {
  readonly node: JsonNode;
  readonly id: string;
  readonly name: string;
  readonly spot: Spot;
}

/** Each response of a list as a group of its own. */
export function* openResponses(
  list: JsonNode | undefined,
  path: string,
  owner: ResponseOwner,
  out: DocumentBuilder,
): Iterable<OpenedResponse> {
  if (list?.kind !== "array") return;
  let index = -1;
  for (let node = list.first; node; node = node.next) {
    index += 1;
    if (node.kind !== "object") continue;
    const id = `${path}/${index}`;
    const name = `${owner.name} / ${node.string("name") ?? "response"}`;
    out.group({ id, kind: "response", name, parent: owner.group, whole: false, ...spanOfName(node) });
    yield { node, id, name, spot: { group: id, place: "response", enabled: true } };
  }
}

/** Reads the responses of one item. Each is a group; its `originalRequest` is one below it, of kind response too. */
export function readResponses(
  list: JsonNode | undefined,
  path: string,
  owner: ResponseOwner,
  out: DocumentBuilder,
): void {
  for (const { node, id, name, spot } of openResponses(list, path, owner, out)) {
    addNode(node.get("code"), { path: `${id}/code`, key: "code", role: "response.status" }, spot, out);
    const header = node.get("header");
    if (mayMatter(header, out)) readHeaderRows(header, `${id}/header`, spot, out);
    for (const row of rowsOf(node.get("cookie"), `${id}/cookie`)) {
      addNode(row.value, { ...row, path: row.valuePath }, spot, out);
    }
    readText(node.get("body"), `${id}/body`, spot, out);
    // No check looks at the copy of the request: it is read for the credentials in it alone.
    const copy = node.get("originalRequest");
    if (!mayMatter(copy, out)) continue;
    const request = {
      path: `${id}/originalRequest`,
      name,
      parent: id,
      kind: "response",
      inherits: undefined,
      untouched: false,
    } as const;
    readRequest(copy, request, out);
  }
}

/** False if the screen saw no credential's name in it. */
function mayMatter(node: JsonNode | undefined, out: DocumentBuilder): boolean {
  return node !== undefined && out.mayHoldNames(node.span);
}
