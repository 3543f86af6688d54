/** JSON files of any dialect as documents: settings, exports, lock files, notebooks. */
import type { Document, Input } from "../model/document.ts";
import { mayHoldCurl } from "./curl/curl.ts";
import { mayEmbed } from "./embedded.ts";
import { DocumentBuilder, type Format } from "./format.ts";
import { readInside } from "./inside.ts";
import { type EmbeddedReader, readJsonTree } from "./json-entries.ts";
import { readLexical } from "./lexical/lexical.ts";
import { takeParsedJson } from "./parsed.ts";

const NAMES =
  /\.(?:json[c5l]?|ndjson|ipynb|har|webmanifest|geojson|tfstate|avsc|code-workspace|postman_(?:collection|environment|globals|dump))$/i;

/** The first character that counts is `{` or `[`, and what follows can be JSON; `[[an-anchor]]` of AsciiDoc can't. */
const OPENS = /^[\s\ufeff]{0,200}(?:\{\s{0,200}["}]|\[\s{0,200}(?:[{"\d\]]|\[\s{0,200}[{["\d\]-]))/;

/** Settings hold URLs with passwords, calls of curl, lines of a script or a notebook. */
const INSIDE: EmbeddedReader = {
  test: (text) =>
    text.length >= 10 && (text.includes("=") || text.includes(":") || mayEmbed(text) || mayHoldCurl(text)),
  read: (slice, where, out) => readInside(slice, where, out) || readLexical(slice, where, out),
};

/**
 * Reads a JSON file; undefined if the text is not JSON, or so broken that nothing useful came of it: the caller then goes
 * on with a weaker reader. Mistakes that were read over are noted as format/invalid-json.
 */
export function readJsonDocument(input: Input): Document | undefined {
  const tree = takeParsedJson(input);
  const { root, errors } = tree;
  if (!root || root.isScalar || tree.nodes <= 4 * errors) return undefined;
  const out = new DocumentBuilder(input);
  const [first] = tree.troubles;
  if (first && first.code !== "several-values")
    out.note("format/invalid-json", first.message, { start: first.at, end: first.at });
  const where = { path: "", group: "", place: "config", enabled: true, depth: 0 } as const;
  readJsonTree(root, where, out, { groups: "own", embedded: INSIDE });
  return out.build("json");
}

export const json: Format = {
  name: "json",
  claims: ({ path, text }) => NAMES.test(path) || OPENS.test(text),
  read(input) {
    const document = readJsonDocument(input);
    if (document) return document;
    const out = new DocumentBuilder(input);
    out.note("format/invalid-json", "This file is no readable JSON; it was read as plain text.");
    return out.build("json");
  },
};
