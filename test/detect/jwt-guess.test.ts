import { createHmac } from "node:crypto";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { detectJwts } from "../../src/detect/jwt.ts";
import { makeJwt, part } from "../helpers/jwt.ts";
import { contextAt, documentOf, told, workspaceOf } from "../helpers/workspace.ts";

function signed(key: string, alg = "HS256", claims: object = { sub: "a", exp: 1 }): string {
  const body = `${part({ alg, typ: "JWT" })}.${part(claims)}`;
  return `${body}.${createHmac(alg.replace("HS", "sha"), key).update(body).digest("base64url")}`;
}

function of(token: string): string[] {
  const workspace = workspaceOf(documentOf(`TOKEN=${token}\n`, [], ".env"));
  return told(detectJwts(workspace, () => undefined, contextAt())).map(({ rule }) => rule);
}

test("a token that a common word signed says so, even when it has expired", () => {
  assert.equal(of(signed("secret")), ["jwt/hmac-weak-secret", "jwt/expired-committed"]);
  assert.equal(of(signed("changeme", "HS512")), ["jwt/hmac-weak-secret", "jwt/expired-committed"]);
});

test("other keys and algorithms, samples and proofs do not", () => {
  assert.equal(of(signed("kv7Qx2mT9pLw4Zr8")), ["jwt/expired-committed"]);
  assert.equal(of(makeJwt({ sub: "a", exp: 1 }, { alg: "RS256" })), ["jwt/expired-committed"]);
  const sample = signed("your-256-bit-secret", "HS256", { sub: "1234567890", name: "John Doe", iat: 1516239022 });
  assert.equal(of(sample), ["oauth/sample-credential"]);
});

test("a long token is not tried", () => {
  assert.equal(of(signed("secret", "HS256", { sub: "a".repeat(20_000), exp: 1 })), ["jwt/expired-committed"]);
});

test.run();
