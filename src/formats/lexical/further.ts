/** Values that stand further off from their names than behind an operator: defaults by keyword, cells, lists of names. */
import type { Syntax } from "../../model/document.ts";
import { bareAt, type Literal, quotedAt } from "./literals.ts";
import type { Name } from "./names.ts";

interface Found {
  readonly literal: Literal;
  readonly kind: Syntax["kind"];
  readonly operator: string;
}

/** Sticky, and each quantifier bounded. */
const KEYWORD_DEFAULT =
  /["'`]?[ \t]{0,4},\s{0,60}(?:[\w.]{1,30}[ \t]?[=:]?[ \t]?[\w.]{0,30}["'`]?,\s{0,60}|["'`]-{0,2}\w{0,30}["'`],\s{0,60}|\w{1,20}[ \t]?[=:][ \t]?["'`][^"'`\n()]{0,60}["'`],\s{0,60}){0,3}(?:default|defaultValue|default_value)[ \t]{0,4}[=:][ \t]{0,4}(?=[bru]?["'`])/y;
/** `default="x"` among a call's arguments, others before it. */
export const WITH_DEFAULT =
  /(?:[\w.]{1,30}[ \t]?(?:=[ \t]?[\w.]{1,30})?,[ \t]{0,4}){0,3}(?:default|default_value)[ \t]{0,4}=[ \t]{0,4}(?=[bru]?["'`])/y;
const CELL = /[`*]{0,2}[ \t]{0,40}\|[ \t]{0,40}(?:\*\*)?/y;
const NAMES = /(?:^|[\n;({\t ])((?:[\w.$@]{1,40}[ \t]?,[ \t]?){1,3})$/;
const ASSIGN = /\)?[ \t]{0,4}=[ \t]{0,4}[([]?/y;
const COMMA = /[ \t]{0,4},[ \t]{0,4}/y;
const BY = /[ \t]{1,8}by[ \t]{1,8}(?=\w)/iy;
const FOR_USER = /[ \t]{1,8}for[ \t]{1,8}[^=\n]{1,80}=[ \t]{0,4}(?=')/iy;
const WORD_IS = /[ \t]{1,4}(?:is|was):?[ \t]{1,4}(?=[^\s"'`])/y;
const BEFORE_FALLBACK: ReadonlySet<string> = new Set([" ", "\t", '"', "'", "`", ")", "]"]);
const FALLBACK = /["'`]?[)\]]{0,2}[ \t]{1,8}(?:\|\||\?\?|\?:|\bor\b)[ \t]{1,8}(?=[bru]?["'`])/y;
const RETURNED =
  /\([\w \t,$*&]{0,60}\)[ \t]?(?::[ \t]?[\w<>?.]{1,30}[ \t]?|->[ \t]?\w{1,20}[ \t]?)?(?:\{\s{0,60}return\b[ \t(]{0,3}|=[ \t]{1,4}|:\s{1,60}return\b[ \t(]{0,3})(?=[@bruf]?["'`])/y;
const MACRO_DEFINED = /[ \t]{1,60}[A-Za-z_]\w{0,15}\([ \t]{0,4}(?=L?")/y;

function step(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function found(literal: Literal | undefined, kind: Syntax["kind"], operator: string): Found | undefined {
  return literal?.value ? { literal, kind, operator } : undefined;
}

/** The value of a name that stands in one of these ways; undefined where none does. Each looks at a bounded stretch. */
export function furtherOff(text: string, name: Name): Found | undefined {
  const after = text[name.end];
  const before = text[name.start - 1] ?? "\n";
  // ("--password", type=str, default="x"), option :token, default: "x"
  if (after === "," || /["'`]/.test(after ?? "")) {
    const hit = step(KEYWORD_DEFAULT, text, name.end);
    if (hit && /[(,:"'`-]/.test(before)) return found(quotedAt(text, name.end + hit[0].length), "default", "=");
  }
  // process.env.API_KEY || "x", os.getenv("API_KEY") or "x"
  const fallback = after !== undefined && BEFORE_FALLBACK.has(after) ? step(FALLBACK, text, name.end) : null;
  if (fallback) return found(quotedAt(text, name.end + fallback[0].length), "default", "=");
  if (after === " " || after === "\t" || after === "|" || after === "`" || after === "*") return inWords(text, name);
  if (after === "(") return returned(text, name);
  if (after === "=" || after === ")") return inList(text, name);
  return undefined;
}

/** `getPassword() { return "x"; }`, `fun apiKey() = "x"` */
function returned(text: string, name: Name): Found | undefined {
  const hit = step(RETURNED, text, name.end);
  const literal = hit ? quotedAt(text, name.end + hit[0].length) : undefined;
  return literal && /^[ \t]{0,4}(?:[;)}]|\r?\n|$)/.test(text.slice(literal.next, literal.next + 6))
    ? found(literal, "assignment", "=")
    : undefined;
}

function inWords(text: string, name: Name): Found | undefined {
  const line = text.slice(Math.max(0, name.start - 60), name.start);
  if (/\|[ \t]*[`*]{0,2}$/.test(line)) return inCell(text, name);
  if (/^identified$/i.test(name.text) && /\b(?:user|grant|role)\b[^\n]*$/i.test(line)) {
    const by = step(BY, text, name.end);
    if (
      by &&
      !/^(?:values?|externally|using)\b/i.test(text.slice(name.end + by[0].length, name.end + by[0].length + 10))
    )
      return found(bareAt(text, name.end + by[0].length, false), "pair", "by");
  }
  if (/^password$/i.test(name.text)) {
    const user = step(FOR_USER, text, name.end);
    if (user) return found(quotedAt(text, name.end + user[0].length), "assignment", "=");
  }
  if (/#[ \t]{0,8}define[ \t]{1,20}$/.test(line)) {
    const macro = step(MACRO_DEFINED, text, name.end);
    if (macro) return found(quotedAt(text, name.end + macro[0].length), "pair", "");
  }
  const is = step(WORD_IS, text, name.end);
  if (is) {
    const literal = bareAt(text, name.end + is[0].length, false);
    if (literal && literal.value.length >= 8 && /\d/.test(literal.value) && /[A-Za-z]/.test(literal.value))
      return { literal, kind: "bare", operator: "is" };
  }
  return inList(text, name);
}

/** `| password | x |` */
function inCell(text: string, name: Name): Found | undefined {
  const cell = step(CELL, text, name.end);
  if (!cell) return undefined;
  const at = name.end + cell[0].length;
  const literal = quotedAt(text, at) ?? bareAt(text, at, false);
  return literal && /^(?:\*\*)?[ \t]{0,60}\|/.test(text.slice(literal.next, literal.next + 64))
    ? found(literal, "bare", "|")
    : undefined;
}

/** `user, password = "ann", "x"`: as many literals before it as there are names. */
function inList(text: string, name: Name): Found | undefined {
  let comma = name.start - 1;
  while (text[comma] === " " || text[comma] === "\t" || text[comma] === "$") comma -= 1;
  if (text[comma] !== ",") return undefined;
  const names = NAMES.exec(text.slice(Math.max(0, name.start - 100), name.start))?.[1];
  const assign = names ? step(ASSIGN, text, name.end) : null;
  if (!names || !assign || text[name.end + assign[0].length] === "=") return undefined;
  let at = name.end + assign[0].length;
  for (let left = names.split(",").length - 1; left > 0; left -= 1) {
    if (!step(COMMA, text, quotedAt(text, at)?.next ?? text.length)) return undefined;
    at = COMMA.lastIndex;
  }
  return found(quotedAt(text, at), "assignment", "=");
}

/** `auth = ("ann", "x")`: of two literals in brackets the second. */
export function secondOf(text: string, name: Name, first: Literal): Found | undefined {
  if (!/(?:auth|credentials?|creds?|login)$/i.test(name.text)) return undefined;
  const comma = step(COMMA, text, first.next);
  const second = comma ? quotedAt(text, first.next + comma[0].length) : undefined;
  return second && /^[ \t]{0,4}[)\]]/.test(text.slice(second.next, second.next + 5))
    ? found(second, "argument", "(")
    : undefined;
}
