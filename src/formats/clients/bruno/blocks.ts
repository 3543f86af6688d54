/** The blocks of a `.bru` text (docs.usebruno.com/bru-lang): dictionaries, texts and lists, each character where it stands. */
import { type Slice, subSlice } from "../../../model/slice.ts";
import { MappedText } from "../../mapped-text.ts";
import { type Line, lineAt, trimmed } from "../../named-value.ts";

/** One `name: value` of a dictionary. */
export interface Pair {
  readonly key: Slice;
  readonly value: Slice;
  /** False behind `~`. */
  readonly enabled: boolean;
}

export interface Block {
  /** "headers", "auth:basic", "vars:pre-request" ... */
  readonly name: string;
  /** Offset of the name. */
  readonly start: number;
  /** What stands between the brackets: the lines as a whole, their common two blanks taken off. */
  readonly lines: readonly Line[];
  readonly list: boolean;
  /** False if the text ended before the block did. */
  readonly closed: boolean;
}

const OPENING = /^([a-z][\w:.-]*)[ \t]*([{[])[ \t]*(.*)$/i;

/** All blocks of a text; lines outside of blocks are left out. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const line = lineAt(text, at);
    at = Math.max(line.next, at + 1);
    const opening = OPENING.exec(text.slice(line.start, Math.min(line.end, line.start + 200)));
    if (!opening) continue;
    const list = opening[2] === "[";
    const rest = opening[3]!.trim();
    const name = opening[1]!;
    if (rest === (list ? "]" : "}")) continue;
    // `vars:secret [a, b]` on one line.
    const inline = list && text.slice(line.start, line.end).trimEnd().endsWith("]");
    if (inline) {
      const from = text.indexOf("[", line.start) + 1;
      blocks.push({
        name,
        start: line.start,
        lines: [{ start: from, end: line.end, next: line.next }],
        list,
        closed: true,
      });
      continue;
    }
    if (rest !== "") continue;
    const lines: Line[] = [];
    let closed = false;
    while (at < text.length) {
      const inner = lineAt(text, at);
      at = Math.max(inner.next, at + 1);
      if (isClosing(text, inner, list)) {
        closed = true;
        break;
      }
      lines.push(inner);
    }
    blocks.push({ name, start: line.start, lines, list, closed });
  }
  return blocks;
}

/** A block ends where its bracket stands at a line's begin. */
function isClosing(text: string, { start, end }: Line, list: boolean): boolean {
  return text[start] === (list ? "]" : "}") && text.slice(start + 1, end).trim() === "";
}

/** The text of a block of text: lines joined as they stand, two blanks off each. */
export function textOfBlock(outer: Slice, block: Block): Slice {
  const { text } = outer;
  const mapped = new MappedText(outer, block.lines[0]?.start ?? block.start);
  block.lines.forEach((line, index) => {
    const indent = text.startsWith("  ", line.start) ? 2 : text[line.start] === "\t" ? 1 : 0;
    const last = index === block.lines.length - 1;
    mapped.keep(Math.min(line.start + indent, line.end), last ? line.end : line.next);
  });
  return mapped.slice();
}

/** The pairs of a dictionary; `'''` opens a value of several lines, `[` a list, whose elements bear the same name. */
export function pairsOf(outer: Slice, block: Block): Pair[] {
  const { text } = outer;
  const pairs: Pair[] = [];
  for (let index = 0; index < block.lines.length; index += 1) {
    const line = block.lines[index]!;
    const content = trimmed(outer, line.start, line.end);
    if (content.text === "" || content.text.startsWith("#") || /^@\w+\(/.test(content.text)) continue;
    const head = keyOf(content);
    if (!head) continue;
    const { key, enabled, after } = head;
    const value = trimmed(content, after, content.text.length);
    const several = value.text.startsWith("'''") && !/^'''.*'''/.test(value.text);
    const list = value.text === "[";
    if (!several && !list) {
      pairs.push({ key, value: unquoted(value), enabled });
      continue;
    }
    let end = index + 1;
    const isEnd = (each: Line): boolean => {
      const inner = text.slice(each.start, each.end).trim();
      return list ? inner === "]" : /^'''(?:\s*@\w+\([^)]*\))*$/.test(inner);
    };
    while (end < block.lines.length && !isEnd(block.lines[end]!)) end += 1;
    const lines = block.lines.slice(index + 1, end);
    if (list) for (const each of lines) pairs.push({ key, value: trimmed(outer, each.start, each.end), enabled });
    else pairs.push({ key, value: multiline(outer, lines), enabled });
    index = end;
  }
  return pairs;
}

/** `~"key with: colon": `, `@name:`, `name:`; the value begins at `after`. */
function keyOf(content: Slice): { key: Slice; enabled: boolean; after: number } | undefined {
  const { text } = content;
  const enabled = !text.startsWith("~");
  let from = enabled ? 0 : 1;
  if (text[from] === "@") from += 1;
  if (text[from] === '"') {
    const quoted = /"((?:[^"\\]|\\.)*)"\s*:/y;
    quoted.lastIndex = from;
    const found = quoted.exec(text);
    if (!found) return undefined;
    const end = from + 1 + found[1]!.length;
    return { key: unescaped(content, from + 1, end), enabled, after: from + found[0].length };
  }
  const colon = text.indexOf(":", from);
  if (colon <= from) return undefined;
  return { key: trimmed(content, from, colon), enabled, after: colon + 1 };
}

function unescaped(outer: Slice, from: number, to: number): Slice {
  const mapped = new MappedText(outer, from);
  let kept = from;
  for (let at = from; at < to; at += 1) {
    if (outer.text[at] !== "\\" || at + 1 >= to) continue;
    mapped.keep(kept, at);
    mapped.put(outer.text[at + 1]!, at, at + 2);
    at += 1;
    kept = at + 1;
  }
  mapped.keep(kept, to);
  return mapped.slice(to);
}

/** A value in `'''` on one line. */
function unquoted(value: Slice): Slice {
  const { text } = value;
  const close = text.startsWith("'''") ? text.indexOf("'''", 3) : -1;
  return close > 3 ? subSlice(value, 3, close) : value;
}

function multiline(outer: Slice, lines: readonly Line[]): Slice {
  const { text } = outer;
  const [first] = lines;
  if (!first) return subSlice(outer, 0, 0);
  const mapped = new MappedText(outer, first.start);
  lines.forEach((line, index) => {
    let from = line.start;
    while (from < line.end && from - line.start < 4 && text[from] === " ") from += 1;
    mapped.keep(from, index === lines.length - 1 ? line.end : line.next);
  });
  return mapped.slice();
}

/** The names of a list: one a line or between commas. */
export function namesOf(outer: Slice, block: Block): Slice[] {
  return block.lines.flatMap((line) => {
    const names: Slice[] = [];
    const end = outer.text.slice(line.start, line.end).trimEnd().endsWith("]")
      ? outer.text.lastIndexOf("]", line.end)
      : line.end;
    for (let from = line.start; from < end; ) {
      const comma = outer.text.indexOf(",", from);
      const stop = comma < 0 || comma > end ? end : comma;
      const name = trimmed(outer, from, stop);
      if (name.text !== "") names.push(name);
      from = stop + 1;
    }
    return names;
  });
}
