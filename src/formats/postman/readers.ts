/** Readers of other syntaxes that a Postman file's texts are handed to; one line each. */
import { subSlice } from "../../model/slice.ts";
import type { Reader } from "../format.ts";
import { readLexical } from "../lexical/lexical.ts";
import { markdownParts, readMarkdown } from "../markdown.ts";
import { readScript } from "../script.ts";
import { readXml } from "../xml.ts";

/** JavaScript of pre-request and test scripts, and of libraries kept in variables. */
export const scriptReader: Reader = readScript;

/** Descriptions: Markdown with fenced calls, and the prose between them. */
export const proseReader: Reader = (slice, where, out) => {
  const before = out.entries.length;
  readMarkdown(slice, where, out);
  for (const { start, end, language } of markdownParts(slice.text)) {
    if (language === undefined) readLexical(subSlice(slice, start, end), where, out);
  }
  return out.entries.length > before;
};

/** Bodies in a syntax that no other reader took: XML, GraphQL, broken JSON. */
export const textReader: Reader = (slice, where, out) => {
  const isXml = /^\s*<[?!A-Za-z]/.test(slice.text.slice(0, 200));
  return (isXml && readXml(slice, where, out)) || readLexical(slice, where, out);
};
