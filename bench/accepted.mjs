// What 1,000 accepted values cost: scans of 1,000 files with one password each, without a baseline and with one that accepts
// all of them, interleaved; the median of five. Usage: node bench/accepted.mjs [dist/main.js]
import { spawnSync } from "node:child_process";
import { scrypt } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = resolve(process.argv[2] ?? "dist/main.js");
const COUNT = 1_000;
const RUNS = 5;
const folder = mkdtempSync(join(tmpdir(), "credlint-accepted-"));
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];

function run(...args) {
  const start = performance.now();
  const done = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  return { ms: performance.now() - start, ...done };
}

/** 1,000 hashes and nothing else: what is above it is ours. */
async function floor() {
  const start = performance.now();
  const one = (i) =>
    new Promise((done) => scrypt(`w${i}-winter-Ridge-${i}`, "salt", 16, { N: 2 ** 12, r: 4, p: 1 }, done));
  await Promise.all(Array.from({ length: COUNT }, (_, i) => one(i)));
  return performance.now() - start;
}

try {
  for (let i = 0; i < COUNT; i += 1)
    writeFileSync(join(folder, `f${i}.py`), `db_password = "w${i}-winter-Ridge-${i}"\n`);
  const made = run("baseline");
  console.log(made.stdout.split("\n")[0], `${Math.round(made.ms)} ms`);
  for (const threads of ["1", "2"]) {
    const without = [];
    const accepted = [];
    for (let i = 0; i < RUNS; i += 1) {
      without.push(run("-q", "--no-baseline", "--threads", threads).ms);
      const held = run("--threads", threads);
      if (held.status !== 0) throw new Error(held.stdout);
      accepted.push(held.ms);
    }
    const [a, b] = [median(without), median(accepted)];
    console.log(`the hashes alone: ${Math.round(await floor())} ms`);
    console.log(
      `${threads} threads: ${Math.round(a)} ms without, ${Math.round(b)} ms with: ${Math.round(b - a)} ms more for ${COUNT} guessable values`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
