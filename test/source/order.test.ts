/** The order of a listing: that of the shown paths, however folders and files mix. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { listTargets } from "../../src/source/list.ts";

const NAME = fc
  .string({ minLength: 1, maxLength: 3, unit: fc.constantFrom("a", "b", "B", "-", ".", "0", "z", "é", " ", "!") })
  .filter((name) => !/^\.{1,2}$/.test(name));

test("a walk lists files in the order of their shown paths, each once", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(NAME, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), async (paths) => {
      const folder = mkdtempSync(join(tmpdir(), "credlint-order-"));
      try {
        for (const parts of paths) {
          const file = join(folder, ...parts);
          try {
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, "x");
          } catch {
            // A file stands where a folder was wanted, or the other way round.
          }
        }
        const list = async (typed: string[]) =>
          (
            await listTargets({ paths: typed, cwd: folder, root: folder, gitignore: false, glob: async () => [] })
          ).targets.map(({ shown, path }) => ({ shown, path }));
        const once = await list(["."]);
        const shown = once.map((target) => target.shown);
        assert.equal(shown, [...new Set(shown)].sort());
        for (const target of once) assert.is(target.path, join(folder, target.shown));
        assert.equal(await list([".", ".", join(folder)]), once);
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: 60 },
  );
});

test.run();
