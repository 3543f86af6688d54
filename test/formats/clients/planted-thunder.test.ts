import { test } from "uvu";
import { assertFound, assertRead, jsonStyle, type Made, type Planter } from "../../helpers/planter.ts";

const indented = (planter: Planter, document: unknown): string =>
  JSON.stringify(document, null, planter.pick<string | number>(0, 2, "\t"));

const thunderStyle = jsonStyle("{{other}}", "{{other | base64Encode}}", "{{#guid}}");

function thunderAuth(planter: Planter): object {
  return planter.pick(
    () => ({ type: "bearer", bearer: planter.value }),
    () => ({ type: "basic", basic: { username: "someone", password: planter.value } }),
    () => ({
      type: "oauth2",
      oauth2: {
        grantType: "client_credentials",
        clientId: "me",
        clientSecret: planter.value,
        tokenUrl: "https://l.test/t",
      },
      bearer: planter.value,
    }),
    () => ({ type: "aws", aws: { accessKeyId: "{{id}}", secretKey: planter.value, region: "a" } }),
    () => ({ type: "inherit" }),
  )();
}

function thunderRequest(planter: Planter, container: string): object {
  return {
    _id: "r",
    colId: "c",
    containerId: container,
    name: "R",
    url: "https://api.test/x",
    method: "POST",
    headers: planter.list(2, () => ({ name: "X-Api-Key", value: planter.value, isDisabled: planter.flag })),
    params: planter.list(2, () => ({ name: "api_key", value: planter.value, isPath: false })),
    body: planter.pick(
      () => ({ type: "json", raw: JSON.stringify({ client_secret: planter.value, n: 1 }), form: [] }),
      () => ({
        type: "formencoded",
        raw: "",
        form: planter.list(2, () => ({ name: "client_secret", value: planter.value })),
      }),
    )(),
    auth: thunderAuth(planter),
    tests: [],
  };
}

function thunder(planter: Planter): Made {
  const requests = () => [
    thunderRequest(planter, "f0"),
    ...planter.list(2, () => thunderRequest(planter, planter.pick("", "f1", "nowhere"))),
  ];
  const document = planter.pick<() => unknown>(
    requests,
    () => ({
      client: "Thunder Client",
      collectionName: "C",
      folders: planter
        .list(2, () => 0)
        .map((_, index) => ({
          _id: `f${index}`,
          name: "F",
          containerId: index ? "f0" : "",
          settings: { auth: thunderAuth(planter) },
        })),
      requests: requests(),
      settings: {
        auth: thunderAuth(planter),
        headers: planter.list(1, () => ({ name: "X-Auth-Token", value: planter.value })),
      },
    }),
    () => [
      {
        _id: "e",
        name: "E",
        default: true,
        data: planter.list(3, () => ({ name: "api_token", value: planter.value })),
      },
    ],
  )();
  return { path: planter.pick("a.json", "data.txt"), text: indented(planter, document) };
}

test("Thunder Client: planted values are read at their exact spans", () => assertRead(thunderStyle, thunder));
test("Thunder Client: secrets are found, references and placeholders are silent", () =>
  assertFound(thunderStyle, thunder));

test.run();
