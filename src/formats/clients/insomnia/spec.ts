/** API descriptions that an Insomnia export carries as one text. */
import { type JsonNode, parseJson } from "../../../engine/json.ts";
import { readEmbedded } from "../../embedded.ts";
import type { DocumentBuilder } from "../../format.ts";
import { readDescription } from "../../openapi/walk.ts";
import { readYamlLines } from "../../yaml/lines.ts";

export function readSpec(node: JsonNode | undefined, path: string, group: string, out: DocumentBuilder): void {
  if (node?.kind !== "string") return;
  const text = node.slice;
  const where = { path: `${path}#`, group, place: "config", enabled: true, depth: 1 } as const;
  const { root } = parseJson(text);
  if (root?.get("openapi") || root?.get("swagger")) readDescription(root, out, where.path, group);
  else if (!readEmbedded(text, where, out)) readYamlLines(text, where, out);
}
