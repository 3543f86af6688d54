/** Documents inside values: a JSON body in a JSON string, a form in a variable, header lines in a text. */
import { parseJson } from "../engine/json.ts";
import { readFormWith } from "./form.ts";
import { MAX_DEPTH, type Reader } from "./format.ts";
import { readHeaderBlock } from "./header.ts";
import { type EmbeddedReader, readJsonTree } from "./json-entries.ts";

/** A cheap look: false if none of the readers below could read the text. */
export function mayEmbed(text: string): boolean {
  if (text.length < 5) return false;
  const first = firstCode(text);
  if (first === 123 || first === 91) return true;
  return text.includes("=") || (text.includes(":") && text.includes("uthorization"));
}

function firstCode(text: string): number {
  let at = 0;
  while (at < text.length && (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xfeff)) at += 1;
  return text.charCodeAt(at);
}

/** A JSON object or array with at most a few mistakes; a lone scalar is no document. */
const readJsonText: Reader = (slice, where, out) => {
  const first = firstCode(slice.text);
  if (first !== 123 && first !== 91) return false;
  const tree = parseJson(slice);
  if (!tree.root || tree.root.isScalar || !tree.root.first || tree.nodes <= 4 * tree.errors) return false;
  const flat = where.place === "body" || where.place === "response" || where.place === "query";
  const isToken = tree.root.get("grant_type") !== undefined;
  readJsonTree(tree.root, { ...where, path: `${where.path}#` }, out, {
    groups: flat ? "flat" : "own",
    kind: isToken ? "form" : "settings",
    embedded: embeddedTexts,
  });
  return true;
};

/** Tried in turn; a reader for another syntax is one more line here. */
const READERS: readonly Reader[] = [readJsonText, readFormWith(readJsonText), readHeaderBlock];

/**
 * Reads a value that is a document itself. `where.path` is the value's own path; entries get `#/pointer` (JSON), `#?name`
 * (form) or `#:name` (header lines) behind it. In a body or response all entries belong to `where.group`.
 */
export const readEmbedded: Reader = (slice, where, out) => {
  if (where.depth > MAX_DEPTH || !mayEmbed(slice.text)) return false;
  return READERS.some((reader) => reader(slice, where, out));
};

/** For readers of trees, which ask for each string. */
export const embeddedTexts: EmbeddedReader = { test: mayEmbed, read: readEmbedded };
