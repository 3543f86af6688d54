/** Shell scripts: assignments, exports, flags such as `--password x`, here-documents, and calls of curl. */
import type { Syntax } from "../model/document.ts";
import { type Slice, sliceOf, subSlice } from "../model/slice.ts";
import { mayHoldCurl, readCurl } from "./curl/curl.ts";
import { readDotenv } from "./dotenv.ts";
import { DocumentBuilder, type Format, MAX_DEPTH, type Reader, type Where } from "./format.ts";
import { readInside } from "./inside.ts";
import { addNamed, lineAt, settingsGroup, spanOf } from "./named-value.ts";
import { commandAt, type Word } from "./shell-words.ts";

const FILE =
  /(?:\.(?:sh|bash|zsh|ksh|csh|fish|command|ps1|psm1|bat|cmd)|(?:^|\/)\.(?:profile|bash_profile|bashrc|zshrc|zshenv|zprofile|bash_aliases|bash_history|zsh_history))$/i;
const SHEBANG = /^#!.{0,60}\b(?:ba|z|k|da|)sh\b/;
const ASSIGNMENT = /^(?:\$env:|\$)?([A-Za-z_][\w.]*)\+?=/;
/** Commands whose first two operands are a name and its value. */
const SETTERS = /^(?:setenv|setx|Set-Variable)$/i;
const FLAG = /^--?([A-Za-z][\w.-]*)(=|:(?=\S))?/;
const HEREDOC = /<<-?[ \t]*(["']?)([A-Za-z_]\w*)\1/g;

/** Adds one value of a command; `word` is where it was written. */
function addValue(
  key: string,
  keySpan: { start: number; end: number },
  value: Slice,
  syntax: Syntax,
  where: Where,
  out: DocumentBuilder,
): void {
  if (value.text.startsWith("(")) return;
  addNamed(value, { path: `${where.path}/${key}`, key, keySpan, syntax }, where, out, readInside);
}

function readCommand(slice: Slice, words: readonly Word[], where: Where, out: DocumentBuilder): void {
  const { text } = slice;
  const first = words[0]?.slice.text ?? "";
  if (/^(?:\S*\/)?(?:curl|wget)(?:\.exe)?$/.test(first)) return;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const next = words[index + 1];
    const after = (end: number): string => text.slice(end, end + 8);
    const assigned = ASSIGNMENT.exec(word.slice.text);
    if (assigned) {
      const [head, key] = [assigned[0], assigned[1]!];
      const begin = head.indexOf(key);
      const value = subSlice(word.slice, head.length, word.slice.text.length);
      const quote = quoteAt(text, value.text === "" ? -1 : value.at(0) - slice.at(0) - 1);
      const syntax: Syntax = { kind: "assignment", quote, operator: "=", after: after(word.end) };
      addValue(key, spanOf(word.slice, begin, begin + key.length), value, syntax, where, out);
      continue;
    }
    // PowerShell: `$name = "value"`, `$env:NAME = "value"`.
    const variable = /^\$(?:env:|script:|global:)?([A-Za-z_]\w*)$/i.exec(word.slice.text);
    const third = words[index + 2];
    if (index === 0 && variable && next?.slice.text === "=" && third && (third.quote || words.length === 3)) {
      const at = word.slice.text.length - variable[1]!.length;
      const syntax: Syntax = { kind: "assignment", quote: third.quote, operator: "=", after: after(third.end) };
      addValue(variable[1]!, spanOf(word.slice, at), third.slice, syntax, where, out);
      index += 2;
      continue;
    }
    if (index === 0 && SETTERS.test(first) && next && third && /^[A-Za-z_]\w*$/.test(next.slice.text)) {
      const syntax: Syntax = { kind: "assignment", quote: third.quote, operator: "", after: after(third.end) };
      addValue(next.slice.text, spanOf(next.slice), third.slice, syntax, where, out);
      index += 2;
      continue;
    }
    if (word.quote === "") index += readFlag(word, next, where, out, after);
  }
}

/** `--name=value`, `--name value`; returns how many words behind this one belong to it (0 or 1). */
function readFlag(
  word: Word,
  next: Word | undefined,
  where: Where,
  out: DocumentBuilder,
  after: (end: number) => string,
): 0 | 1 {
  const flag = FLAG.exec(word.slice.text);
  if (!flag || flag[1]!.length < 2) return 0;
  const key = flag[1]!;
  const begin = flag[0].indexOf(key);
  const keySpan = spanOf(word.slice, begin, begin + key.length);
  if (flag[2]) {
    const value = subSlice(word.slice, flag[0].length, word.slice.text.length);
    addValue(key, keySpan, value, { kind: "flag", quote: "", operator: flag[2], after: after(word.end) }, where, out);
    return 0;
  }
  if (flag[0].length !== word.slice.text.length || !next || next.slice.text.startsWith("-")) return 0;
  // `-e NAME=value`, `--env NAME=value`, `--build-arg NAME=value` name their value themselves.
  if (ASSIGNMENT.test(next.slice.text)) return 0;
  // openssl's `-passin pass:x`; behind env:, file: and the others stands where the value is
  const source = /^(?:pass|env|file|stdin|fd):/.exec(next.slice.text)?.[0];
  if (source !== undefined && source !== "pass:") return 1;
  const value = source ? subSlice(next.slice, source.length, next.slice.text.length) : next.slice;
  addValue(key, keySpan, value, { kind: "flag", quote: next.quote, operator: "", after: after(next.end) }, where, out);
  return 1;
}

function quoteAt(text: string, at: number): Syntax["quote"] {
  const letter = text[at];
  return letter === '"' || letter === "'" ? letter : "";
}

/** Reads the here-document that a line opens; returns where the line after its end begins, or `next` for none. */
function readHeredoc(slice: Slice, line: string, next: number, where: Where, out: DocumentBuilder): number {
  HEREDOC.lastIndex = 0;
  const word = HEREDOC.exec(line)?.[2];
  if (!word) return next;
  let end = next;
  for (let at = next; at < slice.text.length; ) {
    const body = lineAt(slice.text, at);
    if (slice.text.slice(body.start, body.end).trim() === word) {
      const inner = subSlice(slice, next, end);
      const below = { ...where, path: `${where.path}/${word}`, depth: where.depth + 1 };
      if (where.depth < MAX_DEPTH && !readInside(inner, below, out)) readDotenv(inner, where, out);
      return body.next;
    }
    at = body.next;
    end = at;
  }
  return next;
}

/** Reads shell commands; entries are `where.path` + "/NAME", calls of curl "/curl/N". False if nothing was added. */
export const readShell: Reader = (slice, where, out) => {
  const { text } = slice;
  const before = out.entries.length;
  const heredocs = text.includes("<<");
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // A here-document without end is searched for once, not once a line.
  let misses = 0;
  while (at < text.length) {
    const letter = text[at]!;
    if (letter === "#") {
      const line = lineAt(text, at);
      readDotenv(subSlice(slice, at, line.end), where, out);
      at = line.next;
      continue;
    }
    if (/[\s;&|(){}`!@]/.test(letter)) {
      at += 1;
      continue;
    }
    if (/^set[ \t]+"?[A-Za-z_]\w*=/i.test(text.slice(at, at + 80))) {
      at = readCmdSet(slice, at, where, out);
      continue;
    }
    const command = commandAt(slice, at);
    readCommand(slice, command.words, where, out);
    const begin = at;
    at = Math.max(command.end, at + 1);
    if (heredocs && misses < 8 && text.slice(begin, at).includes("<<")) {
      const line = lineAt(text, at);
      const next = readHeredoc(slice, text.slice(begin, line.end), line.next, where, out);
      if (next === line.next) misses += 1;
      else at = next;
    }
  }
  if (mayHoldCurl(text)) readCurl(slice, where, out);
  return out.entries.length > before;
};

/** cmd's `set NAME=value`: all of the line is the value, `set "NAME=value"` what is between the quotes. */
function readCmdSet(slice: Slice, at: number, where: Where, out: DocumentBuilder): number {
  const line = lineAt(slice.text, at);
  const head = /^set[ \t]+("?)([A-Za-z_]\w*)=/i.exec(slice.text.slice(at, at + 80))!;
  const from = at + head[0].length;
  let end = line.end;
  const close = head[1] ? slice.text.lastIndexOf('"', end) : -1;
  if (close > from) end = close;
  while (end > from && /\s/.test(slice.text[end - 1]!)) end -= 1;
  const keySpan = spanOf(slice, from - 1 - head[2]!.length, from - 1);
  const syntax: Syntax = {
    kind: "assignment",
    quote: "",
    operator: "=",
    after: slice.text.slice(end, line.end).slice(0, 8),
  };
  addValue(head[2]!, keySpan, subSlice(slice, from, end), syntax, where, out);
  return line.next;
}

/** `.sh`, `.bash`, `.ps1`, `.bat`, profiles, and files with a shell's shebang. */
export const shell: Format = {
  name: "shell",
  claims: ({ path, text }) => FILE.test(path) || SHEBANG.test(text),
  read(input) {
    const out = new DocumentBuilder(input);
    const where = { path: "", group: "", place: "variable", enabled: true, depth: 0 } as const;
    readShell(sliceOf(input.text), { ...where, group: settingsGroup(where, "", out) }, out);
    return out.build("shell");
  },
};
