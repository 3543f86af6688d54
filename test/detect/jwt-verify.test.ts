import { test } from "uvu";
import * as assert from "uvu/assert";
import { detectOpenVerifiers } from "../../src/detect/jwt-verify.ts";
import { contextAt, documentOf, told, workspaceOf } from "../helpers/workspace.ts";

function of(text: string, path = "src/auth.ts") {
  return told(detectOpenVerifiers(workspaceOf(documentOf(text, [], path)), contextAt())).map(
    ({ rule, level, text: span }) => `${rule} ${level} ${span}`,
  );
}

const OPEN = "jwt/verifier-alg-open warning";

test("a call that names no algorithm is told, at its name", () => {
  assert.equal(of("const user = jwt.verify(token, key);"), [`${OPEN} jwt.verify`]);
  assert.equal(of("jwt.verify(token, process.env.KEY, (err, user) => { next(); })"), [`${OPEN} jwt.verify`]);
  assert.equal(of("jwt.verify(token, key, async function (err) {})"), [`${OPEN} jwt.verify`]);
  assert.equal(of('jwt.verify(token, getKey({ a: "x,y" }), { issuer: "https://id.example.com" })'), [
    `${OPEN} jwt.verify`,
  ]);
  assert.equal(of("jwt.decode(token, key)", "auth.py"), [`${OPEN} jwt.decode`]);
  assert.equal(of("jwt.verify(token, key)", "test/auth.ts"), ["jwt/verifier-alg-open note jwt.verify"]);
});

test("HMAC and public keys together, and unsigned tokens", () => {
  assert.equal(of('jwt.verify(token, key, { algorithms: ["HS256", "RS256"] })'), [`${OPEN} jwt.verify`]);
  assert.equal(of("jwt.decode(token, key, algorithms=['RS256', 'HS256'])", "auth.py"), [`${OPEN} jwt.decode`]);
  assert.equal(of('jwt.verify(token, key, { algorithms: ["none"] })'), ["jwt/alg-none error jwt.verify"]);
});

const silent: [string, string, string?][] = [
  ["a pinned algorithm", 'jwt.verify(token, key, { algorithms: ["RS256"] })'],
  ["two of one kind", 'jwt.verify(token, key, { algorithms: ["RS256", "ES256"] })'],
  ["options from elsewhere", "jwt.verify(token, key, options)"],
  ["options that are spread", "jwt.verify(token, key, { ...options })"],
  ["arguments that are spread", "jwt.verify(...args)"],
  ["algorithms from elsewhere", "jwt.verify(token, key, { algorithms })"],
  ["another library's verify", "bcrypt.verify(token, key)"],
  ["jose", "await jwtVerify(token, key)"],
  ["a member called jwt", "this.jwt.verify(token, key)"],
  ["an end that is far", `jwt.verify(token, ${"x".repeat(5_000)}`],
  ["no arguments", "jwt.verify()"],
  ["PyJWT with algorithms", "jwt.decode(token, key, algorithms=ALGORITHMS)", "auth.py"],
  ["PyJWT without a check", 'jwt.decode(token, options={"verify_signature": False})', "auth.py"],
  ["prose", "jwt.verify(token, key)", "README.md"],
];

for (const [name, text, path] of silent) test(`silent: ${name}`, () => assert.equal(of(text, path), []));

test.run();
