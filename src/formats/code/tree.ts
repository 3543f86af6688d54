/** Tokens as brackets with their items: what stands between the commas, and the name before an item's "=", ":" or "=>". */
import type { Token } from "./tokens.ts";

/** A bracket; the file itself is one without signs. */
export interface Bracket {
  readonly open: string;
  readonly from: number;
  to: number;
  /** Dotted name directly before the bracket: "requests.post", "clientcredentials.Config"; "" for none. */
  readonly callee: string;
  readonly items: Item[];
}

export interface Item {
  /** The key of `key = value`, `"key": value`, `"key" => value`, `["key"] = value`, `{"key", value}`. */
  readonly key?: Token;
  readonly parts: readonly Part[];
}

export type Part = Token | Bracket;

export function isBracket(part: Part | undefined): part is Bracket {
  return part !== undefined && "items" in part;
}

const CLOSING: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };
const MAX_DEPTH = 200;
/** Names and the signs that join them before a bracket. */
const JOIN = /^(?:\.|->|::|\?\.)$/;

/** All brackets of a file in order of their begin, the file itself first. */
export function bracketsOf(tokens: readonly Token[], length: number): readonly Bracket[] {
  const root: Bracket = { open: "", from: 0, to: length, callee: "", items: [] };
  const all = [root];
  const stack: { bracket: Bracket; parts: Part[] }[] = [{ bracket: root, parts: [] }];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const top = stack.at(-1)!;
    const generic = endOfGenerics(tokens, i);
    if (generic !== undefined) {
      i = generic;
      continue;
    }
    if (token.kind === "sign" && CLOSING[token.text]) {
      if (stack.length >= MAX_DEPTH) return all;
      const bracket = { open: token.text, from: token.from, to: length, callee: calleeAt(tokens, i), items: [] };
      top.parts.push(bracket);
      all.push(bracket);
      stack.push({ bracket, parts: [] });
    } else if (token.kind === "sign" && /^[)\]}]$/.test(token.text)) {
      if (stack.length === 1 || CLOSING[top.bracket.open] !== token.text) continue;
      endItem(top);
      top.bracket.to = token.to;
      stack.pop();
    } else if (token.kind === "sign" && (token.text === "," || token.text === ";")) endItem(top);
    else top.parts.push(token);
  }
  for (const open of stack) endItem(open);
  return all;
}

/** Types between "<" and ">" are this long at most, in tokens. */
const MOST_GENERICS = 24;

/** The index of the ">" that closes the type arguments which begin at `at`: `Dictionary<string, List<int>>`. */
function endOfGenerics(tokens: readonly Token[], at: number): number | undefined {
  if (!isSign(tokens[at], "<") || tokens[at - 1]?.kind !== "name") return undefined;
  let depth = 0;
  for (let i = at; i < tokens.length && i < at + MOST_GENERICS; i += 1) {
    const token = tokens[i]!;
    if (isSign(token, "<")) depth += 1;
    else if (isSign(token, ">")) {
      depth -= 1;
      // A bracket, a name or another type's end stands behind type arguments; "a < b, c > d" has no bracket.
      if (depth === 0)
        return /^[({[>,;)]$/.test(tokens[i + 1]?.text ?? ")") || tokens[i + 1]?.kind === "name" ? i : undefined;
    } else if (token.kind !== "name" && !/^(?:[,.?[\]]|::)$/.test(token.text)) return undefined;
  }
  return undefined;
}

function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === "sign" && token.text === text;
}

function calleeAt(tokens: readonly Token[], at: number): string {
  const names: string[] = [];
  let i = beforeGenerics(tokens, at - 1);
  const nearest = i === at - 1;
  while (i >= 0 && names.length < 12) {
    const name = tokens[i]!;
    if (name.kind !== "name" || (nearest && i === at - 1 && tokens[at]!.from - name.to > 40)) break;
    names.unshift(name.text);
    const join = tokens[i - 1];
    if (join?.kind !== "sign" || !JOIN.test(join.text)) break;
    names.unshift(".");
    i -= 2;
  }
  return names.join("").replace(/^\./, "");
}

/** The index of the name before type arguments that end at `at`; `at` itself if there are none. */
function beforeGenerics(tokens: readonly Token[], at: number): number {
  if (!isSign(tokens[at], ">")) return at;
  for (let i = at - 1; i >= 0 && i > at - MOST_GENERICS; i -= 1) if (endOfGenerics(tokens, i) === at) return i - 1;
  return at;
}

function endItem(open: { bracket: Bracket; parts: Part[] }): void {
  const { bracket, parts } = open;
  if (parts.length > 0) bracket.items.push(itemOf(parts));
  open.parts = [];
}

function sign(part: Part | undefined): string {
  return part && !isBracket(part) && part.kind === "sign" ? part.text : "";
}

function itemOf(parts: readonly Part[]): Item {
  const [first, second] = parts;
  if (!first) return { parts };
  if (isBracket(first)) {
    const [inner, ...more] = first.items;
    const key = inner?.parts[0];
    const isKey = key && !isBracket(key) && key.kind === "string" && inner.parts.length === 1 && !inner.key;
    // ["key"] = value
    if (first.open === "[" && isKey && more.length === 0 && sign(second) === "=") return { key, parts: parts.slice(2) };
    // {"key", value}
    if (first.open === "{" && isKey && more.length === 1 && parts.length === 1) return { key, parts: more[0]!.parts };
    return { parts };
  }
  // :key => value
  if (first.kind === "sign" && first.text === ":" && second && !isBracket(second) && sign(parts[2]) === "=>")
    return { key: second, parts: parts.slice(3) };
  if (first.kind !== "name" && first.kind !== "string") return { parts };
  if (/^(?:=|:|=>)$/.test(sign(second)) && parts.length > 2) return { key: first, parts: parts.slice(2) };
  return { parts };
}
