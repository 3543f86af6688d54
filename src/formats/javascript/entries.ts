/** Entries out of JavaScript expressions: texts, forms, JSON bodies and the halves of Basic credentials. */
import type { Place, Span, Syntax, VariableScope } from "../../model/document.ts";
import { opaqueSlice, type Slice } from "../../model/slice.ts";
import type { DocumentBuilder, Where } from "../format.ts";
import { MappedText } from "../mapped-text.ts";
import { coverEntries, pointerToken, tightenEntries } from "../named-value.ts";
import { colonOf } from "../url.ts";
import type { Folded, JsFolder, Piece } from "./fold.ts";
import { type JsNode, nodesOf, propertiesOf } from "./node.ts";
import type { JsScope } from "./scope.ts";

/** What reading one text needs. */
export interface JsReading {
  readonly slice: Slice;
  readonly where: Where;
  readonly out: DocumentBuilder;
  readonly scope: JsScope;
  readonly folder: JsFolder;
  /** Objects that a request has read: they are no settings. */
  readonly used: Set<JsNode>;
}

/** Where an entry goes. */
export interface Target {
  readonly path: string;
  readonly group: string;
  readonly place: Place;
  readonly role?: string;
  readonly scope?: VariableScope;
  /** Node of the name as written, or nothing. */
  readonly keyNode?: JsNode;
  /** An unknown part of the text leaves it readable (URLs with `${host}`). */
  readonly lenient?: boolean;
}

function keySpanOf(slice: Slice, key: JsNode | undefined): { start: number; end: number } | undefined {
  if (!key) return undefined;
  const quoted = key.type === "Literal" ? 1 : 0;
  return { start: slice.at(key.range[0] + quoted), end: slice.at(key.range[1] - quoted) };
}

/** Adds one entry for an expression, and what a literal holds in turn. */
export function addExpression(reading: JsReading, key: string, node: JsNode, target: Target): Folded {
  const folded = reading.folder.fold(node);
  const { slice, out, where } = reading;
  const keySpan = keySpanOf(slice, target.keyNode);
  const state = folded.state === "computed" && target.lenient ? undefined : folded.state;
  const syntax: Syntax = { kind: "pair", quote: folded.quote, operator: ":", after: "" };
  out.add(slice, folded.from, folded.to, {
    path: target.path,
    key,
    ...(keySpan ? { keySpan } : {}),
    value: folded.text,
    place: target.place,
    ...(target.role ? { role: target.role } : {}),
    ...(target.scope ? { scope: target.scope } : {}),
    group: target.group,
    enabled: where.enabled,
    ...(folded.scalar ? { scalar: folded.scalar } : {}),
    ...(state ? { state } : {}),
    syntax,
    ...partsOf(slice, folded),
  });
  return folded;
}

/** The literal pieces of a text that is put together. */
function partsOf(slice: Slice, folded: Folded): { parts: readonly Span[] } | undefined {
  const pieces = folded.pieces.flatMap((piece) => piece.base64 ?? [piece]);
  const parts = pieces.filter((one) => one.state === undefined && (one.from !== folded.from || one.to !== folded.to));
  return parts.length > 0
    ? { parts: parts.map(({ from, to }) => ({ start: slice.at(from), end: slice.at(to) })) }
    : undefined;
}

/** Reads what a folded text holds: exact spans where its pieces stand in order, else every span is the whole expression. */
export function readFolded(reading: JsReading, folded: Folded, read: (text: Slice) => void): void {
  const { slice, out } = reading;
  const mapped = new MappedText(slice, folded.from);
  let next = folded.from;
  const ordered = folded.pieces.every((piece) => {
    const inside = piece.from >= next && piece.to <= folded.to && piece.base64 === undefined;
    next = piece.to;
    if (!inside) return false;
    if (slice.text.slice(piece.from, piece.to) === piece.text) mapped.keep(piece.from, piece.to);
    else if (slice.text.slice(piece.from - 2, piece.to + 1) === piece.text) mapped.keep(piece.from - 2, piece.to + 1);
    else mapped.put(piece.text, piece.from, piece.to);
    return true;
  });
  const before = out.entries.length;
  if (ordered) {
    read(mapped.slice(folded.to));
    if (folded.pieces.length > 1) tightenEntries(out, before);
    return;
  }
  const span = { start: slice.at(folded.from), end: slice.at(folded.to) };
  read(opaqueSlice(folded.text, span.start, span.end));
  coverEntries(out, before, span);
}

/** Adds `username` and `password` of the pieces that are put together as `name:password`. */
export function addBasicPieces(reading: JsReading, pieces: readonly Piece[], path: string, group: string): void {
  let colon = -1;
  const index = pieces.findIndex((piece) => {
    colon = piece.state ? piece.text.length : colonOf(piece.text, 0, piece.text.length);
    return colon < piece.text.length;
  });
  const split = pieces[index];
  if (!split) return;
  const before = cut(reading.slice, split, 0, colon);
  const after = cut(reading.slice, split, colon + 1, split.text.length);
  addHalf(reading, "username", [...pieces.slice(0, index), ...before], path, group);
  addHalf(reading, "password", [...after, ...pieces.slice(index + 1)], path, group);
}

/** A part of a literal piece; of one with escapes the span stays whole. */
function cut(slice: Slice, piece: Piece, from: number, to: number): Piece[] {
  if (from >= to) return [];
  const exact = slice.text.slice(piece.from, piece.to) === piece.text;
  return [
    { ...piece, text: piece.text.slice(from, to), ...(exact ? { from: piece.from + from, to: piece.from + to } : {}) },
  ];
}

function addHalf(reading: JsReading, param: string, pieces: readonly Piece[], path: string, group: string): void {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return;
  const state = pieces.length === 1 ? first.state : pieces.some((piece) => piece.state) ? "computed" : undefined;
  // Constants may be defined in any order: then the first one's place stands for all.
  const to = last.to >= first.from ? last.to : first.to;
  reading.out.add(reading.slice, first.from, to, {
    path: `${path}#basic/${param}`,
    key: param,
    value: pieces.map((piece) => piece.text).join(""),
    place: "auth",
    role: `auth.basic.${param}`,
    group,
    enabled: reading.where.enabled,
    ...(state ? { state } : {}),
  });
}

/** Objects that may be nested in one literal by way of constants; more are a trap. */
const MOST_OBJECTS = 200;

/** Adds the fields of an object literal (nested ones too); false if a spread or an unknown name may bring others. */
export function addObject(
  reading: JsReading,
  object: JsNode,
  target: Omit<Target, "keyNode" | "role">,
  separator: string,
): boolean {
  let whole = true;
  let objects = 0;
  const spreadIn = new Set<JsNode>([object]);
  const stack = [{ object, path: target.path, separator, depth: 0 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    reading.used.add(next.object);
    const { properties, spreads, open } = propertiesOf(next.object);
    if (open) whole = false;
    for (const spread of spreads) {
      const inner = reading.folder.resolved(spread);
      if (inner?.type === "ObjectExpression" && !spreadIn.has(inner)) {
        spreadIn.add(inner);
        stack.push({ ...next, object: inner });
      } else whole = false;
    }
    for (const { name, key, value } of properties) {
      const path = `${next.path}${next.separator}${pointerToken(name)}`;
      const resolved = reading.folder.resolved(value);
      if (resolved?.type === "ObjectExpression" && next.depth < 32 && (objects += 1) < MOST_OBJECTS) {
        stack.push({ object: resolved, path, separator: "/", depth: next.depth + 1 });
      } else if (resolved?.type === "ArrayExpression") {
        nodesOf(resolved["elements"]).forEach((element, index) => {
          if (element.type !== "ObjectExpression")
            addExpression(reading, name, element, { ...target, path: `${path}/${index}`, keyNode: key });
        });
      } else if (!/Function|Class/.test(resolved?.type ?? ""))
        addExpression(reading, name, value, { ...target, path, keyNode: key });
    }
  }
  return whole;
}
