import { test } from "uvu";
import * as assert from "uvu/assert";
import { Copies } from "../../src/engine/copies.ts";
import { cutAround, cutEnd } from "../../src/engine/cut.ts";
import { Intervals } from "../../src/engine/intervals.ts";
import { applyMasks, escapeUnseen, MASK, maskToken, mergeMasks, visible } from "../../src/engine/redact.ts";
import { fillTemplate } from "../../src/engine/template.ts";

test("a mask has one width, whatever it hides", () => {
  assert.is(MASK.length, 8);
  assert.is(maskToken("short", []), MASK);
  assert.is(maskToken("a rather long pass phrase that is no token", ["a"]), MASK);
});

test("a token keeps its public prefix, and from 24 characters on its last four", () => {
  assert.is(maskToken(`dk_${"x".repeat(20)}`, ["dk_"]), `dk_${MASK}`);
  assert.is(maskToken(`dk_${"x".repeat(17)}abcd`, ["dk_"]), `dk_${MASK}abcd`);
  assert.is(maskToken(`dk_live_${"x".repeat(17)}abcd`, ["dk_", "dk_live_"]), `dk_live_${MASK}abcd`);
});

test("a token keeps nothing if too little stays hidden, or its anchor is elsewhere, or it has none", () => {
  assert.is(maskToken("dk_12345678901", ["dk_"]), MASK);
  assert.is(maskToken(`${"x".repeat(26)}abcd`, []), MASK);
  assert.is(maskToken(`${"x".repeat(26)}abcd`, ["aws"]), `${MASK}abcd`);
});

test("masks of one span show the most, masks that overlap show nothing, neighbours stay two", () => {
  const masks = [
    { start: 10, end: 20, shown: MASK },
    { start: 10, end: 20, shown: `dk_${MASK}` },
    { start: 30, end: 40, shown: `dk_${MASK}` },
    { start: 35, end: 45, shown: MASK },
    { start: 45, end: 50, shown: MASK },
  ];
  assert.equal(mergeMasks(masks), [
    { start: 10, end: 20, shown: `dk_${MASK}` },
    { start: 30, end: 45, shown: MASK },
    { start: 45, end: 50, shown: MASK },
  ]);
  assert.is(
    applyMasks("0123456789", [
      { start: 2, end: 4, shown: "*" },
      { start: 8, end: 10, shown: "*" },
    ]),
    "01*4567*",
  );
});

test("nothing that a terminal obeys stays, and the length does", () => {
  const hostile = "a\u001b[31mb\u202ec\u009bd\u200be\ud800f\u{e0041}g\r\nh😀ü";
  assert.is(visible(hostile), "a·[31mb·c·d·e·f··g··h😀ü");
  assert.is(visible(hostile).length, hostile.length);
});

test("JSON with unseen characters reads back as it was and holds none of them", () => {
  const hostile = { text: "a\u202eb\u009bc\u{e0041}d\u2028e", list: [1] };
  const json = escapeUnseen(JSON.stringify(hostile, null, 2));
  assert.equal(JSON.parse(json), hostile);
  assert.is(visible(json.replaceAll("\n", "")), json.replaceAll("\n", ""));
});

test("copies are found plain, JSON-escaped, URL-encoded and in base64 at every alignment", () => {
  const secret = 'Wharf"7/pier+9 x';
  const copies = new Copies([secret]);
  const base64 = (before: string) => Buffer.from(`${before}${secret}!`).toString("base64");
  for (const text of [
    `k=${secret};`,
    JSON.stringify({ k: secret }),
    `q=${encodeURIComponent(secret)}&x`,
    `q=${encodeURIComponent(secret).replaceAll("%20", "+")}&x`,
    `q=${encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase())}&x`,
    base64(""),
    base64("a"),
    base64("ab"),
    base64("id:"),
  ]) {
    assert.is(copies.find(text).length, 1, text);
  }
  const [span] = copies.find(`k=${secret};`);
  assert.equal(span, { start: 2, end: 2 + secret.length });
});

test("a word as a secret is found as a whole word only, and not at all where only distinct values count", () => {
  const copies = new Copies(["harbour"]);
  assert.equal(copies.find("harbour harbours my_harbour"), [{ start: 0, end: 7 }]);
  assert.equal(copies.find("harbour", true), []);
  assert.equal(new Copies(["1", "abc"]).find("1 abc"), []);
});

test("of copies that begin together the longest is found", () => {
  const copies = new Copies(["abcdefgh1", "abcdefgh1-longer-2", "abcdefgh1-longer-2-longest-3"]);
  assert.equal(copies.find("xabcdefgh1-longer-2y"), [{ start: 1, end: 19 }]);
});

test("a key file's inner lines are found alone, its BEGIN line is not", () => {
  const inner = "Qm9hdHMgYXJlIHRpZWQgdG8gdGhlIHBpZXI";
  const copies = new Copies([`-----BEGIN X-----\n${inner}\n-----END X-----`]);
  assert.equal(copies.find(`  ${inner}`), [{ start: 2, end: 2 + inner.length }]);
  assert.equal(copies.find("-----BEGIN X-----"), []);
});

test("a long line is cut around its mark, never inside a surrogate pair", () => {
  const line = `${"a".repeat(100)}MARK${"b".repeat(100)}`;
  const cut = cutAround({ text: line, start: 100, end: 104 }, 40);
  assert.is(cut.text.length, 40);
  assert.is(cut.text.slice(cut.start, cut.end), "MARK");
  assert.ok(cut.text.startsWith("…a") && cut.text.endsWith("b…"));
  for (let width = 20; width < 40; width += 1) {
    const shown = cutAround({ text: `${"😀".repeat(50)}MARK${"😀".repeat(50)}`, start: 100, end: 104 }, width);
    assert.is(visible(shown.text), shown.text);
    assert.is(shown.text.slice(shown.start, shown.end), "MARK");
    assert.ok(shown.text.length <= width);
  }
  assert.is(cutEnd("abcdef", 4), "abc…");
  assert.equal(cutAround({ text: "short", start: 1, end: 2 }, 40), { text: "short", start: 1, end: 2 });
});

test("a mark longer than the width keeps its begin", () => {
  const cut = cutAround({ text: `ab${"M".repeat(100)}cd`, start: 2, end: 102 }, 20);
  assert.is(cut.text.length, 20);
  assert.is(cut.text.slice(cut.start, cut.end).replaceAll("…", "").replaceAll("M", ""), "");
  assert.ok(cut.start <= 2);
});

test("intervals give what touches a place, inner before outer", () => {
  const spans = [
    { start: 0, end: 100 },
    { start: 10, end: 20 },
    { start: 12, end: 15 },
    { start: 30, end: 40 },
  ];
  const intervals = new Intervals(spans, (span) => span);
  assert.equal([...intervals.touching({ start: 13, end: 14 })], [spans[2], spans[1], spans[0]]);
  assert.equal([...intervals.touching({ start: 41, end: 50 })], [spans[0]]);
  assert.equal([...intervals.touching({ start: 101, end: 102 })], []);
});

test("templates fill what is given and leave references alone", () => {
  const lookUp = (name: string) => (name === "param.scope" ? "orders" : undefined);
  assert.is(
    fillTemplate('Scope "{param.scope}" of {{param.scope}} and ${param.scope}; {other}', lookUp),
    'Scope "orders" of {{param.scope}} and ${param.scope}; {other}',
  );
});

test.run();
