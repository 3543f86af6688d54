// A hook's scan: five staged files in a repository of many. Whole processes in turn, medians: git's own listing and an empty
// node as the floor, credlint with a clean and a telling change, gitleaks where it is there.
// Usage: node bench/staged.mjs [FILES [RUNS]]; GITLEAKS=path
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sideBySide } from "./lib/time.mjs";

const files = Number(process.argv[2] ?? 50_000);
const runs = Number(process.argv[3] ?? 15);
const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "credlint-bench-"));
const git = (...args) =>
  execFileSync("git", ["-c", "user.name=b", "-c", "user.email=b@example.com", ...args], { cwd: folder });

try {
  git("init", "-q", ".");
  for (let i = 0; i < files; i += 1) {
    const below = join(folder, `packages/p${i % 500}/src`);
    if (i < 500) mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `file${i}.ts`), `export const value${i} = compute(${i}, "label ${i}");\n`.repeat(20));
  }
  git("add", ".");
  git("commit", "-q", "-m", "all");
  const change = (line) => {
    for (const i of [1, 2, 3, 4, 5])
      writeFileSync(join(folder, `packages/p${i}/src/file${i}.ts`), `${line(i)}\n`.repeat(80));
    git("add", ".");
  };
  change((i) => `export const other${i} = compute(${i}, "label ${i}");`);
  const gitleaks = process.env.GITLEAKS ?? "gitleaks";
  const tools = [
    { name: "git diff --cached --name-only -z", command: ["git", "diff", "--cached", "--name-only", "-z"] },
    { name: "node -e 0", command: [process.execPath, "-e", "0"] },
    { name: "credlint --staged", command: [process.execPath, main, "--staged"] },
    { name: "gitleaks git --staged", command: [gitleaks, "git", "--staged", "--no-banner", "."], needs: gitleaks },
  ].filter(({ needs }) => needs === undefined || existsSync(needs));
  const rows = sideBySide(tools, runs, folder);
  const floor = rows[0].seconds + rows[1].seconds;
  console.log(`${files} files, five staged; median of ${runs} runs in turn\n`);
  for (const { name, seconds, cpu } of rows)
    console.log(
      `${(1000 * seconds).toFixed(1).padStart(8)} ms  ${(1000 * cpu).toFixed(0).padStart(5)} ms CPU  ${name}`,
    );
  const own = rows.find(({ name }) => name.startsWith("credlint"));
  console.log(
    `\ncredlint over the floor (git and node): ${(1000 * (own.seconds - floor)).toFixed(1)} ms; wanted: at most 60`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
