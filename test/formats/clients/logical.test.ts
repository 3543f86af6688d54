import { test } from "uvu";
import * as assert from "uvu/assert";
import { scanText } from "../../../src/index.ts";

const TOKEN = "qWk8vQ2mTr5xWn1LpYb7dHs4G";

/** Where the one finding of a secret stands, as people say it. */
async function placeOf(path: string, text: string): Promise<readonly string[]> {
  const { findings } = await scanText(text, { path });
  const found = findings.filter(({ span }) => text.slice(span.start, span.end) === TOKEN);
  assert.is(found.length, 1, JSON.stringify(found));
  return found[0]!.logical;
}

test("folders, requests, environments and operations are told by their words", async () => {
  const request = `meta {\n  name: Get it\n  type: http\n}\n\nget {\n  url: https://h.test\n}\n\nheaders {\n  X-Api-Key: ${TOKEN}\n}\n`;
  assert.equal(await placeOf("Auth/Get it.bru", request), ["request Get it", "header X-Api-Key"]);
  const folder = `name: C\ntype: collection.insomnia.rest/5.0\ncollection:\n  - name: F\n    children:\n      - name: R\n        url: u\n        authentication: {type: bearer, token: ${TOKEN}}\n`;
  assert.equal(await placeOf("a.yaml", folder), ["collection C", "folder F", "request R", "auth token"]);
  const environment = `{"dev": {"api_token": "${TOKEN}"}}`;
  assert.equal(await placeOf("http-client.env.json", environment), ["variables dev", "variable api_token"]);
  const operation = { parameters: [{ name: "X-Api-Key", in: "header", example: TOKEN }] };
  const openapi = JSON.stringify({ openapi: "3.0.0", info: { title: "T" }, paths: { "/t": { get: operation } } });
  assert.equal(await placeOf("a.json", openapi), ["file T", "operation GET /t", "header X-Api-Key"]);
  const spec = { _type: "api_spec", contents: openapi };
  const inside = JSON.stringify({ _type: "export", __export_format: 4, resources: [spec] });
  assert.equal(await placeOf("a.json", inside), ["operation GET /t", "header X-Api-Key"]);
});

test.run();
