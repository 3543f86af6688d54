/** The body of a call of curl: `-d` in all its forms, `--data-urlencode`, `-F`. */
import { type Slice, subSlice } from "../../model/slice.ts";
import { readEmbedded } from "../embedded.ts";
import type { DocumentBuilder, Where } from "../format.ts";
import { MappedText } from "../mapped-text.ts";
import { addNamed, spanOf } from "../named-value.ts";
import { addFields, formFields } from "../url-form.ts";

/** A value that is all variable: what it holds is not in this text. */
export const VARIABLE = /^\$(?:[\w({]|env:)|^%\w+%$|^\{\{/;

/** One request while it is read; `whole` turns false where something comes from elsewhere. */
export interface CurlReading {
  readonly where: Where;
  readonly out: DocumentBuilder;
  whole: boolean;
}

/** `-d`, `--data-raw`, `--data-binary`, `--json`, `--data-urlencode` by `name`, into the body or (`-G`) the query. */
export function addData(name: string, value: Slice, place: "body" | "query", request: CurlReading): void {
  const { out } = request;
  const where: Where = { ...request.where, path: `${request.where.path}/${place}`, place };
  const { text } = value;
  if (text.startsWith("@") && name !== "data-raw") {
    request.whole = false;
    return;
  }
  if (name === "data-urlencode") {
    addUrlencoded(value, where, request);
    return;
  }
  if (/^\s*[{[][\s{[]*\\"/.test(text)) {
    // For programs, PowerShell wants the quotes escaped that stand within its own.
    addData(name, unescapedQuotes(value), place, request);
    return;
  }
  const first = text.trimStart()[0];
  if (first === "{" || first === "[") {
    // `{{body}}` alone is a variable; the name of a placeholder may also begin a JSON text that is a template.
    if (!readEmbedded(value, where, out)) addRaw(value, where, request);
  } else if (first === "<" || !/^[^=\s]{1,200}=/.test(text)) addRaw(value, where, request);
  else addFields(formFields(value, 0, text.length), where, out);
}

function unescapedQuotes(value: Slice): Slice {
  const { text } = value;
  const mapped = new MappedText(value, 0);
  let kept = 0;
  for (let at = text.indexOf('\\"'); at >= 0; at = text.indexOf('\\"', kept)) {
    mapped.keep(kept, at);
    mapped.put('"', at, at + 2);
    kept = at + 2;
  }
  mapped.keep(kept, text.length);
  return mapped.slice(text.length);
}

/** A body that is no form and no JSON: XML, plain text, or a variable that holds all of it. */
function addRaw(value: Slice, where: Where, request: CurlReading): void {
  if (VARIABLE.test(value.text)) request.whole = false;
  if (value.text === "") return;
  addNamed(value, { path: where.path, key: where.place }, where, request.out, readEmbedded);
}

/** `--data-urlencode`: `name=content` and `=content` are encoded by curl; `@file` and `name@file` are read by it. */
function addUrlencoded(value: Slice, where: Where, request: CurlReading): void {
  const { text } = value;
  const sign = text.search(/[=@]/);
  if (sign >= 0 && text[sign] === "@") {
    request.whole = false;
    return;
  }
  if (sign < 1) {
    addRaw(sign === 0 ? subSlice(value, 1, text.length) : value, where, request);
    return;
  }
  addField(value, sign, text.length, where, request.out);
}

/** `-F name=content;type=...`; a file's content is unknown, but its field is there. */
export function addFormField(value: Slice, request: CurlReading): void {
  const sign = value.text.indexOf("=");
  if (sign < 1) return;
  const where: Where = { ...request.where, path: `${request.where.path}/form`, place: "body" };
  const type = value.text.search(/;(?:type|filename|headers|encoder)=/);
  const file = /[@<]/.test(value.text[sign + 1] ?? "");
  addField(value, sign, type > sign ? type : value.text.length, where, request.out, file);
}

function addField(value: Slice, sign: number, end: number, where: Where, out: DocumentBuilder, file = false): void {
  const key = value.text.slice(0, sign);
  out.add(value, sign + 1, end, {
    path: `${where.path}#?${key}`,
    key,
    keySpan: spanOf(value, 0, sign),
    value: value.text.slice(sign + 1, end),
    place: where.place,
    group: where.group,
    enabled: where.enabled,
    ...(file ? { state: "computed" as const } : {}),
  });
}
