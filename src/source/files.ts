/** Files and folders as a source: every path is read, or its trouble is told. */
import { closeSync, fstatSync, lstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import * as nodePath from "node:path";
import type { Input } from "../model/document.ts";
import type { Diagnostic } from "../model/report.ts";
import { decode, hasUtf16Mark } from "./decode.ts";
import { readPieces } from "./pieces.ts";
import type { ByteScreen, Item, Source } from "./source.ts";
import { byCodeUnit, listFolder } from "./walk.ts";
import { isZip, readZip } from "./zip.ts";

export interface FileOptions {
  /** As typed; relative to `cwd`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** What shown paths are relative to: the repository's root, else `cwd`. */
  readonly root: string;
  readonly gitignore: boolean;
  /** On shown paths; an explicitly named file is read all the same. */
  readonly include?: ((path: string) => boolean) | undefined;
  readonly exclude?: ((path: string) => boolean) | undefined;
  /** Bytes; a larger file is trouble (exit 2). */
  readonly maxFileSize?: number | undefined;
  /** Bytes; a larger file is read in pieces, by lines. */
  readonly maxDocumentSize: number;
  /** Expands a path that does not exist and holds glob characters. */
  readonly glob: (pattern: string, cwd: string) => Promise<readonly string[]>;
}

interface Wanted {
  readonly path: string;
  /** Named on the command line: read even if a link, ignored or excluded. */
  readonly named: boolean;
  /** The folder that was named. */
  readonly folder?: string;
}

export function filesSource(options: FileOptions, screen: ByteScreen): Source {
  return {
    async *read(): AsyncIterable<Item> {
      const troubles: Diagnostic[] = [];
      const wanted = await list(options, troubles);
      for (const diagnostic of troubles) yield { kind: "trouble", diagnostic };
      for (const one of wanted) yield* readFile(one, options, screen);
    },
  };
}

/** What differs between systems: `node:path`, or one of its variants. */
type PathRules = Pick<typeof nodePath, "relative" | "isAbsolute" | "sep">;

/** The path that reports show: POSIX, relative to the root where it lies below it. */
export function showPath(path: string, root: string, paths: PathRules = nodePath): string {
  const { relative, isAbsolute, sep } = paths;
  const inside = relative(root, path);
  const shown =
    inside === "" ? "." : inside.startsWith(`..${sep}`) || inside === ".." || isAbsolute(inside) ? path : inside;
  return sep === "\\" ? shown.replaceAll(sep, "/") : shown;
}

async function list(options: FileOptions, troubles: Diagnostic[]): Promise<Wanted[]> {
  const found = new Map<string, Wanted>();
  const show = (path: string): string => showPath(path, options.root);
  for (const typed of options.paths) {
    const path = nodePath.resolve(options.cwd, typed);
    let kind: "file" | "folder" | undefined;
    try {
      kind = statSync(path).isDirectory() ? "folder" : "file";
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      const matches =
        code === "ENOENT" && /[*?[{]/.test(typed) ? await options.glob(typed.replaceAll("\\", "/"), options.cwd) : [];
      for (const match of matches)
        found.set(nodePath.resolve(options.cwd, match), { path: nodePath.resolve(options.cwd, match), named: true });
      if (matches.length === 0) troubles.push(noSuchPath(typed, code));
    }
    if (kind === "file") found.set(path, { path, named: true });
    if (kind === "folder") {
      const listed = listFolder(path, { gitignore: options.gitignore, show });
      troubles.push(...listed.troubles);
      // A folder that is named on the command line is read even if the config excludes it.
      const exclude = options.exclude?.(`${show(path)}/`) ? undefined : options.exclude;
      for (const file of listed.files) {
        if (found.has(file)) continue;
        const shown = show(file);
        if (exclude?.(shown) || (options.include && !options.include(shown))) continue;
        found.set(file, { path: file, named: false, folder: path });
      }
    }
  }
  return [...found.values()].sort((a, b) => byCodeUnit(show(a.path), show(b.path)));
}

function noSuchPath(typed: string, code: string | undefined): Diagnostic {
  if (code === "ELOOP")
    return { level: "error", code: "source/link-loop", message: "The link leads back to itself.", path: typed };
  if (code === "ENOENT" || code === "ENOTDIR") {
    return {
      level: "error",
      code: "source/not-found",
      message: "No such file or folder.",
      hint: "Check the path; it is relative to the current folder.",
      path: typed,
    };
  }
  return {
    level: "error",
    code: "source/unreadable",
    message: `The path could not be read (${code ?? "error"}).`,
    path: typed,
  };
}

function* readFile(wanted: Wanted, options: FileOptions, screen: ByteScreen): Iterable<Item> {
  const path = showPath(wanted.path, options.root);
  const trouble = (level: "error" | "note", code: string, message: string, hint?: string): Item => ({
    kind: "trouble",
    diagnostic: { level, code, message, path, ...(hint ? { hint } : {}) },
  });
  let file: number | undefined;
  try {
    if (!wanted.named) {
      const stat = lstatSync(wanted.path);
      if (stat.isSymbolicLink()) {
        const reason = followed(wanted.path, options.root);
        if (reason) yield trouble(reason.level, reason.code, reason.message);
        return;
      }
      // A submodule stands in git's list as a folder.
      if (stat.isDirectory()) {
        const listed = listFolder(wanted.path, {
          gitignore: options.gitignore,
          show: (at) => showPath(at, options.root),
        });
        for (const diagnostic of listed.troubles) yield { kind: "trouble", diagnostic };
        for (const inner of listed.files) {
          const shown = showPath(inner, options.root);
          if (options.exclude?.(shown) || (options.include && !options.include(shown))) continue;
          yield* readFile({ ...wanted, path: inner }, options, screen);
        }
        return;
      }
      if (!stat.isFile()) return; // a socket, a pipe, a device: no file content
    }
    file = openSync(wanted.path, "r");
    const size = fstatSync(file).size;
    if (options.maxFileSize !== undefined && size > options.maxFileSize) {
      yield trouble(
        "error",
        "source/too-large",
        `The file has ${size} bytes, more than --max-file-size ${options.maxFileSize}; it was not read.`,
        "Raise --max-file-size, or exclude the file.",
      );
      return;
    }
    if (size > options.maxDocumentSize) {
      yield trouble(
        "note",
        "source/read-by-lines",
        `The file has ${size} bytes, more than --max-document-size ${options.maxDocumentSize}; it was read as lines, not as a document.`,
      );
      yield* readPieces(file, path);
      return;
    }
    const bytes = readAll(file, size);
    const input = inputOf(path, bytes, "file", screen);
    if (input === "binary") yield* binaryItems(path, bytes, screen);
    else {
      if (input.replaced)
        yield trouble(
          "note",
          "source/invalid-utf8",
          "Some bytes are no UTF-8; they were read as replacement characters.",
        );
      const inside = wanted.folder ? showPath(wanted.path, wanted.folder) : path;
      yield { kind: "input", input: inside === path ? input.input : { ...input.input, inside } };
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    // A tracked file that is deleted in the work tree has nothing to read.
    if (code === "ENOENT" && !wanted.named) return;
    yield trouble(
      "error",
      code === "ELOOP" ? "source/link-loop" : "source/unreadable",
      code === "ELOOP" ? "The link leads back to itself." : `The file could not be read (${code}).`,
    );
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Links met on a walk are not followed: their target is read where it stands. What lies outside is told. */
function followed(path: string, root: string): { level: "error" | "note"; code: string; message: string } | undefined {
  try {
    const target = realpathSync(path);
    if (target === root || target.startsWith(root.endsWith(nodePath.sep) ? root : root + nodePath.sep))
      return undefined;
    return {
      level: "note",
      code: "source/link-outside",
      message: "The link leads out of the scanned root; it was not followed.",
    };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ELOOP")
      return { level: "error", code: "source/link-loop", message: "The link leads back to itself." };
    if (code === "ENOENT") return { level: "note", code: "source/link-dangling", message: "The link leads nowhere." };
    return { level: "error", code: "source/unreadable", message: `The link could not be read (${code ?? "error"}).` };
  }
}

function readAll(file: number, size: number): Buffer {
  let bytes = Buffer.allocUnsafe(size + 1);
  let filled = 0;
  for (;;) {
    if (filled === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(65536, bytes.length))]);
    const count = readSync(file, bytes, filled, bytes.length - filled, null);
    if (count === 0) return bytes.subarray(0, filled);
    filled += count;
  }
}

/** A file that is no text: the members of an API client's export, else the file as such. */
function* binaryItems(path: string, bytes: Buffer, screen: ByteScreen): Iterable<Item> {
  const parts = isZip(bytes) ? readZip(bytes) : undefined;
  if (!parts) yield { kind: "binary", path, bytes: bytes.length };
  for (const part of parts ?? []) {
    if (part.kind === "trouble") {
      const { level, code, message } = part;
      yield { kind: "trouble", diagnostic: { level, code, message, path } };
      continue;
    }
    const inner = `${path}!/${part.name}`;
    const input = inputOf(inner, part.bytes, "file", screen);
    yield input === "binary"
      ? { kind: "binary", path: inner, bytes: part.bytes.length }
      : { kind: "input", input: input.input };
  }
}

/** Decoded, or left empty where the screen says that no rule can match: the file still counts. */
export function inputOf(
  path: string,
  bytes: Buffer,
  origin: Input["origin"],
  screen: ByteScreen,
): "binary" | { input: Input; replaced: boolean } {
  if (!hasUtf16Mark(bytes)) {
    if (bytes.includes(0)) return "binary";
    if (!screen(bytes)) return { input: { path, text: "", origin, bytes: bytes.length }, replaced: false };
  }
  const decoded = decode(bytes);
  if (!decoded) return "binary";
  return { input: { path, text: decoded.text, origin, bytes: bytes.length }, replaced: decoded.replaced };
}
