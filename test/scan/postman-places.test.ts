import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { scan } from "../../src/index.ts";

const cwd = join(process.env["CREDLINT_ROOT"]!, "fixtures/postman/kinds");

/** The places of a file's findings as people say them, in the order of the report, each once. */
async function placesIn(...paths: string[]): Promise<string[]> {
  const { findings } = await scan({ cwd, paths, now: new Date("2026-11-21T00:00:00Z") });
  return [...new Set(findings.map(({ logical }) => logical.join(" › ")))];
}

test("a v1 collection, a dump and an answer of the API", async () => {
  assert.equal(await placesIn("billing-v1.json"), [
    "collection Billing › request curl › header X-Api-Key",
    "collection Billing › folder Auth › request Get token › header X-Auth-Token",
    "collection Billing › folder Auth › request Get token › body field password",
    "collection Billing › folder Auth › request Get token › script client_secret",
    "collection Billing › folder Auth › request Get token › response 200",
    "collection Billing › folder Auth › request Get token › response 200 › response field access_token",
    "collection Billing › request List › auth authKey",
  ]);
  assert.equal(await placesIn("backup.txt"), [
    "environment dev › variable orders_secret",
    "environment prod › variable orders_secret",
    "globals › variable t9",
  ]);
  assert.equal(await placesIn("api-answer.json"), [
    "collection Stock › request Read › auth helper › auth accessToken",
    "collection Stock › request Read › auth helper › auth addTokenTo",
    "collection Stock › request Read › setting strictSSL",
  ]);
});

test("a run report: what was sent, what came back, the environment", async () => {
  assert.equal(await placesIn("newman-run.json"), [
    "run report Orders",
    "run report Orders › environment staging › variable client_secret",
    "run report Orders › response Get token",
    "run report Orders › request Get token › header X-Api-Key",
    "run report Orders › response Get token › response field access_token",
  ]);
});

test("a YAML tree is one workspace: names come from folders, uses from other files", async () => {
  assert.equal(await placesIn("postman"), [
    "collection Parcels › auth value",
    "collection Parcels › variable t7",
    "collection Parcels › folder Auth › request Get token › response ok › response field refresh_token",
    "collection Parcels › folder Auth › request Get token › response ok",
    "collection Parcels › folder Auth › request Get token › body field client_secret",
    "collection Parcels › folder Auth › request Get token › script api_key",
    "environment dev",
    "environment dev › variable parcel_secret",
    "environment dev › variable pin",
  ]);
  const { findings } = await scan({ cwd, paths: ["postman"] });
  const variable = findings.find(({ logical }) => logical.at(-1) === "variable t7");
  assert.equal(
    variable?.related.map(({ path, region }) => `${path.split("/").at(-1)}:${region.startLine}`),
    ["Get token.request.yaml:9"],
  );
});

test("every span is the value as written, in bytes too", async () => {
  const text = readFileSync(join(cwd, "newman-run.json"), "utf8");
  const { findings } = await scan({ cwd, paths: ["newman-run.json"] });
  const token = findings.find(({ ruleId }) => ruleId === "oauth/postman-token-saved");
  const bytes = text.slice(token!.span.start, token!.span.end);
  assert.match(bytes, /^\d+(?:, \d+)+$/);
  const body = JSON.parse(text).run.executions[0].response.stream.data as number[];
  assert.is(
    Buffer.from(bytes.split(", ").map(Number)).toString(),
    JSON.parse(Buffer.from(body).toString()).access_token,
  );
});

test.run();
