/** Scripts of a collection, folder or request: the lines of one script joined, every character mapped back to its line. */
import type { JsonNode } from "../../engine/json.ts";
import type { Slice } from "../../model/slice.ts";
import type { DocumentBuilder, Where } from "../format.ts";
import { wantsJavascriptTree } from "../javascript/tree.ts";
import { scriptReader } from "./readers.ts";
import { addSetters } from "./setters.ts";

/** Calls by which a pre-request script changes what is sent. */
const CHANGES_REQUEST =
  /\bpm\.request\.(?:headers|body|url|auth|method|addHeader|upsertHeader|removeHeader|addQueryParams|update)\b/;

/** Reads `event[]`; true if a pre-request script changes the request. */
export function readEvents(events: JsonNode | undefined, path: string, group: string, out: DocumentBuilder): boolean {
  let changes = false;
  let index = -1;
  for (let event = events?.first; event; event = event.next) {
    index += 1;
    const listen = event.string("listen") ?? "script";
    const script = event.get("script");
    const exec = script?.kind === "object" ? script.get("exec") : script;
    const slice = exec && joined(exec);
    if (!slice?.text.trim()) continue;
    const enabled = event.get("disabled")?.value !== "true";
    readScriptText(
      slice,
      listen,
      { path: `${path}/${index}/script/exec`, group, place: "script", enabled, depth: 1 },
      out,
    );
    if (listen === "prerequest" && CHANGES_REQUEST.test(slice.text)) changes = true;
  }
  return changes;
}

/** One script that is a text or lines by itself, under its name; true if it changes the request before it is sent. */
export function readScript(
  node: JsonNode | undefined,
  listen: string,
  path: string,
  group: string,
  out: DocumentBuilder,
): boolean {
  const slice = node && joined(node);
  if (!slice?.text.trim()) return false;
  readScriptText(slice, listen, { path, group, place: "script", enabled: true, depth: 1 }, out);
  return listen === "prerequest" && CHANGES_REQUEST.test(slice.text);
}

function readScriptText(slice: Slice, listen: string, where: Where, out: DocumentBuilder): void {
  const { path, group, enabled } = where;
  out.add(slice, 0, slice.text.length, {
    path,
    key: listen,
    value: slice.text,
    place: "script",
    role: "script",
    group,
    enabled,
  });
  const span = { start: slice.at(0), end: slice.at(slice.text.length) };
  if (out.mayHoldNames(span)) scriptReader(slice, where, out);
  else if (wantsJavascriptTree(slice.text)) out.scripts.push({ slice, where });
  addSetters(slice, where, out);
}

/** One string, or an array of lines that are joined with line feeds. */
export function joined(exec: JsonNode): Slice | undefined {
  if (exec.kind === "string") return exec.slice;
  if (exec.kind !== "array") return undefined;
  const lines = exec
    .children()
    .filter((line) => line.kind === "string")
    .map((line) => line.slice);
  return joinSlices(lines);
}

/** Slices one below the other; the line feed between two belongs to the end of the first. */
export function joinSlices(lines: readonly Slice[]): Slice | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  return {
    text: lines.map((line) => line.text).join("\n"),
    at(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      const line = lines[low] ?? first;
      return line.at(Math.min(offset - starts[low]!, line.text.length));
    },
  };
}
