/** Objects that say a name in one member and its value in another. */
import { byteAt, IN_NAME, kindAt, QUOTE } from "./bytes";

/** `"name": "DB_PASSWORD", "value": "x"`, also over line ends: the word value or default after marks and blanks. */
export function isSibling(at: usize): bool {
  const first = byteAt(at);
  if (first != 44 && first != 10 && first != 13 && first != 32 && first != 9) return false;
  for (const limit = at + 84; at < limit; at += 1) {
    const byte = byteAt(at);
    if (byte == 32 || byte == 9 || byte == 10 || byte == 13 || byte == 44 || byte == 34 || byte == 39 || byte == 45 || byte == 92)
      continue;
    const word = load<u32>(at + 1);
    // "alue", "efau" in little endian
    if ((byte | 32) == 118 && word == 0x65756c61) at += 5;
    else if (byte == 100 && word == 0x75616665) at += 7;
    else return false;
    for (const end = at + 24; at < end; at += 1) {
      const next = byteAt(at);
      if (next == 58 || next == 61) return true;
      if (next != 92 && next != 34 && next != 39 && next != 32 && next != 9) return false;
    }
    return false;
  }
  return false;
}

/**
 * Whether the name whose key word ends at `at` is itself the value of a member key, name, id or field (their last two
 * letters are looked at), so that a sibling holds the value.
 */
export function namesSibling(at: usize): bool {
  const lowest = at - 180;
  for (at -= 1; at > lowest && (kindAt(at) & IN_NAME) != 0; ) at -= 1;
  for (; at > lowest; at -= 1) {
    const byte = byteAt(at);
    if (byte == 10) return false;
    if (byte == 58 || byte == 61 || byte == 62) {
      if (isNaming(at)) return true;
    } else if ((kindAt(at) & QUOTE) != 0) {
      for (at -= 1; at > lowest && (byteAt(at) == 92 || byteAt(at) <= 32); ) at -= 1;
      return (byteAt(at) == 58 || byteAt(at) == 61 || byteAt(at) == 62) && isNaming(at);
    }
  }
  return false;
}

function isNaming(at: usize): bool {
  for (const lowest = at - 16; at > lowest; at -= 1) {
    const byte = byteAt(at);
    if (byte > 32 && byte != 58 && byte != 61 && byte != 62 && byte != 92 && byte != 34 && byte != 39) break;
  }
  const second = byteAt(at) | 32;
  const first = byteAt(at - 1) | 32;
  // ey, me, id, ld
  return (first == 101 && second == 121) || (first == 109 && second == 101) || ((first == 105 || first == 108) && second == 100);
}

/** Whether an object that opens before `at` has a member value or default, soon and before it closes. */
export function holdsValue(at: usize): bool {
  for (const limit = at + 200; at < limit; at += 1) {
    const byte = byteAt(at);
    if (byte == 125) return false;
    // "alue", in little endian, behind a v
    if ((byte | 32) == 118 && load<u32>(at + 1) == 0x65756c61) {
      const end = byteAt(at + 5);
      if (end == 34 || end == 92) return true;
    }
    // "efau" of default
    if ((byte | 32) == 100 && load<u32>(at + 1) == 0x75616665) return true;
  }
  return false;
}
