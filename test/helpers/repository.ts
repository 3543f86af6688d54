/** Git repositories made for a test, and what a scan of them says, in short. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cli } from "./cli.ts";

// Neither this machine's config nor a hook's variables reach the repositories, nor the scans of them.
for (const name of Object.keys(process.env)) if (name.startsWith("GIT_")) delete process.env[name];
Object.assign(process.env, {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "t",
  GIT_AUTHOR_EMAIL: "t@example.com",
  GIT_COMMITTER_NAME: "t",
  GIT_COMMITTER_EMAIL: "t@example.com",
});

/** A password that nobody uses, another for each number: 16 letters and digits. */
export function secret(number: number): string {
  const text = createHash("sha256").update(`repository ${number}`).digest("base64").replace(/[+/=]/g, "");
  return `k${text.slice(0, 15)}`;
}

/** A line of a settings file; the value begins in column 13. */
export function password(number: number): string {
  return `DB_PASSWORD=${secret(number)}\n`;
}

/** Lines without a finding. */
export function lines(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => `SETTING_${from + i}=on\n`).join("");
}

export class Repository {
  readonly folder: string;
  /** Commits' ids by their messages. */
  readonly commits = new Map<string, string>();
  #time = 1_700_000_000;

  constructor(folder: string) {
    this.folder = folder;
  }

  git(...args: string[]): string {
    this.#time += 60;
    const date = `${this.#time} +0100`;
    return execFileSync("git", ["-c", "protocol.file.allow=always", ...args], {
      cwd: this.folder,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      stdio: ["ignore", "pipe", "pipe"],
    }).toString("utf8");
  }

  write(files: Readonly<Record<string, string | Buffer>>): this {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), content);
    }
    return this;
  }

  /** Writes and stages. */
  stage(files: Readonly<Record<string, string | Buffer>>): this {
    this.write(files);
    this.git("--literal-pathspecs", "add", "-f", "--", ...Object.keys(files));
    return this;
  }

  /** Writes, stages and commits; `message` is the name by which findings are told. */
  commit(message: string, files: Readonly<Record<string, string | Buffer>> = {}): this {
    if (Object.keys(files).length > 0) this.stage(files);
    this.git("commit", "-q", "--allow-empty", "--no-verify", "-m", message);
    return this.name(message);
  }

  /** Names what HEAD is. */
  name(message: string): this {
    this.commits.set(message, this.git("rev-parse", "HEAD").trim());
    return this;
  }

  /** "PATH:LINE:COLUMN RULE" of each finding, for the history with commit and whether it stands; then troubles, then the exit code. */
  async scan(...argv: string[]): Promise<string[]> {
    return this.scanIn("", ...argv);
  }

  async scanIn(below: string, ...argv: string[]): Promise<string[]> {
    const { code, out, err } = await cli(join(this.folder, below), [...argv, "--format", "json"]);
    if (!out.startsWith("{")) return [err.split("\n")[0]!, `exit ${code}`];
    const report = JSON.parse(out) as JsonReport;
    const names = new Map([...this.commits].map(([name, id]) => [id, name]));
    const told = report.findings.map(({ path, region, ruleId, history }) => {
      const place = `${path}:${region.startLine}:${region.startColumn} ${ruleId}`;
      if (!history) return place;
      const head = history.head ? `head ${history.head.path}:${history.head.region.startLine}` : "gone";
      return `${place} ${names.get(history.commit) ?? history.commit} ${head}`;
    });
    const troubles = report.diagnostics.map(({ code: id, level, path }) => `${level} ${id}${path ? ` ${path}` : ""}`);
    return [...told, ...troubles, `exit ${code}`];
  }
}

interface JsonRegion {
  readonly startLine: number;
  readonly startColumn: number;
}

interface JsonReport {
  readonly findings: readonly {
    readonly path: string;
    readonly region: JsonRegion;
    readonly ruleId: string;
    readonly history?: {
      readonly commit: string;
      readonly head?: { readonly path: string; readonly region: JsonRegion };
    };
  }[];
  readonly diagnostics: readonly { readonly code: string; readonly level: string; readonly path?: string }[];
}

/** A new repository, for the time of `use`. */
export async function withRepository(use: (one: Repository) => Promise<void>, ...init: string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "credlint-git-"));
  try {
    mkdirSync(join(folder, "work"));
    const one = new Repository(join(folder, "work"));
    one.git("init", "-q", "-b", "main", ...init, ".");
    await use(one);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
