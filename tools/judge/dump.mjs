// Writes every candidate of the judge below a folder, one JSON text a line, with its features and, where the folder has
// labels (CredData's layout), its label. Values of candidates stand in the file: keep it outside any repository.
// Usage: node tools/judge/dump.mjs FOLDER OUT.jsonl [LABELS.jsonl] [--except FILE] [--lenient]
//   --except: names directly below FOLDER that are left out, one a line; --lenient: candidates under any name with a key word
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { NOT_SECRET } from "../lib/labels.mjs";
import { importTypescript, rulesetPlugin } from "../lib/ruleset-plugin.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { except: { type: "string" }, lenient: { type: "boolean" } },
});
const [folder, target, labels] = positionals;
if (!folder || !target) {
  console.error("usage: node tools/judge/dump.mjs FOLDER OUT.jsonl [LABELS.jsonl] [--except FILE] [--lenient]");
  process.exit(2);
}
const left = new Set(flags.except ? readFileSync(flags.except, "utf8").split("\n").filter(Boolean) : []);
/** The judge without trees: rows don't depend on a former table. */
const withoutTable = {
  name: "without-table",
  setup(hooks) {
    hooks.onResolve({ filter: /^credlint:judge$/ }, ({ path }) => ({ path, namespace: "without-table" }));
    hooks.onLoad({ filter: /.*/, namespace: "without-table" }, () => ({
      contents: 'export const judgeTable = () => Buffer.concat([Buffer.from("CLJ1"), Buffer.alloc(12)]);',
    }));
  },
};

const { candidatesOf, FEATURES } = await importTypescript(root, "tools/judge/candidates.ts", [
  withoutTable,
  rulesetPlugin(root),
]);

/** 1 where it overlaps a real value; -1 where nothing can be said of it; 0 for all else, unlabelled lines included. */
function labelOf(row, near) {
  const real = near.filter((one) => one.real && !one.other);
  if (real.some(({ columns }) => !columns || (columns[0] < row.toColumn && row.fromColumn < columns[1]))) return 1;
  if (real.length > 0) return -1;
  return near.length > 0 && near.every((one) => one.other) ? -1 : 0;
}

function* files(at) {
  for (const item of readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (item.name === ".git" || (at === folder && left.has(item.name))) continue;
    if (item.isDirectory()) yield* files(join(at, item.name));
    else if (item.isFile()) yield join(at, item.name);
  }
}

/** path -> labelled lines */
const units = new Map();
if (labels) {
  for (const line of readFileSync(labels, "utf8").trim().split("\n")) {
    const one = JSON.parse(line);
    const { path, line_start: start, line_end: end, value_start: from, value_end: to, label, categories } = one;
    const list = units.get(path) ?? units.set(path, []).get(path);
    const columns = start === end && from >= 0 ? [from, to] : undefined;
    list.push({ start, end, columns, real: label === "T", other: categories.every((one) => NOT_SECRET.has(one)) });
  }
}

const out = openSync(target, "w");
const write = (value) => writeSync(out, `${JSON.stringify(value)}\n`);
write({ features: FEATURES });
let count = 0;
let bytes = 0;
for (const file of files(folder)) {
  const data = readFileSync(file);
  if (data.subarray(0, 4096).includes(0)) continue;
  const path = relative(folder, file).replaceAll("\\", "/");
  if (labels && !path.startsWith("data/")) continue;
  bytes += data.length;
  const { rows, told } = await candidatesOf(path, data.toString("utf8"), flags.lenient);
  for (const row of rows) {
    const near = (units.get(path) ?? []).filter((one) => one.start <= row.endLine && row.line <= one.end);
    const label = labelOf(row, near);
    write({ path, ...row, label });
    count += 1;
  }
  for (const one of told) write({ path, told: one.ruleId, level: one.level, ...one });
}
closeSync(out);
console.log(`${count} candidates in ${(bytes / 1e6).toFixed(1)} MB, ${FEATURES.length} features`);
