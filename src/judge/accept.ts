/** Whether a value stands under its name as a credential: refused by guards first, then by what the kind of name asks for. */
import type { Entry } from "../model/document.ts";
import type { JudgeContext } from "./context.ts";
import { isEncodedText } from "./encoded.ts";
import * as guards from "./guards.ts";
import { isHex, isUuid, isWordy, type Look } from "./look.ts";
import { isTurned, type NameMeaning } from "./names.ts";
import { familiarity } from "./words.ts";

/** True if a literal under a name of that meaning is reported. `look` is the value's. */
export function accepts(entry: Entry, meaning: NameMeaning, look: Look, context: JudgeContext): boolean {
  const { value, syntax } = entry;
  if (guards.isUrl(value) || guards.isPath(value) || guards.isMeasure(value) || guards.isPublicText(value))
    return false;
  if (guards.isPasswordHash(value) || guards.isVariableName(value, look) || guards.isArtifact(value)) return false;
  if (context.translation && !looksRandom(value, look, 12)) return false;
  if (guards.isSlashedName(value, look) || guards.isCredentialName(value, look) || !standsAsValue(entry, look, context))
    return false;
  if (
    (guards.isCode(value) && !isOddPassword(entry, meaning, look)) ||
    (guards.isProse(look) && !isPassphrase(meaning, value)) ||
    guards.isDottedName(value, look)
  )
    return false;
  if (guards.isOwnName(entry) || guards.isSequence(value) || guards.isDummy(value, look)) return false;
  if (syntax?.kind !== "argument" && meaning.words.at(-1) === "login") return false;
  if (isTurned(meaning.words) || isEncodedText(value)) return false;
  if (syntax?.quote === "" && context.code && !acceptsBareInCode(value, look)) return false;
  if (isUuid(value)) return !meaning.weak;
  if (meaning.weak && syntax?.kind === "argument" && isSecondArgument(entry, context))
    return look.length >= 6 && look.wordShare < 0.3 && look.blanks === 0;
  // "key": "9e107d9d…" in data is most often a digest or an id
  if (meaning.weak && syntax?.kind !== "assignment" && isHex(value) && /^keys?$/.test(meaning.words.at(-1) ?? ""))
    return false;
  if (meaning.weak || syntax?.kind === "bare") return looksRandom(value, look, meaning.weak ? 16 : 10);
  switch (meaning.kind) {
    case "password":
    case "passphrase":
      return acceptsPassword(entry, look, context) || isPassphrase(meaning, value);
    case "secret":
    case "client-secret":
      return guards.isPolicyMix(value, look) || acceptsToken(entry, meaning, look);
    default:
      return acceptsToken(entry, meaning, look);
  }
}

/** Marks that only look like code, among those of a password with four kinds of characters. */
function isOddPassword(entry: Entry, meaning: NameMeaning, look: Look): boolean {
  if (meaning.kind !== "password" || entry.syntax?.quote === "" || look.wordShare > 0.3) return false;
  return guards.isPolicyMix(entry.value, look) && !/[()<>=]/.test(entry.value);
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
  if (syntax.operator !== ",") return true;
  // f(password, "x") says nothing of x; f("password", "x"), f(user.password, "x") and f(PASSWORD, "x") do
  const quoted = /["'`\\]/.test(context.text[keySpan.end] ?? "");
  if (!quoted && !(context.code && /\.|^[A-Z_]+$/.test(entry.key))) return false;
  // a list of words: ["clave", "senha_1"]
  const opening = context.text.slice(Math.max(0, keySpan.start - 12), keySpan.start);
  if (quoted && !/\(\s*[bru]?\\{0,3}["'`:]$/.test(opening) && !/^\s*[)]/.test(syntax.after)) return false;
  if (isHex(entry.value) && /pass/i.test(entry.key)) return false; // ("password", "5f4dcc…"): a digest to compare with
  return look.digits + look.symbols > 0 || /^\s*[)\]}]/.test(syntax.after);
}

/** `login("alice", "x")`, `new Credentials("alice", "x")`: the second is the password. */
function isSecondArgument(entry: Entry, context: JudgeContext): boolean {
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
  if (look.digits === look.length) return false;
  if (!/^[A-Za-z_$][\w$.]*$/.test(value)) return look.wordShare < 0.5;
  if (look.wordShare >= 0.3) return false;
  // The screen's kernel asks the same of a word without a digit (engine/kernel/assembly/value.ts).
  return look.digits >= 2
    ? look.length >= 6
    : familiarity(value.replace(/[^A-Za-z]/g, "")) < (look.length < 6 ? 3.5 : 4.5);
}

function acceptsPassword(entry: Entry, look: Look, context: JudgeContext): boolean {
  if (look.lower + look.upper === 0) return look.digits >= 5;
  if (look.digits === 0 && look.symbols === 0) return !isWordy(look) || isSettingsWord(entry, context);
  if (look.digits > 0 && look.symbols > 0 && look.upper > 0 && look.length >= 8) return look.blanks === 0;
  if (entry.syntax?.kind === "argument") return look.wordShare < 0.3;
  if (!isWordy(look)) return true;
  // "dragonfly77": chosen by a person in a settings file, made up by an author in a test
  return !context.example && look.digits > 0 && look.symbols === 0 && look.length >= 6;
}

/** Services that live as long as a job have passwords for form's sake. */
const CI = /(?:^|\/)(?:\.github\/|\.gitlab-ci\.yml$|\.circleci\/|\.travis\.yml$|azure-pipelines)/;

/** `password: dragonfly` in a settings file: a plain word that is no dummy, and not under a test folder. */
export function isSettingsWord(entry: Entry, context: JudgeContext): boolean {
  if (!context.settings || context.example || context.translation || CI.test(context.path)) return false;
  const { value, syntax } = entry;
  return (
    /^[a-z]{5,20}$/.test(value) &&
    syntax?.quote !== '"' &&
    syntax?.kind !== "argument" &&
    !/^\s+\w/.test(syntax?.after ?? "")
  );
}

/** `correct horse battery staple` under the name passphrase: four to eight plain words that are no instruction. */
function isPassphrase(meaning: NameMeaning, value: string): boolean {
  if (meaning.kind !== "passphrase" || !/^[a-z]{2,12}(?: [a-z]{2,12}){3,7}$/.test(value)) return false;
  return !/\b(?:your|the|an|is|to|of|for|enter|please|not|must|with|and|or|key|phrase|passphrase|password)\b/.test(
    value,
  );
}

function acceptsToken(entry: Entry, meaning: NameMeaning, look: Look): boolean {
  if (look.length < 8)
    return (
      entry.syntax?.kind !== "argument" &&
      meaning.kind !== "api-key" &&
      look.digits > 0 &&
      look.oddRun >= 3 &&
      look.wordShare < 0.3 &&
      look.length >= 6
    );
  if (look.digits === look.length) return look.length >= (entry.syntax?.quote && /secret/.test(meaning.kind) ? 9 : 16);
  if (look.digits === 0)
    return (
      look.wordShare < 0.35 &&
      familiarity(look.runs.join("")) < 4.2 &&
      (look.oddRun >= 5 || (look.length >= 16 && look.upper > 2 && look.lower > 2))
    );
  return looksRandom(entry.value, look, 8);
}

/** Letters and digits mixed, few words, enough distinct characters for the length. */
export function looksRandom(value: string, look: Look, least: number): boolean {
  if (look.length < least || look.blanks > 0) return false;
  if (isHex(value)) return look.entropy >= 2.5;
  if (look.digits === 0)
    return look.length >= 20 && (look.upper > 2 ? look.lower > 2 : look.symbols === 0) && look.wordShare < 0.35;
  return (
    look.wordShare < (look.switches >= 4 ? 0.6 : 0.4) && look.entropy >= Math.min(3.2, Math.log2(look.length) * 0.7)
  );
}
