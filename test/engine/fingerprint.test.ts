import { test } from "uvu";
import * as assert from "uvu/assert";
import { fingerprint, SECRET_TOKEN } from "../../src/engine/fingerprint.ts";

const line = `key = "${SECRET_TOKEN}"`;

test("32 hex digits, the same for the same, white space around the line aside", () => {
  const one = fingerprint("depot/key", "a.ts", line, 1);
  assert.match(one, /^[0-9a-f]{32}$/);
  assert.is(one, "38d63e65b1df22cc74cfcc1e40eb89d7");
  assert.is(fingerprint("depot/key", "a.ts", `\t${line}  `, 1), one);
});

test("rule, path, line and occurrence each count, and do not run into one another", () => {
  const all = [
    fingerprint("depot/key", "a.ts", line, 1),
    fingerprint("depot/key", "a.ts", line, 2),
    fingerprint("depot/key", "b.ts", line, 1),
    fingerprint("depot/pin", "a.ts", line, 1),
    fingerprint("depot/key", "a.ts", `${line};`, 1),
    fingerprint("depot/keya", ".ts", line, 1),
  ];
  assert.is(new Set(all).size, all.length);
});

test.run();
