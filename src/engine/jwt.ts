/** JSON Web Tokens (RFC 7519, RFC 7515, RFC 7516): found in text and decoded; nothing is verified. */
import { decodeBase64, decodeBase64Text, isBase64Code, isBase64UrlCode } from "./base64.ts";

/** Longest part that is decoded, in characters: a payload of 1 MB. */
const MAX_PART = 1_400_000;

export interface Jwt {
  /** jws: signed or `alg: none`, claims are readable. jwe: five parts, claims are encrypted. */
  readonly kind: "jws" | "jwe";
  readonly header: Readonly<Record<string, unknown>>;
  /** Own properties as JSON gave them, of two with one name the last (RFC 7519 section 4); of a nested token the inner one's; empty for a jwe. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** A signature (for a jwe: an authentication tag) is there. */
  readonly signed: boolean;
}

export interface FoundJwt {
  readonly start: number;
  readonly end: number;
  readonly token: string;
  readonly jwt: Jwt;
}

/**
 * Decodes a compact JWS or JWE that is the whole text. Undefined for everything else: half a token, a payload that is no
 * JSON object, a header without `alg`, parts over the limit.
 */
export function decodeJwt(text: string): Jwt | undefined {
  return decoded(text, 0);
}

/** Tokens within tokens (RFC 7519 section 5.2) are opened so deep. */
const MAX_NESTED = 3;

function decoded(text: string, depth: number): Jwt | undefined {
  const parts = text.split(".", 6);
  if (parts.length !== 3 && parts.length !== 5) return undefined;
  if (!parts.every(isPart)) return undefined;
  const header = objectOf(parts[0]!);
  if (!header || typeof header["alg"] !== "string") return undefined;
  if (parts.length === 5) {
    if (typeof header["enc"] !== "string" || !parts.slice(1).every((part) => decodeBase64(part))) return undefined;
    if (parts[3] === "") return undefined;
    return { kind: "jwe", header, claims: {}, signed: parts[4] !== "" };
  }
  const inner = depth < MAX_NESTED ? nestedIn(parts[1]!, depth) : undefined;
  if (inner?.kind === "jwe") return { ...inner, header, signed: parts[2] !== "" };
  const claims = inner?.claims ?? objectOf(parts[1]!);
  // A signature that reads as JSON is the third part of a made-up token.
  if (!claims || parts[2]!.startsWith("eyJ") || !decodeBase64(parts[2]!)) return undefined;
  return { kind: "jws", header, claims, signed: parts[2] !== "" };
}

/** A token that is another one's payload: its claims are what the outer one says. */
function nestedIn(part: string, depth: number): Jwt | undefined {
  // base64url of "eyJ"
  if (!part.startsWith("ZXlK")) return undefined;
  const text = decodeBase64Text(part);
  return text === undefined ? undefined : decoded(text.trim(), depth + 1);
}

function isPart(part: string): boolean {
  if (part.length > MAX_PART) return false;
  for (let i = 0; i < part.length; i += 1) if (!isPlainCode(part.charCodeAt(i))) return false;
  return true;
}

/** A part as a JSON object. JSON.parse of Node 20 keeps its own stack, so nesting does not exhaust ours. */
function objectOf(part: string): Readonly<Record<string, unknown>> | undefined {
  const text = decodeBase64Text(part);
  if (text === undefined || !text.trimStart().startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Every token of a text, left to right, none within another. `offsets` are the places of "eyJ" (base64 of `{"`), ascending,
 * if the caller has them.
 */
export function findJwts(text: string, offsets?: Iterable<number>): FoundJwt[] {
  const found: FoundJwt[] = [];
  let done = 0;
  let plainDone = 0;
  for (const start of offsets ?? anchorsOf(text)) {
    if (start < done || !opensToken(text, start)) continue;
    const ends = partEnds(text, start, isBase64UrlCode);
    done = ends.at(-1)!;
    // Some servers write plain base64, padding included: only then may a token go on with "+", "/" and "=".
    // A stretch is read so once: a text full of beginnings would cost its square.
    let plain: FoundJwt | undefined;
    if (start >= plainDone && /[=+/]/.test(text.charAt(done))) {
      const plainEnds = partEnds(text, start, isPlainCode);
      plainDone = plainEnds.at(-1)!;
      plain = tokenAt(text, start, plainEnds);
      // A slash may begin the rest of a URL's path; padding ends a token for sure.
      if (text.charAt(done) === "/" && !plain?.token.endsWith("=")) plain = undefined;
    }
    const one = plain ?? tokenAt(text, start, ends);
    if (!one) continue;
    found.push(one);
    done = one.end;
  }
  return found;
}

/** A sentence's full stop after a token reads as one more, empty part: fewer parts are tried too. */
function tokenAt(text: string, start: number, ends: readonly number[]): FoundJwt | undefined {
  for (const count of [5, 3]) {
    const end = ends[count - 1];
    const token = end === undefined ? "" : text.slice(start, end);
    const jwt = token && decodeJwt(token);
    if (jwt) return { start, end: start + token.length, token, jwt };
  }
  return undefined;
}

function isPlainCode(code: number): boolean {
  return isBase64Code(code) || code === 0x3d;
}

function* anchorsOf(text: string): Iterable<number> {
  for (let at = text.indexOf("eyJ"); at >= 0; at = text.indexOf("eyJ", at + 3)) yield at;
}

/** False within a longer word, unless what stands before is an escape: "\n", "%20", "\u0022". */
function opensToken(text: string, start: number): boolean {
  if (start === 0) return true;
  if (!isBase64UrlCode(text.charCodeAt(start - 1))) return true;
  return /(?:\\[nrt]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2})$/.test(
    text.slice(Math.max(0, start - 6), start),
  );
}

/** Where each of up to five dotted parts ends. */
function partEnds(text: string, start: number, isOwn: (code: number) => boolean): number[] {
  const ends: number[] = [];
  let at = start;
  for (;;) {
    while (at < text.length && isOwn(text.charCodeAt(at))) at += 1;
    ends.push(at);
    if (ends.length === 5 || text.charCodeAt(at) !== 0x2e) return ends;
    at += 1;
  }
}

/** A NumericDate claim (seconds since 1970, RFC 7519 section 2); undefined if absent or no finite number. */
export function numericDate(jwt: Jwt, name: "exp" | "iat" | "nbf"): number | undefined {
  const value = Object.hasOwn(jwt.claims, name) ? jwt.claims[name] : undefined;
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** Seconds from issue to expiry: exp - iat, else exp - nbf, else undefined. */
export function lifetimeOf(jwt: Jwt): number | undefined {
  const exp = numericDate(jwt, "exp");
  const from = numericDate(jwt, "iat") ?? numericDate(jwt, "nbf");
  return exp === undefined || from === undefined ? undefined : exp - from;
}

/** A claim or header member that is a non-empty text, else undefined. */
export function textOf(object: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The audiences: `aud` may be one text or a list of texts. */
export function audiencesOf(jwt: Jwt): readonly string[] {
  const value = Object.hasOwn(jwt.claims, "aud") ? jwt.claims["aud"] : undefined;
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** Seconds in the largest unit that fits: "45 minutes", "365 days". */
export function durationOf(seconds: number): string {
  if (seconds > 1000 * 366 * 86_400) return "over 1000 years";
  const [unit, size] =
    seconds >= 2 * 86_400 ? ["days", 86_400] : seconds >= 2 * 3_600 ? ["hours", 3_600] : ["minutes", 60];
  return `${Math.round(seconds / (size as number))} ${unit}`;
}
