// The learned judge's figures as the whole program has them: each repository of a labelled folder (CredData's layout) is scanned
// with a table that never saw it (train.py --folds), and with the table in the sources. Line level, secrets only, every finding on
// an unlabelled line false. Prints Markdown for docs/judge.md. Nothing of the folder is kept.
// Usage: node tools/judge/evaluate.mjs LABELLED --folds FOLDER [--labels FILE] [--list missed|false] [--report FILE]
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildOf, findingsOf } from "../lib/builds.mjs";
import { categoriesOf, countsOf, hitsOf, intervalsOf, measuresOf, readLabels } from "../lib/labels.mjs";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: "string" },
    labels: { type: "string" },
    list: { type: "string" },
    report: { type: "string" },
  },
});
const [folder] = positionals;
if (!folder) {
  console.error("usage: node tools/judge/evaluate.mjs LABELLED --folds FOLDER [--labels FILE] [--list missed|false]");
  process.exit(2);
}
const root = fileURLToPath(new URL("../..", import.meta.url));
const labels = readLabels(flags.labels ?? join(folder, "labels-tune.jsonl"));
const temporary = mkdtempSync(join(tmpdir(), "credlint-evaluate-"));
const lines = [];
const say = (line = "") => {
  lines.push(line);
  console.log(line);
};

/** Findings of a secret below some repositories, or all. */
function secretsOf(build, repositories) {
  const targets = repositories.map((name) => `data/${name}`);
  return findingsOf(build, folder, temporary, [], targets).filter(({ tag }) => tag === "secret");
}

/** A copy of the build with another table. */
function withTable(build, table) {
  const copy = join(temporary, "fold");
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  cpSync(table, join(copy, "judge.bin"));
  return copy;
}

const LEVELS = { error: ["error"], "warning or error": ["error", "warning"] };
const measured = (findings, level) => {
  const hits = hitsOf(
    labels,
    findings.filter((one) => LEVELS[level].includes(one.level)),
  );
  return { hits, counts: [...countsOf(labels, hits).values()] };
};
const one = (number) => number.toFixed(1);
const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
const spread = (list) => Math.sqrt(mean(list.map((value) => (value - mean(list)) ** 2)));

try {
  const build = buildOf(".", root, temporary, "now");
  const inSample = secretsOf(build, [""]);
  const plan = flags.folds ? JSON.parse(readFileSync(join(flags.folds, "plan.json"), "utf8")) : [];
  /** dealing -> findings of all repositories, each by a table that never saw it */
  const dealings = new Map();
  for (const { dealing, table, repositories } of plan) {
    const found = secretsOf(withTable(build, join(flags.folds, table)), repositories);
    dealings.set(dealing, [...(dealings.get(dealing) ?? []), ...found]);
  }

  say("| findings at level | table | P- | R | F1- | 90 % of draws of repositories: P-, F1- |");
  say("|---|---|--:|--:|--:|---|");
  for (const level of Object.keys(LEVELS)) {
    const row = (name, all) => {
      const measures = all.map((findings) => measuresOf(measured(findings, level).counts));
      const shown = (key) => {
        const values = measures.map((measure) => measure[key]);
        return one(mean(values)) + (values.length > 1 ? ` ± ${one(spread(values))}` : "");
      };
      const { precision, f1 } = intervalsOf(measured(all[0], level).counts);
      const interval = (pair) => pair.map(one).join(" to ");
      say(
        `| ${level} | ${name} | ${shown("precision")} | ${shown("recall")} | ${shown("f1")} | ${interval(precision)}, ${interval(f1)} |`,
      );
    };
    if (dealings.size > 0) row(`out of fold, ${dealings.size} dealings`, [...dealings.values()]);
    row("as shipped (saw these repositories)", [inSample]);
  }
  const judged = dealings.get(1) ?? inSample;
  // What a path makes of an error is a warning: the same values, as if no path were a test or an example.
  const sure = judged.filter(({ level, confidence }) => level !== "note" && confidence !== "medium");
  const { counts } = measured(sure, "warning or error");
  const measures = measuresOf(counts);
  say(
    `| high confidence, wherever it stands | ${dealings.size > 0 ? "out of fold" : "as shipped"} | ${one(measures.precision)} | ${one(measures.recall)} | ${one(measures.f1)} | ${intervalsOf(counts).precision.map(one).join(" to ")} |`,
  );

  say();
  say("| category | true lines | found, of a hundred |");
  say("|---|--:|--:|");
  const { hits } = measured(judged, "warning or error");
  const categories = [...categoriesOf(labels, hits)].filter(([, { true: count }]) => count >= 20);
  for (const [name, { true: count, hit }] of categories.sort((a, b) => b[1].true - a[1].true))
    say(`| ${name} | ${count} | ${((100 * hit) / count).toFixed(0)} |`);

  // Places alone: values stay in the folder.
  if (flags.list === "missed")
    for (const units of labels.values())
      for (const { path, start, real, counts, categories } of units)
        if (real && counts && ![...hits.hit].some((unit) => unit.path === path && unit.start === start))
          console.log(`${path}:${start} ${[...categories].join(",")}`);
  if (flags.list === "false") {
    for (const { path, start, real, counts } of hits.hit)
      if (!real && counts) console.log(`${path}:${start} labelled F`);
    for (const place of hits.lost.keys()) console.log(`${place} unlabelled`);
  }
  if (flags.report) writeFileSync(flags.report, `${lines.join("\n")}\n`);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
