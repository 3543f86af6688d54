/** API descriptions (OpenAPI 3.x, Swagger 2.0; spec.openapis.org) in JSON and YAML: the values that they show as examples. */
import type { JsonNode } from "../../engine/json.ts";
import { type Client, clientFormat, type Head, type Recognised } from "../clients/client.ts";
import { nameFile } from "../clients/request.ts";
import type { DocumentBuilder } from "../format.ts";
import { readDescription } from "./walk.ts";

/** What a description may begin with, where its version does not stand first. */
const FIRST =
  /^[\s\ufeff]*\{(?:\s|\/\/[^\n]*\n|\/\*[^*]*\*\/)*"(?:openapi|swagger|info|components|paths|definitions|webhooks|basePath|consumes|produces|externalDocs|host|schemes|security\w*|servers|tags|parameters|responses|jsonSchemaDialect|x-[\w-]+)"/;

const openapi: Client = {
  name: "openapi",
  mayBe: (head) => (head.syntax === "json" ? mayBeJson(head) : mayBeYaml(head)),
  recognise(root): Recognised | undefined {
    if (root.kind !== "object") return undefined;
    const version = root.get("openapi") ?? root.get("swagger");
    const parts = ["paths", "components", "definitions", "webhooks"].some((name) => root.get(name)?.kind === "object");
    if (!version?.isScalar || !parts) return undefined;
    return { format: "openapi", read: (out) => read(root, version, out) };
  },
};

function mayBeJson({ begin, text }: Head): boolean {
  return FIRST.test(begin) && (text.includes('"openapi"') || text.includes('"swagger"'));
}

function mayBeYaml({ begin, text }: Head): boolean {
  return /^["']?(?:openapi|swagger)["']?[ \t]*:/m.test(begin) || /\n(?:openapi|swagger):[ \t]*["']?[23]/.test(text);
}

function read(root: JsonNode, version: JsonNode, out: DocumentBuilder): void {
  nameFile(root.get("info")?.get("title"), out);
  if (!/^(?:2\.0|2|3\.\d+(?:\.\d+)?(?:-\w+)?)$/.test(version.value)) {
    const shown = version.value.slice(0, 20);
    const message = `This API description is of version ${shown}, which is not known here; it was read as version 3.`;
    out.note("format/unknown-version", message, version.span);
  }
  readDescription(root, out);
}

export const openapiFormat = clientFormat(openapi);
