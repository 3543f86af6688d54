/** The tool that plants secrets works on a small tree; its figures on real repositories stand in docs/judge.md. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";

const root = process.env["CREDLINT_ROOT"]!;

/** "gamma" is held back, by its name; the others are looked at. */
const TREE: Readonly<Record<string, string>> = {
  "alpha/src/app.py": 'password = "changeme"\nprimary_key = "id"\ntitle = "x"\nwordlist = load("a", secret)\n',
  "alpha/conf/app.ini": "[db]\npassword =\n",
  "alpha/node_modules/x/a.js": 'const token = "";\n',
  "beta/app.rb": "secret = ENV['SECRET']\n",
  "gamma/a.js": "const apiKey = '';\n",
  "delta/a.js": "const apiKey = '';\n",
};

test("plants in each place once, tells what is missed, and shows no single case of what is held back", () => {
  const folder = mkdtempSync(join(tmpdir(), "credlint-plant-"));
  try {
    for (const [path, text] of Object.entries(TREE)) {
      mkdirSync(dirname(join(folder, "repositories", path)), { recursive: true });
      writeFileSync(join(folder, "repositories", path), text);
    }
    const misses = join(folder, "misses.jsonl");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, "tools/judge/plant.mjs"), join(folder, "repositories"), "--misses", misses],
      { encoding: "utf8" },
    );
    assert.is(status, 0, stderr);
    const [, seen = "", held = ""] = /Looked at: ([\s\S]*)Held back: ([\s\S]*)/.exec(stdout) ?? [];
    assert.match(seen, /^5 secrets in 3 repositories\n/);
    assert.match(seen, / {2}strong {20,}4 of {5}4 {2}100.0\n/);
    assert.match(seen, / {2}about {20,}0 of {5}1 {2}0.0\n/);
    assert.match(held, /^1 secrets in 1 repositories\n/);
    const rows = readFileSync(misses, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.equal(
      rows.map(({ repository, path, name, tier, told, why, line }) => [repository, path, name, tier, told, why, line]),
      [["alpha", "src/app.py", "primary_key", "about", false, "name: none", 2]],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.run();
