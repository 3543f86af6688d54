/** A candidate to a verdict. */
import type { Entry } from "../model/document.ts";
import { convinces, isSettingsWord } from "./accept.ts";
import type { JudgeContext } from "./context.ts";
import * as guards from "./guards.ts";
import { isWordy, type Look, lookOf } from "./look.ts";
import { type NameMeaning, nameOf } from "./names.ts";
import { isOthersWork, SCHEME } from "./others.ts";
import { type Candidate, type Refusal, refusalOf } from "./refusals.ts";
import { stateOfValue } from "./state.ts";
import { type Verdict, verdict } from "./verdict.ts";

/** A candidate, unless the name or the state of the value says that it is none; no role, no scheme of a header. */
export function candidateOf(entry: Entry): Candidate | undefined {
  const { value, syntax } = entry;
  const meaning = nameOf(entry.key);
  if (!isTold(entry, meaning) || value.length > 4096 || SCHEME.test(value) || isOthersWork(value)) return undefined;
  if (stateOfValue(value, syntax) !== "literal") return undefined;
  return { entry, meaning, look: lookOf(guards.isGrouped(value) ? value.replaceAll(" ", "") : value) };
}

/** A JSON text: one of its members may be the credential. */
export function isJson({ entry: { value }, meaning }: Candidate): boolean {
  return value.startsWith("{") && value.endsWith("}") && !meaning.weak;
}

/** What the hand rules say: a refusal, or whether the value convinces. */
export function handOf(candidate: Candidate, context: JudgeContext): { refusal?: Refusal; convinced: boolean } {
  const { entry, meaning } = candidate;
  const refusal = refusalOf(candidate, context);
  const convinced =
    (refusal === undefined && convinces(candidate, context)) || isUserAndPassword(entry.value, meaning, entry.syntax);
  return refusal ? { refusal, convinced } : { convinced };
}

export function decide(candidate: Candidate, context: JudgeContext): Verdict | undefined {
  const { entry, meaning, look } = candidate;
  if (!handOf(candidate, context).convinced) return undefined;
  if (entry.syntax && isInConnectionString(entry, context))
    return verdict("connection-string", context, ["part of a connection string"]);
  const found = verdict(meaning.kind, context, [`name says ${meaning.kind}`, describe(look)]);
  return look.digits + look.symbols === 0 && isWordy(look) && isSettingsWord(entry, context)
    ? { ...found, level: "warning" }
    : found;
}

function describe(look: Look): string {
  if (look.wordShare >= 0.5) return "value is a word with digits or marks";
  return look.digits > 0 ? "value looks random" : "value is no word";
}

/** The name tells of a credential, and the value is no shorter than one. */
export function isTold({ value }: Entry, { kind }: NameMeaning): boolean {
  return value.length >= 4 && kind !== "none" && kind !== "salt-or-hash" && kind !== "public-id";
}

/** A user's name and a password that is no word, in one literal under a name such as auth. */
function isUserAndPassword(value: string, meaning: NameMeaning, syntax: Entry["syntax"]): boolean {
  if (
    !meaning.weak ||
    !syntax?.quote ||
    !/^(?:auth|authorization|cred|creds|credentials?|login)$/.test(meaning.words.at(-1) ?? "")
  )
    return false;
  const password = /^[\w.@+-]{2,40}:([^\s:/]{5,64})$/.exec(value)?.[1];
  if (!password || stateOfValue(password) !== "literal") return false;
  const look = lookOf(password);
  return look.wordShare < 0.3 && look.lower + look.upper >= 3 && !guards.isSequence(password);
}

/** A `;` before the name and a bare value behind a tight `=`: `...;Password=x`. */
function isInConnectionString(entry: Entry, context: JudgeContext): boolean {
  const { keySpan, span, syntax } = entry;
  if (!keySpan || syntax?.quote !== "" || syntax.operator !== "=" || span.start - keySpan.end !== 1) return false;
  return /;[ \t]?$/.test(context.text.slice(Math.max(0, keySpan.start - 2), keySpan.start));
}
