/** What a format is: it claims inputs and reads them into entries; it knows no rule and opens no file. */
import type { Document, Entry, Group, Input, Place, Slice, Span } from "../model/document.ts";

/** What the screen saw that tells how much reading a text is worth. */
export interface Hints {
  /** Offsets of words that are part of credentials' names, ascending. */
  readonly names: readonly number[];
  /** Offsets of URLs with user information, ascending. */
  readonly urls: readonly number[];
  /** The text may hold a request or a helper. */
  readonly document: boolean;
}

export interface Format {
  readonly name: string;
  /** By path first, by a cheap look at the text second. */
  claims(input: Input): boolean;
  /** Never throws for any text: what cannot be read is noted, and a weaker reader takes over. */
  read(input: Input, hints?: Hints): Document | Promise<Document>;
}

/** Where in a document a reader stands: what its entries inherit. */
export interface Where {
  /** Prefix for entry paths. */
  readonly path: string;
  readonly group: string;
  readonly place: Place;
  readonly enabled: boolean;
  /** How many documents this one is nested in; readers stop at MAX_DEPTH. */
  readonly depth: number;
}

/** Documents inside values inside documents are read this deep. */
export const MAX_DEPTH = 4;

/**
 * A reader of one syntax. It can stand at the top of a file or inside another document's value: offsets go through
 * the slice. Returns false if the text is not of its syntax at all (nothing was added).
 */
export type Reader = (slice: Slice, where: Where, out: DocumentBuilder) => boolean;

/** Characters of JavaScript that one scan may still read by tree; shared by all of a scan's files. */
export interface TreeBudget {
  left: number;
}

/** A scan reads at most so many characters by tree (the parser reads 1 MB a second). */
export const TREE_BUDGET = 2_000_000;

/** Collects what readers find in one input. */
export class DocumentBuilder {
  readonly input: Input;
  readonly entries: Entry[] = [];
  readonly groups: Group[] = [];
  readonly diagnostics: { code: string; message: string; span?: Span }[] = [];
  /** JavaScript that is worth a syntax tree; read once the document is done, as the parser is loaded then (see index.ts). */
  readonly scripts: { readonly slice: Slice; readonly where: Where }[] = [];
  /** How many calls stand at a path already: variables of one name have one path. */
  readonly counts = new Map<string, number>();
  /** True if the reader saw to all of the text, so that no reader of lines goes over the rest. */
  complete = false;

  readonly #hints: Hints | undefined;

  constructor(input: Input, hints?: Hints) {
    this.input = input;
    this.#hints = hints;
    this.groups.push({ id: "", kind: "file", name: "", whole: false });
  }

  /** Adds a group and returns its id. The id "" is the file itself. */
  group(group: Group): string {
    this.groups.push(group);
    return group.id;
  }

  /** Adds an entry; `from` and `to` are offsets in the slice that the value was read from. */
  add(slice: Slice, from: number, to: number, entry: Omit<Entry, "span">): void {
    this.entries.push({ ...entry, span: { start: slice.at(from), end: slice.at(to) } });
  }

  /**
   * False if the screen saw no credential's name and no URL with a password in that stretch of the input, so that the fields
   * of a document in it need no entries: most saved answers are catalogues.
   */
  mayHoldNames({ start, end }: Span): boolean {
    const hints = this.#hints;
    return !hints || holdsOneOf(hints.names, start, end) || holdsOneOf(hints.urls, start, end);
  }

  /** Notes trouble that lost no bytes: a weaker reader went on. */
  note(code: string, message: string, span?: Span): void {
    this.diagnostics.push(span ? { code, message, span } : { code, message });
  }

  build(format: string, family?: string, unit?: string): Document {
    const { input, entries, groups, diagnostics } = this;
    const whole = { ...(family ? { family } : {}), ...(unit ? { unit } : {}) };
    const document: Document = { input, format, entries, groups, diagnostics, ...whole };
    builders.set(document, this);
    return document;
  }
}

/** Whether one of the ascending offsets lies in the stretch [start, end). */
function holdsOneOf(offsets: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < offsets.length && offsets[low]! < end;
}

const builders = new WeakMap<Document, DocumentBuilder>();

/** The builder that made a document: what it adds now, the document holds. */
export function builderOf(document: Document): DocumentBuilder | undefined {
  return builders.get(document);
}
