/** Base64 and base64url (RFC 4648) read strictly: what Node's decoder would skip over makes a text no base64 here. */

/** 1 for a character of either alphabet, by character code. */
const IN_ALPHABET = new Uint8Array(128);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
  IN_ALPHABET[char.charCodeAt(0)] = 1;

/** True for A-Z a-z 0-9 + / - _, by UTF-16 code; padding is not counted. */
export function isBase64Code(code: number): boolean {
  return code < 128 && IN_ALPHABET[code] === 1;
}

/** True for A-Z a-z 0-9 - _, by UTF-16 code. */
export function isBase64UrlCode(code: number): boolean {
  return code < 128 && IN_ALPHABET[code] === 1 && code !== 0x2b && code !== 0x2f;
}

/**
 * The bytes of a text in one of the two alphabets, padding optional; undefined if any other character stands in it (white
 * space too), if the padding is wrong, or if its length can't be that of any bytes. "" gives no bytes.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  let end = text.length;
  while (end > 0 && text.length - end < 2 && text.charCodeAt(end - 1) === 0x3d) end -= 1;
  const padding = text.length - end;
  if (end % 4 === 1 || (padding > 0 && (end + padding) % 4 !== 0)) return undefined;
  let plain = false;
  let url = false;
  for (let i = 0; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (!isBase64Code(code)) return undefined;
    if (code === 0x2b || code === 0x2f) plain = true;
    else if (code === 0x2d || code === 0x5f) url = true;
  }
  if (plain && url) return undefined;
  return Buffer.from(padding > 0 ? text.slice(0, end) : text, "base64");
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The same as UTF-8 text; undefined too if the bytes are no valid UTF-8. */
export function decodeBase64Text(text: string): string | undefined {
  const bytes = decodeBase64(text);
  if (!bytes) return undefined;
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}
