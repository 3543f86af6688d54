/** Runs the WebAssembly kernel over bytes: the room that files are read into, and what the kernel saw in them. */
import { aligned, BASE, NAME_ROW, readTables, type Tables, type TablesSource } from "./tables.ts";

/** Bytes of a file that are looked at in one go; the rest of a longer one follows in further goes. */
export const ROOM = 1 << 20;
/** No call is longer: a first long call would run to its end in the slower code that WebAssembly starts with. */
const BLOCK = 1 << 16;
/** What one block sees again of the one before it: an anchor and the run around it. */
const AGAIN = 64;
/** Behind the file's last byte: as far as the kernel looks ahead. */
const TAIL = 1024;
const PAGE = 65_536;

/** What a text is, for the lane of names: see assembly/mode.ts. */
export const TEXT_KINDS = { text: 0, code: 1, json: 2, prose: 3 } as const;

/** What was seen, as bits of a number: a run or name automaton's match state (see `ends`), a name, or a URL's "://". */
export const SEEN = { run: 0x80000000, name: 0x40000000, url: 0x20000000, long: 1, tokenLike: 4 } as const;

interface Exports {
  place(input: number, out: number, kinds: number): void;
  placeNames(kinds: number, bit: number, raw: number, rawBytes: number): void;
  placeRuns(classes: number, rows: number, width: number, firstMatch: number, tests: number): void;
  placeTrigrams(at: number): void;
  textIs(kind: number): void;
  flagsSeen(): number;
  scan(from: number, to: number, length: number, names: number): number;
  measure(from: number, to: number): bigint;
}

export class Kernel {
  /** Where a file's bytes are to be put. */
  readonly room: Buffer;
  readonly tables: Tables;
  readonly #calls: Exports;
  readonly #hits: Uint32Array;

  /** `wasm`: the bytes of kernel.wasm. */
  constructor(wasm: Uint8Array, tables: TablesSource) {
    let at = aligned(BASE + tables.length);
    const take = (bytes: number): number => {
      const from = at;
      at = aligned(at + bytes);
      return from;
    };
    // Every byte of a block may end an anchor in both lanes.
    const outBytes = (BLOCK + AGAIN + 256) * 8 * 3;
    const out = take(outBytes);
    const rawBytes = (BLOCK + AGAIN + 4 * 64) * 8;
    const raw = take(rawBytes);
    const input = take(AGAIN + ROOM + TAIL) + AGAIN;
    const pages = Math.ceil(at / PAGE);
    // Fixed: growing would detach the views.
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    tables.copyTo(new Uint8Array(memory.buffer, BASE, tables.length));
    new Uint8Array(memory.buffer, input - AGAIN, AGAIN).fill(10);
    const { kinds, nameKinds, nameBit, runClasses, runRows, runWidth, runPlain, runTests, trigrams } = (this.tables =
      readTables(memory.buffer));
    const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env: { memory, abort } });
    this.#calls = instance.exports as unknown as Exports;
    this.#calls.place(input, out, kinds);
    this.#calls.placeNames(nameKinds, nameBit * NAME_ROW, raw, rawBytes);
    this.#calls.placeRuns(runClasses, runRows, runWidth, runPlain * runWidth * 4, runTests);
    this.#calls.placeTrigrams(trigrams);
    this.#hits = new Uint32Array(memory.buffer, out, outBytes >> 2);
    this.room = Buffer.from(memory.buffer, input, ROOM);
    this.#tail = new Uint8Array(memory.buffer, input, ROOM + TAIL);
  }

  readonly #tail: Uint8Array;
  readonly #saved = new Uint8Array(TAIL);

  /**
   * Calls back for what stands in room[0, length), with the offset behind it and what it is (SEEN), block by block, in no
   * strict order and now and then twice, until it answers true; whether it did. `names`: names and URLs count too. Time is
   * linear in `length`.
   */
  scan(
    length: number,
    kind: keyof typeof TEXT_KINDS,
    names: boolean,
    see: (end: number, what: number) => boolean,
  ): boolean {
    // Bytes behind `length` may belong to what is looked at next.
    this.#saved.set(this.#tail.subarray(length, length + TAIL));
    this.#tail.fill(10, length, length + TAIL);
    try {
      return this.#scan(length, kind, names, see);
    } finally {
      this.#tail.set(this.#saved, length);
    }
  }

  #scan(
    length: number,
    kind: keyof typeof TEXT_KINDS,
    names: boolean,
    see: (end: number, what: number) => boolean,
  ): boolean {
    this.#calls.textIs(TEXT_KINDS[kind]);
    const hits = this.#hits;
    for (let from = 0; from < length; from += BLOCK) {
      const to = Math.min(length, from + BLOCK);
      const count = this.#calls.scan(Math.max(0, from - AGAIN), to, length, names ? 1 : 0);
      for (let i = 0; i < count * 2; i += 2) if (see(hits[i]!, hits[i + 1]!)) return true;
    }
    return false;
  }

  /** The flag bits of the anchors that the last scan went over. */
  get flags(): number {
    return this.#calls.flagsSeen();
  }

  /** Line ends and UTF-16 units of room[from, to), which begins and ends between characters of UTF-8. */
  measure(from: number, to: number): { readonly lines: number; readonly units: number } {
    const both = this.#calls.measure(from, to);
    return { lines: Number(both & 0xffff_ffffn), units: Number(both >> 32n) };
  }
}

function abort(): never {
  throw new Error("the kernel went out of its bounds");
}
