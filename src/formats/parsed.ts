/** The tree of the last JSON text: formats that ask for what a file holds, and the reader that takes it, parse it once. */
import { type JsonTree, parseJson } from "../engine/json.ts";
import type { Input } from "../model/document.ts";
import { sliceOf } from "../model/slice.ts";

let last: { readonly input: Input; readonly tree: JsonTree } | undefined;

export function parsedJson(input: Input): JsonTree {
  if (last?.input !== input) last = { input, tree: parseJson(sliceOf(input.text)) };
  return last.tree;
}

/** The same for a reader, after whom nobody asks: the tree is not kept. */
export function takeParsedJson(input: Input): JsonTree {
  const tree = parsedJson(input);
  last = undefined;
  return tree;
}
