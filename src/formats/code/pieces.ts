/** Texts of code that are put together: `"a" + B`, `'a' . $b`, strings side by side, and names inside of strings. */
import type { Span } from "../../model/document.ts";
import type { Language, Token } from "./tokens.ts";
import { isBracket, type Part } from "./tree.ts";

/** One piece of a text; of one that only running tells the source as `${source}`. */
export interface CodePiece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly known: boolean;
}

/** The parts of the literal that a name stands for. */
export type NameLookup = (name: string) => readonly Part[] | undefined;

/** Constants in constants. */
const DEEPEST = 8;
const MOST_PIECES = 200;
const LONGEST = 65_536;

interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly lookup: NameLookup;
}

/** True if a new line between two parts ends a statement: no operator stands at either side of it. */
export function isNewLine(text: string, before: Part, after: Part): boolean {
  const isSign = (part: Part) => !isBracket(part) && part.kind === "sign" && !/^[@)\]}]$/.test(part.text);
  if (isSign(before) || isSign(after)) return false;
  return text.slice(Math.min(before.to, after.from), after.from).includes("\n");
}

/** The pieces of an expression up to its end; undefined if there are too many. */
export function piecesOf(parts: readonly Part[], reading: Reading, depth = 0): readonly CodePiece[] {
  const join = reading.language === "php" ? "." : "+";
  const sideBySide = reading.language === "python" || reading.language === "ruby";
  const pieces: CodePiece[] = [];
  let operand: Part[] = [];
  const end = () => {
    pieces.push(...operandPieces(operand, reading, depth));
    operand = [];
  };
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    const strings = before && isString(before) && isString(part) && sideBySide;
    if (before && !strings && isNewLine(reading.text, before, part)) break;
    if (!isBracket(part) && part.kind === "sign" && part.text === join) end();
    else operand.push(part);
    if (pieces.length > MOST_PIECES) break;
  }
  end();
  return pieces;
}

function isString(part: Part): part is Token {
  return !isBracket(part) && part.kind === "string";
}

function operandPieces(parts: readonly Part[], reading: Reading, depth: number): readonly CodePiece[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return [];
  // Ruby and Python continue a line with a backslash.
  const strings = parts.filter((part) => isBracket(part) || part.text !== "\\");
  if (strings.length > 0 && strings.every(isString))
    return strings.flatMap((token) => stringPieces(token, reading, depth));
  if (parts.length === 1 && depth < DEEPEST) {
    const [item, ...more] = isBracket(first) && first.open === "(" && first.callee === "" ? first.items : [];
    if (item && more.length === 0 && !item.key) return piecesOf(item.parts, reading, depth + 1);
    if (!isBracket(first) && first.kind === "name") {
      const constant = namedPieces(first.text, reading, depth);
      if (constant) return constant;
    }
  }
  const source = reading.text.slice(first.from, Math.min(last.to, first.from + 200));
  return [{ text: `\${${source}}`, from: first.from, to: last.to, known: false }];
}

/** The pieces of the text that a name stands for; nothing for a name that stands for something else. */
function namedPieces(name: string, reading: Reading, depth: number): readonly CodePiece[] | undefined {
  const parts = reading.lookup(name);
  const [first] = parts ?? [];
  if (!parts || !first || depth >= DEEPEST || (isBracket(first) && (first.open !== "(" || first.items.length !== 1)))
    return undefined;
  return piecesOf(parts, reading, depth + 1);
}

/** Names inside of strings, by language: the name alone is followed, anything else is unknown. */
const HOLES: Readonly<Record<Language, RegExp | undefined>> = {
  python: /\{([^{}]{1,200})\}/g,
  csharp: /\{([^{}]{1,200})\}/g,
  ruby: /#\{([^{}]{1,200})\}/g,
  kotlin: /\$(?:\{([^{}]{1,200})\}|(\w+))/g,
  php: /\{(\$[^{}]{1,200})\}|(\$\w+)/g,
  go: undefined,
  java: undefined,
};

function stringPieces(token: Token, reading: Reading, depth: number): readonly CodePiece[] {
  const { text, from, to } = token;
  const plain = (start: number, end: number): CodePiece[] =>
    start < end ? [{ text: unescaped(text.slice(start, end)), from: from + start, to: from + end, known: true }] : [];
  const holes = token.mixed ? HOLES[reading.language] : undefined;
  if (!holes)
    return token.mixed
      ? [{ text, from, to, known: false }]
      : text === ""
        ? [{ text, from, to, known: true }]
        : plain(0, text.length);
  const pieces: CodePiece[] = [];
  let at = 0;
  for (const hole of text.matchAll(holes)) {
    pieces.push(...plain(at, hole.index));
    at = hole.index + hole[0].length;
    const name = (hole[1] ?? hole[2] ?? "").trim();
    const inner = /^[$@]?\w+$/.test(name) ? namedPieces(name, reading, depth) : undefined;
    pieces.push(...(inner ?? [{ text: `\${${name}}`, from: from + hole.index, to: from + at, known: false }]));
    if (pieces.length > MOST_PIECES) break;
  }
  return [...pieces, ...plain(at, text.length)];
}

function unescaped(text: string): string {
  return text.includes("\\") ? text.replace(/\\(["'\\/])/g, "$1") : text;
}

/** What pieces make together. */
export interface JoinedPieces {
  readonly text: string;
  readonly known: boolean;
  /** The literal pieces, where there are several. */
  readonly parts: readonly Span[];
}

export function joinedPieces(pieces: readonly CodePiece[]): JoinedPieces {
  let text = "";
  for (const piece of pieces) {
    if (text.length > LONGEST) return { text, known: false, parts: [] };
    text += piece.text;
  }
  const literal = pieces.filter(({ known, text: own }) => known && own !== "");
  return {
    text,
    known: pieces.length > 0 && pieces.every(({ known }) => known),
    parts: pieces.length > 1 ? literal.map(({ from, to }) => ({ start: from, end: to })) : [],
  };
}
