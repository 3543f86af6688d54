import { test } from "uvu";
import { stringify } from "yaml";
import { assertFound, assertRead, jsonStyle, type Made, type Planter } from "../../helpers/planter.ts";

const openapiStyle = { ...jsonStyle("{{other}}", "${other}", "<other>"), marks: '-_.~!*()$@:,;=/#" é€😀' };

function schema(planter: Planter): object {
  return {
    type: "object",
    properties: {
      client_secret: { type: "string", [planter.pick("example", "default", "const")]: planter.value },
      password: { type: "string", format: "password", description: "the password" },
      api_token: { type: "string", examples: planter.list(2, () => planter.value) },
      tokens: { type: "object", properties: { refresh_token: { type: "string", example: planter.value } } },
    },
  };
}

function media(planter: Planter): object {
  return planter.pick<() => object>(
    () => ({ schema: schema(planter) }),
    () => ({ example: { client_secret: planter.value, list: [1] } }),
    () => ({ examples: { one: { summary: "token", value: { access_token: planter.value } } } }),
  )();
}

function openapi(planter: Planter): Made {
  const operation = () => ({
    parameters: planter.list(2, () => ({
      name: "X-Api-Key",
      in: "header",
      schema: { type: "string", example: planter.value },
    })),
    requestBody: { content: { "application/json": media(planter) } },
    responses: {
      200: { description: "ok", headers: { "X-Auth-Token": { schema: { type: "string" }, example: planter.value } } },
    },
  });
  const document = {
    openapi: planter.pick("3.0.3", "3.1.0"),
    info: { title: "T", version: "1" },
    paths: { "/token": { post: operation(), get: operation() } },
    components: {
      schemas: { Login: schema(planter) },
      securitySchemes: {
        o: {
          type: "oauth2",
          "x-client-secret": planter.value,
          flows: {
            clientCredentials: {
              tokenUrl: "https://login.test/oauth/token",
              scopes: { "secret:read": "reads a secret" },
            },
          },
        },
      },
    },
  };
  return planter.flag
    ? { path: planter.pick("a.json", "data.txt"), text: JSON.stringify(document, null, 2) }
    : { path: planter.pick("a.yaml", "data.txt"), text: stringify(document, { lineWidth: 0 }) };
}

test("OpenAPI: planted values are read at their exact spans", () => assertRead(openapiStyle, openapi));
test("OpenAPI: secrets are found, references and placeholders are silent", () => assertFound(openapiStyle, openapi));

test.run();
