/** Rows and other scalars of a Postman file as entries: `{key, value}` objects, their strings read further where asked. */
import type { JsonNode } from "../../engine/json.ts";
import type { Place, Span, VariableScope } from "../../model/document.ts";
import { type Slice, subSlice } from "../../model/slice.ts";
import { embeddedTexts } from "../embedded.ts";
import type { DocumentBuilder, Where } from "../format.ts";
import { entryOf, isEnabled, pointerToken, readJsonTree } from "../json-entries.ts";

/** What stays the same while one part of a file is read. */
export interface Spot {
  readonly group: string;
  readonly place: Place;
  readonly enabled: boolean;
}

export interface Named {
  readonly path: string;
  readonly key: string;
  readonly keySpan?: Span | undefined;
  readonly role?: string | undefined;
  readonly scope?: VariableScope | undefined;
}

export function whereOf(spot: Spot, path: string): Where {
  return { path, group: spot.group, place: spot.place, enabled: spot.enabled, depth: 0 };
}

/** The text of a scalar node, as a slice: a string decoded, a number as written. */
export function sliceOfNode(node: JsonNode): Slice {
  return node.kind === "string" ? node.slice : subSlice(node.source, node.start, node.end);
}

/** Adds one scalar; nothing for objects and arrays. `value` spares decoding it twice. */
export function addNode(
  node: JsonNode | undefined,
  named: Named,
  spot: Spot,
  out: DocumentBuilder,
  value = node?.value,
): void {
  if (!node?.isScalar || value === undefined) return;
  const entry = entryOf(node, value, named.path, named.key, named.keySpan ?? node.keySpan, spot, named.role);
  out.entries.push(named.scope ? { ...entry, scope: named.scope } : entry);
}

/** Adds a value of any kind: a scalar and the document that it may be, or all that stands in an object or array. */
export function addDeep(node: JsonNode | undefined, named: Named, spot: Spot, out: DocumentBuilder): void {
  if (!node) return;
  const where = whereOf(spot, named.path);
  if (!node.isScalar) {
    readJsonTree(node, where, out, { groups: "flat", embedded: embeddedTexts });
    return;
  }
  const slice = sliceOfNode(node);
  addNode(node, named, spot, out, slice.text);
  if (node.kind === "string" && embeddedTexts.test(slice.text)) embeddedTexts.read(slice, { ...where, depth: 1 }, out);
}

/** One `{key, value}` row: its name, where that stands, its value's node and path. */
export interface Row {
  readonly node: JsonNode;
  readonly path: string;
  readonly key: string;
  readonly keySpan: Span | undefined;
  readonly value: JsonNode | undefined;
  readonly valuePath: string;
  readonly enabled: boolean;
}

/** The rows of an array of `{key, value}` objects, or of a plain `{name: value}` object as old and hand-made files have it. */
export function rowsOf(list: JsonNode | undefined, path: string): Row[] {
  const rows: Row[] = [];
  let index = 0;
  for (let node = list?.first; node; node = node.next, index += 1) {
    if (list?.kind === "object") {
      const key = node.key ?? "";
      const valuePath = `${path}/${pointerToken(key)}`;
      rows.push({ node, path: valuePath, key, keySpan: node.keySpan, value: node, valuePath, enabled: true });
    } else if (node.kind === "object") {
      const name = node.get("key") ?? node.get("name") ?? node.get("id");
      const row = {
        node,
        path: `${path}/${index}`,
        key: name?.isScalar ? name.value : "",
        keySpan: name?.isScalar ? name.span : undefined,
        value: node.get("value"),
        valuePath: `${path}/${index}/value`,
        enabled: isEnabled(node),
      };
      // The last of several values counts, as for JSON.parse; the others are written down all the same.
      for (let each = node.first; each; each = each.next)
        if (each !== row.value && each.keyIs("value")) rows.push({ ...row, value: each, enabled: false });
      rows.push(row);
    }
  }
  return rows;
}

/** Names the group of a whole document: the file's, or its own among several in one file. */
export function nameFile(node: JsonNode | undefined, name: string, id: string, out: DocumentBuilder): void {
  const index = id === "" ? 0 : out.groups.findIndex((group) => group.id === id);
  const group = out.groups[index];
  if (group) out.groups[index] = { ...group, name, ...spanOfName(node) };
}

/** Where a finding about a collection, environment or response as a whole stands: at its name. */
export function spanOfName(node: JsonNode | undefined): { span?: Span } {
  const name = node?.get("name");
  return name?.kind === "string" ? { span: name.span } : {};
}
