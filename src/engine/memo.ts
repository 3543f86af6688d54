/** What was worked out for a text is kept for when it comes again, without keeping the file that it was cut out of. */

export class Memo<Value> {
  readonly #most: number;
  readonly #make: (text: string) => Value;
  readonly #known = new Map<string, Value>();

  /** When more than `most` texts are known, all are forgotten. */
  constructor(most: number, make: (text: string) => Value) {
    this.#most = most;
    this.#make = make;
  }

  of(text: string): Value {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= this.#most) this.#known.clear();
    const own = copyOf(text);
    const made = this.#make(own);
    this.#known.set(own, made);
    return made;
  }
}

/** The same text in memory of its own: V8 keeps a longer slice as a view of the whole that it was cut out of. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
