/** A JSON tree as entries and groups, by the conventions for structured files. */
import type { JsonNode } from "../engine/json.ts";
import type { Entry, Group, Span } from "../model/document.ts";
import { type DocumentBuilder, MAX_DEPTH, type Reader, type Where } from "./format.ts";

/** How a text inside a string is read: `test` is a cheap look, `read` the reader. */
export interface EmbeddedReader {
  test(text: string): boolean;
  readonly read: Reader;
}

export interface JsonOptions {
  /** own: a group for each object that holds a scalar. flat: everything belongs to `where.group`. */
  readonly groups: "own" | "flat";
  /** Kind of the outermost object's group; "settings" unless said. */
  readonly kind?: Group["kind"];
  readonly embedded?: EmbeddedReader;
}

/** Names of the member that names its sibling, the first that is there; and of the sibling. */
const PAIRS: readonly (readonly [string, readonly string[]])[] = [
  ["key", ["value", "Value", "stringValue", "content"]],
  ["Key", ["Value"]],
  ["name", ["value", "Value", "stringValue", "content"]],
  ["Name", ["Value", "value"]],
  ["ParameterKey", ["ParameterValue"]],
  ["id", ["value", "Value", "stringValue"]],
];

/**
 * Members that hold the value of the name above: `"adminPassword": {"value": "x"}` in Azure's parameter files, with a type
 * and `defaultValue` in its templates (learn.microsoft.com, "Parameters in ARM templates"); `Default` in CloudFormation's.
 */
const HOLDERS: ReadonlySet<string> = new Set(["value", "defaultValue", "Default"]);

/** Deeper than this, objects get no path and no group of their own: a path would cost its depth at each level. */
const MAX_PATH = 200;

/** A name for a JSON pointer (RFC 6901). */
export function pointerToken(name: string): string {
  return name.includes("~") || name.includes("/") ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}

/** An object that says a name in one member and its value in another, as API clients and cloud templates do. */
export interface Pair {
  readonly name: JsonNode;
  readonly value: JsonNode;
}

export function pairOf(node: JsonNode): Pair | undefined {
  if (node.kind !== "object") return undefined;
  for (const [nameKey, valueKeys] of PAIRS) {
    const name = node.get(nameKey);
    if (name?.kind !== "string" || name.end - name.start > 202 || name.end - name.start < 3) continue;
    for (const valueKey of valueKeys) {
      const value = node.get(valueKey);
      if (value) return { name, value };
    }
  }
  return undefined;
}

/** Whether a row is switched on: `"disabled": true` and `"enabled": false` switch it off. */
export function isEnabled(node: JsonNode): boolean {
  return node.get("disabled")?.value !== "true" && node.get("enabled")?.value !== "false";
}

interface Frame {
  readonly path: string;
  /** Group and switch of what stands in it. */
  readonly where: Where;
  /** The nearest name above: what an array's elements are called. */
  readonly key: string;
  readonly keySpan: Span | undefined;
  readonly pair: Pair | undefined;
  readonly depth: number;
  index: number;
  next: JsonNode | undefined;
}

/** Adds all that stands below `root`; where.path is the path of `root` itself ("" for a file). */
export function readJsonTree(root: JsonNode, where: Where, out: DocumentBuilder, options: JsonOptions): void {
  if (root.isScalar) {
    addScalar(root, where.path, "", undefined, where, out, options);
    return;
  }
  const stack: Frame[] = [];
  const group = groupFor(root, where.path, where.group, out, options, options.kind ?? "settings");
  let frame = frameOf(root, where.path, group, "", undefined, where, 0);
  for (;;) {
    const node = frame.next;
    if (!node) {
      const above = stack.pop();
      if (!above) return;
      frame = above;
      continue;
    }
    frame.next = node.next;
    const index = frame.index++;
    const { pair } = frame;
    if (pair?.name === node) continue;
    const named = pair?.value === node ? pair.name : undefined;
    const name = node.key;
    // What a template's parameter holds has the parameter's name.
    const inherits = name !== undefined && !pair && frame.key !== "" && node.isScalar && HOLDERS.has(name);
    const key = named ? named.value : inherits ? frame.key : (name ?? frame.key);
    const keySpan = named ? named.span : inherits ? frame.keySpan : (node.keySpan ?? frame.keySpan);
    const shallow = frame.depth < MAX_PATH;
    const path = shallow ? `${frame.path}/${name === undefined ? index : pointerToken(name)}` : frame.path;
    if (node.isScalar) {
      addScalar(node, path, key, keySpan, frame.where, out, options);
      continue;
    }
    if (!node.first) continue;
    stack.push(frame);
    const above = frame.where.group;
    const inner = shallow ? groupFor(node, path, above, out, options, "settings") : above;
    frame = frameOf(node, path, inner, key, keySpan, frame.where, frame.depth + 1);
  }
}

function frameOf(
  node: JsonNode,
  path: string,
  group: string,
  key: string,
  keySpan: Span | undefined,
  above: Where,
  depth: number,
): Frame {
  const pair = pairOf(node);
  const enabled = above.enabled && (!pair || isEnabled(node));
  const where = { path: above.path, group, place: above.place, enabled, depth: above.depth };
  return { path, where, key, keySpan, pair, depth, index: 0, next: node.first };
}

/** The id of the group for an object's scalars; the root of a file is the file. */
function groupFor(
  node: JsonNode,
  path: string,
  above: string,
  out: DocumentBuilder,
  options: JsonOptions,
  kind: Group["kind"],
): string {
  if (options.groups === "flat" || node.kind !== "object" || path === "" || path === above) return above;
  for (let child = node.first; child; child = child.next) {
    if (child.isScalar) return out.group({ id: path, kind, name: "", parent: above, whole: false });
  }
  return above;
}

/** The entry of a scalar. Fields are set one by one, as spreading objects would take most of the time of reading. */
export function entryOf(
  node: JsonNode,
  value: string,
  path: string,
  key: string,
  keySpan: Span | undefined,
  spot: Pick<Entry, "place" | "group" | "enabled">,
  role?: string,
): Entry {
  const { kind, span } = node;
  const entry: { -readonly [Field in keyof Entry]: Entry[Field] } = {
    path,
    key,
    value,
    span,
    place: spot.place,
    group: spot.group,
    enabled: spot.enabled,
  };
  if (keySpan) entry.keySpan = keySpan;
  if (role !== undefined) entry.role = role;
  if (kind === "number" || kind === "boolean" || kind === "null") entry.scalar = kind;
  if (kind === "bare" && !/^[{$<]/.test(value)) entry.state = "computed";
  return entry;
}

function addScalar(
  node: JsonNode,
  path: string,
  key: string,
  keySpan: Span | undefined,
  where: Where,
  out: DocumentBuilder,
  options: JsonOptions,
): void {
  const { value } = node;
  out.entries.push(entryOf(node, value, path, key, keySpan, where));
  const { embedded } = options;
  if (node.kind !== "string" || !embedded || where.depth >= MAX_DEPTH || !embedded.test(value)) return;
  embedded.read(
    node.slice,
    { path, group: where.group, place: where.place, enabled: where.enabled, depth: where.depth + 1 },
    out,
  );
}
