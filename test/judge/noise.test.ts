import { test } from "uvu";
import * as assert from "uvu/assert";
import type { JudgeContext } from "../../src/judge/context.ts";
import { contextOf } from "../../src/judge/context.ts";
import { lookOf } from "../../src/judge/look.ts";
import { nameOf } from "../../src/judge/names.ts";
import * as noise from "../../src/judge/noise.ts";
import { isDigestOfWord, isPublished } from "../../src/judge/samples.ts";
import { isEscapeTest, isWrappedText } from "../../src/judge/wrapped.ts";
import type { Entry } from "../../src/model/document.ts";
import { expandFakes } from "../../src/ruleset/fake.ts";

const fake = (text: string): string => expandFakes(text);
const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** What the function must say yes to, and the look-alikes it must leave. */
function sides(name: string, is: (value: string) => boolean, yes: readonly string[], no: readonly string[]): void {
  test(`${name}: its own, and no look-alike`, () => {
    for (const value of yes) assert.is(is(fake(value)), true, value);
    for (const value of no) assert.is(is(fake(value)), false, value);
  });
}

const key = nameOf("key");
const password = nameOf("password");

sides(
  "a pattern",
  noise.isPattern,
  ["^[a-z0-9_-]+$", "^(one|two)$", "[A-Za-z0-9]{20}"],
  ["^Tr0ub4dor", "a[b]c9Xq", "@fake:alnum:20"],
);
sides(
  "a file's name",
  noise.isFileName,
  ["@fake:hex:64/layer.tar", "cap-95.hujson", "logs/2022/04/12/dns_20220412.log.gz"],
  ["@fake:alnum:20", "@fake:base64:40", "Winter2025!", "Fluffy.rs7x"],
);
sides(
  "an address of a repository",
  noise.isRepositoryUrl,
  ["git@git.example:team/project"],
  ["Team@2024:blue", "a@b:c"],
);
sides(
  "a number in an exponent",
  (value) => noise.isNumber(entryOf({ value }), key),
  ["9.88e-323", "1e10"],
  ["9e@fake:hex:20", "24454016"],
);
sides(
  "words with a digit",
  noise.isNumeronyms,
  ["k8s_etcd", "oauth2", "my-s3"],
  ["hunter42", "dragonfly77", "k8s@fake:alnum:12", "sha256-@fake:hex:20"],
);
sides(
  "an OpenPGP key's id",
  (value) => noise.isKeyId(value, key),
  ["0x62AF4031C82E2019", "9DC858229FC7DD38854AE2D88D81803C0EBFCD88"],
  ["@fake:hex:40", "@fake:upper:40"],
);
test("an OpenPGP key's id is none under a name that says more", () => {
  assert.is(noise.isKeyId("0x62AF4031C82E2019", nameOf("api_key")), false);
});
sides(
  "a stored password",
  noise.isStoredPassword,
  ["md5@fake:hex:32", "0x0100@fake:hex:48", "*@fake:hex:40", "$p-sha256$310000$@fake:alnum:40"],
  ["md5@fake:hex:30", "$Ecret$", "*secret*", "0x@fake:hex:32"],
);
sides(
  "a public key by its prefix",
  noise.isPublicKey,
  ["nodekey:@fake:hex:64", "discokey:@fake:hex:64"],
  ["privkey:@fake:hex:64", "@fake:hex:64"],
);
sides("a format", noise.isFormat, ["'%s'", "%s%n", "%s:%s", "%d/%d"], ["%pass%word", "50%discount", "%s3cr3t"]);
sides("escapes only", noise.isEscapes, ["\\U3299\\UFE0F", "\\xb8\\x0b\\x73"], ["\\xb8secret", "u3299"]);
sides(
  "a style's class",
  noise.isStyleClass,
  ["rtl:pl-9", "hover:bg-red-500"],
  ["admin:pass-1x", "root:toor-12a", "user:secret"],
);
sides(
  "a label",
  noise.isLabel,
  ["Wachtwoordbevestiging", "API-käyttöoikeustunnus"],
  ["n0tEasy", "kqXvBzPw", "two words"],
);
sides(
  "a word for a password",
  (value) => noise.isPasswordWord(value, lookOf(value)),
  ["testpw", "geheim2", "pa$$", "s$cr$t", "p%40ss", "badpw", "pswd1234", "psw"],
  ["Pa$$w0rd!2024x", "hunter42", "dragonfly", "tiger^5HHH", "@fake:lower:12", "P@ss-Kx7!qq"],
);
sides(
  "a marked example",
  noise.isMarkedExample,
  ["@fake:base64:100EXAMPLE@fake:base64:60"],
  ["@fake:base64:180", "two words EXAMPLE"],
);
sides(
  "words behind an encoding",
  isWrappedText,
  [
    base64("the quick brown fox jumps"),
    base64("the quick brown fox jumps").replace(/=+$/, "").slice(0, 32),
    Buffer.from("this should not appear in output").toString("hex"),
    base64("01234567890123456789012345678901"),
  ],
  ["@fake:base64:40", "@fake:hex:40", "@fake:alnum:32", base64("kX9#vQ2!mZ7pLw")],
);
sides("escapes tried out", isEscapeTest, ["%F0%9F%92%A9", "c%20d", "%3A%40c"], ["p%40ssw0rd-Kx7qq", "Winter2025!"]);
sides(
  "a digest of a word",
  isDigestOfWord,
  ["a94a8fe5ccb19ba61c4c0873d391e987982fbbd3", "098f6bcd4621d373cade4e832627b4f6"],
  ["@fake:hex:40", "@fake:hex:32", "@fake:hex:64"],
);
sides("a published sample", isPublished, [["JBSWY3DP", "EHPK3PXP"].join("")], ["@fake:base32:16", "@fake:alnum:20"]);

function entryOf(parts: Partial<Entry>): Entry {
  return { key: "key", value: "", span: { start: 0, end: 0 }, enabled: true, ...parts } as Entry;
}

/** An entry of a text: the name up to its first blank or mark, the value between ⟦ and ⟧. */
function inText(marked: string, name: string, path = "src/a.md"): { entry: Entry; context: JudgeContext } {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const text = marked.replace(/[⟦⟧]/g, "");
  const at = text.lastIndexOf(name, start);
  const entry = entryOf({
    key: name,
    value: text.slice(start, end),
    span: { start, end },
    keySpan: { start: at, end: at + name.length },
    syntax: { kind: "bare", quote: "", operator: "", after: text.slice(end, end + 8) },
  });
  return { entry, context: contextOf({ path, text }) };
}

test("the verb pass, in a sentence only", () => {
  for (const text of ["the options to pass ⟦kubeseal⟧", "you can pass ⟦CRC64NVME⟧ there", "it must pass ⟦tests17⟧"]) {
    const { entry, context } = inText(text, "pass");
    assert.is(noise.isVerbPass(entry, context), true, text);
  }
  for (const text of ["user bob pass ⟦kubeseal⟧", "pass ⟦CRC64NVME⟧"]) {
    const { entry, context } = inText(text, "pass");
    assert.is(noise.isVerbPass(entry, context), false, text);
  }
});

test("a secret's name in its ARN, and no other secret after a colon", () => {
  const arn = inText("arn:aws:secretsmanager:eu-west-1:111122223333:secret:⟦snowflake-XHb67j⟧", "secret");
  assert.is(noise.isSecretsName(arn.entry, arn.context), true);
  const other = inText("client secret:⟦snowflake-XHb67j⟧", "secret");
  assert.is(noise.isSecretsName(other.entry, other.context), false);
});

test("what a line calls an example", () => {
  const said = inText("# Example password: ⟦xudmec-4ambyj⟧", "password");
  assert.is(noise.isCalledExample(said.entry, said.context), true);
  const not = inText("# The password: ⟦xudmec-4ambyj⟧", "password");
  assert.is(noise.isCalledExample(not.entry, not.context), false);
});

test("a search box's key, and no other key of 32 digits", () => {
  const value = fake("@fake:hex:32");
  const box = inText(`docsearch({ apiKey: ⟦${value}⟧, indexName: "docs" })`, "apiKey");
  assert.is(noise.isSearchOnly(box.entry, box.context), true);
  const other = inText(`client({ apiKey: ⟦${value}⟧, region: "eu" })`, "apiKey");
  assert.is(noise.isSearchOnly(other.entry, other.context), false);
});

test("what a bundler wrote, in code only", () => {
  const line = `var a=1;${"f();".repeat(2000)}x.token=⟦@fake:alnum:16⟧`;
  assert.is(noise.isBundled(...both(inText(fake(line), "token", "a.js"))), true);
  assert.is(noise.isBundled(...both(inText(fake(line), "token", "a.json"))), false);
  assert.is(noise.isBundled(...both(inText(fake("x.token=⟦@fake:alnum:16⟧"), "token", "a.js"))), false);
});

function both({ entry, context }: { entry: Entry; context: JudgeContext }): [Entry, JudgeContext] {
  return [entry, context];
}

test("only the beginning of a value", () => {
  assert.is(noise.isBeginning(inText("key ⟦AB0cKF1GFDzO⟧... # <1>", "key").entry), true);
  assert.is(noise.isBeginning(inText("key ⟦AB0cKF1GFDzO⟧. Then", "key").entry), false);
});

test("a constant of code, no password in capitals elsewhere", () => {
  const code = inText("passwd != ⟦NGX_OK⟧)", "passwd", "a.c");
  assert.is(noise.isConstant(code.entry, code.context), true);
  const settings = inText("passwd = ⟦NGX_OK⟧", "passwd", "a.ini");
  assert.is(noise.isConstant(settings.entry, settings.context), false);
});

test("what an AWS signature is for", () => {
  const scope = "@fake:upper:20/20170529/us-east-1/s3/aws4_request";
  assert.is(noise.isCredentialScope(entryOf({ key: "X-Amz-Credential", value: fake(scope) })), true);
  assert.is(noise.isCredentialScope(entryOf({ key: "credential", value: fake("@fake:alnum:40") })), false);
});

test("a whole number is a seed, and no password", () => {
  assert.is(noise.isNumber(entryOf({ key: "seed", value: "4944116822809979520" }), nameOf("seed")), true);
  assert.is(noise.isNumber(entryOf({ value: "4944116822809979" }), password), false);
});

test("names that say enumeration, a digest or a page's own token", () => {
  for (const name of [
    "OAuth2SessionTypeAccessToken",
    "encryptedkey",
    "X-Sealed-Key",
    "saltedpassword",
    "stylesheetToken",
    "storedKey",
  ])
    assert.ok(["none", "public-id", "salt-or-hash"].includes(nameOf(name).kind), `${name} ${nameOf(name).kind}`);
  for (const [name, kind] of [
    ["typeToken", "token"],
    ["signingKey", "api-key"],
    ["sessionAccessToken", "access-token"],
  ] as const)
    assert.is(nameOf(name).kind, kind, name);
});

test("tests by the end of a folder's or a file's name", () => {
  for (const path of [
    "src/dockerTest/a.key",
    "a/HttpUrlTest.kt",
    "caddytest/a.key",
    "session/stub/a.json",
    "openapi/fixtures3.yaml",
  ])
    assert.is(contextOf({ path, text: "" }).example, true, path);
  for (const path of ["latest/a.py", "contest/a.py", "src/attest/b.go", "src/Latest.kt", "src/protester.py"])
    assert.is(contextOf({ path, text: "" }).example, false, path);
});

test.run();
