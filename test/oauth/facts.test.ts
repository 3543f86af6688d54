/** Project checks: the facts of each file, and what they are together. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { correlate, type Fact, factsOf } from "../../src/detect/check.ts";
import { alone } from "../../src/workspace/workspace.ts";
import { read } from "../helpers/check.ts";
import { contextAt } from "../helpers/workspace.ts";

const KEY = new Uint8Array(32).fill(1);
const wm = (id: string, more = "") =>
  `WM_CLIENT_ID=${id}\nWM_TOKEN_URL=https://acme.webmethodscloud.com/integration/rest/oAuth/getToken\n${more}`;

async function facts(files: Readonly<Record<string, string>>, key = KEY): Promise<Fact[]> {
  const all: Fact[] = [];
  for (const [path, text] of Object.entries(files))
    all.push(...factsOf(alone(await read(path, text)), contextAt(), () => key));
  return all.filter(({ ruleId }) => ruleId.startsWith("webmethods/"));
}

test("facts of all files make one finding with all its places, in any order", async () => {
  const files = {
    "b/.env": wm("client-one"),
    "a/.env": wm("client-one"),
    "c/.env": wm("client-two"),
    "d/.env": wm("client-one"),
  };
  const all = await facts(files);
  const joined = correlate(all);
  assert.equal(
    joined.map(({ ruleId, level, params }) => [ruleId, level, params]),
    [["webmethods/shared-client", "warning", { count: "3" }]],
  );
  assert.equal(
    [joined[0]!.place, ...joined[0]!.related].map(
      ({ path, region }) => `${path}:${region.startLine}:${region.startColumn}`,
    ),
    ["a/.env:1:14", "b/.env:1:14", "d/.env:1:14"],
  );
  assert.equal(correlate([...all].reverse()), joined);
});

test("facts hold no value, and another run's key gives other digests", async () => {
  const [one] = await facts({ "a/.env": wm("client-one") });
  const [two] = await facts({ "a/.env": wm("client-one") }, new Uint8Array(32).fill(2));
  assert.not.ok(JSON.stringify(one).includes("client-one"));
  assert.match(one!.by, /^[0-9a-f]{64}$/);
  assert.is.not(one!.by, two!.by);
});

test("no facts of placeholders, of one account's many requests, of another provider", async () => {
  assert.equal(correlate(await facts({ "a/.env": wm("${ID}"), "b/.env": wm("${ID}") })), []);
  const request =
    "POST https://acme.webmethodscloud.com/integration/rest/oAuth/getToken\nAuthorization: Basic {{b}}\n\ngrant_type=client_credentials&client_id=c1\n";
  assert.equal(correlate(await facts({ "a.http": `${request}\n###\n${request}`, "b.http": request })), []);
  assert.equal(
    correlate(
      await facts({
        "a/.env": "CLIENT_ID=c1\nTOKEN_URL=https://id.example.com/token\n",
        "b/.env": "CLIENT_ID=c1\nTOKEN_URL=https://id.example.com/token\n",
      }),
    ),
    [],
  );
});

test.run();
