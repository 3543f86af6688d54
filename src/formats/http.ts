/** `.http` and `.rest` files of the VS Code REST Client and of JetBrains' HTTP client. */
import { type Slice, sliceOf, subSlice } from "../model/slice.ts";
import { readCurl } from "./curl/curl.ts";
import { DocumentBuilder, type Format, type Reader, type Where } from "./format.ts";
import { readBody } from "./http/body.ts";
import { beforeVersion, COMMENT, readHead } from "./http/head.ts";
import { readInside } from "./inside.ts";
import { addNamed, type Line, lineAt, pointerToken, spanOf, trimmed } from "./named-value.ts";
import { readScript } from "./script.ts";
import { queryOf, readUrl } from "./url.ts";
import { addFields, formFields } from "./url-form.ts";

const METHODS =
  "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE|CONNECT|GRAPHQL|WEBSOCKET|GRPC|LOCK|UNLOCK|PROPFIND|PROPPATCH|COPY|MOVE|MKCOL|MKCALENDAR|ACL|SEARCH";
const METHOD = new RegExp(`^(?:${METHODS})(?=[ \t])`);
const BARE_URL = /^(?:https?:\/\/|\{\{|localhost|\/)/i;
/** A variable that a comment switches off. */
const COMMENTED = /^(?:#|\/\/)[ \t]*@(?!name\b|prompt\b|no-|note\b)([\w.-]+)[ \t]*=[ \t]*/;
const VARIABLE = /^@([\w.-]+)[ \t]*=[ \t]*/;

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
  scripts: number;
}

/** Reads requests, one group each at `where.path` + "/request/N", and `@name = value` variables at "/variable/name". */
export const readHttp: Reader = (slice, where, out) => {
  const { text } = slice;
  const before = out.entries.length;
  const reading: Reading = { slice, where, out, variables: undefined, requests: 0, scripts: 0 };
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
    else if (COMMENTED.test(content)) addVariable(reading, line, COMMENTED.exec(content)!, false);
    else if (COMMENT.test(content)) name = /^(?:#|\/\/)\s*@name\s*[= ]?\s*(\S+)/.exec(content)?.[1] ?? name;
    else if (/^(?:< |<\{|> |>\{|<>)/.test(content)) {
      at = readHandler(reading, line, end);
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

/** JetBrains' `< {% ... %}` before and `> {% ... %}` behind a request; returns the offset behind it. */
function readHandler(reading: Reading, line: Line, end: number, group = reading.where.group): number {
  const { slice, where, out } = reading;
  const { text } = slice;
  const open = text.indexOf("{%", line.start);
  if (open < 0 || open >= line.end) return line.next;
  const close = text.indexOf("%}", open);
  const stop = close >= 0 && close < end ? close : end;
  const script = trimmed(slice, open + 2, stop);
  const path = `${where.path}/script/${reading.scripts++}`;
  const at = { ...where, path, group, place: "script" as const, depth: where.depth + 1 };
  addNamed(script, { path, key: "script", role: "script" }, at, out, () => false);
  if (script.text !== "") readScript(script, at, out);
  return stop === end ? end : lineAt(text, close).next;
}

/** The handlers behind a request's body. */
function readHandlers(reading: Reading, from: number, end: number, group: string): void {
  const { text } = reading.slice;
  for (let at = from; at < end; ) {
    const line = lineAt(text, at);
    const isHandler = /^[<>] ?\{%/.test(text.slice(line.start, line.start + 4));
    at = isHandler ? readHandler(reading, line, end, group) : Math.max(line.next, at + 1);
  }
}

function addVariable(reading: Reading, line: Line, variable: RegExpExecArray, enabled = true): void {
  const { slice, where, out } = reading;
  reading.variables ??= out.group({
    id: `${where.path}/variable`,
    kind: "variables",
    name: "",
    parent: where.group,
    whole: false,
  });
  const start = slice.text.indexOf("@", line.start);
  const behind = start + variable[0].length - variable[0].indexOf("@");
  const value = trimmed(slice, behind, line.end);
  const key = variable[1]!;
  const path = `${where.path}/variable/${pointerToken(key)}`;
  const keySpan = spanOf(slice, start + 1, start + 1 + key.length);
  const at = { ...where, group: reading.variables, place: "variable" as const, enabled };
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
  readHandlers(reading, line.next, end, group);
}

/** `.http` and `.rest`; the family "http-client" joins them with `http-client.env.json`. */
export const http: Format = {
  name: "http",
  claims: ({ path, text }) =>
    /\.(?:http|rest)$/i.test(path) || (/\.(?:txt|text|req)$|(?:^|\/)[^./]+$/i.test(path) && looksLikeHttp(text)),
  read(input) {
    const out = new DocumentBuilder(input);
    readHttp(sliceOf(input.text), { path: "", group: "", place: "request", enabled: true, depth: 0 }, out);
    return out.build("http", "http-client");
  },
};
