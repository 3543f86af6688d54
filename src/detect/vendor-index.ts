/** From a vendor's word to its contextual rules: made once for a ruleset, asked once for each name. */
import { Memo } from "../engine/memo.ts";
import { type Spot, spotsIn, tokensOf } from "../judge/vendors.ts";
import type { ContextualRule, Ruleset } from "../model/rule.ts";

/**
 * Where the words stand: in the value's own name; directly before it ("acme api key: ..."); in its parents' or group's; in
 * the request's host; further before it in its line.
 */
export type Ring = "name" | "before" | "parent" | "host" | "line";

export interface NameWords {
  /** Of the value's own name. */
  readonly tokens: readonly string[];
  readonly ring: Ring;
  readonly found: readonly Spot<readonly ContextualRule[]>[];
}

/** Longer names (paths, keys of data) are read by their end. */
const LONGEST_NAME = 120;
/** Names met before are kept, at most so many. */
const MOST_NAMES = 20_000;

interface Known {
  readonly tokens: readonly string[];
  readonly found: readonly Spot<readonly ContextualRule[]>[];
}

export class VendorIndex {
  readonly #words = new Map<string, ContextualRule[]>();
  readonly #hosts = new Map<string, ContextualRule[]>();
  readonly rules: readonly ContextualRule[];
  readonly #names = new Memo<Known>(MOST_NAMES, (name) => this.read(name));

  constructor(ruleset: Ruleset) {
    this.rules = ruleset.rules.filter((rule) => rule.kind === "contextual");
    for (const rule of this.rules) {
      for (const word of rule.words) push(this.#words, word, rule);
      for (const host of rule.hosts ?? []) push(this.#hosts, host, rule);
    }
  }

  get isEmpty(): boolean {
    return this.#words.size === 0;
  }

  /** The vendors' words in a name; the name is cut into words once. */
  look(whole: string): Known {
    const name = whole.length > LONGEST_NAME ? whole.slice(-LONGEST_NAME) : whole;
    return this.#names.of(name);
  }

  /** The same for a text that is hardly met again. */
  read(text: string): Known {
    const tokens = tokensOf(text);
    return { tokens, found: spotsIn(tokens, this.#words) };
  }

  /** Rules whose vendor has this host: its registrable name is the vendor's word, or a rule names it. */
  ofHost(host: string): readonly Spot<readonly ContextualRule[]>[] {
    const labels = host.toLowerCase().split(".").slice(-6);
    const found: Spot<readonly ContextualRule[]>[] = [];
    for (let from = 0; from < labels.length - 1; from += 1) {
      const rules = this.#hosts.get(labels.slice(from).join("."));
      if (rules) found.push({ meant: rules, from: 0, to: labels.length - from });
    }
    const registrable = labels.at(-2)?.replace(/[^a-z0-9]/g, "") ?? "";
    const rules = this.#words.get(registrable);
    if (rules) found.push({ meant: rules, from: 0, to: 1 });
    return found;
  }
}

function push(map: Map<string, ContextualRule[]>, key: string, rule: ContextualRule): void {
  const list = map.get(key);
  if (list) list.push(rule);
  else map.set(key, [rule]);
}

const indexes = new WeakMap<Ruleset, VendorIndex>();

export function vendorsOf(ruleset: Ruleset): VendorIndex {
  let index = indexes.get(ruleset);
  if (!index) indexes.set(ruleset, (index = new VendorIndex(ruleset)));
  return index;
}
