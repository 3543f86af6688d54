/** Signatures of committed tokens, tried with the few keys that everybody tries first: offline, a handful of hashes a token. */
import { hmacBase64Url } from "../engine/digest.ts";
import type { Jwt } from "../engine/jwt.ts";
import { textOf } from "../engine/jwt.ts";

const HASHES: Readonly<Record<string, string>> = { HS256: "sha256", HS384: "sha384", HS512: "sha512" };
/** Longer tokens are not hashed again and again. */
const MAX_TOKEN = 16_384;

/** True if one of the words is the HMAC key that the token is signed with. */
export function isSignedByWord(token: string, jwt: Jwt, words: readonly string[]): boolean {
  const hash = HASHES[textOf(jwt.header, "alg") ?? ""];
  const dot = token.lastIndexOf(".");
  if (!hash || token.length > MAX_TOKEN || dot < 0) return false;
  const [body, signature] = [token.slice(0, dot), token.slice(dot + 1)];
  return words.some((word) => hmacBase64Url(hash, word, body) === signature);
}
