import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";

const root = process.env["CREDLINT_ROOT"]!;
const folder = join(root, ".github/workflows");

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
const workflows = new Map(
  readdirSync(folder).map((name) => [name, parse(readFileSync(join(folder, name), "utf8")) as Workflow]),
);

for (const [name, workflow] of workflows) {
  test(`${name}: reads only, but where a job says more; every job ends; shell lines parse and hold no expression`, () => {
    assert.equal(workflow.permissions, { contents: "read" });
    for (const [id, job] of Object.entries(workflow.jobs)) {
      assert.ok(job["timeout-minutes"], id);
      for (const { run, uses } of job.steps) {
        if (uses !== undefined) assert.match(uses, /^(?:actions|github)\/[\w/-]+@v\d+$/);
        if (run === undefined) continue;
        // An expression in a script is how an attacker's branch name becomes a command.
        assert.not.match(run, /\$\{\{/);
        const checked = spawnSync("bash", ["-n"], { input: run, encoding: "utf8" });
        assert.is(checked.status, 0, `${id}: ${checked.stderr}`);
      }
    }
  });
}

test("a release publishes what was tested, with provenance and a bill of materials, each job with what it needs", () => {
  const { jobs } = workflows.get("release.yml")!;
  const lines = (id: string): string => jobs[id]!.steps.map((step) => step.run ?? "").join("\n");
  assert.match(lines("test"), /^\.ci\/run$/m);
  assert.match(lines("test"), /tools\/sbom\.mjs/);
  assert.match(lines("npm"), /^npm publish \S+ --provenance/m);
  assert.equal(jobs["npm"]!.permissions, { contents: "read", "id-token": "write" });
  assert.is(jobs["npm"]!.needs, "test");
  assert.equal(jobs["github"]!.permissions, { contents: "write" });
  assert.not.match(readFileSync(join(folder, "release.yml"), "utf8"), /NPM_TOKEN|NODE_AUTH_TOKEN/);
});

test.run();
