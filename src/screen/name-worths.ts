/** What names are worth, remembered by their bytes: files repeat them, and a string for each would be garbage at once. */

/** Names that are remembered; slots are twice as many, so that a search ends soon. */
const MOST = 32_768;
const SLOTS = 2 * MOST;
/** Bytes of all remembered names. */
const ROOM = 1 << 20;

export class NameWorths<Worth> {
  /** Number of the name at a slot, from 1 on; 0 where none is. */
  readonly #slots = new Uint16Array(SLOTS);
  /** Where each name begins in `#bytes`, and where the last one ends. */
  readonly #starts = new Uint32Array(MOST + 1);
  readonly #bytes = new Uint8Array(ROOM);
  readonly #worths: Worth[] = [];

  /** What bytes[start, end) is worth; `ask` is called where that is not known yet. */
  of(bytes: Uint8Array, start: number, end: number, ask: () => Worth): Worth {
    // FNV-1a (public domain).
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      const number = this.#slots[slot]! - 1;
      if (this.#isAt(number, bytes, start, end)) return this.#worths[number]!;
    }
    const worth = ask();
    this.#keep(slot, bytes, start, end, worth);
    return worth;
  }

  #isAt(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[number]!;
    if (this.#starts[number + 1]! - from !== end - start) return false;
    for (let at = start; at < end; at += 1) if (this.#bytes[from + at - start] !== bytes[at]) return false;
    return true;
  }

  #keep(slot: number, bytes: Uint8Array, start: number, end: number, worth: Worth): void {
    const number = this.#worths.length;
    const from = this.#starts[number]!;
    if (number === MOST - 1 || from + end - start > ROOM) {
      this.#worths.length = 0;
      this.#slots.fill(0);
      return;
    }
    for (let at = start; at < end; at += 1) this.#bytes[from + at - start] = bytes[at]!;
    this.#starts[number + 1] = from + end - start;
    this.#worths.push(worth);
    this.#slots[slot] = number + 1;
  }
}
