/** Urlencoded forms (`a=b&c=d`) that stand as a value of their own: bodies, variables, `-d` arguments. */
import type { Slice } from "../model/slice.ts";
import { type DocumentBuilder, MAX_DEPTH, type Reader, type Where } from "./format.ts";
import { addFields, type Field, formFields } from "./url-form.ts";

const MAX_NAME = 80;

/** Names of token requests, and what APIs call credentials: one of them proves that a single pair is a form. */
const TELLING =
  /^(?:grant_type|client_id|client_secret|client_assertion|code|scope|username|user|login|email|password|passwd|pwd|pin|otp|refresh_token|access_token|id_token|token|assertion|api_?key|key|secret|resource|audience)$/i;

function isNameCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || // 0-9
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0 && code < 128 && "_-.[]%+:~$!{}".includes(String.fromCharCode(code)))
  );
}

/**
 * Whether a text is a form by its shape: every piece between `&` begins with a name and `=`, no line breaks but around a
 * piece, and at least one value; a single pair only with a telling name, or where a body stands.
 */
export function isForm(text: string, inBody: boolean): boolean {
  let pairs = 0;
  let values = 0;
  let telling = false;
  const trimmed = text.trim();
  let lineBreak = trimmed.indexOf("\n");
  for (let begin = 0; begin < trimmed.length; ) {
    const next = trimmed.indexOf("&", begin);
    const end = next < 0 ? trimmed.length : next;
    let from = begin;
    while (from < end && trimmed.charCodeAt(from) <= 32) from += 1;
    let sign = from;
    while (sign < end && sign - from <= MAX_NAME && isNameCode(trimmed.charCodeAt(sign))) sign += 1;
    const last = next < 0;
    if (sign === from || trimmed[sign] !== "=" || trimmed[sign + 1] === "=") {
      // A trailing "&", and a name without value after other pairs ("a=b&flag"), are still a form.
      if (!(last && pairs > 0 && sign >= end)) return false;
      break;
    }
    pairs += 1;
    if (end > sign + 1) values += 1;
    telling ||= TELLING.test(trimmed.slice(from, sign));
    while (lineBreak >= 0 && lineBreak <= sign) lineBreak = trimmed.indexOf("\n", sign);
    if (lineBreak >= 0 && lineBreak < endOfBlank(trimmed, sign, end)) return false;
    begin = end + 1;
  }
  return values > 0 && (pairs > 1 || telling || (inBody && isPlainPair(trimmed)));
}

/** Where the piece ends without the blanks behind it. */
function endOfBlank(text: string, from: number, end: number): number {
  let last = end;
  while (last > from && text.charCodeAt(last - 1) <= 32) last -= 1;
  return last;
}

/** `name=value` of a lone pair in a body: a name that begins with a letter, no further `=` or `;`, no blanks. */
function isPlainPair(text: string): boolean {
  return /^[A-Za-z_][\w.\-[\]]{0,60}=[^\s=;]+$/.test(text);
}

/** Adds the fields of a form; in a body they belong to the request, elsewhere they are a group of kind "form". */
export function readFormWith(embedded: Reader | undefined): Reader {
  return (slice, where, out) => {
    const inBody = where.place === "body" || where.place === "response" || where.place === "query";
    if (!slice.text.includes("=") || !isForm(slice.text, inBody)) return false;
    const fields = formFields(slice, 0, slice.text.length);
    addFields(fields, inBody ? where : formGroup(slice, where, out), out);
    if (embedded && where.depth < MAX_DEPTH) readFieldTexts(fields, where, out, embedded);
    return true;
  };
}

function formGroup(slice: Slice, where: Where, out: DocumentBuilder): Where {
  const span = { start: slice.at(0), end: slice.at(slice.text.length) };
  const group = out.group({ id: `${where.path}#?`, kind: "form", name: "", parent: where.group, whole: false, span });
  return { ...where, group, place: "body" };
}

/** A field whose value is a document itself (`claims={"a":…}`). */
function readFieldTexts(fields: readonly Field[], where: Where, out: DocumentBuilder, embedded: Reader): void {
  for (const { name, value } of fields) {
    if (value.text.startsWith("{") || value.text.startsWith("[")) {
      embedded(value, { ...where, path: `${where.path}#?${name.text}`, depth: where.depth + 1 }, out);
    }
  }
}
