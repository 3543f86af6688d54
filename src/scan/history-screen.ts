/** Whether a content of the history is worth reading, given the one before it at the same path, which was looked at. */
import { changedRegions } from "../engine/changed-regions.ts";
import type { FileScreen } from "../screen/file-screen.ts";
import { pathKindOf } from "../screen/path-kind.ts";
import { isSeen } from "../source/bytes.ts";

/** Bytes around what changed that are looked at too: what a value means stands near it, and farther off in data. */
const NEAR = 1_024;
const FAR = 2_048;
/** Lines are looked at whole, up to this much on each side. */
const LINE = 64 << 10;
/** The start of a content tells whether it is data, and minified. */
const HEAD = 256;

export class HistoryScreen {
  readonly #screen: FileScreen;
  #scratch = Buffer.alloc(1 << 20);

  constructor(screen: FileScreen) {
    this.#screen = screen;
  }

  /** `before`: content of the same path that was asked for earlier. What both hold was seen there. */
  isWorthReading(bytes: Buffer, path: string, before: Buffer | undefined): boolean {
    if (this.#screen.begin(path)) return before === undefined || !before.equals(bytes);
    return isSeen(before ? this.#changed(bytes, path, before) : bytes, this.#screen);
  }

  /** The start, and what changed with what is near; all of it where that is most of it. */
  #changed(bytes: Buffer, path: string, before: Buffer): Buffer {
    const kind = pathKindOf(path);
    const near = kind === "code" || kind === "javascript" || kind === "prose" ? NEAR : FAR;
    const parts: [number, number][] = [[0, lineEnd(bytes, Math.min(HEAD, bytes.length))]];
    let total = parts[0]![1];
    for (const [start, end] of changedRegions(before, bytes)) {
      const from = lineStart(bytes, Math.max(0, start - near));
      const to = lineEnd(bytes, Math.min(bytes.length, end + near));
      const last = parts.at(-1)!;
      total += to - Math.max(from, last[1]);
      if (from <= last[1]) last[1] = Math.max(last[1], to);
      else parts.push([from, to]);
      if (total > 0.8 * bytes.length) return bytes;
    }
    if (this.#scratch.length < total + parts.length) this.#scratch = Buffer.alloc(2 * total);
    let at = 0;
    for (const [from, to] of parts) {
      at += bytes.copy(this.#scratch, at, from, to);
      this.#scratch[at] = 10;
      at += 1;
    }
    return this.#scratch.subarray(0, at);
  }
}

function lineStart(bytes: Buffer, at: number): number {
  const from = Math.max(0, at - LINE);
  const found = bytes.subarray(from, at).lastIndexOf(10);
  return found < 0 ? from : from + found + 1;
}

function lineEnd(bytes: Buffer, at: number): number {
  const to = Math.min(bytes.length, at + LINE);
  const found = bytes.subarray(at, to).indexOf(10);
  return found < 0 ? to : at + found;
}
