import { test } from "uvu";
import * as assert from "uvu/assert";
import { looksLikePostman, readPostmanDocument } from "../../src/formats/postman/index.ts";
import type { Document, Entry } from "../../src/model/document.ts";
import { inputOf } from "../helpers/fake-file.ts";

const info = { name: "Shop", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" };

function read(value: unknown): Document {
  const document = readPostmanDocument(inputOf(JSON.stringify(value, null, 2)));
  assert.ok(document);
  return document!;
}
const collection = (item: unknown[], more: object = {}) => read({ info, item, ...more });
const request = (fields: object, more: object = {}) =>
  collection([{ name: "Get", request: { method: "POST", url: "https://api.test/x", ...fields }, ...more }]);

function at(document: Document, path: string): Entry {
  const found = document.entries.filter((entry) => entry.path === path);
  assert.is(found.length, 1, `${path}: ${document.entries.map((entry) => entry.path).join(" ")}`);
  const [entry] = found;
  return entry!;
}
const short = (entry: Entry) => [entry.key, entry.value, entry.place, entry.role, entry.group, entry.enabled];
const written = (document: Document, entry: Entry) => document.input.text.slice(entry.span.start, entry.span.end);

test("auth parameters have their roles, in the array form and in the object form", () => {
  const array = request({
    auth: {
      type: "basic",
      basic: [
        { key: "password", value: "p1" },
        { key: "username", value: "u1" },
      ],
    },
  });
  assert.equal(short(at(array, "/item/0/request/auth/basic/0/value")), [
    "password",
    "p1",
    "auth",
    "auth.basic.password",
    "/item/0/request",
    true,
  ]);
  const object = request({ auth: { type: "hawk", hawk: { authId: "i", authKey: "k" } } });
  assert.is(at(object, "/item/0/request/auth/hawk/authKey").role, "auth.hawk.authKey");
  assert.equal(short(at(object, "/item/0/request/auth/type")), [
    "type",
    "hawk",
    "auth",
    "auth.type",
    "/item/0/request",
    true,
  ]);
});

test("an OAuth helper is a group of its own, and its request rows stand where they are sent", () => {
  const document = request({
    auth: {
      type: "oauth2",
      oauth2: [
        { key: "clientSecret", value: "s" },
        {
          key: "tokenRequestParams",
          value: [
            { key: "resource", value: "https://a", enabled: true, send_as: "request_body" },
            { key: "x", value: "1", enabled: false, send_as: "request_header" },
          ],
        },
        { key: "authRequestParams", value: [{ key: "prompt", value: "login", send_as: "request_url" }] },
      ],
    },
  });
  const helper = "/item/0/request/auth/oauth2";
  assert.equal(
    document.groups.filter((group) => group.kind === "helper").map((group) => [group.id, group.parent, group.whole]),
    [[helper, "/item/0/request", true]],
  );
  assert.equal(short(at(document, `${helper}/0/value`)), [
    "clientSecret",
    "s",
    "auth",
    "auth.oauth2.clientSecret",
    helper,
    true,
  ]);
  assert.equal(short(at(document, `${helper}/1/value/0/value`)), [
    "resource",
    "https://a",
    "body",
    undefined,
    helper,
    true,
  ]);
  assert.equal(short(at(document, `${helper}/1/value/1/value`)), ["x", "1", "header", undefined, helper, false]);
  assert.is(at(document, `${helper}/2/value/0/value`).group, `${helper}/authRequestParams`);
});

test("parameters of a type that is not the active one are read, apart from the request", () => {
  const document = request({ auth: { type: "noauth", bearer: [{ key: "token", value: "old" }] } });
  const entry = at(document, "/item/0/request/auth/bearer/0/value");
  assert.equal(short(entry), ["token", "old", "auth", "auth.bearer.token", "/item/0/request/auth/bearer", true]);
});

test("a request without auth points to the nearest block above it; noauth ends that", () => {
  const leaf = (name: string, fields: object = {}) => ({
    name,
    request: { method: "GET", url: "https://a.test", ...fields },
  });
  const document = collection(
    [
      leaf("a"),
      {
        name: "F",
        auth: { type: "bearer", bearer: [{ key: "token", value: "t" }] },
        item: [leaf("b"), leaf("c", { auth: { type: "noauth" } })],
      },
      { name: "G", auth: { type: "noauth" }, item: [leaf("d")] },
      { name: "H", item: [leaf("e"), leaf("f", { auth: { type: "basic", basic: { username: "u", password: "p" } } })] },
    ],
    { auth: { type: "oauth2", oauth2: [{ key: "clientId", value: "x" }] } },
  );
  assert.equal(
    document.groups
      .filter((group) => group.kind === "request")
      .map((group) => [group.name, group.inherits, group.whole]),
    [
      ["a", "/auth/oauth2", true],
      ["F / b", "/item/1/auth", true],
      ["F / c", undefined, true],
      ["G / d", undefined, true],
      ["H / e", "/auth/oauth2", true],
      ["H / f", undefined, true],
    ],
  );
  assert.is(at(document, "/item/1/auth/bearer/0/value").group, "/item/1/auth");
});

test("headers are rows or one string; Basic is decoded, a disabled row stays", () => {
  const basic = Buffer.from("svc:pa:ss").toString("base64");
  const rows = request({
    header: [
      { key: "Authorization", value: `Basic ${basic}` },
      { key: "X-Old", value: "v", disabled: true },
    ],
  });
  assert.equal(short(at(rows, "/item/0/request/header/1/value")), [
    "X-Old",
    "v",
    "header",
    undefined,
    "/item/0/request",
    false,
  ]);
  const password = at(rows, "/item/0/request/header/0/value#basic/password");
  assert.equal(short(password), ["password", "pa:ss", "auth", "auth.basic.password", "/item/0/request", true]);
  assert.is(written(rows, password), basic);
  const text = request({ header: "Accept: */*\nX-Key:  k1\n// X-Off: k2\n" });
  assert.equal(
    text.entries
      .filter((entry) => entry.place === "header")
      .map((entry) => [entry.key, entry.value, entry.enabled, written(text, entry)]),
    [
      ["Accept", "*/*", true, "*/*"],
      ["X-Key", "k1", true, "k1"],
      ["X-Off", "k2", false, "k2"],
    ],
  );
});

test("a query parameter that stands in a row and in the raw URL is one entry; user-info is read from the raw one", () => {
  const raw = "https://me:pw@api.test/x?key=k%201&only=here";
  const document = request({ url: { raw, host: ["api", "test"], query: [{ key: "key", value: "k%201" }] } });
  assert.equal(
    document.entries.filter((entry) => entry.place === "query").map((entry) => [entry.path, entry.value]),
    [
      ["/item/0/request/url/raw#?only", "here"],
      ["/item/0/request/url/query/0/value", "k%201"],
    ],
  );
  assert.is(at(document, "/item/0/request/url/raw#//password").value, "pw");
  assert.is(at(document, "/item/0/request/url/raw").role, "request.url");
});

test("raw bodies are read as what they hold, at exact places in the escaped text", () => {
  const json = request({ body: { mode: "raw", raw: '{\r\n "a": {"client_secret": "x\\"y"},\n "n": {{n}} }' } });
  const secret = at(json, "/item/0/request/body/raw#/a/client_secret");
  assert.equal(short(secret), ["client_secret", 'x"y', "body", undefined, "/item/0/request", true]);
  assert.is(written(json, secret), String.raw`x\\\"y`);
  assert.is(at(json, "/item/0/request/body/raw#/n").value, "{{n}}");
  const form = request({ body: { mode: "raw", raw: "grant_type=password&password=a%26b" } });
  const password = at(form, "/item/0/request/body/raw#?password");
  assert.equal([password.value, written(form, password), password.group], ["a&b", "a%26b", "/item/0/request"]);
});

test("bodies in XML and descriptions with fenced calls are read by their own readers", () => {
  const xml = request({ body: { mode: "raw", raw: '<login user="u">\n <password>p&amp;w</password>\n</login>' } });
  const password = xml.entries.find(({ key, value }) => key === "password" && value === "p&w");
  assert.is(password && written(xml, password), "p&amp;w");
  const fence = "Call it:\n\n```sh\ncurl -u me:pw1 https://api.test/x\n```\n";
  const prose = request({ description: { content: fence, type: "text/markdown" } });
  assert.equal(
    prose.entries
      .filter(({ role }) => role === "auth.basic.password")
      .map((entry) => [entry.value, written(prose, entry)]),
    [["pw1", "pw1"]],
  );
  const said = request({ description: "Log in with password = 'hunter-9'." });
  assert.equal(
    said.entries.filter(({ place }) => place === "text").map((entry) => [entry.key, written(said, entry)]),
    [["password", "hunter-9"]],
  );
});

test("all body modes are read; those that are off belong to no request", () => {
  const body = {
    mode: "urlencoded",
    raw: '{"old_token":"r"}',
    urlencoded: [
      { key: "a", value: "1", disabled: true },
      { key: "b", value: '{"c":"2"}' },
    ],
    formdata: [{ key: "file", type: "file", src: "/home/me/key.pem" }],
    graphql: { query: "query { me }", variables: '{"token":"g"}' },
  };
  const document = request({ body });
  const base = "/item/0/request/body";
  assert.equal(short(at(document, `${base}/urlencoded/0/value`)), [
    "a",
    "1",
    "body",
    undefined,
    "/item/0/request",
    false,
  ]);
  assert.is(at(document, `${base}/urlencoded/1/value#/c`).group, "/item/0/request");
  assert.is(at(document, `${base}/raw#/old_token`).group, `${base}/raw`);
  assert.is(at(document, `${base}/formdata/0/src`).group, `${base}/formdata`);
  assert.is(at(document, `${base}/graphql/variables#/token`).value, "g");
});

test("whole is said only of a request that nothing unread takes part in", () => {
  const whole = (document: Document) =>
    document.groups.filter((group) => group.kind === "request").map((group) => group.whole);
  assert.equal(whole(request({})), [true]);
  assert.equal(whole(request({ body: { mode: "file", file: { src: "x.json" } } })), [false]);
  const script = (listen: string, line: string) => ({ event: [{ listen, script: { exec: [line] } }] });
  assert.equal(whole(request({}, script("prerequest", "pm.request.headers.add({key:'a',value:'b'})"))), [false]);
  assert.equal(whole(request({}, script("test", "pm.request.headers.get('a')"))), [true]);
});

test("saved responses: body, headers, cookies, and the copy of the request is no request", () => {
  const document = request(
    {},
    {
      response: [
        {
          name: "OK",
          code: 200,
          header: [{ key: "Set-Cookie", value: "sid=abc; Path=/" }],
          cookie: [{ key: "token", value: "c1" }],
          body: '{"access_token":"t1"}',
          originalRequest: { method: "POST", url: "https://api.test", header: [{ key: "X", value: "1" }] },
        },
      ],
    },
  );
  const id = "/item/0/response/0";
  assert.equal(short(at(document, `${id}/body#/access_token`)), [
    "access_token",
    "t1",
    "response",
    undefined,
    id,
    true,
  ]);
  assert.is(at(document, `${id}/header/0/value#cookie/sid`).value, "abc");
  assert.is(at(document, `${id}/cookie/0/value`).key, "token");
  assert.is(at(document, `${id}/code`).role, "response.status");
  assert.is(at(document, `${id}/originalRequest/header/0/value`).place, "header");
  assert.equal(
    document.groups.filter((group) => group.kind !== "file").map((group) => [group.id, group.kind, group.name]),
    [
      ["/item/0/request", "request", "Get"],
      [id, "response", "Get / OK"],
      [`${id}/originalRequest`, "response", "Get / OK"],
    ],
  );
});

test("scripts are one text whose characters lead back to their lines", () => {
  const document = request({}, { event: [{ listen: "test", script: { exec: ['var a = "x";\r', "var b = 'y';"] } }] });
  const script = at(document, "/item/0/event/0/script/exec");
  assert.equal(short(script), ["test", "var a = \"x\";\r\nvar b = 'y';", "script", "script", "/item/0/request", true]);
  assert.ok(
    written(document, script).startsWith(String.raw`var a = \"x\";`) &&
      written(document, script).endsWith("var b = 'y';"),
  );
});

test("certificates, proxies, protocol settings and ids", () => {
  const document = request(
    {
      certificate: { name: "c", key: { src: "k" }, passphrase: "pp" },
      proxy: { host: "h", authenticate: true, username: "u", password: "pw" },
    },
    { protocolProfileBehavior: { strictSSL: false } },
  );
  assert.is(at(document, "/item/0/request/certificate/passphrase").role, "auth.certificate.passphrase");
  assert.is(at(document, "/item/0/request/proxy/password").role, "auth.proxy.password");
  assert.equal(
    [
      at(document, "/item/0/protocolProfileBehavior/strictSSL").value,
      at(document, "/item/0/protocolProfileBehavior/strictSSL").scalar,
    ],
    ["false", "boolean"],
  );
  const id = collection([], { info: { ...info, _postman_id: "8f" } });
  assert.is(at(id, "/info/_postman_id").role, "id");
});

test("variables of environments, globals, collections and folders", () => {
  const environment = read({
    name: "dev",
    values: [
      { key: "a", value: "1", type: "default", enabled: true },
      { key: "b", value: "2", type: "secret", enabled: false, initialValue: "3" },
      { key: "c", value: "grant_type=password&password=x", enabled: true },
    ],
    _postman_variable_scope: "environment",
  });
  assert.is(environment.format, "postman-environment");
  assert.equal(short(at(environment, "/values/0/value")), ["a", "1", "variable", "variable", "/values", true]);
  assert.equal(short(at(environment, "/values/1/value")), ["b", "2", "variable", "variable.secret", "/values", false]);
  assert.equal(short(at(environment, "/values/1/initialValue")), [
    "b",
    "3",
    "variable",
    "variable.secret",
    "/values",
    false,
  ]);
  assert.equal(short(at(environment, "/values/2/value#?password")), [
    "password",
    "x",
    "body",
    undefined,
    "/values/2/value#?",
    true,
  ]);
  assert.is(environment.groups.find((group) => group.id === "/values/2/value#?")?.kind, "form");
  const database = read({ name: "db", values: [{ key: "db", value: "postgres://me:pw1@h/x", enabled: true }] });
  assert.is(at(database, "/values/0/value#//password").value, "pw1");
  const shop = collection([{ name: "F", item: [], variable: [{ id: "v", value: "w" }] }], {
    variable: [{ key: "x", value: "y" }],
  });
  assert.equal(short(at(shop, "/variable/0/value")), ["x", "y", "variable", "variable", "/variable", true]);
  assert.is(at(shop, "/item/0/variable/0/value").key, "v");
  assert.is(read({ name: "Globals", values: [{ key: "g", value: "1", enabled: true }] }).format, "postman-globals");
});

test("wrapped files, v2.0, and files without a schema are known; others are not", () => {
  assert.is(
    at(read({ collection: { info, item: [], variable: [{ key: "x", value: "y" }] } }), "/collection/variable/0/value")
      .key,
    "x",
  );
  assert.is(
    read({ info: { name: "x" }, item: [{ name: "r", request: "https://a.test" }] }).format,
    "postman-collection",
  );
  const none = (value: unknown) =>
    assert.is(readPostmanDocument(inputOf(JSON.stringify(value))), undefined, JSON.stringify(value));
  none({ info: { title: "API" }, item: [{ name: "pencil" }], request: 1 });
  none({ name: "form", values: [{ key: "a", value: 1 }], enabled: true });
  none({ name: "x", requests: [], order: [], folders: [], postman: true });
  none([{ postman: 1 }]);
  none({ collection: { info, item: [] }, run: [{ executions: [] }] });
  assert.is(looksLikePostman('{"a":1}'), false);
  assert.is(looksLikePostman(`\ufeff{"info":{"schema":"https://schema.postman.com/json/collection/v2.1.0/"}}`), true);
});

test("null items, wrong shapes, truncation and 10,000 folders are read as far as they go", () => {
  const odd = collection([
    null,
    1,
    "x",
    { name: "r", request: null },
    { request: { url: null, header: null, body: null, auth: null } },
  ]);
  assert.equal(
    odd.groups.map((group) => group.id),
    ["", "/item/4/request"],
  );
  const text = JSON.stringify({
    info,
    item: [{ name: "Get", request: { url: "https://a.test", header: [{ key: "X-Api-Key", value: "abc" }] } }],
  });
  const cut = readPostmanDocument(inputOf(text.slice(0, text.indexOf("abc") + 3)));
  assert.is(cut?.entries.find((entry) => entry.key === "X-Api-Key")?.value, "abc");
  assert.equal(
    cut?.diagnostics.map((each) => each.code),
    ["format/invalid-json"],
  );
  const depth = 10_000;
  const open = '{"name":"f","item":['.repeat(depth);
  const deep = `{"info":${JSON.stringify(info)},"item":[${open}{"name":"r","request":{"url":"https://a.test","header":[{"key":"K","value":"v"}]}}${"]}".repeat(depth)}]}`;
  const document = readPostmanDocument(inputOf(deep));
  assert.is(document?.entries.filter((entry) => entry.key === "K").length, 1);
  assert.ok((document?.groups ?? []).every((group) => group.id.length < 3000 && group.name.length < 1000));
  assert.is(new Set(document?.groups.map((group) => group.id)).size, document?.groups.length);
});

test.run();
