/** What stands to a name: the value after it, over type annotations, operators, wrappers and default values. */
import type { Syntax } from "../../model/document.ts";
import { furtherOff, secondOf, WITH_DEFAULT } from "./further.ts";
import { bareAt, type Literal, quotedAt } from "./literals.ts";
import type { Name } from "./names.ts";

export interface Found {
  readonly literal: Literal;
  readonly kind: Syntax["kind"];
  readonly operator: string;
}

/** Sticky, and each quantifier bounded: no pattern can be made to search for long. */
const CLOSERS = /(?:\\{0,7}["'`]|\*\*)?[\])}]{0,2}/y;
/** A type, and no value that ends in "=" itself. */
const TYPED =
  /[ \t]{0,8}[?!]?:[ \t]{0,8}(?!'[\w.?*&|]{0,60}=)[\w.?*&|']{1,60}(?:[<[][\w.,<>[\]?*& |'"]{0,50}[>\]])?\??(?:[ \t]{1,8}=(?![=>])|=(?![=>\s,;)}\]]))/y;
const TYPED_AFTER =
  /(?:\[\w{0,10}\]){0,2}[ \t]{1,8}(?:const[ \t]|[Aa]s[ \t]{1,4})?\*?(?:\[\w{0,8}\])?[\w.]{1,30}(?:\(\w{1,12}\))?[ \t]{1,8}:?=(?![=>])/y;
/** C#'s `Password { get; set; } =`. */
const ACCESSORS = /[ \t]{0,4}\{[ \t]?(?:get|init|set);[\w ;]{0,40}\}[ \t]{0,4}=(?![=>])/y;
const OPERATOR =
  /[ \t]{0,40}(?:\[\w{0,10}\][ \t]?)?(\?\?=|\|\|=|===|!==|:{1,3}=|\?=|\.=|=>|==|!=|->|<-|\+=|~>|:-|=~|=|:|,|\()/y;
/** `=` of most languages, Go's and make's, PHP's that appends. */
const ASSIGNED = /^(?:=|:{1,3}=|\?=|\.=)$/;
const WORD_OPERATOR = /[ \t]{1,60}(?:(?:is|to|of|eq|as|with|equals|by|PASSWORD)[ \t]{1,8})?(?=[@brul]?["'`])/iy;
/** `**Password:** x` closes its emphasis behind the colon. */
const GAP = /(?:\*\*)?[ \t]{0,60}(?:\r?\n[ \t]{0,100}(?=[@bru]?\\{0,3}["'`]))?/y;
const CALL =
  /(?:new[ \t]+|await[ \t]+|[&*!])?([\w$.:]{1,60})!?(?:<[\w, ]{0,40}>)?(?:\.[\w$]{1,30})?[ \t]?\([ \t]{0,8}(?:\r?\n[ \t]{0,60})?/y;
const OPEN = /(?:Just[ \t]|(?:\[\]\w{1,12})?[([{])[ \t]{0,4}(?:(?:None|null|nil)[ \t]?,[ \t]?)?/y;
const COMMA = /[ \t]{0,8},[ \t]{0,8}/y;
const DEFAULT =
  /[\w$.]{1,60}(?:\[[^\]\n]{0,60}\]|\([^()\n]{0,80}\)){0,3}\)?[ \t]{0,8}(?:\|\||\?\?|\?:|\bor\b)[ \t]{0,8}(?=["'`])/y;
const INDENT = /[ \t]{0,8}\r?\n[ \t]{0,100}(?=\S)/y;
/** Another assignment begins: a = b = "x". */
const CHAINED = /[ \t]{0,4}=(?![=>~])/y;
const BLANKS = /[ \t]{1,60}/y;
const TERNARY = /[\w$.()[\]! =&>-]{1,60}\?[ \t]{0,4}[\w$.()[\]]{1,60}[ \t]{0,4}:[ \t]{0,4}(?=["'`])/y;
const EQUALS = /\.equals$/;
const LABEL = /<[\w:]{1,40}[ \t](?:[^<>]{0,60}[ \t])?(?:name|key)="$/;
const AFTER_CALL = /[ \t]{0,4}[)\]]{1,2}[ \t]{0,8}(?:\|\||\?\?|\?:|or\b|\{)[ \t]{0,8}/y;
const SIBLING = /\\{0,7}["']?[\s,]{0,60}(?:- )?\\{0,7}["']?(?:[Vv]alue|default)\\{0,7}["']?[ \t]{0,8}[:=]>?[ \t]{0,8}/y;
const SIBLING_NAME = /(?:^|[\s{(,"'<])(?:key|name|Key|Name|field)\\{0,7}["']?[ \t]{0,4}[:=]>?[ \t]{0,4}\\{0,7}["']?$/;

/** Functions that look a value up, so that their first argument is the value's name and the second its default. */
const LOOKUP =
  /(?:^|[^a-z])(?:getenv|env|environ|get|fetch|config|conf|property|prop|param|option|settings?|lookup|read|load|require|var|arg|header|cookie|query)s?(?:or[a-z]+)?$/i;
/** Functions whose argument is no value: messages, patterns, paths, messages' keys. */
const OTHER_CALL =
  /(?:^|[^a-z])(?:t|tr|_|gettext|translate|i18n|l10n|localize|format|sprintf|fmt|printf|print|println|log|warn|error|path|join|open|file|regexp?|match|test|replace|split|query|queryselector|getelementbyid|find|locate|by|name|css|xpath|id|include|import|field|column|prompt|input|getpass|label|describe|it|raise|throw|exception|require|render|expect|assert|has|contains|startswith|endswith|equals|typeof|isset|empty|len|length|sizeof|count|url|uri|if|while|for|switch|elif|and|not|return|function|fn|def|hash|md5|sha1|sha256|encode|decode|strip|trimstart|trimend)(?:s|f|ln|with|all|ed|at|_)?$/i;

/** openssl's and others' `-passin pass:x`. */
const SOURCE = /^(?:pass|env|file|stdin|fd):/;

/** Functions named for looking something up: their argument says what, not which value. */
const GETTER =
  /(?:^|[.:>])(?:get|find|load|fetch|read|lookup|query|parse|select|is|has|check|validate|resolve)_?[A-Za-z]\w*$/;

/** Functions that give a text's bytes. */
const BYTES = /(?:^|\.)(?:GetBytes|Bytes|byte|bytes|encode|Buffer\.from|ascii|utf8)$/;

const HASHED = /hash|digest|md5|sha\d|crypt/i;

/** C's and Qt's marks of a literal: _T("x"), TEXT("x"), F("x"). */
const MACRO = /^(?:_T|TEXT|_TEXT|F|PSTR)$/;

/** Functions that turn written text into a value. */
const DECODER = /(?:base64|base32|b64|hex|btoa|atob)[\w.]{0,24}$/i;

function step(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** `Basic aWQ6c2VjcmV0`, `Bearer x`: the scheme is part of the value, the header's name is elsewhere. */
export function schemeAt(text: string, name: Name): Found | undefined {
  if (!/^(?:basic|bearer)$/i.test(name.text) || text[name.end] !== " ") return undefined;
  const word = bareAt(text, name.end + 1, false);
  if (!word || word.value.length < 8) return undefined;
  const literal = { ...word, from: name.start, value: text.slice(name.start, word.to) };
  return { literal, kind: "header", operator: " " };
}

/** The value that belongs to a name, if there is one that is written down. Linear in the window after the name. */
export function valueAfter(text: string, name: Name, form: boolean, flag: boolean): Found[] {
  const sibling = siblingOf(text, name);
  if (sibling) return [sibling];
  const further = furtherOff(text, name);
  if (further) return [further];
  const closers = closersAt(text, name);
  let at = name.end + closers.length;
  let operator = "=";
  const typed = step(TYPED, text, name.end) ?? typeAfter(text, name) ?? step(ACCESSORS, text, name.end);
  if (typed) at = name.end + typed[0].length;
  else {
    const hit = step(OPERATOR, text, at);
    if (!hit) {
      const word = step(WORD_OPERATOR, text, at);
      if (word) return quoted(text, at + word[0].length, word[0].trim(), "pair");
      if (text[at] === ">") return element(text, name, at + 1);
      // Of two flags the first has no value.
      if (flag && text[at] === " " && text[at + 1] === "-") return [];
      if (flag && text[at] === " ") return bare(text, at + 1, "", "flag", form) ?? quoted(text, at + 1, "", "flag");
      return spaced(text, at);
    }
    operator = hit[1]!;
    at += hit[0].length;
  }
  // (password) => "x" is a function, sign("", "test_secret") => "x" what one gives back.
  if (operator === "=>" && closers.includes(")")) return [];
  if (EQUALS.test(name.text) && operator === "(") return quoted(text, at, "==", "pair");
  if (operator === "(") return fromArguments(text, at, name);
  const kind = flag ? "flag" : ASSIGNED.test(operator) ? "assignment" : "pair";
  at += step(GAP, text, at)?.[0].length ?? 0;
  if (operator === ",") return quoted(text, at, operator, "argument");
  return valueAt(text, name, at, operator, kind, form);
}

/** Go's and C's `name type =`; in `Type name =` the second word is the name, and read as one if it is worth it. */
function typeAfter(text: string, name: Name): RegExpExecArray | undefined {
  const hit = step(TYPED_AFTER, text, name.end);
  return hit && !(/^[A-Z][a-z]/.test(name.text) && /^\s*(?!as\s)[a-z]/.test(hit[0])) ? hit : undefined;
}

/** What closes a name: quotes and brackets; a brace only where one stands before the name ($conf{password}). */
function closersAt(text: string, name: Name): string {
  const closers = step(CLOSERS, text, name.end)?.[0] ?? "";
  const brace = closers.indexOf("}");
  return brace < 0 || /\{["']?$/.test(text.slice(Math.max(0, name.start - 2), name.start))
    ? closers
    : closers.slice(0, brace);
}

function quoted(text: string, at: number, operator: string, kind: Syntax["kind"]): Found[] {
  const literal = quotedAt(text, at);
  return literal?.value ? [{ literal, kind, operator }] : [];
}

function bare(text: string, at: number, operator: string, kind: Syntax["kind"], form: boolean): Found[] | undefined {
  let literal = bareAt(text, at, form);
  if (!literal || (/^[\w$@.>-]+$/.test(literal.value) && step(CHAINED, text, literal.next))) return undefined;
  if (/^\*\*.+\*\*$/.test(literal.value))
    literal = { ...literal, from: literal.from + 2, to: literal.to - 2, value: literal.value.slice(2, -2) };
  const source = kind === "flag" ? SOURCE.exec(literal.value)?.[0] : undefined;
  if (source === undefined) return [{ literal, kind, operator }];
  if (source !== "pass:") return [];
  return [{ literal: { ...literal, from: literal.from + 5, value: literal.value.slice(5) }, kind, operator }];
}

/** A value position: a literal, a wrapper around one, a default, or a bare word. */
function valueAt(
  text: string,
  name: Name,
  from: number,
  operator: string,
  kind: Syntax["kind"],
  form: boolean,
): Found[] {
  let at = from;
  let opened = false;
  for (let wrapped = 0; wrapped < 4; wrapped++) {
    const literal = quotedAt(text, at);
    // auth = ("ann", "x")
    const second = literal && opened ? secondOf(text, name, literal) : undefined;
    if (second) return [second];
    if (literal) return literal.value ? [{ literal, kind, operator }] : [];
    const fallback = step(DEFAULT, text, at) ?? step(TERNARY, text, at);
    if (fallback) return quoted(text, at + fallback[0].length, operator, "default");
    const call = step(CALL, text, at);
    if (call) {
      // password_hash => mysql_password("x"): the text is the password, and the call names it.
      if (HASHED.test(name.text) && /pass|secret|token/i.test(call[1]!)) return [];
      at += call[0].length;
      if (DECODER.test(call[1]!) || MACRO.test(call[1]!)) continue;
      const named = step(WITH_DEFAULT, text, at);
      if (named) return quoted(text, at + named[0].length, operator, "default");
      if (LOOKUP.test(call[1]!)) return defaultOf(text, at, operator);
      if (OTHER_CALL.test(call[1]!) || GETTER.test(call[1]!)) return [];
      continue;
    }
    const open = step(OPEN, text, at);
    if (!open) break;
    opened = true;
    at += open[0].length;
  }
  if (at !== from) return [];
  return bare(text, at, operator, kind, form) ?? [];
}

/** `getenv("NAME", "default")`, `ENV.fetch("NAME") || "default"`: the default is a literal in the file. */
function defaultOf(text: string, at: number, operator: string): Found[] {
  const first = quotedAt(text, at);
  if (!first) return [];
  const comma = step(COMMA, text, first.next);
  if (comma) {
    const start = first.next + comma[0].length;
    return quoted(text, start + (step(WITH_DEFAULT, text, start)?.[0].length ?? 0), operator, "default");
  }
  const after = step(AFTER_CALL, text, first.next);
  return after ? quoted(text, first.next + after[0].length, operator, "default") : [];
}

/** `setPassword("x")`, `login("a", "b")`: every literal of the first three arguments. */
function fromArguments(text: string, from: number, name: Name): Found[] {
  if (OTHER_CALL.test(name.text) || GETTER.test(name.text)) return [];
  const lookup = LOOKUP.test(name.text);
  const found: Found[] = [];
  let at = from + (step(GAP, text, from)?.[0].length ?? 0);
  for (let i = 0; i < 3; i++) {
    const call = i === 0 ? step(CALL, text, at) : null;
    if (call && (DECODER.test(call[1]!) || BYTES.test(call[1]!))) at += call[0].length;
    const literal = quotedAt(text, at);
    if (!literal) break;
    if (literal.value && !(lookup && i === 0))
      found.push({ literal, kind: lookup ? "default" : "argument", operator: "(" });
    const comma = step(COMMA, text, literal.next);
    if (!comma) break;
    at = literal.next + comma[0].length;
  }
  return found;
}

/** `<password>x</password>`, `<string name="password">x</string>` */
function element(text: string, name: Name, start: number): Found[] {
  const before = text[name.start - 1];
  if (before !== "<" && before !== ":" && !LABEL.test(text.slice(Math.max(0, name.start - 100), name.start))) return [];
  // The value may stand on a line of its own.
  const at = start + (step(INDENT, text, start)?.[0].length ?? 0);
  const window = text.slice(at, at + 512);
  const to = window.search(/[<\n]/);
  if (to <= 0 || !/^(?:\r?\n[ \t]{0,100})?<\//.test(window.slice(to, to + 104))) return [];
  const value = window.slice(0, to).trimEnd();
  return [
    {
      literal: { from: at, to: at + value.length, value, quote: "", next: at + to },
      kind: "attribute",
      operator: ">",
    },
  ];
}

/** `requirepass x1y2z3`, `token 9f8e7d`: a word with digits after a blank. */
function spaced(text: string, at: number): Found[] {
  if (text[at] !== " " && text[at] !== "\t") return [];
  const literal = bareAt(text, at + (step(BLANKS, text, at)?.[0].length ?? 0), false);
  if (!literal || literal.value.length < 8 || !/\d/.test(literal.value) || /[/\u0080-\uffff]/.test(literal.value))
    return [];
  return [{ literal, kind: "bare", operator: "" }];
}

/** `"name": "DB_PASSWORD", "value": "x"`, `key="Password" value="x"`, also over a line end. */
function siblingOf(text: string, name: Name): Found | undefined {
  const hit = step(SIBLING, text, name.end);
  if (!hit || !SIBLING_NAME.test(text.slice(Math.max(0, name.start - 24), name.start))) return undefined;
  const at = name.end + hit[0].length;
  const literal = quotedAt(text, at) ?? bareAt(text, at, false);
  return literal?.value ? { literal, kind: "pair", operator: ":" } : undefined;
}
