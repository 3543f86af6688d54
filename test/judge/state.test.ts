import { test } from "uvu";
import * as assert from "uvu/assert";
import { isPatterned, isUuid, isWordy, lookOf } from "../../src/judge/look.ts";
import { isReference, stateOfValue } from "../../src/judge/state.ts";
import { familiarity, isWordLike } from "../../src/judge/words.ts";
import type { Syntax, ValueState } from "../../src/model/document.ts";

const STATES: readonly (readonly [ValueState, readonly string[]])[] = [
  ["empty", ["", " ", "\n\t"]],
  [
    "reference",
    [
      "{{token}}",
      "Bearer {{token}}",
      "${TOKEN}",
      "${TOKEN:-x}",
      "$TOKEN",
      "$env:TOKEN",
      "$(cat token)",
      "%TOKEN%",
      "%(token)s",
      "%s",
      "#{token}",
      "<%= token %>",
      "<token>",
      "@token@",
      ":token",
      "{token}",
      "[token]",
      "[[token]]",
      "((token))",
      "__TOKEN__",
      "$$TOKEN",
      "!vault x",
      "!Ref Secret",
      "op://a/b/c",
      "vault:secret/x",
      "ref+vault://x",
      "arn:aws:secretsmanager:eu-west-1:1:secret:x",
      "projects/x/secrets/y/versions/1",
      "@Microsoft.KeyVault(SecretUri=https://x)",
      "process.env.TOKEN",
      "os.environ['TOKEN']",
      "secretKeyRef",
      "ENC(abc)",
    ],
  ],
  [
    "placeholder",
    [
      "xxx",
      "X".repeat(8),
      "****",
      "...",
      "abc...",
      "n/a",
      "null",
      "none",
      "string",
      "YOUR_TOKEN",
      "your-token-here",
      "changeme",
      "change_me",
      "REPLACE_ME",
      "insert token here",
      "example",
      "EXAMPLEKEY",
      "dummy-value",
      "fake_9f8e7d",
      "redacted",
      "(hidden)",
      "invalid",
    ],
  ],
  ["literal", ["Winter2025!", "admin", "123456", "Pass@1234", "a9Xk2mQ7", "$2y$10$abc", "correct horse", "$7x$9"]],
];

for (const [state, values] of STATES) {
  for (const value of values) {
    test(`${JSON.stringify(value)} is ${state}`, () => assert.is(stateOfValue(value), state));
  }
}

test("an expression goes on after the value", () => {
  const syntax = (after: string, quote: Syntax["quote"]): Syntax => ({
    kind: "assignment",
    quote,
    operator: "=",
    after,
  });
  assert.is(stateOfValue("abc", syntax(" + suffix", '"')), "computed");
  assert.is(stateOfValue("abc", syntax(' + "def"', '"')), "literal");
  assert.is(stateOfValue("abc", syntax(";", '"')), "literal");
  assert.is(stateOfValue("getToken", syntax("()", "")), "computed");
  assert.is(stateOfValue("abc", syntax("\n[next]", "")), "literal");
  assert.is(stateOfValue("getToken", syntax("\n  ?.x", "")), "computed");
  assert.is(stateOfValue("abc", syntax(" % name", '"')), "computed");
  assert.is(stateOfValue("abc", syntax(" %>", '"')), "literal");
});

test("isReference wants the whole value", () => {
  assert.ok(isReference("$TOKEN"));
  assert.not(isReference("a$TOKEN"));
});

test("patterns: repeats, sequences, keyboard runs", () => {
  for (const value of [
    "aaaa",
    "123456",
    "abcdefgh",
    "qwertyuiop",
    "abcabcabc",

    "jira_123456",
    "987654321",
  ]) {
    assert.ok(isPatterned(value), value);
  }
  for (const value of ["tyuqre", "wq7Lm2vRt", "hunter2", "608115805", "kyhqzm"]) assert.not(isPatterned(value), value);
});

test("words and random letters", () => {
  for (const word of ["password", "dragonfly", "konstantin", "authenticity", "servername"])
    assert.ok(isWordLike(word), word);
  for (const word of ["pxgvmx", "vwixi", "tfbxqzlw", "zkwqpxt", "mcjrxkw"]) assert.not(isWordLike(word), word);
  assert.ok(familiarity("correct") > 8);
  assert.ok(familiarity("vgvlglmuxb") < 1);
  assert.is(familiarity(""), 0);
  assert.ok(isWordy(lookOf("password_confirmation")));
  assert.not(isWordy(lookOf("ehmqtbkz")));
});

test("how a value looks", () => {
  const look = lookOf("aB3$ x9");
  assert.equal([look.lower, look.upper, look.digits, look.symbols, look.blanks, look.switches], [2, 1, 2, 1, 1, 2]);
  assert.ok(isUuid("0f8fad5b-d9cb-469f-a165-70867728950e"));
  assert.not(isUuid("0f8fad5b-d9cb-469f-a165"));
});

test.run();
