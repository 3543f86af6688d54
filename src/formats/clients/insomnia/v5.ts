/** Insomnia's version 5: one document with its folders inside one another. */
import type { JsonNode } from "../../../engine/json.ts";
import type { DocumentBuilder } from "../../format.ts";
import { nameFile } from "../request.ts";
import { type Above, readCertificate, readCookies, readFolder, readRequest, readScope } from "./request.ts";
import { readSpec } from "./spec.ts";

/** Deeper than this, folders are named and addressed from the folder at this depth. */
const MAX_DEPTH = 100;

interface Level {
  readonly path: string;
  readonly above: Above;
  readonly depth: number;
  next: JsonNode | undefined;
  index: number;
}

export function readInsomnia5(root: JsonNode, out: DocumentBuilder): void {
  nameFile(root.get("name"), out);
  readChildren(root.get("collection"), "/collection", out);
  readEnvironments(root.get("environments"), out);
  readCookies(root.get("cookieJar")?.get("cookies"), "/cookieJar/cookies", "", out);
  readSpec(root.get("spec")?.get("contents"), "/spec/contents", "", out);
  let index = 0;
  for (let node = root.get("certificates")?.first; node; node = node.next)
    readCertificate(node, `/certificates/${index++}`, "", out);
}

function readChildren(list: JsonNode | undefined, path: string, out: DocumentBuilder): void {
  const top = { group: "", name: "", auth: undefined };
  const stack: Level[] = [{ path, above: top, depth: 0, next: list?.first, index: 0 }];
  let deep = 0;
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const node = level.next;
    if (!node) {
      stack.pop();
      continue;
    }
    level.next = node.next;
    const { above, depth } = level;
    const at = depth < MAX_DEPTH ? `${level.path}/${level.index}` : `${level.path}/-/${deep++}`;
    level.index += 1;
    if (node.kind !== "object") continue;
    const own = node.string("name") ?? "";
    const name = above.name === "" || depth >= MAX_DEPTH ? own : `${above.name} / ${own}`;
    const children = node.get("children");
    if (children?.kind !== "array") readRequest(node, at, name, above, out);
    else {
      const below = readFolder(node, at, name, above, out);
      const inner = depth + 1 < MAX_DEPTH ? `${at}/children` : depth < MAX_DEPTH ? at : level.path;
      stack.push({ path: inner, above: below, depth: depth + 1, next: children.first, index: 0 });
    }
  }
}

function readEnvironments(base: JsonNode | undefined, out: DocumentBuilder): void {
  if (base?.kind !== "object") return;
  readEnvironment(base, "/environments", out);
  let index = 0;
  for (let node = base.get("subEnvironments")?.first; node; node = node.next)
    readEnvironment(node, `/environments/subEnvironments/${index++}`, out);
}

function readEnvironment(node: JsonNode, path: string, out: DocumentBuilder): void {
  if (node.kind !== "object") return;
  readScope(node.get("data"), `${path}/data`, node.string("name") ?? "", "", out, node.get("kvPairData"));
}
