/** What a token proves about itself without a network: the vendors' checksums, one verb per scheme. */
import { decodeBase64 } from "./base64.ts";
import { crc32 } from "./crc32.ts";

/** The last `length` characters of a token are computed from all before them. */
interface Tail {
  readonly length: number;
  readonly compute: (head: string) => string;
  /** Forms of the token that carry no checksum are left alone. */
  readonly applies?: (token: string) => boolean;
}

/** A part of the token decodes to something of a known form; nothing to compute. */
interface Form {
  readonly holds: (token: string) => boolean;
}

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

const SCHEMES = {
  // GitHub's blog of 2021-04-05 on token formats: CRC-32 of the random part in base 62, zero-padded. npm says the same of npm_.
  github: {
    length: 6,
    compute: (head) => base62(crc32(afterPrefix(head, "_")), 6),
    applies: (token) => /^[a-z]+_[0-9A-Za-z]{36}$/.test(token),
  },
  // pkg/components/satokengen of Grafana: CRC-32 of "glsa_" and the secret, its bytes little-endian.
  grafana: { length: 8, compute: (head) => hexLittleEndian(crc32(head.replace(/_$/, ""))) },
  atlassian: { length: 8, compute: (head) => hex(crc32(head)).toUpperCase() },
  confluent: {
    length: 6,
    compute: (head) =>
      Buffer.from(hexLittleEndian(crc32(head.slice("cflt".length))), "hex")
        .toString("base64")
        .slice(0, 6),
  },
  zuplo: { length: 8, compute: (head) => hex(crc32(afterPrefix(head, "_").replace(/_$/, ""))) },
  // https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/
  cloudflare: { length: 8, compute: (head) => hex(crc32(afterPrefix(head, "_"))) },
  // lib/authn/token_field/generator/routable_token.rb of GitLab: CRC-32 of all before it, prefix included, in base 36.
  gitlab: { length: 7, compute: (head) => crc32(head).toString(36).padStart(7, "0") },
  // BIP 173, upper case: age's secret keys.
  bech32: { length: 6, compute: bech32 },
  // Ids made since 2019 are base 32 after the first four characters; the account number is in them.
  aws: { holds: (token) => /^[A-Z]{4}[A-Z2-7]{16}$/.test(token) },
  // The first part of a Discord token is the bot's numeric id.
  discord: { holds: (token) => /^\d{17,20}$/.test(decoded(token.slice(0, token.indexOf(".")))) },
  // Grafana's first API keys are {"k":secret,"n":name,"id":organisation}; Power BI's view links start with the same characters.
  "grafana-json": { holds: (token) => /^\{"k":"[^"]+","n":"[^"]*","id":\d+\}$/.test(decoded(token)) },
} satisfies Readonly<Record<string, Tail | Form>>;

/** The verbs that a rule's `checksum` may name. */
export const CHECKSUMS: readonly string[] = Object.keys(SCHEMES);

/** True or false as the token proves itself or not; undefined if the verb is unknown or says nothing of this form. */
export function checksumHolds(verb: string, token: string): boolean | undefined {
  const scheme = schemeOf(verb);
  if (!scheme) return undefined;
  if ("holds" in scheme) return scheme.holds(token);
  if (scheme.applies && !scheme.applies(token)) return undefined;
  const at = token.length - scheme.length;
  if (at <= 0) return false;
  const written = token.slice(at);
  const right = scheme.compute(token.slice(0, at));
  return written === right || (verb === "grafana" && written.toLowerCase() === right);
}

/** A token without its checksum made complete, for samples; a RangeError for a verb that computes nothing. */
export function complete(verb: string, head: string): string {
  const scheme = schemeOf(verb);
  if (!scheme || "holds" in scheme) throw new RangeError(`no checksum to compute: ${verb}`);
  return head + scheme.compute(head);
}

function schemeOf(verb: string): Tail | Form | undefined {
  return Object.hasOwn(SCHEMES, verb) ? SCHEMES[verb as keyof typeof SCHEMES] : undefined;
}

function afterPrefix(head: string, mark: string): string {
  return head.slice(head.indexOf(mark) + 1);
}

function decoded(base64: string): string {
  const bytes = decodeBase64(base64);
  return bytes ? Buffer.from(bytes).toString("latin1") : "";
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}

function hexLittleEndian(value: number): string {
  return (hex(value).match(/../g) ?? []).reverse().join("");
}

function base62(value: number, width: number): string {
  let digits = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) digits = BASE62[rest % 62]! + digits;
  return digits.padStart(width, "0");
}

const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/** The six check characters for `hrp`, "1" and data, in the case of the head; "" if a character is none of the alphabet. */
function bech32(head: string): string {
  const low = head.toLowerCase();
  const mark = low.lastIndexOf("1");
  const hrp = [...low.slice(0, mark)].map((char) => char.charCodeAt(0));
  const data = [...low.slice(mark + 1)].map((char) => BECH32.indexOf(char));
  if (data.includes(-1)) return "";
  const sum =
    polymod([...hrp.map((code) => code >> 5), 0, ...hrp.map((code) => code & 31), ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const digits = Array.from({ length: 6 }, (_, i) => BECH32[(sum >> (5 * (5 - i))) & 31]).join("");
  return head === low ? digits : digits.toUpperCase();
}

function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let sum = 1;
  for (const value of values) {
    const top = sum >> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (let bit = 0; bit < 5; bit += 1) if ((top >> bit) & 1) sum ^= generator[bit]!;
  }
  return sum;
}
