/** What a source is: it gives inputs, and its troubles as values. */
import type { Input } from "../model/document.ts";
import type { Diagnostic } from "../model/report.ts";

/** Part of a file too large for one text: where the part begins in the whole. */
export interface Piece {
  readonly input: Input;
  /** Lines before this piece. */
  readonly lineBase: number;
  /** UTF-16 units before this piece on its first line; 0 unless a line was cut. */
  readonly columnBase: number;
  readonly offsetBase: number;
}

export type Item =
  | { readonly kind: "input"; readonly input: Input }
  | { readonly kind: "piece"; readonly piece: Piece }
  /** A file that holds no text; counted, never silent. */
  | { readonly kind: "binary"; readonly path: string; readonly bytes: number }
  | { readonly kind: "trouble"; readonly diagnostic: Diagnostic };

export interface Source {
  read(): Iterable<Item> | AsyncIterable<Item>;
}

/** A cheap look at a file's bytes before they are decoded: false if no rule can match in them. */
export type ByteScreen = (bytes: Uint8Array) => boolean;

/** Sources one after another. */
export function chain(sources: readonly Source[]): Source {
  return {
    async *read(): AsyncIterable<Item> {
      for (const source of sources) yield* source.read();
    },
  };
}
