/** JavaScript and TypeScript: a literal that is nothing but the secret gives way to `process.env.NAME`. */
import { type Mender, nameFor } from "./draft.ts";

const WORD = /[\w$]/;

export const mendCode: Mender = (one, document, names) => {
  const { text } = document.input;
  const { path, span } = one.finding;
  const start = span.start - 1;
  const end = span.end + 1;
  const quote = text[start];
  // A part of a literal (a password in a URL) is left to people.
  if (quote === undefined || !"\"'`".includes(quote) || text[span.end] !== quote || isPropertyName(text, start, end))
    return undefined;
  const name = names.give(nameFor(one).toUpperCase(), one.value);
  const read = `process.env.${name}`;
  // JSX: an attribute's value stands directly behind "=".
  const attribute = /\.[jt]sx$/.test(path) && /\s[\w:-]+=$/.test(text.slice(Math.max(0, start - 80), start));
  const before = WORD.test(text[start - 1] ?? "") ? " " : "";
  const after = WORD.test(text[end] ?? "") ? " " : "";
  return {
    finding: one.finding,
    title: `Read it from ${read}`,
    replacements: [{ span: { start, end }, text: attribute ? `{${read}}` : before + read + after }],
  };
};

/** `{"name": …}`: what stands before a colon is a name, or one branch of a condition; neither is touched. */
function isPropertyName(text: string, start: number, end: number): boolean {
  return (
    /^\s*:/.test(text.slice(end, end + 80)) ||
    /\b(?:import|from|export|case|type \w+ =)\s*$/.test(text.slice(Math.max(0, start - 80), start))
  );
}
