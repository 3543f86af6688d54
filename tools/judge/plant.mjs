// Plants made-up secrets in copies of real files, one at a time, and tallies what credlint says of each: recall on code that
// nobody tuned on. Folders below FOLDER are repositories; a third of them, by their names, is held back: of those only
// numbers are told, unless --held names them. Nothing is written but what --misses asks for (values in it are made up).
// Usage: node tools/judge/plant.mjs FOLDER [--each N] [--seed N] [--misses OUT.jsonl] [--only PART-OF-A-PATH]
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { importTypescript, rulesetPlugin } from "../lib/ruleset-plugin.mjs";
import { placesIn } from "./plant/places.mjs";
import { randomOf, seedOf, VALUES } from "./plant/values.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const LARGEST = 256 * 1024;
/** Of one kind of place in one kind of file, so that one framework's folder is not all. */
const ALIKE = { strong: 30, weak: 4, about: 3 };
const KINDS = Object.keys(VALUES);

/** Every text below a folder, sorted; other people's work and what git keeps are left out. */
function* textsOf(folder) {
  for (const item of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, item.name);
    if (item.isDirectory()) {
      if (!/^(?:\.git|node_modules|vendor|bower_components|Pods|third[_-]party)$/.test(item.name)) yield* textsOf(path);
    } else if (item.isFile() && statSync(path).size <= LARGEST) {
      const data = readFileSync(path);
      if (!data.includes(0)) yield [path, data.toString("utf8")];
    }
  }
}

export function extensionOf(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.(\w{1,12})$/.exec(name)?.[1].toLowerCase() ?? name;
}

/** A third of all repositories, by their names alone. */
export function isHeld(name) {
  return seedOf(name) % 3 === 0;
}

/** The text with a secret at the place, and where it stands. */
export function planted(text, place, random) {
  const kind = KINDS[Math.floor(random() * KINDS.length)];
  const marks = place.bare ? "!@%^*_+-" : "!@#%^*_+=-?~";
  let value = VALUES[kind](random, marks);
  if (place.kind === "URL" || place.kind === "query") value = value.replace(/[^\w.-]/g, "-");
  // The header's value is a user's name and a password.
  if (place.kind === "header" && /basic\s+$/i.test(text.slice(0, place.from)))
    value = Buffer.from(`deploy:${value}`).toString("base64");
  const { from, quote } = place;
  const start = from + quote.length;
  return {
    kind,
    text: text.slice(0, from) + quote + value + quote + text.slice(place.to),
    at: { from: start, to: start + value.length },
  };
}

/** One folder's plants: { path, place, kind of value, told, why, line } each. `ask` is tools/judge/plant-text.ts. */
export async function plantIn(folder, { each, seed, only }, ask) {
  const random = randomOf(seed ^ seedOf(folder.slice(folder.lastIndexOf("/") + 1)));
  const pool = [];
  for (const [file, text] of textsOf(folder)) {
    const path = relative(folder, file).replaceAll("\\", "/");
    if (only && !path.includes(only)) continue;
    for (const place of placesIn(path, text)) pool.push({ path, text, place, order: random() });
  }
  pool.sort((a, b) => a.order - b.order);
  const alike = new Map();
  const before = new Map();
  const rows = [];
  for (const { path, text, place } of pool) {
    if (rows.length === each) break;
    const sort = `${extensionOf(path)} ${place.kind} ${place.tier}`;
    const seen = alike.get(sort) ?? 0;
    if (seen >= ALIKE[place.tier]) continue;
    if (!before.has(path)) before.set(path, await ask.toldIn(path, text));
    // Where the original is told already, nothing can be learned.
    if (before.get(path).some(({ from, to }) => from <= place.to && place.from <= to)) continue;
    alike.set(sort, seen + 1);
    const made = planted(text, place, random);
    const answer = await ask.answerAt(path, made.text, made.at);
    const start = made.text.lastIndexOf("\n", made.at.from - 1) + 1;
    const end = made.text.indexOf("\n", made.at.to);
    const shown = made.text.slice(
      Math.max(start, made.at.from - 140),
      end < 0 ? undefined : Math.min(end, made.at.to + 60),
    );
    const line = made.text.slice(0, start).split("\n").length;
    rows.push({
      path,
      line,
      place: place.kind,
      tier: place.tier,
      name: place.name,
      value: made.kind,
      ...answer,
      shown,
    });
  }
  return rows;
}

/** "key: told of all", the largest first. */
function table(title, rows, keyOf, least = 1) {
  const groups = new Map();
  for (const row of rows) {
    const one = groups.get(keyOf(row)) ?? groups.set(keyOf(row), { told: 0, all: 0 }).get(keyOf(row));
    one.all += 1;
    if (row.told) one.told += 1;
  }
  console.log(`\n${title}`);
  for (const [key, { told, all }] of [...groups].sort((a, b) => b[1].all - a[1].all))
    if (all >= least)
      console.log(
        `  ${key.padEnd(34)} ${String(told).padStart(5)} of ${String(all).padStart(5)}  ${((100 * told) / all).toFixed(1)}`,
      );
}

function summary(title, rows) {
  table(
    `${title}: ${rows.length} secrets in ${new Set(rows.map((row) => row.repository)).size} repositories`,
    rows,
    (row) => row.tier,
  );
  const strong = rows.filter((row) => row.tier === "strong");
  table("strong names, by place", strong, (row) => row.place);
  table("strong names, by value", strong, (row) => row.value);
  table("strong names, by file", strong, (row) => extensionOf(row.path), 8);
  const why = new Map();
  for (const row of strong) if (!row.told) why.set(row.why, (why.get(row.why) ?? 0) + 1);
  console.log("strong names, misses");
  for (const [reason, count] of [...why].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(count).padStart(5)}  ${reason}`);
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      each: { type: "string", default: "300" },
      seed: { type: "string", default: "1" },
      misses: { type: "string" },
      only: { type: "string" },
    },
  });
  const [folder] = positionals;
  if (!folder) {
    console.error(
      "usage: node tools/judge/plant.mjs FOLDER [--each N] [--seed N] [--misses OUT.jsonl] [--only PART-OF-A-PATH]",
    );
    process.exit(2);
  }
  const ask = await importTypescript(root, "tools/judge/plant-text.ts", [rulesetPlugin(root)]);
  const options = { each: Number(values.each), seed: Number(values.seed), only: values.only };
  const parts = { seen: [], held: [] };
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((item) => item.isDirectory())) {
    const rows = await plantIn(join(folder, name), options, ask);
    for (const row of rows) parts[isHeld(name) ? "held" : "seen"].push({ repository: name, ...row });
  }
  summary("Looked at", parts.seen);
  summary("Held back", parts.held);
  if (values.misses)
    writeFileSync(
      values.misses,
      parts.seen
        .filter((row) => !row.told)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(""),
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
