// How a scan's time grows: with the number of rules (the catalogue once, three and ten times, under other prefixes), with a
// file's size, with the number of findings, and on hostile texts. Usage: node bench/growth.mjs [RUNS]
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { importTypescript } from "../tools/lib/ruleset-plugin.mjs";
import { corpusFolder } from "./lib/corpus.mjs";
import { sideBySide } from "./lib/time.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const node = process.execPath;
const flags = ["--no-gitignore", "--no-config", "--fail-on", "never", "--threads", "1", "--no-syntax-trees"];

/** The same kinds of tokens under prefixes that nobody has: `q3xyghp_...`. */
function copies(rules, times) {
  const more = [];
  for (let copy = 1; copy < times; copy += 1) {
    const prefix = `q${copy}xy`;
    for (const rule of rules) {
      const id = rule.id.replace("/", `-${copy}/`);
      if (rule.kind === "shape" && rule.lookBehind === 0)
        more.push({
          ...rule,
          id,
          anchors: rule.anchors.map((anchor) => prefix + anchor),
          pattern: `${prefix}(?:${rule.pattern})`,
        });
      else if (rule.kind === "contextual") more.push({ ...rule, id, words: rule.words.map((word) => prefix + word) });
    }
  }
  return [...rules, ...more].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function distWith(times, folder) {
  const out = join(folder, `dist-${times}`);
  cpSync(join(root, "dist"), out, { recursive: true });
  const ruleset = JSON.parse(readFileSync(join(out, "ruleset.json"), "utf8"));
  const larger = { ...ruleset, rules: copies(ruleset.rules, times) };
  const { kernelImage } = await importTypescript(root, "src/screen/image.part.ts");
  const { imageOf } = await importTypescript(root, "src/detect/screen.ts");
  writeFileSync(join(out, "ruleset.json"), JSON.stringify(larger));
  writeFileSync(join(out, "kernel.bin"), kernelImage(larger));
  writeFileSync(join(out, "screen.bin"), Buffer.from(imageOf(larger).buffer));
  return { main: join(out, "main.js"), rules: larger.rules.length };
}

function textFile(path, megabytes, chunk) {
  const file = openSync(path, "w");
  for (let written = 0; written < megabytes * 1e6; written += chunk.length) writeSync(file, chunk);
  closeSync(file);
}

const random = (length) =>
  Array.from({ length }, () => "abcdefghjkmnpqrstuvwxyz23456789"[Math.floor(Math.random() * 31)]).join("");

export async function growthTable(runs = 3) {
  const folder = mkdtempSync(join(tmpdir(), "credlint-growth-"));
  const lines = [];
  const table = (title, commands) => {
    lines.push("", `**${title}**`, "", "| what | wall, s | CPU, s | memory, MB |", "|---|--:|--:|--:|");
    for (const row of sideBySide(commands, runs, folder))
      lines.push(`| ${row.name} | ${row.seconds.toFixed(2)} | ${row.cpu.toFixed(2)} | ${row.megabytes.toFixed(0)} |`);
  };
  try {
    const corpus = corpusFolder();
    const dists = [];
    for (const times of [1, 3, 10]) dists.push(await distWith(times, folder));
    table(
      "Number of rules, a scan of the corpus",
      dists.map(({ main, rules }) => ({ name: `${rules} rules`, command: [node, main, corpus, ...flags] })),
    );
    const source = readFileSync(join(corpus, "typescript-5.9.3/lib/typescript.js")).subarray(0, 4_000_000);
    const main = join(root, "dist/main.js");
    const files = join(folder, "files");
    mkdirSync(files);
    const sized = [1, 10, 100, 1000].map((megabytes) => {
      const path = join(files, `code-${megabytes}.txt`);
      textFile(path, megabytes, source.subarray(0, Math.min(source.length, megabytes * 1e6)));
      return { name: `one file of ${megabytes} MB`, command: [node, main, path, ...flags] };
    });
    table("A file's size", sized);
    const found = [10, 100, 1000, 10_000].map((count) => {
      const path = join(files, `found-${count}.env`);
      writeFileSync(path, Array.from({ length: count }, (_, i) => `SERVICE_${i}_PASSWORD=${random(20)}\n`).join(""));
      return { name: `${count} findings in one file`, command: [node, main, path, ...flags, "-q"] };
    });
    table("Number of findings", found);
    const hostile = {
      "10 MB of a": "a",
      '10 MB of "key": "': '"key": "',
      "10 MB of AKIA": "AKIA",
      "10 MB of eyJ": "eyJ",
      "10 MB of (": "(",
      "10 MB of lines": "\n",
    };
    table(
      "Hostile texts",
      Object.entries(hostile).map(([name, unit], i) => {
        const path = join(files, `hostile-${i}.js`);
        writeFileSync(path, unit.repeat(Math.ceil(1e7 / unit.length)));
        return { name, command: [node, main, path, ...flags, "-q"] };
      }),
    );
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log((await growthTable(Number(process.argv[2] ?? 3))).join("\n"));
