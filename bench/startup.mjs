// Start-up, whole processes side by side: `node -e 0`, `credlint --help` and a scan of ten files. Medians of 20 runs each,
// taken in turn, so that a busy machine slows all alike. Usage: npm run bench -- startup
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const RUNS = 20;
const root = fileURLToPath(new URL("..", import.meta.url));
const main = join(root, "dist/main.js");
const folder = mkdtempSync(join(tmpdir(), "credlint-bench-"));

/** Ten small files of the usual kinds, about 4 KB each. */
function tenFiles() {
  const filler = (line) => Array.from({ length: 80 }, (_, i) => line(i)).join("\n");
  for (const name of ["a.ts", "b.ts", "c.js", "d.tsx"])
    writeFileSync(
      join(folder, name),
      filler((i) => `export const value${i} = compute(${i}, token, "label ${i}");`),
    );
  for (const name of ["e.py", "f.go"])
    writeFileSync(
      join(folder, name),
      filler((i) => `value_${i} = settings.get("password", default=None) or read(${i})`),
    );
  for (const name of ["g.json", "h.json"])
    writeFileSync(
      join(folder, name),
      JSON.stringify(Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`key${i}`, `text ${i}`])), null, 2),
    );
  writeFileSync(
    join(folder, "i.yml"),
    filler((i) => `name${i}: value ${i}`),
  );
  writeFileSync(
    join(folder, "j.md"),
    filler((i) => `Line ${i} of a text that speaks of a token.`),
  );
}

function time(args) {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, args, { cwd: folder, stdio: "ignore" });
  if (run.status === null) throw new Error(`${args.join(" ")} did not end`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

export function startup() {
  tenFiles();
  const commands = {
    "node -e 0": ["-e", "0"],
    "credlint --help": [main, "--help"],
    "credlint, ten files": [main, "."],
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let run = -1; run < RUNS; run += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const taken = time(args);
      if (run >= 0) times[name].push(taken);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  const floor = median(times["node -e 0"]);
  return Object.entries(times).map(([name, values]) => ({
    name,
    median: median(values),
    over: median(values) - floor,
  }));
}
