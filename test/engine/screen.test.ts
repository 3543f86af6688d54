import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { Screen } from "../../src/engine/screen.ts";

function hitsOf(anchors: readonly string[], text: string): string[] {
  const hits: string[] = [];
  new Screen(() => anchors).scanText(text, (anchor, start) => hits.push(`${start}:${anchor}`));
  return hits.sort();
}

/** Every anchor at every offset, by hand. */
function brute(anchors: readonly string[], text: string): string[] {
  const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return anchors
    .flatMap((anchor, number) => {
      const found: string[] = [];
      for (let at = folded.indexOf(anchor); at >= 0; at = folded.indexOf(anchor, at + 1)) found.push(`${at}:${number}`);
      return found;
    })
    .sort();
}

test("overlapping anchors are all told, folded, with where they begin", () => {
  assert.equal(hitsOf(["he", "she", "hers"], "uSHErs"), ["1:1", "2:0", "2:2"]);
  assert.equal(hitsOf(["key"], "ſkey kKey"), ["1:0", "6:0"].sort());
});

test("equals a brute-force search on random texts over a small alphabet", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "_"), minLength: 1, maxLength: 5 });
  const text = fc.string({ unit: fc.constantFrom("a", "b", "A", "_", "é", "x"), maxLength: 60 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), text, (anchors, sample) => {
      assert.equal(hitsOf(anchors, sample), brute(anchors, sample));
    }),
    { numRuns: 2000 },
  );
});

test("built from its image it finds the same", () => {
  const anchors = ["he", "she", "hers", "key"];
  const hits: string[] = [];
  new Screen(() => anchors, Int32Array.from(Screen.image(anchors))).scanText("ushers KEY", (anchor, start) =>
    hits.push(`${start}:${anchor}`),
  );
  assert.equal(hits, ["1:1", "2:0", "2:2", "7:3"]);
});

test("an anchor past ASCII is refused", () => {
  assert.throws(() => new Screen(() => ["clé"]), /ASCII/);
});

test.run();
