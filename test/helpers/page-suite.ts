/** The suite of a documentation page: its commands run in order, and its links lead somewhere. */
import { existsSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { suite, type Test } from "uvu";
import * as assert from "uvu/assert";
import { filesIn, isAbsent, page, ReadersMachine, shownIn } from "./pages.ts";

const root = process.env["CREDLINT_ROOT"]!;

export function pageSuite(name: string): Test<{ machine: ReadersMachine }> {
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
  return test;
}
