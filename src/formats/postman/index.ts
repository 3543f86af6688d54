/** The Postman format: collections v2.0 and v2.1, environments and globals, told by what they hold. */
import { type JsonTrouble, parseJson } from "../../engine/json.ts";
import type { Document, Input } from "../../model/document.ts";
import { sliceOf } from "../../model/slice.ts";
import { DocumentBuilder, type Format } from "../format.ts";
import { readCollection } from "./collection.ts";
import { looksLikePostman, type PostmanRoot, postmanRoot } from "./recognise.ts";
import { spanOfName } from "./rows.ts";
import { readVariables } from "./variables.ts";

export { looksLikePostman } from "./recognise.ts";

interface Recognised {
  readonly root: PostmanRoot;
  readonly trouble: JsonTrouble | undefined;
}

/** Trees that `claims` had to make, until `read` takes them. */
const recognised = new WeakMap<Input, Recognised>();

function recognise(input: Input): Recognised | undefined {
  if (!looksLikePostman(input.text)) return undefined;
  const tree = parseJson(sliceOf(input.text));
  const root = postmanRoot(tree.root);
  return root && { root, trouble: tree.troubles[0] };
}

/** Reads a Postman file; undefined if the text is none, so that the reader of plain JSON takes it. */
export function readPostmanDocument(input: Input): Document | undefined {
  const found = recognised.get(input) ?? recognise(input);
  recognised.delete(input);
  if (!found) return undefined;
  const { root, trouble } = found;
  const out = new DocumentBuilder(input);
  if (trouble) out.note("format/invalid-json", trouble.message, { start: trouble.at, end: trouble.at });
  readRoot(root, out);
  return out.build(`postman-${root.kind}`, "postman");
}

function readRoot({ kind, node, path }: PostmanRoot, out: DocumentBuilder): void {
  if (kind === "collection") {
    readCollection(node, path, out);
    return;
  }
  const name = node.string("name") ?? "";
  const file = out.groups[0];
  if (file) out.groups[0] = { ...file, name, ...spanOfName(node) };
  readVariables(node.get("values"), `${path}/values`, { name, parent: "" }, out);
}

export const postman: Format = {
  name: "postman",
  /** True only for what is one: files that merely mention Postman go to the reader of their own format. */
  claims(input) {
    const found = recognise(input);
    if (found) recognised.set(input, found);
    return found !== undefined;
  },
  read: (input) => readPostmanDocument(input) ?? new DocumentBuilder(input).build("json"),
};
