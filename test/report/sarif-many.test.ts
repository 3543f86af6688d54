import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { cli, withFiles } from "../helpers/cli.ts";

const tool = join(process.env["CREDLINT_ROOT"]!, "tools/sarif-multitool.mjs");
const found = spawnSync(process.execPath, [tool, "--where"]).status === 0;
const check = found ? test : test.skip;

check("the Multitool has nothing to say on a scan with 5,000 findings", () => {
  const lines = Array.from({ length: 5_000 }, (_, i) => `db_password_${i} = "vK7-winter-Ridge-${i}"`);
  return withFiles({ "many.py": lines.join("\n") }, async (folder) => {
    const { out } = await cli(folder, ["-f", "sarif"]);
    assert.is(JSON.parse(out).runs[0].results.length, 5_000);
    const file = join(folder, "many.sarif");
    writeFileSync(file, out);
    const done = spawnSync(process.execPath, [tool, file], { encoding: "utf8" });
    assert.is(done.stdout + done.stderr, "1 files, 0 errors and warnings\n");
  });
});

test("CI has the tool, so that nothing is skipped there", () => {
  if (process.env["CI"] && process.platform === "linux" && process.arch === "x64") assert.ok(found);
});

test.run();
