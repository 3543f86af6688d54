/** Whether a file is worth reading: the kernel over its bytes, then the readers' own questions on small windows. */
import type { DetectContext } from "../detect/detector.ts";
import { type Kernel, SEEN } from "../engine/kernel/kernel.ts";
import { REACH } from "../engine/kernel/tables.ts";
import { isMinified, MINIFIED_HEAD, mayBeMinified } from "../judge/context.ts";
import type { Ruleset, ShapeRule } from "../model/rule.ts";
import { CALLING, DOCUMENT, type Mark, type Meaning, marksOf, TELLING } from "./marks.ts";
import { NameWorths } from "./name-worths.ts";
import { factsOfPath, type PathKind } from "./path-kind.ts";

type Windows = typeof import("./windows.part.ts");
type NameWorth = ReturnType<Windows["worthOf"]>;

/** As formats/lexical/names.ts follows a name. */
const NAME_REACH = 80;
const IN_NAME = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 127 || /[\w$.-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

/** Rules that are asked about a window around an anchor. */
interface Asked {
  readonly rules: readonly ShapeRule[];
  readonly before: number;
  readonly after: number;
}

let loaded: Windows | undefined;

/** The questions, loaded by `require`: the screen stands in the way of every file, and nothing in it waits. */
function windows(): Windows {
  loaded ??= require("./windows.part.ts") as Windows;
  return loaded;
}

/** Bytes before a key word and after it that are looked at; LONG_AFTER where the kernel saw no end of the value. */
const BEFORE = 112;
const AFTER = 416;
const LONG_AFTER = 5_120;

/** Longest JavaScript that is read by its tree (formats/javascript/tree.ts). */
const TREE = 262_144;
/** The longest block of a key that is read, with what is around it. */
const KEY_LENGTH = 70_000;
/** What follows an anchor of keys where there is one, private or not. */
const KEY =
  /^(?:-----BEGIN (?:[A-Z0-9]{2,9} ){0,2}PRIVATE KEY|PuTTY-User-Key-File|LS0tLS1CRUdJTi|kty\\{0,3}["']?\s{0,20}(?::|=>)\s{0,20}\\{0,3}["']?(?:RSA|EC|OKP|oct))/;
/** Bytes of windows that are looked at per byte of a file, and at least: a text made to be asked about throughout is read at once. */
const BUDGET_PER_BYTE = 12;
const BUDGET_AT_LEAST = 1_000_000;
/** So many names in a file make it worth asking whether it is minified. */
const MANY = 24;

/** What a source asks of its files' bytes (source/source.ts). */
export class FileScreen {
  readonly #kernel: Kernel;
  readonly #ruleset: () => Ruleset;
  #meanings: { readonly run: readonly Meaning[]; readonly wide: readonly Meaning[] } | undefined;
  #path = "";
  #kind: PathKind = "text";
  #nameless = false;
  #json = false;
  #names = 0;
  #minified: boolean | undefined;
  #length = 0;
  #first = true;
  /** Bytes of windows that may still be looked at before the file is taken for worth reading. */
  #budget = 0;

  #vendors: ReadonlyMap<string, true> | undefined;
  readonly #shapes = new Map<Meaning, Asked>();
  readonly #worths = new NameWorths<NameWorth>();
  readonly #context: DetectContext;
  readonly #trees: boolean;
  readonly #all: boolean;

  /** `ruleset`: the one that the kernel's tables are of; of its rules those count that the context has. */
  constructor(
    kernel: Kernel,
    ruleset: () => Ruleset,
    context: DetectContext,
    options: { trees: boolean; all?: boolean },
  ) {
    this.#kernel = kernel;
    this.#ruleset = ruleset;
    this.#context = context;
    this.#trees = options.trees;
    this.#all = options.all ?? false;
  }

  /** Where the bytes of a file are to be put. */
  get room(): Buffer {
    return this.#kernel.room;
  }

  /** A new file; `path` as it is shown. True if it is read whatever stands in it. */
  begin(path: string): boolean {
    this.#path = path;
    const { kind, nameless } = factsOfPath(path);
    this.#kind = kind;
    this.#nameless = nameless;
    this.#json = false;
    this.#names = 0;
    this.#minified = undefined;
    return this.#all || this.#kind === "client";
  }

  /** Whether room[0, length) makes the file worth reading. */
  look(length: number, first: boolean): boolean {
    this.#length = length;
    this.#first = first;
    this.#budget = BUDGET_AT_LEAST + BUDGET_PER_BYTE * length;
    if (first) this.#json = this.#kind === "json" || opensJson(this.room, length);
    return this.#kernel.scan(length, this.#textKind(), !this.#nameless, this.#see) || this.#flagged();
  }

  #textKind(): "json" | "code" | "prose" | "text" {
    if (this.#json) return "json";
    return this.#kind === "javascript" ? "code" : this.#kind === "code" || this.#kind === "prose" ? this.#kind : "text";
  }

  measure(from: number, to: number): { readonly lines: number; readonly units: number } {
    return this.#kernel.measure(from, to);
  }

  /** Words that mean nothing alone: of OAuth in data, of OAuth and of a call in code that has a syntax tree. */
  #flagged(): boolean {
    const { flags } = this.#kernel;
    if (this.#nameless) return false;
    if (this.#kind === "prose") return false;
    if (this.#json) return false;
    if (this.#kind !== "javascript") return (flags & DOCUMENT) !== 0;
    if ((flags & TELLING) === 0 || (flags & CALLING) === 0 || !this.#first || this.#length > TREE) return false;
    return this.#trees && windows().treeStands(this.#path, this.room.toString("utf8", 0, this.#length));
  }

  readonly #see = (end: number, what: number): boolean => {
    if (this.#budget <= 0) return true;
    if (what >= SEEN.run) return this.#told("run", what - SEEN.run, end);
    if (what >= SEEN.name) return this.#named(end, (what & SEEN.long) !== 0, (what & SEEN.tokenLike) !== 0);
    if (what < SEEN.url) return this.#told("wide", what, end);
    return windows().passwordStands(this.#path, this.#window(end, 32, 320).text);
  };

  #named(end: number, long: boolean, tokenLike: boolean): boolean {
    if (this.#kind === "settings") return true;
    this.#names += 1;
    if (this.#names === MANY) this.#minified ??= this.#isMinified();
    if (this.#minified) return false;
    const worth = this.#worthOf(end - 1);
    if (worth === "none" || (worth === "token" && !tokenLike)) return false;
    const data = this.#json || this.#kind === "prose";
    const { text, at } = this.#window(end - 1, BEFORE, long ? LONG_AFTER : AFTER);
    if (!windows().credentialStands(this.#path, text, at, data, this.#context)) return false;
    this.#minified ??= this.#isMinified();
    return !this.#minified;
  }

  /** What the name around an offset is worth; asked once for each name, as files repeat them. */
  #worthOf(at: number): NameWorth {
    const { room } = this;
    let start = at;
    while (start > 0 && start > at - NAME_REACH && IN_NAME[room[start - 1]!] === 1) start -= 1;
    let end = at;
    while (end < this.#length && end < at + NAME_REACH && IN_NAME[room[end]!] === 1) end += 1;
    // "\nPassword" inside a string: the n belongs to the escape.
    if (start > 0 && room[start - 1] === 92) start += 1;
    return this.#worths.of(room, start, end, () => {
      this.#vendors ??= new Map(
        Buffer.from(this.#kernel.tables.vendors)
          .toString("latin1")
          .split(" ")
          .map((word) => [word, true]),
      );
      return windows().worthOf(room.toString("latin1", start, end), this.#vendors);
    });
  }

  /** The start of a file tells, so that its first look has to ask. */
  #isMinified(): boolean {
    if (!this.#first) return false;
    // Characters past ASCII take more bytes than one.
    return (
      mayBeMinified(this.#path) && isMinified(this.room.toString("utf8", 0, Math.min(this.#length, 3 * MINIFIED_HEAD)))
    );
  }

  #told(lane: "run" | "wide", match: number, end: number): boolean {
    this.#meanings ??= this.#read();
    const { tables } = this.#kernel;
    const ends = lane === "run" ? tables.runEnds : tables.nameEnds;
    const states = lane === "run" ? tables.runMatches : tables.nameMatches;
    for (let i = ends[match]!; i < ends[match + 1]!; i += 1) {
      const meaning = this.#meanings[lane][ends[states + 1 + i]!]!;
      if (meaning.kind === "shape" ? this.#shape(meaning, end) : this.#mark(meaning.kind, meaning.anchor, end))
        return true;
    }
    return false;
  }

  #read(): { run: readonly Meaning[]; wide: readonly Meaning[] } {
    const { run, wide } = marksOf(this.#ruleset());
    return { run: run.map((one) => one.meaning), wide: wide.map((one) => one.meaning) };
  }

  #shape(meaning: Meaning & { kind: "shape" }, end: number): boolean {
    const { anchor } = meaning;
    const start = end - Math.min(anchor.length, REACH);
    // Case is folded, and only the start of a long anchor was seen.
    for (let i = 0; i < anchor.length; i += 1) if (this.room[start + i] !== anchor.charCodeAt(i)) return false;
    let asked = this.#shapes.get(meaning);
    if (!asked) this.#shapes.set(meaning, (asked = this.#asked(meaning.rules)));
    if (asked.rules.length === 0) return false;
    const { text, at } = this.#window(start, asked.before, asked.after);
    return windows().tokenStands(this.#path, text, at, asked.rules);
  }

  /** Of an anchor's rules those that are on, and how far they look. */
  #asked(all: readonly ShapeRule[]): Asked {
    const rules = all.filter(({ id }) => this.#context.rule(id) !== undefined);
    const reaches = rules.map((rule) => windows().reachOf(rule));
    return {
      rules,
      before: Math.max(0, ...reaches.map((one) => one.before)),
      after: Math.max(0, ...reaches.map((one) => one.after)),
    };
  }

  #mark(kind: Mark, anchor: string, end: number): boolean {
    switch (kind) {
      case "jwt":
        return true;
      case "key":
        return this.#key(anchor, end);
      case "ignore":
      case "call":
        return true;
      case "client":
        return !this.#nameless && (this.#json || this.#kind === "text") && this.#clientStands(anchor, end);
      case "oauth":
        return this.#json && !this.#nameless && windows().memberStands(this.#window(end, 240, 240), anchor);
      case "curl":
        return !this.#nameless && windows().commandStands(this.#path, this.#window(end, 512, 8_192).text);
      case "transport":
        return windows().switchStands(this.#window(end, 500, 400).text);
      default:
        return false;
    }
  }

  /** `"item"` of a collection is a list, `"openapi"` a version: the words alone are usual in data. */
  #clientStands(anchor: string, end: number): boolean {
    if (!anchor.startsWith('"')) return true;
    const after = this.room.toString("latin1", end, Math.min(this.#length, end + 200));
    return (anchor === '"item"' ? /^\s*(?::\s*(?:\[|$)|$)/ : /^\s*(?::|$)/).test(after);
  }

  /** In data a key's members may stand apart, behind escapes or in other objects: the readers tell. */
  #key(anchor: string, end: number): boolean {
    const start = end - Math.min(anchor.length, REACH);
    const near = this.room.toString("latin1", start, Math.min(this.#length, start + 96));
    if (!KEY.test(near)) return false;
    if (this.#kind !== "javascript" && this.#kind !== "code" && this.#kind !== "prose") return true;
    const reach = anchor === "kty" ? 4_200 : 0;
    if (start + KEY_LENGTH > this.room.length) return true; // it may go on where the file does
    const { text, at } = this.#window(start, reach, KEY_LENGTH);
    return windows().keyStands(text, at);
  }

  /** room[end - before, end + after) as text, and where `end` is in it. Characters past ASCII are decoded. */
  #window(at: number, before: number, after: number): { text: string; at: number } {
    const from = Math.max(0, at - before);
    const to = Math.min(this.#length, at + after);
    this.#budget -= to - from;
    const text = this.room.toString("latin1", from, to);
    if (!/[\x80-\xff]/.test(text)) return { text, at: at - from };
    const head = this.room.toString("utf8", from, at);
    return { text: head + this.room.toString("utf8", at, to), at: head.length };
  }
}

/** The first character that counts is a brace or bracket. */
function opensJson(bytes: Buffer, length: number): boolean {
  for (let i = 0; i < Math.min(length, 200); i += 1) {
    const byte = bytes[i]!;
    if (byte === 0x7b || byte === 0x5b) return true;
    if (byte > 32 && byte < 0xbb) return false;
  }
  return false;
}
