/** Reference families: how documents of one kind write references, and whose definitions count first. */
import type { Document } from "../model/document.ts";
import { CLIENT_FAMILIES } from "./client-families.ts";

/** `{{name}}` in a value: the name verbatim, and where the whole reference stands in the text. */
export interface Reference {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface Family {
  /** The references in a value, in order; none for names that the tool makes up itself or keeps in a vault. */
  referencesIn(text: string): Reference[];
  /** Order in which definitions of `document` count for a reference in `from`, least first; undefined: not at all. */
  rank(document: Document, from: Document): number | undefined;
}

const DOUBLE_BRACES = /\{\{([^{}]*)\}\}/g;

/** Postman's own token syntax (postman-collection, superstring): names are not trimmed, `$x` is dynamic, `vault:x` safe. */
function doubleBraces(text: string): Reference[] {
  const found: Reference[] = [];
  if (!text.includes("{{")) return found;
  for (const match of text.matchAll(DOUBLE_BRACES)) {
    const name = match[1] ?? "";
    if (name === "" || name.startsWith("$") || name.startsWith("vault:")) continue;
    found.push({ name, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const POSTMAN_RANKS: Readonly<Record<string, number>> = { "postman-environment": 0, "postman-globals": 2 };

const FAMILIES: Readonly<Record<string, Family>> = {
  ...CLIENT_FAMILIES,
  /** environment, then the collection itself, then globals; one collection never sees another's variables. */
  postman: {
    referencesIn: doubleBraces,
    rank: (document, from) => POSTMAN_RANKS[document.format] ?? (document === from ? 1 : undefined),
  },
  /** A file's own variables, then those of the environment files. */
  "http-client": {
    referencesIn: doubleBraces,
    rank: (document, from) => (document === from ? 0 : document.format === from.format ? undefined : 1),
  },
};

/** A document's family, if it is in one that is known here. */
export function familyOf(document: Document): Family | undefined {
  return document.family === undefined ? undefined : FAMILIES[document.family];
}
