import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { page, ReadersMachine, shownIn } from "../helpers/pages.ts";

const root = process.env["CREDLINT_ROOT"]!;
const all = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
const suites = readdirSync(join(root, "test/docs"))
  .map((name) => readFileSync(join(root, "test/docs", name), "utf8"))
  .join("\n");

test("the index names every page, and each page with commands has a suite", () => {
  const index = page("docs/README.md");
  for (const name of all.filter((one) => one !== "README.md")) assert.ok(index.includes(`(${name})`), name);
  const shown = all.filter((name) => shownIn(page(`docs/${name}`)).length > 0);
  assert.ok(shown.length >= 8);
  for (const name of shown)
    assert.match(suites, new RegExp(`"(?:docs/)?${name.replace(/\.md$/, "")}(?:\\.md)?"`), name);
});

test("what is made from data is fresh", () => {
  const run = spawnSync(process.execPath, [join(root, "tools/docs.mjs"), "--check"], { encoding: "utf8" });
  assert.is(run.status, 0, run.stderr);
});

test("the test sees a command that fails and a line that is not there", () => {
  const machine = new ReadersMachine();
  const one = (text: string) => shownIn(`\`\`\`console\n${text}\n\`\`\`\n`)[0]!;
  machine.run(one("$ printf 'a\\nb\\nc\\n'\na\n…\nc"));
  for (const wrong of ["$ printf 'a\\nb\\n'\nb\na", "$ printf 'a\\nb\\nc\\n'\na\nc", "$ false", "$ exit 2\nx"]) {
    let seen = false;
    try {
      machine.run(one(wrong));
    } catch {
      seen = true;
    }
    assert.ok(seen, wrong);
  }
  assert.equal(one("$ a # needs: x, network").needs, ["x", "network"]);
  machine.remove();
});

test.run();
