/** OAuth libraries of JavaScript as subjects: what each is set up with, what it asks for, and what stays silent. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { checkText } from "../helpers/check.ts";
import { subjects, tellAll } from "../helpers/subjects.ts";

/** "rule line" for each finding of a text. */
async function found(path: string, text: string): Promise<string[]> {
  const matches = await checkText(path, text);
  return matches.map(({ rule, span }) => `${rule.id} ${text.slice(0, span.start).split("\n").length}`);
}

test("superagent: what is chained behind the call is part of the request", async () => {
  const [form, pieces] = await subjects(
    "a.js",
    `const superagent = require("superagent");
superagent.post("https://acme.logto.app/oidc/token")
  .auth("machine", process.env.SECRET).type("form").set("Accept", "application/json")
  .send({ grant_type: "client_credentials", scope: "all" }).then((res) => res.body.set(1));
superagent.post("https://acme.logto.app/oidc/token").set("Content-Type", "application/x-www-form-urlencoded")
  .send("grant_type=client_credentials").send("client_id=abc").send({ resource: "https://acme.logto.app/api" });
`,
    "token-request",
  );
  assert.equal(tellAll(form, "param.scope", "auth.method", "auth.client_id", "contentType", "param.resource"), {
    "param.scope": "all",
    "auth.method": "basic",
    "auth.client_id": "machine",
    contentType: "application/x-www-form-urlencoded",
    "param.resource": "-",
  });
  assert.equal(tellAll(pieces, "param.client_id", "param.resource", "param.scope"), {
    "param.client_id": "abc",
    "param.resource": "https://acme.logto.app/api",
    "param.scope": "-",
  });
  const [half] = await subjects(
    "a.js",
    'superagent.post("https://acme.logto.app/oidc/token").use(plugin).send({ grant_type: "client_credentials" });',
    "token-request",
  );
  assert.equal(tellAll(half, "param.resource"), { "param.resource": "?" }, "a plugin may add to it");
});

test("node's https.request: a URL in parts, a body that is written", async () => {
  const text = `const data = querystring.stringify({ grant_type: "client_credentials" });
const options = { path: "/oidc/token", hostname: "acme.logto.app", port: 443, method: "POST", headers: { Authorization: auth } };
const req = https.request(options, (res) => {});
req.write(data);
req.end();
`;
  const [subject] = await subjects("a.js", text, "token-request");
  assert.equal(tellAll(subject, "url", "method", "grant", "param.resource"), {
    url: "https://acme.logto.app/oidc/token",
    method: "POST",
    grant: "client_credentials",
    "param.resource": "-",
  });
  const [port] = await subjects(
    "a.js",
    'const r = http.request({ host: "localhost", port: 8080, path: "/oauth/token", method: "POST" }); r.end("grant_type=password");',
    "token-request",
  );
  assert.equal(tellAll(port, "url", "grant"), { url: "http://localhost:8080/oauth/token", grant: "password" });
  const unwritten =
    'const options = { hostname: host, path: "/oidc/token", method: "POST" }; https.request(options).on(\'x\', y); // client_id';
  assert.equal(await found("a.js", unwritten), []);
});

test("an instance's base URL", async () => {
  const [subject] = await subjects(
    "a.ts",
    `const client = axios.create({ baseURL: "https://acme.logto.app", timeout: 1 });
client.post("/oidc/token", new URLSearchParams({ grant_type: "client_credentials" }));`,
    "token-request",
  );
  assert.equal(tellAll(subject, "url", "grant"), {
    url: "https://acme.logto.app/oidc/token",
    grant: "client_credentials",
  });
});

test("simple-oauth2", async () => {
  const [machine, user] = await subjects(
    "a.js",
    `const config = { client: { id: "abc", secret: process.env.S }, auth: { tokenHost: "https://acme.logto.app", tokenPath: "/oidc/token" } };
const client = new ClientCredentials(config);
await client.getToken({ scope: "all" });
const c2 = new AuthorizationCode({ client: { id: "abc" }, auth: { tokenHost: "https://login.example.com" } });
c2.authorizeURL({ redirect_uri: "http://app.example.com/cb", scope: ["a", "b"] });`,
    "token-request",
  );
  assert.equal(
    tellAll(machine, "url", "grant", "auth.client_id", "auth.client_secret", "param.scope", "param.resource"),
    {
      url: "https://acme.logto.app/oidc/token",
      grant: "client_credentials",
      "auth.client_id": "abc",
      "auth.client_secret": "?ph-x",
      "param.scope": "all",
      "param.resource": "?",
    },
  );
  assert.equal(tellAll(user, "url", "authorize.url", "grant", "param.scope", "param.redirect_uri"), {
    url: "https://login.example.com/oauth/token",
    "authorize.url": "https://login.example.com/oauth/authorize",
    grant: "authorization_code",
    "param.scope": "a | b",
    "param.redirect_uri": "http://app.example.com/cb",
  });
});

test("MSAL: what an application asks for with its own credentials", async () => {
  const text = (scope: string) => `const cca = new msal.ConfidentialClientApplication({
  auth: { clientId: "6731de76-14a6-49ae-97bc-6eba6914391e", authority: "https://login.microsoftonline.com/acme.example", clientSecret: process.env.S },
});
const token = await cca.acquireTokenByClientCredential({ scopes: ["${scope}"] });`;
  assert.equal(await found("a.ts", text("https://graph.microsoft.com/User.Read")), ["entra-v2/default-scope 4"]);
  assert.equal(await found("a.ts", text("https://graph.microsoft.com/.default")), []);
  assert.equal(
    await found("a.ts", text("https://graph.microsoft.com/User.Read").replace("ByClientCredential", "ByCode")),
    [],
  );
});

test("googleapis: the client's redirect, what the authorize request says", async () => {
  const text = `const { google } = require("googleapis");
const client = new google.auth.OAuth2("1234-abc.apps.googleusercontent.com", process.env.S, "http://www.example.com/cb");
const url = client.generateAuthUrl({ access_type: "offline", scope: ["https://www.googleapis.com/auth/cloud-platform"] });`;
  assert.equal(await found("a.js", text), ["oauth/insecure-redirect 2", "google/cloud-platform-scope 3"]);
  assert.equal(await found("a.js", text.replace("http:", "https:").replace("cloud-platform", "drive.file")), []);
  assert.is((await subjects("a.js", text.replace("googleapis", "other"), "authorize-request")).length, 0);
});

test("openid-client, before and from version 6", async () => {
  const [client, grant] = await subjects(
    "a.js",
    `const { Issuer } = require("openid-client");
const issuer = await Issuer.discover("https://acme.logto.app/oidc");
const client = new issuer.Client({ client_id: "a", client_secret: process.env.S, redirect_uris: ["https://x/cb"] });
await client.grant({ grant_type: "client_credentials", scope: "all" });`,
    "token-request",
  );
  assert.equal(tellAll(client, "config.issuer", "auth.client_id", "grant"), {
    "config.issuer": "https://acme.logto.app/oidc",
    "auth.client_id": "a",
    grant: "?",
  });
  assert.equal(tellAll(grant, "config.issuer", "auth.client_id", "grant", "param.scope"), {
    "config.issuer": "https://acme.logto.app/oidc",
    "auth.client_id": "a",
    grant: "client_credentials",
    "param.scope": "all",
  });
  const [, six] = await subjects(
    "a.ts",
    `import * as client from "openid-client";
const config = await client.discovery(new URL("https://acme.logto.app/oidc"), "a", process.env.S);
await client.clientCredentialsGrant(config, { resource: "https://x" });`,
    "token-request",
  );
  assert.equal(tellAll(six, "config.issuer", "grant", "param.resource"), {
    "config.issuer": "https://acme.logto.app/oidc",
    grant: "client_credentials",
    "param.resource": "https://x",
  });
});

test("strategies of Passport and providers of Auth.js: each its own settings, under the vendor's name", async () => {
  const text = `passport.use(new Auth0Strategy({ domain: "acme.auth0.com", clientID: "abc", clientSecret: process.env.S, callbackURL: "http://app.example.com/cb" }, done));
export default NextAuth({ providers: [
  GoogleProvider({ clientId: "def", clientSecret: process.env.G }),
  KeycloakProvider({ clientId: "ghi", clientSecret: process.env.K, issuer: "http://keycloak.example.com/realms/x" }),
] });`;
  const all = await subjects("auth.ts", text, "token-request");
  assert.equal(
    all.map((subject) => tellAll(subject, "auth.client_id", "var.name")),
    [
      {
        "auth.client_id": "abc",
        "var.name":
          "clientID | auth0_client_id | clientSecret | auth0_client_secret | callbackURL | auth0_callback_url",
      },
      { "auth.client_id": "def", "var.name": "clientId | google_client_id | clientSecret | google_client_secret" },
      {
        "auth.client_id": "ghi",
        "var.name": "clientId | keycloak_client_id | clientSecret | keycloak_client_secret | issuer | keycloak_issuer",
      },
    ],
  );
  assert.equal(await found("auth.ts", text), ["oauth/insecure-redirect 1", "oauth/insecure-endpoint 4"]);
});

test("JWTs that code signs for a token endpoint are assertions", async () => {
  const jose = `const key = await importPKCS8(pem, "RS256");
const assertion = await new SignJWT({ scope: "https://www.googleapis.com/auth/drive" })
  .setProtectedHeader({ alg: "RS256" }).setIssuer("job@acme.iam.gserviceaccount.com")
  .setAudience("https://oauth2.googleapis.com/token").setIssuedAt().setExpirationTime("2h").sign(key);
fetch("https://oauth2.googleapis.com/token", { method: "POST", body: new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion }) });`;
  assert.equal(await found("a.ts", jose), ["google/assertion-exp 4"]);
  assert.equal(await found("a.ts", jose.replace("2h", "1h")), []);
  const sign = (claims: string, options: string) => `const now = Math.floor(Date.now() / 1000);
const HOUR = 60 * 60;
const client_assertion = jwt.sign({ ${claims} }, key, { algorithm: "RS256", ${options} });
axios.post("https://id.example.com/oauth2/token", new URLSearchParams({ grant_type: "client_credentials", client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer", client_assertion }));`;
  const whole = 'iss: "app", sub: "app", aud: "https://id.example.com/oauth2/token"';
  assert.equal(await found("a.js", sign(whole, 'expiresIn: "5m"')), []);
  assert.equal(await found("a.js", sign(whole, 'expiresIn: "2 days"')), ["jwt/assertion-too-long 3"]);
  assert.equal(await found("a.js", sign(whole, "expiresIn: 2 * HOUR")), ["jwt/assertion-too-long 3"]);
  assert.equal(await found("a.js", sign(`${whole}, iat: now, exp: now + 24 * HOUR`, "")), ["jwt/assertion-too-long 3"]);
  assert.equal(await found("a.js", sign(`${whole}, iat: now, exp: later`, "")), []);
  assert.equal(await found("a.js", sign('iss: "app", aud: "https://id.example.com/oauth2/token"', 'expiresIn: "5m"')), [
    "jwt/assertion-claims 3",
  ]);
  assert.equal(await found("a.js", sign('...more, aud: "https://id.example.com/oauth2/token"', "")), []);
  const session = 'jwt.sign({ userId: 3, exp: now + 99999 }, process.env.KEY, { expiresIn: "30d" }); // client_secret';
  assert.is((await subjects("a.js", session, "assertion")).length, 0, "a session's token goes to no token endpoint");
});

test("two clients in one file are not mixed", async () => {
  const text = `const one = { clientId: "a", tokenUrl: "https://acme.logto.app/oidc/token" };
const two = { clientId: "b", scope: "openid", grantType: "client_credentials" };
fetch(somewhere);`;
  const all = await subjects("a.js", text, "token-request");
  assert.equal(
    all.map((subject) => tellAll(subject, "auth.client_id", "url")),
    [
      { "auth.client_id": "a", url: "https://acme.logto.app/oidc/token" },
      { "auth.client_id": "b", url: "?" },
    ],
  );
});

test.run();
