/** The register of formats: which reader an input goes to, and the reader of lines for all that no format claims. */
import type { Document, Input } from "../model/document.ts";
import { sliceOf } from "../model/slice.ts";
import { readCode } from "./code/code.ts";
import { credentialsFiles } from "./credentials-files.ts";
import { mayHoldCurl, readCurl } from "./curl/curl.ts";
import { dockerfile } from "./dockerfile.ts";
import { dotenv } from "./dotenv.ts";
import { builderOf, DocumentBuilder, type Format, type TreeBudget } from "./format.ts";
import { hcl } from "./hcl.ts";
import { http } from "./http.ts";
import { ini } from "./ini.ts";
import { isJavascriptPath, readJavascriptTree } from "./javascript/tree.ts";
import { json } from "./json.ts";
import { withLexical } from "./lexical/gaps.ts";
import { readLexical } from "./lexical/lexical.ts";
import { markdown } from "./markdown.ts";
import { postman } from "./postman/index.ts";
import { readScript } from "./script.ts";
import { shell } from "./shell.ts";
import { toml } from "./toml.ts";
import { xml } from "./xml.ts";
import { yaml } from "./yaml/yaml.ts";

/** What the screen saw that tells how much reading a text is worth. */
export interface Hints {
  /** Offsets of words that are part of credentials' names. */
  readonly names: readonly number[];
  /** Offsets of URLs with user information. */
  readonly urls: readonly number[];
  /** The text may hold a request or a helper. */
  readonly document: boolean;
}

export interface ReadOptions {
  /** A piece of a large file: read as lines, whatever its name says. */
  readonly asLines: boolean;
  /** Shared by all inputs of a scan. */
  readonly trees: TreeBudget;
}

/** Asked in turn; the surest signs first. */
const FORMATS: readonly Format[] = [
  postman,
  credentialsFiles,
  dockerfile,
  dotenv,
  http,
  markdown,
  toml,
  hcl,
  xml,
  yaml,
  shell,
  json,
  ini,
];

/** Never throws for any text. A text in which the screen saw no name and no request stays unread: it has no entries. */
export async function readDocument(input: Input, hints: Hints, options: ReadOptions): Promise<Document> {
  if (hints.names.length === 0 && hints.urls.length === 0 && !hints.document)
    return new DocumentBuilder(input).build("text");
  const document = (!options.asLines && (await readClaimed(input, hints))) || readLines(input, hints, []);
  const builder = builderOf(document);
  for (const { slice, where } of builder?.scripts ?? [])
    await readJavascriptTree(slice, where, builder!, options.trees);
  return document;
}

async function readClaimed(input: Input, hints: Hints): Promise<Document | undefined> {
  const format = FORMATS.find((one) => one.claims(input));
  const document = await format?.read(input);
  if (!document) return undefined;
  // Nothing was read and something was wrong: the lines may tell more.
  if (document.entries.length === 0 && document.diagnostics.length > 0)
    return readLines(input, hints, document.diagnostics);
  return document.family ? document : withLexical(document, anchorsOf(hints));
}

function anchorsOf(hints: Hints): readonly number[] {
  return hints.urls.length > 0 ? [...hints.names, ...hints.urls].sort((a, b) => a - b) : hints.names;
}

function readLines(input: Input, hints: Hints, diagnostics: Document["diagnostics"]): Document {
  const out = new DocumentBuilder(input);
  const slice = sliceOf(input.text);
  const code = isJavascriptPath(input.path);
  const where = { path: "", group: "", place: code ? "code" : "text", enabled: true, depth: 0 } as const;
  if (code) readScript(slice, where, out);
  else readLexical(slice, where, out, anchorsOf(hints));
  if (hints.document && !code) readCode(slice, where, out);
  if (hints.document && mayHoldCurl(input.text)) readCurl(slice, where, out);
  for (const one of diagnostics) out.note(one.code, one.message, one.span);
  return out.build(code ? "javascript" : "text");
}
