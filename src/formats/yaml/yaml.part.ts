/** YAML through the parser, a part that is loaded when the first YAML file comes: exact positions, nothing expanded. */
import {
  type Document,
  HOSTILE,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
} from "../../engine/yaml-door.ts";
import type { Span } from "../../model/document.ts";
import type { Slice } from "../../model/slice.ts";
import { type DocumentBuilder, MAX_DEPTH, type Where } from "../format.ts";
import { pointerToken, settingsGroup, spanOf } from "../named-value.ts";
import { nestsTooDeep } from "./depth.ts";
import { readInnerFile } from "./files.ts";
import { scalarSlice } from "./scalar.ts";
import { addYamlScalar } from "./values.ts";

export { yamlAsJson } from "./as-json.ts";
export { yamlTree } from "./tree.ts";

/** Of `- name: X` / `value: Y` the value is called X. */
const NAMING = ["key", "name", "Key", "Name"];
const HOLDING = ["value", "Value"];
/** What stands below points to a secret kept elsewhere (Kubernetes). */
const POINTERS = new Set(["valueFrom", "secretKeyRef", "configMapKeyRef", "secretRef", "fieldRef", "resourceFieldRef"]);
const MAX_PATH = 200;

/** What a node inherits from those above it. */
interface Context {
  readonly path: string;
  readonly key: string;
  readonly keySpan: Span | undefined;
  readonly group: string;
  readonly inList: boolean;
  readonly tagged: boolean;
  readonly encoded: boolean;
  readonly sealed: boolean;
  readonly depth: number;
}

interface Visit {
  readonly node: unknown;
  readonly context: Context;
}

function textOf(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === "string" ? node.value : undefined;
}

function memberOf(map: YAMLMap, name: string): unknown {
  return map.items.find((pair) => textOf(pair.key) === name)?.value;
}

/** A tag of an application (`!Ref`, `!vault`), not one of YAML's own (`!!str`) and not the bare `!`. */
function isLocalTag(tag: string | undefined): boolean {
  return tag !== undefined && tag.length > 1 && !tag.startsWith("tag:yaml.org") && !tag.startsWith("!!");
}

/** A scalar with at least one character; `key:` alone has an empty one. */
function isWritten(node: unknown): boolean {
  return isScalar(node) && node.range !== null && node.range !== undefined && node.range[1] > node.range[0];
}

class YamlTree {
  readonly #slice: Slice;
  readonly #where: Where;
  readonly #out: DocumentBuilder;

  constructor(slice: Slice, where: Where, out: DocumentBuilder) {
    this.#slice = slice;
    this.#where = where;
    this.#out = out;
  }

  read(root: unknown, path: string): void {
    const { group } = this.#where;
    const flags = { inList: false, tagged: false, encoded: false, sealed: false, depth: 0 };
    const stack: Visit[] = [{ node: root, context: { path, key: "", keySpan: undefined, group, ...flags } }];
    for (let visit = stack.pop(); visit; visit = stack.pop()) {
      const { node, context } = visit;
      if (isAlias(node)) continue;
      if (isScalar(node)) this.#scalar(node, context);
      else if (isMap(node)) for (const one of this.#map(node, context).reverse()) stack.push(one);
      else if (isSeq(node)) {
        const tagged = context.tagged || isLocalTag(node.tag);
        const below = node.items.map((item, index) => {
          const inner = context.depth < MAX_PATH ? `${context.path}/${index}` : context.path;
          return { node: item, context: { ...context, path: inner, inList: true, tagged, depth: context.depth + 1 } };
        });
        for (const one of below.reverse()) stack.push(one);
      }
    }
  }

  #map(map: YAMLMap, context: Context): Visit[] {
    const out = this.#out;
    const holds = map.items.some(({ value }) => isWritten(value) || (isSeq(value) && value.items.some(isWritten)));
    const at = { ...this.#where, path: "" };
    const group = holds
      ? settingsGroup(at, context.path, out, context.group, textOf(memberOf(map, "name")) ?? "")
      : context.group;
    const tagged = context.tagged || isLocalTag(map.tag);
    const secret = textOf(memberOf(map, "kind")) === "Secret";
    const label = this.#label(map);
    const visits: Visit[] = [];
    map.items.forEach((pair, index) => {
      const name = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : String(index);
      if (label?.name === pair.key || POINTERS.has(name)) return;
      const named = label?.holder === pair.key ? label : undefined;
      // CloudFormation's parameters hold their value so.
      const held = name === "Default" && context.key !== "" && memberOf(map, "Type") !== undefined;
      const keySpan = held
        ? context.keySpan
        : named
          ? named.span
          : isScalar(pair.key)
            ? this.#spanOf(pair.key)
            : undefined;
      visits.push({
        node: pair.value,
        context: {
          path: context.depth < MAX_PATH ? `${context.path}/${pointerToken(name)}` : context.path,
          key: held ? context.key : named ? named.text : name,
          keySpan,
          group,
          inList: false,
          tagged,
          encoded: (secret && name === "data") || (context.encoded && context.depth < 3),
          sealed: context.sealed || name === "encryptedData",
          depth: context.depth + 1,
        },
      });
    });
    return visits;
  }

  #label(map: YAMLMap): { name: unknown; holder: unknown; text: string; span: Span | undefined } | undefined {
    if (map.items.length > 12) return undefined;
    const find = (names: readonly string[]) =>
      map.items.find(({ key, value }) => names.includes(textOf(key) ?? "") && isScalar(value));
    const name = find(NAMING);
    const holder = find(HOLDING);
    const text = textOf(name?.value);
    if (!name || !holder || !text || !isScalar(name.value)) return undefined;
    return { name: name.key, holder: holder.key, text, span: this.#spanOf(name.value) };
  }

  /** A scalar's text as written, without quotes. */
  #spanOf(scalar: Scalar): Span | undefined {
    const range = scalar.range;
    if (!range) return undefined;
    const quoted = scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE" ? 1 : 0;
    return spanOf(this.#slice, range[0] + quoted, Math.max(range[0], range[1] - quoted));
  }

  #scalar(node: Scalar, context: Context): void {
    const range = node.range;
    const { value } = node;
    if (!range || (value === null && range[1] <= range[0])) return;
    const scalar =
      typeof value === "boolean"
        ? "boolean"
        : value === null
          ? "null"
          : typeof value === "string"
            ? undefined
            : "number";
    const text = scalar ? this.#slice.text.slice(range[0], range[1]) : String(value);
    const slice = scalarSlice(this.#slice, range[0], range[1], text);
    const { key, keySpan, path, group, inList, encoded, sealed } = context;
    const tagged = context.tagged || isLocalTag(node.tag);
    addYamlScalar(
      { value: slice, key, keySpan, path, group, inList, tagged, encoded, sealed, scalar },
      this.#where,
      this.#out,
    );
    if (!tagged && !encoded) readInnerFile(key, slice, { ...this.#where, path, group }, this.#out);
  }
}

/**
 * Reads YAML documents; of several each one's path begins with "/" + its number. False, with nothing added, if the parser
 * finds a mistake or gives up (nested too deep): a reader of lines has to go on.
 */
export function readYamlTree(slice: Slice, where: Where, out: DocumentBuilder): boolean {
  if (where.depth > MAX_DEPTH || nestsTooDeep(slice.text)) return false;
  const documents = parsed(slice.text);
  if (!documents || documents.some(({ errors }) => errors.length > 0)) return false;
  const tree = new YamlTree(slice, where, out);
  documents.forEach((document, index) => {
    tree.read(document.contents, documents.length > 1 ? `${where.path}/${index}` : where.path);
  });
  return true;
}

/**
 * Each mistake is an Error to the parser, and a stack trace for each of 100,000 mistakes would cost ten times the parsing.
 */
function parsed(text: string): readonly Document[] | undefined {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    const documents = parseAllDocuments(text, HOSTILE);
    return Array.isArray(documents) ? documents : [];
  } catch {
    return undefined;
  } finally {
    Error.stackTraceLimit = limit;
  }
}
