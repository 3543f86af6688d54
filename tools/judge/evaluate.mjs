// Reads a labelled folder (CredData's layout), judges every named value, writes minimal SARIF, and prints the measures of
// score.py's line level for all repositories and for two halves of them. The folder is an argument; nothing of it is kept.
// Usage: node tools/judge/evaluate.mjs FOLDER [--sarif FILE] [--list fp|fn|lost] [--half a|b|all] [--limit N] [--repo ID]
//        node tools/judge/evaluate.mjs FOLDER --from REPORT.sarif ...   the same measures for a report of the whole program
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { importTypescript } from "../lib/ruleset-plugin.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sarif: { type: "string" },
    list: { type: "string" },
    half: { type: "string", default: "a" },
    limit: { type: "string", default: "80" },
    from: { type: "string" },
    repo: { type: "string" },
  },
});
const folder = positionals[0];
const { judgeText } = flags.from ? {} : await importTypescript(root, "tools/judge/judge-text.ts");

function* files(at) {
  for (const item of readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (item.isDirectory()) yield* files(join(at, item.name));
    else if (item.isFile()) yield join(at, item.name);
  }
}

const NOT_SECRET = new Set([
  "UUID",
  "Nonce",
  "Salt",
  "AWS S3 Bucket",
  "Firebase Domain",
  "Tencent WeChat API App ID",
  "AWS Client ID",
  "Other",
]);
const repoOf = (path) => path.split("/")[1];
const halfOf = (path) =>
  Number.parseInt(createHash("md5").update(repoOf(path)).digest("hex").slice(-1), 16) % 2 === 0 ? "a" : "b";

const started = process.hrtime.bigint();
let characters = 0;
const found = flags.from ? fromSarif(flags.from) : judged();

function judged() {
  const hits = [];
  for (const file of files(join(folder, "data"))) {
    const path = relative(folder, file).replaceAll("\\", "/");
    const text = readFileSync(file, "utf8");
    characters += text.length;
    for (const hit of judgeText(path, text)) hits.push({ path, ...hit });
  }
  return hits;
}

/** Findings of the whole program, so that its misses can be listed as well. */
function fromSarif(file) {
  return JSON.parse(readFileSync(file, "utf8")).runs[0].results.map((result) => {
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    return {
      path: artifactLocation.uri.replace(/^.*?(?=data\/)/, ""),
      ruleId: result.ruleId,
      level: result.level,
      key: "",
      value: "",
      line: region.startLine,
      endLine: region.endLine ?? region.startLine,
    };
  });
}
const seconds = Number(process.hrtime.bigint() - started) / 1e9;

const units = new Map();
for (const line of readFileSync(join(folder, "labels-tune.jsonl"), "utf8").trim().split("\n")) {
  const label = JSON.parse(line);
  const key = `${label.path}:${label.line_start}:${label.line_end}`;
  const old = units.get(key);
  const unit = {
    path: label.path,
    start: label.line_start,
    end: label.line_end,
    real: label.label === "T",
    label: label.label,
    categories: new Set(label.categories),
    hit: false,
  };
  if (!old) units.set(key, unit);
  else if (old.real === unit.real) for (const category of unit.categories) old.categories.add(category);
  else if (unit.real) units.set(key, unit);
}
const byPath = Map.groupBy ? Map.groupBy(units.values(), (u) => u.path) : groupBy([...units.values()], (u) => u.path);
function groupBy(list, of) {
  const map = new Map();
  for (const item of list) map.set(of(item), [...(map.get(of(item)) ?? []), item]);
  return map;
}

const lost = new Map();
for (const f of found) {
  if (/\/(licen[sc]e|copying)[^/]*$/i.test(f.path)) continue;
  const hits = (byPath.get(f.path) ?? []).filter((u) => u.start <= f.endLine && f.line <= u.end);
  const real = hits.filter((u) => u.real);
  for (const u of real.length ? real : hits) {
    u.hit = true;
    u.found ??= f;
  }
  if (hits.length === 0) lost.set(`${f.path}:${f.line}`, f);
}

function measure(name, inHalf) {
  const m = { tp: 0, fp: 0, fn: 0 };
  for (const u of units.values()) {
    if (!inHalf(u.path) || [...u.categories].every((c) => NOT_SECRET.has(c))) continue;
    if (u.real) m[u.hit ? "tp" : "fn"] += 1;
    else if (u.hit) m.fp += 1;
  }
  const gone = [...lost.values()].filter((f) => inHalf(f.path)).length;
  const p = m.tp / (m.tp + m.fp);
  const low = m.tp / (m.tp + m.fp + gone);
  const r = m.tp / (m.tp + m.fn);
  const f = (x, y) => (200 * x * y) / (x + y);
  console.log(
    `${name}  TP ${m.tp} FP ${m.fp} FN ${m.fn} lost ${gone}  P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F1 ${f(p, r).toFixed(1)}  P- ${(100 * low).toFixed(1)} F1- ${f(low, r).toFixed(1)}`,
  );
}
measure("all   ", () => true);
measure("half a", (path) => halfOf(path) === "a");
measure("half b", (path) => halfOf(path) === "b");
console.log(`${found.length} findings, ${(characters / 1e6).toFixed(1)} M characters, ${seconds.toFixed(1)} s`);

if (flags.list) {
  const lines = (path) => readFileSync(join(folder, path), "utf8").split("\n");
  const rows =
    flags.list === "lost"
      ? [...lost.values()].map((f) => ({ ...f, found: f, start: f.line }))
      : [...units.values()].filter(
          (u) =>
            ![...u.categories].every((c) => NOT_SECRET.has(c)) &&
            (flags.list === "fp" ? u.hit && !u.real : !u.hit && u.real),
        );
  const chosen = rows.filter(
    (u) => (flags.half === "all" || halfOf(u.path) === flags.half) && (!flags.repo || repoOf(u.path) === flags.repo),
  );
  const counts = new Map();
  for (const u of chosen) counts.set(repoOf(u.path), (counts.get(repoOf(u.path)) ?? 0) + 1);
  console.log(
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([repo, n]) => `${repo} ${n}`)
      .join(", "),
  );
  const step = Math.max(1, chosen.length / Number(flags.limit));
  for (let i = 0; i < chosen.length; i += step) {
    const u = chosen[Math.floor(i)];
    const text = lines(u.path)[u.start - 1].trim();
    const value = u.found?.value ?? "";
    const at = value ? Math.max(0, text.indexOf(value.slice(0, 20)) - 70) : 0;
    console.log(
      `${u.path.slice(5)}:${u.start} ${u.label ?? ""} ${[...(u.categories ?? [])].join(",")} | ${u.found?.ruleId ?? ""} ${u.found?.key ?? ""} | ${value.slice(0, 50)} | ${text.slice(at, at + 170)}`,
    );
  }
}
if (flags.sarif) {
  const results = found.map((f) => ({
    ruleId: f.ruleId,
    level: f.level,
    message: { text: f.ruleId },
    locations: [
      { physicalLocation: { artifactLocation: { uri: f.path }, region: { startLine: f.line, endLine: f.endLine } } },
    ],
  }));
  writeFileSync(
    flags.sarif,
    JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: "credlint-judge" } }, results }] }),
  );
}
