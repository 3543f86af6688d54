/** The blocks of a `.bru` file as entries: variables, auth, headers, parameters, bodies, scripts. */
import type { Group } from "../../../model/document.ts";
import type { Slice } from "../../../model/slice.ts";
import type { DocumentBuilder } from "../../format.ts";
import { addHeader } from "../../header.ts";
import { readInside } from "../../inside.ts";
import { addNamed, pointerToken, spanOf } from "../../named-value.ts";
import { addAuthParam, authGroup, authType } from "../auth.ts";
import { addProse, addScript, type ClientRequest, readText } from "../request.ts";
import { type Block, namesOf, type Pair, pairsOf, textOfBlock } from "./blocks.ts";

/** The auth and the body that a request uses; blocks of other kinds were left behind. */
export interface Modes {
  readonly auth?: string;
  readonly body?: string;
}

export interface Reading {
  readonly slice: Slice;
  readonly out: DocumentBuilder;
  /** Group of what the file is about: its one request, or the file. */
  readonly group: string;
  readonly name: string;
  readonly request: ClientRequest | undefined;
  readonly modes: Modes;
  /** Groups that were opened for blocks. */
  readonly opened: Set<string>;
}

/** Blocks that hold no credential: names, expressions about answers, switches. */
const PLAIN = /^(?:meta|assert|settings|color|auth)$/;

export function readBlock(block: Block, index: number, reading: Reading): void {
  const { slice, out, group } = reading;
  if (PLAIN.test(block.name)) return;
  const [kind = "", part = ""] = block.name.split(":");
  const path = `/${block.name}`;
  if (kind === "vars") readVariables(block, part, path, reading);
  else if (kind === "auth" && part !== "") readAuth(part, block, path, reading);
  else if (kind === "headers" || block.name === "metadata") readHeaders(block, path, reading);
  else if (kind === "query" || kind === "params") readRows(block, "query", path, reading);
  else if (kind === "body") readBody(block, part, path, reading);
  else if (kind === "script" || kind === "tests") addScript(textOfBlock(slice, block), part || kind, path, group, out);
  else if (kind === "docs" || block.list) addProse(textOfBlock(slice, block), `${path}/${index}`, group, out);
  else readUnknown(block, `${path}/${index}`, reading);
}

/** A group beside the request for what was left behind. */
function stale(path: string, { out, name, group, opened }: Reading): string {
  if (opened.has(path)) return path;
  opened.add(path);
  const made: Group = { id: path, kind: "settings", name, parent: group, whole: false };
  return out.group(made);
}

/** `vars:secret` holds names only: what they stand for is kept outside of the file. */
function readVariables(block: Block, part: string, path: string, { slice, out, name, group }: Reading): void {
  // What comes out of an answer is an expression.
  if (part === "post-response") return;
  const scope = out.group({ id: path, kind: "variables", name, parent: group, whole: false });
  if (block.list) {
    for (const each of namesOf(slice, block)) addSecretName(each, path, scope, out);
    return;
  }
  for (const { key, value, enabled } of pairsOf(slice, block)) {
    const where = { path, group: scope, place: "variable", enabled, depth: 1 } as const;
    addNamed(value, { ...namedOf(key, path), role: "variable" }, where, out, readInside);
  }
}

function addSecretName(name: Slice, path: string, group: string, out: DocumentBuilder): void {
  const key = name.text.replace(/^~/, "");
  const end = name.text.length;
  out.add(name, end, end, {
    path: `${path}/${pointerToken(key)}`,
    key,
    keySpan: spanOf(name),
    value: "",
    place: "variable",
    role: "variable.secret",
    group,
    enabled: key === name.text,
    state: "empty",
  });
}

function namedOf(key: Slice, path: string): { path: string; key: string; keySpan: { start: number; end: number } } {
  return { path: `${path}/${pointerToken(key.text)}`, key: key.text, keySpan: spanOf(key) };
}

function readAuth(part: string, block: Block, path: string, reading: Reading): void {
  const { slice, out, group, name, request, modes, opened } = reading;
  const type = authType(part);
  const id = `/auth/${part}`;
  const unused = modes.auth !== undefined && modes.auth !== type;
  const owner = { path: id, group, name, own: request ? "request" : "block" } as const;
  const own = unused || opened.has(id) ? stale(id, reading) : authGroup(type, owner, out);
  if (own === id) opened.add(id);
  const pairs = pairsOf(slice, block);
  if (block.name.includes(":additional_params")) {
    addSent(pairs, block.name, path, /(?:access|refresh)_token_req/.test(block.name) ? own : stale(path, reading), out);
    return;
  }
  const pkce = pairs.some(({ key, value }) => key.text === "pkce" && value.text === "true");
  for (const { key, value, enabled } of pairs)
    addAuthParam(type, namedOf(key, path), value, { group: own, place: "auth", enabled }, out, pkce);
}

/** `auth:oauth2:additional_params:access_token_req:body`: rows that the helper adds to its requests. */
function addSent(pairs: readonly Pair[], name: string, path: string, group: string, out: DocumentBuilder): void {
  const sent = name.split(":").at(-1) ?? "";
  const place = sent.startsWith("header") ? "header" : sent.startsWith("query") ? "query" : "body";
  for (const { key, value, enabled } of pairs)
    out.add(value, 0, value.text.length, { ...namedOf(key, path), value: value.text, place, group, enabled });
}

function readHeaders(block: Block, path: string, { slice, out, group }: Reading): void {
  for (const { key, value, enabled } of pairsOf(slice, block)) {
    const where = { path: `${path}/${pointerToken(key.text)}`, group, place: "header", enabled, depth: 0 } as const;
    addHeader(key.text, spanOf(key), value, where, out);
  }
}

function readRows(block: Block, place: "query" | "body", path: string, reading: Reading, group = reading.group): void {
  const { slice, out, request } = reading;
  for (const { key, value, enabled } of pairsOf(slice, block)) {
    const file = /^@file\(/.test(value.text);
    if (file && request) request.whole = false;
    const state = file ? ({ state: "computed" } as const) : {};
    const where = { path, group, place, enabled, depth: 1 } as const;
    addNamed(value, { ...namedOf(key, path), ...state }, where, out, readInside);
  }
}

function readBody(block: Block, part: string, path: string, reading: Reading): void {
  const { slice, out, request, modes, group } = reading;
  const folded = (text: string): string => text.replace(/[^a-z]/gi, "").toLowerCase();
  const unused = modes.body !== undefined && folded(modes.body) !== folded(part);
  const own = unused || !request ? stale(path, reading) : group;
  if (part === "file") {
    if (request && !unused) request.whole = false;
  } else if (part === "form-urlencoded" || part === "multipart-form") readRows(block, "body", path, reading, own);
  else if (request && !unused) request.text(textOfBlock(slice, block), path);
  else readText(textOfBlock(slice, block), { path, group: own, place: "body", enabled: true, depth: 0 }, out);
}

/** A block of a version to come, or an example with blocks of its own inside. */
function readUnknown(block: Block, path: string, reading: Reading): void {
  const text = textOfBlock(reading.slice, block);
  const where = { path, group: stale(path, reading), place: "text", enabled: true, depth: 0 } as const;
  if (/[{[]\s*$/m.test(text.text)) readText(text, where, reading.out);
  else readRows(block, "body", path, reading, where.group);
}
