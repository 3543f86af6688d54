/** Settings, client descriptions, tokens, named values and URLs as subjects. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { fieldOf, type Subject } from "../../src/oauth/subject.ts";
import { subjectsOf } from "../../src/oauth/subjects.ts";
import { alone } from "../../src/workspace/workspace.ts";
import { read } from "../helpers/check.ts";
import { makeJwt } from "../helpers/jwt.ts";
import { postman, subjects, tell, tellAll } from "../helpers/subjects.ts";

test("settings of one family are a token request of which only parts are seen", async () => {
  const env =
    "LOGTO_M2M_CLIENT_ID=a\nLOGTO_M2M_CLIENT_SECRET=${S}\nLOGTO_TOKEN_URL=https://id.example.com/token\nLOGTO_SCOPE=\nOTHER_TOKEN_URL=https://other\n";
  const found = await subjects(".env", env, "token-request");
  const [subject] = found.filter((each) => tell(each, "auth.client_id") === "a");
  assert.equal(tellAll(subject, "url", "auth.client_secret", "param.scope", "auth.method", "header.x", "source.file"), {
    url: "https://id.example.com/token",
    "auth.client_secret": "?ph-x",
    "param.scope": "?",
    "auth.method": "?",
    "header.x": "?",
    "source.file": ".env",
  });
  const [camel] = await subjects(
    "dev.json",
    JSON.stringify({ oauth: { clientId: "a", tokenUrl: "https://id.example.com/token", scopes: ["x", "y"] } }),
    "token-request",
  );
  assert.equal(tellAll(camel, "url", "auth.client_id", "param.scope", "source.environment", "source.account"), {
    url: "https://id.example.com/token",
    "auth.client_id": "a",
    "param.scope": "x | y",
    "source.environment": "dev",
    "source.account": "dev.json#/oauth",
  });
  assert.is(
    (await subjects("a.json", JSON.stringify({ scope: "x", token: "y", tenant: "z" }), "token-request")).length,
    0,
  );
});

test("rows of name and value are settings too", async () => {
  const [subject] = await subjects(
    "a.json",
    JSON.stringify({
      env: [
        { name: "CLIENT_ID", value: "a" },
        { name: "TOKEN_URL", value: "https://id.example.com/token" },
      ],
    }),
    "token-request",
  );
  assert.equal(tellAll(subject, "auth.client_id", "url"), {
    "auth.client_id": "a",
    url: "https://id.example.com/token",
  });
});

test("a client's description", async () => {
  const [subject, ...more] = await subjects(
    "a.json",
    JSON.stringify({
      client: { clientId: "c", grantTypes: ["client_credentials"], allowAccessTokensViaBrowser: true },
      newSecret: "<redacted>",
    }),
    "client-registration",
  );
  assert.is(more.length, 0);
  assert.equal(
    tellAll(
      subject,
      "reg.client.clientId",
      "reg.clientId",
      "reg.grantTypes",
      "reg.allowAccessTokensViaBrowser",
      "reg.newSecret",
      "reg.gone",
    ),
    {
      "reg.client.clientId": "c",
      "reg.clientId": "c",
      "reg.grantTypes": "client_credentials",
      "reg.allowAccessTokensViaBrowser": "true",
      "reg.newSecret": "?ph-x",
      "reg.gone": "-",
    },
  );
  const list = await subjects(
    "a.json",
    JSON.stringify({
      clients: [
        { clientId: "a", redirectUris: ["*"] },
        { clientId: "b", redirectUris: ["x"] },
      ],
    }),
    "client-registration",
  );
  assert.equal(
    list.map((each) => tell(each, "reg.clientId")),
    ["a", "b"],
  );
});

test("tokens: claims, header, lifetime, and what stands beside", async () => {
  const token = makeJwt(
    { iss: "https://id", aud: ["a", "b"], sub: "s", nbf: 100, exp: 3700, realm_access: { roles: ["r"] } },
    { kid: "k" },
  );
  const [jwt, ...more] = await subjects(".env", `CLIENT_ID=c1\nTOKEN=${token}\n`, "jwt");
  assert.is(more.length, 0);
  assert.equal(
    tellAll(
      jwt,
      "claim.iss",
      "claim.aud",
      "claim.realm_access.roles",
      "claim.exp",
      "claim.gone",
      "jose.kid",
      "ttl",
      "config.client_id",
      "token.kind",
    ),
    {
      "claim.iss": "https://id",
      "claim.aud": "a | b",
      "claim.realm_access.roles": "r",
      "claim.exp": "3700",
      "claim.gone": "-",
      "jose.kid": "k",
      ttl: "3600",
      "config.client_id": "c1",
      "token.kind": "jws",
    },
  );
  assert.is(fieldOf(jwt!, "claim.exp").values[0]?.scalar, "number");
  const [bearer] = await subjects("a.http", `GET https://api.example.com/\nAuthorization: Bearer ${token}\n`, "jwt");
  const { span, document } = bearer!.anchor!;
  assert.is(document.input.text.slice(span!.start, span!.end), token);
  assert.is(
    (
      await subjects(
        "a.http",
        `POST https://id.example.com/token\n\ngrant_type=x&client_assertion=${token}\n`,
        "assertion",
      )
    ).length,
    1,
  );
});

test("named values, as far as they are wanted", async () => {
  const workspace = alone(await read(".env", "YP_TOKEN_TTL=3600\nOTHER=1\n"));
  const of = (subjects: readonly Subject[]) =>
    subjects.filter(({ kind }) => kind === "variable").map((each) => [tell(each, "var.name"), tell(each, "var.value")]);
  assert.equal(of(subjectsOf(workspace)), [
    ["YP_TOKEN_TTL", "3600"],
    ["OTHER", "1"],
  ]);
  assert.equal(of(subjectsOf(workspace, (name) => name.startsWith("YP"))), [["YP_TOKEN_TTL", "3600"]]);
});

test("URLs with holes", async () => {
  const parts = async (url: string) => {
    const [subject] = subjectsOf(
      alone(
        await read(
          "a.json",
          postman({ item: [{ name: "t", request: { method: "GET", header: [], url: { raw: url } } }] }),
        ),
      ),
    );
    return ["url.scheme", "url.host", "url.path"].map((name) => tell(subject, name)).join(" ");
  };
  assert.is(await parts("https://<<m2murl>>/a/b"), "https ?ph-m2murl /a/b");
  assert.is(await parts("https://{{host}}/a/{{id}}"), "https ?ph-host ?/a/ph-id");
  assert.is(await parts("{{base}}/a/b"), "? ? ?/a/b");
  assert.is(await parts("{{base}}"), "? ? ?");
  assert.is(await parts("https://your-tenant.example.com/a"), "https ?ph-your-tenant.example.com /a");
  assert.is(await parts("https://u:p@API.Example.com:8443/a?b#c"), "https api.example.com /a");
  assert.is(await parts("localhost:8080/a"), "? localhost /a");
});

test.run();
