/** Values that only a vendor's word tells: where the word may stand, and what stays silent beside it. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { detectContextual } from "../../src/detect/contextual.ts";
import type { DetectContext } from "../../src/detect/detector.ts";
import type { Entry, Group } from "../../src/model/document.ts";
import type { ContextualRule, Rule } from "../../src/model/rule.ts";
import { compileRuleFiles } from "../../src/ruleset/compile.ts";
import { expandFakes } from "../../src/ruleset/fake.ts";
import { documentOf, told, workspaceOf } from "../helpers/workspace.ts";

const file = (rules: string) => ({
  path: "acme.yaml",
  text: `schema: 1\nvendor: acme\nname: Acme\nrules:\n${rules}`,
});
const rule = (id: string, named: string, more = "") =>
  `  - {id: acme/${id}, title: T, severity: error, message: A., fix: B., named: {${named}}${more}, examples: {bad: [x], good: [y]}}\n`;
const { ruleset } = compileRuleFiles([
  file(
    rule("key", "words: [acmecloud], value: '[A-Za-z0-9]{32}'") +
      rule("secret", "words: [acmecloud], also: [secret, client_secret], value: '[A-Za-z0-9]{32}'") +
      rule("box", "words: [box], also: [key, token], common: true, value: '[A-Za-z0-9]{32}'") +
      rule("marked", "words: [acmecloud], value: 'ac_[A-Za-z0-9]{24}'") +
      rule("hosted", "words: [zzz], hosts: [api.zeta.dev], value: '[0-9a-f]{40}'") +
      rule("reporter", "words: [acmecloud], also: [reporter_id], value: '[0-9a-f]{64}'"),
  ),
]);
const byId = new Map<string, Rule>(ruleset.rules.map((one) => [one.id, one]));
const context: DetectContext = { now: new Date(0), ruleset, rule: (id) => byId.get(id) };

const KEY = expandFakes("k4@fake:alnum:30");
const MARKED = expandFakes("ac_9k@fake:alnum:22");
type Loose = Partial<Entry> & { readonly key: string; readonly value: string };

function seen(entries: readonly Loose[], path = "app.yaml", groups: readonly Group[] = [], text?: string): string[] {
  const written = text ?? entries.map(({ key, value }) => `${key}: ${value}`).join("\n");
  const document = documentOf(written, entries, path, groups);
  return told(detectContextual(workspaceOf(document), context)).map((one) => `${one.rule} ${one.level}`);
}
const name = (key: string, value = KEY) => seen([{ key, value }]);

test("the word stands in the name in any style, alone or with its parts apart", () => {
  for (const key of [
    "ACMECLOUD_API_KEY",
    "acmeCloudKey",
    "acme-cloud-token",
    "x-acme-cloud-key",
    "prod.acme.cloud.key",
    "ACMECLOUDKEY",
    "acmecloudtoken",
    "-Dacmecloud.key",
  ])
    assert.equal(name(key), ["acme/key error"], key);
});

test("not inside another word, not under an id's or a hash's name, not under the vendor's alone", () => {
  for (const key of [
    "megacmecloud_key",
    "acmeclouds_key",
    "acmecloud_project_id",
    "acmecloud_hash",
    "acmecloud_key_sha256",
    "acmecloud_public_key",
    "acmecloud_key_name",
    "acmecloud",
    "acmecloud_region",
    "csrf_acmecloud_token",
  ])
    assert.equal(name(key), [], key);
});

test("placeholders, references, words, digests of another length and computed values are nothing", () => {
  for (const value of [
    `${KEY}x`,
    KEY.slice(1),
    "your-acmecloud-key",
    `\${${KEY.slice(3)}}`,
    "abcdefghijklmnopqrstuvwxyz123456",
    "ThisIsSimplyALongIdentifierName2",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  ])
    assert.equal(name("acmecloud_key", value), [], value);
  assert.equal(seen([{ key: "acmecloud_key", value: KEY, state: "computed" }]), []);
  assert.equal(seen([{ key: "acmecloud_key", value: "12345678901234567890123456789012", scalar: "number" }]), []);
});

test("a value with marks of its own may stand under the vendor's name alone", () => {
  assert.equal(name("acmecloud", MARKED), ["acme/marked error"]);
  assert.equal(name("acmecloud_prefix", MARKED), []);
});

test("of several rules the one with the longer word in the name is told", () => {
  assert.equal(name("acmecloud_client_secret"), ["acme/secret error"]);
  assert.equal(name("acmecloud_key"), ["acme/key error"]);
});

test("an ordinary word counts in the name only, before a word of credentials", () => {
  assert.equal(name("BOX_API_KEY"), ["acme/box error"]);
  for (const key of ["checkbox_key", "inbox_token", "box", "box_shadow", "key_box", "sandbox_key"])
    assert.equal(name(key), [], key);
  assert.equal(seen([{ key: "apiKey", value: KEY, path: "/box/apiKey" }]), []);
});

test("parents and groups name the vendor for a credential's name", () => {
  assert.equal(seen([{ key: "apiKey", value: KEY, path: "/acmecloud/apiKey" }]), ["acme/key error"]);
  assert.equal(seen([{ key: "version", value: KEY, path: "/acmecloud/version" }]), []);
  assert.equal(seen([{ key: "apiKey", value: KEY, path: "/other/apiKey" }]), []);
  const group: Group = { id: "g", kind: "request", name: "Acme Cloud / list", whole: true };
  assert.equal(seen([{ key: "X-Api-Key", value: KEY, group: "g" }], "app.yaml", [group]), ["acme/key error"]);
});

test("the request's host names the vendor, its scheme is no part of the value", () => {
  const hex = expandFakes("@fake:hex:40");
  const group: Group = { id: "g", kind: "request", name: "", whole: true };
  const url = (value: string): Loose => ({ key: "url", value, role: "request.url", place: "request", group: "g" });
  const header = (value: string): Loose => ({
    key: "Authorization",
    value,
    place: "header",
    role: "auth.bearer.token",
    group: "g",
  });
  const asked = (host: string, value: string) =>
    told(
      detectContextual(
        workspaceOf(documentOf(`${host} ${value}`, [url(`https://${host}/v1`), header(value)], "a.json", [group])),
        context,
      ),
    ).map((one) => `${one.rule} ${one.text}`);
  assert.equal(asked("api.zeta.dev", `Bearer ${hex}`), [`acme/hosted ${hex}`]);
  assert.equal(asked("eu.api.zeta.dev", hex), [`acme/hosted ${hex}`]);
  assert.equal(asked("api.acmecloud.com", `Token ${KEY}`), [`acme/key ${KEY}`]);
  assert.equal(asked("zeta.dev", `Bearer ${hex}`), []);
  assert.equal(asked("acmecloud.example.com", KEY), []);
});

test("an API key is named by its header", () => {
  const entries: Loose[] = [
    { key: "key", value: "X-Acme-Cloud-Key", role: "auth.apikey.key", group: "g" },
    { key: "value", value: KEY, role: "auth.apikey.value", group: "g" },
  ];
  assert.equal(seen(entries, "a.json", [{ id: "g", kind: "request", name: "", whole: true }]), ["acme/key error"]);
});

test("in text the words directly before the name count, further ones for values with marks of their own", () => {
  const syntax = { kind: "pair", quote: "", operator: ":", after: "" } as const;
  const line = (text: string, value: string, key = "key") => {
    const at = text.lastIndexOf(key);
    return seen(
      [{ key, value, place: "text", syntax, keySpan: { start: at, end: at + key.length } }],
      "a.txt",
      [],
      text,
    );
  };
  assert.equal(line(`acmecloud secret key: ${KEY}`, KEY), ["acme/key error"]);
  assert.equal(line(`acmecloud is what this other key: ${KEY}`, KEY), []);
  assert.equal(line(`acmecloud is what this other key: ${MARKED}`, MARKED), ["acme/marked error"]);
  assert.equal(line(`acmecloud\nkey: ${MARKED}`, MARKED), []);
});

test("an id is told where the rule is about that id", () => {
  const hex = expandFakes("@fake:hex:64");
  assert.equal(name("ACMECLOUD_REPORTER_ID", hex), ["acme/reporter error"]);
  assert.equal(name("ACMECLOUD_ID", hex), []);
});

test("lock files, styles, bundles and vendored files hold no named values; examples lower an error", () => {
  for (const path of ["package-lock.json", "app.css", "app.min.js", "vendor/a.yaml", "go.sum"])
    assert.equal(seen([{ key: "acmecloud_key", value: KEY }], path), [], path);
  assert.equal(seen([{ key: "acmecloud_key", value: KEY }], "test/app.yaml"), ["acme/key warning"]);
});

test("a rule that is off is not told, and leaves the value to the next", () => {
  const off: DetectContext = { ...context, rule: (id) => (id === "acme/secret" ? undefined : byId.get(id)) };
  const document = documentOf("x", [{ key: "acmecloud_secret", value: KEY }]);
  assert.equal(
    told(detectContextual(workspaceOf(document), off)).map((one) => one.rule),
    ["acme/key"],
  );
});

test("without contextual rules nothing is asked of the entries", () => {
  const none = { ...ruleset, rules: ruleset.rules.filter((one) => (one as ContextualRule).kind !== "contextual") };
  const document = documentOf("x", [{ key: "acmecloud_secret", value: KEY }]);
  assert.equal([...detectContextual(workspaceOf(document), { ...context, ruleset: none })], []);
});

test.run();
