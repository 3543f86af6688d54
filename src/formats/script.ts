/** JavaScript inside documents (an API client's scripts): names at once, the syntax tree when the document is done. */
import type { Slice } from "../model/slice.ts";
import type { DocumentBuilder, Reader, Where } from "./format.ts";
import { wantsJavascriptTree } from "./javascript/tree.ts";
import { readLexical } from "./lexical/lexical.ts";

/** Reads JavaScript that stands in a value. */
export const readScript: Reader = (slice, where, out) => {
  askForTree(slice, where, out);
  return readLexical(slice, where, out);
};

/** Has the syntax tree read when the document is done, where a text is worth it. */
export function askForTree(slice: Slice, where: Where, out: DocumentBuilder): void {
  if (wantsJavascriptTree(slice.text)) out.scripts.push({ slice, where });
}
