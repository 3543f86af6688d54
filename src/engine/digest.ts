/** Digests of values, so that equal values are told without keeping them. */
import { nodeCrypto } from "./builtin.ts";

/** SHA-256 as 64 lower-case hex digits; text is taken as UTF-8. */
export function sha256Hex(value: string | Uint8Array): string {
  return nodeCrypto().createHash("sha256").update(value).digest("hex");
}

/** HMAC-SHA-256 as 64 lower-case hex digits: a digest that says nothing without its key. */
export function hmacHex(key: string | Uint8Array, value: string): string {
  return nodeCrypto().createHmac("sha256", key).update(value).digest("hex");
}

/** The HMAC of a text under a text, as a JWT carries it. `hash` as Node names it: "sha256". */
export function hmacBase64Url(hash: string, key: string, value: string): string {
  return nodeCrypto().createHmac(hash, key).update(value).digest("base64url");
}

let key: Uint8Array | undefined;

/** 32 random bytes, the same for the whole process: digests under it join equal values in it, and mean nothing outside. */
export function processKey(): Uint8Array {
  key ??= nodeCrypto().randomBytes(32);
  return key;
}

/** Gives a worker the key of the thread that started it, so that their digests can be compared. */
export function shareKey(shared: Uint8Array): void {
  key = shared;
}
