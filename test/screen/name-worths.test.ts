/** Names that the screen remembers by their bytes: each gets its own answer, and is asked for once. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { NameWorths } from "../../src/screen/name-worths.ts";

/** As many as are remembered, and half as many again. */
const NAMES = Array.from({ length: 48_000 }, (_, i) => `name${(i * 2_654_435_761) % 2 ** 32}`);

test("each name is worth what was said of it, also when too many have been met", () => {
  const worths = new NameWorths<string>();
  for (let round = 0; round < 2; round += 1)
    for (const name of NAMES) {
      const bytes = Buffer.from(`x${name}y`);
      assert.is(
        worths.of(bytes, 1, bytes.length - 1, () => name),
        name,
      );
    }
});

test("it is asked once", () => {
  const worths = new NameWorths<number>();
  let asked = 0;
  const bytes = Buffer.from("token tokens token");
  const of = (start: number, end: number): number =>
    worths.of(bytes, start, end, () => {
      asked += 1;
      return end - start;
    });
  assert.equal([of(0, 5), of(6, 12), of(13, 18), of(0, 5), of(0, 0), of(0, 0)], [5, 6, 5, 5, 0, 0]);
  assert.is(asked, 3);
});

test("long names fill the room and are forgotten with it", () => {
  const worths = new NameWorths<number>();
  const bytes = Buffer.alloc(5_000_000);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = 97 + ((i * i) % 26);
  for (let i = 0; i < 4_000_000; i += 300_000)
    assert.is(
      worths.of(bytes, i, i + 299_000, () => i),
      i,
    );
});

test.run();
