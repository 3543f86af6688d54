import { test } from "uvu";
import { stringify } from "yaml";
import { assertFound, assertRead, jsonStyle, type Made, type Planter } from "../../helpers/planter.ts";

const style = jsonStyle("{{ _.other }}", "{{ other }}", "{{ _['a-b'] | upper }}", "{% uuid 'v4' %}");
const yamlStyle = { ...style, marks: '-_.~!*()$@:,;=/#" é€😀<>' };

function auth(planter: Planter): object {
  const disabled = planter.flag;
  return planter.pick(
    () => ({ type: "basic", username: "someone", password: planter.value, disabled }),
    () => ({ type: "bearer", token: planter.value, prefix: "" }),
    () => ({ type: "apikey", key: "X-Custom", value: planter.value, addTo: "header" }),
    () => ({ type: "digest", username: "someone", password: planter.value }),
    () => ({ type: "iam", accessKeyId: "{{ _.id }}", secretAccessKey: planter.value, sessionToken: planter.value }),
    () => ({
      type: "oauth2",
      grantType: "client_credentials",
      accessTokenUrl: "https://login.test/token",
      clientId: "app",
      clientSecret: planter.value,
      refreshToken: planter.value,
    }),
    () => ({}),
  )();
}

function body(planter: Planter): object {
  return planter.pick(
    () => ({ mimeType: "application/json", text: JSON.stringify({ client_secret: planter.value, n: 1 }, null, 2) }),
    () => ({
      mimeType: "application/x-www-form-urlencoded",
      params: planter.list(3, () => ({ name: "client_secret", value: planter.value, disabled: planter.flag })),
    }),
    () => ({}),
  )();
}

function request(planter: Planter): object {
  return {
    name: "Get / it",
    method: "POST",
    url: "https://api.test/x",
    headers: planter.list(2, () => ({ name: "X-Api-Key", value: planter.value, disabled: planter.flag })),
    parameters: planter.list(2, () => ({ id: "pair_1", name: "api_key", value: planter.value })),
    authentication: auth(planter),
    body: body(planter),
  };
}

const data = (planter: Planter) => ({ base: "https://api.test", api: { tokens: { access_token: planter.value } } });

function version4(planter: Planter): object {
  const folders = planter
    .list(3, () => 0)
    .map((_, index) => ({
      _id: `fld_${index}`,
      _type: "request_group",
      parentId: index > 0 ? `fld_${index - 1}` : "wrk_1",
      name: "F",
      environment: data(planter),
    }));
  const resources = [
    { _id: "wrk_1", _type: "workspace", parentId: null, name: "W" },
    ...planter.list(3, () => ({ ...request(planter), _type: "request", parentId: planter.pick("wrk_1", "fld_0") })),
    ...folders,
    { _id: "env_1", _type: "environment", parentId: "wrk_1", name: "E", data: data(planter) },
  ];
  return { _type: "export", __export_format: planter.pick(2, 3, 4), resources };
}

function folder(planter: Planter, depth: number): object {
  const children = planter.list(2, () => (depth < 3 && planter.flag ? folder(planter, depth + 1) : request(planter)));
  return { name: "F", authentication: auth(planter), environment: data(planter), children };
}

function version5(planter: Planter): object {
  return {
    type: "collection.insomnia.rest/5.0",
    name: "C",
    collection: planter.list(2, () => (planter.flag ? folder(planter, 0) : request(planter))),
    environments: {
      name: "B",
      data: data(planter),
      subEnvironments: planter.list(2, () => ({ name: "S", data: data(planter) })),
    },
  };
}

function json(planter: Planter): Made {
  const document = planter.flag ? version4(planter) : version5(planter);
  return {
    path: planter.pick("a.json", "data.txt", "export"),
    text: JSON.stringify(document, null, planter.pick<string | number>(0, 2, "\t")),
  };
}

function yaml(planter: Planter): Made {
  const document = planter.flag ? version4(planter) : version5(planter);
  const text = stringify(document, { defaultStringType: planter.pick("PLAIN", "QUOTE_DOUBLE"), lineWidth: 0 });
  return { path: planter.pick("a.yaml", "data.txt"), text: planter.flag ? text : text.replaceAll("\n", "\r\n") };
}

test("every value planted in a JSON export is read at its exact span", () => assertRead(style, json));
test("every value planted in a YAML export is read at its exact span", () => assertRead(yamlStyle, yaml));
test("every secret in a JSON export is found, every reference and placeholder is silent", () =>
  assertFound(style, json));
test("every secret in a YAML export is found, every reference and placeholder is silent", () =>
  assertFound(style, yaml));

test.run();
