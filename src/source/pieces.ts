/** Files longer than the screen's room, a room at a time: screened to their end, or read as pieces that end at line ends. */
import { readSync } from "node:fs";
import type { ByteScreen, Item } from "./source.ts";

/** So much of a room is seen again with the next one: the longest token, and what decides about a name. */
const AGAIN = 16 << 10;
/** A line longer than a room is cut; this much of it is seen twice, so that nothing is lost at the cut. */
const OVERLAP = 64 << 10;

/** What became of a file so far: whether it is worth reading, or holds a NUL. */
export interface Reached {
  readonly binary: boolean;
  readonly seen: boolean;
  readonly bytes: number;
}

/** Goes on with a file whose first `count` bytes fill the room and were looked at; stops at the first sign. */
export function screenRest(file: number, count: number, screen: ByteScreen): Reached {
  const { room } = screen;
  let bytes = count;
  for (let filled = count; ; ) {
    room.copyWithin(0, filled - AGAIN, filled);
    const more = readSync(file, room, AGAIN, room.length - AGAIN, null);
    if (more === 0) return { binary: false, seen: false, bytes };
    bytes += more;
    filled = AGAIN + more;
    if (room.subarray(AGAIN, filled).includes(0)) return { binary: true, seen: false, bytes };
    if (screen.look(filled, false)) return { binary: false, seen: true, bytes };
  }
}

/**
 * Reads an open file from its start. Only pieces in which something was seen are decoded, the others are measured; a piece
 * has the bytes of those left out before it. A file with a NUL in its first piece is binary.
 */
export function* readPieces(file: number, path: string, screen: ByteScreen): Iterable<Item> {
  const { room } = screen;
  let lineBase = 0;
  let columnBase = 0;
  let offsetBase = 0;
  let position = 0;
  let kept = 0;
  /** Those of the pieces since the last one that was given. */
  let bytes = 0;
  let given = false;
  for (let first = true; ; first = false) {
    const count = readSync(file, room, kept, room.length - kept, position);
    position += count;
    const filled = kept + count;
    if (first && room.subarray(0, filled).includes(0)) {
      yield { kind: "binary", path, bytes: filled };
      return;
    }
    if (filled === 0 || (count === 0 && kept === 0)) break;
    const last = count === 0 || filled < room.length;
    const lineEnd = room.lastIndexOf(10, filled - 1) + 1;
    const cut = last ? filled : lineEnd > 0 ? lineEnd : wholeCharacters(room, filled);
    const again = last || lineEnd > 0 ? cut : characterStart(room, Math.max(1, cut - OVERLAP));
    bytes += again;
    if (screen.look(cut, first)) {
      const input = { path, text: room.toString("utf8", 0, cut), origin: "file" as const, bytes };
      yield { kind: "piece", piece: { input, first: !given, lineBase, columnBase, offsetBase } };
      given = true;
      bytes = 0;
    }
    const { lines, units } = screen.measure(0, again);
    const lastLine = room.lastIndexOf(10, again - 1) + 1;
    columnBase = lastLine > 0 ? screen.measure(lastLine, again).units : columnBase + units;
    lineBase += lines;
    offsetBase += units;
    if (last) break;
    kept = filled - again;
    room.copyWithin(0, again, filled);
  }
  if (!given) yield { kind: "pass", bytes };
}

/** Where the character starts that the byte at `at` is part of. */
function characterStart(room: Buffer, at: number): number {
  let start = at;
  while (start > 0 && start > at - 4 && (room[start]! & 0xc0) === 0x80) start -= 1;
  return start;
}

/** `end`, or where the last character before it starts if some of its bytes are still missing. */
function wholeCharacters(room: Buffer, end: number): number {
  const start = characterStart(room, end - 1);
  const lead = room[start]!;
  const length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return start + length > end && start > 0 ? start : end;
}
