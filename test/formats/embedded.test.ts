import { test } from "uvu";
import * as assert from "uvu/assert";
import { readEmbedded } from "../../src/formats/embedded.ts";
import { MAX_DEPTH } from "../../src/formats/format.ts";
import { addHeader, readHeaderBlock, readHeaders } from "../../src/formats/header.ts";
import { readWith, shown } from "../helpers/reading.ts";

test("a JSON body's fields belong to the request; elsewhere its objects are groups", () => {
  const text = '{"grant_type":"client_credentials","client":{"secret":"s"}}';
  const body = readWith(readEmbedded, text, "body");
  assert.equal(shown(text, body.entries), ["#/grant_type = client_credentials", "#/client/secret = s"]);
  assert.is(body.groups.length, 1);
  const config = readWith(readEmbedded, text, "config");
  assert.equal(
    config.groups.slice(1).map(({ id, kind, parent }) => [id, kind, parent]),
    [
      ["#", "form", ""],
      ["#/client", "settings", "#"],
    ],
  );
});

test("texts that are no documents give nothing", () => {
  for (const text of [
    "",
    "{{var}}",
    "{not json at all, sir}",
    "[1",
    "plain",
    '"a string"',
    "12",
    "Note: read this",
    "Dear all: hi\nBye: now",
  ]) {
    assert.equal(readWith(readEmbedded, text, "body").entries, [], text);
  }
});

test("a document in a document in a document is read as deep as the limit", () => {
  let text = '{"k":"v"}';
  for (let depth = 0; depth < 6; depth += 1) text = JSON.stringify({ n: text });
  const depths = readWith(readEmbedded, text, "config").entries.map(({ path }) => path.split("#").length - 1);
  assert.is(Math.max(...depths), MAX_DEPTH + 1);
  const [last] = readWith(readEmbedded, JSON.stringify({ a: JSON.stringify({ b: 'c"d' }) }), "config").entries.slice(
    -1,
  );
  assert.is(last?.value, 'c"d');
});

test("header lines: names, values, decoded Basic, cookies, switched-off lines", () => {
  const basic = Buffer.from("me:p w").toString("base64");
  const text = `Authorization: Basic ${basic}\r\n//X-Off : 1\nCookie: sid=abc; t="x"; empty=\nSet-Cookie: a=b; Path=/\n`;
  const out = readWith(readHeaders, text, "header");
  assert.equal(shown(text, out.entries), [
    `#:Authorization = Basic ${basic}`,
    `#:Authorization#basic/username = me <${basic}>`,
    `#:Authorization#basic/password = p w <${basic}>`,
    "#:X-Off = 1",
    '#:Cookie = sid=abc; t="x"; empty=',
    "#:Cookie#cookie/sid = abc",
    '#:Cookie#cookie/t = "x"',
    "#:Set-Cookie = a=b; Path=/",
    "#:Set-Cookie#cookie/a = b",
  ]);
  assert.equal(
    out.entries.filter(({ enabled }) => !enabled).map(({ key }) => key),
    ["X-Off"],
  );
});

test("prose with colons is no header block", () => {
  for (const text of ["Name: x", "Note: see Authorization", "Authorization is: needed", "a: b\nc d"]) {
    assert.equal(readWith(readHeaderBlock, text).entries, [], text);
  }
});

test("ids of requests are ids, and Basic without a colon or in no base64 is left alone", () => {
  const add = (name: string, value: string) =>
    readWith(
      (slice, where, out) => {
        addHeader(name, undefined, slice, where, out);
        return true;
      },
      value,
      "header",
    ).entries;
  assert.equal(
    add("Postman-Token", "0c7d3f52").map(({ role, value }) => [role, value]),
    [["id", "0c7d3f52"]],
  );
  assert.is(add("Authorization", `Basic ${Buffer.from("nocolon").toString("base64")}`).length, 1);
  assert.is(add("Authorization", "Basic {{b64}}").length, 1);
  assert.is(add("Authorization", "Basic Auth").length, 1);
});

test.run();
