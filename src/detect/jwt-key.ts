/** Keys for HMAC signatures of JWTs that are written down and too short: in sign and verify calls, and in an API client's helper. */
import { decodeBase64 } from "../engine/base64.ts";
import { contextOf } from "../judge/context.ts";
import { stateOfValue } from "../judge/state.ts";
import type { Document, Entry, Span, Workspace } from "../model/document.ts";
import { argumentEnds } from "./call-arguments.ts";
import type { DetectContext, Match } from "./detector.ts";
import { EntryFinder } from "./place.ts";

const RULE = "jwt/hmac-weak-secret";
/** jsonwebtoken, PyJWT, python-jose, ruby-jwt, firebase/php-jwt. */
const CALL = /\b(?:jwt|JWT|jsonwebtoken|jose)(?:\.|::)(?:sign|verify|encode|decode)\(/g;
/** Longest first argument that is passed over, in characters. */
const MAX_ARGUMENT = 2_000;
/** RFC 7518 section 3.2: the key has at least the hash's length, in bits. */
const NEEDED: Readonly<Record<string, number>> = { HS256: 256, HS384: 384, HS512: 512 };
const ASYMMETRIC = /\b(?:[REP]S(?:256|384|512)|EdDSA|ES256K)\b/;

/** One Match for each literal key; in tests and examples, where keys are made up for the day, a note. */
export function* detectJwtKeys(workspace: Workspace, context: DetectContext): Iterable<Match> {
  const rule = context.rule(RULE);
  if (!rule) return;
  for (const document of workspace.documents) {
    const { input } = document;
    const { code, example } = contextOf(input);
    const found: { value: string; span: Span; bits: number; needed: number; entry?: Entry | undefined }[] = [
      ...inHelpers(document),
    ];
    if (code && /jwt|jose/i.test(input.text)) {
      const finder = new EntryFinder(document);
      for (const key of inCalls(input.text)) found.push({ ...key, entry: finder.at(key.span) });
    }
    for (const { value, span, bits, needed, entry } of found) {
      if (bits >= needed) continue;
      const params = { problem: `is written down and has ${bits} bits; HMAC needs ${needed}` };
      yield {
        rule,
        ...(example ? { level: "note" as const } : {}),
        input,
        span,
        value,
        ...(entry ? { entry } : {}),
        document,
        params,
      };
    }
  }
}

/** Postman's JWT helper: `auth.jwt.secret` with the algorithm beside it. */
function* inHelpers(
  document: Document,
): Iterable<{ value: string; span: Span; bits: number; needed: number; entry: Entry }> {
  for (const entry of document.entries) {
    if (entry.role !== "auth.jwt.secret" || !entry.enabled || stateOfValue(entry.value) !== "literal") continue;
    const beside = (param: string) =>
      document.entries.find((other) => other.group === entry.group && other.role === `auth.jwt.${param}`)?.value;
    const needed = NEEDED[beside("algorithm") ?? "HS256"];
    if (needed === undefined) continue;
    const bytes =
      beside("isSecretBase64Encoded") === "true" ? decodeBase64(entry.value)?.length : Buffer.byteLength(entry.value);
    if (bytes !== undefined) yield { value: entry.value, span: entry.span, bits: bytes * 8, needed, entry };
  }
}

/** A literal second argument. */
function* inCalls(text: string): Iterable<{ value: string; span: Span; bits: number; needed: number }> {
  for (const call of text.matchAll(CALL)) {
    const comma = endOfArgument(text, call.index + call[0].length);
    if (comma === undefined) continue;
    const literal = /^,\s{0,40}b?(["'])([^"'\\\n]{1,200})\1\s{0,40}[,)]/.exec(text.slice(comma, comma + 300));
    if (!literal) continue;
    const start = comma + literal[0].indexOf(literal[1]!) + 1;
    const value = literal[2]!;
    const end = start + value.length;
    const rest = text.slice(end, end + 160).split("\n\n", 1)[0]!;
    if (ASYMMETRIC.test(rest) || /\.(?:pem|key|pub|crt)$/i.test(value) || !isWritten(value)) continue;
    const needed = NEEDED[/\bHS(?:256|384|512)\b/.exec(rest)?.[0] ?? "HS256"]!;
    yield { value, span: { start, end }, bits: Buffer.byteLength(value) * 8, needed };
  }
}

/** A stand-in for the reader is no key; a bare word is one, the worst. */
function isWritten(value: string): boolean {
  const state = stateOfValue(value);
  return (
    state === "literal" ||
    (state === "placeholder" && /^[a-z]{4,12}\d{0,4}$/i.test(value) && !/^your|^xxx/i.test(value))
  );
}

/** Where the comma after a call's first argument stands; brackets and quotes are passed over. */
function endOfArgument(text: string, from: number): number | undefined {
  for (const end of argumentEnds(text, from, MAX_ARGUMENT)) return text[end] === "," ? end : undefined;
  return undefined;
}
