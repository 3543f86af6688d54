/** How a value stands to its name, where that says that it is none of it. */
import type { Entry } from "../model/document.ts";
import type { JudgeContext } from "./context.ts";
import { isHex, type Look } from "./look.ts";
import { looksRandom } from "./random.ts";
import { familiarity } from "./words.ts";

/** The tie between name and value is loose, and the value does not make up for it. */
export function isLooselyTied(entry: Entry, look: Look, context: JudgeContext): boolean {
  return !standsAsValue(entry, look, context);
}

/** A bare word of code that may be an identifier. */
export function isBareIdentifier(entry: Entry, look: Look, context: JudgeContext): boolean {
  return entry.syntax?.quote === "" && context.code && !acceptsBareInCode(entry.value, look);
}

/** Where the tie between name and value is loose, the value has to make up for it. */
function standsAsValue(entry: Entry, look: Look, context: JudgeContext): boolean {
  const { syntax, keySpan } = entry;
  if (!syntax || !keySpan) return true;
  if (syntax.quote === "" && syntax.operator === ":" && look.digits + look.symbols === 0) {
    // a sentence goes on after the word
    return !/^ \p{L}{1,20},? \p{L}/u.test(context.text.slice(entry.span.end, entry.span.end + 24));
  }
  if (syntax.operator === "")
    return (
      syntax.kind === "flag" ||
      context.code ||
      (syntax.quote !== "" && /^[A-Z_]+$/.test(entry.key)) ||
      looksRandom(entry.value, look, 8)
    );
  if (syntax.operator === "(") return look.length >= 6;
  if (syntax.operator === "|" || syntax.operator === "is") return looksRandom(entry.value, look, 8);
  if (syntax.operator !== ",") return true;
  // f(password, "x") says nothing of x; f("password", "x"), f(user.password, "x") and f(PASSWORD, "x") do
  const quoted = /["'`\\]/.test(context.text[keySpan.end] ?? "");
  // strcpy(password, "x"), ["--token", "x"]
  const head = context.text.slice(Math.max(0, keySpan.start - 40), keySpan.start);
  if (/\b(?:str(?:n?l?cpy|n?cmp|casecmp|lcpy)|memcpy|wcscpy)\s?\([\w.>&-]{0,30}$|["'`]-{1,2}$/.test(head))
    return look.digits + look.symbols > 0;
  if (isAlone(entry, context)) return look.digits + look.symbols > 0;
  if (!quoted && !(context.code && /\.|^[A-Z_]+$/.test(entry.key))) return false;
  // a list of words: ["clave", "senha_1"]
  const opening = context.text.slice(Math.max(0, keySpan.start - 12), keySpan.start);
  if (quoted && !/\(\s*[bru]?\\{0,3}["'`:]$/.test(opening) && !/^\s*[)]/.test(syntax.after)) return false;
  if (isHex(entry.value) && /pass/i.test(entry.key)) return false; // ("password", "5f4dcc…"): a digest to compare with
  return look.digits + look.symbols > 0 || /^\s*[)\]}]/.test(syntax.after);
}

/** The name and the value are all the arguments of a command or a tuple: AddHeader "X-Api-Key", "x"; set :token, "x"; { "password", "x" } */
function isAlone({ keySpan, span, syntax }: Entry, { text }: JudgeContext): boolean {
  const before = text.slice(Math.max(0, keySpan!.start - 120), keySpan!.start);
  const after = text.slice(span.end, span.end + 12);
  if (syntax?.quote === "") return false;
  if (/\{\s{0,4}[@bru]?["'`]?$/.test(before)) return /^["'`]\s{0,4}\}/.test(after) && !/\]\w*\s?\{[^{]*$/.test(before);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return (
    /^[ \t'#*]*[\w.$@]{2,60}[ \t]+(?:["'][^"'\n]{0,60}["'],[ \t]*)?(?:["'`:]|:["'])$/.test(line) &&
    !/^[ \t'#*]*(?:return|case|when|in|expect|assert\w*|attr_\w+|t|alias\w*|delegate|validates?\w*|permit|filter\w*|has_\w+|print|puts|echo|raise|throw)\b/.test(
      line,
    ) &&
    /^["'`][ \t]*(?:\r?\n|;|$|#|'|\/\/|if\b|unless\b)/.test(after)
  );
}

/** `login("alice", "x")`, `new Credentials("alice", "x")`: the second is the password. */
export function isSecondArgument(entry: Entry, context: JudgeContext): boolean {
  if (
    entry.syntax?.operator !== "(" ||
    !/(?:login|credentials?|authenticate|auth|authorize|authentication)$/i.test(entry.key)
  )
    return false;
  return /,\s{0,8}[@bru]?["'`]$/.test(context.text.slice(Math.max(0, entry.span.start - 12), entry.span.start));
}

/** A bare word in code is an identifier unless it can't be one. */
function acceptsBareInCode(value: string, look: Look): boolean {
  // SUBMIT_PASSWORD = 100004: a number among numbers.
  if (look.digits === look.length) return look.length >= 9;
  if (!/^[A-Za-z_$][\w$.]*$/.test(value)) return look.wordShare < 0.5;
  // exports.jwt = Sdk.jwt
  if (value.includes(".") && look.digits < 2) return false;
  if (look.wordShare >= 0.3) return false;
  // The screen's kernel asks the same of a word without a digit (engine/kernel/assembly/value.ts).
  return look.digits >= 2
    ? look.length >= 6
    : familiarity(value.replace(/[^A-Za-z]/g, "")) < (look.length < 6 ? 3.5 : 4.5);
}
