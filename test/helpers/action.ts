/** The Action as the runner runs it: `node dist/action.js` of a fresh bundle, its environment and files made up. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunnerCommand, runnerCommands } from "./runner.ts";

const root = process.env["CREDLINT_ROOT"]!;
let dist: string | undefined;

/** Bundles once for a suite; `dropBundle` takes it away. */
export function bundled(): string {
  if (!dist) {
    dist = mkdtempSync(join(tmpdir(), "credlint-action-dist-"));
    execFileSync(process.execPath, [join(root, "tools/bundle.mjs"), dist], { cwd: root });
  }
  return dist;
}

export function dropBundle(): void {
  if (dist) rmSync(dist, { recursive: true, force: true });
  dist = undefined;
}

export interface Acted {
  readonly code: number | null;
  readonly log: string;
  readonly err: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Parsed, if it was written. */
  readonly sarif: { runs: { results: { ruleId: string; locations: unknown[] }[] }[] } | undefined;
  readonly commands: readonly RunnerCommand[];
}

export interface Step {
  /** Written as the event file; a text as it stands; undefined for no file. */
  readonly event?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the step in a work tree. Nothing of this process's own environment but PATH is there. */
export function act(workspace: string, name: string, { event, inputs = {}, env = {} }: Step = {}): Acted {
  const temp = mkdtempSync(join(tmpdir(), "credlint-action-"));
  try {
    const eventFile = join(temp, "event.json");
    if (event !== undefined) writeFileSync(eventFile, typeof event === "string" ? event : JSON.stringify(event));
    for (const file of ["output", "summary"]) writeFileSync(join(temp, file), "");
    const declared = { path: ".", scan: "auto", "sarif-file": "credlint.sarif", annotations: "10", ...inputs };
    const run = spawnSync(process.execPath, [join(bundled(), "action.js")], {
      cwd: temp,
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"],
        HOME: temp,
        CI: "true",
        GITHUB_ACTIONS: "true",
        GITHUB_EVENT_NAME: name,
        GITHUB_EVENT_PATH: eventFile,
        GITHUB_OUTPUT: join(temp, "output"),
        GITHUB_STEP_SUMMARY: join(temp, "summary"),
        GITHUB_WORKSPACE: workspace,
        GITHUB_REPOSITORY: "o/r",
        RUNNER_TEMP: temp,
        ...Object.fromEntries(Object.entries(declared).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
        ...env,
      },
    });
    const outputs = outputsIn(readFileSync(join(temp, "output"), "utf8"));
    let sarif: Acted["sarif"];
    if (outputs["sarif-file"]) sarif = JSON.parse(readFileSync(join(workspace, outputs["sarif-file"]), "utf8"));
    return {
      code: run.status,
      log: run.stdout,
      err: run.stderr,
      outputs,
      summary: readFileSync(join(temp, "summary"), "utf8"),
      sarif,
      commands: runnerCommands(run.stdout),
    };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** `name<<mark`, the value's lines, `mark`: as the runner reads them (FileCommandManager.cs). */
function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let i = 0; i < lines.length - 1; i += 1) {
    const [name, mark] = lines[i]!.split("<<");
    const end = lines.indexOf(mark!, i + 1);
    if (!name || !mark || end < 0) throw new Error(`not an output: ${lines[i]}`);
    outputs[name] = lines.slice(i + 1, end).join("\n");
    i = end;
  }
  return outputs;
}

/** A repository with commits, quick to write. */
export class Repo {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    this.git("init", "-q", "-b", "main");
  }

  git(...args: readonly string[]): string {
    const identity = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
    return execFileSync("git", [...identity, ...args], { cwd: this.folder, encoding: "utf8", stdio: "pipe" }).trim();
  }

  /** Writes files (undefined removes one) and commits them; the commit's id. */
  commit(files: Readonly<Record<string, string | undefined>>): string {
    for (const [name, text] of Object.entries(files)) {
      if (text === undefined) rmSync(join(this.folder, name));
      else writeFileSync(join(this.folder, name), text);
    }
    this.git("add", "-A");
    this.git("commit", "-q", "--allow-empty", "-m", "x");
    return this.git("rev-parse", "HEAD");
  }

  /** As actions/checkout leaves it: a clone with the commit as its detached HEAD. */
  checkout(into: string, commit: string, depth?: number): string {
    this.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const clone = mkdtempSync(join(into, "clone-"));
    const at = (...args: readonly string[]): string =>
      execFileSync("git", args, { cwd: clone, encoding: "utf8", stdio: "pipe" });
    execFileSync("git", ["init", "-q", clone]);
    at("remote", "add", "origin", `file://${this.folder}`);
    if (depth) at("fetch", "-q", "--no-tags", `--depth=${depth}`, "origin", commit);
    else at("fetch", "-q", "origin", "+refs/heads/*:refs/remotes/origin/*", commit);
    at("checkout", "-q", "--detach", commit);
    return clone;
  }
}
