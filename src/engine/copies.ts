/** Finds a set of secrets again in any text: as they are, JSON-escaped, URL-encoded or in base64. */
import type { Span } from "../model/document.ts";

/** Shorter values are too common to be looked for ("1", "on"). */
const SHORTEST = 4;
/** Head lengths by which forms are filed; a form is found by its longest head. */
const HEADS = [16, 8, 4] as const;
/** A form longer than this is not looked for whole; a multi-line secret's lines are. */
const LONGEST = 8192;

interface Shelf {
  /** Descending. */
  lengths: number[];
  readonly forms: Set<string>;
}

export class Copies {
  /** The longest form: how far outside of a window a copy can begin that ends in it. */
  readonly reach: number;
  readonly #shelves = HEADS.map(() => new Map<string, Shelf>());
  /** Forms that count only as whole words. */
  readonly #words = new Set<string>();
  /** 1 for a hash of the first four characters of any form: tells most places of a text that nothing begins there. */
  readonly #begins: Uint8Array;

  constructor(values: Iterable<string>) {
    let reach = 0;
    const distinct = new Set(values);
    this.#begins = new Uint8Array(distinct.size > 1000 ? 1 << 22 : 1 << 16);
    for (const value of distinct) {
      const loose = isDistinct(value);
      for (const form of loose ? formsOf(value) : [value]) {
        if (form.length < SHORTEST || form.length > LONGEST) continue;
        if (!loose) this.#words.add(form);
        reach = Math.max(reach, form.length);
        this.#file(form);
      }
    }
    this.reach = reach;
    for (const shelves of this.#shelves) for (const shelf of shelves.values()) shelf.lengths = lengthsOf(shelf.forms);
  }

  #file(form: string): void {
    const index = HEADS.findIndex((length) => form.length >= length);
    const head = form.slice(0, HEADS[index]);
    this.#begins[this.#hash(form, 0)] = 1;
    const shelf = this.#shelves[index]!.get(head);
    if (shelf) shelf.forms.add(form);
    else this.#shelves[index]!.set(head, { lengths: [], forms: new Set([form]) });
  }

  /** Every copy, longest first at one place, left to right, disjoint. `distinctOnly` leaves out values that are words. */
  find(text: string, distinctOnly = false): Span[] {
    const found: Span[] = [];
    if (this.reach === 0) return found;
    for (let at = 0; at + SHORTEST <= text.length; ) {
      const length = this.#begins[this.#hash(text, at)] === 1 ? this.#lengthAt(text, at, distinctOnly) : 0;
      if (length > 0) found.push({ start: at, end: at + length });
      at += Math.max(1, length);
    }
    return found;
  }

  #hash(text: string, at: number): number {
    const mixed = Math.imul(
      text.charCodeAt(at) ^
        (text.charCodeAt(at + 1) << 8) ^
        (text.charCodeAt(at + 2) << 16) ^
        (text.charCodeAt(at + 3) << 24),
      0x9e3779b1,
    );
    return (mixed >>> 8) & (this.#begins.length - 1);
  }

  #lengthAt(text: string, at: number, distinctOnly: boolean): number {
    for (const [index, head] of HEADS.entries()) {
      if (at + head > text.length) continue;
      const shelf = this.#shelves[index]!.get(text.slice(at, at + head));
      if (!shelf) continue;
      for (const length of shelf.lengths) {
        const form = text.slice(at, at + length);
        if (!shelf.forms.has(form)) continue;
        if (!this.#words.has(form) || (!distinctOnly && isWholeWord(text, at, at + length))) return length;
      }
    }
    return 0;
  }
}

/** Whether a value can't be an ordinary word or number of the text by chance. */
function isDistinct(value: string): boolean {
  return value.length >= 16 || (value.length >= 8 && !/^(?:[A-Za-z]+|[0-9]+)$/.test(value));
}

function isWholeWord(text: string, start: number, end: number): boolean {
  return !isWordCode(text.charCodeAt(start - 1)) && !isWordCode(text.charCodeAt(end));
}

/** ASCII letters, digits and "_"; NaN past the ends of a text is none. */
function isWordCode(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);
}

function lengthsOf(forms: ReadonlySet<string>): number[] {
  return [...new Set([...forms].map((form) => form.length))].sort((a, b) => b - a);
}

/** The ways in which a value is commonly written inside something else. */
function formsOf(value: string): string[] {
  const forms = new Set<string>([value]);
  // The lines of a key file, but for its BEGIN and END, which are no secret.
  if (value.includes("\n"))
    for (const line of value.split(/\r?\n/, 256)) if (line.length >= 16 && !line.startsWith("-")) forms.add(line);
  if (value.length > LONGEST) return [...forms];
  const json = JSON.stringify(value).slice(1, -1);
  forms.add(json).add(json.replaceAll("/", "\\/"));
  const url = encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\ufffd"));
  forms.add(url).add(url.replaceAll("%20", "+"));
  forms.add(url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()));
  for (const form of base64Forms(value)) forms.add(form).add(form.replaceAll("+", "-").replaceAll("/", "_"));
  return [...forms];
}

/** The stretch of a base64 text that the value alone decides, for each of the three ways it can fall on the groups. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value, "utf8");
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const first = Math.ceil((before * 8) / 6);
    return text.slice(first, Math.floor(((before + bytes.length) * 8) / 6));
  });
}
