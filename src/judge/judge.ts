/** Decides of one named value whether it is a credential: the name's meaning, the value's look, how it stood. */
import type { Entry } from "../model/document.ts";
import type { Level } from "../model/rule.ts";
import { accepts, isSettingsWord, looksRandom } from "./accept.ts";
import type { JudgeContext } from "./context.ts";
import { isEncodedText } from "./encoded.ts";
import * as guards from "./guards.ts";
import { isWordy, type Look, lookOf } from "./look.ts";
import { type NameKind, type NameMeaning, nameOf } from "./names.ts";
import { kindOfParameter, kindOfRole } from "./roles.ts";
import { isStandIn, stateOfValue } from "./state.ts";
import { isTrivial, isWeakClientSecret, isWeakPassword } from "./weak.ts";

export interface Verdict {
  readonly ruleId: string;
  readonly level: Level;
  readonly kind: NameKind;
  /** Why, in words: "name says password", "value looks random". */
  readonly reasons: readonly string[];
  /** The part of the entry's value that is the credential, where it is not the whole ("Bearer x"). */
  readonly part?: { readonly start: number; readonly end: number };
}

const RULE_OF: Readonly<Record<NameKind, string>> = {
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
      ruleId: "oauth/weak-secret",
      level: "warning",
      kind: "client-secret",
      reasons: ["client secret is a common word"],
    };
  const meaning = nameOf(entry.key);
  if (meaning.kind === "none" && value.length >= 4) return syntax ? undefined : judgeConnection(entry, context);
  const scheme = SCHEME.exec(value);
  if (scheme && isTold(entry, meaning)) return judgeHeader(entry, scheme[0].length, context);
  const candidate = candidateOf(entry);
  if (!candidate) return undefined;
  if (!syntax) {
    const connection = judgeConnection(entry, context);
    if (connection) return connection;
  }
  if (value.startsWith("{") && value.endsWith("}") && !meaning.weak) return judgeJson(entry, meaning, context);
  const { look } = candidate;
  if (!accepts(entry, meaning, look, context) && !isUserAndPassword(value, meaning, syntax)) return undefined;
  if (syntax && isInConnectionString(entry, context))
    return verdict("connection-string", context, ["part of a connection string"]);
  const found = verdict(meaning.kind, context, [`name says ${meaning.kind}`, describe(look)]);
  return look.digits + look.symbols === 0 && isWordy(look) && isSettingsWord(entry, context)
    ? { ...found, level: "warning" }
    : found;
}

/** A written value under a telling name, of which only its look can tell whether it is a credential. */
export interface Candidate {
  readonly entry: Entry;
  readonly meaning: NameMeaning;
  readonly look: Look;
}

/** A candidate, unless the name or the state of the value says that it is none; no role, no scheme of a header. */
export function candidateOf(entry: Entry): Candidate | undefined {
  const { value, syntax } = entry;
  const meaning = nameOf(entry.key);
  if (!isTold(entry, meaning) || value.length > 4096 || SCHEME.test(value) || isOthersWork(value)) return undefined;
  if (stateOfValue(value, syntax) !== "literal") return undefined;
  return { entry, meaning, look: lookOf(guards.isGrouped(value) ? value.replaceAll(" ", "") : value) };
}

/** The name tells of a credential, and the value is no shorter than one. */
function isTold({ value }: Entry, { kind }: NameMeaning): boolean {
  return value.length >= 4 && kind !== "none" && kind !== "salt-or-hash" && kind !== "public-id";
}

const SCHEME = /^(?:basic|bearer|token|apikey|jwt|bot) (?=\S)/i;

/** A JWT, a PEM block: graded elsewhere. A JWE's claims cannot be read, so that it is a token like any other. */
function isOthersWork(value: string): boolean {
  if (value.includes("-----BEGIN")) return true;
  return (
    /^(?:[a-z]+ )?eyJ/i.test(value) &&
    !/^(?:[a-z]+ )?eyJ[\w-]{10,2000}\.[\w-]{0,1000}\.[\w-]{10,200}\.[\w-]{8,}\.[\w-]{10,}$/i.test(value)
  );
}

const UNBROKEN: ReadonlySet<NameKind> = new Set(["access-token", "refresh-token", "api-key", "token"]);

/** The format knows the place: any literal that stands for no other value is reported, weak ones too. */
function judgeRole(entry: Entry, kind: NameKind, context: JudgeContext): Verdict | undefined {
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

/** A JSON text as a token's value: one of its members is random. */
function judgeJson(entry: Entry, meaning: NameMeaning, context: JudgeContext): Verdict | undefined {
  if (meaning.kind === "password" || entry.value.length > 1024) return undefined;
  for (const [, member] of entry.value.matchAll(/:\s?"([\w.+/=-]{16,512})"/g)) {
    if (looksRandom(member!, lookOf(member!), 16)) return verdict(meaning.kind, context, ["JSON with a random member"]);
  }
  return undefined;
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

const CONNECTION = /(?:^|;)\s*(?:password|pwd|accountkey|sharedaccesskey|accesskey)\s*=\s*([^;]{3,256})/i;

/** `Server=db;User Id=app;Password=x` as one value of a structured file. */
function judgeConnection(entry: Entry, context: JudgeContext): Verdict | undefined {
  const { value } = entry;
  if (!value.includes("=") || !value.includes(";")) return undefined;
  const hit = CONNECTION.exec(value);
  if (!hit) return undefined;
  const secret = hit[1]!.trim();
  const start = hit.index + hit[0].length - hit[1]!.length;
  if (stateOfValue(secret) !== "literal") return undefined;
  const look = lookOf(secret);
  if (guards.isDummy(secret, look) || guards.isSequence(secret) || (isWordy(look) && look.digits === 0))
    return undefined;
  return {
    ...verdict("connection-string", context, ["part of a connection string"]),
    part: { start, end: start + secret.length },
  };
}

/** A `;` before the name and a bare value behind a tight `=`: `...;Password=x`. */
function isInConnectionString(entry: Entry, context: JudgeContext): boolean {
  const { keySpan, span, syntax } = entry;
  if (!keySpan || syntax?.quote !== "" || syntax.operator !== "=" || span.start - keySpan.end !== 1) return false;
  return /;[ \t]?$/.test(context.text.slice(Math.max(0, keySpan.start - 2), keySpan.start));
}

function describe(look: Look): string {
  if (look.wordShare >= 0.5) return "value is a word with digits or marks";
  return look.digits > 0 ? "value looks random" : "value is no word";
}

function verdict(kind: NameKind, context: JudgeContext, reasons: readonly string[], ruleId = RULE_OF[kind]): Verdict {
  return { ruleId, level: context.example ? "warning" : "error", kind, reasons };
}

/** `Basic aWQ6c2VjcmV0`, `Bearer 9f8e7d`. */
function judgeHeader(entry: Entry, start: number, context: JudgeContext): Verdict | undefined {
  const rest = entry.value.slice(start);
  const part = { start, end: entry.value.length };
  if (rest.startsWith("eyJ") || stateOfValue(rest) !== "literal") return undefined;
  if (/^basic/i.test(entry.value)) {
    const pair = decodeBasic(rest);
    if (!pair || pair.password.length < 3 || stateOfValue(pair.password) !== "literal" || isTrivial(pair.password))
      return undefined;
    return {
      ...verdict("password", context, ["Basic header decodes to user and password"], "generic/basic-auth"),
      part,
    };
  }
  const look = lookOf(rest);
  if (
    guards.isCode(rest) ||
    guards.isSequence(rest) ||
    guards.isDummy(rest, look) ||
    isEncodedText(rest) ||
    !looksRandom(rest, look, 10)
  )
    return undefined;
  return { ...verdict("access-token", context, ["header holds a token"]), part };
}

function decodeBasic(text: string): { readonly password: string } | undefined {
  if (!/^[A-Za-z0-9+/_-]{6,}={0,2}$/.test(text)) return undefined;
  const decoded = Buffer.from(text, "base64").toString("utf8");
  const colon = decoded.indexOf(":");
  if (colon < 0 || /[\u0000-\u0008\u000e-\u001f\ufffd]/.test(decoded)) return undefined;
  return { password: decoded.slice(colon + 1) };
}

/** RFC 2606: names that documentation may use and nobody has. */
function isReservedHost(entry: Entry, context: JudgeContext): boolean {
  return /^@[\w.-]{0,80}\b(?:example\.(?:com|org|net)|example|test|invalid)\b/.test(
    context.text.slice(entry.span.end, entry.span.end + 100),
  );
}

function judgeUserInfo(entry: Entry, context: JudgeContext): Verdict | undefined {
  const { value } = entry;
  if (stateOfValue(value) !== "literal") return undefined;
  const look = lookOf(value);
  if (
    guards.isDummy(value, look) ||
    guards.isSequence(value) ||
    (isWordy(look) && (look.digits === 0 || context.example || isReservedHost(entry, context)))
  )
    return undefined;
  if (/^\d{1,5}$/.test(value)) return undefined;
  return verdict("connection-string", context, ["URL holds a password"]);
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
