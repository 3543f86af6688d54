/** Insomnia's version 5: one document with its folders inside one another. */
import type { JsonNode } from "../../../engine/json.ts";
import type { DocumentBuilder } from "../../format.ts";
import { TOP, walkFolders } from "../folders.ts";
import { nameFile } from "../request.ts";
import { readCertificate, readCookies, readFolder, readRequest, readScope } from "./request.ts";
import { readSpec } from "./spec.ts";

export function readInsomnia5(root: JsonNode, out: DocumentBuilder): void {
  nameFile(root.get("name"), out);
  walkFolders(root.get("collection"), "/collection", TOP, {
    member: "children",
    nameOf: (node) => node.string("name") ?? "",
    visit(node, path, name, above) {
      if (node.get("children")?.kind === "array") return readFolder(node, path, name, above, out);
      readRequest(node, path, name, above, out);
      return undefined;
    },
  });
  readEnvironments(root.get("environments"), out);
  readCookies(root.get("cookieJar")?.get("cookies"), "/cookieJar/cookies", "", out);
  readSpec(root.get("spec")?.get("contents"), "/spec/contents", "", out);
  let index = 0;
  for (let node = root.get("certificates")?.first; node; node = node.next)
    readCertificate(node, `/certificates/${index++}`, "", out);
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
