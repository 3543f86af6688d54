import { randomBytes } from "node:crypto";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { detectKeys } from "../../src/detect/keys.ts";
import { linesOf, makeBlock, makeJwk, makeOpenSsh, makePem, makePublicPem } from "../helpers/pem.ts";
import { contextAt, documentOf, told, workspaceOf } from "../helpers/workspace.ts";

function of(text: string, entries: Parameters<typeof documentOf>[1] = []) {
  return [...detectKeys(workspaceOf(documentOf(text, entries)), () => undefined, contextAt())];
}

function kinds(text: string) {
  return of(text).map((match) => [match.params!["kind"], match.level ?? match.rule.level]);
}

const pem = makePem();
const body = pem.split("\n").slice(1, -1).join("\n");

const written: Record<string, string> = {
  "as it is": pem,
  "with CRLF": pem.replaceAll("\n", "\r\n"),
  "indented in YAML": `key: |\n${pem.replace(/^/gm, "    ")}`.slice(11),
  "escaped in JSON": pem.replaceAll("\n", "\\n"),
  "escaped twice": pem.replaceAll("\n", "\\\\n"),
  "with JSON's escaped slashes": pem.replaceAll("\n", "\\n").replaceAll("/", "\\/"),
  "on one line": pem.replaceAll("\n", " "),
  "without line ends": pem.replaceAll("\n", ""),
  "as joined strings": pem.replaceAll("\n", '\\n" +\n  "'),
  "as PHP strings": pem.replaceAll("\n", "'\n  . '"),
  "as C strings": pem.replaceAll("\n", '\\n"\n"'),
  "as a list of strings": pem.replaceAll("\n", '",\n  "'),
  "with continued lines": pem.replaceAll("\n", "\\n\\\n"),
  "in a comment": pem.replaceAll("\n", "\n * "),
  "in a shell comment": pem.replaceAll("\n", "\n# "),
  "in a URL's form": pem.replaceAll("\n", "%0A"),
};
for (const [name, text] of Object.entries(written)) {
  test(`a private key ${name} is found, the whole block`, () => {
    const match = told(of(`key = "${text}"; x`));
    assert.equal(match, [
      { rule: "generic/private-key", level: "error", text: `-----BEGIN${text.slice(text.indexOf("-----BEGIN") + 10)}` },
    ]);
  });
}

test("all kinds of armour are known by their names, locked ones are warnings", () => {
  const headers = "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00FF\n\n";
  assert.equal(kinds(makePem("sec1")), [["EC", "error"]]);
  assert.equal(kinds(makePem("encrypted")), [["encrypted PKCS #8", "warning"]]);
  assert.equal(kinds(makeBlock("RSA PRIVATE KEY")), [["RSA", "error"]]);
  assert.equal(kinds(makeBlock("RSA PRIVATE KEY", 300, headers)), [["RSA", "warning"]]);
  assert.equal(kinds(makeBlock("RSA PRIVATE KEY", 300, headers).replaceAll("\n", "\\n")), [["RSA", "warning"]]);
  assert.equal(kinds(makeBlock("DSA PRIVATE KEY")), [["DSA", "error"]]);
  assert.equal(kinds(makeBlock("PGP PRIVATE KEY BLOCK", 600, "Version: GnuPG v2\n\n")), [["OpenPGP", "error"]]);
  assert.equal(kinds(makeOpenSsh("none")), [["OpenSSH", "error"]]);
  assert.equal(kinds(makeOpenSsh("aes256-ctr")), [["OpenSSH", "warning"]]);
});

test("in a test folder a key is a warning", () => {
  const document = documentOf(pem, [], "test/keys/server.pem");
  assert.equal(
    told(detectKeys(workspaceOf(document), () => undefined, contextAt())).map((one) => one.level),
    ["warning"],
  );
});

test("an OpenPGP checksum line belongs to the block", () => {
  const block = makeBlock("PGP PRIVATE KEY BLOCK", 600).replace("\n-----END", "\n=aB3d\n-----END");
  assert.equal(
    told(of(block)).map((one) => one.text),
    [block],
  );
});

test("a PuTTY key ends with its private lines", () => {
  const lines = linesOf(randomBytes(200));
  const file = (encryption: string) =>
    `PuTTY-User-Key-File-2: ssh-rsa\r\nEncryption: ${encryption}\r\nComment: x\r\nPublic-Lines: 1\r\nAAAA\r\nPrivate-Lines: ${lines.split("\n").length}\r\n${lines}\r\nPrivate-MAC: 00\r\n`;
  assert.equal(kinds(file("none")), [["PuTTY", "error"]]);
  assert.equal(kinds(file("aes256-cbc")), [["PuTTY", "warning"]]);
  assert.ok(told(of(file("none")))[0]!.text.endsWith(lines.split("\n").at(-1)!));
});

test("base64 of a key is a key", () => {
  const encoded = Buffer.from(`${pem}\n`).toString("base64");
  assert.equal(told(of(`client-key-data: ${encoded}\n`)), [
    { rule: "generic/private-key", level: "error", text: encoded },
  ]);
  assert.equal(of(`certificate-data: ${Buffer.from(makePublicPem()).toString("base64")}`), []);
});

test("a JSON Web Key's private member is found, in JSON and in other entries, once", () => {
  const jwk = makeJwk("private");
  const text = JSON.stringify({ keys: [makeJwk("public"), jwk, makeJwk("oct")] }, null, 2);
  assert.equal(told(of(text))[0], { rule: "generic/private-key", level: "error", text: jwk["d"] });
  assert.equal(
    kinds(text).map(([kind]) => kind),
    ["EC JSON Web Key", "symmetric JSON Web Key"],
  );
  const entries = Object.entries(jwk).map(([key, value]) => ({ key, value, group: "/keys/1" }));
  assert.is(of(text, entries).length, 2);
  assert.equal(
    told(of(`kty: EC\nd: ${jwk["d"]}\n`, entries)).map((one) => one.text),
    [jwk["d"]],
  );
});

test("a JSON Web Key is one as a literal of any language, and inside a string", () => {
  const jwk = makeJwk("private");
  const written = [
    `const key = { kty: 'EC', crv: 'P-256', d: '${jwk["d"]}' };`,
    `key = {'d': '${jwk["d"]}', 'kty': 'EC'}`,
    `{ "kty" => "EC", "d" => "${jwk["d"]}" }`,
    JSON.stringify(JSON.stringify(jwk)),
  ];
  for (const text of written) {
    assert.equal(told(of(text)), [{ rule: "generic/private-key", level: "error", text: jwk["d"] }], text);
  }
  const silent = [
    "kty: 'EC', id: 'x'",
    `{ kty: 'EC', kid: '${jwk["d"]}' }`,
    `{ kty: type, d: '${jwk["d"]}' }`,
    "{ kty: 'EC', d: key.d }",
  ];
  for (const text of silent) assert.equal(of(text), [], text);
});

test("a kty that is no key hides nothing that stands in the same braces", () => {
  for (const text of [
    `const x = { kty: type, key: \`${pem}\` };`,
    `{"kty":"RSA","pem":"${pem}"}`,
    `nokty {\n${pem}\n}`,
  ]) {
    assert.equal(
      told(of(text)).map((one) => one.text),
      [pem.trim()],
      text,
    );
  }
});

test("a key that only decoding shows is found at its entry", () => {
  const text = `a: ${Buffer.from(`x${pem}`).toString("base64")}`;
  assert.equal(
    told(of(text, [{ key: "a", value: pem, span: { start: 3, end: text.length } }])).map((one) => one.text),
    [text.slice(3)],
  );
});

const silent: Record<string, string> = {
  "a public key": makePublicPem(),
  "a certificate": makeBlock("CERTIFICATE"),
  "an ellipsis": `-----BEGIN PRIVATE KEY-----\n${body.slice(0, 64)}\n...\n-----END PRIVATE KEY-----`,
  "an ellipsis alone": "-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----",
  "a short beginning": "-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----",
  "no end": `-----BEGIN PRIVATE KEY-----\n${body}\n`,
  "another end": `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PUBLIC KEY-----`,
  "a template": `-----BEGIN PRIVATE KEY-----\n{{ .Values.key }}${body}\n-----END PRIVATE KEY-----`,
  "a word again and again": `-----BEGIN PRIVATE KEY-----\n${"notARealKey0".repeat(12)}\n-----END PRIVATE KEY-----`,
  "a run of one character": `-----BEGIN PRIVATE KEY-----\n${body}${"x".repeat(20)}\n-----END PRIVATE KEY-----`,
  "markers in code":
    'if (text.startsWith("-----BEGIN PRIVATE KEY-----") && text.endsWith("-----END PRIVATE KEY-----"))',
  "a public JWK": JSON.stringify(makeJwk("public")),
  "a JWK with a stand-in": JSON.stringify({ ...makeJwk("public"), d: "your-private-exponent-goes-here" }),
  "d of something else": JSON.stringify({ d: randomBytes(32).toString("base64url") }),
  "d of another object": JSON.stringify([{ kty: "EC" }, { d: randomBytes(32).toString("base64url") }]),
};
for (const [name, text] of Object.entries(silent)) test(`silent: ${name}`, () => assert.equal(of(text), []));

test("a text of nothing but beginnings is read once", () => {
  assert.equal(of("-----BEGIN RSA PRIVATE KEY-----\n".repeat(30_000)), []);
  assert.equal(of('{"kty":"RSA",'.repeat(50_000)), []);
  assert.equal(of(`{${'"kty":"RSA","d":"",'.repeat(50_000)}}`), []);
});

test.run();
