/** The Postman format: collections, environments, globals, dumps and run reports, told by what they hold. */
import { type JsonTrouble, parseJson } from "../../engine/json.ts";
import type { Document, Input } from "../../model/document.ts";
import { sliceOf } from "../../model/slice.ts";
import { DocumentBuilder, type Format, type Hints } from "../format.ts";
import { readCollection } from "./collection.ts";
import { looksLikePostman, type PostmanRoot, postmanRoots } from "./recognise.ts";
import { readReport } from "./report.ts";
import { readCollectionV1 } from "./v1.ts";
import { readScope } from "./variables.ts";

export { looksLikePostman } from "./recognise.ts";

interface Recognised {
  readonly roots: readonly PostmanRoot[];
  readonly trouble: JsonTrouble | undefined;
}

/** Trees that `claims` had to make, until `read` takes them. */
const recognised = new WeakMap<Input, Recognised>();

function recognise(input: Input): Recognised | undefined {
  if (!looksLikePostman(input.text)) return undefined;
  const tree = parseJson(sliceOf(input.text));
  const roots = postmanRoots(tree.root);
  return roots.length > 0 ? { roots, trouble: tree.troubles[0] } : undefined;
}

/** Reads a Postman file; undefined if the text is none, so that the reader of plain JSON takes it. */
export function readPostmanDocument(input: Input, hints?: Hints): Document | undefined {
  const found = recognised.get(input) ?? recognise(input);
  recognised.delete(input);
  if (!found) return undefined;
  const { roots, trouble } = found;
  const out = new DocumentBuilder(input, hints);
  if (trouble) out.note("format/invalid-json", trouble.message, { start: trouble.at, end: trouble.at });
  for (const root of roots) readRoot(root, groupOf(root, roots.length > 1, out), out);
  return out.build(formatOf(roots), "postman");
}

function formatOf(roots: readonly PostmanRoot[]): string {
  const [first] = roots;
  if (!first || roots.length > 1) return "postman-dump";
  return first.kind === "collection-v1" ? "postman-collection" : `postman-${first.kind}`;
}

/** The file's own group; of several documents in one file each has one of its own. */
function groupOf({ path, kind }: PostmanRoot, several: boolean, out: DocumentBuilder): string {
  if (!several) return "";
  const word = kind === "collection-v1" ? "collection" : kind;
  return out.group({ id: path, kind: "file", word, name: "", parent: "", whole: false });
}

function readRoot({ kind, node, path }: PostmanRoot, group: string, out: DocumentBuilder): void {
  if (kind === "collection") readCollection(node, path, group, out);
  else if (kind === "collection-v1") readCollectionV1(node, path, group, out);
  else if (kind === "report") readReport(node, out);
  else readScope(node, path, kind, group, out);
}

export const postman: Format = {
  name: "postman",
  /** True only for what is one: files that merely mention Postman go to the reader of their own format. */
  claims(input) {
    const found = recognise(input);
    if (found) recognised.set(input, found);
    return found !== undefined;
  },
  read: (input, hints) => readPostmanDocument(input, hints) ?? new DocumentBuilder(input).build("json"),
};
