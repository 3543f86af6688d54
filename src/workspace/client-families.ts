/** Reference families of API clients other than Postman: what a reference is called, and whose definitions count first. */
import type { Definition, Document } from "../model/document.ts";
import type { Family, Reference } from "./families.ts";

const BRACES = /\{\{([^{}]*)\}\}/g;
const ANGLES = /<<([^<>]*)>>/g;

/** References by their marks; `nameOf` gives the variable's name, or undefined for what the tool makes up itself. */
function referencesBy(
  marks: RegExp,
  open: string,
  nameOf: (inner: string) => string | undefined,
): Family["referencesIn"] {
  return (text) => {
    const found: Reference[] = [];
    if (!text.includes(open)) return found;
    for (const match of text.matchAll(marks)) {
      const name = nameOf(match[1] ?? "");
      if (name) found.push({ name, start: match.index, end: match.index + match[0].length });
    }
    return found;
  };
}

/** `_.api.token`, `api.token`, `_['api-token'] | upper`; not the calls of template tags. */
function insomniaName(inner: string): string | undefined {
  const name = inner
    .replace(/\|.*$/s, "")
    .trim()
    .replace(/\[(?:'([^']*)'|"([^"]*)"|(\d+))\]/g, ".$1$2$3")
    .replace(/^_\./, "");
  return /[()%\s]/.test(name) ? undefined : name;
}

/** `name`; not `$guid`, not `process.env.X`, which stands in a file of another kind. */
function plainName(inner: string): string | undefined {
  const name = inner.trim();
  return /^[$#]|^process\.env\./.test(name) ? undefined : name;
}

/** Thunder Client's filters stand behind the name: `{{token | base64Encode}}`. */
function filteredName(inner: string): string | undefined {
  return plainName(inner.replace(/\|.*$/s, ""));
}

/** One's own variables, then those of environments: a collection never sees another's. */
function environmentsBehind(environment: string): Family["rank"] {
  return ({ document }, from) => (document === from ? 0 : document.format === environment ? 1 : undefined);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The folder of the collection that an environment belongs to. */
function collectionOf(document: Document): string {
  return folderOf(document.input.path).replace(/(^|\/)environments\/$/, "$1");
}

/** The request's own, its folders', the environment's, the collection's; of the same collection only (Bruno's order). */
function brunoRank({ document }: Definition, from: Document): number | undefined {
  if (document === from) return 0;
  if (document.format === "bruno-request" || document.format === "bruno-config") return undefined;
  if (!from.input.path.startsWith(collectionOf(document))) return undefined;
  if (document.format === "bruno-folder") return 1;
  return document.format === "bruno-environment" ? 2 : 3;
}

export const CLIENT_FAMILIES: Readonly<Record<string, Family>> = {
  insomnia: {
    referencesIn: referencesBy(BRACES, "{{", insomniaName),
    rank: environmentsBehind("insomnia-environment"),
  },
  bruno: { referencesIn: referencesBy(BRACES, "{{", plainName), rank: brunoRank },
  hoppscotch: {
    referencesIn: referencesBy(ANGLES, "<<", plainName),
    rank: environmentsBehind("hoppscotch-environment"),
  },
  "thunder-client": {
    referencesIn: referencesBy(BRACES, "{{", filteredName),
    rank: environmentsBehind("thunder-environment"),
  },
};
