/** Line formats with sections or continued lines: INI, properties, and `.conf` files with blanks between name and value. */
import type { Syntax } from "../model/document.ts";
import { type Slice, sliceOf } from "../model/slice.ts";
import { DocumentBuilder, type Format, type Where } from "./format.ts";
import { readInside } from "./inside.ts";
import { escaped, hexEscape, MappedText } from "./mapped-text.ts";
import { addNamed, isSpace, type Line, lineAt, pointerToken, settingsGroup, spanOf, trimmed } from "./named-value.ts";

/** What differs between the line formats. */
export interface LineSyntax {
  /** Characters that begin a comment. */
  readonly comments: string;
  /** A line that ends in a backslash goes on in the next, and escapes are resolved (java.util.Properties). */
  readonly continued: boolean;
  readonly sections: boolean;
  /** A blank parts name and value where no `=` or `:` does. */
  readonly blank: boolean;
}

export const INI: LineSyntax = { comments: "#;", continued: false, sections: true, blank: false };
export const CONF: LineSyntax = { comments: "#;", continued: false, sections: true, blank: true };
export const PROPERTIES: LineSyntax = { comments: "#!", continued: true, sections: false, blank: true };

/** Directives that set the name that follows: `SetEnv NAME value`, `proxy_set_header Name value`. */
const SETTERS =
  /^(?:SetEnv|PassEnv|env|set|setenv|export|fastcgi_param|proxy_set_header|add_header|RequestHeader set|Header set)[ \t]+(?=\S+[ \t]+\S)/i;

/** How far `\` at a line's end makes one value grow: lines beyond are read on their own. */
const MOST_CONTINUED = 1_000;

/** Reads lines of the given syntax; entries are `where.path` + "/NAME" or "/section/NAME". False if it has none. */
export function readIni(slice: Slice, where: Where, out: DocumentBuilder, syntax: LineSyntax = INI): boolean {
  const { text } = slice;
  const before = out.entries.length;
  const root = where.group;
  let within: Where = where;
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start < text.length) {
    const line = lineAt(text, start);
    start = line.next;
    let at = line.start;
    while (at < line.end && isSpace(text.charCodeAt(at))) at += 1;
    if (at === line.end) continue;
    const comment = syntax.comments.includes(text[at]!);
    if (!comment && syntax.sections && text[at] === "[") {
      const close = text.indexOf("]", at);
      if (close < 0 || close > line.end) continue;
      const name = text.slice(at + 1, close).trim();
      const pointer = `/${pointerToken(name)}`;
      within = { ...where, path: `${where.path}${pointer}`, group: settingsGroup(where, pointer, out, root, name) };
      continue;
    }
    if (comment) {
      while (at < line.end && (isSpace(text.charCodeAt(at)) || syntax.comments.includes(text[at]!))) at += 1;
      readLine(slice, { ...line, start: at }, { ...syntax, blank: false, continued: false }, true, within, out);
      continue;
    }
    const end = readLine(slice, { ...line, start: at }, syntax, false, within, out);
    if (end > line.end) start = end;
  }
  return out.entries.length > before;
}

/** Adds the entry of one line; returns where reading goes on if the value took more lines. */
function readLine(
  slice: Slice,
  line: Line,
  syntax: LineSyntax,
  comment: boolean,
  where: Where,
  out: DocumentBuilder,
): number {
  const { text } = slice;
  const setter =
    syntax.blank && !syntax.continued
      ? SETTERS.exec(text.slice(line.start, Math.min(line.end, line.start + 200)))
      : null;
  const from = line.start + (setter ? setter[0].length : 0);
  const sign = separatorOf(text, from, line.end, syntax);
  if (sign < 0) return line.end;
  const name = trimmed(slice, from, sign);
  if (name.text === "" || name.text.length > 200 || (comment && !/^[\w.\-/:]+$/.test(name.text))) return line.end;
  let at = sign;
  while (at < line.end && isSpace(text.charCodeAt(at))) at += 1;
  const operator = "=:".includes(text[at] ?? " ") ? text[at]! : "";
  if (operator) at += 1;
  while (at < line.end && isSpace(text.charCodeAt(at))) at += 1;
  const value = syntax.continued
    ? continuedValue(slice, at, line)
    : { ...plainValue(slice, at, line.end, syntax), next: line.end };
  // In a comment, `Note: see the manual` is a sentence.
  if (comment && value.quote === "" && /\s/.test(value.slice.text)) return line.end;
  const mark: Syntax | undefined = comment ? { kind: "comment", quote: value.quote, operator, after: "" } : undefined;
  const key = syntax.continued ? name.text.replace(/\\(.)/g, "$1") : name.text;
  const path = `${where.path}/${pointerToken(key)}`;
  addNamed(
    value.slice,
    { path, key, keySpan: spanOf(name), ...(mark ? { syntax: mark } : {}) },
    where,
    out,
    readInside,
  );
  return value.next;
}

/** Where the name ends: the first `=` or `:` (unescaped), or a blank where the syntax allows that; -1 for none. */
function separatorOf(text: string, from: number, end: number, syntax: LineSyntax): number {
  let blank = -1;
  for (let at = from; at < end; at += 1) {
    const letter = text[at]!;
    if (letter === "\\") at += 1;
    else if (letter === "=") return blank >= 0 && !onlyBlanks(text, blank, at) ? blank : at;
    else if (letter === ":") {
      // `//registry.example/:_authToken=x` and `https://x=y` have colons in the name.
      if (!syntax.continued && (text[at + 1] === "_" || text[at + 1] === "/")) continue;
      return blank >= 0 && !onlyBlanks(text, blank, at) ? blank : at;
    } else if (isSpace(text.charCodeAt(at)) && blank < 0 && syntax.blank) {
      blank = at;
      let next = at;
      while (next < end && isSpace(text.charCodeAt(next))) next += 1;
      if (next < end && !"=:".includes(text[next]!)) return blank;
    }
  }
  return blank;
}

function onlyBlanks(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** A value in one line: quotes off where they stand around all of it, else up to a comment. */
function plainValue(
  outer: Slice,
  from: number,
  end: number,
  syntax: LineSyntax,
): { slice: Slice; quote: Syntax["quote"] } {
  const { text } = outer;
  const quote = text[from];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, from + 1);
    if (close > 0 && close < end && /^[ \t]*(?:[;#,].*)?$/.test(text.slice(close + 1, end))) {
      return { slice: trimmed(outer, from + 1, close), quote };
    }
  }
  let stop = from;
  while (stop < end && !(syntax.comments.includes(text[stop]!) && stop > from && isSpace(text.charCodeAt(stop - 1))))
    stop += 1;
  const slice = trimmed(outer, from, stop);
  const bare = syntax.blank && slice.text.endsWith(";") ? trimmed(slice, 0, slice.text.length - 1) : slice;
  return { slice: bare, quote: "" };
}

/** A value of a properties file: `\` continues the line; \t \n \r \f \uHHHH are resolved, other backslashes dropped. */
function continuedValue(outer: Slice, from: number, first: Line): { slice: Slice; quote: ""; next: number } {
  const { text } = outer;
  const mapped = new MappedText(outer, from);
  let line = first;
  let at = from;
  let kept = from;
  let lines = 0;
  while (at < line.end) {
    if (text[at] !== "\\") {
      at += 1;
      continue;
    }
    mapped.keep(kept, at);
    if (at + 1 >= line.end) {
      if (line.next >= text.length || (lines += 1) > MOST_CONTINUED) {
        kept = at + 1;
        break;
      }
      line = lineAt(text, line.next);
      at = line.start;
      while (at < line.end && isSpace(text.charCodeAt(at))) at += 1;
    } else {
      const code = text[at + 1] === "u" ? hexEscape(text, at + 2, 4) : undefined;
      const next = at + (code === undefined ? 2 : 6);
      mapped.put(code ?? escaped(text[at + 1]!), at, next);
      at = next;
    }
    kept = at;
  }
  mapped.keep(kept, line.end);
  const slice = mapped.slice(line.end);
  return { slice: trimmed(slice, 0, slice.text.length), quote: "", next: line.next };
}

const SYNTAX_OF: readonly (readonly [RegExp, LineSyntax])[] = [
  [/\.properties$/i, PROPERTIES],
  [/(?:^|\/)(?:my|redis|nginx|httpd|apache2?|[^/]+)\.(?:conf|cnf)$/i, CONF],
  [/\.(?:ini|cfg)$/i, INI],
  [/(?:^|\/)(?:\.npmrc|\.yarnrc|\.pypirc|\.s3cfg|\.boto|\.my\.cnf|pip\.conf|\.gitconfig|\.hgrc|\.condarc\.ini)$/i, INI],
  [/(?:^|\/)\.(?:aws|oci)\/(?:credentials|config)$/i, INI],
];

/** `.ini`, `.cfg`, `.conf`, `.cnf`, `.properties` and tool files of these forms (`.pypirc`, `.s3cfg`, `.aws/credentials`). */
export const ini: Format = {
  name: "ini",
  claims: (input) => SYNTAX_OF.some(([file]) => file.test(input.path)),
  read(input) {
    const out = new DocumentBuilder(input);
    const syntax = SYNTAX_OF.find(([file]) => file.test(input.path))?.[1] ?? INI;
    const where = { path: "", group: "", place: "config", enabled: true, depth: 0 } as const;
    readIni(sliceOf(input.text), { ...where, group: settingsGroup(where, "", out) }, out, syntax);
    return out.build(syntax === PROPERTIES ? "properties" : "ini");
  },
};
