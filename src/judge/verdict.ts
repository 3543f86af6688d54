/** What the judge says of a value: which rule, how sure, and why. */
import type { Confidence, Level } from "../model/rule.ts";
import type { JudgeContext } from "./context.ts";
import type { NameKind } from "./names.ts";

/** One reason in words; with a weight where the learned judge gave it one (log odds, positive speaks for a credential). */
export interface Reason {
  readonly text: string;
  readonly weight?: number;
}

export interface Verdict {
  readonly ruleId: string;
  readonly level: Level;
  readonly confidence: Confidence;
  readonly kind: NameKind;
  readonly reasons: readonly Reason[];
  /** The part of the entry's value that is the credential, where it is not the whole ("Bearer x"). */
  readonly part?: { readonly start: number; readonly end: number };
}

/** The rule that tells of a name's kind; "" for kinds that are never reported. */
export const RULE_OF: Readonly<Record<NameKind, string>> = {
  password: "generic/password",
  passphrase: "generic/password",
  secret: "generic/secret",
  "client-secret": "oauth/hardcoded-client-secret",
  "api-key": "generic/api-key",
  token: "generic/token",
  "access-token": "oauth/access-token-committed",
  "refresh-token": "oauth/refresh-token-committed",
  "private-key": "generic/secret",
  "connection-string": "generic/connection-string",
  "salt-or-hash": "",
  "public-id": "",
  none: "",
};

const ORDER: readonly Confidence[] = ["low", "medium", "high"];

/** True if a verdict is as sure as is asked for. */
export function reaches({ confidence }: Verdict, least: Confidence = "medium"): boolean {
  return ORDER.indexOf(confidence) >= ORDER.indexOf(least);
}

/** By a hand rule or a format's word: sure, and in a test or an example a warning all the same. */
export function verdict(
  kind: NameKind,
  context: JudgeContext,
  reasons: readonly string[],
  ruleId = RULE_OF[kind],
): Verdict {
  return {
    ruleId,
    level: context.example ? "warning" : "error",
    confidence: "high",
    kind,
    reasons: reasons.map((text) => ({ text })),
  };
}
