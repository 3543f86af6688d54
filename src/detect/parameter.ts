/** What people call a value: an API key by its header or parameter, everything else by its own name. */
import type { Document, Entry } from "../model/document.ts";

export function headerOf(entry: Entry, document: Document): string {
  return (entry.role === "auth.apikey.value" && apiKeyNames(document).get(entry.group)) || entry.key;
}

const namesOf = new WeakMap<Document, ReadonlyMap<string, string>>();

/** The header or parameter of each group's API key. */
function apiKeyNames(document: Document): ReadonlyMap<string, string> {
  let names = namesOf.get(document);
  if (!names) {
    names = new Map(
      document.entries.filter((one) => one.role === "auth.apikey.key").map((one) => [one.group, one.value]),
    );
    namesOf.set(document, names);
  }
  return names;
}
