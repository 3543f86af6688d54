/** Joins documents that resolve one another: which belong together, what a reference means, where a variable is used. */
import type { Definition, Document, Entry, Workspace } from "../model/document.ts";
import { type Family, familyOf } from "./families.ts";

/** Postman replaces until nothing changes, at most this often (postman-collection, superstring). */
const MAX_ROUNDS = 19;
const MAX_RESOLVED = 65_536;

/**
 * One workspace for each folder of a family, in path order; documents without family stand alone. A reference that its own
 * folder does not define is looked up in all documents of the family.
 */
export function groupDocuments(documents: readonly Document[]): Workspace[] {
  const sorted = [...documents].sort((a, b) =>
    a.input.path < b.input.path ? -1 : a.input.path > b.input.path ? 1 : 0,
  );
  const byFolder = new Map<string, Document[]>();
  const byFamily = new Map<string, Document[]>();
  for (const document of sorted) {
    const { family } = document;
    const folder = family === undefined ? document.input.path : `${family}\n${homeOf(document.input.path)}`;
    push(byFolder, folder, document);
    if (family !== undefined) push(byFamily, family, document);
  }
  const indexes = new Map([...byFamily].map(([family, members]) => [family, new Index(members)]));
  return [...byFolder.values()].map((members) => {
    const index = indexes.get(members[0]?.family ?? "") ?? new Index(members);
    return workspaceOf(members, index);
  });
}

/** A workspace of one document. */
export function alone(document: Document): Workspace {
  return workspaceOf([document], new Index([document]));
}

function workspaceOf(documents: readonly Document[], index: Index): Workspace {
  return {
    documents,
    definitionsOf: (name, from) => index.definitionsOf(name, from),
    usesOf: (definition) => index.usesOf(definition),
  };
}

/** What a value becomes once its references are followed, first definition first; unknown references stay as written. */
export function resolveValue(
  text: string,
  from: Document,
  workspace: Workspace,
): { text: string; definitions: readonly Definition[] } {
  const family = familyOf(from);
  const definitions = new Set<Definition>();
  let resolved = text;
  for (let round = 0; family && round < MAX_ROUNDS && resolved.length <= MAX_RESOLVED; round += 1) {
    const next = replaceOnce(resolved, from, workspace, family, definitions);
    if (next === resolved) break;
    resolved = next;
  }
  return { text: resolved, definitions: [...definitions] };
}

function replaceOnce(
  text: string,
  from: Document,
  workspace: Workspace,
  family: Family,
  seen: Set<Definition>,
): string {
  let result = "";
  let kept = 0;
  for (const { name, start, end } of family.referencesIn(text)) {
    const [definition] = workspace.definitionsOf(name, from);
    if (!definition) continue;
    seen.add(definition);
    result += text.slice(kept, start) + definition.entry.value;
    kept = end;
    if (result.length > MAX_RESOLVED) break;
  }
  return result + text.slice(kept);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A tree of one workspace, as the app keeps it in a repository: all below `postman/` belongs together. */
const TREE = /^(.*?(?:^|\/)postman)\/(?:collections|environments|globals|flows|mocks|specs|documents)\//;

/** The folder that a file belongs to: `postman/environments/x.json` and `postman/collections/y.json` share `postman`. */
function homeOf(path: string): string {
  const tree = TREE.exec(path);
  if (tree) return tree[1]!;
  const folders = path.split("/").slice(0, -1);
  while (/^(?:environments?|envs?|globals?|collections?|variables)$/i.test(folders.at(-1) ?? "")) folders.pop();
  return folders.join("/");
}

function isVariable(entry: Entry): boolean {
  return entry.role === "variable" || entry.role === "variable.secret";
}

/** What all documents of a family define and use; made when first asked. */
class Index {
  readonly #documents: readonly Document[];
  readonly #found = new Map<Document, Map<string, readonly Definition[]>>();
  #defined: Map<string, Definition[]> | undefined;
  #used: Map<string, Definition[]> | undefined;

  constructor(documents: readonly Document[]) {
    this.#documents = documents;
  }

  /** Those of the folder of `from` where there are any, else all that the family has; in the family's order. */
  definitionsOf(name: string, from: Document): readonly Definition[] {
    const family = familyOf(from);
    if (!family) return [];
    let known = this.#found.get(from);
    if (!known) this.#found.set(from, (known = new Map()));
    let found = known.get(name);
    if (!found) known.set(name, (found = this.#find(name, from, family)));
    return found;
  }

  #find(name: string, from: Document, family: Family): readonly Definition[] {
    this.#defined ??= definitionsIn(this.#documents);
    const ranked = (this.#defined.get(name) ?? []).flatMap((definition) => {
      const rank = family.rank(definition, from);
      return rank === undefined ? [] : [{ rank, definition }];
    });
    const home = homeOf(from.input.path);
    const near = ranked.filter(({ definition }) => homeOf(definition.document.input.path) === home);
    const chosen = near.length > 0 ? near : ranked;
    return chosen.sort((a, b) => a.rank - b.rank).map(({ definition }) => definition);
  }

  usesOf(definition: Definition): readonly Definition[] {
    if (!isVariable(definition.entry)) return [];
    this.#used ??= usesIn(this.#documents);
    const { key } = definition.entry;
    const sees = new Map<Document, boolean>();
    return (this.#used.get(key) ?? []).filter(({ document }) => {
      let seen = sees.get(document);
      if (seen === undefined) {
        seen = this.definitionsOf(key, document).some((each) => each.entry === definition.entry);
        sees.set(document, seen);
      }
      return seen;
    });
  }
}

function definitionsIn(documents: readonly Document[]): Map<string, Definition[]> {
  const defined = new Map<string, Definition[]>();
  for (const document of documents) {
    for (const entry of document.entries) {
      if (isVariable(entry) && entry.enabled && (entry.state ?? "literal") === "literal")
        push(defined, entry.key, { document, entry });
    }
  }
  return defined;
}

function usesIn(documents: readonly Document[]): Map<string, Definition[]> {
  const used = new Map<string, Definition[]>();
  for (const document of documents) {
    const family = familyOf(document);
    for (const entry of family ? document.entries : []) {
      const names = new Set(family?.referencesIn(entry.value).map((reference) => reference.name));
      for (const name of names) push(used, name, { document, entry });
    }
  }
  return used;
}
