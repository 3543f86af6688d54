/** Postman: literals become {{variables}}, variables are emptied and declared secret, what was saved or captured is emptied. */
import { type JsonNode, parseJson } from "../engine/json.ts";
import type { Document, Span } from "../model/document.ts";
import { Lines } from "../model/lines.ts";
import { sliceOf } from "../model/slice.ts";
import { type Draft, type Mendable, type Mender, type Names, nameFor, type Replacement } from "./draft.ts";

/** Types that a variable has if nobody chose one. */
const PLAIN_TYPES = new Set(["default", "string", "text", "any"]);

export const mendPostman: Mender = (one, document, names) => {
  const { finding, entry } = one;
  const own = entry && parsedOf(document);
  if (!own) return undefined;
  const node = nodeAt(own.tree, entry.path);
  if (!node) return undefined;
  if (entry.place === "variable") return mendVariable(one, node);
  const saved = entry.role === "auth.oauth2.accessToken" || finding.ruleId === "oauth/postman-token-saved";
  if (saved || entry.place === "response")
    return {
      finding,
      title: saved ? "Empty the saved token" : "Empty the captured value",
      replacements: [{ span: finding.span, text: blank(node, finding.span, entry.path) }],
    };
  if (entry.place === "script" || entry.place === "text") return undefined;
  return mendLiteral(one, node, document, own, names);
};

function mendVariable({ finding, entry }: Mendable, node: JsonNode): Draft | undefined {
  const type = node.parent && child(node.parent, "type");
  const retype: Replacement[] =
    type?.kind === "string" && PLAIN_TYPES.has(type.value)
      ? [{ span: { start: type.start + 1, end: type.end - 1 }, text: "secret" }]
      : [];
  if (finding.ruleId === "postman/variable-not-secret")
    return retype.length > 0 ? { finding, title: "Declare the variable secret", replacements: retype } : undefined;
  return {
    finding,
    title: retype.length > 0 ? "Empty the variable and declare it secret" : "Empty the variable",
    replacements: [{ span: finding.span, text: blank(node, finding.span, entry!.path) }, ...retype],
  };
}

function mendLiteral(
  one: Mendable,
  node: JsonNode,
  document: Document,
  { tree, variables }: Parsed,
  names: Names,
): Draft | undefined {
  // Only a collection can define what it uses.
  if (document.format !== "postman-collection" || !child(tree, "info") || !child(tree, "item")) return undefined;
  const { finding, entry } = one;
  const name = names.give(nameFor(one), one.value, (wanted) => (variables.get(wanted) ?? "") !== "");
  const text = node.kind === "string" || entry!.path.includes("#") ? `{{${name}}}` : `"{{${name}}}"`;
  return {
    finding,
    title: `Read it from {{${name}}}`,
    replacements: [finding.span, ...copiesOf(one, document)].map((span) => ({ span, text })),
    ...(variables.has(name) ? {} : { variable: name }),
  };
}

/** The same value again in this request, as its URL stands there twice. */
function copiesOf({ finding }: Mendable, document: Document): Span[] {
  const { text } = document.input;
  const value = text.slice(finding.span.start, finding.span.end);
  return finding.related
    .filter(({ path, message }) => path === finding.path && message.startsWith("The same value again"))
    .flatMap(({ region }) => {
      const line = parsed.get(document)?.lines.starts[region.startLine - 1];
      const at = (line ?? 0) + region.startColumn - 1;
      return line !== undefined && text.startsWith(value, at) ? [{ start: at, end: at + value.length }] : [];
    });
}

/** Nothing between the quotes; a value without them becomes an empty string. */
function blank(node: JsonNode, span: Span, path: string): string {
  if (node.kind === "string" || path.includes("#")) return "";
  return node.start === span.start ? '""' : "";
}

/** The text that adds variables to the collection, and where. */
export function addVariables(text: string, names: readonly string[]): Replacement | undefined {
  const root = parseJson(sliceOf(text)).root;
  if (!root || names.length === 0) return undefined;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const rows = names.map((name) => `{ "key": ${JSON.stringify(name)}, "value": "", "type": "secret" }`);
  const list = child(root, "variable");
  const parent = list?.kind === "array" ? list : root;
  const last = lastOf(parent);
  const broken = last ? /[\r\n]/.test(text.slice(parent.start, last.start)) : false;
  const indent = last && broken ? indentOf(text, last.keyStart >= 0 ? last.keyStart - 1 : last.start) : "";
  const gap = broken ? `${end}${indent}` : " ";
  if (list?.kind === "array") {
    if (!last) return { span: { start: list.start + 1, end: list.start + 1 }, text: ` ${rows.join(", ")} ` };
    return { span: { start: last.end, end: last.end }, text: rows.map((row) => `,${gap}${row}`).join("") };
  }
  if (list || !last) return undefined;
  return { span: { start: last.end, end: last.end }, text: `,${gap}"variable": [${rows.join(", ")}]` };
}

function indentOf(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}

interface Parsed {
  readonly tree: JsonNode;
  readonly lines: Lines;
  /** Names to values of the collection's own variables. */
  readonly variables: ReadonlyMap<string, string>;
}

const parsed = new WeakMap<Document, Parsed>();

/** Undefined for what is no whole JSON object: YAML, a broken file. */
function parsedOf(document: Document): Parsed | undefined {
  const known = parsed.get(document);
  if (known) return known;
  const { root: tree, troubles } = parseJson(sliceOf(document.input.text));
  if (tree?.kind !== "object" || troubles.length > 0) return undefined;
  const own = { tree, lines: new Lines(document.input.text), variables: variablesOf(tree) };
  parsed.set(document, own);
  return own;
}

/** By the JSON pointer before "#" (RFC 6901). */
function nodeAt(root: JsonNode, path: string): JsonNode | undefined {
  let node: JsonNode | undefined = root;
  for (const token of path.split("#")[0]!.split("/").slice(1)) {
    if (!node) return undefined;
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    node = node.kind === "array" ? itemAt(node, Number(key)) : child(node, key);
  }
  return node;
}

function itemAt(list: JsonNode, index: number): JsonNode | undefined {
  let node = list.first;
  for (let i = 0; node && i < index; i += 1) node = node.next;
  return Number.isInteger(index) ? node : undefined;
}

function child(parent: JsonNode, key: string): JsonNode | undefined {
  let found: JsonNode | undefined;
  for (let one = parent.first; one; one = one.next) if (one.key === key) found = one;
  return found;
}

function lastOf(parent: JsonNode): JsonNode | undefined {
  let last: JsonNode | undefined;
  for (let one = parent.first; one; one = one.next) last = one;
  return last;
}

function variablesOf(tree: JsonNode): Map<string, string> {
  const found = new Map<string, string>();
  const list = child(tree, "variable");
  for (let row = list?.first; row; row = row.next) {
    const key = child(row, "key") ?? child(row, "id");
    if (key) found.set(key.value, child(row, "value")?.value ?? "");
  }
  return found;
}
