import { test } from "uvu";
import * as assert from "uvu/assert";
import { ValueMarks } from "../../src/detect/value-marks.ts";
import { finding } from "../helpers/report.ts";

const SALTS = ["AAAAAAAAAAAA", "BBBBBBBBBBBB"];

function located(ruleId: string, digest?: string) {
  return { finding: finding({ ruleId }), ...(digest ? { digest } : {}) };
}

test("each distinct value of a rule that is asked for gets a hash under every salt; no value is in what comes out", async () => {
  const marks = new ValueMarks({ salts: SALTS, hashes: (id) => id === "a/b", patterns: [] });
  assert.equal(marks.note("a/b", "1", "vK7-winter"), []);
  assert.equal(marks.note("a/b", "1", "vK7-winter"), []);
  assert.equal(marks.note("c/d", "2", "pQ3-autumn"), []);
  const settled = await marks.settle([located("a/b", "1"), located("a/b", "1"), located("c/d", "2"), located("e/f")]);
  assert.equal(
    settled.map((one) => one.marks?.map((mark) => mark.split(":")[1])),
    [SALTS, SALTS, undefined, undefined],
  );
  assert.equal(settled[0]!.marks, settled[1]!.marks);
  assert.not.match(JSON.stringify(settled), /winter|autumn/);
  assert.is(marks.leftOut, 0);
});

test("patterns are asked at once and give their marks", () => {
  const marks = new ValueMarks({
    salts: [],
    hashes: () => true,
    patterns: [
      (_, value) => (value.startsWith("demo") ? "pattern 0" : undefined),
      (id) => (id === "a/b" ? "x" : undefined),
    ],
  });
  assert.equal(marks.note("a/b", "1", "demo-1"), ["pattern 0", "x"]);
  assert.equal(marks.note("c/d", "1", "other"), []);
});

test("beyond the limit values are not hashed, and counted", async () => {
  const marks = new ValueMarks({ salts: SALTS, hashes: () => true, patterns: [] }, 2);
  const all = ["1", "2", "3", "4"];
  for (const digest of all) marks.note("a/b", digest, `value ${digest}`);
  const settled = await marks.settle(all.map((digest) => located("a/b", digest)));
  assert.equal(
    settled.map((one) => one.marks?.length),
    [2, 2, undefined, undefined],
  );
  assert.is(marks.leftOut, 2);
});

test.run();
