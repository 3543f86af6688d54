/** The headers of a request in a `.http` file, the rest of its query, and headers that a comment switches off. */
import { type Slice, subSlice } from "../../model/slice.ts";
import { addClearBasic } from "../basic-auth.ts";
import type { DocumentBuilder, Where } from "../format.ts";
import { addHeader } from "../header.ts";
import { type Line, lineAt, pointerToken, spanOf, trimmed } from "../named-value.ts";
import { addFields, formFields } from "../url-form.ts";

const HEADER = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+[ \t]*:/;
export const COMMENT = /^(?:#|\/\/)/;
/** Headers that people switch off by a comment and leave there with their credential. */
const TELLING =
  /^(?:authorization|proxy-authorization|cookie|x-[\w-]*(?:key|token|auth|secret)[\w-]*|[\w-]*api-?key)$/i;

/** Where a request line's `HTTP/1.1` begins, or the line's end. */
export function beforeVersion(text: string, line: Line): number {
  const tail = text.slice(Math.max(line.start, line.end - 40), line.end);
  const version = /[ \t]HTTP\/[\d.]{1,8}[ \t]{0,20}$/.exec(tail);
  return version ? line.end - tail.length + version.index : line.end;
}

/** Reads the rest of the query and the headers; returns where the body begins. */
export function readHead(slice: Slice, from: number, end: number, where: Where, out: DocumentBuilder): number {
  const { text } = slice;
  let at = from;
  while (at < end) {
    const line = lineAt(text, at);
    const content = text.slice(line.start, line.end).trim();
    if (content === "") return line.next;
    at = Math.max(line.next, at + 1);
    if (COMMENT.test(content)) {
      readComment(slice, line, where, out);
      continue;
    }
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
  if (/^AWS[ \t]/.test(value.text)) addAws(value, at, out);
  const scheme = /^(Basic|Digest)[ \t]+(?=\S)/i.exec(value.text);
  if (!scheme || out.entries.length > before + 1 || !/^(?:proxy-)?authorization$/i.test(name.text)) return;
  const rest = trimmed(value, scheme[0].length, value.text.length);
  const type = scheme[1]!.toLowerCase();
  const blank = /^(?:\{\{[^}]*\}\}|[^\s:{]+)[ \t]+\S+$/.test(rest.text);
  if (blank) addClearBasic(rest, at, out, type, rest.text.includes("\t") ? "\t" : " ");
  else if (type === "basic" && rest.text.includes(":")) addClearBasic(rest, at, out, type);
}

/** `# Authorization: Bearer …`: not sent, but there. */
function readComment(slice: Slice, line: Line, where: Where, out: DocumentBuilder): void {
  const mark = /^[ \t]*(?:#|\/\/)[ \t]*/.exec(slice.text.slice(line.start, line.end))?.[0].length ?? 0;
  const piece = trimmed(slice, line.start + mark, line.end);
  const name = HEADER.exec(piece.text)?.[0].slice(0, -1).trimEnd() ?? "";
  if (TELLING.test(name)) addHttpHeader(piece, { ...where, enabled: false }, out);
}

/** `AWS <id> <key> [token:<session token>] [region:…]`, as the REST Client takes it. */
function addAws(value: Slice, where: Where, out: DocumentBuilder): void {
  const parts = [...value.text.matchAll(/\S+/g)].slice(1);
  const add = (param: string, from: number, to: number): void => {
    const part = subSlice(value, from, to);
    out.add(part, 0, part.text.length, {
      path: `${where.path}#aws/${param}`,
      key: param,
      value: part.text,
      place: "auth",
      role: `auth.awsv4.${param}`,
      group: where.group,
      enabled: where.enabled,
    });
  };
  parts.forEach((part, index) => {
    const { index: start = 0 } = part;
    const end = start + part[0].length;
    if (index < 2) add(index === 0 ? "accessKey" : "secretKey", start, end);
    else if (part[0].startsWith("token:")) add("sessionToken", start + 6, end);
  });
}
