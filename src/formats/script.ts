/** JavaScript inside documents (an API client's scripts): names at once, the syntax tree when the document is done. */
import type { Reader } from "./format.ts";
import { wantsJavascriptTree } from "./javascript/tree.ts";
import { readLexical } from "./lexical/lexical.ts";

/** Reads JavaScript that stands in a value. */
export const readScript: Reader = (slice, where, out) => {
  if (wantsJavascriptTree(slice.text)) out.scripts.push({ slice, where });
  return readLexical(slice, where, out);
};
