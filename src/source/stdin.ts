/** One input from a pipe. */
import { readSync } from "node:fs";
import { inputOf } from "./files.ts";
import type { ByteScreen, Item, Source } from "./source.ts";

/** Reads to the end of standard input; `name` is the path that reports show. */
export function stdinSource(name: string, screen: ByteScreen, descriptor = 0): Source {
  return {
    *read(): Iterable<Item> {
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
      const bytes = Buffer.concat(parts);
      const read = inputOf(name, bytes, "stdin", screen);
      if (read === "binary") yield { kind: "binary", path: name, bytes: bytes.length };
      else {
        if (read.replaced) {
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
        yield { kind: "input", input: read.input };
      }
    },
  };
}

/** A text that is already in memory. */
export function memorySource(path: string, text: string): Source {
  return {
    *read(): Iterable<Item> {
      yield { kind: "input", input: { path, text, origin: "memory", bytes: Buffer.byteLength(text) } };
    },
  };
}
