/** YAML by its lines: for texts that the parser gives up on (templates, fragments, very large files). */
import type { Span } from "../../model/document.ts";
import type { Slice } from "../../model/slice.ts";
import type { DocumentBuilder, Reader, Where } from "../format.ts";
import { type Line, lineAt, pointerToken, settingsGroup, spanOf, trimmed } from "../named-value.ts";
import { blockText, indentOf, quotedText } from "./scalar.ts";
import { addYamlScalar } from "./values.ts";

const KEY =
  /(?:"((?:[^"\\\n]|\\.){1,200})"|'((?:[^'\n]|''){1,200})'|([^\s#"'&*!|>%@`{}[\],:][^\n]{0,200}?)):(?=[ \t\r\n]|$)/y;
const BLOCK = /^[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/;
const LITERAL = /^(?:(true|false|yes|no|on|off)|([-+]?\d[\d_]*(?:\.\d+)?)|(null|~))$/i;
/** Deeper than this no path is kept. */
const MAX_PATH = 200;

interface Level {
  readonly indent: number;
  readonly key: string;
  readonly keySpan: Span | undefined;
  readonly path: string;
  group: string | undefined;
  /** Elements of a list begun so far, or -1. */
  items: number;
  /** The name of the pair `- name: X` / `value: Y` that is being read. */
  label: Slice | undefined;
}

class YamlLines {
  readonly #slice: Slice;
  readonly #text: string;
  readonly #where: Where;
  readonly #out: DocumentBuilder;
  readonly #levels: Level[];

  constructor(slice: Slice, where: Where, out: DocumentBuilder) {
    this.#slice = slice;
    this.#text = slice.text;
    this.#where = where;
    this.#out = out;
    this.#levels = [
      { indent: -1, key: "", keySpan: undefined, path: where.path, group: where.group, items: -1, label: undefined },
    ];
  }

  read(): void {
    const text = this.#text;
    let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (at < text.length) {
      const line = lineAt(text, at);
      at = Math.max(this.#line(line), at + 1);
    }
  }

  #line(line: Line): number {
    const text = this.#text;
    let indent = indentOf(text, line);
    let at = line.start + indent;
    if (
      at >= line.end ||
      text[at] === "#" ||
      text[at] === "%" ||
      text.startsWith("---", at) ||
      text.startsWith("{{", at)
    )
      return line.next;
    // `- - key:` opens one level for each dash.
    while (text[at] === "-" && /[ \t]/.test(text[at + 1] ?? " ") && at < line.end) {
      this.#closeTo(indent, true);
      const list = this.#levels.at(-1)!;
      list.items += 1;
      const path = this.#levels.length < MAX_PATH ? `${list.path}/${list.items}` : list.path;
      const { key, keySpan } = list;
      this.#levels.push({ indent, key, keySpan, path, group: undefined, items: -1, label: undefined });
      at += 1;
      while (at < line.end && /[ \t]/.test(text[at]!)) at += 1;
      indent = at - line.start;
    }
    if (at >= line.end) return line.next;
    KEY.lastIndex = at;
    const key = KEY.exec(text);
    if (!key) {
      const above = this.#levels.at(-1)!;
      // An element of a list that is no pair.
      if (above.indent >= 0 && text[line.start + above.indent] === "-" && indent > above.indent) {
        this.#value(line, at, above.key, above.keySpan, above.path, this.#levels.at(-2) ?? above, true);
      }
      return line.next;
    }
    this.#closeTo(indent, false);
    const name = key[1] ?? key[2] ?? key[3]!.trimEnd();
    const keyStart = key[3] === undefined ? at + 1 : at;
    const keySpan = spanOf(this.#slice, keyStart, keyStart + name.length);
    const above = this.#levels.at(-1)!;
    const path = this.#levels.length < MAX_PATH ? `${above.path}/${pointerToken(name)}` : above.path;
    let from = KEY.lastIndex;
    while (from < line.end && /[ \t]/.test(text[from]!)) from += 1;
    if (from >= line.end || text[from] === "#") {
      this.#levels.push({ indent, key: name, keySpan, path, group: undefined, items: -1, label: undefined });
      return line.next;
    }
    return this.#named(line, from, indent, name, keySpan, path, above);
  }

  /** Leaves the levels that a line with this indentation does not belong to; a dash may stand as deep as its key. */
  #closeTo(indent: number, dash: boolean): void {
    const levels = this.#levels;
    while (levels.length > 1) {
      const last = levels.at(-1)!;
      const item = this.#isItem(levels.length - 1);
      const inside = dash ? (item ? last.indent < indent : last.indent <= indent) : last.indent < indent;
      if (inside) return;
      levels.pop();
    }
  }

  /** Whether a level is an element of the list below it, not a key of its own. */
  #isItem(index: number): boolean {
    const below = this.#levels[index - 1];
    return (
      below !== undefined &&
      below.items >= 0 &&
      this.#levels[index]!.key === below.key &&
      this.#levels[index]!.keySpan === below.keySpan
    );
  }

  #groupOf(level: Level): string {
    level.group ??= settingsGroup({ ...this.#where, path: "" }, level.path, this.#out, this.#where.group, level.key);
    return level.group;
  }

  #named(line: Line, from: number, indent: number, name: string, keySpan: Span, path: string, above: Level): number {
    const text = this.#text;
    const rest = text.slice(from, Math.min(line.end, from + 300));
    // An anchor or a tag stands before the value; a local tag makes it a reference.
    const mark = /^(?:[&!]\S*(?:[ \t]+|$))+/.exec(rest)?.[0] ?? "";
    const start = from + mark.length;
    const tagged = /(?:^|\s)!(?!!)\S/.test(mark);
    if (start >= line.end || text[start] === "*") {
      if (start >= line.end)
        this.#levels.push({ indent, key: name, keySpan, path, group: undefined, items: -1, label: undefined });
      return line.next;
    }
    if (BLOCK.test(text.slice(start, Math.min(line.end, start + 200)).trimEnd()))
      return this.#block(line, start, indent, name, keySpan, path, above, tagged);
    const labelled = name === "value" && above.label ? above.label : undefined;
    const value = this.#value(
      line,
      start,
      labelled?.text ?? name,
      labelled ? spanOf(labelled) : keySpan,
      path,
      above,
      false,
      tagged,
    );
    if (name === "name" || name === "key") above.label = value;
    return line.next;
  }

  #value(
    line: Line,
    from: number,
    key: string,
    keySpan: Span | undefined,
    path: string,
    level: Level,
    inList: boolean,
    tagged = false,
  ): Slice {
    const text = this.#text;
    const quote = text[from];
    let value: Slice;
    let scalar: "number" | "boolean" | "null" | undefined;
    const close = quote === '"' || quote === "'" ? this.#closing(from, line.end) : -1;
    if (close > 0) value = quotedText(this.#slice, from + 1, close, quote!);
    else {
      let end = from;
      while (end < line.end && !(text[end] === "#" && /[ \t]/.test(text[end - 1] ?? ""))) end += 1;
      value = trimmed(this.#slice, from, end);
      const literal = value.text.length < 40 ? LITERAL.exec(value.text) : null;
      if (literal) scalar = literal[1] ? "boolean" : literal[2] ? "number" : "null";
    }
    const group = this.#groupOf(level);
    addYamlScalar(
      { value, key, keySpan, path, group, inList, tagged, encoded: false, sealed: false, scalar },
      this.#where,
      this.#out,
    );
    return value;
  }

  #closing(from: number, end: number): number {
    const quote = this.#text[from]!;
    let at = from + 1;
    while (at < end) {
      const letter = this.#text[at];
      if (letter === "\\" && quote === '"') at += 2;
      else if (letter === quote && quote === "'" && this.#text[at + 1] === "'") at += 2;
      else if (letter === quote) return at;
      else at += 1;
    }
    return -1;
  }

  /** A block text: all lines that stand deeper than its key. */
  #block(
    line: Line,
    from: number,
    indent: number,
    key: string,
    keySpan: Span,
    path: string,
    above: Level,
    tagged: boolean,
  ): number {
    const text = this.#text;
    let end = line.next;
    while (end < text.length) {
      const next = lineAt(text, end);
      const spaces = indentOf(text, next);
      if (next.start + spaces < next.end && spaces <= indent) break;
      end = next.next;
    }
    const value = blockText(this.#slice, from, end, text[from] === ">");
    const group = this.#groupOf(above);
    addYamlScalar(
      { value, key, keySpan, path, group, inList: false, tagged, encoded: false, sealed: false, scalar: undefined },
      this.#where,
      this.#out,
    );
    return end;
  }
}

/** Reads `key: value` lines by their indentation; entries are `where.path` + "/key/0/key". False if there is none. */
export const readYamlLines: Reader = (slice, where, out) => {
  const before = out.entries.length;
  new YamlLines(slice, where, out).read();
  return out.entries.length > before;
};
