/** A file too large to be one document, as pieces that end at line ends; memory stays that of one piece. */
import { readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import type { Item } from "./source.ts";

const PIECE = 8 << 20;
/** A line longer than a piece is cut; this much of it is seen twice, so that nothing is lost at the cut. */
const OVERLAP = 64 << 10;

/** Reads an open file from its start. A file with a NUL in its first piece is binary. */
export function* readPieces(file: number, path: string): Iterable<Item> {
  const bytes = Buffer.allocUnsafe(PIECE);
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let lineBase = 0;
  let columnBase = 0;
  let offsetBase = 0;
  let total = 0;
  for (;;) {
    const count = readSync(file, bytes, 0, PIECE, null);
    if (total === 0 && bytes.subarray(0, Math.min(count, PIECE)).includes(0)) {
      yield { kind: "binary", path, bytes: count };
      return;
    }
    total += count;
    const text = rest + (count === 0 ? decoder.end() : decoder.write(bytes.subarray(0, count)));
    if (text.length === 0 && count === 0) return;
    const lineEnd = text.lastIndexOf("\n") + 1;
    const cut = count === 0 ? text.length : lineEnd > 0 ? lineEnd : text.length;
    if (cut === 0) return;
    const input = { path, text: text.slice(0, cut), origin: "file" as const, bytes: count };
    yield { kind: "piece", piece: { input, lineBase, columnBase, offsetBase } };
    if (count === 0) return;
    // Within an uncut line the tail is read again with the next piece.
    const keep = lineEnd > 0 ? cut : Math.max(0, cut - OVERLAP);
    const passed = text.slice(0, keep);
    const lastLine = passed.lastIndexOf("\n") + 1;
    lineBase += passed.split("\n").length - 1;
    columnBase = lastLine > 0 ? keep - lastLine : columnBase + keep;
    offsetBase += keep;
    rest = text.slice(keep);
  }
}
