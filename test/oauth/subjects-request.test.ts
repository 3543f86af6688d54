/** Requests of .http files and curl commands as subjects: what they say, and what they leave open. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { fieldOf } from "../../src/oauth/subject.ts";
import { subjectsOf } from "../../src/oauth/subjects.ts";
import { alone } from "../../src/workspace/workspace.ts";
import { read } from "../helpers/check.ts";
import { subjects, tell, tellAll } from "../helpers/subjects.ts";

const FORM = "grant_type=client_credentials&client_id=abc&client_secret={{s}}&scope=a+b";

test("an .http request is seen whole", async () => {
  const [subject, ...more] = await subjects(
    "a.http",
    `POST https://id.example.com:8443/oauth/token?x=1\nContent-Type: application/x-www-form-urlencoded; charset=utf-8\nX-Tenant: t\n\n${FORM}\n`,
    "token-request",
  );
  assert.is(more.length, 0);
  assert.equal(
    tellAll(
      subject,
      "url.scheme",
      "url.host",
      "url.path",
      "url.query",
      "method",
      "contentType",
      "grant",
      "param.scope",
      "query.x",
      "header.x-tenant",
      "header.X-TENANT",
      "body.format",
      "auth.method",
      "auth.client_id",
      "auth.client_secret",
      "param.resource",
      "header.other",
      "pkce",
    ),
    {
      "url.scheme": "https",
      "url.host": "id.example.com",
      "url.path": "/oauth/token",
      "url.query": "x=1",
      method: "POST",
      contentType: "application/x-www-form-urlencoded",
      grant: "client_credentials",
      "param.scope": "a b",
      "query.x": "1",
      "header.x-tenant": "t",
      "header.X-TENANT": "t",
      "body.format": "form",
      "auth.method": "body",
      "auth.client_id": "abc",
      "auth.client_secret": "?ph-x",
      "param.resource": "-",
      "header.other": "-",
      pkce: "-",
    },
  );
  assert.is(fieldOf(subject!, "auth.client_secret.ref").values[0]?.text, "s");
});

test("curl: -d makes a POST of a form, -u is Basic, -G goes to the query", async () => {
  const [post, get] = await subjects(
    "a.sh",
    `curl https://id.example.com/oauth/token -u 'abc:${"x1".repeat(4)}' -d grant_type=client_credentials\ncurl -G https://id.example.com/oauth/token -d grant_type=client_credentials\n`,
    "token-request",
  );
  assert.equal(tellAll(post, "method", "contentType", "auth.method", "auth.client_id", "param.client_secret"), {
    method: "POST",
    contentType: "application/x-www-form-urlencoded",
    "auth.method": "basic",
    "auth.client_id": "abc",
    "param.client_secret": "-",
  });
  assert.equal(tellAll(get, "method", "param.grant_type", "query.grant_type", "grant", "body"), {
    method: "GET",
    "param.grant_type": "-",
    "query.grant_type": "client_credentials",
    grant: "client_credentials",
    body: "-",
  });
});

test("curl: what is read from elsewhere leaves the request open", async () => {
  const [file] = await subjects(
    "a.sh",
    "curl https://id.example.com/oauth/token -d grant_type=client_credentials -d @more.txt\n",
    "token-request",
  );
  assert.equal(tellAll(file, "param.scope", "header.x", "auth.method", "grant"), {
    "param.scope": "?",
    "header.x": "?",
    "auth.method": "?",
    grant: "client_credentials",
  });
  const [header] = await subjects(
    "a.sh",
    'curl https://id.example.com/oauth/token -H "Authorization: $AUTH" -d grant_type=client_credentials\n',
    "token-request",
  );
  assert.equal(tellAll(header, "auth.method", "auth.client_id", "param.scope"), {
    "auth.method": "?",
    "auth.client_id": "?",
    "param.scope": "-",
  });
  const [basic] = await subjects(
    "a.sh",
    'curl https://id.example.com/oauth/token -H "Authorization: Basic $AUTH" -d grant_type=client_credentials\n',
    "token-request",
  );
  assert.equal(tellAll(basic, "auth.method", "auth.client_id", "auth.client_secret"), {
    "auth.method": "basic",
    "auth.client_id": "?",
    "auth.client_secret": "?",
  });
});

test("a JSON body: members are parameters, deeper ones are not", async () => {
  const [subject] = await subjects(
    "a.http",
    'POST https://id.example.com/oauth/token\nContent-Type: application/json\n\n{"grant_type":"client_credentials","audience":"https://api","more":{"scope":"x"}}\n',
    "token-request",
  );
  assert.equal(tellAll(subject, "grant", "param.audience", "param.scope", "contentType", "body.format"), {
    grant: "client_credentials",
    "param.audience": "https://api",
    "param.scope": "-",
    contentType: "application/json",
    "body.format": "json",
  });
});

test("what authenticates the client", async () => {
  const method = async (head: string, body: string) =>
    tell(
      (
        await subjects(
          "a.http",
          `POST https://id.example.com/oauth/token\n${head}\n\ngrant_type=client_credentials${body}\n`,
          "token-request",
        )
      )[0],
      "auth.method",
    );
  const basic = `Authorization: Basic ${Buffer.from("abc:def12345").toString("base64")}`;
  assert.is(await method(basic, ""), "basic");
  assert.is(await method("X: y", "&client_id=a&client_secret=b"), "body");
  assert.is(await method(basic, "&client_secret=b"), "both");
  assert.is(await method(basic, "&client_id=abc"), "basic");
  assert.is(await method("X: y", "&client_assertion=x&client_assertion_type=y"), "assertion");
  assert.is(await method("X: y", "&client_assertion=x&client_secret=y"), "both");
  assert.is(await method("X: y", "&client_id=a"), "none");
  assert.is(await method("client_id: a\nclient_secret: b", ""), "custom-header");
  assert.is(await method("Authorization: client_id:a, client_secret:b", ""), "custom-header");
});

test("the kind of a request", async () => {
  const kind = async (first: string, rest = "") => {
    const found = subjectsOf(alone(await read("a.http", `${first}\n${rest}\n`)), () => false);
    return found.map((subject) => subject.kind).join();
  };
  assert.is(await kind("GET https://id.example.com/oauth2/v1/token"), "token-request");
  assert.is(await kind("POST https://id.example.com/realms/r/protocol/openid-connect/token"), "token-request");
  assert.is(await kind("POST https://id.example.com/anything", "\ngrant_type=password&username=a"), "token-request");
  assert.is(
    await kind("GET https://id.example.com/oauth2/authorize?client_id=a&response_type=code"),
    "authorize-request",
  );
  assert.is(await kind("GET https://id.example.com/auth"), "api-request");
  assert.is(await kind("POST https://api.example.com/api/token/"), "api-request", "a login of the application's own");
  assert.is(await kind("POST https://api.example.com/push/token", '\n{"token":"x"}'), "api-request");
  assert.is(
    await kind("POST https://api.example.com/v1/access_token", "\nclient_id=a&client_secret=b"),
    "token-request",
  );
  assert.is(await kind("POST https://api.example.com/clients", "\nclient_id=a&client_secret=b"), "api-request");
});

test("an authorize request", async () => {
  const [subject] = await subjects(
    "a.http",
    "GET https://id.example.com/oauth2/authorize?client_id=a&response_type=token&scope=x\n",
    "authorize-request",
  );
  assert.equal(tellAll(subject, "grant", "param.scope", "param.redirect_uri", "auth.client_id"), {
    grant: "implicit",
    "param.scope": "x",
    "param.redirect_uri": "-",
    "auth.client_id": "a",
  });
});

test.run();
