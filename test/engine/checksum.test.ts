import { crc32 as zlibCrc32 } from "node:zlib";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { CHECKSUMS, checksumHolds, complete } from "../../src/engine/checksum.ts";
import { crc32 } from "../../src/engine/crc32.ts";

test("CRC-32 gives the published check value, and what zlib gives", () => {
  assert.is(crc32("123456789"), 0xcbf43926);
  assert.is(crc32(""), 0);
  for (const text of ["a", "abc", "x".repeat(1000)]) if (zlibCrc32) assert.is(crc32(text), zlibCrc32(text));
});

const SECRET = "Zk3".repeat(20);

test("GitHub and npm: base 62 of the CRC-32 of the first 30, zero-padded", () => {
  // Computed apart with Python's zlib.crc32 and a base-62 loop over 0-9A-Za-z.
  assert.is(complete("github", `ghp_${SECRET.slice(0, 30)}`), `ghp_${SECRET.slice(0, 30)}2isuzU`);
  for (const prefix of ["ghp_", "gho_", "npm_"])
    assert.is(checksumHolds("github", complete("github", prefix + SECRET.slice(0, 30))), true);
  assert.is(checksumHolds("github", `ghp_${SECRET.slice(0, 36)}`), false);
  assert.is(checksumHolds("github", `ghs_12345_${SECRET}.${SECRET}`), undefined);
});

test("Grafana: CRC-32 of prefix and secret, bytes little-endian, either case", () => {
  const token = complete("grafana", `glsa_${SECRET.slice(0, 32)}_`);
  assert.is(token, `glsa_${SECRET.slice(0, 32)}_9b95cd93`);
  assert.is(checksumHolds("grafana", token), true);
  assert.is(checksumHolds("grafana", token.slice(0, -8) + token.slice(-8).toUpperCase()), true);
  assert.is(checksumHolds("grafana", `${token.slice(0, -1)}g`), false);
});

test("Atlassian: upper hex CRC-32 of all before, the sign of equality included", () => {
  const token = complete("atlassian", `ATATT3xFfGF0${SECRET}=`);
  assert.is(token.slice(-8), "77A93C7A");
  assert.is(checksumHolds("atlassian", token), true);
  assert.is(checksumHolds("atlassian", token.slice(0, -8) + token.slice(-8).toLowerCase()), false);
});

test("Confluent, Zuplo, Cloudflare, GitLab: complete and verify agree, one changed character breaks it", () => {
  const heads: Record<string, string> = {
    confluent: `cflt${SECRET.slice(0, 54)}`,
    zuplo: `zpka_${SECRET.slice(0, 32)}_`,
    cloudflare: `cfut_${SECRET.slice(0, 40)}`,
    gitlab: `glpat-${SECRET.slice(0, 44)}.01.18`,
  };
  const tails: Record<string, string> = {
    confluent: "mS79Og",
    zuplo: "cd76265d",
    cloudflare: "5c203e1b",
    gitlab: "19mpv6a",
  };
  for (const [verb, head] of Object.entries(heads)) {
    const token = complete(verb, head);
    assert.is(token.slice(head.length), tails[verb], verb);
    assert.is(checksumHolds(verb, token), true, verb);
    assert.is(checksumHolds(verb, token.replace("Zk3Z", "Zk4Z")), false, verb);
  }
});

test("bech32: the checksum of BIP 173's own example, and age's upper case", () => {
  assert.is(
    complete("bech32", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7l"),
    "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
  );
  assert.is(complete("bech32", "A1"), "A12UEL5L");
  assert.is(
    checksumHolds(
      "bech32",
      complete("bech32", `AGE-SECRET-KEY-1${"QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L".repeat(2).slice(0, 52)}`),
    ),
    true,
  );
  assert.is(checksumHolds("bech32", "AGE-SECRET-KEY-1BBBBBBBBBB"), false);
});

test("forms that decode: a Discord bot's id, Grafana's old keys", () => {
  const id = Buffer.from("123456789012345678").toString("base64url");
  assert.is(checksumHolds("discord", `${id}.aaaaaa.bbbb`), true);
  assert.is(checksumHolds("discord", `${Buffer.from("no number here").toString("base64url")}.aaaaaa.bbbb`), false);
  const key = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64");
  assert.is(checksumHolds("grafana-json", key({ k: "secret", n: "ci", id: 1 })), true);
  assert.is(checksumHolds("grafana-json", key({ k: "resource", t: "tenant", c: 9 })), false);
});

test("an AWS key id is base 32 after its first four characters", () => {
  assert.is(checksumHolds("aws", `AKIA${"QR7A2".repeat(3)}Z`), true);
  assert.is(checksumHolds("aws", `AKIA${"QR7A2".repeat(3)}1`), false);
});

test("an unknown verb says nothing; a verb that computes nothing completes nothing", () => {
  assert.is(checksumHolds("constructor", "x"), undefined);
  assert.throws(() => complete("discord", "x"), RangeError);
  assert.throws(() => complete("nobody", "x"), RangeError);
  assert.ok(CHECKSUMS.includes("github"));
});

test("short and empty texts do not throw", () => {
  for (const verb of CHECKSUMS)
    for (const text of ["", "a", "_", "1"]) assert.is.not(checksumHolds(verb, text), true, `${verb} ${text}`);
});

test.run();
