/** Values with a credential inside: connection strings, JSON, headers with a scheme, user information of URLs. */
import type { Entry } from "../model/document.ts";
import type { JudgeContext } from "./context.ts";
import { isEncodedText } from "./encoded.ts";
import * as guards from "./guards.ts";
import { isWordy, lookOf } from "./look.ts";
import type { NameMeaning } from "./names.ts";
import { isPasswordWord } from "./noise.ts";
import { looksRandom } from "./random.ts";
import { isPublished } from "./samples.ts";
import { stateOfValue } from "./state.ts";
import { type Verdict, verdict } from "./verdict.ts";
import { isTrivial } from "./weak.ts";
import { isEscapeTest } from "./wrapped.ts";

/** A JSON text as a token's value: one of its members is random. */
export function judgeJson(entry: Entry, meaning: NameMeaning, context: JudgeContext): Verdict | undefined {
  if (meaning.kind === "password" || entry.value.length > 1024) return undefined;
  for (const [, member] of entry.value.matchAll(/:\s?"([\w.+/=-]{16,512})"/g)) {
    if (looksRandom(member!, lookOf(member!), 16)) return verdict(meaning.kind, context, ["JSON with a random member"]);
  }
  return undefined;
}

const CONNECTION = /(?:^|;)\s*(?:password|pwd|accountkey|sharedaccesskey|accesskey)\s*=\s*([^;]{3,256})/i;

/** `Server=db;User Id=app;Password=x` as one value of a structured file. */
export function judgeConnection(entry: Entry, context: JudgeContext): Verdict | undefined {
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

/** `Basic aWQ6c2VjcmV0`, `Bearer 9f8e7d`. */
export function judgeHeader(entry: Entry, start: number, context: JudgeContext): Verdict | undefined {
  const rest = entry.value.slice(start);
  const part = { start, end: entry.value.length };
  if (rest.startsWith("eyJ") || stateOfValue(rest) !== "literal") return undefined;
  if (/^basic/i.test(entry.value)) {
    const pair = decodeBasic(rest);
    if (!pair || pair.password.length < 3 || stateOfValue(pair.password) !== "literal" || isTrivial(pair.password))
      return undefined;
    if (isPasswordWord(pair.password, lookOf(pair.password)) || isPublished(rest)) return undefined;
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

export function judgeUserInfo(entry: Entry, context: JudgeContext): Verdict | undefined {
  const { value } = entry;
  if (stateOfValue(value) !== "literal") return undefined;
  const look = lookOf(value);
  // ":@c", "b+c": a parser's test.
  if (look.length < 4 || look.lower + look.upper + look.digits < 3) return undefined;
  if (
    guards.isDummy(value, look) ||
    guards.isSequence(value) ||
    isEscapeTest(value) ||
    isPasswordWord(value, look) ||
    (isWordy(look) && (look.digits === 0 || context.example || isReservedHost(entry, context)))
  )
    return undefined;
  if (/^\d{1,5}$/.test(value)) return undefined;
  return verdict("connection-string", context, ["URL holds a password"]);
}
