/** Insomnia's exports: version 4 and older as JSON or YAML, version 5 as YAML, told by what they hold. */
import type { JsonNode } from "../../../engine/json.ts";
import type { DocumentBuilder } from "../../format.ts";
import { type Client, clientFormat, type Recognised } from "../client.ts";
import { readInsomnia4, readResourceFile } from "./v4.ts";
import { readInsomnia5 } from "./v5.ts";

/** "collection.insomnia.rest/5.0" */
const TYPE = /^(\w+)\.insomnia\.rest\/(\d+)\b/;

/** A file of a `.insomnia/` folder in a repository: one resource. */
const RESOURCE = /^_id:[ \t]*["']?(?:req|greq|ws-req|fld|wrk|env|jar|crt|spc|uts|ut)_/m;

const insomnia: Client = {
  name: "insomnia",
  family: "insomnia",
  mayBe: ({ begin }) => begin.includes("__export_format") || begin.includes(".insomnia.rest/") || RESOURCE.test(begin),
  recognise(root): Recognised | undefined {
    if (root.kind !== "object") return undefined;
    return versioned(root) ?? resources(root) ?? resource(root);
  },
};

function versioned(root: JsonNode): Recognised | undefined {
  const type = TYPE.exec(root.string("type") ?? "");
  if (!type) return undefined;
  const read = (out: DocumentBuilder): void => {
    if (type[2] !== "5") noteVersion(root.get("type"), type[2]!, "5", out);
    readInsomnia5(root, out);
  };
  return { format: type[1] === "environment" ? "insomnia-environment" : "insomnia-collection", read };
}

function resources(root: JsonNode): Recognised | undefined {
  const version = root.get("__export_format");
  const list = root.get("resources") ?? root.get("items");
  if (!version?.isScalar || list?.kind !== "array") return undefined;
  const read = (out: DocumentBuilder): void => {
    if (!/^[1-4]$/.test(version.value)) noteVersion(version, version.value, "4", out);
    readInsomnia4(root, out);
  };
  return { format: onlyEnvironments(list) ? "insomnia-environment" : "insomnia-collection", read };
}

function resource(root: JsonNode): Recognised | undefined {
  const type = root.string("type");
  if (!type || !/^[a-z]+_\w+$/.test(root.string("_id") ?? "") || root.get("parentId") === undefined) return undefined;
  const environment = type === "Environment";
  const format = environment ? "insomnia-environment" : "insomnia-request";
  return { format, read: (out) => readResourceFile(root, out) };
}

function onlyEnvironments(list: JsonNode): boolean {
  const types = list.children().map((node) => node.string("_type"));
  return types.includes("environment") && types.every((type) => type === "environment" || type === "workspace");
}

function noteVersion(node: JsonNode | undefined, version: string, known: string, out: DocumentBuilder): void {
  const shown = version.slice(0, 20);
  out.note(
    "format/unknown-version",
    `This Insomnia export is of version ${shown}, which is not known here; it was read as version ${known}.`,
    node?.span,
  );
}

export const insomniaFormat = clientFormat(insomnia);
