/** Variables of collections, folders, environments and globals. */
import type { JsonNode } from "../../engine/json.ts";
import type { DocumentBuilder } from "../format.ts";
import { readInside } from "../inside.ts";
import { readDescription } from "./prose.ts";
import { scriptReader } from "./readers.ts";
import { addNode, type Row, rowsOf, type Spot, whereOf } from "./rows.ts";

/** Longer values that look like code are libraries kept in a variable, not settings. */
const LIBRARY = 2048;

/** Members of a row that hold a further value: what was typed in before, what is synced, what is local. */
const MORE_VALUES = ["initialValue", "currentValue", "sessionValue"];

/** Reads one scope; each row gives an entry of role "variable", or "variable.secret" where its author says so. */
export function readVariables(
  list: JsonNode | undefined,
  path: string,
  owner: { readonly name: string; readonly parent: string },
  out: DocumentBuilder,
): void {
  if (!list?.first) return;
  const group = out.group({ id: path, kind: "variables", name: owner.name, parent: owner.parent, whole: false });
  for (const row of rowsOf(list, path)) {
    const isSecret = row.node.string("type") === "secret" || row.node.get("secret")?.value === "true";
    const role = isSecret ? "variable.secret" : "variable";
    const spot: Spot = { group, place: "variable", enabled: row.enabled };
    readValue(row, role, spot, out);
    for (const name of row.value === row.node ? [] : MORE_VALUES) {
      const more = row.node.get(name);
      if (!more || more.value === row.value?.value) continue;
      addNode(more, { ...row, path: `${row.path}/${name}`, role }, spot, out);
    }
    if (row.node.kind === "object") readDescription(row.node.get("description"), `${row.path}/description`, group, out);
  }
}

function readValue(row: Row, role: string, spot: Spot, out: DocumentBuilder): void {
  const { value, valuePath } = row;
  addNode(value, { ...row, path: valuePath, role }, spot, out);
  if (value?.kind !== "string") return;
  const where = { ...whereOf(spot, valuePath), depth: 1 };
  const text = value.value;
  if (text.length > LIBRARY && /\bfunction\b|=>/.test(text))
    scriptReader(value.slice, { ...where, place: "script" }, out);
  else if (text.length >= 8 && /[:=]/.test(text)) readInside(value.slice, where, out);
}
