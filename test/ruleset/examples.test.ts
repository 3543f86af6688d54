/**
 * Every token rule finds its bad examples, exactly, and leaves its look-alikes alone, on the way that a scan takes: the
 * screen, a reader, its entries, the detectors.
 */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { detectContextual } from "../../src/detect/contextual.ts";
import { RuleScreen } from "../../src/detect/screen.ts";
import { detectShapes } from "../../src/detect/shape.ts";
import { parseDocument } from "../../src/engine/yaml-door.ts";
import { readDocument } from "../../src/formats/index.ts";
import { compileRuleFiles } from "../../src/ruleset/compile.ts";
import { expandFakes, readMarks } from "../../src/ruleset/fake.ts";
import type { TokenFile } from "../../src/ruleset/syntax.ts";
import { alone } from "../../src/workspace/workspace.ts";
import { ruleFiles } from "../helpers/rule-files.ts";

const all = ruleFiles();
const files = all.filter((file) => file.path.startsWith("tokens/"));
const { ruleset } = compileRuleFiles(all);
const screen = new RuleScreen(() => ruleset);
const byId = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
const context = { now: new Date(0), ruleset, rule: (id: string) => byId.get(id) };

interface Seen {
  readonly id: string;
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

async function seenIn(text: string): Promise<Seen[]> {
  const input = { path: "settings.txt", text, origin: "memory", bytes: text.length } as const;
  const hits = screen.look(text);
  const document = await readDocument(input, hits, { asLines: false, trees: { left: 1_000_000 } });
  const matches = [...detectShapes(input, hits.shapes, context), ...detectContextual(alone(document), context)];
  return matches.map((match) => ({ id: match.rule.id, rank: match.rule.rank, ...match.span }));
}

/** Two names for one text: the first is the more exact one and must outrank the second. */
const ALSO_SEEN: Readonly<Record<string, readonly string[]>> = {
  "clerk/secret-key": ["stripe/secret-key", "stripe/test-key"],
  "npm/access-token": ["npm/auth-line"],
  "azure/servicebus-connection-string": ["azure/connection-string"],
  "facebook/graph-explorer-token": ["facebook/access-token"],
};

for (const file of files) {
  const { rules, vendor } = parseDocument(file.text).toJS() as TokenFile;
  test(`${vendor}: examples`, async () => {
    assert.is(file.path, `tokens/${vendor}.yaml`);
    for (const rule of rules) {
      assert.ok(rule.id.startsWith(`${vendor}/`), rule.id);
      assert.ok(rule.examples.bad.length >= 1 && rule.examples.good.length >= 2, `${rule.id} has too few examples`);
      for (const example of rule.examples.bad) {
        const { text, spans } = readMarks(expandFakes(example));
        assert.is(spans.length, 1, `${rule.id}: one marked value in ${example}`);
        const seen = await seenIn(text);
        const own = seen.filter((one) => one.id === rule.id);
        assert.equal(
          own.map(({ start, end }) => ({ start, end })),
          spans,
          `${rule.id} must find the mark of ${example} in ${text}`,
        );
        // What only a name tells gives way to what its form tells.
        const others = seen.filter(
          (one) => one.id !== rule.id && !(byId.get(one.id)?.kind === "contextual" && one.rank < own[0]!.rank),
        );
        assert.equal(
          others.map((one) => one.id),
          ALSO_SEEN[rule.id]?.filter((id) => others.some((one) => one.id === id)) ?? [],
          `only ${rule.id} in ${text}`,
        );
        for (const other of others) assert.ok(own[0]!.rank > other.rank, `${rule.id} outranks ${other.id}`);
      }
      for (const example of rule.examples.good) {
        const { text } = readMarks(expandFakes(example));
        assert.equal(
          (await seenIn(text)).filter((one) => one.id === rule.id),
          [],
          `${rule.id} must leave ${text} alone`,
        );
      }
    }
  });
}

test.run();
