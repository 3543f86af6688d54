/** Descriptions: a string, or an object whose `content` is one. */
import type { JsonNode } from "../../engine/json.ts";
import type { DocumentBuilder } from "../format.ts";
import { proseReader } from "./readers.ts";

export function readDescription(node: JsonNode | undefined, path: string, group: string, out: DocumentBuilder): void {
  const inner = node?.kind === "object" ? node.get("content") : node;
  if (inner?.kind !== "string" || inner.end - inner.start < 10) return;
  // Prose without a credential's name or a call is no more than prose.
  const { text } = inner.source;
  if (!out.mayHoldNames(inner.span) && !text.slice(inner.start, inner.end).includes("curl")) return;
  const where = {
    path: inner === node ? path : `${path}/content`,
    group,
    place: "text",
    enabled: true,
    depth: 1,
  } as const;
  proseReader(inner.slice, where, out);
}
