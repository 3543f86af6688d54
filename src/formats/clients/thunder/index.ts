/** Thunder Client: exported collections and environments, and the `thunder-tests/` folder that it keeps in a repository. */
import type { JsonNode } from "../../../engine/json.ts";
import type { DocumentBuilder } from "../../format.ts";
import { type Client, clientFormat, type Recognised } from "../client.ts";
import { nameFile } from "../request.ts";
import { readCollections, readVariables } from "./collection.ts";

const MARKS =
  /"(?:colId|containerId|colName|environmentName|collectionName)"|Thunder Client|"_id"[\s\S]*?"data"\s*:\s*\[/;

const thunder: Client = {
  name: "thunder-client",
  family: "thunder-client",
  mayBe: ({ syntax, begin }) => syntax === "json" && MARKS.test(begin),
  recognise(root): Recognised | undefined {
    const list = root.kind === "array" ? root.children().filter(({ kind }) => kind === "object") : [root];
    const [first] = list;
    if (first?.kind !== "object") return undefined;
    if (list.every(isEnvironment))
      return { format: "thunder-environment", read: (out) => readEnvironments(root, list, out) };
    if (list.every(isCollection) || (list.some(isRequest) && list.every(isSent)))
      return { format: "thunder-collection", read: (out) => readCollections(root, out) };
    return undefined;
  },
};

function isThunder(node: JsonNode): boolean {
  return (node.string("client") ?? node.string("clientName") ?? "").startsWith("Thunder Client");
}

function isCollection(node: JsonNode): boolean {
  if (isThunder(node)) return node.get("requests")?.kind === "array" || node.get("folders")?.kind === "array";
  return node.string("_id") !== undefined && node.string("colName") !== undefined;
}

function isRequest(node: JsonNode): boolean {
  return node.string("_id") !== undefined && node.string("colId") !== undefined && isSent(node);
}

/** Some requests were saved without ids. */
function isSent(node: JsonNode): boolean {
  return node.get("url") !== undefined && node.get("method") !== undefined;
}

function isEnvironment(node: JsonNode): boolean {
  if (isThunder(node)) return node.get("variables")?.kind === "array" && node.get("requests") === undefined;
  const rows = node.get("data");
  if (rows?.kind !== "array" || node.string("_id") === undefined || node.string("name") === undefined) return false;
  return rows.children().every((row) => row.kind === "null" || row.get("name")?.kind === "string");
}

function readEnvironments(root: JsonNode, list: readonly JsonNode[], out: DocumentBuilder): void {
  let index = -1;
  for (let node = root.kind === "array" ? root.first : root; node; node = node.next) {
    index += 1;
    if (node.kind !== "object") continue;
    const base = root.kind === "array" ? `/${index}` : "";
    const name = node.get("environmentName") ?? node.get("name");
    if (list.length === 1) nameFile(name, out);
    const member = node.get("data") ? "data" : "variables";
    const label = name?.kind === "string" ? name.value : "";
    readVariables(node.get(member), `${base}/${member}`, label, "", out);
    if (node === root) return;
  }
}

export const thunderFormat = clientFormat(thunder);
