import { test } from "uvu";
import { assertFound, assertRead, jsonReadings, type Made, type Planter, type Style } from "../../helpers/planter.ts";

const style: Style = {
  references: ["{{other}}", "{{$dotenv OTHER}}", "{{$processEnv OTHER}}", "{{login.response.body.$.token}}"],
  marks: '-_.~!*()$@,;/"é€😀<>',
  readings: jsonReadings,
};

function request(planter: Planter): string {
  const lines = [
    planter.pick("###", "### Get it", "###\n# @name getIt"),
    "POST https://api.test/x HTTP/1.1",
    ...planter.list(2, () => `${planter.pick("", "", "# ")}X-Api-Key: ${planter.value}`),
    ...planter.list(1, () => `X-Auth-Token: ${planter.value}`),
  ];
  const body = planter.pick<() => readonly string[]>(
    () => ["Content-Type: application/json", "", JSON.stringify({ client_secret: planter.value, n: 1 })],
    () => [
      "Content-Type: application/x-www-form-urlencoded",
      "",
      `grant_type=client_credentials&client_secret=${encodeURIComponent(planter.secret)}`,
    ],
    () => [
      "Content-Type: multipart/form-data; boundary=B",
      "",
      "--B",
      'Content-Disposition: form-data; name="client_secret"',
      "",
      planter.secret,
      "--B--",
    ],
    () => ["", "< ./secret.json"],
    () => [],
  )();
  const handler = planter.flag ? ["", "> {%", '  client.global.set("token", response.body.access_token);', "%}"] : [];
  return [...lines, ...body, ...handler, ""].join("\n");
}

function http(planter: Planter): Made {
  const variables = planter.list(2, () => `${planter.pick("", "", "# ")}@api_token = ${planter.value}`);
  const text = [...variables, "", ...planter.list(3, () => request(planter)), ""].join("\n");
  return { path: planter.pick("a.http", "a.rest"), text: planter.flag ? text : text.replaceAll("\n", "\r\n") };
}

test(".http: planted values are read at their exact spans", () => assertRead(style, http));
test(".http: secrets are found, references and placeholders are silent", () => assertFound(style, http));

function environments(planter: Planter): Made {
  const environment = () => ({
    host: "https://api.test",
    api_token: planter.value,
    nested: { client_secret: planter.value },
    Security: {
      Auth: {
        login: {
          Type: "OAuth2",
          "Grant Type": "Client Credentials",
          "Client ID": "me",
          "Client Secret": planter.value,
          "Token URL": "{{host}}/token",
          Password: planter.value,
        },
      },
    },
    fromVault: { provider: "AspnetUserSecrets", secretName: "client_secret" },
  });
  const text = JSON.stringify({ $shared: {}, dev: environment(), prod: environment() }, null, planter.pick(0, 2));
  return { path: planter.pick("http-client.env.json", "http-client.private.env.json"), text };
}

test("http-client.env.json: planted values are read at their exact spans", () => assertRead(style, environments));
test("http-client.env.json: secrets are found, references and placeholders are silent", () =>
  assertFound(style, environments));

test.run();
