// A repository's whole history, whole processes in turn: `git cat-file` of every content as the floor, credlint, and gitleaks
// and kingfisher where they are there; then which of gitleaks' token findings credlint has not.
// Usage: node bench/history.mjs REPOSITORY [RUNS]; GITLEAKS=path KINGFISHER=path
import { spawnSync } from "node:child_process";
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

/**
 * Only rules on a token's own shape; gitleaks' generic rule is left out. What is not at the same line of its file is looked for in
 * that one content by a scan of it alone: if that finds nothing either, the rules differ, else the history has it elsewhere.
 */
function compare() {
  const theirs = JSON.parse(readFileSync(report, "utf8")).filter(({ RuleID }) => RuleID !== "generic-api-key");
  const own = scan(["--history"], repository);
  const places = new Set(own.map(({ path, region }) => `${path}:${region.startLine}`));
  // One secret in several versions is one finding of ours.
  const first = new Map();
  for (const one of theirs) first.set(`${one.RuleID} ${one.File} ${one.Secret}`, one);
  const missing = [...first.values()].filter(({ File, StartLine }) => !places.has(`${File}:${StartLine}`));
  console.log(
    `\ngitleaks: ${theirs.length} findings of shapes, ${first.size} different; credlint: ${own.length} places`,
  );
  const told = { "at the same line": first.size - missing.length };
  for (const { RuleID, File, StartLine, Commit } of missing) {
    const content = spawnSync("git", ["cat-file", "blob", `${Commit}:${File}`], {
      cwd: repository,
      maxBuffer: 1 << 30,
    });
    const alone = scan(["-", "--stdin-name", File, "--tag", "secret"], folder, content.stdout);
    const there = alone.filter(({ region }) => region.startLine <= StartLine && region.endLine >= StartLine);
    const names = there.length > 0 ? namesOf(File, Commit) : new Set();
    const elsewhere = own.find(({ path, ruleId }) => names.has(path) && there.some((one) => one.ruleId === ruleId));
    const why =
      there.length === 0
        ? "no rule of credlint sees it in that content"
        : elsewhere
          ? "told where it came in"
          : "MISSED";
    told[why] = (told[why] ?? 0) + 1;
    if (why !== "told where it came in") console.log(`${why}: ${RuleID} ${File}:${StartLine} ${Commit.slice(0, 12)}`);
  }
  console.log(told);
}

/** What a file was called before. */
function namesOf(file, commit) {
  const args = ["-c", "core.quotePath=false", "log", "--follow", "-M", "--name-only", "--format=", commit, "--", file];
  return new Set([file, ...spawnSync("git", args, { cwd: repository, encoding: "utf8" }).stdout.split("\n")]);
}

/** All findings, held back or not, with what is related. */
function scan(args, cwd, input) {
  const out = spawnSync(process.execPath, [main, ...args, "-f", "json"], { cwd, input, maxBuffer: 1 << 30 });
  const { findings, suppressed } = JSON.parse(out.stdout.toString("utf8"));
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  return all.flatMap((one) => [one, ...one.related.map((place) => ({ ...place, ruleId: one.ruleId }))]);
}
