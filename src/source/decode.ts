/** Bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one; anything else that holds a NUL is binary. */
import { isUtf8 } from "node:buffer";

export interface Decoded {
  readonly text: string;
  /** Some bytes are no UTF-8 and became replacement characters. */
  readonly replaced: boolean;
}

/** The text, or undefined for binary content. A UTF-8 byte order mark stays as the first character. */
export function decode(bytes: Buffer): Decoded | undefined {
  if (bytes.length >= 2) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: bytes.toString("utf16le"), replaced: false };
    if (bytes[0] === 0xfe && bytes[1] === 0xff) {
      const swapped = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
      return { text: swapped.toString("utf16le"), replaced: bytes.length % 2 === 1 };
    }
  }
  if (bytes.includes(0)) return undefined;
  return { text: bytes.toString("utf8"), replaced: !isUtf8(bytes) };
}

/** True where the bytes, or the first `length` of them, say that they are UTF-16. */
export function hasUtf16Mark(bytes: Uint8Array, length = bytes.length): boolean {
  return length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));
}
