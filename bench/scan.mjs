// A scan of the corpus beside what else reads it: ripgrep for one fixed word (the floor), Node that only reads, and every
// other scanner on PATH. Whole processes, in turn. Usage: node bench/scan.mjs [RUNS]
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpusFolder, sizeOf } from "./lib/corpus.mjs";
import { sideBySide } from "./lib/time.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const main = join(here, "../dist/main.js");
const node = process.execPath;

function isThere(command) {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
}

/** Commands on a folder; `peers` are the scanners that are found. A slow one has one turn, and says so. */
function commandsFor(folder) {
  const credlint = (threads, ...more) => [
    node,
    main,
    folder,
    "--no-gitignore",
    "--no-config",
    "--fail-on",
    "never",
    "--threads",
    threads,
    ...more,
  ];
  const all = [
    { name: "rg -c -F AKIA, 1 thread", needs: "rg", command: ["rg", "-c", "-F", "AKIA", "-uu", "-j1", folder] },
    { name: "rg -c -F AKIA, 2 threads", needs: "rg", command: ["rg", "-c", "-F", "AKIA", "-uu", "-j2", folder] },
    { name: "Node, walk and read only", command: [node, join(here, "lib/reading.mjs"), folder] },
    { name: "credlint, 1 thread, no syntax trees", command: credlint("1", "--no-syntax-trees") },
    { name: "credlint, 2 threads, no syntax trees", command: credlint("2", "--no-syntax-trees") },
    {
      name: "credlint, 1 thread, only config checks off",
      command: credlint("1", "--no-syntax-trees", "--tag", "secret"),
    },
    { name: "credlint, 2 threads, as it comes", command: credlint("2") },
    {
      name: "kingfisher",
      needs: "kingfisher",
      command: [
        "kingfisher",
        "scan",
        folder,
        "--no-validate",
        "--no-update-check",
        "--git-history",
        "none",
        "--jobs",
        "2",
      ],
    },
    {
      name: "gitleaks",
      needs: "gitleaks",
      once: true,
      command: ["gitleaks", "dir", folder, "--no-banner", "--exit-code", "0"],
    },
    {
      name: "betterleaks",
      needs: "betterleaks",
      once: true,
      command: ["betterleaks", "dir", folder, "--no-banner", "--exit-code", "0"],
    },
    { name: "titus", needs: "titus", once: true, command: ["titus", "scan", folder] },
  ];
  return all.filter(({ needs }) => needs === undefined || isThere(needs));
}

/** The table as lines of Markdown. */
export function scanTable(runs = 5) {
  const folder = corpusFolder();
  const { files, bytes } = sizeOf(folder);
  const rows = sideBySide(commandsFor(folder), runs, dirname(folder));
  const floor = (threads) =>
    rows.find(({ name }) => name.startsWith("rg") && name.includes(`${threads} thread`))?.seconds;
  const lines = [
    `Corpus: ${files.toLocaleString("en")} files, ${(bytes / 1e6).toFixed(0)} MB. Medians of ${runs} runs in turn; "once" where one run was made.`,
    "",
    "| what | wall, s | CPU, s | memory, MB | times rg with as many threads | |",
    "|---|--:|--:|--:|--:|---|",
  ];
  for (const row of rows) {
    const threads = / 2 threads|kingfisher|gitleaks|betterleaks|titus/.test(row.name) ? 2 : 1;
    const ratio = floor(threads) ? (row.seconds / floor(threads)).toFixed(1) : "";
    lines.push(
      `| ${row.name} | ${row.seconds.toFixed(2)} | ${row.cpu.toFixed(2)} | ${row.megabytes.toFixed(0)} | ${ratio} | ${row.runs === 1 ? "once" : ""} |`,
    );
  }
  return lines;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(scanTable(Number(process.argv[2] ?? 5)).join("\n"));
