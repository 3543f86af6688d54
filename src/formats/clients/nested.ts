/** Variables that nest: objects and lists whose scalars are called by the path that leads to them ("api.token"). */
import type { JsonNode } from "../../engine/json.ts";
import type { DocumentBuilder } from "../format.ts";
import { pointerToken } from "../json-entries.ts";
import { addVariable } from "./request.ts";

/** Deeper than this, names and paths do not grow: they would take the square of the depth. */
const DEEPEST = 100;

interface Level {
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  next: JsonNode | undefined;
  index: number;
}

/** Adds every scalar below `data`, without recursion. */
export function addNestedVariables(
  data: JsonNode | undefined,
  path: string,
  group: string,
  out: DocumentBuilder,
  prefix = "",
): void {
  if (!data || data.isScalar) return;
  const stack: Level[] = [{ path, name: prefix, depth: 0, next: data.first, index: 0 }];
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const node = level.next;
    if (!node) {
      stack.pop();
      continue;
    }
    level.next = node.next;
    const step = node.key ?? String(level.index++);
    const shallow = level.depth < DEEPEST;
    const name = shallow && level.name !== "" ? `${level.name}.${step}` : step;
    const at = shallow ? `${level.path}/${pointerToken(step)}` : level.path;
    if (node.isScalar) {
      const row = { key: name, keySpan: node.keySpan, value: node, valuePath: at, enabled: true };
      addVariable(row, group, false, out);
    } else
      stack.push({ path: at, name: shallow ? name : level.name, depth: level.depth + 1, next: node.first, index: 0 });
  }
}
