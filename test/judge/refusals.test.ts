import { test } from "uvu";
import * as assert from "uvu/assert";
import { contextOf } from "../../src/judge/context.ts";
import { whySkipped } from "../../src/judge/why.ts";
import type { Entry, Syntax } from "../../src/model/document.ts";

const QUOTED: Syntax = { kind: "assignment", quote: '"', operator: "=", after: "\n" };

function why(key: string, value: string, path = "src/a.py", syntax: Syntax = QUOTED): string | undefined {
  const keySpan = { start: 0, end: key.length };
  const span = { start: key.length + 1, end: key.length + 1 + value.length };
  const entry: Entry = { path: "/x", key, value, span, keySpan, place: "code", group: "", enabled: true, syntax };
  return whySkipped(entry, contextOf({ path, text: `${key}=${value}\n` }));
}

/** Each hand rule by its word: a value that it refuses, and one next to it that it does not. */
const CASES: readonly (readonly [word: string, key: string, refused: string, told: string, path?: string])[] = [
  ["placeholder", "password", "changeme", "wq7#Lm2vRt"],
  ["reference", "password", "${DB_PASSWORD}", "wq7#Lm2{vRt"],
  ["URL", "token", "https://login.acme.io/token", "h7Kq2zXw9vLm4nPt"],
  ["path", "secret_key", "/etc/ssl/private/server.pem", "h7Kq2zXw9vLm4nPt"],
  ["measure", "token", "2024-05-01T10:00:00Z", "20245f01T10q00z00Zk7"],
  ["public value", "api_key", "HS256", "hS7256kq2zXw9v"],
  ["password hash", "password", "{SSHA}k7Qz2xv9Wm", "k7Qz2xv9Wm"],
  ["name of a variable", "token", "GITHUB_TOKEN", "GH7K_Q2XW9V_LM4NPT8"],
  ["package", "api_key", "org.acme.auth:client", "k7qz2xv9wm3ht5p"],
  ["translation", "password", "Passwort", "q7zkx2vw9hT4mP1s", "locales/de.json"],
  ["name of a credential", "secret", "db-password", "q7zkx2vw9h"],
  ["code", "token", "next(tokens)", "nq7kx2tk9w"],
  ["prose", "password", "Confirm it once more", "Ent7r#kQw9"],
  ["identifier", "token", "Lexer.Kind.Name", "Tq7.k2xw.9vLm4"],
  ["own name as value", "warehouse_token", "warehousetoken", "m7-s2cr9-t0k8n"],
  ["sequence or repeat", "password", "1234567890", "1730582946"],
  ["dummy", "secret", "s3cr3t", "s3kq7zt9w"],
  ["name of a test or a parser", "invalid_password", "k7Qz2xv9Wm", ""],
  ["encoded words", "secret", "bXlwYXNz", "bX7wkXNq"],
  ["hash or id under a weak name", "key", "0f3b9a7c-5d1e-4f2a-8b6c-8d0e1f3a5b7c", ""],
  ["word", "password", "continue", "cxqtjwkz"],
];

for (const [word, key, refused, told, path] of CASES) {
  test(`${word}: ${key} = ${refused}`, () => {
    assert.is(why(key, refused, path), word);
    if (told) assert.is.not(why(key, told, path), word);
  });
}

test("a bare word of code is an identifier", () => {
  assert.is(why("password", "newPassword2", "src/a.py", { ...QUOTED, quote: "" }), "name of a credential");
  assert.is(why("token", "tokenizer", "src/a.py", { ...QUOTED, quote: "" }), "bare identifier");
});

test("under login a value is a name, but for the second argument of a call", () => {
  assert.is(why("user_login", "wq7Lm2vRtx"), "login as a label");
  const argument: Syntax = { kind: "argument", quote: '"', operator: "(", after: ")" };
  assert.is.not(why("login", "wq7Lm2vRtx", "src/a.py", argument), "login as a label");
});

test("f(password, x) says nothing of x, f(PASSWORD, x) does", () => {
  const second: Syntax = { kind: "argument", quote: '"', operator: ",", after: ")" };
  assert.is(why("password", "wq7#Lm2vRt", "src/a.py", second), "loosely tied to its name");
  assert.is.not(why("PASSWORD", "wq7#Lm2vRt", "src/a.py", second), "loosely tied to its name");
});

test("what a format says is worked out when the program runs", () => {
  const entry: Entry = {
    path: "/x",
    key: "password",
    value: "wq7#Lm2vRt",
    span: { start: 9, end: 19 },
    place: "code",
    group: "",
    enabled: true,
  };
  const context = contextOf({ path: "src/a.py", text: "password=wq7#Lm2vRt\n" });
  assert.is(whySkipped({ ...entry, state: "computed" }, context), "computed");
  assert.is(whySkipped(entry, context), undefined);
});

test("what is told, and what no name tells of, is not skipped", () => {
  assert.is(why("password", "wq7#Lm2vRt"), undefined);
  assert.is(why("title", "wq7#Lm2vRt"), undefined);
});

test.run();
