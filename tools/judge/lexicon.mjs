// Writes src/judge/lexicon.ts: common words and letter trigrams, counted in neutral texts (no labelled data).
// Usage: node tools/judge/lexicon.mjs FOLDER [FOLDER ...]   e.g. /usr/lib/python3 /usr/lib/python3.11 node_modules
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const WORDS = 6000;
const TEXT = /\.(?:py|md|d\.ts)$/;
const target = fileURLToPath(new URL("../../src/judge/lexicon.ts", import.meta.url));

function* files(folder) {
  const items = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const item of items) {
    const path = join(folder, item.name);
    if (item.isDirectory()) yield* files(path);
    else if (item.isFile() && TEXT.test(item.name)) yield path;
  }
}

/** word -> in how many files it stands */
const spread = new Map();
for (const folder of process.argv.slice(2)) {
  for (const path of files(folder)) {
    const text = readFileSync(path, "utf8").slice(0, 200_000);
    const words = new Set();
    for (const [word] of text.matchAll(/[A-Z]?[a-z]{2,13}(?![a-z])/g)) words.add(word.toLowerCase());
    for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
}
const ranked = [...spread]
  .filter(([word, count]) => count >= 4 && word.length >= 3)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
const chosen = ranked
  .slice(0, WORDS)
  .map(([word]) => word)
  .sort();

// Trigrams over "_abc…z" ("_" is a word's edge); 0 unseen, else 1 + log2 of the count, at most 15. A rare word counts too.
const counts = new Float64Array(27 ** 3);
for (const [word, count] of ranked) {
  const padded = `_${word}_`;
  for (let i = 0; i + 2 < padded.length; i++) {
    const code = (at) => (padded[at] === "_" ? 0 : padded.charCodeAt(at) - 96);
    counts[(code(i) * 27 + code(i + 1)) * 27 + code(i + 2)] += Math.log2(1 + count);
  }
}
const table = Array.from(counts, (count) =>
  count < 1 ? "0" : Math.min(15, 1 + Math.round(Math.log2(count))).toString(16),
).join("");

writeFileSync(
  target,
  `/** Common words and letter trigrams of neutral texts; made by tools/judge/lexicon.mjs, never edited by hand. */

/** Lower case, sorted, separated by blanks. */
// biome-ignore format: data
export const COMMON_WORDS =
  "${chosen.join(" ")}";

/** One hexadecimal digit for each of 27³ trigrams over edge, a-z: 0 never seen, higher is more common (log scale). */
// biome-ignore format: data
export const TRIGRAMS =
  "${table}";
`,
);
console.log(`${chosen.length} words of ${ranked.length}, ${table.length} trigrams`);
