/** Variables that scripts set: `pm.environment.set("name", "value")` and its kin, where the value is one literal. */
import type { VariableScope } from "../../model/document.ts";
import type { Slice } from "../../model/slice.ts";
import type { DocumentBuilder, Where } from "../format.ts";
import { escaped, hexEscape, MappedText } from "../mapped-text.ts";

const CALL =
  /\b(?:pm\s?\.\s?(environment|collectionVariables|globals|variables)\s?\.\s?set|postman\s?\.\s?set(Environment|Global)Variable)\s?\(\s{0,80}(["'`])([^"'`\\\n]{1,120})\3\s{0,80},\s{0,80}(["'`])/g;

const SCOPES: Readonly<Record<string, VariableScope>> = {
  environment: "environment",
  Environment: "environment",
  collectionVariables: "collection",
  globals: "globals",
  Global: "globals",
  variables: "local",
};

/** The scope that a call by that dotted name sets a variable in. */
export function scopeOfSetter(callee: string): VariableScope | undefined {
  const match = /^(?:pm\.(\w+)\.set|postman\.set(Environment|Global)Variable)$/.exec(callee);
  const name = match?.[1] ?? match?.[2];
  return name !== undefined && Object.hasOwn(SCOPES, name) ? SCOPES[name] : undefined;
}

const LONGEST = 8192;

/**
 * Adds a variable for each call whose value is one literal without a hole. What is put together, or comes out of a constant,
 * is the work of the syntax tree; what comes out of a response is no literal and gives nothing.
 */
export function addSetters(slice: Slice, where: Where, out: DocumentBuilder): void {
  const { text } = slice;
  if (!/\.\s?set/.test(text)) return;
  let count = 0;
  for (const match of text.matchAll(CALL)) {
    const open = match.index + match[0].length;
    const quote = match[5]!;
    const end = closing(text, open, quote);
    if (end < 0 || !/^\s{0,80}\)/.test(text.slice(end + 1, end + 90))) continue;
    const value = literal(slice, open, end);
    if (quote === "`" && value.text.includes("${")) continue;
    const key = match[4]!;
    const keyFrom = match.index + match[0].lastIndexOf(key, match[0].lastIndexOf(","));
    out.add(value, 0, value.text.length, {
      path: `${where.path}/set/${count++}`,
      key,
      keySpan: { start: slice.at(keyFrom), end: slice.at(keyFrom + key.length) },
      value: value.text,
      place: "script",
      role: "variable",
      scope: SCOPES[match[1] ?? match[2] ?? ""] ?? "local",
      group: where.group,
      enabled: where.enabled,
    });
  }
}

/** Offset of the closing quote; -1 if the literal is longer than a setting or runs over a line. */
function closing(text: string, from: number, quote: string): number {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at += 1) {
    const letter = text[at]!;
    if (letter === quote) return at;
    if (letter === "\\") at += 1;
    else if (letter === "\n" && quote !== "`") return -1;
  }
  return -1;
}

const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4 };

/** A JavaScript string with its escapes resolved, each character mapped back. */
function literal(slice: Slice, from: number, to: number): Slice {
  const { text } = slice;
  const mapped = new MappedText(slice, from);
  let kept = from;
  for (let at = text.indexOf("\\", from); at >= 0 && at < to; at = text.indexOf("\\", kept)) {
    mapped.keep(kept, at);
    const letter = text[at + 1] ?? "";
    const digits = DIGITS[letter];
    const code = digits ? hexEscape(text, at + 2, digits) : undefined;
    kept = code !== undefined && digits ? at + 2 + digits : at + 2;
    mapped.put(code ?? escaped(letter), at, kept);
  }
  mapped.keep(kept, to);
  return mapped.slice(to);
}
