/** `name:password` where a tool takes it as such: in clear text, and as base64 in files of registries. */
import { decodeBase64Text } from "../engine/base64.ts";
import { type Slice, subSlice } from "../model/slice.ts";
import type { DocumentBuilder, Where } from "./format.ts";
import { trimmed } from "./named-value.ts";
import { colonOf } from "./url.ts";

/** Characters that no name or password in a decoded text has. */
const UNPRINTABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/** The text that printable base64 stands for, or undefined. */
export function printableBase64(text: string): string | undefined {
  const decoded = decodeBase64Text(text.trim());
  return decoded === undefined || UNPRINTABLE.test(decoded) ? undefined : decoded;
}

/**
 * Adds `auth.<type>.username` and, behind `separator`, `auth.<type>.password`; paths are `where.path` + "#basic/username".
 * A text without separator is a user name alone.
 */
export function addClearBasic(text: Slice, where: Where, out: DocumentBuilder, type = "basic", separator = ":"): void {
  const end = text.text.length;
  const colon = separator === ":" ? colonOf(text.text, 0, end) : text.text.indexOf(separator);
  const parted = colon >= 0 && colon < end;
  addPart("username", type, parted ? subSlice(text, 0, colon) : text, where, out);
  if (parted) addPart("password", type, trimmed(text, colon + 1, end), where, out);
}

function addPart(param: string, type: string, part: Slice, where: Where, out: DocumentBuilder): void {
  out.add(part, 0, part.text.length, {
    path: `${where.path}#basic/${param}`,
    key: param,
    value: part.text,
    place: "auth",
    role: `auth.${type}.${param}`,
    group: where.group,
    enabled: where.enabled,
  });
}

/** The same for base64 of `name:password`: both entries span the whole base64 text. False if the text is none. */
export function addBase64Basic(encoded: Slice, where: Where, out: DocumentBuilder): boolean {
  const decoded = printableBase64(encoded.text);
  const colon = decoded?.indexOf(":") ?? -1;
  if (decoded === undefined || colon < 0) return false;
  const halves = { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
  for (const [key, value] of Object.entries(halves)) {
    out.add(encoded, 0, encoded.text.length, {
      path: `${where.path}#basic/${key}`,
      key,
      value,
      place: "auth",
      role: `auth.basic.${key}`,
      group: where.group,
      enabled: where.enabled,
    });
  }
  return true;
}
