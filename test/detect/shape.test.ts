import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { detectShapes } from "../../src/detect/shape.ts";
import { complete } from "../../src/engine/checksum.ts";
import { sha256Hex } from "../../src/engine/digest.ts";
import type { Ruleset, ShapeRule } from "../../src/model/rule.ts";
import { hitsOf } from "../helpers/hits.ts";

const RULE: ShapeRule = {
  kind: "shape",
  id: "acme/token",
  title: "Acme token",
  level: "error",
  tag: "secret",
  securitySeverity: "8.5",
  precision: "high",
  cwe: "CWE-798",
  message: "An Acme token is committed.",
  fix: "Revoke it.",
  rank: 800,
  anchors: ["tok_"],
  tails: [null],
  lookBehind: 0,
  pattern: "tok_[0-9a-z]{8}(?![0-9a-z])",
  maxLength: 12,
};

function found(text: string, over: Partial<ShapeRule> = {}, path = "a.txt"): string[] {
  const rule = { ...RULE, ...over };
  const ruleset: Ruleset = { rules: [rule], providers: [], words: {} };
  const context = { now: new Date(0), ruleset, rule: (id: string) => (id === rule.id ? rule : undefined) };
  const input = { path, text, origin: "memory", bytes: text.length } as const;
  return [...detectShapes(input, hitsOf(text, [rule]), context)].map((match) => {
    assert.is(text.slice(match.span.start, match.span.end), match.value);
    return `${match.span.start}:${match.value}${match.level ? `:${match.level}` : ""}`;
  });
}

test("every token is found once, where it stands", () => {
  assert.equal(found("a=tok_q7w2m9k4 b=tok_m3x8r1d6"), ["2:tok_q7w2m9k4", "17:tok_m3x8r1d6"]);
  assert.equal(found("tok_q7w2m9k4"), ["0:tok_q7w2m9k4"]);
  assert.equal(found("tok_tok_q7w2m9k4"), []);
});

test("two anchors at one place give one finding", () => {
  assert.equal(found("tok_q7w2m9k4", { anchors: ["tok_", "tok", "_q7"], lookBehind: 3 }), ["0:tok_q7w2m9k4"]);
});

test("a letter, digit or underscore before is no beginning; an escape's end is one", () => {
  for (const before of ["x", "9", "_"]) assert.equal(found(`${before}tok_q7w2m9k4`), [], before);
  for (const before of ["-", "/", "é", '"', "\\n", "\\t", "\\u003d", "\\x3D", "%3D", "%20"]) {
    assert.equal(found(`${before}tok_q7w2m9k4`), [`${before.length}:tok_q7w2m9k4`], before);
  }
  assert.equal(found("%ZDtok_q7w2m9k4"), []);
});

test("other boundaries: base64, dash, any", () => {
  assert.equal(found("/tok_q7w2m9k4", { boundary: "base64" }), []);
  assert.equal(found("_tok_q7w2m9k4", { boundary: "base64" }), ["1:tok_q7w2m9k4"]);
  assert.equal(found("-tok_q7w2m9k4", { boundary: "dash" }), []);
  assert.equal(found("xtok_q7w2m9k4", { boundary: "any" }), ["1:tok_q7w2m9k4"]);
});

test("an anchor inside or at the end is looked back from", () => {
  const inside = {
    anchors: [".v1."],
    lookBehind: 8,
    maxLength: 20,
    pattern: "[0-9a-f]{4,8}\\.v1\\.[0-9a-f]{4}(?![0-9a-f])",
  };
  assert.equal(found("id: 8fd29c.v1.a3b9", inside), ["4:8fd29c.v1.a3b9"]);
  assert.equal(found("id: 8fd.v1.a3b9", inside), []);
  assert.equal(found("id: 8fd29c7e1.v1.a3b9", inside), []);
});

test("the secret may be a part of the match", () => {
  assert.equal(found('tok_name = "q7w2m9k4"', { pattern: 'tok_name = "(?<value>[0-9a-z]{8})"', maxLength: 40 }), [
    "12:q7w2m9k4",
  ]);
});

test("made-up values are nothing", () => {
  for (const body of ["xxxxxxxx", "aaaaaaaa", "12345678", "abcdefgh", "abababab", "example1", "yourtokn", "87654321"]) {
    assert.equal(found(`tok_${body}`), [], body);
  }
});

test("entropy is that of the random part", () => {
  assert.equal(found("tok_q7w2q7w9", { entropy: 2.9 }), []);
  assert.equal(found("tok_q7w2m9k4", { entropy: 2.9 }), ["0:tok_q7w2m9k4"]);
});

test("known samples are nothing", () => {
  assert.equal(found("tok_q7w2m9k4 tok_m3x8r1d6", { samples: [sha256Hex("tok_q7w2m9k4")] }), ["13:tok_m3x8r1d6"]);
});

test("context words stand near, on either side, in any case, or in the path", () => {
  const asks = { context: ["acme"], near: 10 };
  assert.equal(found("ACME tok_q7w2m9k4", asks), ["5:tok_q7w2m9k4"]);
  assert.equal(found("tok_q7w2m9k4 # Acme", asks), ["0:tok_q7w2m9k4"]);
  assert.equal(found("tok_q7w2m9k4 # not so near acme", asks), []);
  assert.equal(found("tok_q7w2m9k4", asks, "config/acme.ini"), ["0:tok_q7w2m9k4"]);
});

test("a checksum that fails drops, lowers or keeps", () => {
  const pattern = "ghp_[0-9A-Za-z]{36}(?!\\w)";
  const rule = { anchors: ["ghp_"], pattern, maxLength: 40, checksum: "github" } as const;
  const good = complete("github", `ghp_${"kQ7wZ2mX9b".repeat(3).replace("Q7", "Rt")}`);
  const bad = `${good.slice(0, -1)}${good.endsWith("a") ? "b" : "a"}`;
  assert.equal(found(good, { ...rule, onBadChecksum: "drop" }), [`0:${good}`]);
  assert.equal(found(bad, { ...rule, onBadChecksum: "drop" }), []);
  assert.equal(found(bad, { ...rule, onBadChecksum: "lower" }), [`0:${bad}:warning`]);
  assert.equal(found(bad, { ...rule, onBadChecksum: "keep" }), [`0:${bad}`]);
});

test("a rule that is off, and a match longer than it may be, give nothing", () => {
  assert.equal(found("tok_q7w2m9k4", { maxLength: 11 }), []);
  const input = { path: "a", text: "tok_q7w2m9k4", origin: "memory", bytes: 12 } as const;
  const context = { now: new Date(0), ruleset: { rules: [], providers: [], words: {} }, rule: () => undefined };
  assert.equal([...detectShapes(input, hitsOf(input.text, [RULE]), context)], []);
});

test("whatever stands around, a token between two spaces is found at its place", () => {
  const noise = fc.string({ unit: fc.constantFrom("t", "o", "k", "_", "q", "7", "-", "\n", '"', "é"), maxLength: 40 });
  fc.assert(
    fc.property(noise, noise, (before, after) => {
      assert.ok(found(`${before} tok_q7w2m9k4 ${after}`).includes(`${before.length + 1}:tok_q7w2m9k4`));
    }),
  );
});

test.run();
