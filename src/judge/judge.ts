/** Decides of one named value whether it is a credential: the place, then the name's meaning, the value's look, how it stood. */
import type { Entry } from "../model/document.ts";
import type { JudgeContext } from "./context.ts";
import { candidateOf, decide, isJson, isTold } from "./decide.ts";
import { nameOf } from "./names.ts";
import { isOthersWork, SCHEME } from "./others.ts";
import { judgeConnection, judgeHeader, judgeJson, judgeUserInfo } from "./parts.ts";
import { kindOfParameter, kindOfRole } from "./roles.ts";
import { judgeRole } from "./roles-judge.ts";
import { type Verdict, verdict } from "./verdict.ts";
import { isTrivial, isWeakClientSecret, isWeakPassword } from "./weak.ts";

export { judgeUse } from "./roles-judge.ts";
export { reaches, type Verdict } from "./verdict.ts";

/** A verdict if the entry holds a credential that is written down. Cheap refusals first. JWTs and PEM blocks are others' work. */
export function judgeEntry(entry: Entry, context: JudgeContext): Verdict | undefined {
  const { value, syntax } = entry;
  if (value.length < 3 || value.length > 4096 || entry.scalar === "boolean" || entry.scalar === "null")
    return undefined;
  if (entry.state && entry.state !== "literal") return undefined;
  if (isOthersWork(value)) return undefined;
  if (syntax?.kind === "url" && entry.role === "auth.basic.password") return judgeUserInfo(entry, context);
  const known = kindOfRole(entry.role);
  if (known === "other") return undefined;
  if (known) return judgeRole(entry, known, context);
  const parameter = kindOfParameter(entry);
  if (parameter && !isTrivial(value)) return judgeRole(entry, parameter, context);
  if (isWeakPassword(entry, context))
    return { ...verdict("password", context, ["a request's password that a search would find"]), level: "warning" };
  if (isWeakClientSecret(entry, parameter ?? nameOf(entry.key).kind, context))
    return {
      ...verdict("client-secret", context, ["client secret is a common word"], "oauth/weak-secret"),
      level: "warning",
    };
  const meaning = nameOf(entry.key);
  if (meaning.kind === "none" && value.length >= 4) return syntax ? undefined : judgeConnection(entry, context);
  const scheme = SCHEME.exec(value);
  if (scheme && isTold(entry, meaning)) return judgeHeader(entry, scheme[0].length, context);
  const candidate = candidateOf(entry);
  if (!candidate) return undefined;
  const connection = syntax ? undefined : judgeConnection(entry, context);
  if (connection) return connection;
  if (isJson(candidate)) return judgeJson(entry, meaning, context);
  return decide(candidate, context);
}
