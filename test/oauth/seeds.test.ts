/** The Postman, urlencoded and curl pairs of the five seed providers: each bad one fires exactly the provider ids named, each good one none. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { expandFakes } from "../../src/ruleset/fake.ts";
import { idsOf } from "../helpers/check.ts";
import { PAIRS, type Pair } from "../helpers/seed-pairs.ts";

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
const METHOD = /^(?:GET|POST) /;

function fileOf(as: Pair["as"], content: unknown): { path: string; text: string } {
  if (as === "postman") {
    const collection = { info: { name: "Sample", schema: SCHEMA }, item: [], ...(content as object) };
    return { path: "sample.postman_collection.json", text: expandFakes(JSON.stringify(collection, undefined, 2)) };
  }
  const text = expandFakes(String(content));
  assert.is(METHOD.test(text), as === "http");
  return as === "http" ? { path: "sample.http", text } : { path: "sample.sh", text: `#!/bin/sh\n${text}\n` };
}

for (const [provider, pairs] of Object.entries(PAIRS)) {
  for (const { as, bad, fires, good } of pairs) {
    test(`${provider}, ${as}: bad`, async () => {
      assert.equal(await idsOf([fileOf(as, bad)], provider), fires.map((id) => `${provider}/${id}`).sort());
    });
    test(`${provider}, ${as}: good`, async () => {
      assert.equal(await idsOf([fileOf(as, good)], provider), []);
    });
  }
}

test.run();
