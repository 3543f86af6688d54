import { test } from "uvu";
import * as assert from "uvu/assert";
import { scanText } from "../../src/index.ts";
import { expandFakes } from "../../src/ruleset/fake.ts";

const HOOK = expandFakes("https://hooks.slack.com/services/T@fake:HEX:8/B@fake:HEX:10/@fake:alnum:24");

async function found(text: string, path = "a.json"): Promise<string[]> {
  const { findings } = await scanText(text, { path, now: new Date("2026-11-21T00:00:00Z") });
  return findings.map((one) => `${one.ruleId} ${text.slice(one.span.start, one.span.end)}`);
}

test("a token behind a format's escapes is found at its value", async () => {
  const escaped = HOOK.replaceAll("/", "\\/");
  assert.equal(await found(`{"auth": {"url": "${escaped}"}}`), [`slack/webhook-url ${escaped}`]);
});

test("in a JSON text inside a JSON text it stands at the inner value, once", async () => {
  const twice = HOOK.replaceAll("/", "\\\\\\/");
  assert.equal(await found(`{"token_body": "{\\"url\\": \\"${twice}\\"}"}`), [`slack/webhook-url ${twice}`]);
});

test("one that the text shows as it is is told once, and a value without a token not at all", async () => {
  assert.equal(await found(`{"auth": {"url": "${HOOK}", "note": "a \\n b"}}`), [`slack/webhook-url ${HOOK}`]);
  assert.equal(await found('{"auth": {"url": "https:\\/\\/hooks.slack.com\\/services\\/"}}'), []);
});

test.run();
