import { test } from "uvu";
import * as assert from "uvu/assert";
import { checked, helperText, ids, postmanText } from "../helpers/checks.ts";

/** Levels and look-alikes of the generic checks; the examples of the rule file have a suite of their own. */

const POSTMAN = "a.postman_collection.json";
const base = {
  url: "https://id.example.com/oauth2/token",
  auth: { method: "basic", client_id: "orders-app", client_secret: "{{client_secret}}" },
  params: { grant_type: "client_credentials", scope: "orders:read" },
};

async function of(text: string, path = "call.sh"): Promise<string[]> {
  return ids(await checked(text, path));
}

async function request(change: Partial<Parameters<typeof postmanText>[0]>): Promise<string[]> {
  return await of(postmanText({ ...base, ...change }), POSTMAN);
}

test("http is an error with a credential, a note in private networks, and on this machine for OAuth endpoints only", async () => {
  const url = async (text: string) =>
    (await checked(postmanText({ ...base, url: text }), POSTMAN)).map(({ rule, level, text: at }) => [rule, level, at]);
  assert.equal(await url("http://id.example.com/oauth2/token"), [
    ["oauth/insecure-endpoint", "error", "http://id.example.com/oauth2/token"],
  ]);
  for (const host of ["localhost:8080", "127.0.0.1", "[::1]:90"])
    assert.equal(await url(`http://${host}/oauth2/token`), [], host);
  for (const host of ["keycloak:8080", "id.auth.svc", "id.local", "10.1.2.3", "192.168.0.1"]) {
    assert.equal(
      await url(`http://${host}/oauth2/token`),
      [["oauth/insecure-endpoint", "note", `http://${host}/oauth2/token`]],
      host,
    );
  }
  const services = (path: string) =>
    of(
      "A_CLIENT_ID=a\nA_TOKEN_URL=http://keycloak:8080/realms/x/protocol/openid-connect/token\nA_ISSUER=http://keycloak:8080/realms/x\nB_CLIENT_ID=b\nB_TOKEN_URL=http://keycloak:8080/realms/x/protocol/openid-connect/token\n",
      path,
    );
  assert.equal(await services(".env"), ["oauth/insecure-endpoint note"], "each host of a private network once a file");
  assert.equal(await services("examples/.env"), []);
  assert.equal(await url("http://{{host}}/oauth2/token"), []);
  assert.equal(await of("curl -H 'Authorization: Bearer {{token}}' http://api.example.com/orders"), [
    "oauth/insecure-endpoint error",
  ]);
  assert.equal(await of("curl -H 'Authorization: Bearer {{token}}' http://localhost:3000/orders"), []);
  assert.equal(await of("curl -O http://downloads.example.com/a.tar.gz"), []);
});

test("what an example shows, or a host that is not known may take, is silent", async () => {
  const implicit = "curl 'https://id.example.com/oauth2/authorize?response_type=token&client_id=spa'";
  assert.ok((await of(implicit, "login.sh")).includes("oauth/implicit-grant warning"));
  assert.not.ok((await of(implicit, "examples/login.sh")).includes("oauth/implicit-grant warning"));
  const json = (host: string) =>
    of(`curl -H 'Content-Type: application/json' -d '{"grant_type": "client_credentials"}' "${host}/oauth/token"`);
  assert.equal(await json("https://id.example.com"), ["oauth/content-type note"]);
  assert.equal(await json("$HOST"), []);
});

test("a base URL from a variable is told once, where it is defined, as severely as its worst use", async () => {
  const item = (name: string, auth: object) => ({ name, request: { method: "GET", url: "{{base}}/orders", ...auth } });
  const text = JSON.stringify({
    info: { name: "Made", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
    item: [
      item("open", {}),
      item("closed", { header: [{ key: "Authorization", value: "Bearer {{token}}" }] }),
      item("again", {}),
    ],
    variable: [{ key: "base", value: "http://api.example.com" }],
  });
  const found = await checked(text, POSTMAN);
  assert.equal(
    found.map(({ rule, level, text: at }) => [rule, level, at]),
    [["oauth/insecure-endpoint", "error", "http://api.example.com"]],
  );
});

test("namespaces and links are no endpoints", async () => {
  assert.equal(
    await of('<a xmlns="http://schemas.xmlsoap.org/soap/envelope/"><client_id>x</client_id></a>', "a.xml"),
    [],
  );
  assert.equal(await of("See http://example.com/oauth2/token for the token endpoint and client_id.", "README.md"), []);
});

test("certificate checks off: an error with a credential, a note without or on this machine", async () => {
  assert.equal(await of("curl -k -H 'Authorization: Bearer $T' https://api.example.com/a"), [
    "oauth/tls-verify-off error",
  ]);
  assert.equal(await of("curl -k https://api.example.com/a"), ["oauth/tls-verify-off note"]);
  assert.equal(await of("curl -k -H 'Authorization: Bearer $T' https://localhost:8443/a"), [
    "oauth/tls-verify-off note",
  ]);
});

test("GET to a token endpoint; other GETs are none", async () => {
  assert.equal(await request({ method: "GET" }), ["oauth/token-request-not-post error"]);
  assert.equal(await of("curl https://id.example.com/oauth/token"), ["oauth/token-request-not-post error"]);
  assert.equal(await of("curl https://id.example.com/oauth/token/info"), []);
  assert.equal(await of("curl https://api.example.com/devices/token"), []);
  assert.equal(await of(postmanText({ ...base, method: "GET", url: "https://api.example.com/posts" }), POSTMAN), []);
});

test("client ids that can't be compared, or are the same once decoded, don't differ", async () => {
  const curl = (user: string, id: string) =>
    of(
      `curl -u '${user}:{{s}}' https://id.example.com/oauth2/token -d grant_type=client_credentials -d client_id=${id}`,
    );
  assert.equal(await curl("a-1", "b-2"), ["oauth/auth-id-differs error"]);
  assert.equal(await curl("{{id}}", "b-2"), []);
  assert.equal(await curl("a%2D1", "a-1"), []);
});

test("a list in a JSON body, two resources and two places are no duplicates", async () => {
  assert.equal(await request({ duplicates: { grant_type: "client_credentials" } }), [
    "oauth/duplicate-parameter error",
  ]);
  assert.equal(
    await of(
      `curl https://id.example.com/oauth2/token -d '{"grant_type":"client_credentials","scope":["a","b"]}' -H 'Content-Type: application/json'`,
    ),
    ["oauth/content-type note"],
  );
  assert.equal(
    await request({
      params: { ...base.params, resource: "https://a.example.com" },
      duplicates: { resource: "https://b.example.com" },
    }),
    [],
  );
});

test("raw characters in a form: told where nobody encodes them", async () => {
  const body = (option: string, text: string) =>
    of(`curl https://id.example.com/oauth2/token ${option} 'grant_type=client_credentials' ${option} '${text}'`);
  assert.equal(await body("-d", "client_id=a b"), ["oauth/unencoded-form-value warning"]);
  assert.equal(await body("-d", "client_id=a%zz"), ["oauth/unencoded-form-value warning"]);
  assert.equal(await body("-d", "client_id=a%20b"), []);
  assert.equal(await body("--data-urlencode", "client_id=a b"), []);
  assert.equal(await body("-F", "client_id=a b"), []);
  assert.equal(await request({ params: { ...base.params, audience: "a b" } }), []);
});

test("misspelt grants are errors, grants of one's own notes, vendors' and URIs nothing", async () => {
  const grant = async (name: string, url = base.url) =>
    (await request({ url, params: { grant_type: name } })).filter((id) => id.includes("grant-type"));
  for (const name of [
    "CLIENTCREDENTIALS",
    "client_credential",
    "client-credentials",
    "authorization_codes",
    "refreshToken",
    "PASSWORD",
  ]) {
    assert.equal(await grant(name), ["oauth/unknown-grant-type error"], name);
  }
  assert.equal(await grant("sms_code"), ["oauth/unknown-grant-type note"]);
  for (const name of [
    "account_credentials",
    "urn:ietf:params:oauth:grant-type:jwt-bearer",
    "http://auth0.com/oauth/grant-type/mfa-otp",
    "{{grant}}",
  ]) {
    assert.equal(await grant(name), [], name);
  }
  assert.equal(await grant("client_credential", "https://api.weixin.qq.com/cgi-bin/token"), []);
});

test("grant names in code and in schemas are no requests", async () => {
  assert.equal(
    await of(
      'switch (grant) {\n case "password": return a;\n case "implicit": return b;\n}\nconst client_id = id;',
      "src/grants.ts",
    ),
    [],
  );
  assert.equal(
    await of(
      '{"type":"object","properties":{"grant_type":{"enum":["password","implicit"]},"client_id":{"type":"string"}}}',
      "schema.json",
    ),
    [],
  );
});

test("an OAuth helper: code without PKCE, and the password and implicit grants", async () => {
  const helper = (params: object) =>
    of(helperText({ accessTokenUrl: "https://id.example.com/oauth2/token", clientId: "spa", ...params }), POSTMAN);
  const code = {
    grant_type: "authorization_code",
    authUrl: "https://id.example.com/oauth2/authorize",
    redirect_uri: "https://app.example.com/cb",
  };
  assert.equal(await helper(code), ["oauth/pkce-missing error"]);
  assert.equal(await helper({ ...code, clientSecret: "{{secret}}" }), ["oauth/pkce-missing note"]);
  assert.equal(await helper({ ...code, clientSecret: "" }), ["oauth/pkce-missing note"]);
  assert.equal(await helper({ ...code, grant_type: "authorization_code_with_pkce" }), []);
  assert.equal(await helper({ ...code, grant_type: "authorization_code_with_pkce", challengeAlgorithm: "plain" }), [
    "oauth/pkce-plain warning",
  ]);
  assert.equal(await helper({ ...code, grant_type: "implicit" }), ["oauth/implicit-grant warning"]);
  assert.equal(await helper({ grant_type: "password_credentials" }), ["oauth/ropc-grant error"]);
  assert.equal(await helper({ grant_type: "client_credentials", addTokenTo: "queryParams" }), [
    "oauth/token-in-url error",
  ]);
});

test("redirects: wildcards and http, by where they lead", async () => {
  const client = (member: string, uri: string, clientId = "web") =>
    of(JSON.stringify({ clientId, [member]: [uri], grantTypes: ["authorization_code"] }), "realm.json");
  assert.equal(await client("redirectUris", "https://*.example.com/*"), ["oauth/wildcard-redirect error"]);
  assert.equal(await client("redirectUris", "*"), ["oauth/wildcard-redirect error"]);
  assert.equal(await client("webOrigins", "*"), ["oauth/wildcard-redirect error"]);
  assert.equal(await client("redirectUris", "/*"), ["oauth/wildcard-redirect warning"]);
  assert.equal(await client("redirectUris", "http://localhost:3000/*"), ["oauth/wildcard-redirect warning"]);
  assert.equal(await client("redirectUris", "/realms/shop/account/*"), []);
  assert.equal(await client("redirectUris", "https://*.example.com/*", "security-admin-console"), []);
  assert.equal(await client("webOrigins", "+"), []);
  assert.equal(await client("redirectUris", "http://app.example.com/cb"), ["oauth/insecure-redirect error"]);
  assert.equal(await client("redirectUris", "http://app.corp/cb"), ["oauth/insecure-redirect note"]);
  assert.equal(await client("redirectUris", "http://127.0.0.1:4200/cb"), []);
  assert.equal(await of('{"redirects":["*"],"origins":["*"],"files":["src/*"]}', "site.json"), []);
});

test("broad scopes are warnings, a note where there is no other, and nothing in other settings", async () => {
  const scope = (text: string) => request({ params: { grant_type: "client_credentials", scope: text } });
  assert.equal(await scope("orders:read *"), ["oauth/broad-scope warning"]);
  assert.equal(await scope("https://graph.example.com/.default"), ["oauth/broad-scope note"]);
  assert.equal(await scope("all-orders:read"), []);
  assert.equal(await scope("{{scope}}"), []);
  assert.equal(await of("scope: all\nname: x\nclient_id_column: y\n", "search.yaml"), []);
});

test("a registration: direct grants and tokens via the browser", async () => {
  const json = (client: object) => of(JSON.stringify(client), "client.json");
  assert.equal(await json({ clientId: "web", grant_types: ["password"] }), ["oauth/ropc-grant error"]);
  assert.equal(await json({ clientId: "admin-cli", directAccessGrantsEnabled: true }), []);
  assert.equal(await json({ clientId: "web", grant_types: ["implicit"] }), ["oauth/implicit-grant warning"]);
  assert.equal(await json({ clientId: "web", allowAccessTokensViaBrowser: true, grantTypes: ["authorization_code"] }), [
    "oauth/tokens-via-browser warning",
  ]);
  assert.equal(await json({ clientId: "web", allowAccessTokensViaBrowser: true, grantTypes: ["client_credentials"] }), [
    "oauth/tokens-via-browser error",
  ]);
});

test("tenants are compared only where hosts or realms name them", async () => {
  const env = (issuer: string, token: string) =>
    of(`OIDC_ISSUER=${issuer}\nOIDC_TOKEN_URL=${token}\nOIDC_CLIENT_ID=app`, ".env");
  assert.equal(
    await env("https://id.example.com/realms/a", "https://id.example.com/realms/b/protocol/openid-connect/token"),
    ["oauth/issuer-endpoint-mismatch error"],
  );
  assert.equal(await env("https://accounts.google.com", "https://oauth2.googleapis.com/token"), []);
  assert.equal(await env("https://id.example.com", "https://login.example.org/token"), []);
  assert.equal(await env("https://acme.okta.com", "https://${TENANT}.okta.com/token"), []);
});

test("client credentials in code that is downloaded", async () => {
  const code =
    "const r = await fetch('https://id.example.com/oauth2/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'a-1', client_secret: secret }) });";
  const told = async (path: string) => (await of(code, path)).filter((id) => id.includes("public"));
  assert.equal(await told("src/App.tsx"), ["oauth/client-credentials-in-public error"]);
  assert.equal(await told("server/token.ts"), []);
  assert.equal(await told("src/server/token.tsx"), []);
  assert.equal(
    await of(
      "VITE_GRANT_TYPE=client_credentials\nVITE_CLIENT_ID=a-1\nVITE_TOKEN_URL=https://id.example.com/token",
      ".env",
    ),
    ["oauth/client-credentials-in-public error"],
  );
  assert.equal(
    await of("GRANT_TYPE=client_credentials\nCLIENT_ID=a-1\nTOKEN_URL=https://id.example.com/token", ".env"),
    [],
  );
});

test("placeholders for people in deployed files; templates and examples are silent", async () => {
  const env = (id: string, path = ".env") => of(`CLIENT_ID=${id}\nTOKEN_URL=https://id.example.com/oauth2/token`, path);
  assert.equal(await env("<<tenantName>>"), ["oauth/placeholder-in-runtime-config note"]);
  assert.equal(await env("YOUR_CLIENT_ID", ".env.production"), ["oauth/placeholder-in-runtime-config note"]);
  assert.equal(await env("<client-id>", ".env.example"), []);
  assert.equal(await env("${CLIENT_ID}"), []);
  assert.equal(await env("{{client_id}}"), []);
});

test("in Terraform and in code, resource and scope mean other things", async () => {
  assert.equal(
    await of('resource "aws_cognito_user_pool_client" "a" {\n  client_id = "x"\n  scope = "all"\n}', "main.tf"),
    [],
  );
  assert.equal(
    await of(
      "KEYCLOAK_RESOURCE=orders\nKEYCLOAK_CLIENT_ID=orders\nKEYCLOAK_TOKEN_URL=https://id.example.com/token",
      ".env",
    ),
    [],
  );
});

test("a name with nothing but an underscore before its end is read to the end", async () => {
  assert.equal(await of("_CLIENT_ID=a-1\n_TOKEN_URL=https://id.example.com/token\n__SCOPE=a", ".env"), []);
});

test.run();
