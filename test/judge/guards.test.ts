import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { expandFakes } from "../../src/ruleset/fake.ts";
import { scanText } from "../../src/scan/library.ts";

/** The share of each set that must come out right, of a hundred. */
const RIGHT = 95;

/** "## kind" and then, a case a line: path, tab, text; "\n" in it is a line end. */
function casesOf(name: string): { kind: string; path: string; text: string }[] {
  const file = join(process.env["CREDLINT_ROOT"]!, "test/judge", name);
  let kind = "";
  const cases: { kind: string; path: string; text: string }[] = [];
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    if (line.startsWith("## ")) {
      kind = line.slice(3);
      continue;
    }
    const tab = line.indexOf("\t");
    const text = expandFakes(line.slice(tab + 1).replaceAll("\\n", "\n"));
    cases.push({ kind, path: line.slice(0, tab), text });
  }
  return cases;
}

/** Told: a secret at warning or error. */
async function wrongOf(name: string, told: boolean): Promise<{ count: number; wrong: string[] }> {
  const cases = casesOf(name);
  const wrong: string[] = [];
  for (const { kind, path, text } of cases) {
    const { findings } = await scanText(`${text}\n`, { path, tag: "secret", minLevel: "warning" });
    if (findings.length > 0 !== told) wrong.push(`${kind}: ${path}: ${text}`);
  }
  return { count: cases.length, wrong };
}

for (const [name, told] of [
  ["guards/positives.tsv", true],
  ["guards/lookalikes.tsv", false],
] as const) {
  test(`at least ${RIGHT} of a hundred of ${name} come out right`, async () => {
    const { count, wrong } = await wrongOf(name, told);
    assert.ok(count >= 300, `${count} cases`);
    const share = (100 * (count - wrong.length)) / count;
    assert.ok(share >= RIGHT, `${share.toFixed(1)} of 100 right:\n${wrong.join("\n")}`);
  });
}

for (const [name, told] of [
  ["regressions/told.tsv", true],
  ["regressions/silent.tsv", false],
] as const) {
  test(`every case of ${name} comes out right`, async () => {
    const { count, wrong } = await wrongOf(name, told);
    assert.ok(count > 0);
    assert.equal(wrong, []);
  });
}

test.run();
