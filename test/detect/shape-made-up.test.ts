import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { isMadeUp } from "../../src/detect/made-up.ts";

test("placeholders, runs and repetitions are made up", () => {
  const made = [
    "xxxxxxxxxxxx",
    "abc...",
    "a1EXAMPLEb2",
    "your-api-key",
    "YOUR_TOKEN",
    "changeme",
    "change_me",
    "00000000-0000-0000",
    "aaaaaaaaaa",
    "0123456789",
    "123456789012",
    "q7w2abcdefghm9",
    "zyxwvuts12",
    "abc123abc123abc123",
    "6789abcdef",
    "deadbeef",
    "insert-token",
    "my_secret",
  ];
  assert.equal(
    made.filter((body) => !isMadeUp(body)),
    [],
  );
});

test("random values are not, nor base64 of zero bytes", () => {
  const random = [
    "",
    "q7w2m9k4x8",
    "CAESIAAAAAAAAAAAAAAGq7w2m9",
    "9f86d081884c7d659a2feaa0c55ad015",
    "AKIA3LGQTKU54ODFEYAN",
    "1234567q",
  ];
  assert.equal(
    random.filter((body) => isMadeUp(body)),
    [],
  );
});

test("a long random text is not taken for a word that it spells by chance", () => {
  const long = "q7W2m9K4x8".repeat(5).replace("W2m9", "fakeR") + "Zt3Lp6".repeat(2) + "vB5nC1hD0gJ".repeat(7);
  assert.ok(long.length > 128);
  assert.is(isMadeUp(long), false);
  assert.is(isMadeUp(long.slice(0, 40)), true);
});

test("nothing throws, and it is quick on long runs", () => {
  fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => typeof isMadeUp(text) === "boolean"));
  assert.is(isMadeUp("A".repeat(100_000)), false);
});

test.run();
