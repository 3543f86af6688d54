/** Code of other languages: the same request and the same settings in each; what is computed stays unknown. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { readCode } from "../../src/formats/code/code.ts";
import { tokensOf } from "../../src/formats/code/tokens.ts";
import { DocumentBuilder } from "../../src/formats/format.ts";
import type { Document } from "../../src/model/document.ts";
import { sliceOf } from "../../src/model/slice.ts";
import { checkText } from "../helpers/check.ts";

function read(path: string, text: string): Document {
  const out = new DocumentBuilder({ path, text, origin: "memory", bytes: text.length });
  readCode(sliceOf(text), { path: "", group: "", place: "text", enabled: true, depth: 0 }, out);
  return out.build("text");
}

async function told(path: string, text: string): Promise<string[]> {
  return (await checkText(path, text))
    .map(({ rule, input, span }) => `${rule.id} ${input.text.slice(span.start, span.end)}`)
    .sort();
}

const OKTA = "https://acme.okta.com/oauth2/default/v1/token";
const NO_SCOPE = [`okta/scope-required ${OKTA}`];
const LOGTO = "http://acme.logto.app/oidc/token";
const ENDPOINT = [`logto/token-endpoint ${LOGTO}`];
const ID = "a1b2c3d4e5f6g7h8i9j0k";

// biome-ignore format: a table, one call a line
const CASES: readonly [name: string, path: string, text: string, found: readonly string[]][] = [
  ["Python, requests", "a.py", `requests.post("${OKTA}", data={"grant_type": "client_credentials"}, auth=(ID, SECRET))`, NO_SCOPE],
  ["Python, a constant and a variable", "a.py", `URL = "${OKTA}"\ndata = {"grant_type": "client_credentials"}\nr = requests.post(URL, data=data, auth=HTTPBasicAuth(a, b), timeout=10)\n`, NO_SCOPE],
  ["Python, httpx and JSON", "a.py", `httpx.post("https://acme.auth0.com/oauth/token", json={"grant_type": "client_credentials", "client_id": "x", "client_secret": os.environ["S"]})`, ["auth0/audience-required https://acme.auth0.com/oauth/token"]],
  ["Python, verify off", "a.py", `requests.post("${OKTA}", data={"grant_type": "client_credentials", "scope": "a.b"}, auth=(a, b), verify=False)`, ["oauth/tls-verify-off False"]],
  ["Python, MSAL", "a.py", `msal.ConfidentialClientApplication(client_id="x", authority="https://login.microsoftonline.com/contoso.example", client_credential="7c9e6679-7425-40de-944b-e07fc1f90ae7")`, ["entra-v2/secret-is-guid 7c9e6679-7425-40de-944b-e07fc1f90ae7"]],
  ["Python, settings", "settings.py", `OAUTH = {\n    "client_id": "${ID}",\n    'token_url': '${LOGTO}',\n}\n`, ENDPOINT],
  ["PHP, Guzzle", "a.php", `<?php\n$client->post('${OKTA}', ['form_params' => ['grant_type' => 'client_credentials'], 'auth' => [$id, $secret]]);`, NO_SCOPE],
  ["PHP, league/oauth2-client", "a.php", `<?php new GenericProvider(['clientId' => '${ID}', 'urlAccessToken' => '${LOGTO}']);`, ENDPOINT],
  ["Ruby, post_form", "a.rb", `Net::HTTP.post_form(URI('${OKTA}'), grant_type: 'client_credentials')`, NO_SCOPE],
  ["Ruby, a hash", "a.rb", `OPTIONS = { :client_id => '${ID}', token_url: '${LOGTO}' }`, ENDPOINT],
  ["Go, PostForm", "a.go", `resp, err := http.PostForm("${OKTA}", url.Values{"grant_type": {"client_credentials"}})`, NO_SCOPE],
  ["Go, clientcredentials", "a.go", `conf := &clientcredentials.Config{\n\tClientID: "${ID}",\n\tTokenURL: "${LOGTO}", // here\n}\n`, ENDPOINT],
  ["C#, an initialiser", "a.cs", `var o = new Options { ClientId = "${ID}", TokenUrl = "${LOGTO}" };`, ENDPOINT],
  ["C#, IdentityServer", "Config.cs", 'new Client { ClientId = "job", AllowedGrantTypes = GrantTypes.ResourceOwnerPassword, RequirePkce = false }', ["identityserver/password GrantTypes.ResourceOwnerPassword", "identityserver/pkce-off false"]],
  ["C#, a secret in source", "Config.cs", 'new Client { ClientId = "job", AllowedGrantTypes = GrantTypes.ClientCredentials, ClientSecrets = { new Secret("kv7Qx2mT9pLw".Sha256()) } }', ["identityserver/secret-in-source kv7Qx2mT9pLw"]],
  ["Java, a form builder", "A.java", `var body = new FormBody.Builder().add("grant_type", "client_credentials").add("scope", "User.Read").build();\nvar r = new Request.Builder().url("https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token").post(body);`, ["entra-v2/default-scope User.Read"]],
  ["Java, a map filled call by call", "A.java", `params.put("grant_type", "password");\n    params.put("username", user);`, ["oauth/ropc-grant password"]],
  ["Java, two token endpoints", "A.java", `a("https://login.microsoftonline.com/x/oauth2/v2.0/token"); b("https://login.microsoftonline.com/y/oauth2/v2.0/token"); f.add("grant_type", "client_credentials").add("scope", "User.Read");`, []],
  ["Java, other maps", "A.java", `headers.put("grant", "password"); client_id.add("a", "b");`, []],
  ["Kotlin, named arguments", "a.kt", `val c = OAuthConfig(clientId = "${ID}", tokenUrl = "${LOGTO}")`, ENDPOINT],

  ["a URL that is computed", "a.py", `requests.post(base + "/oauth2/default/v1/token", data={"grant_type": "client_credentials"})`, []],
  ["an f-string", "a.py", `requests.post(f"https://{org}.okta.com/oauth2/v1/token", data={"grant_type": "client_credentials"})`, []],
  ["headers from elsewhere", "a.py", `requests.post("${OKTA}", data={"grant_type": "client_credentials"}, headers=headers)`, []],
  ["a body from a function", "a.py", `requests.post("${OKTA}", data=make_body())`, []],
  ["a body that is changed after", "a.py", `data = {"grant_type": "client_credentials"}\ndata["scope"] = scope\nrequests.post("${OKTA}", data=data)\n`, []],
  ["a body that is spread", "a.py", `requests.post("${OKTA}", data={"grant_type": "client_credentials", **more})`, []],
  ["arguments that are spread", "a.py", `requests.post("${OKTA}", data={"grant_type": "client_credentials"}, **options)`, []],
  ["options from elsewhere, PHP", "a.php", `<?php $client->post('${OKTA}', $options);`, []],
  ["a comment", "a.py", `# requests.post("${OKTA}", data={"grant_type": "client_credentials"})\nclient_id = 1\n`, []],
  ["another object's post", "a.py", `board.post("${OKTA}", data={"grant_type": "client_credentials"})`, []],
  ["a certificate's thumbprint", "Config.cs", 'new Client { ClientId = "job", AllowedGrantTypes = GrantTypes.ClientCredentials, ClientSecrets = { new Secret("5D9E9B6B333C") { Type = SecretTypes.X509CertificateThumbprint } } }', []],
  ["a hash of a secret", "Config.cs", 'new Client { ClientId = "job", AllowedGrantTypes = GrantTypes.ClientCredentials, ClientSecrets = { new Secret(hash) } }', []],
];

for (const [name, path, text, found] of CASES)
  test(name, async () => assert.equal(await told(path, `${text}\n`), found));

test("a value's span is the value as written", () => {
  const text = `x = 1\nrequests.post("${OKTA}", data={"grant_type": 'client_credentials', "client_secret": "kv7Q"}, auth=(u, "p"))\n`;
  for (const { value, span, role, state } of read("a.py", text).entries)
    if (!state && role !== "request.method") assert.is(text.slice(span.start, span.end), value);
});

test("broken, deep and long texts end soon", () => {
  const seed = "client_id token_url ";
  for (const path of ["a.py", "a.php", "a.rb", "a.go", "a.java", "a.kt", "a.cs"]) {
    for (const text of ['"', "'''", "((((", "))))", "{'a':", "/*", "#", "`", '@"', "a = ", '"\\', "<?php", "\ud800"])
      assert.ok(read(path, seed + text).groups.length >= 1);
    assert.ok(read(path, `${seed}${"(".repeat(50_000)}`).groups.length >= 1);
    assert.ok(read(path, `${seed}x = {"client_id": "${"y".repeat(200_000)}"}`).entries.length <= 1);
  }
  assert.is(tokensOf("a ".repeat(200_001), "go"), undefined);
  assert.is(read("a.py", `${seed}${"a = 1\n".repeat(60_000)}`).entries.length, 0);
});

test.run();
