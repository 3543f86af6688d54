import { test } from "uvu";
import * as assert from "uvu/assert";
import { expandFakes } from "../../src/ruleset/fake.ts";
import { scanText } from "../../src/scan/library.ts";
import { LOOKALIKES } from "./guards/lookalikes.ts";
import { POSITIVES } from "./guards/positives.ts";

/** The share of each set that must come out right, of a hundred. */
const RIGHT = 95;

interface Case {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
}

/** What a raw template cannot hold: a line end, a backtick, a dollar before a brace. */
function unescaped(text: string): string {
  return text.replaceAll(/(?<!\\)\\n/g, "\n").replaceAll(/\\([`$\\])/g, "$1");
}

function casesOf(sets: Readonly<Record<string, string>>): Case[] {
  return Object.entries(sets).flatMap(([kind, lines]) =>
    lines
      .split("\n")
      .filter(Boolean)
      .map((line) => {
        const [path, text] = line.split("\t") as [string, string];
        return { kind, path, text: expandFakes(unescaped(text)) };
      }),
  );
}

async function isTold({ path, text }: Case): Promise<boolean> {
  const { findings } = await scanText(`${text}\n`, { path, tag: "secret", minLevel: "warning" });
  return findings.length > 0;
}

async function wrongOf(cases: readonly Case[], told: boolean): Promise<string[]> {
  const wrong: string[] = [];
  for (const one of cases) if ((await isTold(one)) !== told) wrong.push(`${one.kind}: ${one.path}: ${one.text}`);
  return wrong;
}

for (const [name, sets, told] of [
  ["positives", POSITIVES, true],
  ["look-alikes", LOOKALIKES, false],
] as const) {
  test(`guards: ${name}`, async () => {
    const cases = casesOf(sets);
    assert.ok(cases.length >= 300, `${cases.length} cases`);
    const wrong = await wrongOf(cases, told);
    const share = (100 * (cases.length - wrong.length)) / cases.length;
    if (process.env["GUARDS"])
      console.log(`${name}: ${cases.length} cases, ${wrong.length} wrong\n${wrong.join("\n")}`);
    assert.ok(share >= RIGHT, `${share.toFixed(1)} of 100 ${name} right:\n${wrong.join("\n")}`);
  });
}

test.run();
