/** The body of a request in a `.http` file: a form, JSON, parts between boundaries, or a file that is named. */
import { type Slice, subSlice } from "../../model/slice.ts";
import { readEmbedded } from "../embedded.ts";
import type { DocumentBuilder, Where } from "../format.ts";
import { readInside } from "../inside.ts";
import { addNamed, lineAt, spanOf, trimmed } from "../named-value.ts";
import { addFields, formFields } from "../url-form.ts";

/** False if the body is a file (`< ./body.json`). Response handlers and saved responses behind it are no body. */
export function readBody(slice: Slice, from: number, end: number, where: Where, out: DocumentBuilder): boolean {
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
  if (body.text.startsWith("--") && readMultipart(body, where, out)) return !/^<(?:@\w*)?[ \t]+\S/m.test(body.text);
  const at: Where = { ...where, path: `${where.path}/body`, place: "body", depth: where.depth + 1 };
  if (/^[^\s=<{[]{1,200}=/.test(body.text)) addFields(formFields(body, 0, body.text.length), at, out);
  else if (!readEmbedded(body, at, out) && !/^\{\{[^}]*\}\}$/.test(body.text)) {
    const { group, enabled } = where;
    out.add(body, 0, body.text.length, { path: at.path, key: "body", value: body.text, place: "body", group, enabled });
  } else if (/^\{\{[^}]*\}\}$/.test(body.text)) return false;
  return true;
}

/** `multipart/form-data`: each part's name stands in its Content-Disposition (RFC 7578). */
function readMultipart(body: Slice, where: Where, out: DocumentBuilder): boolean {
  const { text } = body;
  const boundary = text.slice(0, lineAt(text, 0).end).trim();
  if (boundary.length < 3 || !/content-disposition/i.test(text)) return false;
  for (let at = lineAt(text, 0).next; at < text.length; ) {
    const next = text.indexOf(boundary, at);
    const end = next < 0 ? text.length : next;
    readPart(subSlice(body, at, end), where, out);
    at = next < 0 ? text.length : Math.max(lineAt(text, next).next, next + 1);
  }
  return true;
}

function readPart(part: Slice, where: Where, out: DocumentBuilder): void {
  const { text } = part;
  const blank = /\r?\n[ \t]*\r?\n/.exec(text);
  if (!blank) return;
  const head = text.slice(0, blank.index);
  const name = /content-disposition:[^\n]*?[;\s]name="([^"\n]*)"/i.exec(head);
  const value = trimmed(part, blank.index + blank[0].length, text.length);
  if (!name || /^<(?:@\w*)?[ \t]+\S/.test(value.text)) return;
  const from = name.index + name[0].length - 1 - name[1]!.length;
  const named = {
    path: `${where.path}/body#?${name[1]}`,
    key: name[1]!,
    keySpan: spanOf(part, from, from + name[1]!.length),
  };
  addNamed(value, named, { ...where, place: "body", depth: where.depth + 1 }, out, readInside);
}
