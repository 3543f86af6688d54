/** `.http` and `.rest` files of the VS Code REST Client and of JetBrains' HTTP client. */
import { type Slice, sliceOf, subSlice } from "../model/slice.ts";
import { addClearBasic } from "./basic-auth.ts";
import { readCurl } from "./curl/curl.ts";
import { readEmbedded } from "./embedded.ts";
import { DocumentBuilder, type Format, type Reader, type Where } from "./format.ts";
import { addHeader } from "./header.ts";
import { readInside } from "./inside.ts";
import { addNamed, type Line, lineAt, pointerToken, spanOf, trimmed } from "./named-value.ts";
import { queryOf, readUrl } from "./url.ts";
import { addFields, formFields } from "./url-form.ts";

const METHODS =
  "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE|CONNECT|GRAPHQL|WEBSOCKET|GRPC|LOCK|UNLOCK|PROPFIND|PROPPATCH|COPY|MOVE|MKCOL|MKCALENDAR|ACL|SEARCH";
const METHOD = new RegExp(`^(?:${METHODS})(?=[ \t])`);
const BARE_URL = /^(?:https?:\/\/|\{\{|localhost|\/)/i;
const VARIABLE = /^@([\w.-]+)[ \t]*=[ \t]*/;
const HEADER = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+[ \t]*:/;
const COMMENT = /^(?:#|\/\/)/;

/** Whether a text begins like a request: what Markdown and fences without a language are asked. */
export function looksLikeHttp(text: string): boolean {
  return new RegExp(`^\\s*(?:###[^\\n]*\\n\\s*)?(?:${METHODS})[ \\t]+(?:https?://|/|\\{\\{|<|\\$)\\S*`).test(
    text.slice(0, 4_096),
  );
}

interface Reading {
  readonly slice: Slice;
  readonly where: Where;
  readonly out: DocumentBuilder;
  /** The id of the file's variables, once there is one. */
  variables: string | undefined;
  requests: number;
}

/** Reads requests, one group each at `where.path` + "/request/N", and `@name = value` variables at "/variable/name". */
export const readHttp: Reader = (slice, where, out) => {
  const { text } = slice;
  const before = out.entries.length;
  const reading: Reading = { slice, where, out, variables: undefined, requests: 0 };
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const begin = at;
    let name = "";
    let line = lineAt(text, at);
    const first = text.slice(line.start, line.end);
    if (first.startsWith("###")) {
      name = first.replace(/^#+/, "").trim();
      at = line.next;
    }
    // The section ends where the next line begins with `###`.
    let end = at;
    while (end < text.length) {
      line = lineAt(text, end);
      if (end > begin && text.startsWith("###", end)) break;
      end = line.next;
    }
    readSection(reading, at, end, name);
    at = Math.max(end, begin + 1);
  }
  return out.entries.length > before;
};

function readSection(reading: Reading, from: number, end: number, title: string): void {
  const { slice } = reading;
  const { text } = slice;
  let name = title;
  let at = from;
  while (at < end) {
    const line = lineAt(text, at);
    const content = text.slice(line.start, line.end).trim();
    const variable = VARIABLE.exec(content);
    if (variable) addVariable(reading, line, variable);
    else if (COMMENT.test(content)) name = /^(?:#|\/\/)\s*@name\s*[= ]?\s*(\S+)/.exec(content)?.[1] ?? name;
    else if (/^(?:< |<\{|> |>\{|<>)/.test(content)) {
      at = skipScript(text, line, end);
      continue;
    } else if (/^curl\s/.test(content)) {
      readCurl(
        subSlice(slice, at, end),
        { ...reading.where, path: `${reading.where.path}/request/${reading.requests++}` },
        reading.out,
      );
      return;
    } else if (content !== "") {
      const method = METHOD.exec(content)?.[0];
      if (method || BARE_URL.test(content)) {
        readRequest(reading, line, end, method, name);
        return;
      }
    }
    at = Math.max(line.next, at + 1);
  }
}

/** Where a request line's `HTTP/1.1` begins, or the line's end. */
function beforeVersion(text: string, line: Line): number {
  const tail = text.slice(Math.max(line.start, line.end - 40), line.end);
  const version = /[ \t]HTTP\/[\d.]{1,8}[ \t]{0,20}$/.exec(tail);
  return version ? line.end - tail.length + version.index : line.end;
}

/** JetBrains' `< {% ... %}` before and `> {% ... %}` behind a request. */
function skipScript(text: string, line: Line, end: number): number {
  if (!text.slice(line.start, line.end).includes("{%")) return line.next;
  const close = text.indexOf("%}", line.start);
  return close >= 0 && close < end ? lineAt(text, close).next : end;
}

function addVariable(reading: Reading, line: Line, variable: RegExpExecArray): void {
  const { slice, where, out } = reading;
  reading.variables ??= out.group({
    id: `${where.path}/variable`,
    kind: "variables",
    name: "",
    parent: where.group,
    whole: false,
  });
  const start = slice.text.indexOf("@", line.start);
  const value = trimmed(slice, start + variable[0].length, line.end);
  const key = variable[1]!;
  const path = `${where.path}/variable/${pointerToken(key)}`;
  const keySpan = spanOf(slice, start + 1, start + 1 + key.length);
  const at = { ...where, group: reading.variables, place: "variable" as const };
  addNamed(value, { path, key, keySpan, role: "variable" }, at, out, readInside);
}

function readRequest(reading: Reading, line: Line, end: number, method: string | undefined, name: string): void {
  const { slice, out } = reading;
  const { text } = slice;
  const path = `${reading.where.path}/request/${reading.requests++}`;
  const where: Where = { ...reading.where, path, group: path, place: "request" };
  const index = out.groups.length;
  out.group({
    id: path,
    kind: "request",
    name,
    parent: reading.where.group,
    whole: true,
    span: spanOf(slice, line.start, line.end),
  });
  let from = line.start;
  while (/\s/.test(text[from]!)) from += 1;
  const { group, enabled } = where;
  if (method) {
    out.add(slice, from, from + method.length, {
      path: `${path}/method`,
      key: "method",
      value: method,
      place: "request",
      role: "request.method",
      group,
      enabled,
    });
    from += method.length;
  }
  const url = trimmed(slice, from, beforeVersion(text, line));
  out.add(url, 0, url.text.length, {
    path: `${path}/url`,
    key: "url",
    value: url.text,
    place: "request",
    role: "request.url",
    group,
    enabled,
  });
  const at = { ...where, path: `${path}/url` };
  const query = url.text.includes("://") ? undefined : queryOf(url);
  if (query) addFields(formFields(query, 0, query.text.length), { ...at, place: "query" }, out);
  else readUrl(url, at, out);
  const body = readHead(slice, line.next, end, where, out);
  if (body < end && !readBody(slice, body, end, where, out))
    out.groups[index] = { ...out.groups[index]!, whole: false };
}

/** Reads the rest of the query and the headers; returns where the body begins. */
function readHead(slice: Slice, from: number, end: number, where: Where, out: DocumentBuilder): number {
  const { text } = slice;
  let at = from;
  while (at < end) {
    const line = lineAt(text, at);
    const content = text.slice(line.start, line.end).trim();
    if (content === "") return line.next;
    at = Math.max(line.next, at + 1);
    if (COMMENT.test(content)) continue;
    const query = /^[?&]/.test(content);
    const piece = trimmed(slice, line.start, query ? beforeVersion(text, line) : line.end);
    if (query)
      addFields(formFields(piece, 1, piece.text.length), { ...where, path: `${where.path}/url`, place: "query" }, out);
    else if (HEADER.test(content)) addHttpHeader(piece, where, out);
    else return line.start;
  }
  return end;
}

/** A header; the REST Client also takes `Basic user pass`, `Basic user:pass` and `Digest user pass` in clear text. */
function addHttpHeader(line: Slice, where: Where, out: DocumentBuilder): void {
  const colon = line.text.indexOf(":");
  const name = trimmed(line, 0, colon);
  const value = trimmed(line, colon + 1, line.text.length);
  const at = { ...where, path: `${where.path}/header/${pointerToken(name.text)}` };
  const before = out.entries.length;
  addHeader(name.text, spanOf(name), value, at, out);
  const scheme = /^(Basic|Digest)[ \t]+(?=\S)/i.exec(value.text);
  if (!scheme || out.entries.length > before + 1 || !/^(?:proxy-)?authorization$/i.test(name.text)) return;
  const rest = trimmed(value, scheme[0].length, value.text.length);
  const type = scheme[1]!.toLowerCase();
  const blank = /^(?:\{\{[^}]*\}\}|[^\s:{]+)[ \t]+\S+$/.test(rest.text);
  if (blank) addClearBasic(rest, at, out, type, rest.text.includes("\t") ? "\t" : " ");
  else if (type === "basic" && rest.text.includes(":")) addClearBasic(rest, at, out, type);
}

/** False if the body is a file (`< ./body.json`). Response handlers and saved responses behind it are no body. */
function readBody(slice: Slice, from: number, end: number, where: Where, out: DocumentBuilder): boolean {
  const { text } = slice;
  let stop = from;
  while (stop < end) {
    const line = lineAt(text, stop);
    if (/^(?:> |>\{|<> |>> )/.test(text.slice(line.start, Math.min(line.end, line.start + 4)))) break;
    stop = line.next;
  }
  const body = trimmed(slice, from, stop);
  if (body.text === "") return true;
  if (/^<(?:@\w*)?\s+\S/.test(body.text)) return false;
  const at: Where = { ...where, path: `${where.path}/body`, place: "body", depth: where.depth + 1 };
  if (/^[^\s=<{[]{1,200}=/.test(body.text)) addFields(formFields(body, 0, body.text.length), at, out);
  else if (!readEmbedded(body, at, out) && !/^\{\{[^}]*\}\}$/.test(body.text)) {
    const { group, enabled } = where;
    out.add(body, 0, body.text.length, { path: at.path, key: "body", value: body.text, place: "body", group, enabled });
  } else if (/^\{\{[^}]*\}\}$/.test(body.text)) return false;
  return true;
}

/** `.http` and `.rest`; the family "http-client" joins them with `http-client.env.json`. */
export const http: Format = {
  name: "http",
  claims: (input) => /\.(?:http|rest)$/i.test(input.path),
  read(input) {
    const out = new DocumentBuilder(input);
    readHttp(sliceOf(input.text), { path: "", group: "", place: "request", enabled: true, depth: 0 }, out);
    return out.build("http", "http-client");
  },
};
