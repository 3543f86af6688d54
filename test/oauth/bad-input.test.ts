/** Hostile tokens: each gives a finding or silence, never a crash, and soon. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { detectJwts } from "../../src/detect/jwt.ts";
import { alone } from "../../src/workspace/workspace.ts";
import { checkText, read } from "../helpers/check.ts";
import { contextAt } from "../helpers/workspace.ts";

const part = (text: string) => Buffer.from(text).toString("base64url");
const HEADER = part('{"alg":"RS256","typ":"JWT"}');
const token = (payload: string, header = HEADER) => `${header}.${part(payload)}.${"s".repeat(43)}`;

/** Rule ids at the token of a file, through the detector of tokens and the checks of subjects. */
async function told(payload: string): Promise<string[]> {
  const text = `OKTA_CLIENT_ID=app\nOKTA_ISSUER=https://acme.okta.com\nSAVED=${token(payload)}\n`;
  const document = await read(".env", text);
  const found = [...detectJwts(alone(document), () => undefined, contextAt())].map(({ rule }) => rule.id);
  found.push(...(await checkText(".env", text)).map(({ rule }) => rule.id));
  return [...new Set(found)].sort();
}

test("a payload of a megabyte", async () => {
  const found = await told(`{"iss":"https://id.example.com","pad":"${"x".repeat(1_000_000)}","exp":4000000000}`);
  assert.ok(
    found.every((id) => id.startsWith("jwt/")),
    found.join(),
  );
});

test("exp as text, as a list, huge, negative, and not a number", async () => {
  assert.ok((await told('{"iss":"a","exp":"1614664267"}')).includes("jwt/exp-not-number"));
  assert.ok((await told('{"iss":"a","exp":[1]}')).includes("jwt/exp-not-number"));
  assert.ok((await told('{"iss":"a","exp":1e308}')).includes("jwt/live-committed"));
  assert.ok((await told('{"iss":"a","exp":1e309}')).length >= 0);
  assert.equal(await told('{"iss":"a","exp":-1}'), ["jwt/expired-committed"]);
  assert.ok((await told('{"iss":"a","exp":1e308,"iat":-1e308}')).length > 0);
});

test("JSON of ten thousand levels", async () => {
  const deep = `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`;
  assert.ok(Array.isArray(await told(`{"iss":"a","exp":4000000000,"deep":${deep}}`)));
  assert.ok(Array.isArray(await told("[".repeat(10_000))));
  assert.ok(Array.isArray(await told(`{"aud":${"[".repeat(10_000)}"a"${"]".repeat(10_000)}}`)));
});

test("claims that stand twice: the last one counts, as parsers have it", async () => {
  assert.equal(await told('{"iss":"a","exp":1,"exp":1000}'), ["jwt/expired-committed"]);
  assert.ok((await told('{"iss":"a","exp":1,"exp":4000000000}')).includes("jwt/live-committed"));
});

test("names that objects have by birth", async () => {
  assert.ok(Array.isArray(await told('{"__proto__":{"exp":1},"constructor":1,"toString":2,"exp":4000000000}')));
  assert.ok(Array.isArray(await told('{"iss":{"toString":1},"aud":{"length":3},"client_id":null,"exp":4000000000}')));
});

test("thousands of claims, thousands of audiences, thousands of tokens", async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `"c${i}":${i}`).join(",");
  assert.ok((await told(`{${many},"exp":4000000000}`)).includes("jwt/live-committed"));
  const audiences = JSON.stringify(Array.from({ length: 20_000 }, (_, i) => `https://${i}.example.com`));
  assert.ok((await told(`{"aud":${audiences},"exp":4000000000}`)).length > 0);
  const one = token('{"exp":1}');
  assert.ok(Array.isArray(await checkText(".env", `A=${`${one} `.repeat(2_000)}\n`)));
});

test("nested and encrypted tokens are recognised and give nothing false", async () => {
  const inner = token('{"iss":"a","exp":4000000000}');
  const nested = `${part('{"alg":"RS256","cty":"JWT"}')}.${part(inner)}.${"s".repeat(43)}`;
  const jwe = `${part('{"alg":"RSA-OAEP","enc":"A256GCM"}')}.${"a".repeat(40)}.${"b".repeat(16)}.${"c".repeat(40)}.${"d".repeat(22)}`;
  for (const text of [nested, jwe]) {
    const document = await read(".env", `SAVED=${text}\n`);
    const found = [...detectJwts(alone(document), () => undefined, contextAt())];
    assert.ok(
      found.every(({ rule }) => rule.id.startsWith("jwt/")),
      found.map(({ rule }) => rule.id).join(),
    );
  }
});

test.run();
