/** Salted hashes by which accepted values are known again without being kept: slow ones for what could be guessed. */
import { nodeCrypto } from "./builtin.ts";

/** A value that is estimated to have fewer bits could be searched under a fast hash. */
const GUESSABLE_BITS = 80;

/** RFC 7914: 2 MB of memory and about 4 ms a guess. */
const SCRYPT = { N: 2 ** 12, r: 4, p: 1 } as const;
const HASH_BYTES = 16;
const SALT_BYTES = 9;

/** `s1` is scrypt, `h1` HMAC-SHA-256; then the salt, then the hash, in base64url. */
export const VALUE_HASH = /^[sh]1:[\w-]{12}:[\w-]{22}$/;

export function newSalt(): string {
  return nodeCrypto().randomBytes(SALT_BYTES).toString("base64url");
}

/** The salt of a value hash; undefined for a text that is none. */
export function saltOf(hash: string): string | undefined {
  return VALUE_HASH.test(hash) ? hash.split(":")[1] : undefined;
}

/** The same for the same value and salt, whatever the machine. Slow hashes are made on Node's own threads, several at a time. */
export function hashValue(value: string, salt: string): Promise<string> {
  const crypto = nodeCrypto();
  if (estimateBits(value) >= GUESSABLE_BITS) {
    const hash = crypto.createHmac("sha256", salt).update(value).digest().subarray(0, HASH_BYTES);
    return Promise.resolve(`h1:${salt}:${hash.toString("base64url")}`);
  }
  return new Promise((done, fail) =>
    crypto.scrypt(value, salt, HASH_BYTES, SCRYPT, (error, hash) =>
      error ? fail(error) : done(`s1:${salt}:${hash.toString("base64url")}`),
    ),
  );
}

/** Runs of one class; a capital may begin a word. */
const RUNS = /[A-Z]?[a-z]+|[A-Z]+|[0-9]+|[^A-Za-z0-9]/g;
/** A word, whatever its length: a list of 4,096 holds most that people choose. */
const WORD_BITS = 12;
const LETTER_BITS = 4.7;
const DIGIT_BITS = 3.3;
const SIGN_BITS = 4;
/** Characters that are looked at; a longer value has enough of them. */
const LOOKED_AT = 512;

/**
 * A low estimate of what a guesser has to try, in bits: letters in a row count as a word, digits in a row as a number of at
 * most four digits that matter, and what stands there twice counts once.
 */
export function estimateBits(value: string): number {
  let bits = 0;
  const seen = new Set<string>();
  for (const [run] of value.slice(0, LOOKED_AT).matchAll(RUNS)) {
    if (run.length > 1 && seen.has(run)) continue;
    seen.add(run);
    if (/\d/.test(run)) bits += Math.min(run.length, 4) * DIGIT_BITS;
    else if (/[A-Za-z]/.test(run))
      bits += run.length === 1 ? LETTER_BITS : Math.min(run.length * LETTER_BITS, WORD_BITS);
    else bits += SIGN_BITS;
  }
  return Math.min(bits, distinctBits(value));
}

/** No more than its length at the entropy of its own characters. */
function distinctBits(value: string): number {
  const counts = new Map<string, number>();
  const text = value.slice(0, LOOKED_AT);
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) entropy -= (count / text.length) * Math.log2(count / text.length);
  return entropy * text.length;
}
