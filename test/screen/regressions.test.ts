/** No miss that was met once is lost to the screen. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { expandFakes } from "../../src/ruleset/fake.ts";
import { ROOT } from "../helpers/rule-files.ts";
import { isWorthReading } from "../helpers/worth.ts";

test("the screen finds every miss met worth reading", () => {
  const lines = readFileSync(join(ROOT, "test/judge/regressions/told.tsv"), "utf8").split("\n");
  const cases = lines.filter((line) => line !== "" && !line.startsWith("## "));
  const lost = cases.filter((line) => {
    const tab = line.indexOf("\t");
    const text = expandFakes(line.slice(tab + 1).replaceAll("\\n", "\n"));
    return !isWorthReading(line.slice(0, tab), `${text}\n`);
  });
  assert.ok(cases.length > 80);
  assert.equal(lost, []);
});

test.run();
