// What the Action's entry costs beyond the scan itself: `credlint .` and `node dist/action.js` (event schedule: annotations,
// summary, SARIF, outputs) on the same tree, in turn; and the same for a pull request beside `credlint --diff` and
// `credlint --history`. Medians of 15. Usage: npm run bundle && node bench/action.mjs [TREE]
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const RUNS = 15;
const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

function time(args, cwd, env = {}) {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, args, { cwd, stdio: "ignore", env: { ...process.env, ...env } });
  if (run.status !== 0 && run.status !== 1) throw new Error(`${args.join(" ")} ended with ${run.status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export function action(tree = join(root, "fixtures/tour")) {
  const home = mkdtempSync(join(tmpdir(), "credlint-bench-"));
  try {
    const repo = join(home, "repo");
    cpSync(resolve(tree), repo, { recursive: true });
    const git = (...args) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
        cwd: repo,
        encoding: "utf8",
      });
    git("init", "-q");
    git("commit", "-q", "--allow-empty", "-m", "base");
    const base = git("rev-parse", "HEAD").trim();
    git("add", "-A");
    git("commit", "-q", "-m", "all");
    const head = git("rev-parse", "HEAD").trim();
    const event = join(home, "event.json");
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: head } } }));
    for (const file of ["output", "summary"]) writeFileSync(join(home, file), "");
    const runner = (name) => ({
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: event,
      GITHUB_WORKSPACE: repo,
      GITHUB_OUTPUT: join(home, "output"),
      GITHUB_STEP_SUMMARY: join(home, "summary"),
      "INPUT_SARIF-FILE": join(home, "credlint.sarif"),
    });
    const main = join(dist, "main.js");
    const commands = {
      "node -e 0": [["-e", "0"]],
      "credlint .": [[main, "."]],
      "the Action, all files": [[join(dist, "action.js")], runner("schedule")],
      "credlint --diff": [[main, "--diff", `${base}...HEAD`]],
      "credlint --history": [[main, "--history", `${base}..HEAD`]],
      "the Action, a pull request": [[join(dist, "action.js")], runner("pull_request")],
    };
    const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
    for (let run = -1; run < RUNS; run += 1) {
      for (const [name, [args, env]] of Object.entries(commands)) {
        const taken = time(args, repo, env);
        if (run >= 0) times[name].push(taken);
      }
    }
    const at = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
    const floor = at["node -e 0"];
    return {
      times: at,
      overhead: {
        "all files": at["the Action, all files"] - at["credlint ."],
        // Two scans in one process: one start of Node less.
        "a pull request": at["the Action, a pull request"] - (at["credlint --diff"] + at["credlint --history"] - floor),
      },
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { times, overhead } = action(process.argv[2]);
  for (const [name, ms] of Object.entries(times))
    console.log(`${ms.toFixed(0).padStart(7)} ms  ${(ms / times["node -e 0"]).toFixed(1).padStart(5)} x  ${name}`);
  for (const [name, ms] of Object.entries(overhead))
    console.log(`${ms.toFixed(0).padStart(7)} ms  beyond the scan: ${name}`);
}
