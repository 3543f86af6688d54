import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { page, ReadersMachine } from "../helpers/pages.ts";

const text = page("docs/ci.md");
const blocks = new Map(
  [...text.matchAll(/^```(?:yaml|groovy)\n(?:#|\/\/) (\S+)\n([\s\S]*?)^```/gm)].map((match) => [match[1]!, match[2]!]),
);

/** biome-ignore lint/suspicious/noExplicitAny: five systems' files, of which a few fields are looked at. */
type Any = any;
const yaml = (name: string): Any => parse(blocks.get(name)!);

/** Each system's shell lines, and the files that later steps of it take up. */
const SYSTEMS: Readonly<Record<string, () => { lines: string[]; env?: Record<string, string>; files: string[] }>> = {
  ".gitlab-ci.yml": () => {
    const { script, variables, artifacts } = yaml(".gitlab-ci.yml").credlint;
    return { lines: script, env: variables, files: [...artifacts.paths, ...Object.values<string>(artifacts.reports)] };
  },
  "azure-pipelines.yml": () => {
    const { steps } = yaml("azure-pipelines.yml");
    return {
      lines: steps.flatMap((step: Any) => step.script ?? []),
      files: steps.flatMap((step: Any) => step.inputs?.testResultsFiles ?? step.inputs?.PathtoPublish ?? []),
    };
  },
  "bitbucket-pipelines.yml": () => {
    const { script, artifacts } = yaml("bitbucket-pipelines.yml").pipelines.default[0].step;
    return { lines: script, files: [...artifacts, "test-results"] };
  },
  Jenkinsfile: () => {
    const file = blocks.get("Jenkinsfile")!;
    const all = (pattern: RegExp): string[] => [...file.matchAll(pattern)].map((match) => match[1]!);
    return { lines: all(/\bsh '([^']*)'/g), files: all(/(?:pattern|artifacts): '([^']*)'/g) };
  },
  ".circleci/config.yml": () => {
    const { steps } = yaml(".circleci/config.yml").jobs.credlint;
    return {
      lines: steps.flatMap((step: Any) => step.run ?? []),
      files: steps.flatMap((step: Any) => step.store_test_results?.path ?? step.store_artifacts?.path ?? []),
    };
  },
};

test("the page has a file for each system", () => assert.equal([...blocks.keys()].sort(), Object.keys(SYSTEMS).sort()));

for (const [name, read] of Object.entries(SYSTEMS)) {
  test(`${name}: its shell lines run, fail for findings, and write what is taken up`, () => {
    const { lines, env = {}, files } = read();
    assert.ok(lines.length > 0 && files.length > 0);
    const machine = new ReadersMachine();
    try {
      for (const line of lines) {
        assert.match(line, /^npx --yes (?:credlint@\d+\.\d+\.\d+|"\$CREDLINT") /);
        const run = spawnSync("bash", ["-c", line.replace(/^npx --yes \S+/, "credlint")], {
          cwd: machine.cwd,
          env: { ...machine.env, ...env },
          encoding: "utf8",
        });
        assert.is(run.status, 1, run.stderr);
      }
      for (const file of files) assert.ok(existsSync(join(machine.cwd, file)), `${file} was not written`);
    } finally {
      machine.remove();
    }
  });
}

test("the pinned version is this one", () => {
  const { version } = JSON.parse(page("package.json"));
  const pinned = [...text.matchAll(/credlint@(\d[\d.]*\d)/g)].map((match) => match[1]);
  assert.ok(pinned.length >= 5);
  assert.equal([...new Set(pinned)], [version]);
});

test("braces and quotes of the Jenkinsfile are closed", () => {
  const file = blocks.get("Jenkinsfile")!.replace(/'[^']*'/g, "");
  assert.is(file.split("{").length, file.split("}").length);
  assert.not.match(file, /'/);
});

test.run();
