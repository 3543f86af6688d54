/** A YAML text as the positioned tree that readers of JSON know: the same nodes, other scalars. */
import { type JsonKind, JsonNode } from "../../engine/json-node.ts";
import { HOSTILE, isMap, isPair, isScalar, isSeq, parseAllDocuments, type Scalar } from "../../engine/yaml-door.ts";
import type { Span } from "../../model/document.ts";
import type { Slice } from "../../model/slice.ts";
import { nestsTooDeep } from "./depth.ts";
import { scalarSlice } from "./scalar.ts";

/** A node of YAML. Names and scalars are decoded by YAML's rules; aliases are not followed: they are no values here. */
class YamlNode extends JsonNode {
  readonly #key: Slice | undefined;
  readonly #text: Slice | undefined;

  constructor(
    source: Slice,
    kind: JsonKind,
    range: readonly number[],
    parent: YamlNode | undefined,
    key?: Slice,
    text?: Slice,
  ) {
    super(source, kind, range[0] ?? 0, parent, -1, -1);
    this.end = range[1] ?? this.start;
    this.#key = key;
    this.#text = text;
  }

  override get key(): string | undefined {
    return this.#key?.text;
  }

  override get keySpan(): Span | undefined {
    return this.#key && spanOf(this.#key);
  }

  override get value(): string {
    return this.slice.text;
  }

  override get span(): Span {
    return spanOf(this.slice);
  }

  override get slice(): Slice {
    return (
      this.#text ?? { text: this.source.text.slice(this.start, this.end), at: (at) => this.source.at(this.start + at) }
    );
  }

  override get innerStart(): number {
    return this.start;
  }

  override get innerEnd(): number {
    return this.end;
  }

  override keyIs(key: string): boolean {
    return this.#key?.text === key;
  }
}

function spanOf(slice: Slice): Span {
  return { start: slice.at(0), end: slice.at(slice.text.length) };
}

/** The first document of a text; undefined if it is no YAML, has mistakes or nests too deep. */
export function yamlTree(slice: Slice): JsonNode | undefined {
  if (nestsTooDeep(slice.text)) return undefined;
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    const documents = parseAllDocuments(slice.text, HOSTILE);
    const [first] = Array.isArray(documents) ? documents : [];
    if (!first || first.errors.length > 0) return undefined;
    return nodeOf(first.contents, slice, undefined, undefined);
  } catch {
    return undefined;
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** A reference that nobody put into quotes: to YAML it is a map within a map. */
const REFERENCE = /^\{\{[^{}\n]{1,200}\}\}$/;

/** Recursion ends with the nesting, which `nestsTooDeep` bounds. */
function nodeOf(
  node: unknown,
  source: Slice,
  parent: YamlNode | undefined,
  key: Slice | undefined,
): YamlNode | undefined {
  if (isScalar(node)) return scalarNode(node, source, parent, key);
  if (!isMap(node) && !isSeq(node)) return undefined;
  const range = node.range ?? [0, 0, 0];
  if (isMap(node) && node.flow && REFERENCE.test(source.text.slice(range[0], range[1])))
    return new YamlNode(source, "bare", range, parent, key);
  const own = new YamlNode(source, isMap(node) ? "object" : "array", range, parent, key);
  let last: JsonNode | undefined;
  for (const item of node.items as readonly unknown[]) {
    const name = isPair(item) && isScalar(item.key) ? scalarSliceOf(item.key, source) : undefined;
    if (isPair(item) && !name) continue;
    const child = nodeOf(isPair(item) ? item.value : item, source, own, name) ?? emptyNode(source, own, name);
    if (last) last.next = child;
    else own.first = child;
    last = child;
  }
  return own;
}

/** An alias, or a name without a value. */
function emptyNode(source: Slice, parent: YamlNode, key: Slice | undefined): YamlNode {
  return new YamlNode(source, "null", [parent.start, parent.start], parent, key);
}

function scalarNode(node: Scalar, source: Slice, parent: YamlNode | undefined, key: Slice | undefined): YamlNode {
  const { value } = node;
  const kind =
    typeof value === "string" ? "string" : typeof value === "boolean" ? "boolean" : value === null ? "null" : "number";
  return new YamlNode(source, kind, node.range ?? [0, 0, 0], parent, key, scalarSliceOf(node, source));
}

function scalarSliceOf(node: Scalar, source: Slice): Slice {
  const [from, to] = node.range ?? [0, 0, 0];
  const text = typeof node.value === "string" ? node.value : source.text.slice(from, to);
  return scalarSlice(source, from, to, text);
}
