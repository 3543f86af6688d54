/** Parts one shell command into words, as sh quotes them; continued lines of cmd and PowerShell are known too. */
import type { Slice } from "../model/slice.ts";
import { escaped, hexEscape, MappedText } from "./mapped-text.ts";

/** One word, quotes off; offsets are those of the text it was cut from. */
export interface Word {
  readonly slice: Slice;
  readonly start: number;
  readonly end: number;
  /** The quote that the word begins with. */
  readonly quote: "" | '"' | "'";
}

/** A command's words and where it ended: at an operator, a line's end or a closing bracket. */
export interface Command {
  readonly words: readonly Word[];
  readonly end: number;
}

/** A command has at most so many words: more is a list, not a call. */
const MOST_WORDS = 2_000;
/** Placeholders and substitutions (`$(cat key)`, `{{ name }}`, `<your token>`) longer than this are read as plain text. */
const LONGEST_PLACEHOLDER = 300;

/** The first quote of a JSON text in double quotes, where another shell than sh escapes it. */
const FOREIGN_QUOTE = /^[{[][\s{[]*(""|`")/;

const OPENERS: readonly (readonly [string, string])[] = [
  ["${{", "}}"],
  ["{{", "}}"],
  ["${", "}"],
  ["$(", ")"],
];

/** Reads words from `start` on. */
export function commandAt(outer: Slice, start: number, limit = outer.text.length): Command {
  const words: Word[] = [];
  let at = start;
  while (words.length < MOST_WORDS) {
    at = skipBlanks(outer.text, at, limit);
    if (at >= limit || endsCommand(outer.text, at)) break;
    const redirect = redirection(outer.text, at, limit);
    if (redirect > at) {
      at = redirect;
      continue;
    }
    const word = new WordReader(outer, at, limit).read();
    if (word.end === at) break;
    words.push(word);
    at = word.end;
  }
  return { words, end: at };
}

/** Behind blanks and continued lines: `\`, `^` or a backtick as a line's last character. */
function skipBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const letter = text[at];
    if (letter === " " || letter === "\t" || letter === "\u00a0") at += 1;
    else {
      const next = continuation(text, at);
      if (next === at) return at;
      at = next;
    }
  }
  return at;
}

/** Behind the line end that the character at `at` takes back, or `at`. Blanks after it are a common slip. */
function continuation(text: string, at: number): number {
  const letter = text[at];
  if (letter !== "\\" && letter !== "^" && letter !== "`") return at;
  let next = at + 1;
  while (text[next] === " " || text[next] === "\t") next += 1;
  if (text[next] === "\r") next += 1;
  return text[next] === "\n" ? next + 1 : at;
}

function endsCommand(text: string, at: number): boolean {
  const letter = text[at]!;
  if (letter === "#") return true;
  if (letter === "&") return true;
  return "\n\r;|)`".includes(letter);
}

/** Behind `> file`, `2>&1`, `< file`, or `from` where none stands; `<name>` is a placeholder. */
function redirection(text: string, from: number, limit: number): number {
  let at = from;
  if (/[012&]/.test(text[at]!) && text[at + 1] === ">") at += 1;
  if (text[at] !== ">" && !(text[at] === "<" && /[\s(<]/.test(text[at + 1] ?? " "))) return from;
  while (at < limit && /[<>&|]/.test(text[at]!)) at += 1;
  while (at < limit && /[ \t]/.test(text[at]!)) at += 1;
  while (at < limit && !/[\s;|)]/.test(text[at]!)) at += 1;
  return at;
}

class WordReader {
  readonly #text: string;
  readonly #start: number;
  readonly #limit: number;
  readonly #mapped: MappedText;
  #at: number;
  #kept: number;

  constructor(outer: Slice, start: number, limit: number) {
    this.#text = outer.text;
    this.#start = start;
    this.#limit = limit;
    this.#mapped = new MappedText(outer, start);
    this.#at = start;
    this.#kept = start;
  }

  read(): Word {
    const text = this.#text;
    const first = text[this.#start] === "$" || text[this.#start] === "^" ? text[this.#start + 1] : text[this.#start];
    while (this.#at < this.#limit) {
      const letter = text[this.#at]!;
      if (this.#endsWord(letter)) break;
      if (letter === "'") this.#single();
      else if (letter === '"') this.#double(1);
      else if (letter === "^" && text[this.#at + 1] === '"') this.#caret();
      else if (letter === "$" && text[this.#at + 1] === "'") this.#ansi();
      else if (letter === "$" && text[this.#at + 1] === '"') this.#double(2);
      else if (letter === "\\") this.#backslash();
      else this.#at = this.#placeholder(this.#at);
    }
    this.#mapped.keep(this.#kept, this.#at);
    const quote = first === '"' || first === "'" ? first : "";
    return { slice: this.#mapped.slice(), start: this.#start, end: this.#at, quote };
  }

  /** `&` within a URL that somebody forgot to quote belongs to it. */
  #endsWord(letter: string): boolean {
    const text = this.#text;
    if (letter === " " || letter === "\t" || letter === "\n" || letter === "\r" || letter === ";" || letter === "|")
      return true;
    if (letter === ")" || letter === "`") return true;
    if (letter === "^" && continuation(text, this.#at) > this.#at) return true;
    if (letter === ">") return true;
    if (letter !== "&") return false;
    const next = text[this.#at + 1] ?? " ";
    return !(/[\w{$]/.test(next) && /[?=]/.test(text.slice(this.#start, Math.min(this.#at, this.#start + 2_000))));
  }

  /** Behind a placeholder with blanks in it, else one further. */
  #placeholder(at: number): number {
    const text = this.#text;
    const end = Math.min(this.#limit, at + LONGEST_PLACEHOLDER);
    if (text[at] === "<") {
      const close = text.slice(at, end).search(/[>\n'"]/);
      return close > 1 && text[at + close] === ">" ? at + close + 1 : at + 1;
    }
    if (text[at] !== "$" && text[at] !== "{") return at + 1;
    for (const [open, shut] of OPENERS) {
      if (!text.startsWith(open, at)) continue;
      const found = text.slice(at, end).indexOf(shut);
      if (found > 0) return at + found + shut.length;
    }
    return at + 1;
  }

  #drop(characters: number): void {
    this.#mapped.keep(this.#kept, this.#at);
    this.#at += characters;
    this.#kept = this.#at;
  }

  #replace(decoded: string, end: number): void {
    this.#mapped.keep(this.#kept, this.#at);
    this.#mapped.put(decoded, this.#at, end);
    this.#at = end;
    this.#kept = end;
  }

  #single(): void {
    const close = this.#text.indexOf("'", this.#at + 1);
    if (close < 0 || close >= this.#limit) {
      this.#at += 1;
      return;
    }
    this.#drop(1);
    this.#at = close;
    this.#drop(1);
  }

  /** The closing quote of an escaping quote style, or -1. */
  #closing(quote: string, from: number): number {
    const text = this.#text;
    let at = from;
    while (at < this.#limit && text[at] !== quote) at += text[at] === "\\" ? 2 : 1;
    return at < this.#limit ? at : -1;
  }

  #double(open: number): void {
    const foreign = FOREIGN_QUOTE.exec(this.#text.slice(this.#at + open, this.#at + open + 80))?.[1];
    if (foreign && this.#escapedBy(foreign[0]!, open)) return;
    const close = this.#closing('"', this.#at + open);
    if (close < 0) {
      this.#at += open;
      return;
    }
    this.#drop(open);
    while (this.#at < close) {
      const next = this.#text[this.#at + 1]!;
      if (this.#text[this.#at] !== "\\") this.#at += 1;
      else if (next === "\n" || next === "\r") this.#drop(next === "\r" && this.#text[this.#at + 2] === "\n" ? 3 : 2);
      else if ('"\\$`'.includes(next)) this.#replace(next, this.#at + 2);
      else this.#at += 2;
    }
    this.#at = close;
    this.#drop(1);
  }

  /** JSON in double quotes as cmd (`""`) and PowerShell (a backtick) write the quotes in it; false if it does not end. */
  #escapedBy(mark: string, open: number): boolean {
    const text = this.#text;
    let close = this.#at + open;
    while (close < this.#limit && (text[close] !== '"' || (mark === '"' && text[close + 1] === '"')))
      close += text[close] === mark || text[close] === "\\" ? 2 : 1;
    if (close >= this.#limit) return false;
    this.#drop(open);
    while (this.#at < close) {
      const next = text[this.#at + 1]!;
      if (text[this.#at] === mark && /["`$]/.test(next)) this.#replace(next, this.#at + 2);
      else this.#at += 1;
    }
    this.#at = close;
    this.#drop(1);
    return true;
  }

  /** `^"...^"`: how browsers copy a call for cmd. */
  #caret(): void {
    this.#drop(2);
    while (this.#at < this.#limit && !this.#text.startsWith('^"', this.#at)) {
      if (this.#text.startsWith('^\\^"', this.#at)) this.#replace('"', this.#at + 4);
      else if (this.#text[this.#at] === "^" && /[^\r\n]/.test(this.#text[this.#at + 1] ?? "\n"))
        this.#replace(this.#text[this.#at + 1]!, this.#at + 2);
      else if (this.#text[this.#at] === "\n") return;
      else this.#at += 1;
    }
    if (this.#at < this.#limit) this.#drop(2);
  }

  #ansi(): void {
    const close = this.#closing("'", this.#at + 2);
    if (close < 0) {
      this.#at += 2;
      return;
    }
    this.#drop(2);
    while (this.#at < close) {
      if (this.#text[this.#at] !== "\\") {
        this.#at += 1;
        continue;
      }
      const letter = this.#text[this.#at + 1]!;
      const digits = letter === "x" ? 2 : letter === "u" ? 4 : letter === "U" ? 8 : 0;
      const code = digits ? hexEscape(this.#text, this.#at + 2, digits) : undefined;
      if (code === undefined) this.#replace(escaped(letter), this.#at + 2);
      else this.#replace(code, this.#at + 2 + digits);
    }
    this.#at = close;
    this.#drop(1);
  }

  #backslash(): void {
    const next = continuation(this.#text, this.#at);
    if (next > this.#at) this.#drop(next - this.#at);
    else if (this.#at + 1 < this.#limit) this.#replace(this.#text[this.#at + 1]!, this.#at + 2);
    else this.#at += 1;
  }
}
