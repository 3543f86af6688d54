import { test } from "uvu";
import * as assert from "uvu/assert";
import { estimateBits, hashValue, newSalt, saltOf, VALUE_HASH } from "../../src/engine/value-hash.ts";

const RANDOM = "qT7vLw2ZbN9xKc4RjH8mYd5P";

test("what people choose is estimated low, what a machine draws high", () => {
  for (const weak of [
    "vK7-winter-Ridge-41",
    "correct-horse-battery-staple",
    "Sommer2026!",
    "passwordpasswordpasswordpasswordpassword",
    "12345678901234567890123456789012",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "abababababababababababababababababababababab",
    "iamtheveryverylongpassphraseofacompanythatlikesitso",
    "",
  ])
    assert.ok(estimateBits(weak) < 80, `${weak} ${estimateBits(weak)}`);
  for (const strong of [RANDOM, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"])
    assert.ok(estimateBits(strong) >= 80, `${strong} ${estimateBits(strong)}`);
});

test("a value that can be guessed is hashed slowly, any other fast; both with the salt", async () => {
  const salt = newSalt();
  const slow = await hashValue("vK7-winter-Ridge-41", salt);
  const fast = await hashValue(RANDOM, salt);
  assert.match(slow, /^s1:/);
  assert.match(fast, /^h1:/);
  for (const hash of [slow, fast]) {
    assert.match(hash, VALUE_HASH);
    assert.is(saltOf(hash), salt);
  }
  assert.is(await hashValue("vK7-winter-Ridge-41", salt), slow);
  assert.is.not(await hashValue("vK7-winter-Ridge-41", newSalt()), slow);
  assert.is.not(await hashValue("vK7-winter-Ridge-42", salt), slow);
});

test("the hash is the same for ever: baselines outlive versions", async () => {
  assert.is(await hashValue("abc", "AAAAAAAAAAAA"), "s1:AAAAAAAAAAAA:4KPaTr3P2YERYJwMcatOig");
  assert.is(await hashValue(RANDOM, "AAAAAAAAAAAA"), "h1:AAAAAAAAAAAA:1MnJ7TDyINa6ArYOQHsS_g");
  assert.is(saltOf("s1:short:x"), undefined);
});

test.run();
