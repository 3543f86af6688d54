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
): Omit<Source, "read"> & { read(target: Target): Iterable<Item> } {
  return {
    list: (many) => listTargets(options, many),
    read: (target) => readTarget(target, options, screen()),
  };
}

/** Links met on a walk are not followed; nothing that is no file blocks. Both are 0 where the system has no such flag. */
const WALKED = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function* readTarget(target: Target, options: FileOptions, screen: ByteScreen): Iterable<Item> {
  const trouble = troubleOf(target.shown);
  let file: number | undefined;
  try {
    if (!target.named && !constants.O_NOFOLLOW && lstatSync(target.path).isSymbolicLink()) {
      yield* linkTrouble(target, options.root);
      return;
    }
    file = openSync(target.path, target.named ? constants.O_RDONLY : WALKED);
    yield* readOpen(file, target, options, screen);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    if (!target.named && isLink(target.path)) yield* linkTrouble(target, options.root);
    else if (code === "EISDIR" && !target.named) yield* readFolder(target, options, screen);
    else if (code === "ELOOP") yield trouble("error", "source/link-loop", "The link leads back to itself.");
    // A tracked file that is deleted in the work tree has nothing to read; a socket has no content.
    else if ((code !== "ENOENT" && code !== "ENXIO") || target.named)
      yield trouble("error", "source/unreadable", `The file could not be read (${code}).`);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function* readOpen(file: number, target: Target, options: FileOptions, screen: ByteScreen): Iterable<Item> {
  const { room } = screen;
  const { shown: path } = target;
  const always = screen.begin(path);
  const count = fill(file, room, target.named);
  const whole = count < room.length;
  const size = whole ? count : fstatSync(file).size;
  if (options.maxFileSize !== undefined && size > options.maxFileSize) {
    yield troubleOf(path)(
      "error",
      "source/too-large",
      `The file has ${size} bytes, more than --max-file-size ${options.maxFileSize}; it was not read.`,
      "Raise --max-file-size, or exclude the file.",
    );
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
  const utf16 = hasUtf16Mark(room.subarray(0, Math.min(count, 2)));
  let reached: Reached = { binary: !utf16 && room.subarray(0, count).includes(0), seen: always || utf16, bytes: count };
  if (!reached.binary && !reached.seen) {
    reached = screen.look(count, true) ? { ...reached, seen: true } : whole ? reached : screenRest(file, count, screen);
  }
  if (reached.binary && isZip(room.subarray(0, count))) yield* zipped(file, size, target);
  else if (reached.binary) yield { kind: "binary", path, bytes: size };
  else if (!reached.seen) yield { kind: "pass", bytes: reached.bytes };
  else yield* decoded(whole ? room.subarray(0, count) : readAll(file, size), path, target.inside);
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

/** The members of an API client's export, else the file as such. */
function* zipped(file: number, size: number, target: Target): Iterable<Item> {
  const { shown: path } = target;
  const parts = readZip(readAll(file, size));
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
  for (const inner of files) yield* readTarget(inner, options, screen);
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
