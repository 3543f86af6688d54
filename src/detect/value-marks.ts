/** By what accepted values are known again: asked for here, as no value leaves this room; only its marks do. */
import { hashValue } from "../engine/value-hash.ts";
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

export class ValueMarks {
  readonly #watch: ValueWatch;
  /** By the digest that a Located carries; forgotten once it is hashed. */
  readonly #values = new Map<string, string>();
  readonly #hashes = new Map<string, Promise<readonly string[]>>();

  constructor(watch: ValueWatch) {
    this.#watch = watch;
  }

  /** Keeps the value until `settle`; gives what can be said of it at once. */
  note(ruleId: string, digest: string, value: string): readonly string[] {
    const { salts, hashes, patterns } = this.#watch;
    if (salts.length > 0 && !this.#hashes.has(digest) && hashes(ruleId)) this.#values.set(digest, value);
    return patterns.flatMap((markOf) => markOf(ruleId, value) ?? []);
  }

  /** The same findings with all their marks: every distinct value is hashed once. */
  async settle(found: readonly Located[]): Promise<Located[]> {
    for (const [digest, value] of this.#values)
      this.#hashes.set(digest, Promise.all(this.#watch.salts.map((salt) => hashValue(value, salt))));
    this.#values.clear();
    return Promise.all(
      found.map(async (one) => {
        const hashes = one.digest === undefined ? undefined : await this.#hashes.get(one.digest);
        return hashes ? { ...one, marks: [...(one.marks ?? []), ...hashes] } : one;
      }),
    );
  }
}
