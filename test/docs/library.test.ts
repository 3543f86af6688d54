import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { page } from "../helpers/pages.ts";

const root = process.env["CREDLINT_ROOT"]!;

test("the library's examples run, with the packed tarball as a dependent has it", () => {
  const folder = mkdtempSync(join(tmpdir(), "credlint-library-"));
  try {
    execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], {
      cwd: root,
      stdio: "ignore",
    });
    const home = join(folder, "node_modules/credlint");
    mkdirSync(home, { recursive: true });
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
    execFileSync("tar", ["xzf", join(folder, tarball), "--strip-components=1", "-C", home]);
    rmSync(join(folder, tarball));
    writeFileSync(join(folder, "leak.yml"), "db_password: vK7-winter-Ridge-41\n");
    const [code] = [...page("docs/library.md").matchAll(/^```js\n([\s\S]*?)^```/gm)].map((match) => match[1]!);
    writeFileSync(join(folder, "use.mjs"), code!);
    const run = spawnSync(process.execPath, ["use.mjs"], { cwd: folder, encoding: "utf8" });
    assert.is(run.stderr, "");
    const lines = run.stdout.trim().split("\n");
    assert.match(lines[0]!, /^leak\.yml:1 generic\/password The password/);
    assert.equal(
      lines.slice(-5, -1).map((line) => line.split(" ")[0]),
      ["1", "1", "true", "true"],
    );
    assert.match(lines.at(-1)!, /^cli\/unknown-rule|^rules\/|no\/such-rule/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the page names every function and every option", () => {
  const text = page("docs/library.md");
  const types = page("src/scan/options.ts").split("export interface ScanOptions")[1]!;
  const inside = ["allRules", "salt", "repairs", "usualFailOn"];
  for (const [, name] of types.matchAll(/^ {2}readonly (\w+)\?:/gm))
    if (!inside.includes(name!)) assert.ok(text.includes(`\`${name}\``), name);
  for (const [, names] of page("src/index.ts").matchAll(/^export \{([^}]*)\} from "\.\/scan/gm))
    for (const name of names!
      .split(",")
      .map((one) => one.trim())
      .filter((one) => !one.startsWith("type ")))
      assert.ok(text.includes(name), name);
});

test.run();
