import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Entry } from "../../src/model/document.ts";
import { expandFakes } from "../../src/ruleset/fake.ts";
import { documentOf, namedIn, seen } from "./named-helpers.ts";

type Row = Pick<Entry, "key" | "value"> & Partial<Entry>;

const OPAQUE = expandFakes("@fake:alnum:32");

function ids(rows: readonly Row[], more = {}): string[] {
  return namedIn([documentOf(rows, { family: "postman", format: "postman-collection", ...more })]).map(
    (match) => match.rule.id,
  );
}

const auth = (role: string, key: string, value: string): Row => ({ key, value, role, place: "auth" });

test("a role outranks the look of its value", () => {
  assert.equal(ids([auth("auth.basic.password", "password", "Pass@1234")]), ["generic/password"]);
  assert.equal(ids([auth("auth.basic.password", "password", "admin")]), ["generic/password"]);
  assert.equal(ids([auth("auth.bearer.token", "token", OPAQUE)]), ["oauth/access-token-committed"]);
  assert.equal(ids([auth("auth.apikey.value", "value", OPAQUE)]), ["generic/api-key"]);
  assert.equal(ids([auth("auth.oauth2.clientSecret", "clientSecret", OPAQUE)]), ["oauth/hardcoded-client-secret"]);
  assert.equal(ids([auth("auth.oauth2.accessToken", "accessToken", OPAQUE)]), ["oauth/postman-token-saved"]);
  assert.equal(ids([auth("auth.oauth2.refreshToken", "refreshToken", OPAQUE)]), ["oauth/refresh-token-committed"]);
  assert.equal(ids([auth("auth.awsv4.secretKey", "secretKey", OPAQUE)]), ["generic/secret"]);
  assert.equal(ids([auth("auth.digest.password", "password", "kettle")]), ["generic/password"]);
});

test("what stands for another value is silent in every role", () => {
  for (const value of [
    "{{password}}",
    "",
    "<password>",
    "YOUR_PASSWORD",
    "changeme",
    "****",
    "password",
    "${PW}",
    "xxxx",
  ]) {
    assert.equal(ids([auth("auth.basic.password", "password", value)]), [], value);
  }
});

test("user names, types and ids are no credentials", () => {
  assert.equal(
    ids([
      auth("auth.basic.username", "username", "svc-app"),
      auth("auth.oauth2.clientId", "clientId", OPAQUE),
      auth("auth.type", "type", "basic"),
      { key: "token", value: OPAQUE, role: "id" },
      auth("auth.awsv4.accessKey", "accessKey", ""),
    ]),
    [],
  );
});

test("a disabled row still holds its secret", () => {
  assert.equal(ids([{ key: "x-api-key", value: OPAQUE, place: "header", enabled: false }]), ["generic/api-key"]);
});

test("variables: by name, by their author's word, and as saved tokens", () => {
  assert.equal(ids([{ key: "yp_m2m_client_secret", value: OPAQUE, place: "variable", role: "variable" }]), [
    "oauth/hardcoded-client-secret",
  ]);
  assert.equal(ids([{ key: "pin", value: "Blue-Kettle-42", place: "variable", role: "variable.secret" }]), [
    "generic/secret",
  ]);
  const kept = { key: "access_token", value: OPAQUE, place: "variable", role: "variable" } as const;
  assert.equal(ids([{ ...kept, scope: "environment" }]), ["oauth/postman-token-saved"]);
  assert.equal(ids([{ ...kept, scope: "globals" }]), ["oauth/postman-token-saved"]);
  assert.equal(ids([{ ...kept, scope: "collection" }]), ["oauth/access-token-committed"]);
  assert.equal(ids([{ key: "host", value: "https://api.internal", place: "variable", role: "variable.secret" }]), []);
  assert.equal(ids([{ key: "t1", value: OPAQUE, place: "variable", role: "variable" }]), []);
});

test("a token holds no blank: what has one tells people what to do", () => {
  for (const value of ["adicionar token aqui", "paste the token from step 2", "Bearer <the token> goes here"]) {
    assert.equal(ids([auth("auth.bearer.token", "token", value)]), [], value);
    assert.equal(ids([auth("auth.apikey.value", "value", value)]), [], value);
  }
  assert.equal(ids([auth("auth.bearer.token", "token", `Bearer ${OPAQUE}`)]), ["oauth/access-token-committed"]);
  assert.equal(ids([auth("auth.basic.password", "password", "blue kettle 42")]), ["generic/password"]);
});

test("a saved answer's token and a recorded client secret have rules of their own", () => {
  assert.equal(ids([{ key: "access_token", value: OPAQUE, place: "response" }]), ["oauth/postman-token-saved"]);
  assert.equal(ids([{ key: "client_secret", value: OPAQUE, place: "response" }]), ["oauth/secret-captured-in-docs"]);
  const inPage = { key: "newSecret", value: OPAQUE, path: "/code/0#/newSecret" };
  assert.equal(ids([inPage], { format: "markdown", family: undefined }), ["oauth/secret-captured-in-docs"]);
});

test("a definition is judged by its use, and its uses are related", () => {
  const collection = documentOf(
    [auth("auth.bearer.token", "token", "{{t1}}"), auth("auth.basic.username", "username", "{{user}}")],
    { path: "api/a.postman_collection.json", format: "postman-collection", family: "postman" },
  );
  const environment = documentOf(
    [
      { key: "t1", value: OPAQUE, place: "variable", role: "variable", scope: "environment" },
      { key: "user", value: "svc-app", place: "variable", role: "variable", scope: "environment" },
    ],
    { path: "api/a.postman_environment.json", format: "postman-environment", family: "postman" },
  );
  const found = namedIn([collection, environment]);
  assert.equal(found.map(seen), [{ id: "oauth/postman-token-saved", level: "error", value: OPAQUE }]);
  assert.is(found[0]?.input.path, "api/a.postman_environment.json");
  assert.equal(
    found[0]?.related?.map(({ input, span }) => input.text.slice(span.start, span.end)),
    ["{{t1}}"],
  );
});

test("a reference that leads through another variable still makes its end a credential", () => {
  const found = namedIn([
    documentOf(
      [
        { key: "Authorization", value: "Bearer {{one}}", place: "header" },
        { key: "one", value: "{{two}}", place: "variable", role: "variable" },
        { key: "two", value: OPAQUE, place: "variable", role: "variable" },
      ],
      { path: "api/a.postman_collection.json", format: "postman-collection", family: "postman" },
    ),
  ]);
  assert.equal(
    found.map((match) => [match.rule.id, match.entry?.key]),
    [["oauth/access-token-committed", "two"]],
  );
});

test("headers: the scheme stays outside the span, and Basic is decoded", () => {
  const pair = Buffer.from("svc-app:wq7Lm2vRt9").toString("base64");
  const found = namedIn([documentOf([{ key: "Authorization", value: `Basic ${pair}`, place: "header" }])]);
  assert.equal(found.map(seen), [{ id: "generic/basic-auth", level: "error", value: pair }]);
  const blank = Buffer.from("{{user}}:{{password}}").toString("base64");
  assert.equal(ids([{ key: "Authorization", value: `Basic ${blank}`, place: "header" }]), []);
  assert.equal(ids([{ key: "Authorization", value: "Basic placeholder", place: "header" }]), []);
});

test("curl -u has no name for its password; a helper has", () => {
  const entry = { key: "password", value: "wq7Lm2vRt", role: "auth.basic.password", place: "auth" } as const;
  const [match] = namedIn([documentOf([entry])]);
  assert.is(match?.rule.id, "generic/password");
  const bare = documentOf([entry]);
  const { keySpan: _, ...withoutName } = bare.entries[0]!;
  assert.equal(
    namedIn([{ ...bare, entries: [withoutName] }]).map((one) => one.rule.id),
    ["generic/basic-auth"],
  );
});

test("documentation's values are notes, a pair only together", () => {
  const found = namedIn([documentOf([{ key: "client_secret", value: "7Fjfp0ZBr1KtDRbnfVdmIw" }])]);
  assert.equal(found.map(seen), [{ id: "oauth/sample-credential", level: "note", value: "7Fjfp0ZBr1KtDRbnfVdmIw" }]);
  const alone = { key: "client_secret", value: "Pass@1234" };
  assert.equal(ids([alone]), ["oauth/hardcoded-client-secret"]);
  assert.equal(ids([alone, { key: "client_id", value: "AZ03" }]), ["oauth/sample-credential"]);
});

test("a weak client secret says so in its own finding", () => {
  const [weak] = namedIn([documentOf([{ key: "client_secret", value: "Pass@1234" }])]);
  assert.is(weak?.params?.["weak"], ", and it is weak");
  const [strong] = namedIn([documentOf([{ key: "client_secret", value: OPAQUE }])]);
  assert.is(strong?.params?.["weak"], "");
});

test("a client secret that is a common word is weak, outside examples", () => {
  const row = { key: "client_secret", value: "admin123" };
  assert.equal(namedIn([documentOf([row])]).map(seen), [
    { id: "oauth/weak-secret", level: "warning", value: "admin123" },
  ]);
  assert.equal(ids([row], { path: "examples/settings.json" }), []);
  assert.equal(ids([{ key: "client_secret", value: "changeme" }]), []);
  assert.equal(ids([{ key: "client_secret", value: "secret" }]), []);
});

test("JWTs and PEM blocks are left to their own detectors", () => {
  const jwt = ["eyJhbGciOiJIUzI1NiJ9", "eyJzdWIiOiIxIn0", OPAQUE].join(".");
  assert.equal(
    ids([auth("auth.bearer.token", "token", jwt), { key: "Authorization", value: `Bearer ${jwt}`, place: "header" }]),
    [],
  );
  assert.equal(ids([{ key: "private_key", value: ["-----BEGIN", "PRIVATE KEY-----\n", OPAQUE].join(" ") }]), []);
});

test("connection strings inside structured values", () => {
  const found = namedIn([documentOf([{ key: "Default", value: "Server=db;User Id=app;Password=wq7Lm2vRt;" }])]);
  assert.equal(found.map(seen), [{ id: "generic/connection-string", level: "error", value: "wq7Lm2vRt" }]);
  assert.equal(ids([{ key: "Default", value: "Server=db;User Id=app;Password=${PW};" }]), []);
  assert.equal(ids([{ key: "Default", value: "Server=db;Integrated Security=true;" }]), []);
});

test("a name in a message is one line of at most 60 characters", () => {
  const [match] = namedIn([documentOf([{ key: `client_secret${"_value".repeat(10)}`, value: OPAQUE }])]);
  assert.is(match?.params?.["name"]?.length, 60);
});

test("weak passwords of requests are told as warnings; names, types and what is meant to fail are not", () => {
  const body = (value: string, key = "password"): Row => ({ key, value, place: "body" });
  for (const value of ["123456", "admin", "test", "password123", "user@123", "securepassword"])
    assert.equal(ids([body(value)]), ["generic/password"], value);
  for (const value of [
    "password",
    "Password",
    "newPassword",
    "string",
    "change-me",
    "wrongpassword",
    "bad_password",
    "",
    "{{p}}",
  ])
    assert.equal(ids([body(value)]), [], value);
  assert.equal(ids([body("123456")], { path: "test/api.json" }), []);
  assert.equal(ids([body("123456", "pin_code"), body("700001", "pin")]), []);
});

test("machines make tokens: a word is none, a JWE is one, a device's and a public key are not", () => {
  assert.equal(ids([auth("auth.bearer.token", "token", "bearer-token-value")]), []);
  assert.equal(ids([auth("auth.apikey.value", "value", "test")]), []);
  assert.equal(ids([auth("auth.basic.password", "password", "secret")]), ["generic/password"]);
  const jwe = `eyJhbGciOiJkaXIifQ..${OPAQUE.slice(0, 16)}.${OPAQUE}.${OPAQUE.slice(0, 22)}`;
  assert.equal(ids([{ key: "token", value: jwe, place: "variable", role: "variable" }]), ["generic/token"]);
  assert.equal(ids([{ key: "push_token", value: OPAQUE, place: "body" }]), []);
  assert.equal(ids([{ key: "userpbkey", value: `03${"5ec5268482260acf93ace1ecf86ee841"}`, place: "body" }]), []);
});

test.run();
