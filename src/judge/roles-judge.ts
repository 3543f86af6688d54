/** Values whose place says what they are: a role that the format knows, a request's parameter, a definition's use. */
import type { Entry } from "../model/document.ts";
import type { JudgeContext } from "./context.ts";
import * as guards from "./guards.ts";
import { lookOf } from "./look.ts";
import { type NameKind, nameOf } from "./names.ts";
import { isOthersWork, SCHEME } from "./others.ts";
import { kindOfRole } from "./roles.ts";
import { isStandIn, stateOfValue } from "./state.ts";
import { RULE_OF, type Verdict, verdict } from "./verdict.ts";
import { isTrivial } from "./weak.ts";

const UNBROKEN: ReadonlySet<NameKind> = new Set(["access-token", "refresh-token", "api-key", "token"]);

/** The format knows the place: any literal that stands for no other value is reported, weak ones too. */
export function judgeRole(entry: Entry, kind: NameKind, context: JudgeContext): Verdict | undefined {
  const { value } = entry;
  const state = stateOfValue(value);
  if (state !== "literal" || isStandIn(value) || guards.isOwnName(entry)) return undefined;
  // "secret" in a helper that a person filled in is a password, and everybody's.
  if (guards.isCredentialWord(value) && !(kind === "password" && entry.keySpan && entry.role?.startsWith("auth.")))
    return undefined;
  // A machine makes tokens and keys: "test" is none. People choose passwords: there it is a weak one.
  if (UNBROKEN.has(kind) && isTrivial(value)) return undefined;
  // curl's user and password in a manual
  if (!entry.keySpan && context.example && isTrivial(value)) return undefined;
  if (entry.role === "variable.secret") {
    if (guards.isUrl(value) || guards.isMeasure(value) || guards.isProse(lookOf(value))) return undefined;
    const named = nameOf(entry.key).kind;
    return verdict(RULE_OF[named] ? named : kind, context, ["declared secret by its author"]);
  }
  const scheme = kind === "access-token" || kind === "api-key" ? SCHEME.exec(value)?.[0].length : undefined;
  // RFC 6750 2.1: a token holds no blank; with one it is an instruction, in whatever language.
  if (UNBROKEN.has(kind) && /\S\s+\S/.test(value.slice(scheme ?? 0))) return undefined;
  const part = scheme ? { part: { start: scheme, end: value.length } } : {};
  return { ...verdict(kind, context, [`the format says ${kind}`]), ...part };
}

/**
 * A definition judged by its use: `{{t1}}` as a bearer token makes `t1` one, whatever its own name says. Without a
 * definition: whether the use is that of a credential at all.
 */
export function judgeUse(
  definition: Entry | undefined,
  use: Entry,
  context: JudgeContext | undefined,
): Verdict | undefined {
  const known = kindOfRole(use.role);
  if (known === "other") return undefined;
  const meaning = nameOf(use.key);
  const kind =
    known ??
    (meaning.weak && !/^authorization$/i.test(use.key)
      ? "none"
      : meaning.kind === "token" && meaning.weak
        ? "access-token"
        : meaning.kind);
  if (!RULE_OF[kind]) return undefined;
  const around = context ?? { path: "", example: false, code: false, settings: false, translation: false, text: "" };
  if (!definition) return verdict(kind, around, []);
  const { value } = definition;
  if (value.length < 3 || value.length > 4096 || isOthersWork(value) || (definition.state ?? "literal") !== "literal")
    return undefined;
  if (stateOfValue(value) !== "literal" || guards.isOwnName(definition) || guards.isUrl(value)) return undefined;
  if (UNBROKEN.has(kind) && isTrivial(value)) return undefined;
  return verdict(kind, around, ["used as a credential"]);
}
