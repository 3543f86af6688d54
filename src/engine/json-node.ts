/** The positioned tree of a JSON text: what each value is, where it stands, and its decoded text when asked. */
import type { Span } from "../model/document.ts";
import { type Slice, subSlice } from "../model/slice.ts";

/** "bare" is an unquoted word that JSON does not know: `{{x}}`, `undefined`, `<string>`. */
export type JsonKind = "object" | "array" | "string" | "number" | "boolean" | "null" | "bare";

/**
 * One value. Children are a linked list (`first`, `next`) in the order written, duplicate names kept; an object's
 * children carry their names. A very long list of plain numbers has none: it is read from the text between its brackets.
 * Offsets are those of the slice that was parsed; `span` and `keySpan` are the input's.
 */
export class JsonNode {
  kind: JsonKind;
  /** Offset of the first character: the opening quote of a string, the bracket of an object. */
  start: number;
  /** Offset after the last character, closing quote or bracket included. */
  end: number;
  /** Offset of the name's first character without its quote; -1 where there is no name. */
  keyStart: number;
  keyEnd: number;
  first: JsonNode | undefined;
  next: JsonNode | undefined;
  parent: JsonNode | undefined;
  readonly source: Slice;

  constructor(
    source: Slice,
    kind: JsonKind,
    start: number,
    parent: JsonNode | undefined,
    keyStart: number,
    keyEnd: number,
  ) {
    this.source = source;
    this.kind = kind;
    this.start = start;
    this.end = start;
    this.parent = parent;
    this.keyStart = keyStart;
    this.keyEnd = keyEnd;
    this.first = undefined;
    this.next = undefined;
  }

  /** The name in its object, decoded; undefined for array elements and roots. */
  get key(): string | undefined {
    if (this.keyStart < 0) return undefined;
    const text = this.source.text.slice(this.keyStart, this.keyEnd);
    return text.includes("\\") ? decodedText(text) : text;
  }

  /** Where the name stands in the input, without quotes. */
  get keySpan(): Span | undefined {
    if (this.keyStart < 0) return undefined;
    return { start: this.source.at(this.keyStart), end: this.source.at(this.keyEnd) };
  }

  /** A string decoded; any other value as written. */
  get value(): string {
    const text = this.source.text.slice(this.innerStart, this.innerEnd);
    return this.kind === "string" && text.includes("\\") ? decodedText(text) : text;
  }

  /** Where the value stands in the input, without quotes. */
  get span(): Span {
    return { start: this.source.at(this.innerStart), end: this.source.at(this.innerEnd) };
  }

  /** The decoded value as a slice of its own: offsets in it lead back to the input. */
  get slice(): Slice {
    const { source, innerStart, innerEnd } = this;
    const text = source.text.slice(innerStart, innerEnd);
    if (this.kind !== "string" || !text.includes("\\")) return subSlice(source, innerStart, innerEnd);
    const decoded = decodeJsonString(text);
    return { text: decoded.text, at: (offset) => source.at(innerStart + decoded.at(offset)) };
  }

  get innerStart(): number {
    return this.kind === "string" ? this.start + 1 : this.start;
  }

  /** Before the closing quote; a string that the file's end cut short has none. */
  get innerEnd(): number {
    if (this.kind !== "string") return this.end;
    const closed = this.end > this.start + 1 && this.source.text.charCodeAt(this.end - 1) === 34;
    return closed && !endsEscaped(this.source.text, this.start + 1, this.end - 1) ? this.end - 1 : this.end;
  }

  /** True for strings, numbers, booleans, null and bare words. */
  get isScalar(): boolean {
    return this.kind !== "object" && this.kind !== "array";
  }

  /** The member of that name; the last of several, as JSON.parse has it. */
  get(key: string): JsonNode | undefined {
    let found: JsonNode | undefined;
    if (this.kind !== "object") return undefined;
    for (let child = this.first; child; child = child.next) if (child.keyIs(key)) found = child;
    return found;
  }

  /** Whether the name is this one, without building a string. */
  keyIs(key: string): boolean {
    const { keyStart, keyEnd } = this;
    if (keyStart < 0) return false;
    if (keyEnd - keyStart === key.length) return this.source.text.startsWith(key, keyStart);
    return keyEnd - keyStart > key.length && this.key === key;
  }

  /** The decoded string of a string member; undefined for any other. */
  string(key: string): string | undefined {
    const child = this.get(key);
    return child?.kind === "string" ? child.value : undefined;
  }

  children(): JsonNode[] {
    const list: JsonNode[] = [];
    for (let child = this.first; child; child = child.next) list.push(child);
    return list;
  }
}

function endsEscaped(text: string, from: number, quote: number): boolean {
  let slashes = 0;
  for (let at = quote - 1; at >= from && text.charCodeAt(at) === 92; at -= 1) slashes += 1;
  return slashes % 2 === 1;
}

const SHORT: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  '"': '"',
  "\\": "\\",
  "/": "/",
};

/** A decoded string: `at(i)` is the offset in the written text where decoded character i begins; of its end for the length. */
export interface DecodedString {
  readonly text: string;
  at(offset: number): number;
}

/** Resolves escapes; one that JSON does not know stays as written. The map of offsets is made when it is first asked for. */
export function decodeJsonString(text: string): DecodedString {
  let shifts: Shifts | undefined;
  return {
    text: decodedText(text),
    at(offset) {
      shifts ??= shiftsOf(text);
      return offset + shiftAt(offset, shifts.ends, shifts.shifts);
    },
  };
}

/** The decoded text alone: by JSON.parse, which is many times faster, where the string is one without fault. */
export function decodedText(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return shiftsOf(text).text;
  }
}

/** For each escape the decoded offset behind it, and how much longer the written text is up to there. */
interface Shifts {
  readonly text: string;
  readonly ends: readonly number[];
  readonly shifts: readonly number[];
}

function shiftsOf(text: string): Shifts {
  let decoded = "";
  const ends: number[] = [];
  const shifts: number[] = [];
  let from = 0;
  for (let slash = text.indexOf("\\"); slash >= 0; slash = text.indexOf("\\", from)) {
    const name = text.charAt(slash + 1);
    let length = 2;
    let character = SHORT[name];
    if (name === "u" && isHex4(text, slash + 2)) {
      character = String.fromCharCode(Number.parseInt(text.slice(slash + 2, slash + 6), 16));
      length = 6;
    }
    if (character === undefined) {
      decoded += text.slice(from, slash + 1);
      from = slash + 1;
      continue;
    }
    decoded += text.slice(from, slash) + character;
    from = slash + length;
    ends.push(decoded.length);
    shifts.push(from - decoded.length);
  }
  return { text: decoded + text.slice(from), ends, shifts };
}

/** The shift of the last escape that ends at or before the offset. */
function shiftAt(offset: number, ends: readonly number[], shifts: readonly number[]): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : shifts[low - 1]!;
}

function isHex4(text: string, from: number): boolean {
  if (from + 4 > text.length) return false;
  for (let at = from; at < from + 4; at += 1) {
    const code = text.charCodeAt(at) | 32;
    if (!((code >= 48 && code <= 57) || (code >= 97 && code <= 102))) return false;
  }
  return true;
}
