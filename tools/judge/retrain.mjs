// The whole of it, with one command: rows of the labelled folder, of made-up files and of code without known secrets, the table,
// its figures out of fold. Writes src/judge/learned/judge.bin, and the tables of docs/judge.md with --docs.
// Usage: node tools/judge/retrain.mjs LABELLED [--quiet FOLDER[=HELD] ...] [--work FOLDER] [--only-train] [--study] [--docs]
//   LABELLED: CredData's layout (data/, labels-tune.jsonl). HELD: a file with the names below FOLDER that are never read.
//   --work: where rows and tables of folds are kept; rows hold values, so keep it outside any repository. Else a temporary folder
//   --study: the harsher estimates too. Needs Python with numpy and lightgbm 4.7 (PYTHON names another one than python3).
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quiet: { type: "string", multiple: true, default: [] },
    work: { type: "string" },
    "only-train": { type: "boolean" },
    study: { type: "boolean" },
    docs: { type: "boolean" },
  },
});
if (positionals.length !== 1) {
  console.error(
    "usage: node tools/judge/retrain.mjs LABELLED [--quiet FOLDER[=HELD] ...] [--work FOLDER] [--study] [--docs]",
  );
  process.exit(2);
}
const labelled = resolve(positionals[0]);
const labels = join(labelled, "labels-tune.jsonl");
const root = fileURLToPath(new URL("../..", import.meta.url));
const tool = (name) => join(root, "tools/judge", name);
const work = flags.work ? resolve(flags.work) : mkdtempSync(join(tmpdir(), "credlint-judge-"));
const at = (name) => join(work, name);
mkdirSync(work, { recursive: true });

function step(name, program, ...args) {
  const start = performance.now();
  console.log(`-- ${name}`);
  const text = execFileSync(program, args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 28,
  });
  process.stdout.write(text);
  console.log(`   ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return text;
}
const node = (name, script, ...args) => step(name, process.execPath, tool(script), ...args);
const python = (name, script, ...args) => step(name, process.env["PYTHON"] ?? "python3", tool(script), ...args);

/** Puts a text between the marks `<!-- NAME -->` and `<!-- /NAME -->` of the model card. */
function intoDocs(name, text) {
  const card = join(root, "docs/judge.md");
  const before = readFileSync(card, "utf8");
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const from = before.indexOf(start);
  const to = before.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/judge.md has no place for ${name}`);
  writeFileSync(card, `${before.slice(0, from + start.length)}\n${text.trim()}\n\n${before.slice(to)}`);
}

try {
  node("candidates of the labelled folder", "dump.mjs", labelled, at("tune.jsonl"), labels);
  rmSync(at("made"), { recursive: true, force: true });
  node("made-up files", "synthetic.mjs", at("made"));
  node("their candidates", "dump.mjs", at("made"), at("made.jsonl"), at("made/labels.jsonl"));
  const quiet = flags.quiet.map((one, i) => {
    const [folder, held] = one.split("=");
    const rows = at(`quiet-${i}.jsonl`);
    node(`candidates of ${folder}`, "dump.mjs", resolve(folder), rows, ...(held ? ["--except", resolve(held)] : []));
    return rows;
  });
  const extra = ["--synthetic", at("made.jsonl"), ...(quiet.length > 0 ? ["--quiet", ...quiet] : [])];
  const folds = flags["only-train"] ? [] : ["--folds", at("folds")];
  python("training", "train.py", at("tune.jsonl"), ...extra, "--out", at("judge.bin"), ...folds);
  copyFileSync(at("judge.bin"), join(root, "src/judge/learned/judge.bin"));
  if (!flags["only-train"]) {
    const figures = node("figures of whole scans", "evaluate.mjs", labelled, "--folds", at("folds"));
    if (flags.docs) intoDocs("figures", figures);
  }
  if (flags.study) {
    node("candidates of any name", "dump.mjs", labelled, at("lenient.jsonl"), labels, "--lenient");
    const study = python(
      "harsher estimates",
      "study.py",
      at("tune.jsonl"),
      labels,
      "--lenient",
      at("lenient.jsonl"),
      ...extra,
    );
    if (flags.docs) intoDocs("study", study);
  }
} finally {
  if (!flags.work) rmSync(work, { recursive: true, force: true });
}
