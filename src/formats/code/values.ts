/** Values of code: a literal, a constant of the same file that holds one, or something that only running tells. */

import type { Place, Span } from "../../model/document.ts";
import type { Slice } from "../../model/slice.ts";
import type { DocumentBuilder, Where } from "../format.ts";
import type { Constants } from "./constants.ts";
import { type CodePiece, joinedPieces, piecesOf } from "./pieces.ts";
import type { Language, Token } from "./tokens.ts";
import { type Bracket, isBracket, type Part } from "./tree.ts";

/** What is read of one file. */
export interface CodeReading extends Constants {
  readonly slice: Slice;
  readonly where: Where;
  readonly out: DocumentBuilder;
  readonly language: Language;
  /** Brackets that a request has read. */
  readonly used: Set<Bracket>;
}

export interface CodeValue {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly state?: "computed" | "reference";
  readonly scalar?: "boolean" | "number" | "null";
  /** The literal pieces of a text that is put together. */
  readonly parts?: readonly Span[];
}

/** The value of an item's parts. */
export function valueIn(parts: readonly Part[], reading: CodeReading): CodeValue | undefined {
  const pieces = piecesIn(parts, reading);
  const [first] = pieces;
  const end = pieces.at(-1);
  if (!first || !end || !parts[0]) return undefined;
  if (pieces.length === 1) return single(first, parts, reading);
  const { text, known, parts: literals } = joinedPieces(pieces);
  const { start: from, end: to } = extentOf(pieces, parts);
  const own = literals.length > 0 ? { parts: literals } : {};
  return { text, from, to, ...own, ...(known ? {} : { state: "computed" as const }) };
}

/** The pieces of an expression, constants of the file followed. */
export function piecesIn(parts: readonly Part[], reading: CodeReading): readonly CodePiece[] {
  const { slice, language } = reading;
  return piecesOf(parts, { text: slice.text, language, lookup: (name) => constantAt(name, reading) });
}

/** As written: from the first to the last piece where they stand in order, else the expression that names them. */
function extentOf(pieces: readonly CodePiece[], parts: readonly Part[]): Span {
  const [first] = pieces;
  const last = pieces.at(-1)!;
  const inside = pieces.every(({ from, to }, i) => from <= to && from >= (pieces[i - 1]?.to ?? 0));
  const here = first!.from >= parts[0]!.from && last.to <= parts.at(-1)!.to;
  return inside && here ? { start: first!.from, end: last.to } : { start: parts[0]!.from, end: parts.at(-1)!.to };
}

function single(piece: CodePiece, parts: readonly Part[], { slice }: CodeReading): CodeValue {
  const { text, from, to } = piece;
  if (piece.known) return { text, from, to };
  const written = slice.text.slice(from, to);
  const [only] = parts;
  if (only && !isBracket(only) && only.from === from && only.to === to) {
    if (only.kind === "number") return { text: written, from, to, scalar: "number" };
    if (/^(?:true|false)$/i.test(written)) return { text: written.toLowerCase(), from, to, scalar: "boolean" };
  }
  return { text: written, from, to, state: "computed" };
}

/** The literal or bracket that a name stands for, if it is assigned once and not changed. */
export function constantAt(name: string, { constants, changing }: CodeReading): readonly Part[] | undefined {
  return changing.has(name) ? undefined : constants.get(name);
}

/** The map or list that a name stands for. */
export function bracketAt(name: string, reading: CodeReading): Bracket | undefined {
  const parts = constantAt(name, reading);
  const [only] = parts ?? [];
  return parts?.length === 1 && isBracket(only) ? only : undefined;
}

export interface CodeTarget {
  readonly path: string;
  readonly group: string;
  readonly place: Place;
  readonly role?: string;
  readonly key?: Token;
}

/** Adds one entry. */
export function addValue(reading: CodeReading, name: string, value: CodeValue, target: CodeTarget): void {
  const { slice, out, where } = reading;
  const { key } = target;
  out.add(slice, value.from, value.to, {
    path: target.path,
    key: name,
    ...(key ? { keySpan: { start: slice.at(key.from), end: slice.at(key.to) } } : {}),
    value: value.text,
    place: target.place,
    ...(target.role ? { role: target.role } : {}),
    group: target.group,
    enabled: where.enabled,
    ...(value.scalar ? { scalar: value.scalar } : {}),
    ...(value.state ? { state: value.state } : {}),
    ...(value.parts
      ? { parts: value.parts.map(({ start, end }) => ({ start: slice.at(start), end: slice.at(end) })) }
      : {}),
  });
}
