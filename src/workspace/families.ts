/** Reference families: how documents of one kind write references, and whose definitions count first. */
import type { Definition, Document, VariableScope } from "../model/document.ts";
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
  /** Order in which a definition counts for a reference in `from`, least first; undefined: not at all. */
  rank(definition: Definition, from: Document): number | undefined;
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

/** Nearest scope first; between two of one scope, what is written down comes before what a script sets. */
const SCOPES: readonly (VariableScope | undefined)[] = ["local", "environment", "collection", "globals"];

/** Environments and globals are everybody's; a collection sees its own variables and no other's. */
function postmanRank({ document, entry }: Definition, from: Document): number | undefined {
  const scope = entry.scope ?? "collection";
  const own = document === from || (document.unit !== undefined && document.unit === from.unit);
  if ((scope === "collection" || scope === "local") && !own) return undefined;
  return SCOPES.indexOf(scope) * 2 + (entry.place === "script" ? 1 : 0);
}

const FAMILIES: Readonly<Record<string, Family>> = {
  ...CLIENT_FAMILIES,
  /** local, environment, the collection itself, then globals. */
  postman: { referencesIn: doubleBraces, rank: postmanRank },
  /** A file's own variables, then those of the environment files. */
  "http-client": {
    referencesIn: doubleBraces,
    rank: ({ document }, from) => (document === from ? 0 : document.format === from.format ? undefined : 1),
  },
};

/** A document's family, if it is in one that is known here. */
export function familyOf(document: Document): Family | undefined {
  return document.family === undefined ? undefined : FAMILIES[document.family];
}
