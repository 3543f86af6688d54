import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { shannonEntropy } from "../../src/engine/entropy.ts";

test("known values", () => {
  assert.is(shannonEntropy(""), 0);
  assert.is(shannonEntropy("aaaa"), 0);
  assert.is(shannonEntropy("abab"), 1);
  assert.is(shannonEntropy("0123456789abcdef"), 4);
});

test("never more than the logarithm of the length, never less than nothing, whatever the order", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), (text) => {
      const bits = shannonEntropy(text);
      assert.ok(bits >= 0 && bits <= Math.log2(text.length) + 1e-9);
      assert.ok(Math.abs(bits - shannonEntropy([...text].sort().join(""))) < 1e-9 || /[\ud800-\udfff]/.test(text));
    }),
  );
});

test.run();
