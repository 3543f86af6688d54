/** By what accepted values are known again: asked for here, as no value leaves this room; only its marks do. */
import { hashValue, saltOf } from "../engine/value-hash.ts";
import type { Located } from "./resolve.ts";

/** What somebody wants to know of values. */
export interface ValueWatch {
  /** Under each of these a hash is made. */
  readonly salts: readonly string[];
  /** True for a rule whose values are to be hashed. */
  readonly hashes: (ruleId: string) => boolean;
  /** Asked in the clear; each gives a mark, or none. */
  readonly patterns: readonly ((ruleId: string, value: string) => string | undefined)[];
}

/**
 * Distinct values that are hashed: a repository made to be slow holds more, and then those are told though they may be accepted.
 * 20,000 slow hashes take a minute and a half of one processor.
 */
const MOST = 20_000;

export class ValueMarks {
  readonly #watch: ValueWatch;
  readonly #most: number;
  /** By the digest that a Located carries; forgotten once it is hashed. */
  readonly #values = new Map<string, string>();
  readonly #hashes = new Map<string, Promise<readonly string[]>>();
  /** Findings of the last `settle` whose values were beyond the limit. */
  leftOut = 0;

  constructor(watch: ValueWatch, most = MOST) {
    this.#watch = watch;
    this.#most = most;
  }

  /** Keeps the value until `settle`; gives what can be said of it at once. */
  note(ruleId: string, digest: string, value: string): readonly string[] {
    const { salts, hashes, patterns } = this.#watch;
    const room = this.#hashes.size + this.#values.size < this.#most;
    if (salts.length > 0 && room && !this.#hashes.has(digest) && hashes(ruleId)) this.#values.set(digest, value);
    return patterns.flatMap((markOf) => markOf(ruleId, value) ?? []);
  }

  /** The same findings with all their marks: every distinct value is hashed once. */
  async settle(found: readonly Located[]): Promise<Located[]> {
    for (const [digest, value] of this.#values)
      this.#hashes.set(digest, Promise.all(this.#watch.salts.map((salt) => hashValue(value, salt))));
    this.#values.clear();
    this.leftOut = 0;
    return Promise.all(found.map((one) => this.#marked(one)));
  }

  async #marked(one: Located): Promise<Located> {
    const { salts, hashes } = this.#watch;
    if (one.digest === undefined) return one;
    const own = await this.#hashes.get(one.digest);
    if (own) return { ...one, marks: [...(one.marks ?? []), ...own] };
    // Another thread may have hashed it.
    const marked = one.marks?.some((mark) => saltOf(mark) !== undefined);
    if (!marked && salts.length > 0 && hashes(one.finding.ruleId)) this.leftOut += 1;
    return one;
  }
}
