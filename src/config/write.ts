/** Adds accepted findings to a config file's text; comments, order and all other bytes stay. */
import { type JsonNode, parseJson } from "../engine/json.ts";
import { sliceOf } from "../model/slice.ts";
import type { Config } from "./read.ts";

export type AllowEntry = NonNullable<Config["allow"]>[number];

/** `text` is a config file that was read before, or "" for a new one; `manifest`: a package.json that holds it. */
export function addAllow(text: string, entries: readonly AllowEntry[], manifest = false): string {
  return addTo(text, "allow", entries.map(oneLineJson), manifest);
}

/** Adds texts of JSON to the list of that name, which is made where there is none. */
export function addTo(text: string, key: string, items: readonly string[], manifest = false): string {
  if (items.length === 0) return text;
  if (text.trim() === "") return `{\n  ${JSON.stringify(key)}: [\n    ${items.join(",\n    ")}\n  ]\n}\n`;
  const { root } = parseJson(sliceOf(text));
  const top = manifest && root ? child(root, "credlint") : root;
  if (top?.kind !== "object") throw new Error("a config that was read has an object");
  const list = child(top, key);
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  if (list?.kind === "array") return insertLast(text, list, items, end);
  const written = `${JSON.stringify(key)}: [${end}    ${items.join(`,${end}    `)}${end}  ]`;
  return insertLast(text, top, [written], end);
}

/** Behind the last child, with a comma where one is missing. */
function insertLast(text: string, parent: JsonNode, items: readonly string[], end: string): string {
  let last: JsonNode | undefined;
  for (let one = parent.first; one; one = one.next) last = one;
  const inner = indentAt(text, parent.start) + "  ";
  const lines = items.map((item) => `${end}${inner}${item}`).join(",");
  if (!last) {
    const rest = text.slice(parent.start + 1);
    const close = /^\s*[\]}]/.test(rest) ? `${end}${indentAt(text, parent.start)}${rest.trimStart()}` : rest;
    return `${text.slice(0, parent.start + 1)}${lines}${close}`;
  }
  const comma = /^\s*,/.exec(text.slice(last.end));
  const at = last.end + (comma?.[0].length ?? 0);
  return `${text.slice(0, at)}${comma ? "" : ","}${lines}${comma ? "," : ""}${text.slice(at)}`;
}

function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start))![0];
}

function child(parent: JsonNode, key: string): JsonNode | undefined {
  for (let one = parent.first; one; one = one.next) if (one.key === key) return one;
  return undefined;
}

/** `{ "rule": "generic/password", "reason": "made up" }`. */
export function oneLineJson(entry: object): string {
  const members = Object.entries(entry)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{ ${members.join(", ")} }`;
}
