import { test } from "uvu";
import * as assert from "uvu/assert";
import { detectJwtKeys } from "../../src/detect/jwt-key.ts";
import { contextAt, documentOf, told, workspaceOf } from "../helpers/workspace.ts";

function of(text: string, path = "src/auth.js", entries: Parameters<typeof documentOf>[1] = []) {
  return told(detectJwtKeys(workspaceOf(documentOf(text, entries, path)), contextAt())).map(
    ({ level, text: span }) => `${level} ${span}`,
  );
}

test("a short literal key in a sign or verify call is told, at the key", () => {
  assert.equal(of('jwt.sign({ sub: id, roles: ["a", "b)"] }, "kv7Qx2mT9")'), ["error kv7Qx2mT9"]);
  assert.equal(of("jwt.verify(token, 'secret', done)"), ["error secret"]);
  assert.equal(of('jwt.encode({"sub": 1}, "kv7Qx2mT9", algorithm="HS256")', "auth.py"), ["error kv7Qx2mT9"]);
  assert.equal(of("jwt.verify(token, 'kv7Qx2mT9', done)", "test/auth.js"), ["note kv7Qx2mT9"]);
  const long = "q7".repeat(16);
  assert.equal(of(`jwt.sign(a, "${long}", { algorithm: "HS512" })`), [`error ${long}`]);
});

const silent: [string, string][] = [
  ["a key of 256 bits", `jwt.sign(payload, "${"q7".repeat(16)}")`],
  ["a variable", "jwt.sign(payload, key)"],
  ["the environment", "jwt.sign(payload, process.env.JWT_KEY)"],
  ["a stand-in", 'jwt.sign(payload, "your-256-bit-secret")'],
  ["a template", 'jwt.sign(payload, "${JWT_KEY}")'],
  ["an asymmetric algorithm", 'jwt.verify(token, "kv7Qx2mT9", { algorithms: ["RS256"] })'],
  ["a key file", 'jwt.verify(token, "public.pem")'],
  ["one argument", 'jwt.decode("kv7Qx2mT9")'],
  ["an escape", 'jwt.sign(payload, "a\\nb")'],
  ["another sign", 'wallet.sign(payload, "kv7Qx2mT9")'],
];
for (const [name, text] of silent) test(`silent: ${name}`, () => assert.equal(of(text), []));

test("prose is not read for calls", () => assert.equal(of('jwt.sign(payload, "kv7Qx2mT9")', "README.md"), []));

test("the key of an API client's helper is measured by its algorithm and encoding", () => {
  const helper = (secret: string, algorithm: string, encoded = "false") =>
    of(secret, "a.postman_collection.json", [
      { key: "secret", value: secret, role: "auth.jwt.secret", group: "/item/0" },
      { key: "algorithm", value: algorithm, role: "auth.jwt.algorithm", group: "/item/0" },
      { key: "isSecretBase64Encoded", value: encoded, role: "auth.jwt.isSecretBase64Encoded", group: "/item/0" },
    ]);
  const base64 = Buffer.from("0123456789abcdefghijklmnopqrst!x").toString("base64");
  assert.equal(helper("kv7Qx2mT9", "HS256"), ["error kv7Qx2mT9"]);
  assert.equal(helper("{{key}}", "HS256"), []);
  assert.equal(helper("kv7Qx2mT9", "RS256"), []);
  assert.equal(helper(base64, "HS256", "true"), []);
  assert.equal(helper(base64, "HS384", "true"), [`error ${base64}`]);
});

test("hostile texts are read in bounded steps", () => {
  assert.equal(of("jwt.sign(".repeat(20_000)), []);
  assert.equal(of(`jwt.sign(${"{".repeat(100_000)}`), []);
});

test.run();
