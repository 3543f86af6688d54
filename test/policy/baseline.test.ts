import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../src/model/trouble.ts";
import { type BaselineEntry, readBaseline, writeBaseline } from "../../src/policy/baseline.ts";

const HASH = "s1:AAAAAAAAAAAA:BBBBBBBBBBBBBBBBBBBBBB";
const OTHER = "h1:AAAAAAAAAAAA:CCCCCCCCCCCCCCCCCCCCCC";
const PLACE = "0123456789abcdef0123456789abcdef";

test("one entry a line, sorted, whatever the order they came in", () => {
  const entries: BaselineEntry[] = [
    { rule: "generic/token", hash: OTHER, is: "test-data", why: "fixture" },
    { rule: "generic/password", hash: HASH, is: "accepted" },
    { rule: "oauth/insecure-endpoint", place: PLACE, is: "accepted" },
  ];
  const text = writeBaseline(entries);
  assert.is(
    text,
    `{"credlint-baseline":1}
{"rule":"generic/password","hash":"${HASH}"}
{"rule":"generic/token","hash":"${OTHER}","is":"test-data","why":"fixture"}
{"rule":"oauth/insecure-endpoint","place":"${PLACE}"}
`,
  );
  assert.is(writeBaseline([...entries].reverse()), text);
  assert.is(writeBaseline(readBaseline(text, "b")), text);
});

test("both sides of a merge may stay: equal lines count once", () => {
  const one = writeBaseline([{ rule: "generic/password", hash: HASH, is: "accepted" }]);
  assert.is(readBaseline(`${one}${one}`, "b").length, 1);
});

test("what is wrong is told with its line", () => {
  const wrong = (line: string): string => {
    try {
      readBaseline(`{"credlint-baseline":1}\n${line}\n`, "b.jsonl");
    } catch (error) {
      if (error instanceof UserError) return `${error.spot?.path}:${error.spot?.line} ${error.message}`;
      throw error;
    }
    return "fine";
  };
  assert.is(wrong("<<<<<<< HEAD"), "b.jsonl:2 A merge left its mark here.");
  assert.is(wrong("{"), "b.jsonl:2 This line is no JSON.");
  assert.is(wrong("[]"), "b.jsonl:2 This line is no entry.");
  assert.is(wrong('{"rule":"a/b"}'), 'b.jsonl:2 An entry needs either "hash" or "place", as credlint wrote it.');
  assert.is(
    wrong('{"rule":"a/b","hash":"plain"}'),
    'b.jsonl:2 An entry needs either "hash" or "place", as credlint wrote it.',
  );
  assert.is(wrong(`{"hash":"${HASH}"}`), 'b.jsonl:2 An entry needs "rule".');
  assert.is(
    wrong(`{"rule":"a/b","hash":"${HASH}","is":"yes"}`),
    'b.jsonl:2 "is" takes false-positive, test-data, real.',
  );
  assert.is(wrong('{"credlint-baseline":2}'), "b.jsonl:2 This baseline is of another version of credlint.");
  assert.is(wrong(`{"rule":"a/b","hash":"${HASH}"}`), "fine");
});

test("any text gives entries or one clear error", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      try {
        readBaseline(text, "b");
      } catch (error) {
        assert.instance(error, UserError);
      }
    }),
  );
});

test.run();
