/** Where strings end in a JSON text: each stretch is searched once, however many strings are left open in it. */

export class QuoteFinder {
  readonly #text: string;
  /** The last search for a closing quote: from where, and what it found. */
  #from = Number.POSITIVE_INFINITY;
  #quote = -1;
  /** The line feed at or behind the last string that was looked at; -1 behind the last line. */
  #feed = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The first quote from there on that no backslash takes; -1 if there is none. `from` stands behind an opening quote. */
  closing(from: number): number {
    const text = this.#text;
    // What was found for a string that did not end there holds for those that begin in it.
    if (from >= this.#from && (this.#quote < 0 || from <= this.#quote)) return this.#quote;
    this.#from = from;
    let quote = text.indexOf('"', from);
    while (quote > from && text.charCodeAt(quote - 1) === 92) {
      let slash = quote - 1;
      while (slash > from && text.charCodeAt(slash - 1) === 92) slash -= 1;
      if ((quote - slash) % 2 === 0) break;
      quote = text.indexOf('"', quote + 1);
    }
    this.#quote = quote;
    return quote;
  }

  /** The first line feed from there on; -1 if there is none. */
  lineFeed(from: number): number {
    if (this.#feed >= 0 && this.#feed < from) this.#feed = this.#text.indexOf("\n", from);
    return this.#feed;
  }

  /** Whether what follows a string over several lines shows that it was meant to be one. */
  endsHere(from: number): boolean {
    const text = this.#text;
    let at = from;
    while (at < text.length && text.charCodeAt(at) <= 32 && at < from + 200) at += 1;
    const code = text.charCodeAt(at);
    return code === 44 || code === 125 || code === 93 || code === 58 || Number.isNaN(code);
  }
}
