/** Values that everybody has: published by vendors and standards, or digests of words that people try things out with. */
import { nodeCrypto } from "../engine/builtin.ts";
import { sha256Hex } from "../engine/digest.ts";
import { isHex } from "./look.ts";

/**
 * First 16 hex digits of the SHA-256 of values that documents give to everybody: the one-time password seed of RFC-style examples
 * ("Hello!" and four bytes, also written twice and thrice), the keys of Microsoft's storage and Cosmos DB emulators, passwords
 * and tokens of AWS's API reference, keys of RFC 7515, 7517 and 8555's examples, the public key
 * of GitHub's API reference. tools/judge/sample-hash.mjs makes a row.
 */
const PUBLISHED = new Set(
  "014ccba9fda1e0a8 0330b11998cbc9ab 0e37f13c228adc5d 14b82d21e2da4cf1 1527de84967cd41f 190edf59d5736c3b 1d23b6b67fde9263 2cafc0970149a84f 3a53d0a064baf78c 3e92cee0b2f11c7a 4c20e6f5cc11b937 549c9390539efcfa 57afc11665beb68d 5ccf2edb4f070f0b 649e1f5c769e718b 6aa14267d94944e6 6caa448826c11cd3 7a3b99345dcf5a4a 7ea0aaa69214e71e 81f437265ba812a9 8b1b17a9740c068a 8be5d113c0871ce1 8f60821fdfc3b4c9 9e309cccd311ea64 a35b81a7d7927b70 a3bca38fc07bc9b3 a45404ae333dd955 ad71fb4165536675 b87dad10a32a2d81 b9ff7e39a242862e bb9b1163338b2a51 bdc90beb07e82a56 c20fbc2b96183894 ca7459e2b26776de cb87c87e4a138d9a ce4c9cdcf4277d15 d05f6bb1aa2e4ccd d18e5d622e25f4fd d8ccc3c547c85017 e32bfba8430f499a e6c2d3455587c47c eaa6a9190faf5587 eb543dc490df6d05 ed967197261c16a9 f2d6ca16515033e5".split(
    " ",
  ),
);

/** Documented for everybody to use, so nobody's secret. */
export function isPublished(value: string): boolean {
  return (
    value.length >= 8 && value.length <= 512 && PUBLISHED.has(sha256Hex(value.replace(/={1,2}$/, "")).slice(0, 16))
  );
}

/** What people hash to have a hash. */
const HASHED =
  "test tests foo bar baz foobar hello world hello\u0020world admin root user guest password passw0rd password1 password123 secret changeme default example token key abc abcd a b 1 123 1234 12345 123456 12345678 123456789 qwerty letmein welcome monkey".split(
    " ",
  );
const ALGORITHM: Readonly<Record<number, string>> = { 32: "md5", 40: "sha1", 64: "sha256" };
const digests = new Map<string, ReadonlySet<string>>();

/** `a94a8fe5…` is SHA-1 of "test": the digest of a word that anybody tries. */
export function isDigestOfWord(value: string): boolean {
  const algorithm = ALGORITHM[value.length];
  if (!algorithm || !isHex(value)) return false;
  let known = digests.get(algorithm);
  if (!known) {
    const words = [...HASHED, "", ...HASHED.map((word) => `${word}\n`)];
    known = new Set(words.map((word) => nodeCrypto().createHash(algorithm).update(word).digest("hex")));
    digests.set(algorithm, known);
  }
  return known.has(value.toLowerCase());
}
