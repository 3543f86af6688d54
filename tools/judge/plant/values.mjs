// Made-up secrets of the kinds that stand in files, from a seed: what is planted is nobody's.

/** Numbers in [0, 1) that one seed always gives in the same order (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A seed of a text, so that what is planted in a file does not depend on the files before it (FNV-1a). */
export function seedOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";
const BASE62 = LOWER.toUpperCase() + LOWER + DIGITS;

function many(random, alphabet, count) {
  let text = "";
  for (let i = 0; i < count; i++) text += alphabet[Math.floor(random() * alphabet.length)];
  return text;
}

const between = (random, least, most) => least + Math.floor(random() * (most - least + 1));

/** Letters, digits and marks, with at least one of each, a letter first: `xK9#mP2v`. */
function mixed(random, length, marks) {
  const text = [...many(random, BASE62, length)];
  const places = new Set();
  while (places.size < 4) places.add(between(random, 1, length - 1));
  const [mark, digit, upper, lower] = places;
  text[0] = many(random, LOWER + LOWER.toUpperCase(), 1);
  text[mark] = many(random, marks, 1);
  text[digit] = many(random, DIGITS, 1);
  text[upper] = many(random, LOWER.toUpperCase(), 1);
  text[lower] = many(random, LOWER, 1);
  return text.join("");
}

/** kind of value -> (random, marks) => a value; marks are those that can stand at the place. */
export const VALUES = {
  base62: (random) => many(random, BASE62, between(random, 20, 40)),
  "hex 32": (random) => many(random, "0123456789abcdef", 32),
  "hex 40": (random) => many(random, "0123456789abcdef", 40),
  base64: (random) => {
    const bytes = Uint8Array.from({ length: between(random, 18, 33) }, () => Math.floor(random() * 256));
    return Buffer.from(bytes).toString("base64");
  },
  "with marks": (random, marks) => {
    const length = between(random, 14, 24);
    const text = [...mixed(random, length, marks)];
    for (let i = 0; i < 2; i++) text[between(random, 1, length - 2)] = many(random, marks, 1);
    return text.join("");
  },
  human: (random, marks) => mixed(random, between(random, 8, 10), marks),
  "letters and digits": (random) => {
    const text = [...many(random, LOWER + DIGITS, between(random, 10, 16))];
    text[0] = many(random, LOWER, 1);
    text[3] = many(random, DIGITS, 1);
    text[7] = many(random, DIGITS, 1);
    return text.join("");
  },
};
