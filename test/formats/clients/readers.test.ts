import { test } from "uvu";
import * as assert from "uvu/assert";
import { readDocument } from "../../../src/formats/index.ts";
import type { Document } from "../../../src/model/document.ts";
import { assertSound } from "../../helpers/reading.ts";

async function read(path: string, text: string): Promise<Document> {
  const input = { path, text, origin: "memory", bytes: text.length } as const;
  const hints = { names: [0], urls: [], document: true };
  const document = await readDocument(input, hints, { asLines: false, trees: { left: 100_000 } });
  assertSound(text, document);
  return document;
}

/** "role-or-place key = value @group", "off" for what is switched off. */
function told({ entries }: Document): string[] {
  return entries.map(
    ({ role, place, key, value, group, enabled }) =>
      `${role ?? place} ${key} = ${value} @${group}${enabled ? "" : " off"}`,
  );
}

/** "id kind name", with what the group inherits, and "whole". */
function groups(document: Document): string[] {
  return document.groups.map(({ id, kind, name, inherits, whole }) =>
    [`${id || "(file)"} ${kind} ${name}`.trim(), inherits === undefined ? "" : `<- ${inherits}`, whole ? "whole" : ""]
      .filter(Boolean)
      .join(" "),
  );
}

test("Insomnia: a folder's auth is inherited, a request's own or none is not", async () => {
  const resources = [
    {
      _type: "request_group",
      _id: "fld_1",
      parentId: "wrk_1",
      name: "A",
      authentication: { type: "bearer", token: "x" },
    },
    { _type: "request", parentId: "fld_1", name: "in", method: "get", url: "u", authentication: {} },
    { _type: "request", parentId: "fld_1", name: "out", url: "u", authentication: { type: "none" } },
    { _type: "request", parentId: "fld_1", name: "own", url: "u", authentication: { username: "me", password: "p" } },
    {
      _type: "request",
      parentId: "wrk_1",
      name: "helper",
      url: "u",
      authentication: {
        type: "oauth2",
        grantType: "authorization_code",
        usePkce: true,
        clientSecret: "c",
        credentialsInBody: true,
      },
    },
  ];
  const document = await read("a.json", JSON.stringify({ _type: "export", __export_format: 4, resources }));
  assert.equal(groups(document), [
    "(file) file",
    "/resources/0 settings A",
    "/resources/0/authentication settings A",
    "/resources/1 request A / in <- /resources/0/authentication whole",
    "/resources/2 request A / out whole",
    "/resources/3 request A / own whole",
    "/resources/4 request helper <- /resources/4/authentication whole",
    "/resources/4/authentication helper helper whole",
  ]);
  assert.equal(
    told(document).filter((line) => line.startsWith("auth.")),
    [
      "auth.bearer.token token = x @/resources/0/authentication",
      "auth.type type = bearer @/resources/0/authentication",
      "auth.type type = noauth @/resources/2",
      "auth.basic.username username = me @/resources/3",
      "auth.basic.password password = p @/resources/3",
      "auth.oauth2.grant_type grantType = authorization_code_with_pkce @/resources/4/authentication",
      "auth.oauth2.clientSecret clientSecret = c @/resources/4/authentication",
      "auth.oauth2.client_authentication credentialsInBody = body @/resources/4/authentication",
      "auth.type type = oauth2 @/resources/4/authentication",
    ],
  );
});

test(".bru: the auth and the body that are in use, those that are not, names of secrets without values", async () => {
  const text =
    'meta {\n  name: R\n}\n\npost {\n  url: https://h.example/x?a=1\n  body: json\n  auth: basic\n}\n\nheaders {\n  ~"X: Y": a\n}\n\nauth:basic {\n  username: u\n  password: p\n}\n\nauth:bearer {\n  token: old\n}\n\nbody:json {\n  {"secret": "s"}\n}\n\nbody:form-urlencoded {\n  client_secret: left\n}\n\nvars:secret [\n  one,\n  ~two\n]\n';
  const document = await read("Auth/R.bru", text);
  assert.equal(groups(document), [
    "(file) file",
    "/request request R whole",
    "/auth/bearer settings R",
    "/body:form-urlencoded settings R",
    "/vars:secret variables R",
  ]);
  assert.equal(told(document), [
    "request.method method = POST @/request",
    "request.url url = https://h.example/x?a=1 @/request",
    "query a = 1 @/request",
    "auth.type type = basic @/request",
    "header X: Y = a @/request off",
    "auth.basic.username username = u @/request",
    "auth.basic.password password = p @/request",
    "auth.bearer.token token = old @/auth/bearer",
    'body body = {"secret": "s"} @/request',
    "body secret = s @/request",
    "body client_secret = left @/body:form-urlencoded",
    "variable.secret one =  @/vars:secret",
    "variable.secret two =  @/vars:secret off",
  ]);
});

test("Hoppscotch: an inactive auth, a form of lines, a collection's helper that its requests inherit", async () => {
  const document = await read(
    "a.json",
    JSON.stringify({
      v: 2,
      name: "C",
      folders: [],
      requests: [
        {
          name: "R",
          method: "POST",
          endpoint: "<<base>>/x",
          auth: { authType: "inherit", authActive: true },
          body: { contentType: "application/x-www-form-urlencoded", body: "a: b\n# client_secret: off" },
        },
        { name: "S", method: "GET", endpoint: "u", auth: { authType: "bearer", authActive: false, token: "t" } },
      ],
      auth: {
        authType: "oauth-2",
        authActive: true,
        grantTypeInfo: { grantType: "CLIENT_CREDENTIALS", clientSecret: "c" },
      },
    }),
  );
  assert.equal(groups(document), [
    "(file) file C",
    "/auth helper C whole",
    "/requests/0 request R <- /auth whole",
    "/requests/1 request S whole",
  ]);
  assert.equal(told(document), [
    "auth.oauth2.grant_type grantType = client_credentials @/auth",
    "auth.oauth2.clientSecret clientSecret = c @/auth",
    "auth.type type = oauth2 @/auth",
    "request.method method = POST @/requests/0",
    "request.url url = <<base>>/x @/requests/0",
    "body a = b @/requests/0",
    "body client_secret = off @/requests/0 off",
    "request contentType = application/x-www-form-urlencoded @/requests/0",
    "request.method method = GET @/requests/1",
    "request.url url = u @/requests/1",
    "auth.bearer.token token = t @/requests/1 off",
    "auth.type type = bearer @/requests/1 off",
  ]);
});

test("HAR: a query that the URL repeats, a Cookie that cookies repeat, a body in base64", async () => {
  const content = { mimeType: "application/json", encoding: "base64", text: "eyJzZWNyZXQiOiJzIn0=" };
  const document = await read(
    "a.har",
    JSON.stringify({
      log: {
        version: "1.2",
        entries: [
          {
            request: {
              method: "GET",
              url: "https://u:p@h.example/x?api_key=k",
              headers: [{ name: "Cookie", value: "sid=1" }],
              cookies: [
                { name: "sid", value: "1" },
                { name: "other", value: "2" },
              ],
              queryString: [{ name: "api_key", value: "k" }],
            },
            response: { status: 200, headers: [], content },
          },
        ],
      },
    }),
  );
  assert.equal(groups(document), [
    "(file) file",
    "/log/entries/0/request request GET h.example whole",
    "/log/entries/0/response response GET h.example",
  ]);
  assert.equal(told(document), [
    "request.method method = GET @/log/entries/0/request",
    "request.url url = https://u:p@h.example/x?api_key=k @/log/entries/0/request",
    "auth.basic.username username = u @/log/entries/0/request",
    "auth.basic.password password = p @/log/entries/0/request",
    "query api_key = k @/log/entries/0/request",
    "header Cookie = sid=1 @/log/entries/0/request",
    "header sid = 1 @/log/entries/0/request",
    "header other = 2 @/log/entries/0/request",
    "response.status status = 200 @/log/entries/0/response",
    'response body = {"secret":"s"} @/log/entries/0/response',
    "response secret = s @/log/entries/0/response",
  ]);
});

test("http-client.env.json: variables, an OAuth client of the IDE, a value kept by a provider", async () => {
  const document = await read(
    "http-client.private.env.json",
    '{"dev": {"host": "h", "deep": {"t": "1"}, "kept": {"provider": "AspnetUserSecrets", "secretName": "x"},\n "Security": {"Auth": {"id": {"Type": "OAuth2", "Grant Type": "Client Credentials", "Client ID": "c", "Client Secret": "s",},},},},}',
  );
  assert.equal(groups(document), ["(file) file", "/dev variables dev", "/dev/Security/Auth/id helper id"]);
  assert.equal(told(document), [
    "variable host = h @/dev",
    "variable deep.t = 1 @/dev",
    "auth Type = OAuth2 @/dev/Security/Auth/id",
    "auth.oauth2.grant_type Grant Type = client_credentials @/dev/Security/Auth/id",
    "auth.oauth2.clientId Client ID = c @/dev/Security/Auth/id",
    "auth.oauth2.clientSecret Client Secret = s @/dev/Security/Auth/id",
  ]);
});

test("settings of the REST Client; files that only look like a client's", async () => {
  const settings = await read(
    ".vscode/settings.json",
    '{"editor.tabSize": 2, "rest-client.environmentVariables": {"$shared": {"v": "1"}, "dev": {"token": "t"}}}',
  );
  assert.equal(told(settings), [
    "config editor.tabSize = 2 @",
    "variable v = 1 @/rest-client.environmentVariables/$shared",
    "variable token = t @/rest-client.environmentVariables/dev",
  ]);
  const others: readonly (readonly [string, string, string])[] = [
    ["package.json", '{"name": "x", "version": "1.0.0", "type": "module", "collection": []}', "json"],
    ["data.json", '{"requests": [{"name": "a"}], "folders": [], "name": "x"}', "json"],
    ["log.json", '{"log": {"level": "info"}}', "json"],
    ["a.json", '{"variables": [{"key": "a", "value": "b", "scope": "c"}], "name": "x"}', "json"],
    ["a.json", '[{"_id": "1", "name": "x", "data": [1]}]', "json"],
    ["a.yaml", "openapi: 3.0.0\nother: true\n", "yaml"],
    ["a.yml", "info:\n  type: http\n", "yaml"],
    ["a.md", "---\nopenapi: GET /x\n---\n\ntext\n", "markdown"],
    ["notes.txt", "url = nothing\nmeta {\n", "text"],
  ];
  for (const [path, text, format] of others) assert.is((await read(path, text)).format, format, text);
});

test("OpenAPI: examples bear the name of their property or parameter; URLs and scopes are left out", async () => {
  const document = await read(
    "a.yaml",
    "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /t:\n    post:\n      parameters: [{name: X-Key, in: header, schema: {type: string, default: d}}]\n      responses: {'200': {content: {application/json: {example: {token: r}}}}}\ncomponents:\n  schemas: {S: {properties: {default: {example: e}, list: {items: {properties: {pin: {examples: ['1', '2']}}}}}}}\n  securitySchemes: {o: {type: oauth2, x-secret: s, flows: {implicit: {authorizationUrl: https://h.example/token, scopes: {token: reads}}}}}\n",
  );
  assert.equal(groups(document), [
    "(file) file T",
    "/paths/~1t/post response operation POST /t",
    "/components/schemas/S response schema S",
    "/components/securitySchemes/o response security scheme o",
  ]);
  assert.equal(told(document), [
    "header X-Key = d @/paths/~1t/post",
    "response token = r @/paths/~1t/post",
    "config default = e @/components/schemas/S",
    "config pin = 1 @/components/schemas/S",
    "config pin = 2 @/components/schemas/S",
    "config secret = s @/components/securitySchemes/o",
  ]);
});

test("Insomnia's table view: rows that the data repeat, a secret kept encrypted, one that was typed in", async () => {
  const sealed = Buffer.from('{"iv":"0123456789abcdef01234567","t":"0123","d":"4567"}').toString("base64");
  const kvPairData = [
    { name: "a", value: "1", type: "str" },
    { name: "b", value: sealed, type: "secret" },
    { name: "c", value: "typed", type: "secret" },
  ];
  const resources = [{ _type: "environment", name: "E", data: { a: "1" }, kvPairData }];
  const document = await read("a.json", JSON.stringify({ _type: "export", __export_format: 4, resources }));
  assert.equal(told(document), ["variable a = 1 @/resources/0/data", "variable.secret c = typed @/resources/0/data"]);
});

test("requests and curl's options in files of other names", async () => {
  const request = await read("notes.txt", "### Get it\nGET https://h.example/x\nX-Api-Key: k\n");
  assert.equal([request.format, told(request).at(-1)], ["http", "header X-Api-Key = k @/request/0"]);
  const config = await read("fetch.conf", 'url = "https://h.example/"\nheader = "X-Api-Key: k"\n');
  assert.equal([config.format, told(config).at(-1)], ["curl-config", "header X-Api-Key = k @/curl/0"]);
  for (const text of ["GET it done\n", "url = x\nname = y\n"])
    assert.is((await read("notes.txt", text)).format, "text");
});

test(".curlrc: options with and without dashes, quotes, the next request", async () => {
  const text =
    '# all\nurl = "https://h.example/a"\n-u me:p"w\nheader = "X-Api-Key: a\\"b"\n--data "client_secret=s"\nnext\nurl https://h.example/b\n';
  const document = await read(".curlrc", text);
  assert.equal(groups(document), ["(file) file", "/curl/0 request curl", "/curl/1 request curl"]);
  assert.equal(
    told(document).filter((line) => !line.startsWith("request.")),
    [
      "auth.basic.username username = me @/curl/0",
      'auth.basic.password password = p"w @/curl/0',
      'header X-Api-Key = a"b @/curl/0',
      "body client_secret = s @/curl/0",
    ],
  );
});

test.run();
