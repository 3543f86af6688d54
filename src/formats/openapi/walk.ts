/** Walks an API description without recursion: each example, default and extension with the name of what it is one of. */
import type { JsonNode } from "../../engine/json.ts";
import type { Place, Span } from "../../model/document.ts";
import { addProse, readText } from "../clients/request.ts";
import { embeddedTexts } from "../embedded.ts";
import type { DocumentBuilder } from "../format.ts";
import { readInside } from "../inside.ts";
import { pointerToken, readJsonTree } from "../json-entries.ts";
import { addNode, whereOf } from "../postman/rows.ts";
import { readUrl } from "../url.ts";

/** Deeper than this, paths do not grow. */
const MAX_PATH = 200;
const METHODS = /^(?:get|put|post|delete|options|head|patch|trace|query)$/;
const VALUES = new Set(["example", "default", "const", "x-example"]);
/** Members whose children are called by their keys: schemas of properties, headers, variables of a server. */
const NAMED = new Set(["properties", "patternProperties", "headers", "variables", "x-properties"]);
/** What a member's children are, as people say it. */
const KINDS: Readonly<Record<string, string>> = {
  schemas: "schema",
  definitions: "schema",
  parameters: "parameter",
  headers: "header",
  requestBodies: "request body",
  responses: "response",
  examples: "example",
  securitySchemes: "security scheme",
  securityDefinitions: "security scheme",
};

interface Named {
  readonly key: string;
  readonly keySpan: Span | undefined;
}

interface Spot {
  readonly path: string;
  readonly group: string;
  readonly place: Place;
  /** True until an operation or component has a group of its own. */
  readonly owner: boolean;
  /** What an example below is one of. */
  readonly named: Named | undefined;
  /** The member that this node stands in. */
  readonly member: string;
  /** Under `properties` and the like: a child's key is a name, whatever word it is. */
  readonly names: boolean;
  readonly depth: number;
}

interface Visit {
  readonly node: JsonNode;
  readonly spot: Spot;
}

/** `path` and `group`: those of the description within its document, "" for a file of its own. */
export function readDescription(root: JsonNode, out: DocumentBuilder, path = "", group = ""): void {
  const top: Spot = { path, group, place: "config", named: undefined, member: "", names: false, owner: true, depth: 0 };
  const stack: Visit[] = [{ node: root, spot: top }];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const below: Visit[] = [];
    let index = 0;
    for (let child = visit.node.first; child; child = child.next) {
      const one = visitOf(child, index++, visit, out);
      if (one) below.push(one);
    }
    for (let at = below.length - 1; at >= 0; at -= 1) stack.push(below[at]!);
  }
}

/** Reads what a child holds; undefined if nothing below it is to be walked. */
function visitOf(
  node: JsonNode,
  index: number,
  { node: parent, spot }: Visit,
  out: DocumentBuilder,
): Visit | undefined {
  const key = node.key ?? "";
  const path = spot.depth < MAX_PATH ? `${spot.path}/${node.key === undefined ? index : pointerToken(key)}` : spot.path;
  if (spot.names) {
    const named = { key, keySpan: node.keySpan };
    // Swagger 2 lets a shared example stand right there.
    return node.isScalar
      ? undefined
      : { node, spot: { ...spot, path, named, names: false, member: key, depth: spot.depth + 1 } };
  }
  if (node.key !== undefined && VALUES.has(key)) {
    readValue(node, path, spot, out);
    return undefined;
  }
  if (key === "examples" || key === "x-examples") {
    readExamples(node, path, spot, out);
    return undefined;
  }
  if (node.isScalar) {
    readScalar(node, key, path, spot, out);
    return undefined;
  }
  if (/^x-code-?samples$/i.test(key)) {
    readSamples(node, path, spot, out);
    return undefined;
  }
  if (key.startsWith("x-")) {
    readJsonTree(node, whereOf({ ...spot, enabled: true }, path), out, { groups: "flat", embedded: embeddedTexts });
    return undefined;
  }
  // Names of scopes with their descriptions; lists of allowed values.
  if (key === "scopes" || key === "enum" || key === "required") return undefined;
  return {
    node,
    spot: { ...spot, ...placeOf(node, key, path, parent, spot, out), path, member: key, depth: spot.depth + 1 },
  };
}

/** What changes on the way down: the group, the place, the name. */
function placeOf(
  node: JsonNode,
  key: string,
  path: string,
  parent: JsonNode,
  spot: Spot,
  out: DocumentBuilder,
): Partial<Spot> {
  if (NAMED.has(key))
    return { names: node.kind === "object", ...(key === "headers" ? { place: headerPlace(spot) } : {}) };
  if (METHODS.test(key) && spot.member.startsWith("/") && !parent.get("properties"))
    return { ...owned(`operation ${key.toUpperCase()} ${spot.member}`, path, node, spot, out), place: "config" };
  if (key === "responses" || spot.member === "responses") return { place: "response" };
  const kind = KINDS[spot.member];
  if (kind && node.key !== undefined && spot.owner) return owned(`${kind} ${key}`, path, node, spot, out);
  const name = node.kind === "object" ? node.get("name") : undefined;
  if (name?.kind === "string" && node.get("in")) {
    const named = { key: name.value, keySpan: name.span };
    const place = { header: "header", query: "query", formData: "body" }[node.string("in") ?? ""] as Place | undefined;
    return { named, place: place === "header" ? "header" : spot.place };
  }
  return {};
}

function headerPlace({ place }: Spot): Place {
  return place === "response" ? "response" : "header";
}

/** A group of kind response: it is read, but no request is made of it. */
function owned(name: string, path: string, node: JsonNode, { group }: Spot, out: DocumentBuilder): Partial<Spot> {
  const span = node.keySpan;
  out.group({ id: path, kind: "response", name, parent: group, whole: false, ...(span ? { span } : {}) });
  return { group: path, owner: false };
}

/** An example: a scalar, or an object whose members have names of their own. */
function readValue(node: JsonNode, path: string, spot: Spot, out: DocumentBuilder): void {
  const where = whereOf({ group: spot.group, place: spot.place, enabled: true }, path);
  if (!node.isScalar) {
    readJsonTree(node, where, out, { groups: "flat", embedded: embeddedTexts });
    return;
  }
  const named = spot.named ?? { key: "example", keySpan: node.keySpan };
  addNode(node, { path, key: named.key, keySpan: named.keySpan }, where, out);
  if (node.kind === "string" && node.end - node.start > 8) readText(node.slice, where, out);
}

/** A list of values (schemas of 3.1), a map of `{summary, value}`, or of media types and values (Swagger 2). */
function readExamples(list: JsonNode, path: string, spot: Spot, out: DocumentBuilder): void {
  let index = 0;
  for (let node = list.first; node; node = node.next) {
    const at = `${path}/${node.key === undefined ? index++ : pointerToken(node.key)}`;
    const value = node.kind === "object" ? node.get("value") : undefined;
    if (value) readValue(value, `${at}/value`, spot, out);
    else readValue(node, at, spot, out);
  }
}

function readScalar(node: JsonNode, key: string, path: string, spot: Spot, out: DocumentBuilder): void {
  const where = whereOf({ group: spot.group, place: "config", enabled: true }, path);
  if (key.startsWith("x-")) {
    // `x-client-secret` of a security scheme: a vendor's own word for a real value.
    addNode(node, { path, key: key.slice(2), keySpan: node.keySpan }, where, out);
    if (node.kind === "string") readInside(node.slice, { ...where, depth: 1 }, out);
  } else if (node.kind !== "string") return;
  else if (key === "description" || key === "summary") addProse(node.slice, path, spot.group, out);
  else if (key === "url" && node.value.includes("@")) readUrl(node.slice, where, out);
}

/** Calls in several languages. */
function readSamples(list: JsonNode, path: string, spot: Spot, out: DocumentBuilder): void {
  let index = 0;
  for (let node = list.first; node; node = node.next)
    addProse(sourceOf(node), `${path}/${index++}/source`, spot.group, out);
}

function sourceOf(node: JsonNode) {
  const source = node.kind === "object" ? node.get("source") : undefined;
  return source?.kind === "string" ? source.slice : undefined;
}
