// A repository's whole history, whole processes in turn: `git cat-file` of every content as the floor, credlint, and gitleaks
// and kingfisher where they are there; then which of gitleaks' token findings credlint has not.
// Usage: node bench/history.mjs REPOSITORY [RUNS]; GITLEAKS=path KINGFISHER=path
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { sideBySide } from "./lib/time.mjs";

const repository = resolve(process.argv[2] ?? ".");
const runs = Number(process.argv[3] ?? 3);
const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const { GITLEAKS = "gitleaks", KINGFISHER = "kingfisher" } = process.env;
const folder = mkdtempSync(join(tmpdir(), "credlint-bench-"));
const report = join(folder, "gitleaks.json");

const tools = [
  {
    name: "git cat-file of every object",
    command: ["git", "cat-file", "--batch-all-objects", "--batch", "--unordered", "--buffer"],
  },
  { name: "credlint --history", command: [process.execPath, main, "--history", "-q"] },
  {
    name: "gitleaks git",
    command: [GITLEAKS, "git", "--no-banner", "--log-opts=--all", "--report-path", report, "."],
    needs: GITLEAKS,
  },
  {
    name: "kingfisher scan",
    command: [
      KINGFISHER,
      "scan",
      "--no-validate",
      "--no-update-check",
      "--git-history",
      "full",
      "--format",
      "json",
      ".",
    ],
    needs: KINGFISHER,
  },
].filter(({ needs }) => needs === undefined || existsSync(needs));

try {
  const rows = sideBySide(tools, runs, repository);
  console.log(`${repository}; median of ${runs} runs in turn\n`);
  for (const { name, seconds, cpu, megabytes } of rows) {
    const ratio = (seconds / rows[0].seconds).toFixed(2);
    console.log(
      `${seconds.toFixed(2).padStart(7)} s  ${ratio.padStart(6)} x  ${cpu.toFixed(1).padStart(6)} s CPU  ${megabytes.toFixed(0).padStart(5)} MB  ${name}`,
    );
  }
  if (existsSync(report)) compare();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** By commit and file, then by file: only rules on a token's own shape; gitleaks' generic rule is left out. */
function compare() {
  const theirs = JSON.parse(readFileSync(report, "utf8")).filter(({ RuleID }) => RuleID !== "generic-api-key");
  const out = spawnSync(process.execPath, [main, "--history", "-f", "json"], { cwd: repository, maxBuffer: 1 << 30 });
  const own = JSON.parse(out.stdout.toString("utf8"));
  const all = [...own.findings, ...own.suppressed.map(({ finding }) => finding)];
  const places = new Set(
    all.flatMap((one) => [one, ...one.related]).map(({ path, region }) => `${path}:${region.startLine}`),
  );
  const files = new Set(all.map(({ path }) => path));
  // One secret in several versions is one finding of ours: the first commit of each counts.
  const first = new Map();
  for (const one of theirs) first.set(`${one.RuleID} ${one.File} ${one.Secret}`, one);
  const missing = [...first.values()].filter(({ File, StartLine }) => !places.has(`${File}:${StartLine}`));
  console.log(
    `\ngitleaks: ${theirs.length} findings of shapes, ${first.size} different; credlint: ${all.length} findings`,
  );
  for (const { RuleID, File, StartLine, Commit } of missing) {
    const date = execFileSync("git", ["show", "-s", "--format=%as", Commit], { cwd: repository }).toString().trim();
    console.log(
      `not at the same line: ${RuleID} ${File}:${StartLine} ${Commit.slice(0, 12)} ${date}${files.has(File) ? " (file has findings)" : ""}`,
    );
  }
}
