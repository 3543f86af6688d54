/** No secret is lost to the screen: whatever a scan of the text finds, the screen of its bytes finds worth reading. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parseDocument } from "../../src/engine/yaml-door.ts";
import { wantsJavascriptTree } from "../../src/formats/javascript/tree.ts";
import { expandFakes, readMarks } from "../../src/ruleset/fake.ts";
import type { TokenFile } from "../../src/ruleset/syntax.ts";
import { scanText } from "../../src/scan/library.ts";
import { ROOT, ruleFiles } from "../helpers/rule-files.ts";
import { isWorthReading } from "../helpers/worth.ts";

/** "rule:line" of the secrets that a scan of the text finds. */
async function secretsIn(path: string, text: string): Promise<string[]> {
  const { findings } = await scanText(text, { path, now: new Date("2026-01-01") });
  return findings.filter(({ tag }) => tag === "secret").map(({ ruleId, region }) => `${ruleId}:${region.startLine}`);
}

async function assertNotLost(path: string, text: string): Promise<boolean> {
  const secrets = await secretsIn(path, text);
  if (secrets.length > 0) assert.ok(isWorthReading(path, text), `${path} lost ${secrets}: ${JSON.stringify(text)}`);
  return secrets.length > 0;
}

test("every token rule's own examples", () => {
  // That a scan finds them holds test/ruleset/examples.test.ts.
  for (const file of ruleFiles().filter(({ path }) => path.startsWith("tokens/"))) {
    for (const rule of (parseDocument(file.text).toJS() as TokenFile).rules) {
      for (const example of rule.examples.bad) {
        const { text } = readMarks(expandFakes(example));
        assert.ok(isWorthReading("a.txt", `\n${text}\n`), `${rule.id}: ${example}`);
      }
    }
  }
});

test("every fixture with a finding", async () => {
  const folder = join(ROOT, "fixtures");
  let found = 0;
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath ?? item.path, item.name);
    const text = expandFakes(readFileSync(path, "utf8"));
    if (await assertNotLost(path.slice(ROOT.length + 1), text)) found += 1;
  }
  assert.ok(found >= 10, `${found} fixtures with findings`);
});

const NAMES = [
  "password",
  "db_password",
  "client_secret",
  "apiKey",
  "API_TOKEN",
  "secret",
  "token",
  "auth",
  "key",
  "Authorization",
  "x-api-key",
  "passphrase",
  "connectionString",
];
const VALUES = [
  "Winter2025!",
  "k3J9xQ2mZ7vB4nT8",
  "9f86d081884c7d659a2feaa0c55ad015",
  "qzxvkwpj",
  "hunter22",
  "Bearer k3J9xQ2mZ7vB4nT8wR5y",
  "Basic YWRtaW46azNKOXhRMm1aN3ZCNA==",
  "pässwörd-9x7Q",
  "process.env.SECRET",
  "correct horse battery staple",
  "0b7a3d52-6c1f-4e8a-9d34-5f2b8c7e1a90",
  '{\\"a\\":\\"815x3269p37022b30zvu37\\"}',
  "changeme",
  "true",
];
/** How a name and a value are written down, N and V in place of them. */
const FORMS = [
  'N = "V"',
  "N='V'",
  "N: V",
  "N=V",
  '"N": "V"',
  "'N' => 'V',",
  'N := "V"',
  "const N: string = `V`;",
  'N(\n    "V"\n)',
  'set("N", "V")',
  'getenv("N", "V")',
  '{"key": "N", "value": "V"}',
  '{"value": "V", "name": "N"}',
  '{"name": "N", "type": "string", "value": "V"}',
  '{"N": {"value": "V"}}',
  '{"N": {"type": "securestring", "defaultValue": "V"}}',
  "- name: N\n  value: V",
  "<N>V</N>",
  '<add key="N" value="V"/>',
  "--N V",
  "N\n  = 'V'",
  "N: >-\n  V",
  "curl -u admin:V https://example.com/",
  "https://admin:V@db.internal/x",
  'N: ["V"]',
  "// N: V",
  'N = base64.b64decode("V")',
  'N = config.get("x") or "V"',
  "?N=V&x=1",
  '\\"N\\": \\"V\\"',
  "N is 'V'",
];
function filled(form: string, name: string, value: string): string {
  return form.replace(/\bN\b/g, () => name).replace(/\bV\b/g, () => value);
}

const PATHS = ["a.ts", "a.py", "a.go", "a.json", "a.md", "a.txt", "a.yaml", "a.properties", ".env", "a.xml", "a.sh"];
const FILLER = ["", "import x from 'y';", "{", "}", "function f(a, b) {", "# note", "x".repeat(300), "é ü 漢字"];

test("each form of JSON as a document of its own", async () => {
  // In a mix with other lines a document is no longer valid, and is read by names.
  for (const form of FORMS.filter((one) => one.startsWith("{"))) {
    let found = 0;
    for (const name of NAMES)
      for (const value of VALUES) if (await assertNotLost("a.json", filled(form, name, value))) found += 1;
    assert.ok(found > 20, `${form}: ${found} with findings`);
  }
});

test("a vendor's word in an object that begins far above", async () => {
  const far = "text that says nothing of interest ".repeat(40);
  for (const vendor of ["heroku", "Heroku-Settings"]) {
    const text = JSON.stringify({ [vendor]: { about: far, key: crypto.randomUUID(), more: far } }, null, 2);
    assert.equal(await secretsIn("a.json", text), ["heroku/api-key:4"]);
    assert.ok(await assertNotLost("a.json", text));
  }
  // Nothing says whose it would be.
  assert.not.ok(isWorthReading("a.json", JSON.stringify({ about: far, monkey: crypto.randomUUID(), more: far })));
});

test("names and values in every form, file and mix", async () => {
  const line = fc
    .tuple(fc.constantFrom(...FORMS), fc.constantFrom(...NAMES), fc.constantFrom(...VALUES))
    .map(([form, name, value]) => filled(form, name, value));
  const text = fc
    .array(fc.oneof(line, fc.constantFrom(...FILLER)), { minLength: 1, maxLength: 4 })
    .map((lines) => lines.join("\n"));
  let found = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PATHS), text, async (path, sample) => {
      if (await assertNotLost(path, sample)) found += 1;
    }),
    { numRuns: 1_500 },
  );
  assert.ok(found > 250, `${found} texts with findings`);
});

test("code that is worth a syntax tree", () => {
  const signs = [
    "client_secret",
    "clientSecret",
    "client_id",
    "grant_type",
    "grantType",
    "client_credentials",
    "access_token",
  ];
  signs.push("accessToken", "getToken", "get_token", "fetchToken", "requestToken", "connect/token", "oauth2/v1/token");
  signs.push("oauth/token", "oidc/token", "Authorization");
  const calls = ["fetch(u)", "fetch (u)", "axios", "new URLSearchParams()", "Buffer.from(x)", "btoa(x)", "got", "ky"];
  calls.push(
    "superagent",
    "request(u)",
    "request .get(u)",
    "qs.stringify(x)",
    "querystring",
    "$.ajax(x)",
    "https.get(x)",
  );
  calls.push("pm.sendRequest(x)", "pm.environment.set(x)", "postman.setGlobalVariable(x)", "httpClient.post(x)");
  calls.push(
    "new OAuth2Strategy(x)",
    "GoogleProvider(x)",
    "new ConfidentialClientApplication(x)",
    "new ClientCredentials (x)",
  );
  calls.push("new AuthorizationCode(x)", "new Client(x)");
  for (const sign of signs)
    for (const call of calls) {
      const text = `f("${sign}");\n${call};\n`;
      assert.ok(wantsJavascriptTree(text), text);
      assert.ok(isWorthReading("a.ts", text), text);
    }
});

test("calls that make or check a JSON Web Token", () => {
  for (const call of [
    "jwt.sign(x, 'k')",
    "jwt.verify(t, key)",
    "JWT.encode(p, k)",
    "jwt.decode(t)",
    "JWT::encode($p, 'k')",
  ])
    assert.ok(isWorthReading("a.ts", `f(${call});\n`), call);
});

test("a text that asks to be looked at throughout is read after a bounded number of windows", () => {
  assert.ok(isWorthReading("a.ts", 'password: "'.repeat(95_000)));
});

test.run();
