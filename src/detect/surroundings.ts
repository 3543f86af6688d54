/** What stands around a value and may name its vendor: parents, groups, the request's host, the line before it. */
import { nameOf } from "../judge/names.ts";
import { kindOfRole } from "../judge/roles.ts";
import type { Document, Entry, Group } from "../model/document.ts";
import { headerOf } from "./parameter.ts";
import type { NameWords, VendorIndex } from "./vendor-index.ts";

type Found = NameWords["found"];

/** Characters of the line before the name that are looked at. */
const LINE = 80;
/** Words that may stand between the vendor's and the name: "acme secret API key: ...". */
const CLOSE = 2;
/** Groups within groups are followed this far. */
const DEEPEST = 8;

export class Surroundings {
  readonly #document: Document;
  readonly #index: VendorIndex;
  #groups: ReadonlyMap<string, Group> | undefined;
  #hosts: ReadonlyMap<string, Found> | undefined;
  readonly #byGroup = new Map<string, Found>();
  readonly #byParent = new Map<string, Found>();

  constructor(document: Document, index: VendorIndex) {
    this.#document = document;
    this.#index = index;
  }

  /** The nearest words; around the name they count only for a name that says that a credential stands there. */
  spotsOf(entry: Entry): NameWords | undefined {
    const name = headerOf(entry, this.#document);
    const { tokens, found } = this.#index.look(name);
    if (found.length > 0) return { tokens, ring: "name", found };
    if (nameOf(name).kind === "none" && kindOfRole(entry.role) === undefined) return undefined;
    const host = this.#ofHost(entry.group);
    if (host.length > 0) return { tokens, ring: "host", found: host };
    const parent = this.#ofParents(entry);
    if (parent.length > 0) return { tokens, ring: "parent", found: parent };
    return this.#ofLine(entry, tokens);
  }

  #ofHost(group: string): Found {
    if (!this.#hosts) {
      const hosts = new Map<string, Found>();
      for (const { role, value, group: id } of this.#document.entries) {
        if (role !== "request.url") continue;
        const host = /^(?:[a-z]+:)?\/\/([\w.-]+)|^([\w-]+(?:\.[\w-]+)+)(?:[/:?]|$)/i.exec(value.trim());
        const found = host ? this.#index.ofHost(host[1] ?? host[2]!) : [];
        if (found.length > 0) hosts.set(id, found);
      }
      this.#hosts = hosts;
    }
    return this.#hosts.get(group) ?? [];
  }

  #ofParents({ path, group }: Entry): Found {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    let found = this.#byParent.get(parent);
    if (!found) {
      found = parent.length > 1 ? this.#index.look(parent).found : [];
      this.#byParent.set(parent, found);
    }
    return found.length > 0 ? found : this.#ofGroup(group);
  }

  #ofGroup(id: string): Found {
    if (id === "") return [];
    const known = this.#byGroup.get(id);
    if (known) return known;
    this.#groups ??= new Map(this.#document.groups.map((group) => [group.id, group]));
    let found: Found = [];
    let at = this.#groups.get(id);
    for (let depth = 0; at && found.length === 0 && depth < DEEPEST; depth += 1) {
      if (at.name) found = this.#index.look(at.name).found;
      at = at.parent === undefined || at.parent === at.id ? undefined : this.#groups.get(at.parent);
    }
    this.#byGroup.set(id, found);
    return found;
  }

  #ofLine({ syntax, keySpan, span }: Entry, tokens: readonly string[]): NameWords | undefined {
    if (!syntax) return undefined;
    const { text } = this.#document.input;
    const end = keySpan?.start ?? span.start;
    const before = text.slice(Math.max(0, end - LINE), end);
    const line = before.slice(before.lastIndexOf("\n") + 1).trim();
    if (line.length < 3) return undefined;
    const { tokens: all, found } = this.#index.read(line);
    const close = /[\w"']$/.test(line) ? found.filter(({ to }) => to >= all.length - CLOSE) : [];
    if (close.length > 0) return { tokens, ring: "before", found: close };
    return found.length > 0 ? { tokens, ring: "line", found } : undefined;
  }
}
