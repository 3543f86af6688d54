import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";

const root = process.env["CREDLINT_ROOT"]!;
const page = readFileSync(join(root, "docs/github.md"), "utf8");
const manifest = parse(readFileSync(join(root, "action.yml"), "utf8"));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
  readonly needs?: string;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: unknown;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflows = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => parse(match[1]!) as Workflow);

const test = suite<{ bin: string }>("docs/github.md");

/** `npx` runs a fresh bundle; `gh` writes down how it was called. */
test.before((context) => {
  context.bin = mkdtempSync(join(tmpdir(), "credlint-docs-"));
  execFileSync(process.execPath, [join(root, "tools/bundle.mjs"), join(context.bin, "dist")], { cwd: root });
  const npx = `#!/bin/sh\n[ "$1" = --yes ] && [ "$2" = credlint@0 ] || exit 99\nshift 2\nexec "${process.execPath}" "${join(context.bin, "dist/main.js")}" "$@"\n`;
  const gh = '#!/bin/sh\nprintf "%s\\n" "$@" > gh-called\n[ -s "$7" ]\n';
  for (const [name, text] of Object.entries({ npx, gh })) {
    writeFileSync(join(context.bin, name), text);
    chmodSync(join(context.bin, name), 0o755);
  }
});
test.after(({ bin }) => rmSync(bin, { recursive: true, force: true }));

test("workflows parse, have no permission by default, and those of a job are the ones that its steps need", () => {
  assert.is(workflows.length, 4);
  for (const { on, permissions, jobs } of workflows) {
    assert.ok(on);
    assert.equal(permissions, {});
    assert.not.match(JSON.stringify(on), /pull_request_target|workflow_run/);
    for (const job of Object.values(jobs)) {
      const needs: Record<string, string> = { contents: "read" };
      const uses = job.steps.map((step) => step.uses ?? "").join(" ");
      const runs = job.steps.map((step) => step.run ?? "").join("\n");
      if (uses.includes("upload-sarif")) Object.assign(needs, { "security-events": "write", actions: "read" });
      if (runs.includes("gh pr comment")) needs["pull-requests"] = "write";
      assert.equal(job.permissions, needs);
      for (const step of job.steps) {
        assert.ok(Boolean(step.uses) !== Boolean(step.run));
        // An expression in a shell line could be code of a stranger: it goes through the environment.
        assert.not.match(step.run ?? "", /\$\{\{/);
        if (step.uses?.startsWith("actions/checkout")) assert.is(step.with!["persist-credentials"], false);
        if (!step.uses?.startsWith("credlint/credlint@")) continue;
        assert.equal(
          Object.keys(step.with ?? {}).filter((name) => !(name in manifest.inputs)),
          [],
        );
        assert.is(job.steps.find((one) => one.uses?.startsWith("actions/checkout"))!.with!["fetch-depth"], 0);
      }
    }
  }
});

test("the tables name every input and output", () => {
  const inputs = [...page.matchAll(/^\| `([\w-]+)` \| /gm)].map((match) => match[1]!);
  for (const name of Object.keys(manifest.inputs)) assert.ok(inputs.includes(name), name);
  for (const name of Object.keys(manifest.outputs)) assert.ok(page.includes(`\`${name}\``), name);
});

test("shell lines run: the shards of a repository are scanned, joined and told; a comment is written", ({ bin }) => {
  const run = (line: string, cwd: string, env: Readonly<Record<string, string>>) =>
    spawnSync("bash", ["-e", "-c", line], {
      cwd,
      encoding: "utf8",
      env: { PATH: `${bin}:${process.env["PATH"]}`, HOME: bin, CI: "true", ...env },
    });
  let shards = 0;
  let comments = 0;
  for (const { jobs } of workflows) {
    const cwd = mkdtempSync(join(bin, "work-"));
    mkdirSync(join(cwd, "src"));
    for (let i = 0; i < 12; i += 1) writeFileSync(join(cwd, `src/${i}.py`), `db_password = "hT9kQ2vLx8Rm4Wz${i}"\n`);
    for (const job of Object.values(jobs)) {
      for (const step of job.steps) {
        if (step.uses?.startsWith("credlint/credlint@") && step.with?.["markdown-file"])
          writeFileSync(join(cwd, String(step.with["markdown-file"])), "<!-- credlint -->\n");
        if (!step.run) continue;
        for (const shard of job.strategy?.matrix.shard ?? [0]) {
          const env = Object.fromEntries(
            Object.entries(step.env ?? {}).map(([name, value]) => [
              name,
              value.replace("${{ matrix.shard }}", String(shard)).replace(/\$\{\{.*?\}\}/g, "7"),
            ]),
          );
          const done = run(step.run, cwd, { ...env, GITHUB_STEP_SUMMARY: join(cwd, "summary.md") });
          assert.is(done.status, step.run.includes("merge") ? 1 : 0, `${step.run}\n${done.stdout}${done.stderr}`);
          if (shard) shards += 1;
        }
      }
    }
    if (existsSync(join(cwd, "credlint.sarif"))) {
      const { results } = JSON.parse(readFileSync(join(cwd, "credlint.sarif"), "utf8")).runs[0];
      assert.is(results.length, 12);
      assert.match(readFileSync(join(cwd, "summary.md"), "utf8"), /### credlint: 12 errors/);
    }
    if (existsSync(join(cwd, "gh-called"))) {
      comments += 1;
      assert.is(
        readFileSync(join(cwd, "gh-called"), "utf8"),
        "pr\ncomment\n7\n--edit-last\n--create-if-none\n--body-file\ncredlint.md\n",
      );
    }
  }
  assert.equal([shards, comments], [4, 1]);
});

test.run();
