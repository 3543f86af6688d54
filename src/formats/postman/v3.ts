/** The files that Postman 12 keeps in a repository: a collection as a tree of YAML files, environments and globals beside it. */
import type { JsonNode } from "../../engine/json-node.ts";
import type { Document, Input } from "../../model/document.ts";
import { sliceOf } from "../../model/slice.ts";
import { DocumentBuilder, type Format, type Hints } from "../format.ts";
import { yaml } from "../yaml/yaml.ts";
import { holdsOnlyVariables } from "./recognise.ts";
import { readDefinition, readExample, readTreeRequest } from "./v3-parts.ts";
import { readScope } from "./variables.ts";

/** The first line of every file but those with variables. */
const KIND =
  /^[\s\ufeff]{0,20}(?:#[^\n]{0,200}\n){0,20}(?:---[ \t]*\r?\n)?(?:\{\s{0,20})?["']?\$kind["']?:[ \t]*["']?([a-z][a-z-]{2,40})/;
/** `values:` with rows of names and values. */
const ROWS = /^values:[ \t]*(?:#[^\n]{0,200})?\r?\n[ \t]*-[ \t]+(?:key|value|enabled|disabled|type|description|id):/m;
const NAMED = /\.(environment|globals)\.ya?ml$/i;

/** Where the head of a file is looked for; rows of variables begin there. */
const HEAD = 4096;

function mayBeVariables({ path, text }: Input): boolean {
  if (NAMED.test(path)) return true;
  const head = text.slice(0, HEAD);
  return /^(?:name|id|values):/m.test(head) && ROWS.test(head);
}

function kindOf(text: string): string | undefined {
  return KIND.exec(text.slice(0, HEAD))?.[1];
}

const LARGEST = 1_000_000;

export const postmanTree: Format = {
  name: "postman-v3",
  claims: (input) => kindOf(input.text) !== undefined || mayBeVariables(input),
  async read(input, hints) {
    const { yamlTree } = await import("../yaml/yaml.part.ts");
    const root = input.text.length <= LARGEST ? yamlTree(sliceOf(input.text)) : undefined;
    return (root?.kind === "object" && readTree(root, input, hints)) || yaml.read(input);
  },
};

/** Undefined if it only looked like one: then it is any YAML. */
function readTree(root: JsonNode, input: Input, hints: Hints | undefined): Document | undefined {
  const out = new DocumentBuilder(input, hints);
  const kind = root.string("$kind");
  const unit = unitOf(input.path);
  if (kind === undefined) {
    const values = root.get("values");
    const named = NAMED.exec(input.path)?.[1];
    if (!values || !(named || holdsOnlyVariables(values) || holdsRows(values))) return undefined;
    const scope =
      named?.toLowerCase() === "globals" || /(?:^|\/)globals\//.test(input.path) ? "globals" : "environment";
    readScope(root, "", scope, "", out);
    return out.build(`postman-${scope}`, "postman");
  }
  const place = placeOf(input.path);
  const file = out.groups[0];
  if (file) out.groups[0] = { ...file, name: place.collection };
  if (/example$/.test(kind)) readExample(root, place, out);
  else if (/request$/.test(kind) || root.get("url")) readTreeRequest(root, place, out);
  else readDefinition(root, place, out);
  return out.build("postman-collection", "postman", unit);
}

/** Rows of the app's own making carry a mark; those written by hand have a name and a value at least. */
function holdsRows(values: JsonNode): boolean {
  if (values.kind !== "array" || !values.first) return false;
  for (let row: JsonNode | undefined = values.first; row; row = row.next)
    if (row.get("key")?.kind !== "string" || !row.get("value")) return false;
  return true;
}

/** The collection's folder: `postman/collections/<name>`. */
function unitOf(path: string): string | undefined {
  return /^(.*?(?:^|\/)collections\/[^/]+)\//.exec(path)?.[1];
}

/** Names that a file has by where it stands. */
export interface TreePlace {
  readonly collection: string;
  readonly folders: readonly string[];
  /** The request that a saved example belongs to. */
  readonly request: string | undefined;
  /** The file's own name without its ending. */
  readonly name: string;
}

function placeOf(path: string): TreePlace {
  const parts = path.split("/");
  const file = (parts.pop() ?? "").replace(/\.(?:[a-z-]+\.)?ya?ml$/i, "");
  const start = parts.lastIndexOf("collections") + 1;
  const [collection = "", ...folders] = start > 0 ? parts.slice(start) : parts.slice(-1);
  const named = folders.filter((name) => name !== ".resources" && name !== "examples" && !name.endsWith(".resources"));
  const owner = folders.find((name) => name.endsWith(".resources") && name !== ".resources");
  return { collection, folders: named, request: owner?.slice(0, -".resources".length), name: file };
}
