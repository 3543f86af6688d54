import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { decodeJsonString, type JsonNode, parseJson } from "../../src/engine/json.ts";
import { sliceOf } from "../../src/model/slice.ts";

function plain(node: JsonNode | undefined): unknown {
  if (!node) return undefined;
  switch (node.kind) {
    case "object":
      return Object.fromEntries(node.children().map((child) => [child.key ?? "", plain(child)]));
    case "array":
      return node.children().map(plain);
    case "string":
      return node.value;
    case "bare":
      return `bare:${node.value}`;
    default:
      return JSON.parse(node.value);
  }
}
const read = (text: string) => parseJson(sliceOf(text));

test("any JSON value is read as JSON.parse reads it, compact or indented", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, "\t"), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const tree = read(text);
      assert.is(tree.errors, 0);
      // JSON.parse would make "__proto__" a member; Object.fromEntries does so too.
      assert.equal(plain(tree.root), JSON.parse(text));
    }),
    { numRuns: 500 },
  );
});

test("a span is the value as written, and a slice of a decoded value leads back to each character", () => {
  const text = String.raw`{ "a\"b" : "x\u0041\n\"y" , "n":-1.5e3,"t":true }`;
  const root = read(text).root;
  const string = root?.get('a"b');
  assert.is(string?.value, 'xA\n"y');
  assert.is(text.slice(string?.span.start, string?.span.end), String.raw`x\u0041\n\"y`);
  assert.is(text.slice(string?.keySpan?.start, string?.keySpan?.end), String.raw`a\"b`);
  const slice = string?.slice;
  assert.is(text.slice(slice?.at(1), slice?.at(2)), String.raw`\u0041`);
  assert.is(text.slice(slice?.at(3), slice?.at(4)), String.raw`\"`);
  assert.is(slice?.at(5), string?.span.end);
  const number = root?.get("n");
  assert.is(text.slice(number?.span.start, number?.span.end), "-1.5e3");
});

test("decoding equals JSON.parse for every string, and its offsets rise", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      const inner = JSON.stringify(value).slice(1, -1);
      const decoded = decodeJsonString(inner);
      assert.is(decoded.text, value);
      assert.is(decoded.at(0), 0);
      assert.is(decoded.at(value.length), inner.length);
      for (let i = 0; i < value.length; i += 1) {
        const written = inner.slice(decoded.at(i), decoded.at(i + 1));
        assert.is(JSON.parse(`"${written}"`), value[i]);
      }
    }),
  );
});

test("comments, trailing commas, a byte order mark and unquoted names are no trouble", () => {
  const tree = read('\ufeff// head\n{ /* a */ "a": [1, 2,], // b\n b: "c", }\r\n');
  assert.is(tree.errors, 0);
  assert.equal(plain(tree.root), { a: [1, 2], b: "c" });
});

test("duplicate names are kept, the last is the one asked for", () => {
  const root = read('{"a":"1","b":"2","a":"3"}').root;
  assert.equal(
    root?.children().map((child) => [child.key, child.value]),
    [
      ["a", "1"],
      ["b", "2"],
      ["a", "3"],
    ],
  );
  assert.is(root?.string("a"), "3");
});

test("references without quotes are words of their own", () => {
  const tree = read('{"id": {{userId}}, "n": ${count}, "x": {{ a b }}}');
  assert.equal(plain(tree.root), { id: "bare:{{userId}}", n: "bare:${count}", x: "bare:{{ a b }}" });
});

test("a truncated text keeps what was read", () => {
  const tree = read('{"a":{"b":"c","d":"unfinished va');
  assert.equal(plain(tree.root), { a: { b: "c", d: "unfinished va" } });
  assert.equal(
    tree.troubles.map((trouble) => trouble.code),
    ["truncated", "truncated"],
  );
  assert.equal(plain(read('{"a":"x\\"').root), { a: 'x"' });
});

test("reading goes on after missing commas, missing values and crossed brackets", () => {
  const codes = (text: string) => read(text).troubles.map((trouble) => trouble.code);
  assert.equal(plain(read('{"a":1 "b":2}').root), { a: 1, b: 2 });
  assert.equal(codes('{"a":1 "b":2}'), ["missing-comma"]);
  assert.equal(plain(read('{"a":,"b":2}').root), { b: 2 });
  assert.equal(codes('{"a":,"b":2}'), ["missing-value"]);
  assert.equal(plain(read('{"a":[1,2}').root), { a: [1, 2] });
  assert.equal(codes('{"a":[1,2}'), ["unclosed"]);
  assert.equal(codes("]"), ["unexpected"]);
  assert.equal(plain(read('{"a":1}\n{"b":2}\n').root), [{ a: 1 }, { b: 2 }]);
});

test("a string left open ends with its line; one over several lines is kept if it is closed sensibly", () => {
  assert.equal(plain(read('{"a":"x\n,"b":"y"}').root), { a: "x", b: "y" });
  assert.equal(plain(read('{"a":"x\ny","b":"z"}').root), { a: "x\ny", b: "z" });
});

test("100,000 nested levels are read", () => {
  const depth = 100_000;
  const tree = read("[".repeat(depth) + '"x"' + "]".repeat(depth));
  let node = tree.root;
  let levels = 0;
  for (; node?.kind === "array"; node = node.first) levels += 1;
  assert.is(levels, depth);
  assert.is(node?.value, "x");
  assert.is(tree.errors, 0);
});

test("no text makes it throw or leaves a span outside the text", () => {
  const unit = fc.constantFrom(
    '"',
    "\\",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\n",
    "/",
    "*",
    "a",
    "1",
    "$",
    " ",
    "u",
    "'",
    "{{",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const visit = (node: JsonNode): void => {
        assert.ok(node.start >= 0 && node.end >= node.start && node.end <= text.length, JSON.stringify(text));
        assert.ok(node.innerEnd >= node.innerStart || node.end === node.start, JSON.stringify(text));
        assert.is(typeof node.value, "string");
        for (const child of node.children()) visit(child);
      };
      const { root } = read(text);
      if (root) visit(root);
    }),
    { numRuns: 2000 },
  );
});

test("a long list of plain numbers is kept as written, a short or mixed one is a list", () => {
  const bytes = Array.from({ length: 3000 }, (_, index) => index % 256);
  const tree = read(JSON.stringify({ bytes, short: [1, 2], mixed: [...bytes, "x"], after: "y" }));
  const list = tree.root?.get("bytes");
  assert.is(list?.first, undefined);
  assert.equal(JSON.parse(list!.source.text.slice(list!.start, list!.end)), bytes);
  assert.is(tree.root?.get("short")?.children().length, 2);
  assert.is(tree.root?.get("mixed")?.children().length, 3001);
  assert.is(tree.root?.string("after"), "y");
  assert.is(tree.errors, 0);
});

test("quotes behind backslashes, in and out of strings, are searched once", () => {
  assert.is(read('{"a":"x\\\\","b":"\\"y\\""}').root?.string("b"), '"y"');
  for (const text of ['\\"\n'.repeat(100_000), '["a\\"\n'.repeat(100_000), `"${"\\".repeat(500_000)}`])
    assert.ok(read(text).errors > 0);
});

test.run();
