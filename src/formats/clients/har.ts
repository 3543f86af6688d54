/** HTTP archives (HAR 1.2, softwareishard.com/blog/har-12-spec): live traffic, requests and answers with all their headers. */
import { decodeBase64Text } from "../../engine/base64.ts";
import type { JsonNode } from "../../engine/json.ts";
import { opaqueSlice, type Slice } from "../../model/slice.ts";
import type { DocumentBuilder } from "../format.ts";
import { coverEntries } from "../named-value.ts";
import { addNode, type Row } from "../postman/rows.ts";
import { formFields } from "../url-form.ts";
import { type Client, clientFormat, type Recognised } from "./client.ts";
import { ClientRequest, clientRows, readText, textOf } from "./request.ts";

/** Answers that hold programs, looks and pictures: nobody's names for credentials. */
const NOT_DATA =
  /^(?:text\/(?:css|javascript|ecmascript)|application\/(?:(?:x-)?javascript|ecmascript|wasm|octet-stream|pdf|zip|font)|image\/|font\/|audio\/|video\/)/i;
/** Larger bodies are no answers of an API; token shapes are looked for in them all the same, as in any text. */
const LARGEST_BODY = 4_000_000;

const har: Client = {
  name: "har",
  mayBe: ({ syntax, begin }) => syntax === "json" && /"log"\s*:/.test(begin.slice(0, 1_024)),
  recognise(root): Recognised | undefined {
    const log = root.kind === "object" ? root.get("log") : undefined;
    const entries = log?.get("entries");
    if (log?.kind !== "object" || entries?.kind !== "array") return undefined;
    if (!log.get("creator") && !log.get("version") && !entries.first?.get("request")) return undefined;
    return { format: "har", read: (out) => readLog(log, entries, out) };
  },
};

function readLog(log: JsonNode, entries: JsonNode, out: DocumentBuilder): void {
  const version = log.get("version");
  if (version?.isScalar && !/^(?:1\.[123].*|)$/.test(version.value)) {
    const shown = version.value.slice(0, 20);
    const message = `This HTTP archive is of version ${shown}, which is not known here; it was read as version 1.2.`;
    out.note("format/unknown-version", message, version.span);
  }
  let index = 0;
  for (let entry = entries.first; entry; entry = entry.next) {
    const path = `/log/entries/${index++}`;
    if (entry.kind === "object") readEntry(entry, path, out);
  }
}

function readEntry(entry: JsonNode, path: string, out: DocumentBuilder): void {
  const request = entry.get("request");
  const name = nameOf(request);
  if (request?.kind === "object") readRequest(request, `${path}/request`, name, out);
  const response = entry.get("response");
  if (response?.kind === "object")
    readResponse(response, `${path}/response`, name, request ? `${path}/request` : "", out);
  let index = 0;
  for (let message = entry.get("_webSocketMessages")?.first; message; message = message.next) {
    const at = `${path}/_webSocketMessages/${index++}/data`;
    const text = textOf(message.get("data"));
    if (text) readText(text, { path: at, group: "", place: "body", enabled: true, depth: 0 }, out);
  }
}

/** "POST login.example.com": not the path, as some paths are secrets. */
function nameOf(request: JsonNode | undefined): string {
  const url = request?.string("url") ?? "";
  const host = /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#:]{1,100})/i.exec(url)?.[1] ?? "";
  return `${request?.string("method") ?? ""} ${host}`.trim();
}

function readRequest(node: JsonNode, path: string, name: string, out: DocumentBuilder): void {
  const request = new ClientRequest({ path, name, parent: "", kind: "request" }, out);
  const rows = clientRows(node.get("queryString"), `${path}/queryString`);
  request.method(textOf(node.get("method")));
  request.url(textOf(node.get("url")), `${path}/url`, rows);
  request.rows(rows, "query");
  readHeaders(node, path, request, out);
  readPost(node.get("postData"), `${path}/postData`, request);
  request.close();
}

/** Headers, and those cookies that no header shows. */
function readHeaders(node: JsonNode, path: string, message: ClientRequest, out: DocumentBuilder): void {
  const rows = clientRows(node.get("headers"), `${path}/headers`);
  message.headers(rows);
  const cookies = clientRows(node.get("cookies"), `${path}/cookies`);
  const seen = new Set(rows.filter(({ key }) => /^(?:set-)?cookie$/i.test(key)).flatMap(cookieValues));
  for (const cookie of cookies) {
    if (cookie.value?.isScalar && seen.has(cookie.value.value)) continue;
    addNode(cookie.value, { ...cookie, path: cookie.valuePath }, message.spot("header", cookie.enabled), out);
  }
}

/** What stands behind each name in a Cookie or Set-Cookie. */
function cookieValues({ value }: Row): string[] {
  const header = value?.isScalar ? value.value : "";
  return header.split(/;\s*/).map((pair) => pair.slice(pair.indexOf("=") + 1));
}

/** The text as it was sent, and those fields that it does not show (files, some browsers' forms). */
function readPost(post: JsonNode | undefined, path: string, request: ClientRequest): void {
  if (post?.kind !== "object") return;
  const text = textOf(post.get("text"));
  request.text(text, `${path}/text`);
  const sent = new Set(text ? formFields(text, 0, text.text.length).map(({ name }) => name.text) : []);
  request.rows(
    clientRows(post.get("params"), `${path}/params`).filter(({ key }) => !sent.has(key)),
    "body",
  );
}

function readResponse(node: JsonNode, path: string, name: string, parent: string, out: DocumentBuilder): void {
  const response = new ClientRequest({ path, name, parent, kind: "response" }, out);
  const spot = response.spot("response");
  addNode(node.get("status"), { path: `${path}/status`, key: "status", role: "response.status" }, spot, out);
  readHeaders(node, path, response, out);
  const content = node.get("content");
  const text = textOf(content?.get("text"));
  if (!content || !text?.text || text.text.length > LARGEST_BODY) return;
  if (NOT_DATA.test(content.string("mimeType") ?? "")) return;
  if (content.string("encoding") !== "base64") {
    response.text(text, `${path}/content/text`);
    return;
  }
  readBase64(text, `${path}/content/text`, response, out);
}

/** A body kept in base64: its entries span the whole of it. */
function readBase64(text: Slice, path: string, response: ClientRequest, out: DocumentBuilder): void {
  const decoded = decodeBase64Text(text.text.trim());
  if (decoded === undefined || /[\0-\x08\x0e-\x1f]/.test(decoded.slice(0, 1_000))) return;
  const span = { start: text.at(0), end: text.at(text.text.length) };
  const before = out.entries.length;
  response.text(opaqueSlice(decoded, span.start, span.end), path);
  coverEntries(out, before, span);
}

export const harFormat = clientFormat(har);
