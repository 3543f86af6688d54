/** One call of curl or wget as a request group: URL, headers, body and credentials as the server gets them. */
import { type Slice, subSlice } from "../../model/slice.ts";
import { addClearBasic } from "../basic-auth.ts";
import type { DocumentBuilder, Where } from "../format.ts";
import { addHeader } from "../header.ts";
import { pointerToken, spanOf, trimmed } from "../named-value.ts";
import { queryOf, readUrl, urlAt } from "../url.ts";
import { addFields, formFields } from "../url-form.ts";
import { addData, addFormField, type CurlReading, VARIABLE } from "./body.ts";
import type { CallLine, Option } from "./options.ts";

const BODY = new Set(["data", "data-raw", "data-binary", "data-urlencode", "json", "form"]);

/**
 * Adds the request. `where.group` is its own group's id, which is also `where.path`; `tool` is the command's name as
 * written. Returns false if something of URL, headers or body came from a place that was not read.
 */
export function addRequest(
  call: CallLine,
  urls: readonly Slice[],
  tool: Slice,
  where: Where,
  out: DocumentBuilder,
): boolean {
  const request: CurlReading = { where, out, whole: true };
  const has = (name: string): boolean => call.options.some((option) => option.name === name);
  addPart(request, "request.tool", "tool", tool, call.tool);
  addMethod(call, tool, request);
  urls.forEach((url, index) => {
    addUrl(url, index, request);
  });
  const toQuery = has("get") || has("head");
  for (const option of call.options) if (option.value) addOption(option, option.value, toQuery, request);
  addWgetUser(call, request);
  for (const { name, word } of call.options)
    if (name === "insecure") addPart(request, "request.insecure", "insecure", word, "true");
  addDefaultType(call, toQuery, request);
  if (has("unread") || has("config") || has("netrc") || call.options.some(({ name }) => name.startsWith("expand-")))
    request.whole = false;
  return request.whole;
}

function addPart(request: CurlReading, role: string, key: string, at: Slice, value: string): void {
  const { group, enabled, path } = request.where;
  request.out.add(at, 0, at.text.length, {
    path: `${path}/${key}`,
    key,
    value,
    place: "request",
    role,
    group,
    enabled,
  });
}

/** The method as written, else what the tool sends: its entry then spans the tool's name. */
function addMethod(call: CallLine, tool: Slice, request: CurlReading): void {
  const written = call.options.findLast((option) => option.name === "request")?.value;
  if (written) {
    addPart(request, "request.method", "method", written, written.text.toUpperCase());
    return;
  }
  const names = new Set(call.options.map((option) => option.name));
  const body = [...names].some((name) => BODY.has(name)) || names.has("unread");
  const method = names.has("head")
    ? "HEAD"
    : names.has("get") || !body
      ? names.has("upload-file")
        ? "PUT"
        : "GET"
      : "POST";
  addPart(request, "request.method", "method", tool, method);
}

function addUrl(url: Slice, index: number, request: CurlReading): void {
  const { where, out } = request;
  const path = `${where.path}/url${index > 0 ? `/${index}` : ""}`;
  const { group, enabled } = where;
  out.add(url, 0, url.text.length, {
    path,
    key: "url",
    value: url.text,
    place: "request",
    role: "request.url",
    group,
    enabled,
  });
  const at = { ...where, path };
  const query = url.text.includes("://") ? undefined : queryOf(url);
  if (query) addFields(formFields(query, 0, query.text.length), { ...at, place: "query" }, out);
  else readUrl(url, at, out);
}

/** A credential that belongs to no request of the server's own: a key's pass phrase, a proxy's user. */
function addSecret(request: CurlReading, key: string, role: string, value: Slice): void {
  const { group, enabled, path } = request.where;
  request.out.add(value, 0, value.text.length, {
    path: `${path}/${key}`,
    key,
    value: value.text,
    place: "auth",
    role,
    group,
    enabled,
  });
}

function addOption({ name }: Option, value: Slice, toQuery: boolean, request: CurlReading): void {
  const { where, out } = request;
  const { text } = value;
  const colon = text.indexOf(":");
  switch (name) {
    case "header":
      addHeaderOption(value, request);
      return;
    case "data":
    case "data-raw":
    case "data-binary":
    case "data-urlencode":
    case "json":
      addData(name, value, toQuery ? "query" : "body", request);
      return;
    case "url-query":
      addData("data-urlencode", value, "query", request);
      return;
    case "form":
      addFormField(value, request);
      return;
    case "user":
      if (colon < 0 && VARIABLE.test(text)) request.whole = false;
      else addClearBasic(value, { ...where, path: `${where.path}/user` }, out);
      return;
    case "proxy-user":
      addClearBasic(value, { ...where, path: `${where.path}/proxy` }, out, "proxy");
      return;
    case "proxy": {
      const info = urlAt(text, text.indexOf("://"))?.userinfo;
      if (info)
        addClearBasic(subSlice(value, info.start, info.end), { ...where, path: `${where.path}/proxy` }, out, "proxy");
      return;
    }
    case "oauth2-bearer":
      addSecret(request, "token", "auth.bearer.token", value);
      return;
    case "cookie":
      if (text.includes("="))
        addHeader("Cookie", undefined, value, { ...where, path: `${where.path}/header/Cookie` }, out);
      return;
    case "cert":
      if (colon > 1) addSecret(request, "passphrase", "auth.cert.passphrase", subSlice(value, colon + 1, text.length));
      return;
    case "pass":
      addSecret(request, "passphrase", "auth.cert.passphrase", value);
      return;
    default:
  }
}

/** `-H 'Name: value'`; `-H @file` and `-H "$HEADER"` come from elsewhere, `-H 'Name:'` takes a header away. */
function addHeaderOption(value: Slice, request: CurlReading): void {
  const colon = value.text.indexOf(":");
  const name = value.text.slice(0, Math.max(0, colon)).trim();
  if (colon < 1 || !/^[\w!#$%&'*+.^`|~{}-]+$/.test(name)) {
    if (!value.text.endsWith(";")) request.whole = false;
    return;
  }
  const content = trimmed(value, colon + 1, value.text.length);
  if (content.text === "") return;
  const path = `${request.where.path}/header/${pointerToken(name)}`;
  addHeader(name, spanOf(value, 0, name.length), content, { ...request.where, path }, request.out);
}

/** `--user` and `--password` of wget are two options. */
function addWgetUser(call: CallLine, request: CurlReading): void {
  for (const param of ["username", "password"]) {
    const option = call.options.find(({ name }) => name === (param === "username" ? "wget-user" : "wget-password"));
    if (option?.value) addSecret(request, param, `auth.basic.${param}`, option.value);
  }
}

/** What the tool sends as Content-Type if no header says it; the entry spans the option that asks for it. */
function addDefaultType(call: CallLine, toQuery: boolean, request: CurlReading): void {
  const body = call.options.find((option) => BODY.has(option.name));
  const said = call.options.some(
    ({ name, value }) => name === "header" && /^\s*content-type\s*:/i.test(value?.text ?? ""),
  );
  if (!body || toQuery || said) return;
  const type =
    body.name === "json"
      ? "application/json"
      : body.name === "form"
        ? "multipart/form-data"
        : "application/x-www-form-urlencoded";
  addPart(request, "request.default-content-type", "content-type", body.word, type);
}
