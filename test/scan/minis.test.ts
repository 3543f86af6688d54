import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { scanText } from "../../src/index.ts";
import { expandFakes } from "../../src/ruleset/fake.ts";

const folder = join(process.env["CREDLINT_ROOT"]!, "fixtures/postman/mini");

/** file, rule, level, line, column: what a person would demand of the twenty examples. */
const expected = readFileSync(join(folder, "expected.tsv"), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#") && !line.startsWith("file\t"))
  .map((line) => line.split("\t"));
const files = [...new Set(expected.map(([file]) => file!))];

test("there are twenty of them", () => assert.is(files.length, 20));

for (const file of files) {
  test(`${file} gives exactly its findings`, async () => {
    const { findings } = await scanText(expandFakes(readFileSync(join(folder, file), "utf8")), {
      path: `postman/${file}`,
      now: new Date("2026-11-21T00:00:00Z"),
    });
    assert.equal(
      findings.map((one) => `${one.ruleId} ${one.level} ${one.region.startLine}:${one.region.startColumn}`).sort(),
      expected
        .filter(([name, rule]) => name === file && rule)
        .map(([, rule, level, line, column]) => `${rule} ${level} ${line}:${column}`)
        .sort(),
    );
  });
}

test.run();
