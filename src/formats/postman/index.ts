/** The Postman format: collections, environments, globals, dumps and run reports, told by what they hold. */
import { type JsonNode, type JsonTrouble, parseJson } from "../../engine/json.ts";
import type { Document, Input } from "../../model/document.ts";
import { sliceOf } from "../../model/slice.ts";
import { DocumentBuilder, type Format, type Hints } from "../format.ts";
import { pointerToken } from "../json-entries.ts";
import { readCollection, readNewItems } from "./collection.ts";
import { looksLikePostman, type PostmanRoot, postmanRoots } from "./recognise.ts";
import { readReport } from "./report.ts";
import { addDeep } from "./rows.ts";
import { readCollectionV1, readOldRequests } from "./v1.ts";
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
  if (kind === "collection") {
    readCollection(node, path, group, out);
    readOldRequests(node, path, group, out);
  } else if (kind === "collection-v1") {
    readCollectionV1(node, path, group, out);
    readNewItems(node, path, group, out);
  } else if (kind === "report") readReport(node, out);
  else readScope(node, path, kind, group, out);
  if (kind !== "report" && node.kind === "object") readOthers(node, path, group, out);
}

/** What the readers above know at the top of a document. */
const KNOWN = new Set(
  "info item event events variable variables auth protocolProfileBehavior settings requests folders folders_order order values description preRequestScript tests name id uid owner".split(
    " ",
  ),
);

/** Members that no version of Postman knows, as tools and people add them: read as any JSON is. */
function readOthers(node: JsonNode, path: string, group: string, out: DocumentBuilder): void {
  for (let child = node.first; child; child = child.next) {
    const name = child.key ?? "";
    if (KNOWN.has(name) || name.startsWith("_postman")) continue;
    const where = { path: `${path}/${pointerToken(name)}`, group, place: "config", enabled: true } as const;
    addDeep(child, { path: where.path, key: name }, where, out);
  }
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
