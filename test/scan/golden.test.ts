import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { reporters } from "../../src/report/index.ts";
import { cli } from "../helpers/cli.ts";

const root = process.env["CREDLINT_ROOT"]!;
const CLOCK = "2026-11-21T00:00:00Z";

/** Each folder of fixtures/ has its findings, one a line, in test/golden/<folder>.txt. UPDATE=1 rewrites them: read the diff. */
for (const folder of readdirSync(join(root, "fixtures")).sort()) {
  test(`fixtures/${folder} gives exactly the findings of its golden file`, async () => {
    const { out } = await cli(root, [`fixtures/${folder}`, "-q", "--now", CLOCK]);
    const path = join(root, "test/golden", `${folder}.txt`);
    if (process.env["UPDATE"]) {
      mkdirSync(join(root, "test/golden"), { recursive: true });
      writeFileSync(path, out);
    }
    assert.ok(existsSync(path), `no ${path}`);
    assert.is(out, readFileSync(path, "utf8"));
  });
}

test("the same inputs and clock give the same bytes in every format", async () => {
  for (const format of Object.keys(reporters)) {
    const once = await cli(root, ["fixtures/tour", "-f", format, "--now", CLOCK]);
    const again = await cli(root, ["fixtures/tour", "-f", format, "--now", CLOCK, "--threads", "4"]);
    assert.is(once.out, again.out, format);
  }
});

test.run();
