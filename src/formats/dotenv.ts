/** dotenv files: `NAME=value` with dotenv's quotes, escapes and values over several lines. */
import type { Syntax } from "../model/document.ts";
import { type Slice, sliceOf, subSlice } from "../model/slice.ts";
import { DocumentBuilder, type Format, type Reader, type Where } from "./format.ts";
import { readInside } from "./inside.ts";
import { escaped, MappedText } from "./mapped-text.ts";
import { addNamed, isSpace, lineAt, settingsGroup, spanOf, trimmed } from "./named-value.ts";

const NAME = /(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*(?:=|:(?=[ \t]))/y;
const COMMENT = /[#;]+[ \t]*/y;
const FILE = /(?:^|\/)(?:\.env(?:rc|\.[^/]*)?|[^/]*\.env)$/i;

interface Value {
  readonly slice: Slice;
  readonly quote: Syntax["quote"];
  /** Where reading goes on: behind the closing quote, or at the line's end. */
  readonly end: number;
}

/** The offset of the quote that closes the one at `open`, if only white space or a comment follows it in its line. */
function closingQuote(text: string, open: number): number {
  const quote = text[open]!;
  let at = open + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === "\\" && quote === '"' ? 2 : 1;
  if (at >= text.length) return -1;
  let after = at + 1;
  while (after < text.length && (text[after] === " " || text[after] === "\t")) after += 1;
  const next = text[after];
  return next === undefined || next === "\n" || next === "\r" || next === "#" || next === ";" || next === "," ? at : -1;
}

/** A quoted text; in double quotes the escapes \n \r \t \" \\ \$ are resolved. */
function quoted(outer: Slice, open: number, close: number): Slice {
  const { text } = outer;
  if (text[open] !== '"') return subSlice(outer, open + 1, close);
  const mapped = new MappedText(outer, open + 1);
  let kept = open + 1;
  for (let at = text.indexOf("\\", kept); at >= 0 && at < close; at = text.indexOf("\\", at + 2)) {
    const letter = text[at + 1]!;
    if (!'nrt"\\$'.includes(letter)) continue;
    mapped.keep(kept, at);
    mapped.put(escaped(letter), at, at + 2);
    kept = at + 2;
  }
  mapped.keep(kept, close);
  return mapped.slice(close);
}

/** Reads the value from `from`; `lineEnd` is where its line ends. Quotes without an end are part of the value. */
function valueAt(outer: Slice, from: number, lineEnd: number, unclosed: Set<string>): Value {
  const { text } = outer;
  let at = from;
  while (at < lineEnd && isSpace(text.charCodeAt(at))) at += 1;
  const quote = text[at];
  if ((quote === '"' || quote === "'" || quote === "`") && !unclosed.has(quote)) {
    const close = closingQuote(text, at);
    if (close >= 0) return { slice: quoted(outer, at, close), quote, end: close + 1 };
    // One that finds no end at all means that none behind it does: searched once, not once a line.
    if (text.indexOf(quote, at + 1) < 0) unclosed.add(quote);
  }
  let end = at;
  while (end < lineEnd && !(text[end] === "#" && end > at && isSpace(text.charCodeAt(end - 1)))) end += 1;
  if (text[at] === "#") end = at;
  return { slice: trimmed(outer, at, end), quote: "", end: lineEnd };
}

/** Reads dotenv lines; entries are `where.path` + "/NAME". False if no line is an assignment. */
export const readDotenv: Reader = (slice, where, out) => {
  const { text } = slice;
  const before = out.entries.length;
  const unclosed = new Set<string>();
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < text.length) {
    const line = lineAt(text, start);
    start = line.next;
    let at = line.start;
    while (at < line.end && isSpace(text.charCodeAt(at))) at += 1;
    COMMENT.lastIndex = at;
    const comment = COMMENT.exec(text);
    if (comment) at += comment[0].length;
    NAME.lastIndex = at;
    const name = NAME.exec(text);
    if (!name) continue;
    const value = valueAt(slice, NAME.lastIndex, line.end, unclosed);
    if (comment && (value.end > line.end || isProse(value))) continue;
    addLine(slice, NAME.lastIndex - 1, name[1]!, value, Boolean(comment), where, out);
    if (value.end > line.end) start = lineAt(text, value.end).next;
  }
  return out.entries.length > before;
};

/** In a comment, `Note: see the manual` is a sentence. */
function isProse(value: Value): boolean {
  return value.quote === "" && /\s/.test(value.slice.text);
}

function addLine(
  slice: Slice,
  sign: number,
  key: string,
  value: Value,
  comment: boolean,
  where: Where,
  out: DocumentBuilder,
): void {
  const { text } = slice;
  let end = sign;
  while (isSpace(text.charCodeAt(end - 1))) end -= 1;
  const syntax: Syntax | undefined = comment
    ? { kind: "comment", quote: value.quote, operator: text[sign]!, after: "" }
    : undefined;
  const keySpan = spanOf(slice, end - key.length, end);
  const path = `${where.path}/${key}`;
  addNamed(value.slice, { path, key, keySpan, ...(syntax ? { syntax } : {}) }, where, out, readInside);
}

/** `.env`, `.env.local`, `production.env`, `.envrc`. */
export const dotenv: Format = {
  name: "dotenv",
  claims: (input) => FILE.test(input.path),
  read(input) {
    const out = new DocumentBuilder(input);
    const where = { path: "", group: "", place: "variable", enabled: true, depth: 0 } as const;
    readDotenv(sliceOf(input.text), { ...where, group: settingsGroup(where, "", out) }, out);
    return out.build("dotenv");
  },
};
