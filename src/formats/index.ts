/** The register of formats: which reader an input goes to, and the reader of lines for all that no format claims. */
import type { Document, Input } from "../model/document.ts";
import { sliceOf } from "../model/slice.ts";
import { CLIENT_FORMATS, VARIABLE_FILES } from "./clients/index.ts";
import { readCode } from "./code/code.ts";
import { credentialsFiles } from "./credentials-files.ts";
import { curlConfig } from "./curl/config.ts";
import { mayHoldCurl, readCurl } from "./curl/curl.ts";
import { dockerfile } from "./dockerfile.ts";
import { dotenv } from "./dotenv.ts";
import { builderOf, DocumentBuilder, type Format, type Hints, type TreeBudget } from "./format.ts";
import { hcl } from "./hcl.ts";
import { http } from "./http.ts";
import { ini } from "./ini.ts";
import { isDeclarations, isJavascriptPath, readJavascriptTree } from "./javascript/tree.ts";
import { json } from "./json.ts";
import { withLexical } from "./lexical/gaps.ts";
import { readLexical } from "./lexical/lexical.ts";
import { markdown } from "./markdown.ts";
import { openapiFormat } from "./openapi/index.ts";
import { postman } from "./postman/index.ts";
import { postmanTree } from "./postman/v3.ts";
import { askForTree } from "./script.ts";
import { shell } from "./shell.ts";
import { toml } from "./toml.ts";
import { xml } from "./xml.ts";
import { yaml } from "./yaml/yaml.ts";

export type { Hints } from "./format.ts";

export interface ReadOptions {
  /** A piece of a large file: read as lines, whatever its name says. */
  readonly asLines: boolean;
  /** Shared by all inputs of a scan; without it no syntax tree is read (`wantsTrees` tells whether one would have been). */
  readonly trees?: TreeBudget | undefined;
}

/** Asked in turn; the surest signs first. */
const FORMATS: readonly Format[] = [
  postman,
  postmanTree,
  ...CLIENT_FORMATS,
  openapiFormat,
  curlConfig,
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
  const empty = hints.names.length === 0 && hints.urls.length === 0 && !hints.document;
  if (empty && !VARIABLE_FILES.test(input.path)) return new DocumentBuilder(input).build("text");
  const document = (!options.asLines && (await readClaimed(input, hints))) || readLines(input, hints, []);
  const builder = builderOf(document);
  if (options.trees)
    for (const { slice, where } of builder?.scripts ?? [])
      await readJavascriptTree(slice, where, builder!, options.trees);
  return document;
}

/** True if the document holds JavaScript that is worth a syntax tree. */
export function wantsTrees(document: Document): boolean {
  return (builderOf(document)?.scripts.length ?? 0) > 0;
}

async function readClaimed(input: Input, hints: Hints): Promise<Document | undefined> {
  const format = FORMATS.find((one) => one.claims(input));
  const document = await format?.read(input, hints);
  if (!document) return undefined;
  // Nothing was read and something was wrong: the lines may tell more.
  if (document.entries.length === 0 && document.diagnostics.length > 0)
    return readLines(input, hints, document.diagnostics);
  return document.family || builderOf(document)?.complete ? document : withLexical(document, anchorsOf(hints));
}

function anchorsOf(hints: Hints): readonly number[] {
  return hints.urls.length > 0 ? [...hints.names, ...hints.urls].sort((a, b) => a - b) : hints.names;
}

function readLines(input: Input, hints: Hints, diagnostics: Document["diagnostics"]): Document {
  const out = new DocumentBuilder(input);
  const slice = sliceOf(input.text);
  const code = isJavascriptPath(input.path);
  const where = { path: "", group: "", place: code ? "code" : "text", enabled: true, depth: 0 } as const;
  if (code && !isDeclarations(input.path)) askForTree(slice, where, out);
  readLexical(slice, where, out, anchorsOf(hints));
  if ((hints.document || input.text.includes("eyJ")) && !code) readCode(slice, where, out);
  if (hints.document && mayHoldCurl(input.text)) readCurl(slice, where, out);
  for (const one of diagnostics) out.note(one.code, one.message, one.span);
  return out.build(code ? "javascript" : "text");
}
