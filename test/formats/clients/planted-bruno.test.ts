import { test } from "uvu";
import { stringify } from "yaml";
import { assertFound, assertRead, jsonReadings, type Made, type Planter, type Style } from "../../helpers/planter.ts";

const style: Style = {
  references: ["{{other}}", "{{process.env.OTHER}}", "{{$randomPassword}}"],
  marks: '-_.~!*()$@,;/#" é€😀<>',
  readings: jsonReadings,
};

const rows = (planter: Planter, most: number, name: string): string =>
  planter
    .list(most, () => `  ${planter.flag ? "~" : ""}${planter.flag ? `"${name}"` : name}: ${planter.value}\n`)
    .join("");

function auth(planter: Planter): readonly [string, string] {
  return planter.pick<() => readonly [string, string]>(
    () => ["basic", `auth:basic {\n  username: someone\n  password: ${planter.value}\n}\n\n`],
    () => ["bearer", `auth:bearer {\n  token: ${planter.value}\n}\n\n`],
    () => ["apikey", `auth:apikey {\n  key: X-Custom\n  value: ${planter.value}\n  placement: header\n}\n\n`],
    () => ["awsv4", `auth:awsv4 {\n  accessKeyId: {{id}}\n  secretAccessKey: ${planter.value}\n}\n\n`],
    () => ["none", `auth:digest {\n  username: someone\n  password: ${planter.value}\n}\n\n`],
    () => [
      "oauth2",
      `auth:oauth2 {\n  grant_type: client_credentials\n  access_token_url: https://l.test/token\n  client_id: me\n  client_secret: ${planter.value}\n  scope: a\n}\n\n`,
    ],
    () => ["inherit", ""],
  )();
}

function body(planter: Planter): readonly [string, string] {
  return planter.pick<() => readonly [string, string]>(
    () => ["json", `body:json {\n  {\n    "client_secret": ${JSON.stringify(planter.value)},\n    "n": 1\n  }\n}\n\n`],
    () => ["formUrlEncoded", `body:form-urlencoded {\n${rows(planter, 2, "client_secret")}}\n\n`],
    () => ["multipartForm", `body:multipart-form {\n${rows(planter, 2, "client_secret")}}\n\n`],
    () => ["none", ""],
  )();
}

function request(planter: Planter): Made {
  const [authMode, authText] = auth(planter);
  const [bodyMode, bodyText] = body(planter);
  const blocks = [
    `meta {\n  name: Get it\n  type: http\n  seq: 1\n}\n\n`,
    `post {\n  url: https://api.test/x\n  body: ${bodyMode}\n  auth: ${authMode}\n}\n\n`,
    `params:query {\n${rows(planter, 2, "api_key")}}\n\n`,
    `headers {\n${rows(planter, 2, "X-Api-Key")}}\n\n`,
    authText,
    bodyText,
    `vars:pre-request {\n${rows(planter, 2, "api_token")}}\n\n`,
    planter.flag ? `vars:secret [\n  password,\n  ~client_secret\n]\n\n` : "",
    `docs {\n  Ask for the token.\n}\n`,
  ];
  return { path: "Auth/Get it.bru", text: lineEnds(planter, blocks.join("")) };
}

function environment(planter: Planter): Made {
  const text = `vars {\n  host: https://api.test\n${rows(planter, 4, "api_token")}}\nvars:secret [\n  password\n]\n`;
  return { path: planter.pick("environments/dev.bru", "dev.txt"), text: lineEnds(planter, text) };
}

function lineEnds(planter: Planter, text: string): string {
  return planter.flag ? text : text.replaceAll("\n", "\r\n");
}

const bru = (planter: Planter): Made => (planter.flag ? request(planter) : environment(planter));

test(".bru: planted values are read at their exact spans", () => assertRead(style, bru));
test(".bru: secrets are found, references and placeholders are silent", () => assertFound(style, bru));

function openAuth(planter: Planter): object {
  return planter.pick<() => object>(
    () => ({ type: "basic", username: "someone", password: planter.value }),
    () => ({ type: "bearer", token: planter.value }),
    () => ({ type: "apikey", key: "X-Custom", value: planter.value, placement: "header" }),
    () => ({ type: "awsv4", accessKeyId: "{{id}}", secretAccessKey: planter.value }),
    () => ({
      type: "oauth2",
      flow: "client_credentials",
      accessTokenUrl: "https://l.test/token",
      credentials: { clientId: "me", clientSecret: planter.value },
    }),
  )();
}

function openRequest(planter: Planter): object {
  return {
    info: { name: "Get it", type: "http", seq: 1 },
    http: {
      method: "POST",
      url: "https://api.test/x",
      headers: planter.list(2, () => ({ name: "X-Api-Key", value: planter.value, disabled: planter.flag })),
      params: planter.list(2, () => ({ name: "api_key", value: planter.value, type: "query" })),
      body: planter.pick<() => object>(
        () => ({ type: "json", data: JSON.stringify({ client_secret: planter.value, n: 1 }, null, 2) }),
        () => ({
          type: "form-urlencoded",
          data: planter.list(2, () => ({ name: "client_secret", value: planter.value })),
        }),
      )(),
      auth: openAuth(planter),
    },
    runtime: { variables: planter.list(2, () => ({ name: "api_token", value: planter.value })) },
  };
}

function openCollection(planter: Planter): Made {
  const document = planter.pick<() => readonly [string, object]>(
    () => ["get it.yml", openRequest(planter)],
    () => [
      "opencollection.yml",
      {
        opencollection: "1.0.0",
        info: { name: "C" },
        request: { auth: openAuth(planter) },
        items: [
          { info: { name: "F", type: "folder" }, request: { auth: openAuth(planter) }, items: [openRequest(planter)] },
        ],
      },
    ],
    () => [
      "environments/dev.yml",
      {
        name: "dev",
        variables: [
          { name: "password", secret: true },
          ...planter.list(3, () => ({ name: "api_token", value: planter.value, disabled: planter.flag })),
        ],
      },
    ],
  )();
  return { path: document[0], text: stringify(document[1], { lineWidth: 0 }) };
}

test("OpenCollection: planted values are read at their exact spans", () => assertRead(style, openCollection));
test("OpenCollection: secrets are found, references and placeholders are silent", () =>
  assertFound(style, openCollection));

test.run();
