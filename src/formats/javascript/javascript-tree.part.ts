/** The one door to typescript-estree: a part of its own that is loaded only for the few files that need a tree. */
import { parse } from "@typescript-eslint/typescript-estree";

/**
 * The program of a JavaScript or TypeScript text as plain nodes with `type` and `range`; undefined if the text has a syntax
 * error or nests deeper than the parser can follow. JSX is tried second, as it forbids `<T>x`.
 */
export function parseJavascript(text: string): unknown {
  for (const jsx of [false, true]) {
    try {
      return parse(text, { range: true, loc: false, comment: false, tokens: false, jsx, allowInvalidAST: true });
    } catch {
      // The next try, or none: the lexical reader has read the text already.
    }
  }
  return undefined;
}
