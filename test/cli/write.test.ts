import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { writeWhole } from "../../src/cli/write.ts";
import { isUserError } from "../../src/model/trouble.ts";
import { withFiles } from "../helpers/cli.ts";

test("a file is replaced as a whole; its mode and a link to it stay", () =>
  withFiles({}, async (folder) => {
    const path = join(folder, "a.sh");
    writeFileSync(path, "old", { mode: 0o755 });
    symlinkSync("a.sh", join(folder, "link"));
    writeWhole(join(folder, "link"), "new", "hint");
    assert.is(readFileSync(path, "utf8"), "new");
    assert.is(statSync(path).mode & 0o777, 0o755);
    assert.ok(lstatSync(join(folder, "link")).isSymbolicLink());
    writeWhole(join(folder, "deep/er/b"), "x", "hint");
    assert.is(readFileSync(join(folder, "deep/er/b"), "utf8"), "x");
    assert.equal(readdirSync(folder).sort(), ["a.sh", "deep", "link"]);
  }));

test("what cannot be written is one clear error, and nothing is left behind", () =>
  withFiles({ file: "x" }, async (folder) => {
    mkdirSync(join(folder, "full"));
    for (const path of [join(folder, "file/below"), join(folder, "full")]) {
      try {
        writeWhole(path, "x", "Check --output.");
        assert.unreachable();
      } catch (error) {
        assert.ok(isUserError(error), String(error));
        assert.match((error as Error).message, /could not be written \(E[A-Z]+\)/);
      }
    }
    assert.equal(readdirSync(folder).sort(), ["file", "full"]);
  }));

test("a device is written to, not replaced", () => {
  writeWhole("/dev/null", "x", "hint");
  assert.ok(statSync("/dev/null").isCharacterDevice());
});

test.run();
