import { test } from "uvu";
import * as assert from "uvu/assert";
import { checksumHolds } from "../../src/engine/checksum.ts";
import { ALPHABETS, expandFakes, readableExample, readMarks } from "../../src/ruleset/fake.ts";

test("the same text gives the same values, another text others", () => {
  assert.is(expandFakes("a=@fake:hex:32"), expandFakes("a=@fake:hex:32"));
  assert.is.not(expandFakes("a=@fake:hex:32").slice(2), expandFakes("b=@fake:hex:32").slice(2));
  const [first, second] = expandFakes("@fake:hex:32 @fake:hex:32").split(" ");
  assert.is.not(first, second);
});

test("length and alphabet are kept, no character stands twice in a row", () => {
  for (const [name, alphabet] of Object.entries(ALPHABETS)) {
    const value = expandFakes(`@fake:${name}:200`);
    assert.is(value.length, 200, name);
    assert.equal(
      [...value].filter((char) => !alphabet.includes(char)),
      [],
      name,
    );
    assert.not.match(value, /(.)\1/);
  }
  assert.match(expandFakes("@fake:uuid"), /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test("sums and encodings are made of what stands before and inside", () => {
  const { text, spans } = readMarks(expandFakes("TOKEN=«ghp_@fake:alnum:30@sum:github»;"));
  assert.equal(spans, [{ start: 6, end: 46 }]);
  assert.is(checksumHolds("github", text.slice(6, 46)), true);
  assert.is(expandFakes('@base64({"a":1})'), "eyJhIjoxfQ");
  assert.match(Buffer.from(expandFakes("@base64url(1@fake:digit:17)"), "base64url").toString(), /^1\d{17}$/);
});

test("unknown alphabets and verbs are told", () => {
  assert.throws(() => expandFakes("@fake:hax:3"), /@fake:hax/);
  assert.throws(() => expandFakes("@fake:hex"), /@fake:hex/);
  assert.throws(() => expandFakes("x@sum:nobody"), /@sum:nobody/);
});

test("people read what stands there", () => {
  assert.is(
    readableExample("K=«ghp_@fake:alnum:30@sum:github» @fake:uuid @base64(a:@fake:hex:4)"),
    "K=ghp_<30 alnum><checksum> <uuid> <base64 of a:<4 hex>>",
  );
});

test.run();
