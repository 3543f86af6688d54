/** Bruno's `.bru` files: requests, folders, collections and environments, one file each. */
import type { Document, Input } from "../../../model/document.ts";
import { type Slice, sliceOf } from "../../../model/slice.ts";
import { DocumentBuilder, type Format } from "../../format.ts";
import { addAuthType, authType } from "../auth.ts";
import { ClientRequest } from "../request.ts";
import { type Block, blocksOf, type Pair, pairsOf, textOfBlock } from "./blocks.ts";
import { type Modes, readBlock } from "./parts.ts";

const METHODS = /^(?:get|post|put|patch|delete|head|options|trace|connect|http|grpc|ws|graphql)$/;
/** Whether a text of any name is one: its first line opens one of Bruno's blocks, and another one follows. */
function looksLikeBru(text: string): boolean {
  const begin = text.slice(0, 2_048);
  if (
    !/^[\s\ufeff]{0,100}(?:meta|vars|headers|auth|get|post|put|patch|delete)(?::[\w:-]+)?[ \t]*\{[ \t]*\r?\n/.test(
      begin,
    )
  )
    return false;
  return /^[ \t]+(?:type|seq)[ \t]*:/m.test(begin) || /^(?:vars|vars:secret|auth:\w+|headers)[ \t]*[{[]/m.test(begin);
}

function read(input: Input): Document {
  const out = new DocumentBuilder(input);
  const slice = sliceOf(input.text);
  const blocks = blocksOf(input.text);
  const open = blocks.find(({ closed }) => !closed);
  if (open) {
    const message = `The block "${open.name}" of this Bruno file is not closed; it was read up to the end.`;
    out.note("format/invalid-bru", message, { start: open.start, end: open.start + open.name.length });
  } else if (blocks.length === 0 && input.text.trim() !== "")
    out.note("format/invalid-bru", "This Bruno file has no blocks; it was read as plain text.");
  const line = blocks.find(({ name }) => METHODS.test(name));
  const meta = blocks.find(({ name }) => name === "meta");
  const name = nameOf(meta && pairsOf(slice, meta), input.path);
  if (out.groups[0] && !line) out.groups[0] = { ...out.groups[0], name };
  const request = line
    ? new ClientRequest({ path: "/request", name, parent: "", kind: "request", span: startOf(line) }, out)
    : undefined;
  const modes = line ? readMethod(line, blocks, slice, request, out) : {};
  const reading = { slice, out, name, request, group: request ? "/request" : "", modes, opened: new Set<string>() };
  blocks.forEach((block, index) => {
    if (!METHODS.test(block.name)) readBlock(block, index, reading);
  });
  request?.close();
  return out.build(formatOf(blocks, request !== undefined, input.path), "bruno");
}

/** The meta block says it; an environment is called by its file, a collection or folder by its own folder. */
function nameOf(meta: readonly Pair[] | undefined, path: string): string {
  const said = meta?.find(({ key }) => key.text === "name")?.value.text;
  const [file = "", folder = ""] = path.split("/").reverse();
  return said ?? (/^(?:collection|folder)\.bru$/.test(file) ? folder : file.replace(/\.bru$/, ""));
}

function startOf({ start, name }: Block): { start: number; end: number } {
  return { start, end: start + name.length };
}

function formatOf(blocks: readonly Block[], request: boolean, path: string): string {
  if (request) return "bruno-request";
  if (/(?:^|\/)folder\.bru$/.test(path)) return "bruno-folder";
  const only = blocks.length > 0 && blocks.every(({ name }) => /^(?:vars(?::secret)?|color)$/.test(name));
  return only || /(?:^|\/)environments\/[^/]+$/.test(path) ? "bruno-environment" : "bruno-collection";
}

/** `post { url: …, body: json, auth: bearer }`: what is sent, and which of the blocks that follow are in use. */
function readMethod(
  block: Block,
  blocks: readonly Block[],
  slice: Slice,
  request: ClientRequest | undefined,
  out: DocumentBuilder,
): Modes {
  const pairs = pairsOf(slice, block);
  const find = (name: string): Slice | undefined => pairs.find(({ key }) => key.text === name)?.value;
  const written = { text: block.name, at: (offset: number) => slice.at(block.start + offset) };
  request?.method(block.name === "http" ? find("method") : written);
  const rows = blocks
    .filter(({ name }) => name === "query" || name === "params:query")
    .flatMap((each) => pairsOf(slice, each).map(({ key }) => ({ key: key.text })));
  request?.url(find("url"), "/request/url", rows);
  const auth = find("auth");
  const inherits = !auth || auth.text === "inherit";
  if (!inherits) addAuthType(auth, "/request/auth", "/request", out);
  const changes = blocks.some(
    (each) => each.name === "script:pre-request" && /\breq\.(?:set|delete)/.test(textOfBlock(slice, each).text),
  );
  // What is inherited stands in another file.
  if (request && (inherits || changes)) request.whole = false;
  const body = find("body");
  return { ...(auth ? { auth: authType(auth.text) } : {}), ...(body ? { body: body.text } : {}) };
}

export const bru: Format = {
  name: "bruno",
  claims: ({ path, text }) =>
    path.endsWith(".bru") || (/\.(?:txt|text)$|(?:^|\/)[^./]+$/i.test(path) && looksLikeBru(text)),
  read,
};
