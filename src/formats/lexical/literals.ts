/** One written value at an offset, in the syntax of any language: a quoted literal, or a bare word. */
import { isWordChar } from "./names.ts";

export interface Literal {
  /** Offsets of the value as written, without quotes. */
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly quote: "" | '"' | "'" | "`";
  /** Where the text goes on: after the closing quote. */
  readonly next: number;
}

/** A literal longer than this is prose, data or a certificate: other readers' work. */
const LONGEST = 4096;
const LONGEST_BARE = 1024;

const PREFIX = /(?:[bBrRfFuULlN@$]{1,2}|u8|string|&)?(?=\\{0,7}["'`])/y;

/** A quoted literal at `at` (a language's prefix such as b'' or @"" before it), or undefined. */
export function quotedAt(text: string, at: number): Literal | undefined {
  PREFIX.lastIndex = at;
  const prefix = PREFIX.exec(text);
  if (!prefix) return undefined;
  let open = at + prefix[0].length;
  const slashes = open;
  while (text.charCodeAt(open) === 92) open += 1;
  const level = open - slashes;
  const quote = text[open] as '"' | "'" | "`";
  const raw = /[@rR]/.test(prefix[0]);
  if (level === 0 && quote !== "`" && text.startsWith(quote.repeat(3), open)) return tripleAt(text, open, quote);
  const from = open + 1;
  const limit = Math.min(text.length, from + LONGEST);
  let escaped = false;
  let doubled = false;
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) {
      const run = slashRun(text, i);
      if (level > 0 && run === level && text[i + run] === quote) {
        return literal(text, from, i, quote, i + run + 1, escaped, level);
      }
      if (raw && run === 1 && text[i + 1] === quote) return literal(text, from, i + 1, quote, i + 2, false, 0);
      escaped ||= !raw;
      i += level > 0 ? run : run % 2 === 1 ? run : run - 1;
      if (i < limit && (text[i] === "\n" || text[i] === "\r") && quote !== "`") continue;
    } else if (text[i] === quote) {
      if (level > 0) return undefined; // the outer literal ended first
      if (text[i + 1] === quote && (raw || quote === "'") && i > from) {
        doubled = true;
        i += 1;
        continue;
      }
      const found = literal(text, from, i, quote, i + 1, escaped, 0);
      return doubled ? { ...found, value: found.value.replaceAll(quote + quote, quote) } : found;
    } else if ((code === 10 || code === 13) && quote !== "`") return undefined;
  }
  return undefined;
}

function slashRun(text: string, at: number): number {
  let run = 1;
  while (run < 16 && text.charCodeAt(at + run) === 92) run += 1;
  return run;
}

function tripleAt(text: string, open: number, quote: '"' | "'"): Literal | undefined {
  const from = open + 3;
  const to = text.slice(from, from + LONGEST).indexOf(quote.repeat(3));
  if (to <= 0) return undefined;
  return { from, to: from + to, value: text.slice(from, from + to), quote, next: from + to + 3 };
}

function literal(
  text: string,
  from: number,
  to: number,
  quote: '"' | "'" | "`",
  next: number,
  escaped: boolean,
  level: number,
): Literal {
  const written = text.slice(from, to);
  return { from, to, value: escaped ? decoded(written, level) : written, quote, next };
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", 0: "\0", b: "\b", f: "\f", v: "\v" };

/** Escapes as most languages write them; an unknown one keeps its character. */
function decoded(written: string, level: number): string {
  const one = written.replace(
    /\\(?:x([0-9a-fA-F]{2})|u\{?([0-9a-fA-F]{4,6})\}?|([\s\S]))/g,
    (_all, hex, unicode, other) => {
      const digits = hex ?? unicode;
      if (digits !== undefined) {
        const code = Number.parseInt(digits, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
      }
      return ESCAPES[other] ?? other;
    },
  );
  return level > 1 && one.includes("\\") ? decoded(one, level >> 1) : one;
}

const SCHEME = /(?:basic|bearer|token|apikey|api-key|jwt|ghtoken|key|sso-key|splunk|bot)$/i;

/**
 * A bare word at `at`: up to a blank, a quote, a bracket or a separator; a scheme word ("Basic", "Bearer") takes the word
 * after it along. With `form` an "&" ends it as well. Undefined for expressions: calls, indexing, templates.
 */
export function bareAt(text: string, at: number, form: boolean): Literal | undefined {
  let to = bareEnd(text, at, form);
  if (to === at) return undefined;
  if (text[to] === " " && to - at <= 8 && SCHEME.test(text.slice(at, to))) {
    const second = bareEnd(text, to + 1, form);
    if (second > to + 1) to = second;
  }
  const after = text[to];
  if (after === "(" || after === "[" || (after === "{" && text[to - 1] !== " ")) return undefined;
  if (after === ">" && text[to - 1] === "-") return undefined;
  while (to > at + 1 && (text[to - 1] === "." || text[to - 1] === ":")) to -= 1;
  return { from: at, to, value: text.slice(at, to), quote: "", next: to };
}

const PAIR = /[\w.%-]{1,40}=/y;

/** `&name=`: a form goes on. */
function isPair(text: string, at: number): boolean {
  PAIR.lastIndex = at;
  return PAIR.test(text);
}

function bareEnd(text: string, at: number, form: boolean): number {
  const limit = Math.min(text.length, at + LONGEST_BARE);
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isWordChar(code)) continue;
    if (code <= 32 || code === 160) return i;
    switch (text[i]) {
      case '"':
      case "'":
      case "`":
      case "<":
      case ">":
      case "(":
      case ")":
      case "[":
      case "]":
      case "{":
      case "}":
      case ",":
      case ";":
      case "|":
      case "\\":
        return i;
      case "&":
        if (form || text[i + 1] === "&" || isPair(text, i + 1)) return i;
        break;
    }
  }
  return limit;
}
