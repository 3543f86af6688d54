import { judgeTable } from "credlint:judge";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { contextOf } from "../../src/judge/context.ts";
import { candidateOf, weigh } from "../../src/judge/decide.ts";
import { FEATURES, featuresOf } from "../../src/judge/learned/features.ts";
import { opinionOf, opinionsOf } from "../../src/judge/learned/learned.ts";
import { partsOf, readTrees, scoreOf } from "../../src/judge/learned/trees.ts";
import type { Entry } from "../../src/model/document.ts";

const context = contextOf({ path: "src/a.py", text: "" });

function entryOf(key: string, value: string): Entry {
  const syntax = { kind: "assignment", quote: '"', operator: "=", after: "\n" } as const;
  return { path: "/x", key, value, span: { start: 0, end: 0 }, place: "code", group: "", enabled: true, syntax };
}

test("the table is of these features, small, and read as it was written", () => {
  const bytes = judgeTable();
  assert.ok(bytes.length < 300_000, `${bytes.length} bytes`);
  const trees = readTrees(bytes);
  assert.is(trees.features, FEATURES.length);
  assert.is(new Set(FEATURES).size, FEATURES.length);
  assert.ok(trees.feature.every((feature) => feature < FEATURES.length));
  assert.throws(() => readTrees(new Uint8Array(16)), /another form/);
});

test("what the features add is the score", () => {
  const trees = readTrees(judgeTable());
  for (const [key, value] of [
    ["password", "wq7#Lm2vRt"],
    ["token", "Continue reading"],
    ["api_key", "0f3b9a7c5d1e8f2a4b6c8d0e1f3a5b7c"],
  ] as const) {
    const candidate = candidateOf(entryOf(key, value))!;
    const row = featuresOf(candidate.entry, candidate.meaning, candidate.look, context);
    const sum = partsOf(trees, row).reduce((all, one) => all + one, 0);
    const score = scoreOf(trees, row);
    // What each tree expects before its first question belongs to no feature: the same for all rows.
    const roots = [...trees.firstSplit.slice(0, -1)].reduce((all, at) => all + trees.value[at]!, trees.base);
    assert.ok(Math.abs(sum + roots - score) < 0.01, `${sum} ${roots} ${score}`);
    assert.is(opinionOf(candidate, context), score);
  }
});

test("a hand-made table: one question, two leaves", () => {
  const view = new DataView(new ArrayBuffer(16 + 2 + 13 + 8));
  for (const [at, byte] of [...Buffer.from("CLJ1")].entries()) view.setUint8(at, byte);
  view.setUint16(4, 2, true);
  view.setUint16(6, 1, true);
  view.setFloat32(8, 0.5, true);
  view.setUint32(12, 1, true);
  view.setUint16(16, 1, true);
  view.setUint8(18, 1);
  view.setFloat32(19, 3, true);
  view.setInt16(23, -1, true);
  view.setInt16(25, -2, true);
  view.setFloat32(27, 0.25, true);
  view.setFloat32(31, -1, true);
  view.setFloat32(35, 2, true);
  const trees = readTrees(new Uint8Array(view.buffer));
  assert.is(scoreOf(trees, Float32Array.of(9, 3)), -0.5);
  assert.is(scoreOf(trees, Float32Array.of(9, 4)), 2.5);
  assert.equal([...partsOf(trees, Float32Array.of(9, 4))], [0, 1.75]);
});

test("a refusal has the last word, whatever the learned judge thinks", () => {
  const hash = candidateOf(entryOf("password", `$2b$12$${"k9Qz7x".repeat(9).slice(0, 53)}`))!;
  assert.equal(weigh(hash, context), { total: 0, convinced: false, refusal: "password hash" });
  const plain = candidateOf(entryOf("password", "continue"))!;
  assert.is(weigh(plain, context).confidence, undefined);
  assert.is(weigh(candidateOf(entryOf("password", "wq7#Lm2vRt"))!, context).confidence, "high");
});

test("marks of code are a vote against, and no last word; where it stays silent, the word is told", () => {
  const odd = weigh(candidateOf(entryOf("session_cookie", "mq7w=>X2k9zTb4vR8sLp1Nd6c"))!, context);
  assert.is(odd.convinced, false);
  assert.ok(odd.confidence, `${odd.total}`);
  const call = weigh(candidateOf(entryOf("token", "next(tokens)"))!, context);
  assert.is(call.confidence, undefined);
  assert.is(call.refusal, "code");
});

test("reasons are the weightiest first, in words, without the value", () => {
  const candidate = candidateOf(entryOf("password", "wq7#Lm2vRt"))!;
  const told = opinionsOf(candidate, context);
  assert.ok(told.length > 3);
  for (let i = 1; i < told.length; i++) assert.ok(Math.abs(told[i - 1]!.weight) >= Math.abs(told[i]!.weight));
  assert.ok(told.some(({ text }) => text.startsWith("word share")));
  assert.not.ok(JSON.stringify(told).includes("wq7"));
});

test.run();
