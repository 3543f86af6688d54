/** What the judge thought of a value, for people who ask: why it is reported, or why it is not. */
import type { Entry } from "../model/document.ts";
import type { Confidence } from "../model/rule.ts";
import type { JudgeContext } from "./context.ts";
import { candidateOf, isJson, isTold, weigh } from "./decide.ts";
import { judgeEntry } from "./judge.ts";
import { opinionsOf } from "./learned/learned.ts";
import { nameOf } from "./names.ts";
import { isOthersWork, SCHEME } from "./others.ts";
import type { Refusal } from "./refusals.ts";
import { kindOfRole } from "./roles.ts";
import { stateOfValue } from "./state.ts";
import { type Reason, reaches, type Verdict } from "./verdict.ts";

/** So many of the learned judge's reasons are told. */
const MOST = 8;

/** The verdict's reasons, and those of the learned judge where it was asked, the weightiest first. */
export function whyReported(entry: Entry, found: Verdict, context: JudgeContext): readonly Reason[] {
  const place: Reason[] = context.example ? [{ text: "path is a test, an example or documentation" }] : [];
  const reasons = [...found.reasons, ...place];
  if (!found.reasons.some(({ weight }) => weight !== undefined)) return reasons;
  const candidate = candidateOf(entry);
  return candidate ? [...reasons, ...opinionsOf(candidate, context).slice(0, MOST)] : reasons;
}

/**
 * Why a value under a telling name is not reported; undefined where it is, where its name tells nothing, or where another
 * part of the program answers for it.
 */
export function whySkipped(entry: Entry, context: JudgeContext, least?: Confidence): Refusal | undefined {
  const { value, syntax } = entry;
  if (!isTold(entry, nameOf(entry.key)) || kindOfRole(entry.role) === "other" || isOthersWork(value)) return undefined;
  const found = judgeEntry(entry, context);
  if (found && reaches(found, least)) return undefined;
  const state =
    entry.state && entry.state !== "literal" ? entry.state : stateOfValue(value.replace(SCHEME, ""), syntax);
  if (state === "placeholder" || state === "reference" || state === "computed") return state;
  if (state !== "literal" || entry.scalar === "boolean" || entry.scalar === "null") return undefined;
  const candidate = candidateOf(entry);
  if (!candidate || isJson(candidate)) return "unlikely";
  return weigh(candidate, context).refusal ?? (candidate.look.wordShare >= 0.6 ? "word" : "unlikely");
}
