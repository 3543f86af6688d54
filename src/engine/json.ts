/** Parses JSON and its tolerant kin (JSONC, broken exports) into a positioned tree, in one pass without recursion. */
import type { Slice } from "../model/slice.ts";
import { JsonNode } from "./json-node.ts";
import { QuoteFinder } from "./json-quotes.ts";
import { endOfNumbers, type JsonTrouble, kindOf, lineEnd, MESSAGES, referenceEnd } from "./json-words.ts";

export { decodeJsonString, type JsonKind, JsonNode } from "./json-node.ts";
export type { JsonTrouble } from "./json-words.ts";

export interface JsonTree {
  /** Absent if the text holds no value. Values that follow one another (JSON lines) are the children of an array. */
  readonly root?: JsonNode;
  /** The first of them; comments, trailing commas, unquoted names and a byte order mark are no trouble. */
  readonly troubles: readonly JsonTrouble[];
  /** How many mistakes there were; several values are none. */
  readonly errors: number;
  readonly nodes: number;
}

const MAX_TROUBLES = 20;

/** Linear in the text, never throws; a tree deeper than the stack is no trouble as nothing here recurses. */
export function parseJson(slice: Slice): JsonTree {
  return new Parser(slice).run();
}

class Parser {
  readonly #slice: Slice;
  readonly #text: string;
  #at = 0;
  #parent: JsonNode | undefined;
  #last: JsonNode | undefined;
  #keyStart = -1;
  #keyEnd = -1;
  #afterValue = false;
  #openObjects = 0;
  #openArrays = 0;
  #errors = 0;
  #nodes = 0;
  readonly #roots: JsonNode[] = [];
  readonly #troubles: JsonTrouble[] = [];
  /** A string that runs over a line end is looked at only from here on, so that no text is looked at twice. */
  #multilineFrom = 0;
  readonly #quotes: QuoteFinder;

  constructor(slice: Slice) {
    this.#slice = slice;
    this.#text = slice.text;
    this.#quotes = new QuoteFinder(slice.text);
  }

  run(): JsonTree {
    const text = this.#text;
    for (;;) {
      this.#skipBlank();
      if (this.#at >= text.length) break;
      switch (text.charCodeAt(this.#at)) {
        case 123: // {
          if (this.#isReference()) this.#bare();
          else this.#open("object");
          break;
        case 91: // [
          if (!this.#numbers()) this.#open("array");
          break;
        case 125: // }
          this.#close("object");
          break;
        case 93: // ]
          this.#close("array");
          break;
        case 44: // ,
          this.#at += 1;
          this.#afterValue = false;
          this.#dropName();
          break;
        case 34: // "
          this.#string();
          break;
        case 58: // :
          this.#trouble("unexpected", this.#at);
          this.#at += 1;
          break;
        default:
          this.#bare();
      }
    }
    return this.#finish();
  }

  #finish(): JsonTree {
    const { length } = this.#text;
    if (this.#parent) this.#trouble("truncated", length);
    for (let open = this.#parent; open; open = open.parent) open.end = length;
    let root = this.#roots[0];
    if (this.#roots.length > 1 && root) {
      this.#trouble("several-values", this.#roots[1]?.start ?? 0);
      this.#errors -= 1;
      const all = new JsonNode(this.#slice, "array", root.start, undefined, -1, -1);
      all.first = root;
      for (const each of this.#roots) each.parent = all;
      all.end = this.#roots[this.#roots.length - 1]?.end ?? root.end;
      root = all;
    }
    const tree = { troubles: this.#troubles, errors: this.#errors, nodes: this.#nodes };
    return root ? { ...tree, root } : tree;
  }

  #skipBlank(): void {
    const text = this.#text;
    let at = this.#at;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code <= 32 || code === 0xfeff || code === 0xa0 || code === 0x2028 || code === 0x2029) {
        at += 1;
      } else if (code === 47) {
        const next = text.charCodeAt(at + 1);
        if (next === 47) at = lineEnd(text, at);
        else if (next === 42) {
          const end = text.indexOf("*/", at + 2);
          at = end < 0 ? text.length : end + 2;
        } else break;
      } else break;
    }
    this.#at = at;
  }

  /** `{{x}}` without quotes, as API clients have it for numbers. */
  #isReference(): boolean {
    const { length } = this.#text;
    return (
      this.#at + 1 < length &&
      this.#text.charCodeAt(this.#at + 1) === 123 &&
      referenceEnd(this.#text, this.#at, this.#at) > 0
    );
  }

  #open(kind: "object" | "array"): void {
    const node = this.#add(kind, this.#at);
    if (kind === "object") this.#openObjects += 1;
    else this.#openArrays += 1;
    this.#parent = node;
    this.#last = undefined;
    this.#afterValue = false;
    this.#at += 1;
  }

  /** A long list of plain numbers gets no children; false if this is none. */
  #numbers(): boolean {
    const end = endOfNumbers(this.#text, this.#at);
    if (end < 0) return false;
    this.#add("array", this.#at).end = end;
    this.#at = end;
    return true;
  }

  #close(kind: "object" | "array"): void {
    this.#dropName();
    const at = this.#at++;
    if ((kind === "object" ? this.#openObjects : this.#openArrays) === 0) {
      this.#trouble("unexpected", at);
      return;
    }
    if (this.#parent?.kind !== kind) this.#trouble("unclosed", at);
    for (let node = this.#parent; node; node = node.parent) {
      const matches = node.kind === kind;
      node.end = matches ? at + 1 : at;
      if (node.kind === "object") this.#openObjects -= 1;
      else this.#openArrays -= 1;
      this.#last = node;
      this.#parent = node.parent;
      if (matches) break;
    }
    this.#afterValue = true;
  }

  #add(kind: JsonNode["kind"], start: number): JsonNode {
    const parent = this.#parent;
    const node = new JsonNode(this.#slice, kind, start, parent, this.#keyStart, this.#keyEnd);
    this.#nodes += 1;
    if (parent) {
      if (this.#afterValue) this.#trouble("missing-comma", start);
      if (this.#keyStart < 0 && parent.kind === "object") this.#trouble("missing-name", start);
      if (this.#last) this.#last.next = node;
      else parent.first = node;
    } else {
      const before = this.#roots[this.#roots.length - 1];
      if (before) before.next = node;
      this.#roots.push(node);
    }
    this.#last = node;
    this.#keyStart = -1;
    this.#afterValue = true;
    return node;
  }

  #dropName(): void {
    if (this.#keyStart < 0) return;
    this.#trouble("missing-value", this.#keyStart);
    this.#keyStart = -1;
  }

  #string(): void {
    const start = this.#at;
    const wantsName = this.#parent?.kind === "object" && this.#keyStart < 0;
    const end = this.#stringEnd(start);
    this.#at = Math.min(end + 1, this.#text.length);
    if (this.#text.charCodeAt(end) !== 34) this.#at = end;
    if (wantsName && this.#colonFollows()) {
      this.#name(start + 1, end);
      return;
    }
    const after = this.#at;
    const node = this.#add("string", start);
    node.end = this.#text.charCodeAt(end) === 34 ? end + 1 : end;
    this.#at = after;
  }

  #name(start: number, end: number): void {
    if (this.#afterValue) this.#trouble("missing-comma", start);
    this.#afterValue = false;
    this.#keyStart = start;
    this.#keyEnd = end;
  }

  /** Steps over a colon if one follows. */
  #colonFollows(): boolean {
    const before = this.#at;
    this.#skipBlank();
    if (this.#text.charCodeAt(this.#at) === 58) {
      this.#at += 1;
      return true;
    }
    this.#at = before;
    return false;
  }

  /** Offset of the closing quote; of the line's or file's end where there is none. */
  #stringEnd(open: number): number {
    const text = this.#text;
    const end = this.#quotes.closing(open + 1);
    const feed = this.#quotes.lineFeed(open + 1);
    if (feed < 0 || (end >= 0 && end < feed)) {
      if (end >= 0) return end;
      this.#multilineFrom = text.length;
      this.#trouble("truncated", open);
      return text.length;
    }
    if (open >= this.#multilineFrom) {
      if (end >= 0 && this.#quotes.endsHere(end + 1)) return end;
      this.#multilineFrom = end < 0 ? text.length : end;
    }
    this.#trouble("truncated", open);
    return text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
  }

  /** An unquoted word: a number, true, false, null, a JSON5 name, a reference, or something unknown. */
  #bare(): void {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    let numeric = true;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if ((code >= 48 && code <= 57) || code === 45 || code === 46 || code === 43 || code === 101 || code === 69)
        continue;
      if (code <= 32 || code === 44 || code === 34 || code === 91 || code === 93 || code === 125 || code === 58) break;
      if (code === 123) {
        const close = referenceEnd(text, at, start);
        if (close < 0) break;
        at = close - 1;
      }
      if (code === 47 && (text.charCodeAt(at + 1) === 47 || text.charCodeAt(at + 1) === 42)) break;
      numeric = false;
    }
    if (at === start) at += 1;
    this.#at = at;
    const word = text.slice(start, Math.min(at, start + 8));
    const wantsName = this.#parent?.kind === "object" && this.#keyStart < 0;
    if (wantsName && this.#colonFollows()) {
      this.#name(start, at);
      return;
    }
    const kind = kindOf(word, numeric);
    if (kind === "bare" && !text.startsWith("{{", start)) this.#trouble("unexpected", start);
    const stays = this.#at;
    this.#add(kind, start).end = at;
    this.#at = stays;
  }

  #trouble(code: JsonTrouble["code"], at: number): void {
    this.#errors += 1;
    if (this.#troubles.length >= MAX_TROUBLES) return;
    this.#troubles.push({ code, message: MESSAGES[code], at: this.#slice.at(Math.min(at, this.#text.length)) });
  }
}
