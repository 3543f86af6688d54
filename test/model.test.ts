import { test } from "uvu";
import * as assert from "uvu/assert";
import { Lines } from "../src/model/lines.ts";
import { decodedSlice, opaqueSlice, sliceOf, subSlice } from "../src/model/slice.ts";

test("columns count UTF-16 units, and LF, CRLF and a lone CR end a line", () => {
  const lines = new Lines("a\r\nbü😀c\rd\n");
  assert.equal(lines.regionOf({ start: 3, end: 8 }), { startLine: 2, startColumn: 1, endLine: 2, endColumn: 6 });
  assert.equal(lines.regionOf({ start: 9, end: 10 }), { startLine: 3, startColumn: 1, endLine: 3, endColumn: 2 });
  assert.equal(lines.spanOfLine(1), { start: 3, end: 8 });
  assert.is(lines.spanOfLine(4), undefined);
});

test("a decoded slice in a decoded slice leads back to the characters as written", () => {
  const source = 'xx"a\\"b"';
  const inner = decodedSlice(sliceOf(source), 3, 'a"b', [3, 4, 6, 7]);
  assert.is(inner.text, 'a"b');
  const tail = subSlice(inner, 1, 3);
  assert.is(source.slice(tail.at(0), tail.at(1)), '\\"');
  assert.is(source.slice(tail.at(1), tail.at(2)), "b");
  assert.is(opaqueSlice("abc", 5, 9).at(1), 5);
});

test.run();
