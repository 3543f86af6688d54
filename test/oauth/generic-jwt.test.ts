import { test } from "uvu";
import * as assert from "uvu/assert";
import { checked, ids } from "../helpers/checks.ts";
import { makeJwt } from "../helpers/jwt.ts";

const token = makeJwt({ iss: "https://a.example.com/", aud: ["https://api-a.example.com"], exp: 4_000_000_000 });

async function env(...lines: string[]): Promise<string[]> {
  return ids(await checked(["CLIENT_ID=app-1", ...lines, `ACCESS_TOKEN=${token}`].join("\n"), ".env", "jwt/"));
}

test("a token of another issuer than its file configures, told at the token", async () => {
  const text = `OIDC_CLIENT_ID=app-1\nOIDC_ISSUER=https://b.example.com\nOIDC_ACCESS_TOKEN=${token}`;
  assert.equal(await checked(text, ".env", "jwt/"), [
    {
      rule: "jwt/iss-mismatch",
      level: "error",
      text: token,
      params: { issuer: "https://a.example.com/", configured: "https://b.example.com" },
    },
  ]);
});

test("issuers that are equal, unknown or no URLs are silent", async () => {
  assert.equal(await env("ISSUER=https://a.example.com"), []);
  assert.equal(await env("ISSUER=https://${TENANT}.example.com"), []);
  assert.equal(await env("ISSUER=orders"), []);
  assert.equal(await env(), []);
});

test("a token for another audience", async () => {
  assert.equal(await env("AUDIENCE=https://api-b.example.com"), ["jwt/aud-mismatch error"]);
  assert.equal(await env("AUDIENCE=https://api-a.example.com/"), []);
  assert.equal(await env("AUDIENCE=${AUDIENCE}"), []);
});

test("an ID token's audience is its client", async () => {
  const id = makeJwt({ iss: "https://a.example.com", aud: "app-1", exp: 4_000_000_000 });
  assert.equal(await checked(`CLIENT_ID=app-1\nAUDIENCE=https://api.example.com\nID_TOKEN=${id}`, ".env", "jwt/"), []);
});

test.run();
