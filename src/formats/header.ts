/** HTTP header fields as entries: the field itself, the decoded halves of a Basic credential, and each cookie. */
import type { Span } from "../model/document.ts";
import { type Slice, subSlice } from "../model/slice.ts";
import { addBase64Basic } from "./basic-auth.ts";
import type { DocumentBuilder, Reader, Where } from "./format.ts";

const BASIC = /^\s*Basic\s+([A-Za-z0-9+/_-]+={0,2})\s*$/i;

/** Fields that are ids by their definition, however random they look. */
const IDS =
  /^(?:postman-token|x-request-id|x-correlation-id|request-id|traceparent|x-b3-\w+|etag|cf-ray|x-amzn-requestid|x-amz-cf-id)$/i;

/**
 * Adds one header field. `where.path` is the path of its value. A Basic credential adds `#basic/username` and
 * `#basic/password` (roles auth.basic.*) whose span is the base64 text; Cookie and Set-Cookie add one entry a cookie.
 */
export function addHeader(
  name: string,
  keySpan: Span | undefined,
  value: Slice,
  where: Where,
  out: DocumentBuilder,
): void {
  const { text } = value;
  const { path, group, enabled } = where;
  const place = where.place === "response" ? "response" : "header";
  out.add(value, 0, text.length, {
    path,
    key: name,
    ...(keySpan ? { keySpan } : {}),
    value: text,
    place,
    group,
    enabled,
    ...(IDS.test(name) ? { role: "id" } : {}),
  });
  if (/authori[sz]ation$/i.test(name)) addBasic(value, where, out);
  else if (/^(?:set-)?cookie$/i.test(name)) addCookies(name, value, { ...where, place }, out);
}

/** Adds user name and password of `Basic <base64>`; false if the text is none or holds no colon once decoded. */
function addBasic(value: Slice, where: Where, out: DocumentBuilder): boolean {
  const encoded = value.text.length < 4096 ? BASIC.exec(value.text)?.[1] : undefined;
  if (!encoded) return false;
  const from = value.text.trimEnd().length - encoded.length;
  return addBase64Basic(subSlice(value, from, from + encoded.length), where, out);
}

/** `a=b; c=d` of Cookie; of Set-Cookie only the first pair, as the rest are attributes. */
function addCookies(name: string, value: Slice, where: Where, out: DocumentBuilder): void {
  const { text } = value;
  const one = name.toLowerCase() === "set-cookie";
  for (let begin = 0; begin < text.length; ) {
    const semicolon = text.indexOf(";", begin);
    const end = semicolon < 0 ? text.length : semicolon;
    let from = begin;
    while (from < end && text.charCodeAt(from) <= 32) from += 1;
    const sign = text.indexOf("=", from);
    if (sign > from && sign < end && end - sign > 1) {
      const key = text.slice(from, sign);
      out.add(value, sign + 1, end, {
        path: `${where.path}#cookie/${key}`,
        key,
        keySpan: { start: value.at(from), end: value.at(sign) },
        value: text.slice(sign + 1, end),
        place: where.place,
        group: where.group,
        enabled: where.enabled,
      });
    }
    if (one) return;
    begin = end + 1;
  }
}

const FIELD = /^[A-Za-z][\w-]{0,63}$/;

/** One `Name: value` line of a header block: offsets in its text. */
interface Line {
  readonly name: string;
  readonly from: number;
  readonly valueFrom: number;
  readonly valueEnd: number;
  readonly enabled: boolean;
}

/** The lines of a header block, or undefined if one of them is none; `//` before a line switches it off. */
function headerLines(text: string): Line[] | undefined {
  const lines: Line[] = [];
  for (let begin = 0; begin < text.length; ) {
    const feed = text.indexOf("\n", begin);
    const end = feed < 0 ? text.length : feed;
    let from = begin;
    begin = end + 1;
    while (from < end && text.charCodeAt(from) <= 32) from += 1;
    if (from === end) continue;
    const off = text.startsWith("//", from);
    if (off) from += 2;
    while (off && from < end && text.charCodeAt(from) <= 32) from += 1;
    const colon = text.indexOf(":", from);
    if (colon < 0 || colon > end || !FIELD.test(text.slice(from, colon).trimEnd())) return undefined;
    let valueFrom = colon + 1;
    while (valueFrom < end && text.charCodeAt(valueFrom) <= 32) valueFrom += 1;
    let valueEnd = end;
    while (valueEnd > valueFrom && text.charCodeAt(valueEnd - 1) <= 32) valueEnd -= 1;
    lines.push({ name: text.slice(from, colon).trimEnd(), from, valueFrom, valueEnd, enabled: !off });
  }
  return lines.length > 0 ? lines : undefined;
}

/** A text of header lines, as API clients keep them in one string; paths are `where.path` + "#:" + name. */
export const readHeaders: Reader = (slice, where, out) => {
  const lines = headerLines(slice.text);
  if (!lines) return false;
  for (const { name, from, valueFrom, valueEnd, enabled } of lines) {
    const keySpan = { start: slice.at(from), end: slice.at(from + name.length) };
    const at = { ...where, path: `${where.path}#:${name}`, enabled: where.enabled && enabled };
    addHeader(name, keySpan, subSlice(slice, valueFrom, valueEnd), at, out);
  }
  return true;
};

/** The same for a text that nobody called headers: one of its names must be a header field that carries credentials. */
export const readHeaderBlock: Reader = (slice, where, out) => {
  if (
    slice.text.length > 16_384 ||
    !/(?:^|\n)\s*(?:proxy-)?(?:authorization|cookie|set-cookie|x-[\w-]*(?:key|token|auth)[\w-]*)\s*:/i.test(slice.text)
  ) {
    return false;
  }
  return readHeaders(slice, where, out);
};
