/** HCL as Terraform and its kin write it, positioned and tolerant: blocks, attributes, maps, lists, heredocs. */
import type { Span } from "../model/document.ts";
import { type Slice, sliceOf, subSlice } from "../model/slice.ts";
import { DocumentBuilder, type Format, type Reader, type Where } from "./format.ts";
import { readInside } from "./inside.ts";
import { addNamed, lineAt, pointerToken, settingsGroup, spanOf } from "./named-value.ts";
import { tomlString } from "./toml-strings.ts";

const FILE = /\.(?:tf|tfvars|hcl|nomad)$/i;
const NAME = /[A-Za-z_][\w.-]*/y;
const NUMBER = /-?\d[\w.+-]*/y;
const HEREDOC = /<<-?([A-Za-z_]\w*)[ \t]*\r?\n/y;
/** Functions whose arguments are read as if they stood alone. */
const TRANSPARENT = /(?:jsonencode|yamlencode|merge|concat|tomap|toset|tolist|sensitive|nonsensitive)\(/y;
/** Deeper blocks are read, but get no longer path. */
const MAX_LEVELS = 32;

/** What is open: a block or map of names, or a list (a call's arguments are one). */
interface Frame {
  readonly close: "}" | "]" | ")";
  readonly path: string;
  readonly key: string;
  readonly keySpan: Span | undefined;
  /** A block `variable "name"`. */
  readonly variable: boolean;
  group: string | undefined;
  index: number;
}

class HclReader {
  readonly #slice: Slice;
  readonly #text: string;
  readonly #where: Where;
  readonly #out: DocumentBuilder;
  readonly #stack: Frame[] = [];

  constructor(slice: Slice, where: Where, out: DocumentBuilder) {
    this.#slice = slice;
    this.#text = slice.text;
    this.#where = where;
    this.#out = out;
  }

  read(): void {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      at = this.#blanks(at);
      const letter = text[at];
      if (letter === undefined) break;
      const frame = this.#stack.at(-1);
      if (letter === "}" || letter === "]" || letter === ")") {
        if (frame?.close === letter) this.#stack.pop();
        at += 1;
      } else if (letter === ",") at += 1;
      else if (frame && frame.close !== "}")
        at = this.#value(at, `${frame.path}/${frame.index++}`, frame.key, frame.keySpan);
      else at = this.#statement(at);
    }
  }

  /** Behind white space and comments. */
  #blanks(from: number): number {
    const text = this.#text;
    let at = from;
    for (;;) {
      while (at < text.length && /[\s\ufeff]/.test(text[at]!)) at += 1;
      if (text[at] === "#" || text.startsWith("//", at)) at = lineAt(text, at).next;
      else if (text.startsWith("/*", at)) {
        const end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length : end + 2;
      } else return at;
    }
  }

  /** `name = value`, `"name": value` or `type "label" {`. Something else is passed over to the end of its line. */
  #statement(from: number): number {
    const text = this.#text;
    const base = this.#stack.at(-1)?.path ?? this.#where.path;
    const labels: { text: string; span: Span }[] = [];
    let at = from;
    while (labels.length < 8) {
      const label = this.#label(at);
      if (!label) break;
      labels.push(label);
      at = this.#spaces(label.end);
      if (labels.length === 1 && /[=:]/.test(text[at] ?? "") && text[at + 1] !== "=") {
        const path = this.#deep(`${base}/${pointerToken(label.text)}`);
        // A variable's default is its value.
        const frame = this.#stack.at(-1);
        const own = frame?.variable && label.text === "default" ? frame : undefined;
        return this.#value(this.#blanks(at + 1), path, own?.key ?? label.text, own ? own.keySpan : label.span);
      }
    }
    if (labels.length === 0 || text[at] !== "{") return Math.max(lineAt(text, at).next, from + 1);
    const path = this.#deep(base + labels.map((label) => `/${pointerToken(label.text)}`).join(""));
    const { text: key, span } = labels.at(-1)!;
    const variable = labels.length === 2 && labels[0]!.text === "variable";
    const keySpan = variable ? span : undefined;
    this.#stack.push({ close: "}", path, key, keySpan, variable, group: undefined, index: 0 });
    return at + 1;
  }

  #deep(path: string): string {
    return this.#stack.length < MAX_LEVELS ? path : `${this.#where.path}/deep`;
  }

  #spaces(from: number): number {
    let at = from;
    while (this.#text[at] === " " || this.#text[at] === "\t") at += 1;
    return at;
  }

  #label(at: number): { text: string; span: Span; end: number } | undefined {
    if (this.#text[at] === '"') {
      const string = tomlString(this.#slice, at);
      return string && { text: string.value.text, span: spanOf(string.value), end: string.end };
    }
    NAME.lastIndex = at;
    const name = NAME.exec(this.#text)?.[0];
    if (!name) return undefined;
    const end = at + name.length;
    return { text: name, span: spanOf(this.#slice, at, end), end };
  }

  /** Reads one value, or opens what it is; returns the offset behind it. */
  #value(at: number, path: string, key: string, keySpan: Span | undefined): number {
    const text = this.#text;
    const letter = text[at];
    const open = letter === "{" ? "}" : letter === "[" ? "]" : undefined;
    TRANSPARENT.lastIndex = at;
    const call = TRANSPARENT.exec(text)?.[0];
    if (open ?? call) {
      const frame = { path: this.#deep(path), key, keySpan, variable: false, group: undefined, index: 0 };
      this.#stack.push({ close: open ?? ")", ...frame });
      return at + (call?.length ?? 1);
    }
    HEREDOC.lastIndex = at;
    const heredoc = letter === "<" ? HEREDOC.exec(text) : null;
    if (heredoc) {
      const from = at + heredoc[0].length;
      const end = this.#endOfHeredoc(from, heredoc[1]!);
      this.#add(subSlice(this.#slice, from, end), path, key, keySpan);
      return lineAt(text, end).next;
    }
    const string = letter === '"' ? this.#string(at) : undefined;
    if (string && this.#ends(string.end)) {
      this.#add(string.value, path, key, keySpan);
      return string.end;
    }
    NUMBER.lastIndex = at;
    const bare = /^(?:true|false|null)\b/.exec(text.slice(at, at + 6))?.[0] ?? NUMBER.exec(text)?.[0];
    if (bare && this.#ends(at + bare.length)) {
      const scalar = bare === "null" ? "null" : /^[tf]/.test(bare) ? "boolean" : "number";
      this.#add(subSlice(this.#slice, at, at + bare.length), path, key, keySpan, { scalar });
      return at + bare.length;
    }
    const end = this.#endOfExpression(at);
    if (end > at) {
      const plain = /^(?:var|local|data|module|each|self|path|[a-z]+_\w+)\.[\w.[\]"*-]+$/.test(
        text.slice(at, Math.min(end, at + 300)),
      );
      this.#add(subSlice(this.#slice, at, end), path, key, keySpan, { state: plain ? "reference" : "computed" });
    }
    return Math.max(end, at + 1);
  }

  /** A quoted text; one with `${...}`, in which quotes may stand, keeps its escapes. */
  #string(at: number): { value: Slice; end: number } | undefined {
    const text = this.#text;
    let depth = 0;
    let i = at + 1;
    for (; i < text.length && text[i] !== "\n"; i += 1) {
      const letter = text[i];
      if (letter === "\\") i += 1;
      else if (letter === "$" && text[i + 1] === "{") depth += 1;
      else if (letter === "}" && depth > 0) depth -= 1;
      else if (letter === '"' && depth === 0) break;
    }
    if (text[i] !== '"') return undefined;
    const templated = text.slice(at, i).includes("${");
    return templated ? { value: subSlice(this.#slice, at + 1, i), end: i + 1 } : tomlString(this.#slice, at);
  }

  /** True if no operator follows: the value is all of the expression. */
  #ends(at: number): boolean {
    const next = this.#spaces(at);
    return /^(?:$|[\r\n,}\])#]|\/[/*])/.test(this.#text.slice(next, next + 2));
  }

  #endOfHeredoc(from: number, word: string): number {
    const text = this.#text;
    for (let at = from; at < text.length; ) {
      const line = lineAt(text, at);
      if (text.slice(line.start, line.end).trim() === word) return at;
      at = line.next;
    }
    return text.length;
  }

  /** Behind an expression: the end of its line, a comma or a bracket that it did not open. */
  #endOfExpression(from: number): number {
    const text = this.#text;
    let depth = 0;
    let at = from;
    for (; at < text.length; at += 1) {
      const letter = text[at]!;
      if (letter === '"') at = (this.#string(at)?.end ?? at + 1) - 1;
      else if (letter === "(" || letter === "[" || letter === "{") depth += 1;
      else if (letter === ")" || letter === "]" || letter === "}") {
        if (depth === 0) break;
        depth -= 1;
      } else if (depth === 0 && (letter === "\n" || letter === ",")) break;
    }
    while (at > from && /\s/.test(text[at - 1]!)) at -= 1;
    return at;
  }

  #add(
    value: Slice,
    path: string,
    key: string,
    keySpan: Span | undefined,
    more: { scalar?: "number" | "boolean" | "null"; state?: "reference" | "computed" } = {},
  ): void {
    const named = { path, key, group: this.#group(), ...(keySpan ? { keySpan } : {}), ...more };
    addNamed(value, named, this.#where, this.#out, readInside);
  }

  /** The group of the innermost block or map, made when it holds its first value. */
  #group(): string {
    const frame = this.#stack.findLast(({ close }) => close === "}");
    if (!frame) return this.#where.group;
    frame.group ??= settingsGroup({ ...this.#where, path: "" }, frame.path, this.#out, this.#where.group, frame.key);
    return frame.group;
  }
}

/** Reads HCL: one group for each block or map; entries are `where.path` + "/type/label/attribute". */
export const readHcl: Reader = (slice, where, out) => {
  const before = out.entries.length;
  new HclReader(slice, where, out).read();
  return out.entries.length > before;
};

/** Terraform, Terragrunt, Packer and Nomad files. */
export const hcl: Format = {
  name: "hcl",
  claims: (input) => FILE.test(input.path),
  read(input) {
    const out = new DocumentBuilder(input);
    const where = { path: "", group: "", place: "config", enabled: true, depth: 0 } as const;
    readHcl(sliceOf(input.text), { ...where, group: settingsGroup(where, "", out) }, out);
    return out.build("hcl");
  },
};
