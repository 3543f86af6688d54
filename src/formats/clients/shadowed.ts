/** Members that a later one of the same name hides: parsers take the last, but what was written before is there to leak. */
import type { JsonNode } from "../../engine/json.ts";
import { embeddedTexts } from "../embedded.ts";
import type { DocumentBuilder } from "../format.ts";
import { entryOf, type Pair, pairOf, pointerToken, readJsonTree } from "../json-entries.ts";

/** Objects with more members are compared by a set of their names. */
const FEW = 24;

/** Adds the hidden members of all objects below `root`; their paths are those of the member with a "~" behind it. */
export function addShadowed(root: JsonNode, out: DocumentBuilder): void {
  let read: Set<number> | undefined;
  const stack: JsonNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    for (const hidden of node.kind === "object" ? hiddenIn(node) : []) {
      // Some readers go through all members and have seen it.
      read ??= new Set(out.entries.map(({ span }) => span.start));
      if (!read.has(hidden.span.start)) addHidden(hidden, node, out);
    }
    for (let child = node.first; child; child = child.next) if (child.first) stack.push(child);
  }
}

function hiddenIn(object: JsonNode): JsonNode[] {
  const members: JsonNode[] = [];
  for (let child = object.first; child; child = child.next) members.push(child);
  if (members.length > FEW) {
    const last = new Map(members.map((member) => [member.key, member]));
    return last.size === members.length ? [] : members.filter((member) => last.get(member.key) !== member);
  }
  const hidden: JsonNode[] = [];
  const { text } = object.source;
  for (let early = 0; early < members.length - 1; early += 1) {
    const member = members[early]!;
    const length = member.keyEnd - member.keyStart;
    for (let late = early + 1; late < members.length; late += 1) {
      const other = members[late]!;
      if (other.keyEnd - other.keyStart !== length) continue;
      if (text.charCodeAt(other.keyStart) === text.charCodeAt(member.keyStart) && other.keyIs(member.key ?? "")) {
        hidden.push(member);
        break;
      }
    }
  }
  return hidden;
}

function addHidden(node: JsonNode, object: JsonNode, out: DocumentBuilder): void {
  const key = node.key ?? "";
  const path = `/${pointerToken(key)}~`;
  const where = { path, group: "", place: "config", enabled: true, depth: 0 } as const;
  if (!node.isScalar) {
    readJsonTree(node, where, out, { groups: "flat", embedded: embeddedTexts });
    return;
  }
  // Of a row `{name, value}` the value is called by its name.
  const pair: Pair | undefined = pairOf(object);
  const named = pair?.value.key === key ? pair.name : undefined;
  out.entries.push(entryOf(node, node.value, path, named?.value ?? key, named?.span ?? node.keySpan, where));
}
