/** Files longer than the screen's room: nothing is lost where one look ends and the next begins. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { ROOM } from "../../src/engine/kernel/kernel.ts";
import { scan } from "../../src/scan/library.ts";

test("a secret at any place around the end of the screen's room", async () => {
  const folder = mkdtempSync(join(tmpdir(), "credlint-room-"));
  try {
    const secret = `db_password = "${["k3J9", "xQ2m", "Z7vB", "4nT8"].join("")}"`;
    const offsets = [-60_000, -16_384, -20, -1, 0, 40];
    for (const [i, offset] of offsets.entries()) {
      const before = `${"words and words\n".repeat(80_000).slice(0, ROOM + offset - 1)}\n`;
      writeFileSync(
        join(folder, `f${String(i).padStart(2, "0")}.txt`),
        `${before}${secret}\n${"end\n".repeat(20_000)}`,
      );
    }
    for (const maxDocumentSize of [1 << 26, 1 << 16]) {
      const report = await scan({ paths: [folder], cwd: folder, config: false, maxDocumentSize, threads: 1 });
      assert.equal(
        report.findings.map(
          ({ ruleId, path, region }) => `${path} ${ruleId} ${region.startLine} ${region.startColumn}`,
        ),
        offsets.map((offset, i) => {
          const before = `${"words and words\n".repeat(80_000).slice(0, ROOM + offset - 1)}\n`;
          return `f${String(i).padStart(2, "0")}.txt generic/password ${before.split("\n").length} 16`;
        }),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.run();
