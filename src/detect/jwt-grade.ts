/** What is to be said of one decoded JWT, by its claims, its header, the clock and how it is used. */
import { audiencesOf, durationOf, type Jwt, lifetimeOf, numericDate, textOf } from "../engine/jwt.ts";
import type { Level } from "../model/rule.ts";

/** How a token is used where it stands. */
export interface JwtUse {
  /** Sent as `Authorization: Bearer`. */
  readonly bearer: boolean;
  /** The value of a `client_assertion`. */
  readonly assertion: boolean;
  /** The literal client id beside it, if there is exactly one. */
  readonly clientId?: string | undefined;
}

export interface Verdict {
  readonly rule: string;
  readonly level?: Level;
  readonly params: Readonly<Record<string, string>>;
}

/** Claim sets that name a sample or a public token: "iss=joe", several joined by "&" (rules/jwt.yaml). */
export interface KnownClaims {
  readonly samples: readonly string[];
  readonly publics: readonly string[];
  /** Values of the header's `typ`, lower case, of JWTs that are no credential. */
  readonly proofs: readonly string[];
}

const HOUR = 3_600;
const DAY = 86_400;
/** OpenID Connect Core 5.1: the standard claims that describe a person. */
const PERSONAL = ["email", "name", "given_name", "family_name", "phone_number", "birthdate", "address"];
/** RFC 7515 4.1: header members that tell a verifier where to get the key. */
const KEY_SOURCES = ["jku", "x5u", "jwk"];

/** Everything that holds for the token; the rules' ranks say which one is shown. A JWE, a token whose signature was taken away, or a proof for one request gives nothing. */
export function gradeJwt(jwt: Jwt, use: JwtUse, now: Date, known: KnownClaims): readonly Verdict[] {
  if (jwt.kind === "jwe") return [];
  const alg = textOf(jwt.header, "alg") ?? "";
  const unsigned = alg.toLowerCase() === "none";
  if (!jwt.signed && !unsigned) return [];
  if (known.samples.some((pattern) => holds(jwt, pattern))) {
    return [{ rule: "oauth/sample-credential", params: {} }];
  }
  if (known.proofs.includes((textOf(jwt.header, "typ") ?? "").toLowerCase()) || isRequestObject(jwt)) return [];
  const whose = whoseOf(jwt);
  if (known.publics.some((pattern) => holds(jwt, pattern))) {
    return [{ rule: "jwt/long-lived", level: "note", params: { whose, lifetime: durationOf(lifetimeOf(jwt) ?? 0) } }];
  }
  return [
    ...(unsigned ? [{ rule: "jwt/alg-none", params: { whose, how: "has", alg: printable(alg) } }] : []),
    ...expiryOf(jwt, whose, now),
    ...headerAndUse(jwt, use, whose),
    ...(use.assertion ? assertionOf(jwt, use) : []),
  ];
}

/** An authorization request's parameters as a JWT (RFC 9101, OpenID Connect Core 6.1): no credential, and `none` is allowed. */
function isRequestObject(jwt: Jwt): boolean {
  return textOf(jwt.claims, "response_type") !== undefined && textOf(jwt.claims, "redirect_uri") !== undefined;
}

function expiryOf(jwt: Jwt, whose: string, now: Date): Verdict[] {
  const verdicts: Verdict[] = [];
  const wrong = (["exp", "iat", "nbf"] as const).find((name) => {
    const value = Object.hasOwn(jwt.claims, name) ? jwt.claims[name] : undefined;
    return value !== undefined && value !== null && typeof value !== "number";
  });
  if (wrong)
    verdicts.push({ rule: "jwt/exp-not-number", params: { whose, claim: wrong, type: typeNameOf(jwt.claims[wrong]) } });
  const exp = numericDate(jwt, "exp");
  if (exp !== undefined && exp <= now.getTime() / 1000) {
    return [...verdicts, { rule: "jwt/expired-committed", params: { whose, expiry: dateOf(exp) } }];
  }
  if (exp !== undefined) {
    verdicts.push({ rule: "jwt/live-committed", params: { whose, expiry: dateOf(exp) } });
    const lifetime = lifetimeOf(jwt);
    if (lifetime !== undefined && lifetime > HOUR) {
      const level = lifetime > 30 * DAY ? "error" : lifetime > DAY ? "warning" : "note";
      verdicts.push({ rule: "jwt/long-lived", level, params: { whose, lifetime: durationOf(lifetime) } });
    }
  } else if (wrong !== "exp") {
    verdicts.push({ rule: "jwt/no-exp", params: { whose } });
  }
  return verdicts;
}

function headerAndUse(jwt: Jwt, use: JwtUse, whose: string): Verdict[] {
  const verdicts: Verdict[] = [];
  const sources = KEY_SOURCES.filter((name) => Object.hasOwn(jwt.header, name));
  if (sources.length > 0)
    verdicts.push({ rule: "jwt/header-key-source", params: { whose, members: sources.join(", ") } });
  if (use.bearer && isIdToken(jwt)) verdicts.push({ rule: "jwt/id-token-as-bearer", params: { whose } });
  const owner = clientOf(jwt);
  if (!use.assertion && use.clientId !== undefined && owner !== undefined && owner !== use.clientId) {
    verdicts.push({
      rule: "jwt/client-mismatch",
      params: { whose, configured: printable(use.clientId), client: printable(owner) },
    });
  }
  const personal = PERSONAL.filter((name) => {
    const value = Object.hasOwn(jwt.claims, name) ? jwt.claims[name] : undefined;
    return (typeof value === "string" && value !== "") || (typeof value === "object" && value !== null);
  });
  if (personal.length > 0) verdicts.push({ rule: "jwt/personal-data", params: { whose, claims: personal.join(", ") } });
  return verdicts;
}

/** RFC 7523 section 3 and OpenID Connect Core section 9: what a client assertion must say. */
function assertionOf(jwt: Jwt, use: JwtUse): Verdict[] {
  const verdicts: Verdict[] = [];
  const missing = ["iss", "sub", "aud", "exp"].filter((name) => !Object.hasOwn(jwt.claims, name));
  const iss = textOf(jwt.claims, "iss");
  const sub = textOf(jwt.claims, "sub");
  const problem =
    missing.length > 0
      ? `lacks ${missing.join(", ")}`
      : iss !== sub
        ? "has an iss that is not its sub"
        : use.clientId !== undefined && sub !== use.clientId
          ? "names another client than client_id"
          : undefined;
  if (problem) verdicts.push({ rule: "jwt/assertion-claims", params: { problem } });
  const lifetime = lifetimeOf(jwt);
  if (lifetime !== undefined && lifetime > HOUR) {
    verdicts.push({ rule: "jwt/assertion-too-long", params: { lifetime: durationOf(lifetime) } });
  }
  return verdicts;
}

/** OpenID Connect Core 2: `nonce` and `at_hash` stand in id tokens only; so does the client as sole audience. */
function isIdToken(jwt: Jwt): boolean {
  if (textOf(jwt.header, "typ")?.toLowerCase().endsWith("at+jwt")) return false;
  if (textOf(jwt.claims, "nonce") || textOf(jwt.claims, "at_hash")) return true;
  const audiences = audiencesOf(jwt);
  return audiences.length === 1 && audiences[0] !== "" && audiences[0] === textOf(jwt.claims, "azp");
}

/** The client that a token was issued to; a `sub` only in Auth0's client form `id@clients`. */
export function clientOf(jwt: Jwt): string | undefined {
  const named = textOf(jwt.claims, "client_id") ?? textOf(jwt.claims, "azp") ?? textOf(jwt.claims, "appid");
  if (named) return named;
  const sub = textOf(jwt.claims, "sub");
  return sub?.endsWith("@clients") ? sub.slice(0, -"@clients".length) : undefined;
}

function holds(jwt: Jwt, pattern: string): boolean {
  return pattern.split("&").every((pair) => {
    const at = pair.indexOf("=");
    const name = pair.slice(0, at);
    const value = Object.hasOwn(jwt.claims, name) ? jwt.claims[name] : undefined;
    // An object may bring a toString of its own.
    return (typeof value === "string" || typeof value === "number") && String(value) === pair.slice(at + 1);
  });
}

/** " of issuer acme.example for client abc": public facts only, never the subject. */
function whoseOf(jwt: Jwt): string {
  const issuer = publicName(textOf(jwt.claims, "iss"));
  const client = publicName(
    textOf(jwt.claims, "client_id") ?? textOf(jwt.claims, "azp") ?? textOf(jwt.claims, "appid"),
  );
  const audience = publicName(audiencesOf(jwt)[0]);
  return `${issuer ? ` of issuer ${issuer}` : ""}${client ? ` for client ${client}` : ""}${audience ? ` with audience ${audience}` : ""}`;
}

/** A URL's host and path, or a short plain name; nothing that looks like a person's address or like a key. */
function publicName(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 200) return undefined;
  const url = /^[a-z][a-z0-9+.-]*:\/\/([^/?#@\s]+)(\/[^?#@\s]*)?(?:[?#]|$)/i.exec(text);
  const name = url ? url[1]! + (url[2] === "/" ? "" : (url[2] ?? "")) : text;
  return /^[A-Za-z0-9._:/-]{1,64}$/.test(name) ? name : undefined;
}

function printable(text: string): string {
  return publicName(text) ?? "another one";
}

function typeNameOf(value: unknown): string {
  return typeof value === "string"
    ? "text"
    : Array.isArray(value)
      ? "a list"
      : typeof value === "boolean"
        ? "a boolean"
        : "an object";
}

/** A NumericDate as a day in UTC. */
export function dateOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return seconds < 0 ? "long before 1970" : "the end of time";
  const text = date.toISOString();
  return text.slice(0, text.indexOf("T"));
}
