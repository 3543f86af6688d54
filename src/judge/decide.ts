/** A candidate to a verdict: the hand rules refuse first, then they and the learned judge weigh it. */
import type { Entry } from "../model/document.ts";
import type { Confidence } from "../model/rule.ts";
import { convinces, isSettingsWord } from "./accept.ts";
import type { JudgeContext } from "./context.ts";
import * as guards from "./guards.ts";
import { opinionOf } from "./learned/learned.ts";
import { type Look, lookOf } from "./look.ts";
import { type NameMeaning, nameOf } from "./names.ts";
import { isOthersWork, SCHEME } from "./others.ts";
import { type Candidate, isPassphrase, type Refusal, refusalOf } from "./refusals.ts";
import { isSecondArgument } from "./stands.ts";
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

/** What the hand rules' yes or no adds to the learned judge's log odds. */
const HAND_VOTE = 0.5;

/** Log odds from which a candidate is told, and how surely: see the reliability table in docs/judge.md. */
const LEAST: readonly (readonly [Confidence, number])[] = [
  ["high", 2],
  ["medium", 0.5],
  ["low", -2],
];

export interface Weighed {
  /** Absent: more likely none. */
  readonly confidence?: Confidence;
  /** Log odds of the learned judge and the hand rules together. */
  readonly total: number;
  readonly convinced: boolean;
  readonly refusal?: Refusal;
}

/** A hand rule that refuses has the last word; else the learned judge and the hand rules decide together. */
export function weigh(candidate: Candidate, context: JudgeContext): Weighed {
  const settled = settledOf(candidate, context);
  if (settled.total !== undefined) return settled as Weighed;
  const { convinced, refusal } = settled;
  const total = opinionOf(candidate, context) + (convinced ? HAND_VOTE : -HAND_VOTE);
  const confidence = LEAST.find(([, least]) => total >= least)?.[0];
  if (confidence) return { total, convinced, confidence };
  return { total, convinced, ...(refusal ? { refusal } : {}) };
}

/** A refusal that is a vote against, and no more: marks of code stand in passwords and in cookies too. An object is none. */
function isVote(refusal: Refusal, { entry }: Candidate): boolean {
  return refusal === "code" && !/^\{.*\}$/s.test(entry.value);
}

/** What the hand rules settle alone; no `total` where the learned judge is asked. */
export function settledOf(candidate: Candidate, context: JudgeContext): Partial<Weighed> & { convinced: boolean } {
  const { refusal, convinced } = handOf(candidate, context);
  if (refusal && (convinced || !isVote(refusal, candidate)))
    return { total: 0, convinced, refusal, ...(convinced ? { confidence: "high" } : {}) };
  // What a request or an API client's document holds, no labelled file could teach.
  if (isOfRequest(candidate.entry) || isPassphrase(candidate.meaning, candidate.entry.value))
    return { total: 0, convinced, ...(refusal ? { refusal } : {}), ...(convinced ? { confidence: "high" } : {}) };
  if (!convinced && !mayConvince(candidate)) return { total: 0, convinced, refusal: refusal ?? "word" };
  // A plain word in a settings file looks like none at all: only its place says so.
  if (convinced && isSettingsWord(candidate.entry, context)) return { total: 0, convinced, confidence: "medium" };
  // Of login("ann", "x") the call says that it is the password.
  if (convinced && isLoginArgument(candidate, context)) return { total: 0, convinced, confidence: "medium" };
  return { convinced, ...(refusal ? { refusal } : {}) };
}

/**
 * What the learned judge may call a credential where the hand rules do not: more than words, and sixteen characters under a
 * name that says little. The screen's kernel looks for no less (engine/kernel/assembly/value.ts).
 */
function mayConvince({ entry: { value }, meaning, look }: Candidate): boolean {
  if (look.wordShare >= 0.6 && /^[A-Za-z_.-]+$/.test(value)) return false;
  return !meaning.weak || (look.blanks === 0 && (look.length >= 20 || (look.length >= 16 && look.digits > 0)));
}

/** What `weigh` gives no confidence in whatever the refusals say, which take most of the time. */
function isHopeless(candidate: Candidate, context: JudgeContext): boolean {
  const { entry, meaning } = candidate;
  return (
    !mayConvince(candidate) && !convinces(candidate, context) && !isUserAndPassword(entry.value, meaning, entry.syntax)
  );
}

function isLoginArgument({ entry, meaning, look }: Candidate, context: JudgeContext): boolean {
  return (
    meaning.weak &&
    look.digits + look.symbols > 0 &&
    entry.syntax?.kind === "argument" &&
    isSecondArgument(entry, context)
  );
}

/** Read by a format that knows requests. */
function isOfRequest({ syntax, place }: Entry): boolean {
  return !syntax && place !== "config" && place !== "code" && place !== "text";
}

export function decide(candidate: Candidate, context: JudgeContext): Verdict | undefined {
  if (isHopeless(candidate, context)) return undefined;
  const { entry, meaning, look } = candidate;
  const { confidence, total } = weigh(candidate, context);
  if (!confidence) return undefined;
  const kind = entry.syntax && isInConnectionString(entry, context) ? "connection-string" : meaning.kind;
  const found = verdict(kind, context, [`name says ${meaning.kind}`, describe(look)]);
  const level = confidence === "low" ? "note" : confidence === "medium" ? "warning" : found.level;
  return { ...found, confidence, level, reasons: [...found.reasons, { text: "log odds", weight: total }] };
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
