// Start-up, whole processes side by side: `node -e 0`, `credlint --help`, and scans of ten files: with nothing in them, and
// with a word in nearly every line that has all of them read and judged. Medians of 20 runs each,
// taken in turn, so that a busy machine slows all alike. Usage: npm run bench -- startup
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const RUNS = 20;
/** About 20 KB, as a commit has them. */
const FIVE = ["a.ts", "c.js", "e.py", "g.json", "i.yml"];
const root = fileURLToPath(new URL("..", import.meta.url));
const main = join(root, "dist/main.js");
const home = mkdtempSync(join(tmpdir(), "credlint-bench-"));

const filler = (line) => Array.from({ length: 80 }, (_, i) => line(i)).join("\n");

/** Ten small files of the usual kinds, about 4 KB each; `word` stands in every line of most of them. */
function tenFiles(folder, word) {
  mkdirSync(folder, { recursive: true });
  const write = (name, text) => writeFileSync(join(folder, name), text);
  for (const name of ["a.ts", "b.ts", "c.js", "d.tsx"])
    write(
      name,
      filler((i) => `export const value${i} = compute(${i}, ${word}, "label ${i}");`),
    );
  for (const name of ["e.py", "f.go"])
    write(
      name,
      filler((i) => `value_${i} = settings.get("${word}", default=None) or read(${i})`),
    );
  for (const name of ["g.json", "h.json"])
    write(
      name,
      JSON.stringify(Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`${word}${i}`, `text ${i}`])), null, 2),
    );
  write(
    "i.yml",
    filler((i) => `name${i}: value ${i}`),
  );
  write(
    "j.md",
    filler((i) => `Line ${i} of a text that speaks of a ${word}.`),
  );
}

function time(args, cwd) {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, args, { cwd, stdio: "ignore" });
  if (run.status === null) throw new Error(`${args.join(" ")} did not end`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

export function startup() {
  const plain = join(home, "plain");
  const telling = join(home, "telling");
  tenFiles(plain, "width");
  tenFiles(telling, "token");
  const commands = {
    "node -e 0": [["-e", "0"], home],
    "credlint --help": [[main, "--help"], home],
    "five staged-size files": [[main, ...FIVE], plain],
    "ten ordinary files": [[main, "."], plain],
    "ten files that speak of tokens": [[main, "."], telling],
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let run = -1; run < RUNS; run += 1) {
    for (const [name, [args, cwd]] of Object.entries(commands)) {
      const taken = time(args, cwd);
      if (run >= 0) times[name].push(taken);
    }
  }
  rmSync(home, { recursive: true, force: true });
  const floor = median(times["node -e 0"]);
  return Object.entries(times).map(([name, values]) => ({
    name,
    median: median(values),
    over: median(values) - floor,
  }));
}
