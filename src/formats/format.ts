/** What a format is: it claims inputs and reads them into entries; it knows no rule and opens no file. */
import type { Document, Entry, Group, Input, Place, Slice, Span } from "../model/document.ts";

export interface Format {
  readonly name: string;
  /** By path first, by a cheap look at the text second. */
  claims(input: Input): boolean;
  /** Never throws for any text: what cannot be read is noted, and a weaker reader takes over. */
  read(input: Input): Document | Promise<Document>;
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

  constructor(input: Input) {
    this.input = input;
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

const builders = new WeakMap<Document, DocumentBuilder>();

/** The builder that made a document: what it adds now, the document holds. */
export function builderOf(document: Document): DocumentBuilder | undefined {
  return builders.get(document);
}
