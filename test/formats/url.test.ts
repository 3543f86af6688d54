import { test } from "uvu";
import { readUrl } from "../../src/formats/url.ts";
import { assertReads, readWith } from "../helpers/reading.ts";

const read = (text: string) => readWith(readUrl, text, "config");

test("user-info and query, percent-encoded UTF-8, a fragment", async () => {
  const text = "see postgres://us%C3%A9r:p%40ss@h:5432/d?a=b+c&d=%zz#f=g, ok";
  assertReads(
    text,
    await read(text),
    [
      "#//username = usér <us%C3%A9r>  [username auth.basic.username]",
      "#//password = p@ss <p%40ss>  [password auth.basic.password]",
      "#?a = b c <b+c>  [a query]",
      "#?d = %zz  [d query]",
    ],
    [],
  );
});

test("placeholders hold colons and blanks", async () => {
  const text = "https://${U:-a}:${P:-b:c}@h/?x={{y}}";
  assertReads(
    text,
    await read(text),
    [
      "#//username = ${U:-a}  [username auth.basic.username]",
      "#//password = ${P:-b:c}  [password auth.basic.password]",
      "#?x = {{y}}  [x query]",
    ],
    [],
  );
});

test("several URLs, one with a user alone, one without", async () => {
  const text = "https://tok@h/x redis://:pw@h/0 https://plain.example/";
  assertReads(
    text,
    await read(text),
    [
      "#//username = tok  [username auth.basic.username]",
      "#//username =   [username auth.basic.username]",
      "#//password = pw  [password auth.basic.password]",
    ],
    [],
  );
});

test("no scheme", async () => {
  const text = "://a:b@c and mailto:x@y";
  assertReads(text, await read(text), [], []);
});

test.run();
