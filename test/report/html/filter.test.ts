import { test } from "uvu";
import * as assert from "uvu/assert";
import { answer, type Filter } from "../../../src/report/html/browser/filter.ts";
import { FACETS, groupOf, ordered, tableOf } from "../../../src/report/html/browser/rows.ts";
import { pageOfReport } from "../../../src/report/html/from-report.ts";
import { finding, report, ruleInfo } from "../../helpers/report.ts";

const one = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
const table = tableOf(
  pageOfReport(
    report({
      findings: [
        finding({ path: "b.json", level: "note", logical: ["collection A", "request Get token", "header X"] }),
        finding({ path: "a.ts", ruleId: "oauth/insecure", level: "warning", tag: "config" }),
        finding({ path: "a.ts", region: one, message: "Ünïcode" }),
      ],
      suppressed: [{ finding: finding({ path: "z.ts" }), by: "config", reason: "known" }],
      rules: [ruleInfo(), ruleInfo({ id: "oauth/insecure", title: "Insecure endpoint" })],
    }),
  ),
);

function ask(
  search: string,
  chosen: Partial<Record<(typeof FACETS)[number], string[]>> = {},
): ReturnType<typeof answer> {
  const whole = Object.fromEntries(
    FACETS.map((facet) => [facet, new Set(chosen[facet] ?? [])]),
  ) as unknown as Filter["chosen"];
  return answer(table.rows, table, { search, chosen: whole });
}
const told = ({ counts }: ReturnType<typeof answer>, facet: (typeof FACETS)[number]): [string, number][] => {
  const at = FACETS.indexOf(facet);
  return table.values[at]!.flatMap((value, code) => (counts[at]![code]! > 0 ? [[value, counts[at]![code]!]] : []));
};
const indexes = (found: ReturnType<typeof answer>): number[] => found.shown.map((row) => row.index);

test("all words must stand in a row, in any order and case; after a dash none may", () => {
  assert.equal(indexes(ask("")), [0, 1, 2, 3]);
  assert.equal(indexes(ask("DEPOT a.ts error")), [2]);
  assert.equal(indexes(ask("ünïcode")), [2]);
  assert.equal(indexes(ask("a.ts -oauth")), [2]);
  assert.equal(indexes(ask("get token")), [0]);
  assert.equal(indexes(ask("nowhere")), []);
  assert.equal(indexes(ask("b.json:8:16")), [0]);
});

test("values of one facet widen, facets narrow each other, and counts tell what a further value would show", () => {
  assert.equal(indexes(ask("", { level: ["note", "warning"] })), [0, 1]);
  assert.equal(indexes(ask("", { path: ["a.ts"], tag: ["secret"] })), [2]);
  const found = ask("", { state: ["open"], path: ["a.ts"] });
  assert.equal(told(found, "path"), [
    ["a.ts", 2],
    ["b.json", 1],
  ]);
  assert.equal(told(found, "level"), [
    ["error", 1],
    ["warning", 1],
  ]);
  assert.equal(told(found, "state"), [["open", 2]]);
  assert.equal(told(ask("", { state: ["open"] }), "state"), [
    ["held", 1],
    ["open", 3],
  ]);
});

test("groupings bring their groups together, the most severe or the first name first", () => {
  const by = (grouping: "level" | "rule" | "path" | "request"): string[] =>
    ordered(table.rows, grouping).map((row) => `${groupOf(row, grouping)} ${row.index}`);
  assert.equal(by("level"), ["error 2", "error 3", "warning 1", "note 0"]);
  assert.equal(by("rule"), [
    "error depot/access-key 2",
    "error depot/access-key 3",
    "warning oauth/insecure 1",
    "note depot/access-key 0",
  ]);
  assert.equal(by("path"), ["a.ts 2", "a.ts 1", "b.json 0", "z.ts 3"]);
  assert.equal(by("request"), ["collection A › request Get token 0", " 2", " 1", " 3"]);
});

test.run();
