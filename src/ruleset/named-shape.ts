/** A token without marks of its own, told by the name it stands under: `named` in a rule file becomes anchors and an expression. */
import type { NamedShape } from "./syntax.ts";

export interface CompiledShape {
  readonly anchors: readonly string[];
  readonly pattern: string;
}

/** Between the word and the rest of the name, and after it; names are rarely longer. */
const REST = "[\\w.-]{0,24}?";
const TAIL = "[\\w.-]{0,16}";
/** From the name to the value: a closing quote or bracket, an operator, an opening quote; nothing crosses a line. */
const ASSIGNED = "[\"'`\\]]{0,2}[ \\t]{0,8}(?::=|=>|[:=,])[ \\t]{0,8}[\"'`]?";

/** Longest text between an anchor's start and the value, words left out. */
export const NAMED_REACH = 24 + 16 + 2 + 8 + 2 + 8 + 1;

/** Words count in lower case, upper case and with a capital, wherever they stand in the name. */
export function compileNamed(named: NamedShape): CompiledShape {
  const anchors = [
    ...new Set(named.words.flatMap((word) => [word.toLowerCase(), word.toUpperCase(), word, capital(word)])),
  ];
  const words = anchors.map(literal).join("|");
  const also = named.also ? `${REST}(?:${named.also.map(anyCase).join("|")})` : "";
  return { anchors, pattern: `(?:${words})${also}${TAIL}${ASSIGNED}(?<value>${named.value})` };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

function literal(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}-]/g, "\\$&");
}

function anyCase(word: string): string {
  return [...word]
    .map((char) => (/[a-z]/i.test(char) ? `[${char.toLowerCase()}${char.toUpperCase()}]` : literal(char)))
    .join("");
}
