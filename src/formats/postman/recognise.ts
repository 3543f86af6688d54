/** Tells Postman's files by what they hold, never by their names. */
import type { JsonNode } from "../../engine/json.ts";

export type PostmanKind = "collection" | "environment" | "globals";

/** A Postman document inside a JSON text: its node, and the pointer to it ("" or "/collection" of an API answer). */
export interface PostmanRoot {
  readonly kind: PostmanKind;
  readonly node: JsonNode;
  readonly path: string;
}

/**
 * A cheap look at a text before it is parsed: false if it is no Postman file for sure. True is no more than a hint, as
 * `info` and `item` stand in other files too.
 */
export function looksLikePostman(text: string): boolean {
  if (!opensObject(text)) return false;
  return (
    text.includes("postman") ||
    (text.includes('"info"') && text.includes('"item"') && text.includes('"request"')) ||
    (text.includes('"values"') && text.includes('"key"') && text.includes('"enabled"'))
  );
}

/** The first character that counts is a brace; a comment or two may stand before it. */
function opensObject(text: string): boolean {
  return /^[\s\ufeff]{0,200}(?:\{|\/[/*])/.test(text);
}

/** What a parsed text is, if it is of Postman: v2.0 and v2.1 collections, environments, globals, wrapped or not. */
export function postmanRoot(root: JsonNode | undefined): PostmanRoot | undefined {
  if (root?.kind !== "object") return undefined;
  const own = kindOf(root);
  if (own) return { kind: own, node: root, path: "" };
  const inner = onlyObject(root);
  const wrapped = inner?.keyIs("collection") || inner?.keyIs("environment");
  const kind = inner && wrapped ? kindOf(inner) : undefined;
  return inner && kind ? { kind, node: inner, path: `/${inner.key}` } : undefined;
}

/** The member that is an object, if there is one and no more: a Newman report has a collection among others. */
function onlyObject(root: JsonNode): JsonNode | undefined {
  let found: JsonNode | undefined;
  for (let child = root.first; child; child = child.next) {
    if (child.isScalar) continue;
    if (found) return undefined;
    found = child;
  }
  return found?.kind === "object" ? found : undefined;
}

function kindOf(node: JsonNode): PostmanKind | undefined {
  if (isCollection(node)) return "collection";
  const scope = node.string("_postman_variable_scope");
  const values = node.get("values");
  if (scope !== undefined)
    return values?.kind === "array" ? (scope.startsWith("global") ? "globals" : "environment") : undefined;
  if (values?.kind !== "array" || node.string("name") === undefined || !holdsOnlyVariables(values)) return undefined;
  return /^(?:postman )?globals$/i.test(node.string("name") ?? "") ? "globals" : "environment";
}

/** `info` and `item` with the schema's address, or, in files made by hand, at least one request or folder. */
function isCollection(node: JsonNode): boolean {
  const info = node.get("info");
  const items = node.get("item");
  if (info?.kind !== "object" || items?.kind !== "array") return false;
  if (info.string("schema")?.includes("/json/collection/v2")) return true;
  for (let item = items.first; item; item = item.next) {
    if (item.get("request") || item.get("item")?.kind === "array") return true;
  }
  return false;
}

/** Every row has a name, a value and one of the marks that only a variable's row has. */
function holdsOnlyVariables(values: JsonNode): boolean {
  if (!values.first) return false;
  for (let row: JsonNode | undefined = values.first; row; row = row.next) {
    if (row.kind === "null") continue;
    if (row.get("key")?.kind !== "string" || !row.get("value")) return false;
    if (!row.get("enabled") && !row.get("type") && !row.get("disabled")) return false;
  }
  return true;
}
