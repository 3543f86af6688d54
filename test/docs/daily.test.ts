import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { bundled } from "../helpers/bundled.ts";
import { withFiles } from "../helpers/cli.ts";

const root = process.env["CREDLINT_ROOT"]!;
const program = join(bundled(), "main.js");

/** What the pages' folders hold. */
const FILES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "suppressions.md": {
    "app.py": 'import db\ndb_password = "vK7-winter-Ridge-41"\n',
    "conf.json": '{"db_password": "pQ3-autumn-Mill-88"}\n',
    "settings.env": "API_TOKEN=qT7vLw2ZbN9xKc4RjH8mYd5P\n",
  },
  "fix.md": {
    "settings.env": "API_TOKEN=qT7vLw2ZbN9xKc4RjH8mYd5P\n",
    "src/db.ts": 'export const dbPassword = "vK7-winter-Ridge-41";\n',
  },
  "pre-commit.md": { "a.py": "x = 1\n" },
};

for (const [page, files] of Object.entries(FILES)) {
  test(`the commands of ${page} give what it shows`, () =>
    withFiles(files, async (folder) => {
      const text = readFileSync(join(root, "docs", page), "utf8");
      const blocks = [...text.matchAll(/^```console\n([\s\S]*?)^```/gm)].map((block) => block[1]!);
      assert.ok(blocks.length > 0);
      if (page === "pre-commit.md") spawnSync("git", ["init", "-q"], { cwd: folder });
      for (const part of blocks.flatMap((block) => block.split(/^\$ /m).slice(1))) {
        const [command = "", ...shown] = part.trimEnd().split("\n");
        const line = command.replace(/^npx credlint/, `"${process.execPath}" "${program}"`);
        const { stdout, stderr, status } = spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8" });
        assert.ok(status === 0 || status === 1, `${command}: ${stderr}`);
        const output = stdout.trimEnd().split("\n");
        let at = 0;
        let mayPass = false;
        for (const expected of shown) {
          if (expected === "…") {
            mayPass = true;
            continue;
          }
          const found = mayPass ? output.indexOf(expected, at) : output[at] === expected ? at : -1;
          assert.ok(found >= 0, `${command}\nshows no "${expected}" but\n${output.slice(at).join("\n")}`);
          at = found + 1;
          mayPass = false;
        }
        assert.ok(mayPass || at === output.length, `${command}\nalso says ${output.slice(at).join("\n")}`);
      }
    }));
}

test("the pages name only commands and flags that there are", () => {
  const help = spawnSync(process.execPath, [program, "--help"], { encoding: "utf8" }).stdout;
  for (const page of Object.keys(FILES)) {
    const text = readFileSync(join(root, "docs", page), "utf8");
    for (const [, flag] of text.matchAll(/credlint[^\n`]*? (--[a-z-]+)/g))
      assert.ok(help.includes(flag!), `${page}: ${flag}`);
  }
});

test.run();
