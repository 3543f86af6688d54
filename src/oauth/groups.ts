/** A document's entries by group, in one pass; and what a request inherits from the folders above it. */
import type { Document, Entry, Group } from "../model/document.ts";

const NONE: readonly Entry[] = [];

export class GroupIndex {
  readonly document: Document;
  readonly #groups = new Map<string, Group>();
  readonly #entries = new Map<string, Entry[]>();

  constructor(document: Document) {
    this.document = document;
    for (const group of document.groups) this.#groups.set(group.id, group);
    for (const entry of document.entries) {
      const list = this.#entries.get(entry.group);
      if (list) list.push(entry);
      else this.#entries.set(entry.group, [entry]);
    }
  }

  group(id: string): Group | undefined {
    return this.#groups.get(id);
  }

  entriesOf(id: string): readonly Entry[] {
    return this.#entries.get(id) ?? NONE;
  }

  /** A request's own auth entries, and those of the folder or collection whose auth it uses. */
  authOf(group: Group): readonly Entry[] {
    const own = authEntries(this.entriesOf(group.id));
    return group.inherits === undefined ? own : [...own, ...authEntries(this.entriesOf(group.inherits))];
  }
}

function authEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => entry.role?.startsWith("auth."));
}
