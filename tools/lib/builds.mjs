// Builds of the program for tools that compare them: a folder with main.js, or a git revision, bundled in a worktree that is
// removed again; and what such a build finds below a folder.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * The folder of a build's main.js, below `temporary` where it is built here. "." is the working tree as it is.
 * Throws if it is neither a folder nor a revision, or does not build.
 */
export function buildOf(what, repository, temporary, name) {
  if (what !== "." && existsSync(join(what, "main.js"))) return resolve(what);
  const out = join(temporary, name);
  const bundle = (tree) =>
    execFileSync(process.execPath, [join(tree, "tools/bundle.mjs"), out], {
      cwd: tree,
      stdio: ["ignore", "pipe", "pipe"],
    });
  if (what === ".") {
    bundle(repository);
    return out;
  }
  const git = (...args) => execFileSync("git", args, { cwd: repository, encoding: "utf8", stdio: "pipe" }).trim();
  const commit = git("rev-parse", "--verify", "--end-of-options", `${what}^{commit}`);
  const tree = join(temporary, `${name}-tree`);
  git("worktree", "add", "--detach", "--force", tree, commit);
  try {
    if (existsSync(join(repository, "node_modules")) && !existsSync(join(tree, "node_modules")))
      symlinkSync(join(repository, "node_modules"), join(tree, "node_modules"), "dir");
    bundle(tree);
  } finally {
    rmSync(join(tree, "node_modules"), { force: true, recursive: true });
    git("worktree", "remove", "--force", tree);
  }
  return out;
}

/**
 * All findings of a build below a folder (or its `targets`), paths relative to it: {ruleId, level, tag, path, line, endLine, column, confidence}.
 * The folder's own configuration, ignore files and baseline don't count. Throws if the scan itself fails.
 */
export function findingsOf(build, folder, temporary, more = [], targets = ["."]) {
  const report = join(temporary, "report.json");
  rmSync(report, { force: true });
  const args = ["--no-gitignore", "--no-config", "--fail-on", "never", "--threads", "1", "-q", "-o", `json=${report}`];
  const run = spawnSync(process.execPath, [join(build, "main.js"), ...targets, ...args, ...more], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  // 2: something could not be examined, which the report tells; anything else is no scan
  if ((run.status !== 0 && run.status !== 2) || !existsSync(report))
    throw new Error(`${join(build, "main.js")} on ${folder}: exit ${run.status}: ${run.stderr.slice(0, 400)}`);
  const { findings } = JSON.parse(readFileSync(report, "utf8"));
  rmSync(report);
  return findings.map(({ ruleId, level, tag, path, region, confidence }) => ({
    ruleId,
    level,
    tag,
    path: path.replace(/^\.\//, ""),
    line: region.startLine,
    endLine: region.endLine,
    column: region.startColumn,
    confidence,
  }));
}
