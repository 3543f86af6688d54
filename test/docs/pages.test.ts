import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { filesIn, isAbsent, page, ReadersMachine, shownIn } from "../helpers/pages.ts";

const root = process.env["CREDLINT_ROOT"]!;
/** Made from the rules alone, without a command in them; or held by suites of their own. */
const ELSEWHERE = /^docs\/(?:rules|providers|git|github|pre-commit|suppressions|fix)\.md$/;
const all = readdirSync(join(root, "docs"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`)
  .sort();
const pages = all.filter((name) => !ELSEWHERE.test(name));

for (const name of pages) {
  const test = suite<{ machine: ReadersMachine }>(name);
  const shown = shownIn(page(name));
  test.before((context) => {
    if (shown.length > 0) context.machine = new ReadersMachine(filesIn(page(name)));
  });
  test.after(({ machine }) => machine?.remove());
  for (const one of shown) {
    const run = one.needs.some(isAbsent) ? test.skip : test;
    run(`$ ${one.command}`, ({ machine }) => machine.run(one));
  }
  test("a console block is no longer than its commands; shell blocks, which nobody runs, show none of credlint's", () => {
    for (const [, block] of page(name).matchAll(/^```(?:sh|shell|bash)\n([\s\S]*?)^```/gm))
      assert.not.match(block!, /^\s*(?:npx )?credlint\b/m, "write it as a console block");
    for (const [, block] of page(name).matchAll(/^```console\n([\s\S]*?)^```/gm)) assert.match(block!, /^\$ /);
  });
  test("links lead to files and headings that are there", () => {
    for (const [, target] of page(name).matchAll(/\]\((?!https:)([^)\s]+)\)/g)) {
      const [path = "", anchor] = target!.split("#");
      const file = path === "" ? name : normalize(join(dirname(name), path));
      assert.ok(existsSync(join(root, file)), `${target}`);
      if (anchor === undefined) continue;
      const anchors = [...page(file).matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
        title!
          .toLowerCase()
          .replace(/[^\p{L}\p{N} _-]/gu, "")
          .replaceAll(" ", "-"),
      );
      assert.ok(anchors.includes(anchor), `${target}`);
    }
  });
  test.run();
}

const test = suite("pages");

test("the index names every page, and pages have commands", () => {
  const index = page("docs/README.md");
  for (const name of all.filter((one) => one !== "docs/README.md"))
    assert.ok(index.includes(`(${name.replace("docs/", "")})`), name);
  assert.ok(pages.flatMap((name) => shownIn(page(name))).length >= 25);
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
