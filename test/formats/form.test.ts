import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readEmbedded } from "../../src/formats/embedded.ts";
import { isForm } from "../../src/formats/form.ts";
import { readWith, shown } from "../helpers/reading.ts";

test("forms are known by their shape", () => {
  for (const text of [
    "grant_type=client_credentials&client_id=a",
    "client_secret=x",
    "a=1&b=2&",
    "a=1&b=2&flag",
    "user[name]=x&user%5Bpw%5D=y",
    "scope=a b&audience=https://x.test/?q=1",
    "a=1\n&b=2\r\n",
    "token={{t}}&x={{y}}",
  ]) {
    assert.ok(isForm(text, false), text);
  }
});

test("what only looks like a form is none", () => {
  for (const text of [
    "",
    "a",
    "a=",
    "a=b",
    "=&=",
    "YWJjZA==",
    "aGVsbG8=",
    "https://x.test/?a=b&c=d",
    "if (a == b && c == d)",
    "a==b&&c==d",
    "Server=x;User=y;Password=z",
    "x = 1 & y = 2",
    "first line\na=b&c=d",
    "a=b\nc=d",
    "R&D",
  ]) {
    assert.not.ok(isForm(text, false), text);
  }
  assert.ok(isForm("a=b", true));
  assert.not.ok(isForm("aGVsbG8=", true));
});

test("fields have decoded values, spans as written, and a group of their own outside a body", () => {
  const text = "username=qa%40x.test&password=a+b%C3%A9&claims=%7B%22k%22%3A%22v%22%7D";
  const out = readWith(readEmbedded, text, "config");
  assert.equal(shown(text, out.entries), [
    "#?username = qa@x.test <qa%40x.test>",
    "#?password = a bé <a+b%C3%A9>",
    '#?claims = {"k":"v"} <%7B%22k%22%3A%22v%22%7D>',
    "#?claims#/k = v",
  ]);
  assert.equal(
    out.groups.slice(1).map(({ id, kind, whole }) => [id, kind, whole]),
    [
      ["#?", "form", false],
      ["#?claims#", "settings", false],
    ],
  );
  const body = readWith(readEmbedded, text, "body");
  assert.equal([...new Set(body.entries.map(({ group }) => group))], [""]);
});

test("any form that a browser would send is read back", () => {
  const pair = fc.tuple(fc.stringMatching(/^[a-z_]{1,8}$/), fc.string({ unit: "binary", minLength: 1, maxLength: 10 }));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 6 }), (pairs) => {
      const text = new URLSearchParams(pairs).toString();
      const sent = [...new URLSearchParams(text)];
      const out = readWith(readEmbedded, text, "body");
      assert.equal(
        out.entries.filter(({ path }) => !path.slice(2).includes("#")).map(({ key, value }) => [key, value]),
        sent,
      );
    }),
    { numRuns: 300 },
  );
});

test("a megabyte of almost a form costs no more than reading it", () => {
  const text = `a=b&c=${" ".repeat(1_000_000)}\n!`;
  assert.not.ok(isForm(text, true));
  assert.not.ok(isForm(`${"a=1&".repeat(200_000)}?`, true));
});

test.run();
