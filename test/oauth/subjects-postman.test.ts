/** Postman requests and OAuth helpers as subjects; references followed through the workspace. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Workspace } from "../../src/model/document.ts";
import { fieldOf } from "../../src/oauth/subject.ts";
import { subjectsOf } from "../../src/oauth/subjects.ts";
import { groupDocuments } from "../../src/workspace/workspace.ts";
import { read } from "../helpers/check.ts";
import { helper, postman, subjects, tell, tellAll } from "../helpers/subjects.ts";

test("Postman's helper in Postman's words", async () => {
  const [token] = await subjects(
    "a.json",
    helper(
      ["grant_type", "password_credentials"],
      ["accessTokenUrl", "https://[tenant-id].id.example.com/oauth/token"],
      ["clientId", "abc"],
      ["clientSecret", "{{s}}"],
      ["scope", ""],
      [
        "tokenRequestParams",
        [
          { key: "resource", value: "r", enabled: true, send_as: "request_body" },
          { key: "audience", value: "a", enabled: false, send_as: "request_body" },
          { key: "q", value: "1", enabled: true, send_as: "request_url" },
          { key: "X-H", value: "h", enabled: true, send_as: "request_header" },
        ],
      ],
    ),
    "token-request",
  );
  assert.equal(
    tellAll(
      token,
      "method",
      "contentType",
      "grant",
      "param.grant_type",
      "url",
      "url.host",
      "auth.method",
      "auth.client_id",
      "param.scope",
      "param.resource",
      "param.audience",
      "query.q",
      "header.x-h",
      "param.client_id",
    ),
    {
      method: "POST",
      contentType: "application/x-www-form-urlencoded",
      grant: "password",
      "param.grant_type": "password",
      url: "?https://ph-tenant-id.id.example.com/oauth/token",
      "url.host": "?ph-tenant-id.id.example.com",
      "auth.method": "basic",
      "auth.client_id": "abc",
      "param.scope": "-",
      "param.resource": "r",
      "param.audience": "-",
      "query.q": "1",
      "header.x-h": "h",
      "param.client_id": "-",
    },
  );
  assert.equal(
    fieldOf(token!, "param.audience").idle.map(({ text, state }) => [text, state]),
    [["a", "disabled"]],
  );
});

test("Postman's helper: body placement, PKCE, the browser's callback", async () => {
  const [token] = await subjects(
    "a.json",
    helper(
      ["grant_type", "client_credentials"],
      ["clientId", "abc"],
      ["clientSecret", "{{s}}"],
      ["client_authentication", "body"],
    ),
    "token-request",
  );
  assert.equal(tellAll(token, "auth.method", "param.client_id", "url"), {
    "auth.method": "body",
    "param.client_id": "abc",
    url: "-",
  });
  const rows = [
    ["authUrl", "https://id.example.com/authorize"],
    ["clientId", "abc"],
  ] as const;
  const [pkce] = await subjects(
    "a.json",
    helper(["grant_type", "authorization_code_with_pkce"], ["challengeAlgorithm", "plain"], ...rows),
    "authorize-request",
  );
  assert.equal(tellAll(pkce, "grant", "pkce", "param.redirect_uri"), {
    grant: "authorization_code",
    pkce: "plain",
    "param.redirect_uri": "-",
  });
  const [browser] = await subjects(
    "a.json",
    helper(["grant_type", "authorization_code"], ["useBrowser", true], ...rows),
    "authorize-request",
  );
  assert.equal(tellAll(browser, "grant", "pkce", "param.redirect_uri"), {
    grant: "authorization_code",
    pkce: "-",
    "param.redirect_uri": "?",
  });
  const [silent] = await subjects("a.json", helper(["clientId", "abc"]), "token-request");
  assert.equal(tellAll(silent, "grant", "pkce"), { grant: "?", pkce: "?" });
  assert.is(
    (await subjects("a.json", helper(["grant_type", "client_credentials"], ...rows), "authorize-request")).length,
    0,
  );
});

test("a Postman request uses the auth of its folder", async () => {
  const text = postman({
    auth: {
      type: "basic",
      basic: [
        { key: "username", value: "abc" },
        { key: "password", value: "{{p}}" },
      ],
    },
    item: [
      {
        name: "t",
        request: {
          method: "POST",
          header: [],
          body: { mode: "urlencoded", urlencoded: [{ key: "grant_type", value: "client_credentials" }] },
          url: { raw: "{{base}}/oauth/token" },
        },
      },
    ],
  });
  const [subject] = await subjects("a.json", text, "token-request");
  assert.equal(tellAll(subject, "auth.method", "auth.client_id", "url.host", "url.scheme", "url.path", "contentType"), {
    "auth.method": "basic",
    "auth.client_id": "abc",
    "url.host": "?",
    "url.scheme": "?",
    "url.path": "?/oauth/token",
    contentType: "application/x-www-form-urlencoded",
  });
});

test("references are followed to their one definition, secrets are not", async () => {
  const files = {
    "c.json": postman({
      item: [
        {
          name: "t",
          request: {
            method: "POST",
            header: [],
            body: {
              mode: "urlencoded",
              urlencoded: [
                { key: "grant_type", value: "{{grant}}" },
                { key: "client_secret", value: "{{secret}}" },
                { key: "client_id", value: "{{my_token}}" },
                { key: "scope", value: "{{gone}}" },
              ],
            },
            url: { raw: "{{base}}/oauth/token" },
          },
        },
      ],
    }),
    "e.json": JSON.stringify({
      name: "dev",
      values: [
        ["base", "https://id.example.com"],
        ["grant", "client_credentials"],
        ["secret", "s".repeat(3) + "1"],
        ["my_token", "t1"],
      ].map(([key, value]) => ({ key, value, enabled: true })),
      _postman_variable_scope: "environment",
    }),
  };
  const documents = await Promise.all(Object.entries(files).map(([path, text]) => read(path, text)));
  const workspaces: Workspace[] = groupDocuments(documents);
  assert.is(workspaces.length, 1);
  const subject = subjectsOf(workspaces[0]!).find(
    ({ kind, group }) => kind === "token-request" && group.kind === "request",
  );
  assert.equal(tellAll(subject, "url", "url.host", "grant", "auth.client_secret", "auth.client_id", "param.scope"), {
    url: "https://id.example.com/oauth/token",
    "url.host": "id.example.com",
    grant: "client_credentials",
    "auth.client_secret": "?ph-x",
    "auth.client_id": "?ph-my-token",
    "param.scope": "?ph-gone",
  });
  assert.is(fieldOf(subject!, "grant").values[0]?.definition?.entry.value, "client_credentials");
  assert.equal(tell(subject, "var.name").split(" | ").sort(), ["base", "gone", "grant", "my_token", "secret"]);
});

test.run();
