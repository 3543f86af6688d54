/** One input from a pipe, or a text that is already in memory. */
import { readSync } from "node:fs";
import { decode } from "./decode.ts";
import type { Item, Source, Target } from "./source.ts";

/** Reads to the end of standard input; `name` is the path that reports show. */
export function stdinSource(name: string, descriptor = 0): Source {
  return {
    list: async () => only(name),
    *read(): Iterable<Item> {
      const bytes = yield* readAll(name, descriptor);
      const decoded = decode(bytes);
      if (!decoded) {
        yield { kind: "binary", path: name, bytes: bytes.length };
        return;
      }
      if (decoded.replaced) {
        yield {
          kind: "trouble",
          diagnostic: {
            level: "note",
            code: "source/invalid-utf8",
            message: "Some bytes are no UTF-8; they were read as replacement characters.",
            path: name,
          },
        };
      }
      yield { kind: "input", input: { path: name, text: decoded.text, origin: "stdin", bytes: bytes.length } };
    },
  };
}

function* readAll(name: string, descriptor: number): Generator<Item, Buffer> {
  const parts: Buffer[] = [];
  const part = Buffer.allocUnsafe(1 << 16);
  for (;;) {
    let count: number;
    try {
      count = readSync(descriptor, part, 0, part.length, null);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EAGAIN") {
        // A pipe that is not ready yet: wait without spinning.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        continue;
      }
      if (code === "EOF") break;
      yield {
        kind: "trouble",
        diagnostic: {
          level: "error",
          code: "source/unreadable",
          message: `Standard input could not be read (${code ?? "error"}).`,
          path: name,
        },
      };
      break;
    }
    if (count === 0) break;
    parts.push(Buffer.from(part.subarray(0, count)));
  }
  return Buffer.concat(parts);
}

/** A text that is already in memory. */
export function memorySource(path: string, text: string): Source {
  return {
    list: async () => only(path),
    *read(): Iterable<Item> {
      yield { kind: "input", input: { path, text, origin: "memory", bytes: Buffer.byteLength(text) } };
    },
  };
}

function only(name: string): { targets: readonly Target[]; troubles: readonly [] } {
  return { targets: [{ path: name, shown: name, named: true }], troubles: [] };
}
