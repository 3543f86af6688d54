/** One object of git as a source's items, whatever its size. */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examine } from "../bytes.ts";
import { readPieces } from "../pieces.ts";
import type { ByteScreen, Item } from "../source.ts";
import type { Blobs, Header } from "./blobs.ts";
import { trouble } from "./repository.ts";

export interface BlobOptions {
  /** Bytes; a larger object is trouble (exit 2). */
  readonly maxFileSize?: number | undefined;
  /** Bytes; a larger object is read in pieces, by lines. */
  readonly maxDocumentSize: number;
}

/** `header` is that of the object that `blobs` stands at. */
export async function* blobItems(
  blobs: Blobs,
  header: Header,
  path: string,
  origin: "index" | "commit",
  options: BlobOptions,
  screen: ByteScreen,
): AsyncGenerator<Item> {
  const { size } = header;
  if (options.maxFileSize !== undefined && size > options.maxFileSize) {
    const message = `The file has ${size} bytes, more than --max-file-size ${options.maxFileSize}; it was not read.`;
    yield told("source/too-large", message, path, "Raise --max-file-size, or exclude the file.");
    return;
  }
  if (size > options.maxDocumentSize) {
    const message = `The file has ${size} bytes, more than --max-document-size ${options.maxDocumentSize}; it was read as lines, not as a document.`;
    yield { kind: "trouble", diagnostic: { level: "note", code: "source/read-by-lines", message, path } };
    yield* inPieces(blobs, size, path, screen);
    return;
  }
  const bytes = Buffer.allocUnsafe(size);
  if ((await blobs.fill(bytes)) < size) yield lost(path, header.id);
  else yield* examine(bytes, path, origin, screen);
}

export function lost(path: string, id: string): Item {
  return told(
    "source/object-missing",
    `Object ${id.slice(0, 12)} could not be read: it is missing or damaged.`,
    path,
    "A partial clone lacks it (git fetch --refetch --no-filter), or git fsck tells what is damaged.",
  );
}

function told(code: string, message: string, path: string, hint: string): Item {
  return { kind: "trouble", diagnostic: trouble(code, message, hint, path) };
}

/** What is too large for memory goes through a file that has no name, for the time of the reading. */
async function* inPieces(blobs: Blobs, size: number, path: string, screen: ByteScreen): AsyncGenerator<Item> {
  const folder = mkdtempSync(join(tmpdir(), "credlint-"));
  try {
    const file = openSync(join(folder, "part"), "wx+", 0o600);
    try {
      if (process.platform !== "win32") rmSync(folder, { recursive: true, force: true });
      const part = Buffer.allocUnsafe(1 << 20);
      let left = size;
      for (let count = await blobs.fill(part); count > 0; count = await blobs.fill(part)) {
        writeSync(file, part, 0, count);
        left -= count;
      }
      if (left > 0) yield told("source/object-missing", "A part of the file could not be read.", path, "git fsck");
      yield* readPieces(file, path, screen);
    } finally {
      closeSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
