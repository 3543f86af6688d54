// A labelled folder's lines (CredData's layout: one JSON text a line) and how findings are counted on them: by line, secrets only,
// every finding on an unlabelled line false (P-, F1-). The measures are those of CredData's own scorer.
import { readFileSync } from "node:fs";

/** Categories that are no secrets: a line with these alone is neither right nor wrong. */
export const NOT_SECRET = new Set([
  "UUID",
  "Nonce",
  "Salt",
  "AWS S3 Bucket",
  "Firebase Domain",
  "Tencent WeChat API App ID",
  "AWS Client ID",
  "Other",
]);

export const repositoryOf = (path) => path.split("/")[path.startsWith("data/") ? 1 : 0];

/** path -> units {path, start, end, real, counts, categories}; a unit is what is counted once. Throws for broken lines. */
export function readLabels(file) {
  const units = new Map();
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const { path, line_start: start, line_end: end, label, categories } = JSON.parse(line);
    const key = `${path}:${start}:${end}`;
    const real = label === "T";
    const old = units.get(key);
    if (old && old.real === real) for (const one of categories) old.categories.add(one);
    // a true label outranks a false one on the same lines, and brings its categories
    else if (!old || real) units.set(key, { path, start, end, real, categories: new Set(categories) });
  }
  const byPath = new Map();
  for (const unit of units.values()) {
    unit.counts = ![...unit.categories].every((one) => NOT_SECRET.has(one));
    byPath.set(unit.path, [...(byPath.get(unit.path) ?? []), unit]);
  }
  return byPath;
}

/** Findings {path, line, endLine} to what they hit: units, and places without a label. */
export function hitsOf(byPath, findings) {
  const hit = new Set();
  const lost = new Map();
  for (const finding of findings) {
    const { path, line, endLine = line } = finding;
    if (/\/(?:licen[sc]e|copying)[^/]*$/i.test(path)) continue;
    const near = (byPath.get(path) ?? []).filter((unit) => unit.start <= endLine && line <= unit.end);
    const real = near.filter((unit) => unit.real);
    for (const unit of real.length > 0 ? real : near) hit.add(unit);
    if (near.length === 0) lost.set(`${path}:${line}`, finding);
  }
  return { hit, lost };
}

/** repository -> {tp, fp, fn, lost} */
export function countsOf(byPath, { hit, lost }) {
  const counts = new Map();
  const of = (path) => {
    const name = repositoryOf(path);
    return counts.get(name) ?? counts.set(name, { tp: 0, fp: 0, fn: 0, lost: 0 }).get(name);
  };
  for (const units of byPath.values())
    for (const unit of units) {
      const one = of(unit.path);
      if (!unit.counts) continue;
      if (unit.real) one[hit.has(unit) ? "tp" : "fn"] += 1;
      else if (hit.has(unit)) one.fp += 1;
    }
  for (const { path } of lost.values()) of(path).lost += 1;
  return counts;
}

/** Sums of `countsOf` to measures in percent. */
export function measuresOf(counts) {
  const sum = { tp: 0, fp: 0, fn: 0, lost: 0 };
  for (const one of counts) for (const key of Object.keys(sum)) sum[key] += one[key];
  const precision = (100 * sum.tp) / Math.max(1, sum.tp + sum.fp + sum.lost);
  const recall = (100 * sum.tp) / Math.max(1, sum.tp + sum.fn);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { ...sum, precision, recall, f1 };
}

export const shown = ({ precision, recall, f1 }) =>
  `P- ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1- ${f1.toFixed(1)}`;

/** category -> {true, hit}: how many of its real lines were found. */
export function categoriesOf(byPath, { hit }) {
  const table = new Map();
  for (const units of byPath.values())
    for (const unit of units) {
      if (!unit.counts || !unit.real) continue;
      for (const name of unit.categories) {
        const row = table.get(name) ?? table.set(name, { true: 0, hit: 0 }).get(name);
        row.true += 1;
        if (hit.has(unit)) row.hit += 1;
      }
    }
  return table;
}

/** 90 % intervals of the measures when repositories are drawn again, with replacement: seeded, 2,000 draws. */
export function intervalsOf(counts) {
  const list = [...counts];
  let state = 20261127;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const draws = Array.from({ length: 2000 }, () =>
    measuresOf(list.map(() => list[Math.floor(random() * list.length)])),
  );
  const interval = (key) => {
    const sorted = draws.map((one) => one[key]).sort((a, b) => a - b);
    return [sorted[100], sorted[1899]];
  };
  return { precision: interval("precision"), recall: interval("recall"), f1: interval("f1") };
}
