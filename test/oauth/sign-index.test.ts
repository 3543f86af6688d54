/** The index of signs only leaves out providers that can't hold. */
import { builtin } from "credlint:ruleset";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { compileRecognisers, recognise, recogniseAmong } from "../../src/oauth/recognise.ts";
import { needsOf, wordsOfPattern } from "../../src/oauth/sign-index.ts";
import { subjectsOf } from "../../src/oauth/subjects.ts";
import { alone } from "../../src/workspace/workspace.ts";
import { read } from "../helpers/check.ts";
import { NOW } from "../helpers/workspace.ts";

const recognisers = compileRecognisers(
  builtin.providers.filter(({ recognise: { strong, weak } }) => strong.length + weak.length > 0),
);

// biome-ignore format: a table, one case a line
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  "^acme\\.logto\\.app$": ["acme", "logto", "app"],
  "(^|\\.)yonomi\\.cloud$": ["yonomi", "cloud"],
  "^https?://x": [],
  "^auth0_": ["auth0"],
  "^ab?c\\.d1$": ["d1"],
  "a|b": [],
  "^abc": [],
  "\\.abc\\d": [],
  "/realms/(?<realm>[^/]+)/protocol/openid-connect/": ["realms", "protocol", "openid", "connect"],
  "\\.x(-?)y\\.z1/": ["z1"],
  "\\.logto\\.app(/|$)": ["logto", "app"],
  "\\.logto\\.app(/|$)?": ["logto"],
  "^https://(www\\.)?slack\\.com/": ["https", "slack", "com"],
  "x(www\\.)?slack\\.z1/": ["z1"],
  "(^| )urn:zitadel:": ["urn", "zitadel"],
  "^[a-z]{2}-[a-z]+": [],
  "\\.a{2}\\.bc$": ["bc"],
};

for (const [pattern, words] of Object.entries(PATTERNS))
  test(`words of ${pattern}`, () => assert.equal(wordsOfPattern(pattern), words));

test("needs: a negation, a count and a field without a value can't be told", () => {
  assert.is(needsOf({ not: { field: "url", equals: "abc" } }), undefined);
  assert.is(needsOf({ field: "param.a", count: { max: 1 } }), undefined);
  assert.equal(needsOf({ field: "header.CompanyID", present: true }), { words: [], fields: ["header.companyid"] });
  assert.equal(
    needsOf({
      all: [
        { field: "a", present: true },
        { field: "b", equals: "x.logto.app" },
      ],
    }),
    { words: ["logto"], fields: [] },
  );
  assert.is(needsOf({ any: [{ field: "a", present: true }, { not: { field: "b", present: true } }] }), undefined);
});

/** One text for each provider that holds its host, path or issuer, and neighbours of it. */
async function texts(): Promise<string[]> {
  const urls = builtin.providers.flatMap(
    ({ recognise: { strong, weak } }) => JSON.stringify([strong, weak]).match(/[a-z0-9-]+(?:\\\\\.[a-z0-9-]+)+/g) ?? [],
  );
  const hosts = [...new Set(urls.map((url) => url.replaceAll("\\\\", "")))];
  return hosts.flatMap((host) => [
    `POST https://acme.${host}/oauth2/v2.0/token\n\ngrant_type=client_credentials&scope=all\n`,
    `POST https://${host}/realms/x/protocol/openid-connect/token\n\ngrant_type=client_credentials&tenant=a\n`,
    `POST https://example.com/${host}\n\ngrant_type=x&client_id={{auth0_id}}&scope=https://${host}/a\n`,
  ]);
}

test("with and without the index the same provider is found", async () => {
  let found = 0;
  for (const text of await texts()) {
    for (const subject of subjectsOf(alone(await read("a.http", text)))) {
      const fast = recognise(subject, recognisers, NOW)?.recogniser.provider.id;
      assert.is(fast, recogniseAmong(subject, recognisers.all, NOW)?.recogniser.provider.id, text);
      if (fast) found += 1;
    }
  }
  assert.ok(found > 60, String(found));
});

test("an ordinary API call asks few providers", async () => {
  const [subject] = subjectsOf(alone(await read("a.http", "GET https://api.example.com/v1/orders\nAccept: */*\n\n")));
  const asked = recognisers.index.candidates(
    [...subject!.fields].map(([name, { values }]) => [name, values.map(({ text }) => text)]),
  );
  assert.ok(asked.size <= 6, [...asked].map(({ provider }) => provider.id).join(" "));
});

test.run();
