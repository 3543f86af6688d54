/** TOML, positioned and tolerant: tables, dotted keys, strings of all kinds, arrays and inline tables. */
import type { Span } from "../model/document.ts";
import { type Slice, sliceOf } from "../model/slice.ts";
import { DocumentBuilder, type Format, type Reader, type Where } from "./format.ts";
import { readInside } from "./inside.ts";
import { addNamed, lineAt, pointerToken, settingsGroup, spanOf, trimmed } from "./named-value.ts";
import { tomlString } from "./toml-strings.ts";

const BARE_KEY = /[A-Za-z0-9_-]+/y;
const SCALAR = /[\w+\-.:]+(?: (?=\d)[\w+\-.:]+)?/y;
const FILE = /\.toml$|(?:^|\/)(?:Pipfile|Cargo\.lock|poetry\.lock|uv\.lock)$/i;

/** An array or inline table that is being read. */
interface Frame {
  readonly kind: "array" | "table";
  readonly pointer: string;
  readonly group: string;
  readonly key: string;
  readonly keySpan: Span | undefined;
  index: number;
  started: boolean;
}

interface Key {
  readonly pointer: string;
  readonly name: string;
  readonly span: Span;
  /** Pointer of what holds the last part. */
  readonly parent: string;
  readonly end: number;
}

class TomlReader {
  readonly #slice: Slice;
  readonly #text: string;
  readonly #where: Where;
  readonly #out: DocumentBuilder;
  readonly #groups = new Set<string>();
  readonly #indexes = new Map<string, number>();
  #table = "";
  #broken: number | undefined;
  /** Where the last value that broke off did so. */
  #stop = 0;

  constructor(slice: Slice, where: Where, out: DocumentBuilder) {
    this.#slice = slice;
    this.#text = slice.text;
    this.#where = where;
    this.#out = out;
  }

  /** Returns the offset of the first line that is no TOML, if there is one. */
  read(): number | undefined {
    const text = this.#text;
    let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (at < text.length) {
      at = this.#blanks(at, true);
      if (at >= text.length) break;
      const begin = at;
      const end = text[at] === "[" ? this.#header(at) : this.#pair(at, this.#table);
      // What follows a value in its line is a comment, or a mistake that ends with the line.
      at = Math.max(lineAt(text, end ?? begin).next, begin + 1);
      if (end !== undefined) continue;
      this.#broken ??= begin;
      // A value over several lines that breaks off: its lines were read up to there, none is read again and again.
      const line = text.lastIndexOf("\n", this.#stop - 1) + 1;
      if (this.#stop >= text.length) break;
      if (line > begin) at = line;
    }
    return this.#broken;
  }

  /** Behind blanks, comments and, if `lines`, line ends. */
  #blanks(from: number, lines: boolean): number {
    const text = this.#text;
    let at = from;
    while (at < text.length) {
      const letter = text[at]!;
      if (letter === " " || letter === "\t" || (lines && (letter === "\n" || letter === "\r"))) at += 1;
      else if (lines && letter === "#") at = lineAt(text, at).next;
      else break;
    }
    return at;
  }

  #group(pointer: string): string {
    const id = `${this.#where.path}${pointer || "/"}`;
    if (pointer === "") return this.#where.group;
    if (this.#groups.has(id)) return id;
    this.#groups.add(id);
    const above = pointer.slice(0, pointer.lastIndexOf("/"));
    const parent = this.#groups.has(`${this.#where.path}${above}`) ? `${this.#where.path}${above}` : this.#where.group;
    return settingsGroup(this.#where, pointer, this.#out, parent, pointer.slice(1));
  }

  #header(from: number): number | undefined {
    this.#stop = from;
    const list = this.#text[from + 1] === "[";
    const key = this.#key(from + (list ? 2 : 1), "", true);
    if (!key || this.#text[key.end] !== "]") return undefined;
    if (list) {
      const index = this.#indexes.get(key.pointer) ?? 0;
      this.#indexes.set(key.pointer, index + 1);
      this.#table = `${key.pointer}/${index}`;
    } else this.#table = key.pointer;
    return key.end;
  }

  /**
   * A dotted key below `base`; `end` is the offset of what follows it. In a header a name that stands for a list of tables
   * means the last of them (TOML 1.0.0, Array of Tables).
   */
  #key(from: number, base: string, header = false): Key | undefined {
    const text = this.#text;
    let at = from;
    let pointer = base;
    for (let depth = 0; depth < 64; depth += 1) {
      at = this.#blanks(at, false);
      let name: Slice;
      if (text[at] === '"' || text[at] === "'") {
        const quoted = tomlString(this.#slice, at);
        if (!quoted) return undefined;
        name = quoted.value;
        at = quoted.end;
      } else {
        BARE_KEY.lastIndex = at;
        const bare = BARE_KEY.exec(text);
        if (!bare) return undefined;
        name = trimmed(this.#slice, at, at + bare[0].length);
        at += bare[0].length;
      }
      const parent = pointer;
      pointer = `${pointer}/${pointerToken(name.text)}`;
      at = this.#blanks(at, false);
      if (text[at] !== ".") return { pointer, parent, name: name.text, span: spanOf(name), end: at };
      at += 1;
      const tables = header ? this.#indexes.get(pointer) : undefined;
      if (tables !== undefined) pointer += `/${tables - 1}`;
    }
    return undefined;
  }

  /** `key = value` below `base`; returns the offset behind the value. */
  #pair(from: number, base: string): number | undefined {
    this.#stop = from;
    const key = this.#key(from, base);
    if (!key || this.#text[key.end] !== "=") return undefined;
    return this.#value(this.#blanks(key.end + 1, false), key);
  }

  /** A value with all that is nested in it, without recursion. */
  #value(from: number, key: Key): number | undefined {
    const text = this.#text;
    const stack: Frame[] = [];
    let current = { pointer: key.pointer, name: key.name, span: key.span as Span | undefined, parent: key.parent };
    let at = from;
    for (;;) {
      const letter = text[at];
      if (letter === "[" || letter === "{") {
        const kind = letter === "[" ? "array" : "table";
        // Below so many levels a path is not worth its length.
        const pointer = stack.length < 64 ? current.pointer : "/deep";
        const group = kind === "array" ? (stack.at(-1)?.group ?? this.#group(current.parent)) : this.#group(pointer);
        stack.push({ kind, pointer, group, key: current.name, keySpan: current.span, index: 0, started: false });
        at += 1;
      } else {
        const end = this.#scalar(at, current, stack.at(-1)?.group ?? this.#group(current.parent), stack.length > 0);
        if (end === undefined) return this.#failed(at);
        at = end;
      }
      // Closes what ends here and finds the next element or pair.
      for (;;) {
        const frame = stack.at(-1);
        if (!frame) return at;
        at = this.#blanks(at, true);
        const comma = text[at] === ",";
        if (comma) at = this.#blanks(at + 1, true);
        if (at >= text.length) return this.#failed(at);
        if (text[at] === (frame.kind === "array" ? "]" : "}")) {
          stack.pop();
          at += 1;
          continue;
        }
        if (!comma && frame.started) return this.#failed(at);
        frame.started = true;
        if (frame.kind === "array") {
          const pointer = `${frame.pointer}/${frame.index++}`;
          current = { pointer, name: frame.key, span: frame.keySpan, parent: frame.pointer };
        } else {
          const next = this.#key(at, frame.pointer);
          if (!next || text[next.end] !== "=") return this.#failed(at);
          current = { pointer: next.pointer, name: next.name, span: next.span, parent: next.parent };
          at = this.#blanks(next.end + 1, true);
        }
        break;
      }
    }
  }

  #failed(at: number): undefined {
    this.#stop = at;
    return undefined;
  }

  #scalar(
    at: number,
    key: { pointer: string; name: string; span: Span | undefined },
    group: string,
    nested: boolean,
  ): number | undefined {
    const text = this.#text;
    const named = {
      path: `${this.#where.path}${key.pointer}`,
      key: key.name,
      group,
      ...(key.span ? { keySpan: key.span } : {}),
    };
    if (text[at] === '"' || text[at] === "'") {
      const string = tomlString(this.#slice, at);
      if (!string) return undefined;
      addNamed(string.value, named, this.#where, this.#out, readInside);
      return string.end;
    }
    SCALAR.lastIndex = at;
    const bare = SCALAR.exec(text)?.[0];
    if (!bare) return undefined;
    const scalar =
      bare === "true" || bare === "false" ? "boolean" : /^[+-]?(?:\d|inf|nan)/.test(bare) ? "number" : undefined;
    // A bare word is no TOML; alone behind a name it is clear all the same, in a list the list has lost its end.
    if (!scalar && nested) return undefined;
    addNamed(
      trimmed(this.#slice, at, at + bare.length),
      { ...named, ...(scalar ? { scalar } : {}) },
      this.#where,
      this.#out,
    );
    return at + bare.length;
  }
}

/** Reads TOML: one group for each table; entries are `where.path` + "/table/key". Lines that are none are passed over. */
export const readToml: Reader = (slice, where, out) => {
  const before = out.entries.length;
  const broken = new TomlReader(slice, where, out).read();
  if (broken !== undefined && out.entries.length > before) {
    out.note(
      "format/invalid-toml",
      "Not all of this is TOML; the lines that are not were passed over.",
      spanOf(slice, broken, broken),
    );
  }
  return out.entries.length > before;
};

/** `.toml`, Pipfile and lock files in TOML. */
export const toml: Format = {
  name: "toml",
  claims: (input) => FILE.test(input.path),
  read(input) {
    const out = new DocumentBuilder(input);
    const where = { path: "", group: "", place: "config", enabled: true, depth: 0 } as const;
    readToml(sliceOf(input.text), { ...where, group: settingsGroup(where, "", out) }, out);
    return out.build("toml");
  },
};
