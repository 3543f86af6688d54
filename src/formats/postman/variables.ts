/** Variables of collections, folders, environments and globals. */
import type { JsonNode } from "../../engine/json.ts";
import type { VariableScope } from "../../model/document.ts";
import type { DocumentBuilder } from "../format.ts";
import { readInside } from "../inside.ts";
import { readDescription } from "./prose.ts";
import { scriptReader } from "./readers.ts";
import { addNode, nameFile, type Row, rowsOf, type Spot, whereOf } from "./rows.ts";

/** Longer values that look like code are libraries kept in a variable, not settings. */
const LIBRARY = 2048;

/** Members of a row that hold a further value: what was typed in before, what is synced, what is local. */
const MORE_VALUES = ["initialValue", "currentValue", "sessionValue", "syncedValue", "value_synced"];

export interface ScopeOwner {
  readonly name: string;
  readonly parent: string;
  readonly scope: VariableScope;
}

/** Reads an environment or globals: an object with `values`, or the bare rows of a dump. */
export function readScope(
  node: JsonNode,
  path: string,
  kind: "environment" | "globals",
  group: string,
  out: DocumentBuilder,
): void {
  const bare = node.kind === "array";
  const name = (bare ? undefined : node.string("name")) ?? "";
  if (!bare) nameFile(node, name, group, out);
  addNode(
    bare ? undefined : node.get("_postman_exported_at"),
    { path: `${path}/_postman_exported_at`, key: "_postman_exported_at", role: "id" },
    { group, place: "config", enabled: true },
    out,
  );
  readVariables(
    bare ? node : node.get("values"),
    bare ? path : `${path}/values`,
    { name, parent: group, scope: kind },
    out,
  );
  if (!bare) readDescription(node.get("description"), `${path}/description`, group, out);
}

/** Reads one scope; each row gives an entry of role "variable", or "variable.secret" where its author says so. */
export function readVariables(list: JsonNode | undefined, path: string, owner: ScopeOwner, out: DocumentBuilder): void {
  if (!list?.first) return;
  const { name, parent, scope } = owner;
  const group = out.group({ id: path === parent ? `${path}/` : path, kind: "variables", name, parent, whole: false });
  for (const row of rowsOf(list, path)) {
    const isSecret = row.node.string("type") === "secret" || row.node.get("secret")?.value === "true";
    const role = isSecret ? "variable.secret" : "variable";
    const spot: Spot = { group, place: "variable", enabled: row.enabled };
    readValue(row, { role, scope }, spot, out);
    for (const each of row.value === row.node ? [] : MORE_VALUES) {
      const more = row.node.get(each);
      if (!more?.isScalar || more.value === row.value?.value) continue;
      readValue({ ...row, value: more, valuePath: `${row.path}/${each}` }, { role, scope }, spot, out);
    }
    if (row.node.kind === "object") readDescription(row.node.get("description"), `${row.path}/description`, group, out);
  }
}

function readValue(
  row: Row,
  kind: { readonly role: string; readonly scope: VariableScope },
  spot: Spot,
  out: DocumentBuilder,
): void {
  const { value, valuePath } = row;
  addNode(value, { ...row, path: valuePath, ...kind }, spot, out);
  if (value?.kind !== "string") return;
  const where = { ...whereOf(spot, valuePath), depth: 1 };
  const text = value.value;
  if (text.length > LIBRARY && /\bfunction\b|=>/.test(text))
    scriptReader(value.slice, { ...where, place: "script" }, out);
  else if (text.length >= 8 && /[:=]/.test(text)) readInside(value.slice, where, out);
}
