/** What a written value is: a literal, or a sign that the value stands elsewhere. No rule of names here. */
import type { Syntax, ValueState } from "../model/document.ts";
import { STAND_INS } from "./placeholder-words.ts";
import { wordsOf } from "./words.ts";

/** Templates of the languages and tools that name a value: the whole value, or any part of it. */
const TEMPLATE_PART =
  /\$\{|\{\{|#\{|<%|%>|\$\(|\{%|@\{|%\{|\[\[|<<<?[A-Za-z$]|\}\}|%\([\w.]+\)[sdr]|\$\$[A-Z_]{3,}|__[A-Z][A-Z0-9_]{2,}__|\(\(.{1,60}\)\)|#[A-Z][A-Z_]{3,}#/;
const WHOLE_REFERENCE = new RegExp(
  `^(?:${[
    String.raw`\$[A-Za-z_]\w*(?::\w+)?`, // $NAME, $env:NAME
    String.raw`\$\.[\w.[\]]+`, // JSON path
    String.raw`%[A-Za-z_]\w*%`, // %NAME%
    String.raw`%%?[A-Z_]\w*%%?`,
    String.raw`@[A-Za-z_][\w.-]*@|@[A-Za-z_]+`, // @NAME@, @name
    String.raw`:[A-Za-z_]\w*`, // :name in SQL
    String.raw`\{[\w .:-]{0,60}\}`, // {name}
    String.raw`\[[A-Za-z][\w .:-]{0,60}\]`, // [name]
    "<[^<>]{1,80}>?", // <name>
    "&lt;.{1,80}&gt;",
    String.raw`\*?%[-+0-9.]*[a-zA-Z]`, // %s
    String.raw`!(?:Ref|Sub|GetAtt|ImportValue|Join|vault|env|secret)\b.*`,
    String.raw`(?:vault|op|ssm|env|secret|secrets|keyring|keychain|gopass|pass|bw|doppler|ref\+\w+|secretsmanager|awssm|akv|gcpsm|file|resolve|sops|chamber|credstash):.{1,300}`,
    String.raw`@Microsoft\.KeyVault\(.*`,
    String.raw`arn:aws[\w-]*:.{1,300}`,
    String.raw`projects\/[^/]+\/secrets\/.{1,200}`,
    String.raw`(?:process\.env|import\.meta\.env|os\.environ|ENV|System\.getenv|getenv|env|config|settings|Deno\.env|Bun\.env|secrets|vars|inputs|params|var|local|data|module|each|self|this|ctx|context|request|req|options|opts|props|state|github|steps|needs)[.[(].{1,200}`,
    "secretKeyRef|valueFrom|fromEnv|secretRef|envFrom",
    String.raw`ENC\(.*\)?|AES:.*|\{cipher\}.*|\$ANSIBLE_VAULT.*|ENC\[.*`, // encrypted at rest
  ].join("|")})$`,
);

/** Short forms of "nothing here". */
const HOLLOW =
  /^(?:[xX*•●.…?_#=-]+|[xX]{3,}.*|.*[xX*•●]{4,}.*|.{0,40}(?:\.{3,}|…).{0,12}|\(.{0,60}\)|n\/?a|string|value|text|integer|number|boolean|null|nil|none|undefined|true|false|yes|no|tbd|-+)$/is;

/** Long enough not to stand in random letters by chance. */
const STAND_IN_PART = /example|placeholder|change-?_?me|redacted|dummy|sample|insert|replace|removed|your[-_ ]/i;

/** Four letters do: so only as people write them. */
const FAKE_PART = /[Ff]ake|FAKE/;

/** The whole value is a reference, in one of the ways in which tools write them. */
export function isReference(value: string): boolean {
  return WHOLE_REFERENCE.test(value);
}

/** The value says by its words or marks that another one belongs here. */
export function isPlaceholder(value: string): boolean {
  if (HOLLOW.test(value)) return true;
  return isStandIn(value);
}

/** One of its words asks for another value: "your", "changeme", "redacted". */
export function isStandIn(value: string): boolean {
  if (value.length > 120) return false;
  if (STAND_IN_PART.test(value) || FAKE_PART.test(value)) return true;
  return wordsOf(value).some((word) => STAND_INS.has(word) && standsApart(word, value));
}

/** A short word is met in long random letters and digits by chance ("Tbd"): there it has to stand between other characters. */
function standsApart(word: string, value: string): boolean {
  if (word.length > 4 || value.length < 20 || !/\d/.test(value)) return true;
  return new RegExp(`(?:^|[^a-z0-9])${word}(?:$|[^a-z0-9])`, "i").test(value);
}

/**
 * State of a decoded value. `syntax` tells how it stood: an expression goes on after it ("abc" + x), or a template
 * literal of code. A literal is a value that is written down, weak or not; whether it is secret the name decides.
 */
export function stateOfValue(text: string, syntax?: Syntax): ValueState {
  const value = text.trim();
  if (value === "") return "empty";
  if (value.length > 8192) return "literal";
  if (TEMPLATE_PART.test(value)) return "reference";
  if (isReference(value)) return "reference";
  if (isPlaceholder(value)) return "placeholder";
  if (syntax && isComputed(value, syntax)) return "computed";
  return "literal";
}

/** A bare word in an expression, or a literal that only begins a longer text. */
function isComputed(value: string, syntax: Syntax): boolean {
  if (syntax.quote === "")
    return /^(?:[ \t]*[([]|\s*(?:\+\+|\?\.|->|::))/.test(syntax.after) || /[\w)\]]\(/.test(value);
  return (
    /^\s*(?:\+|\.\.|%(?!>)|\.format|~)\s*[^"'`\s\d]/.test(syntax.after) &&
    !/^\s*(?:\+|\.\.)\s*\\?["'`]/.test(syntax.after)
  );
}
