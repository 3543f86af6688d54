/** Sample values in rule files: `@fake:ALPHABET:LENGTH` and the like become text that looks random and is the same every time. */
import { CHECKSUMS, complete } from "../engine/checksum.ts";

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const DIGIT = "0123456789";

/** What `@fake:` may name. */
export const ALPHABETS: Readonly<Record<string, string>> = {
  alnum: LOWER + UPPER + DIGIT,
  letter: LOWER + UPPER,
  lower: LOWER,
  upper: UPPER,
  digit: DIGIT,
  lowernum: LOWER + DIGIT,
  uppernum: UPPER + DIGIT,
  hex: `${DIGIT}abcdef`,
  HEX: `${DIGIT}ABCDEF`,
  base32: `${UPPER}234567`,
  base32lower: `${LOWER}234567`,
  base64: `${LOWER}${UPPER}${DIGIT}+/`,
  base64url: `${LOWER}${UPPER}${DIGIT}-_`,
  word: `${LOWER}${UPPER}${DIGIT}_`,
  bech32: "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
};

/**
 * Expands, in this order, `@fake:ALPHABET:LENGTH` and `@fake:uuid`; `@base64(text)` and `@base64url(text)` (the text
 * encoded, no padding); `@sum:VERB` (the checksum of what stands between the last « or white space and it).
 * Deterministic: the values follow from the whole text. An unknown alphabet or verb is a RangeError.
 */
export function expandFakes(text: string): string {
  const random = generator(text);
  return text
    .replace(/@fake:(\w+)(?::(\d+))?/g, (_, name: string, length: string | undefined) => {
      if (name === "uuid") return uuid(random);
      const alphabet = ALPHABETS[name];
      if (!alphabet || length === undefined) throw new RangeError(`@fake:${name} needs a known alphabet and a length`);
      return pick(alphabet, Number(length), random);
    })
    .replace(/@(base64|base64url)\(([^)]*)\)/g, (_, name: "base64" | "base64url", inner: string) =>
      Buffer.from(inner).toString(name).replace(/=+$/, ""),
    )
    .replace(/([^«\s]*)@sum:([\w-]+)/g, (_, head: string, verb: string) => {
      if (!CHECKSUMS.includes(verb)) throw new RangeError(`@sum:${verb} names no checksum`);
      return complete(verb, head);
    });
}

/** An example's text and where its marked value stands: `KEY=«value»` has its span without the marks. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Takes the marks off an expanded example. */
export function readMarks(example: string): Marked {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const part of example.split(/([«»])/)) {
    if (part === "«") spans.push({ start: text.length, end: -1 });
    else if (part === "»") spans[spans.length - 1]!.end = text.length;
    else text += part;
  }
  return { text, spans };
}

/** The example as people may read it: `ghp_<36 alnum>`. */
export function readableExample(example: string): string {
  return example
    .replace(/[«»]/g, "")
    .replace(/@fake:uuid/g, "<uuid>")
    .replace(/@fake:(\w+):(\d+)/g, "<$2 $1>")
    .replace(/@sum:[\w-]+/g, "<checksum>")
    .replace(/@base64(?:url)?\(([^)]*)\)/g, "<base64 of $1>");
}

function pick(alphabet: string, length: number, random: () => number): string {
  let value = "";
  while (value.length < length) {
    const next = alphabet[random() % alphabet.length]!;
    // No doubled characters: the text must not look like a run by accident.
    if (next !== value.at(-1)) value += next;
  }
  return value;
}

function uuid(random: () => number): string {
  const hex = (length: number) => pick(ALPHABETS["hex"]!, length, random);
  return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}

/** xorshift32 seeded with FNV-1a of the text: small, and the same on every machine. */
function generator(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i += 1) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  if (state === 0) state = 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
