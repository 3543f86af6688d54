/** Bytes that are in memory as a source's items: screened like a file, and read if something was seen. */
import { decode, hasUtf16Mark } from "./decode.ts";
import type { ByteScreen, Item } from "./source.ts";
import { isZip, readZip } from "./zip.ts";

/** So much of a room is seen again with the next one (as pieces.ts does). */
const AGAIN = 16 << 10;

type Origin = "index" | "commit";

/** All that one content gives under the path that reports show. */
export function* examine(bytes: Buffer, path: string, origin: Origin, screen: ByteScreen): Iterable<Item> {
  if (!hasUtf16Mark(bytes) && bytes.includes(0)) {
    yield* unpack(bytes, path, origin);
    return;
  }
  if (isWorthReading(bytes, path, screen)) yield* textOf(bytes, path, origin);
  else yield { kind: "pass", bytes: bytes.length };
}

function isWorthReading(bytes: Buffer, path: string, screen: ByteScreen): boolean {
  return screen.begin(path) || hasUtf16Mark(bytes) || isSeen(bytes, screen);
}

/** Whether the screen sees anything in the bytes of a text, after `begin`. */
export function isSeen(bytes: Buffer, screen: ByteScreen): boolean {
  const { room } = screen;
  let filled = bytes.copy(room, 0, 0, room.length);
  if (screen.look(filled, true)) return true;
  for (let at = filled; at < bytes.length; ) {
    room.copyWithin(0, filled - AGAIN, filled);
    const count = bytes.copy(room, AGAIN, at, at + room.length - AGAIN);
    at += count;
    filled = AGAIN + count;
    if (screen.look(filled, false)) return true;
  }
  return false;
}

/** The text of bytes, whatever stands in it. */
export function* textOf(bytes: Buffer, path: string, origin: Origin): Iterable<Item> {
  const text = decode(bytes);
  if (!text) {
    yield { kind: "binary", path, bytes: bytes.length };
    return;
  }
  if (text.replaced) {
    const message = "Some bytes are no UTF-8; they were read as replacement characters.";
    yield { kind: "trouble", diagnostic: { level: "note", code: "source/invalid-utf8", message, path } };
  }
  yield { kind: "input", input: { path, text: text.text, origin, bytes: bytes.length } };
}

/** The members of an API client's export, else the file as such. */
function* unpack(bytes: Buffer, path: string, origin: Origin): Iterable<Item> {
  const parts = isZip(bytes) ? readZip(bytes) : undefined;
  if (!parts) yield { kind: "binary", path, bytes: bytes.length };
  for (const part of parts ?? []) {
    if (part.kind === "trouble")
      yield { kind: "trouble", diagnostic: { level: part.level, code: part.code, message: part.message, path } };
    else yield* textOf(part.bytes, `${path}!/${part.name}`, origin);
  }
}
