/** Values that are something else once an encoding is taken off: words, digits in a row, a URL's escapes tried out. */
import { isHex, lookOf } from "./look.ts";

export function percentDecoded(value: string): string {
  if (!value.includes("%")) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** What is left of a URL's password when it is decoded is too little, or no text: `c%20d`, `%F0%9F%92%A9`, `%01%23`. */
export function isEscapeTest(value: string): boolean {
  if (!/%[0-9A-Fa-f]{2}|[\0-\x20]/.test(value)) return false;
  const plain = percentDecoded(value);
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, "").length;
  return letters < 5 || letters < plain.length / 3;
}

/** Base64 with or without its padding, base32 or hex of a text in words. */
export function isWrappedText(value: string): boolean {
  for (const text of unwrapped(value)) {
    // The first byte may be any: a value is made wrong on purpose in its first character.
    const rest = text.slice(1);
    if (rest.length < 5 || !/^[\x20-\x7e\r\n\t]+$/.test(rest)) continue;
    const look = lookOf(rest);
    if (look.wordShare >= 0.6 && look.lower + look.upper >= rest.length / 2) return true;
    if (/^(?:0?1234567890?)+\d*$/.test(rest)) return true;
  }
  return false;
}

function* unwrapped(value: string): Iterable<string> {
  if (value.length < 10 || value.length > 400) return;
  if (/^(?:[0-9a-f]{2}){6,}$/i.test(value)) {
    if (isHex(value)) yield Buffer.from(value, "hex").toString("latin1");
    return;
  }
  if (/^[A-Za-z0-9+/]+={0,2}$|^[\w-]+={0,2}$/.test(value))
    yield Buffer.from(value.replace(/^\./, ""), "base64").toString("latin1");
  if (/^[A-Z2-7]{16,}=*$/.test(value)) yield fromBase32(value);
}

/** RFC 4648 section 6. */
function fromBase32(value: string): string {
  let text = "";
  let bits = 0;
  let count = 0;
  for (const char of value.replace(/=+$/, "")) {
    bits = ((bits << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(char)) & 0xfff;
    count += 5;
    if (count >= 8) {
      count -= 8;
      text += String.fromCharCode((bits >> count) & 0xff);
    }
  }
  return text;
}
