/** URLs wherever they stand: user-info and query parameters as entries of their own. */
import { type Slice, subSlice } from "../model/slice.ts";
import type { DocumentBuilder, Reader, Where } from "./format.ts";
import { addFields, formFields, percentDecoded } from "./url-form.ts";

/** Where the parts of one URL stand in its slice: half-open ranges. */
export interface UrlParts {
  readonly start: number;
  readonly end: number;
  readonly userinfo?: { readonly start: number; readonly end: number };
  readonly query?: { readonly start: number; readonly end: number };
}

const SCHEME_CHARACTER = /[A-Za-z0-9+.-]/;
// What ends a URL in running text; braces, dollars and parentheses may be placeholders within it.
const STOP = /[\s"'`<>|\\^]/;

/** The name of a placeholder may hold a colon or an at sign: `${PASS:-x}`, `{{a@b}}`. The offset behind it, or `at`. */
function skipPlaceholder(text: string, at: number, end: number): number {
  const close = text.startsWith("{{", at)
    ? "}}"
    : text.startsWith("${", at)
      ? "}"
      : text.startsWith("$(", at)
        ? ")"
        : "";
  if (!close) return at;
  const found = text.slice(at, Math.min(end, at + 200)).indexOf(close);
  return found < 0 ? at : at + found + close.length;
}

/** The URL that begins with the scheme before `colon` ("://"), as RFC 3986 cuts it, placeholders left whole. */
export function urlAt(text: string, colon: number, limit = text.length): UrlParts | undefined {
  let start = colon;
  while (start > 0 && colon - start < 40 && SCHEME_CHARACTER.test(text[start - 1]!)) start -= 1;
  if (start === colon) return undefined;
  let end = colon + 3;
  let authorityEnd = -1;
  let at = -1;
  let question = -1;
  let hash = -1;
  while (end < limit) {
    const letter = text[end]!;
    const beyond = skipPlaceholder(text, end, limit);
    if (beyond > end) {
      end = beyond;
      continue;
    }
    if (STOP.test(letter)) break;
    if (authorityEnd < 0 && (letter === "/" || letter === "?" || letter === "#")) authorityEnd = end;
    if (letter === "@" && authorityEnd < 0) at = end;
    if (letter === "?" && question < 0 && hash < 0) question = end;
    if (letter === "#" && hash < 0) hash = end;
    end += 1;
  }
  const queryEnd = hash < 0 ? end : hash;
  return {
    start,
    end,
    ...(at > colon + 3 ? { userinfo: { start: colon + 3, end: at } } : {}),
    ...(question >= 0 && question + 1 < queryEnd ? { query: { start: question + 1, end: queryEnd } } : {}),
  };
}

/** The offset of the colon that parts name and password in `name:password`, placeholders left whole, or `end`. */
export function colonOf(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text[at] !== ":") at = Math.max(at + 1, skipPlaceholder(text, at, end));
  return Math.min(at, end);
}

/** Adds user name and password of a user-info `name:password` or `name` (percent-decoded) with the Basic roles. */
export function addUserinfo(slice: Slice, start: number, end: number, where: Where, out: DocumentBuilder): void {
  const colon = colonOf(slice.text, start, end);
  const parts = [
    { param: "username", part: percentDecoded(slice, start, colon, false) },
    { param: "password", part: percentDecoded(slice, Math.min(colon + 1, end), end, false) },
  ];
  for (const { param, part } of parts) {
    if (param === "password" && colon === end) continue;
    out.add(part, 0, part.text.length, {
      path: `${where.path}#//${param}`,
      key: param,
      value: part.text,
      place: "auth",
      role: `auth.basic.${param}`,
      group: where.group,
      enabled: where.enabled,
      syntax: {
        kind: "url",
        quote: "",
        operator: param === "username" ? "//" : ":",
        after: slice.text.slice(end, end + 8),
      },
    });
  }
}

/**
 * Reads every URL of a value: user-info as place "auth", query parameters as place "query". Entry paths are the
 * value's path + "#//username", "#//password", "#?name". False if nothing was added.
 */
export const readUrl: Reader = (slice, where, out) => {
  const { text } = slice;
  const before = out.entries.length;
  let colon = text.indexOf("://");
  while (colon >= 0) {
    const url = urlAt(text, colon);
    if (url?.userinfo) addUserinfo(slice, url.userinfo.start, url.userinfo.end, where, out);
    if (url?.query) addFields(formFields(slice, url.query.start, url.query.end), { ...where, place: "query" }, out);
    colon = text.indexOf("://", url ? url.end : colon + 3);
  }
  return out.entries.length > before;
};

/** The query of a URL without scheme (`{{base}}/x?a=b`), or undefined; `slice.text` is the URL alone. */
export function queryOf(slice: Slice): Slice | undefined {
  const question = slice.text.indexOf("?");
  if (question < 0) return undefined;
  const hash = slice.text.indexOf("#", question);
  return subSlice(slice, question + 1, hash < 0 ? slice.text.length : hash);
}
