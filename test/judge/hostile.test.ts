import { test } from "uvu";
import * as assert from "uvu/assert";
import { DocumentBuilder } from "../../src/formats/format.ts";
import { readLexical } from "../../src/formats/lexical/lexical.ts";
import { contextOf } from "../../src/judge/context.ts";
import { judgeEntry } from "../../src/judge/judge.ts";
import { nameOf } from "../../src/judge/names.ts";
import { stateOfValue } from "../../src/judge/state.ts";
import type { Entry } from "../../src/model/document.ts";
import { sliceOf } from "../../src/model/slice.ts";

const LONG = 4096;
/** Pieces that make patterns with a repeat inside a repeat try every cut. */
const PIECES = [
  "a",
  "a_",
  "a.",
  "a-",
  "a1",
  "aA",
  "1.",
  "1:",
  "a/",
  "a:",
  "(",
  "a(",
  "((a",
  "{",
  "{{",
  "{{a}",
  "${",
  "%(",
  "[",
  "<",
  "<a",
  "x",
  "*",
  ".",
  "=",
  "a=",
  ";a=",
  "; ",
  "&a",
  "@",
  "a@a.",
  "\\",
  "\\u0041",
  "$a->",
  " ",
  "a ",
  "#{",
  "😀",
  "\ud800",
];

function entry(key: string, value: string): Entry {
  return {
    path: `/${key}`,
    key,
    value,
    span: { start: 0, end: value.length },
    place: "config",
    group: "",
    enabled: true,
  };
}

for (const piece of PIECES) {
  test(`values made of ${JSON.stringify(piece)} are judged in linear time`, () => {
    const value = piece.repeat(LONG / piece.length);
    const context = contextOf({ path: "src/a.conf", text: value });
    for (const tail of ["", "!", "é", "Z9"]) {
      const text = value.slice(0, LONG - 2) + tail;
      assert.type(stateOfValue(text), "string");
      for (const key of ["password", "api_key", "Authorization", "Default"]) judgeEntry(entry(key, text), context);
      assert.type(nameOf(text).kind, "string");
    }
  });
}

const TEXTS = [
  ...PIECES,
  "key",
  "key=",
  "key='",
  'key="',
  "key=`",
  'key="\\"',
  'key=\\\\\\"',
  "key(",
  'key("a",',
  "key: ",
  "key = new A(",
  "key<",
  "<key>",
  "key, ",
  "token ",
  "--key ",
  "?key=a&",
  '"name":"key",',
  "key=a[",
  "key=getenv(",
  "key=x||",
  "://",
  "://a:",
  "://a:b@",
  "basic ",
  "key-",
  "key.",
  "key\n",
  "key:string=",
  "key ?: a<b",
];

for (const piece of TEXTS) {
  test(`a megabyte of ${JSON.stringify(piece)} is read in linear time`, () => {
    const text = piece.repeat(1_000_000 / piece.length);
    const out = new DocumentBuilder({ path: "a.txt", text, origin: "memory", bytes: text.length });
    assert.ok(readLexical(sliceOf(text), { path: "", group: "", place: "text", enabled: true, depth: 0 }, out));
    for (const { span } of out.entries) assert.ok(span.start < span.end && span.end <= text.length);
  });
}

test.run();
