/** YAML as the JSON text that it stands for, each character of which leads back: what reads a JSON tree reads YAML too. */
import {
  type Document,
  HOSTILE,
  isMap,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Scalar,
} from "../../engine/yaml-door.ts";
import type { Slice } from "../../model/slice.ts";
import { nestsTooDeep } from "./depth.ts";
import { scalarSlice } from "./scalar.ts";

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** A stretch of the JSON text and where its characters stand in the YAML. */
interface Piece {
  readonly start: number;
  at(offset: number): number;
}

class JsonText {
  readonly #outer: Slice;
  readonly #texts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;

  constructor(outer: Slice) {
    this.#outer = outer;
  }

  /** Brackets, commas and quotes stand at one offset of `outer`. */
  mark(text: string, offset: number): void {
    const { at } = this.#outer;
    this.#put(text, () => at(offset));
  }

  /** The same; the blank behind it stands at the end, as a node ends where the next character begins. */
  close(text: string, offset: number): void {
    this.mark(text, offset);
    this.mark(" ", offset);
  }

  /** A scalar as a JSON string. */
  string(slice: Slice): void {
    const end = slice.at(slice.text.length);
    const escaped = JSON.stringify(slice.text).slice(1, -1);
    this.#put('"', () => slice.at(0));
    const map = escaped.length === slice.text.length ? undefined : decodedOffsets(escaped);
    this.#put(escaped, map ? (offset) => slice.at(map[offset]!) : (offset) => slice.at(offset));
    this.#put('"', () => end);
  }

  #put(text: string, at: (offset: number) => number): void {
    if (text === "") return;
    this.#pieces.push({ start: this.#length, at });
    this.#texts.push(text);
    this.#length += text.length;
  }

  slice(): Slice {
    const pieces = this.#pieces;
    return {
      text: this.#texts.join(""),
      at(offset) {
        let low = 0;
        let high = pieces.length - 1;
        while (low < high) {
          const middle = (low + high + 1) >> 1;
          if (pieces[middle]!.start <= offset) low = middle;
          else high = middle - 1;
        }
        const piece = pieces[low];
        return piece ? piece.at(offset - piece.start) : 0;
      },
    };
  }
}

/** For each character of an escaped text the index of the character that it is part of. */
function decodedOffsets(escaped: string): Uint32Array {
  const offsets = new Uint32Array(escaped.length + 1);
  let decoded = 0;
  for (let at = 0; at < escaped.length; decoded += 1) {
    const length = escaped[at] !== "\\" ? 1 : escaped[at + 1] === "u" ? 6 : 2;
    for (let index = 0; index < length; index += 1) offsets[at + index] = decoded;
    at += length;
  }
  offsets[escaped.length] = decoded;
  return offsets;
}

/**
 * The JSON of a YAML text of one document; undefined if the parser finds a mistake, there are several documents, or it nests
 * too deep. Aliases are null, as what they repeat is read where it stands; so are values under a tag of an application.
 */
export function yamlAsJson(outer: Slice): Slice | undefined {
  if (nestsTooDeep(outer.text)) return undefined;
  const document = parsed(outer.text);
  if (!document?.contents) return undefined;
  const out = new JsonText(outer);
  write(document.contents, outer, out);
  return out.slice();
}

function parsed(text: string): Document | undefined {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    const [document, ...more] = parseAllDocuments(text, HOSTILE);
    return more.length === 0 && document && document.errors.length === 0 ? (document as Document) : undefined;
  } catch {
    return undefined;
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** The depth is bounded by nestsTooDeep, so this may recurse. */
function write(node: unknown, outer: Slice, out: JsonText): void {
  const [start, end] = rangeOf(node);
  if (isMap(node)) {
    out.mark("{", start);
    node.items.forEach((pair, index) => {
      if (index > 0) out.mark(",", start);
      writeKey(pair.key, index, outer, out);
      out.mark(":", rangeOf(pair.key)[1]);
      write(pair.value, outer, out);
    });
    out.close("}", end);
  } else if (isSeq(node)) {
    out.mark("[", start);
    node.items.forEach((item, index) => {
      if (index > 0) out.mark(",", start);
      write(item, outer, out);
    });
    out.close("]", end);
  } else if (isScalar(node) && !isLocalTag(node.tag)) writeScalar(node, outer, out);
  else out.mark("null", start);
}

function writeKey(key: unknown, index: number, outer: Slice, out: JsonText): void {
  if (isScalar(key) && key.range) {
    const text = key.source ?? String(key.value);
    out.string(scalarSlice(outer, key.range[0], key.range[1], text));
  } else out.mark(`"${index}"`, rangeOf(key)[0]);
}

function writeScalar(node: Scalar, outer: Slice, out: JsonText): void {
  const [start, end] = rangeOf(node);
  const { value } = node;
  if (value === null || start === end) {
    out.mark("null", start);
    return;
  }
  const text = typeof value === "string" ? value : (node.source ?? String(value));
  const slice = scalarSlice(outer, start, end, text);
  if (typeof value !== "string" && (JSON_NUMBER.test(text) || text === "true" || text === "false")) {
    // As written: a number's characters stand one by one.
    for (let index = 0; index < text.length; index += 1) out.mark(text[index]!, start + index);
    out.mark(" ", end);
    return;
  }
  out.string(slice);
}

function isLocalTag(tag: string | undefined): boolean {
  return tag !== undefined && tag.length > 1 && !tag.startsWith("tag:yaml.org") && !tag.startsWith("!!");
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = (node as { range?: readonly number[] } | null | undefined)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? range?.[0] ?? 0];
}
