/** What a scan asks of V8: the space for new objects stays as small as it is at first, also where much survives. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../helpers/rule-files.ts";

/** Bytes of the young space after it had reason to grow; `before` is run first. */
function youngSpace(before: string): number {
  const source = `
    import { buildSync } from "esbuild";
    const { outputFiles } = buildSync({ entryPoints: [${JSON.stringify(join(ROOT, "src/scan/memory.ts"))}], bundle: true, write: false, platform: "node", format: "cjs" });
    const module = { exports: {} };
    new Function("module", "exports", "require", outputFiles[0].text)(module, module.exports, (await import("node:module")).createRequire(import.meta.url));
    const { getHeapSpaceStatistics } = await import("node:v8");
    ${before}
    let kept = [];
    for (let round = 0; round < 300; round += 1) {
      kept = kept.slice(-60);
      for (let i = 0; i < 20; i += 1) kept.push(Array.from({ length: 1000 }, () => ({ round })));
    }
    console.log(getHeapSpaceStatistics().find((one) => one.space_name === "new_space").space_size);
  `;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", source], {
    cwd: ROOT,
    encoding: "utf8",
  });
  assert.is(status, 0, stderr);
  return Number(stdout);
}

test("the young space does not grow", () => {
  const small = youngSpace("module.exports.keepYoungSpaceSmall();");
  const usual = youngSpace("");
  assert.ok(small > 0 && 3 * small < usual, `${small} of ${usual} bytes`);
});

test.run();
