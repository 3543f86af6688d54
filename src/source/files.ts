/** Files as a source: every path is read, or its trouble is told. */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import * as nodePath from "node:path";
import type { Input } from "../model/document.ts";
import { decode, hasUtf16Mark } from "./decode.ts";
import { type ListOptions, listTargets, targetsInside } from "./list.ts";
import { type Reached, readPieces, screenRest } from "./pieces.ts";
import type { ByteScreen, Item, Source, Target } from "./source.ts";
import { isZip, readZip } from "./zip.ts";

export interface FileOptions extends ListOptions {
  /** Bytes; a larger file is trouble (exit 2). */
  readonly maxFileSize?: number | undefined;
  /** Bytes; a larger file is read in pieces, by lines. */
  readonly maxDocumentSize: number;
}

export function filesSource(
  options: FileOptions,
  screen: () => ByteScreen,
): Omit<Source, "read"> & { read(target: Target): Iterable<Item> | number } {
  return {
    list: (many) => listTargets(options, many),
    read: (target) => readTarget(target, options, screen()),
  };
}

/** Links met on a walk are not followed; nothing that is no file blocks. Both are 0 where the system has no such flag. */
const WALKED = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** No generator for a file that fits the room: there are very many of them, and most have nothing in them. */
function readTarget(target: Target, options: FileOptions, screen: ByteScreen): Iterable<Item> | number {
  let file: number | undefined;
  try {
    if (!target.named && !constants.O_NOFOLLOW && lstatSync(target.path).isSymbolicLink())
      return linkTrouble(target, options.root);
    file = openSync(target.path, target.named ? constants.O_RDONLY : WALKED);
    const always = screen.begin(target.shown);
    const count = fill(file, screen.room, target.named);
    if (count < screen.room.length && count <= options.maxDocumentSize)
      return readShort(file, count, always, target, options, screen);
    const long = readLong(file, count, always, target, options, screen);
    file = undefined;
    return long;
  } catch (error) {
    return openTrouble(error, target, options, screen);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Of a file whose bytes are room[0, count). */
function readShort(
  file: number,
  count: number,
  always: boolean,
  target: Target,
  options: FileOptions,
  screen: ByteScreen,
): Iterable<Item> | number {
  const { room } = screen;
  const tooLarge = largeTrouble(count, target.shown, options);
  if (tooLarge) return [tooLarge];
  room[count] = 0;
  const utf16 = hasUtf16Mark(room, count);
  if (!utf16 && room.indexOf(0) < count) return [...binary(file, count, room.subarray(0, count), target)];
  if (!utf16 && !always && !screen.look(count, true)) return count;
  return [...decoded(room.subarray(0, count), target.shown, target.inside)];
}

/** Of a file of which room[0, count) is the start; closes it. */
function* readLong(
  file: number,
  count: number,
  always: boolean,
  target: Target,
  options: FileOptions,
  screen: ByteScreen,
): Iterable<Item> {
  const { room } = screen;
  const { shown: path } = target;
  try {
    const whole = count < room.length;
    const size = whole ? count : fstatSync(file).size;
    const tooLarge = largeTrouble(size, path, options);
    if (tooLarge) {
      yield tooLarge;
      return;
    }
    if (size > options.maxDocumentSize) {
      yield troubleOf(path)(
        "note",
        "source/read-by-lines",
        `The file has ${size} bytes, more than --max-document-size ${options.maxDocumentSize}; it was read as lines, not as a document.`,
      );
      yield* readPieces(file, path, screen);
      return;
    }
    const utf16 = hasUtf16Mark(room, count);
    let reached: Reached = { binary: !utf16 && room.includes(0), seen: always || utf16, bytes: count };
    if (!reached.binary && !reached.seen)
      reached = screen.look(count, true) ? { ...reached, seen: true } : screenRest(file, count, screen);
    if (reached.binary) yield* binary(file, size, room, target);
    else if (!reached.seen) yield { kind: "pass", bytes: reached.bytes };
    else yield* decoded(readAll(file, size), path, target.inside);
  } catch (error) {
    yield* openTrouble(error, target, options, screen);
  } finally {
    closeSync(file);
  }
}

function largeTrouble(size: number, path: string, { maxFileSize }: FileOptions): Item | undefined {
  if (maxFileSize === undefined || size <= maxFileSize) return undefined;
  return troubleOf(path)(
    "error",
    "source/too-large",
    `The file has ${size} bytes, more than --max-file-size ${maxFileSize}; it was not read.`,
    "Raise --max-file-size, or exclude the file.",
  );
}

/** Why a target could not be opened or read, as far as it is trouble. */
function openTrouble(error: unknown, target: Target, options: FileOptions, screen: ByteScreen): Iterable<Item> {
  const trouble = troubleOf(target.shown);
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (!target.named && isLink(target.path)) return linkTrouble(target, options.root);
  if (code === "EISDIR" && !target.named) return readFolder(target, options, screen);
  if (code === "ELOOP") return [trouble("error", "source/link-loop", "The link leads back to itself.")];
  // A tracked file that is deleted in the work tree has nothing to read; a socket has no content.
  if ((code === "ENOENT" || code === "ENXIO") && !target.named) return [];
  return [trouble("error", "source/unreadable", `The file could not be read (${code}).`)];
}

function* decoded(bytes: Buffer, path: string, inside: string | undefined): Iterable<Item> {
  const text = decode(bytes);
  if (!text) {
    yield { kind: "binary", path, bytes: bytes.length };
    return;
  }
  if (text.replaced)
    yield troubleOf(path)(
      "note",
      "source/invalid-utf8",
      "Some bytes are no UTF-8; they were read as replacement characters.",
    );
  const input: Input = { path, text: text.text, origin: "file", bytes: bytes.length };
  yield { kind: "input", input: inside === undefined ? input : { ...input, inside } };
}

/** The members of an API client's export, else the file as such. `start`: its first bytes. */
function* binary(file: number, size: number, start: Buffer, target: Target): Iterable<Item> {
  const { shown: path } = target;
  const parts = isZip(start) ? readZip(readAll(file, size)) : undefined;
  if (!parts) yield { kind: "binary", path, bytes: size };
  for (const part of parts ?? []) {
    if (part.kind === "trouble") yield troubleOf(path)(part.level, part.code, part.message);
    else yield* decoded(part.bytes, `${path}!/${part.name}`, target.inside);
  }
}

/** As much of a file as there is room for; a pipe that was named gives its bytes in parts. */
function fill(file: number, room: Buffer, mayBePipe: boolean): number {
  let filled = readSync(file, room, 0, room.length, null);
  while (mayBePipe && filled > 0 && filled < room.length) {
    const count = readSync(file, room, filled, room.length - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

/** The whole file from its start, whatever was read of it. */
function readAll(file: number, size: number): Buffer {
  let bytes = Buffer.allocUnsafe(size + 1);
  let filled = 0;
  for (;;) {
    if (filled === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(65536, bytes.length))]);
    const count = readSync(file, bytes, filled, bytes.length - filled, filled);
    if (count === 0) return bytes.subarray(0, filled);
    filled += count;
  }
}

/** A submodule stands in git's list as a folder. */
function* readFolder(target: Target, options: FileOptions, screen: ByteScreen): Iterable<Item> {
  const { files, troubles } = targetsInside(target, options);
  for (const diagnostic of troubles) yield { kind: "trouble", diagnostic };
  for (const inner of files) {
    const given = readTarget(inner, options, screen);
    if (typeof given === "number") yield { kind: "pass", bytes: given };
    else yield* given;
  }
}

function troubleOf(path: string) {
  return (level: "error" | "note", code: string, message: string, hint?: string): Item => ({
    kind: "trouble",
    diagnostic: { level, code, message, path, ...(hint ? { hint } : {}) },
  });
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Links met on a walk are not followed: their target is read where it stands. What lies outside is told. */
function* linkTrouble(target: Target, root: string): Iterable<Item> {
  const trouble = troubleOf(target.shown);
  try {
    const end = realpathSync(target.path);
    if (end === root || end.startsWith(root.endsWith(nodePath.sep) ? root : root + nodePath.sep)) return;
    yield trouble("note", "source/link-outside", "The link leads out of the scanned root; it was not followed.");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ELOOP") yield trouble("error", "source/link-loop", "The link leads back to itself.");
    else if (code === "ENOENT") yield trouble("note", "source/link-dangling", "The link leads nowhere.");
    else yield trouble("error", "source/unreadable", `The link could not be read (${code ?? "error"}).`);
  }
}
