import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { withFiles } from "../helpers/cli.ts";

const root = process.env["CREDLINT_ROOT"]!;
const readme = readFileSync(join(root, "README.md"), "utf8");

interface Shown {
  readonly command: string;
  /** Lines that the output holds, in this order; "…" stands for any lines between. */
  readonly output: readonly string[];
}

/** The `$ command` lines of the console blocks, each with the output shown below it. */
const shown: Shown[] = [...readme.matchAll(/^```console\n([\s\S]*?)^```/gm)].flatMap((block) =>
  block[1]!
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = "", ...output] = part.trimEnd().split("\n");
      return { command, output: output.filter((line) => line !== "…") };
    }),
);

test("the README shows commands", () => assert.ok(shown.length >= 6));

for (const { command, output } of shown) {
  test(`$ ${command}`, () =>
    withFiles({ "export.postman_collection.json": "{}", "other/a.txt": "nothing" }, async (folder) => {
      const cwd = command.startsWith("node dist/") ? root : folder;
      const line = command
        .replace(/^npx credlint/, `"${process.execPath}" "${join(root, "dist/main.js")}"`)
        .replace(/^node dist/, `"${process.execPath}" dist`);
      const run = spawnSync("sh", ["-c", line], { cwd, encoding: "utf8" });
      assert.ok(run.status === 0 || (run.status === 1 && output.length > 0), `${run.status} ${run.stderr}`);
      let from = 0;
      for (const expected of output) {
        const at = run.stdout.split("\n").findIndex((line, index) => index >= from && line === expected);
        assert.ok(at >= from, `not shown: ${expected}`);
        from = at + 1;
      }
    }));
}

test("the library's example runs", () =>
  withFiles({}, async (folder) => {
    const code = /^```js\n([\s\S]*?)^```/m
      .exec(readme)![1]!
      .replace('"credlint"', JSON.stringify(join(root, "dist/index.mjs")));
    writeFileSync(join(folder, "use.mjs"), code);
    const run = spawnSync(process.execPath, ["use.mjs"], { cwd: folder, encoding: "utf8" });
    assert.match(run.stdout, /^0 \d+\n$/);
    assert.is(run.stderr, "");
  }));

test("the test command is that of .ci/run", () => {
  assert.match(readme, /^npm ci && npm test$/m);
  const script = readFileSync(join(root, ".ci/run"), "utf8");
  assert.match(script, /^npm ci\b/m);
  assert.match(script, /^npm test$/m);
});

test.run();
