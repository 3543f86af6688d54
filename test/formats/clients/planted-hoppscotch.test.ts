import { test } from "uvu";
import { assertFound, assertRead, jsonStyle, type Made, type Planter } from "../../helpers/planter.ts";

const indented = (planter: Planter, document: unknown): string =>
  JSON.stringify(document, null, planter.pick<string | number>(0, 2, "\t"));

const hoppscotchStyle = jsonStyle("<<other>>", "<<$guid>>", "<<$randomPassword>>");

function hoppscotchAuth(planter: Planter): object {
  const shared = { authActive: planter.flag };
  return planter.pick(
    () => ({ authType: "basic", username: "someone", password: planter.value, ...shared }),
    () => ({ authType: "bearer", token: planter.value, ...shared }),
    () => ({ authType: "api-key", key: "X-Custom", value: planter.value, addTo: "HEADERS", ...shared }),
    () => ({ authType: "aws-signature", accessKey: "<<id>>", secretKey: planter.value, ...shared }),
    () => ({ authType: "hawk", authId: "me", authKey: planter.value, ...shared }),
    () => ({
      authType: "oauth-2",
      grantTypeInfo: { grantType: "CLIENT_CREDENTIALS", clientID: "me", clientSecret: planter.value, scopes: "a" },
      ...shared,
    }),
    () => ({ authType: "inherit", ...shared }),
  )();
}

function hoppscotchBody(planter: Planter): object {
  return planter.pick<() => object>(
    () => ({ contentType: "application/json", body: JSON.stringify({ client_secret: planter.value, n: 1 }) }),
    () => ({
      contentType: "multipart/form-data",
      body: planter.list(2, () => ({
        key: "client_secret",
        value: planter.value,
        active: planter.flag,
        isFile: false,
      })),
    }),
    () => ({ contentType: null, body: null }),
  )();
}

const hoppscotchVariables = (planter: Planter) =>
  planter.list(3, () => ({ key: "api_token", initialValue: planter.value, currentValue: "", secret: planter.flag }));

function hoppscotchFolder(planter: Planter, depth: number): object {
  return {
    v: 5,
    name: "F",
    folders: planter.list(depth < 3 ? 2 : 0, () => hoppscotchFolder(planter, depth + 1)),
    requests: planter.list(2, () => ({
      v: "9",
      name: "R",
      method: "POST",
      endpoint: "https://api.test/x",
      params: planter.list(2, () => ({ key: "api_key", value: planter.value, active: planter.flag })),
      headers: planter.list(2, () => ({ key: "X-Api-Key", value: planter.value, active: planter.flag })),
      auth: hoppscotchAuth(planter),
      body: hoppscotchBody(planter),
      requestVariables: [],
    })),
    auth: hoppscotchAuth(planter),
    headers: planter.list(1, () => ({ key: "X-Auth-Token", value: planter.value, active: true })),
    variables: hoppscotchVariables(planter),
  };
}

function hoppscotchEnvironment(planter: Planter): object {
  const first = { key: "a", initialValue: "b", secret: false };
  return { v: 2, id: "e", name: "E", variables: [first, ...hoppscotchVariables(planter)] };
}

function hoppscotch(planter: Planter): Made {
  const one = planter.flag ? hoppscotchEnvironment(planter) : hoppscotchFolder(planter, 0);
  return { path: planter.pick("a.json", "data.txt"), text: indented(planter, planter.flag ? [one] : one) };
}

test("Hoppscotch: planted values are read at their exact spans", () => assertRead(hoppscotchStyle, hoppscotch));
test("Hoppscotch: secrets are found, references and placeholders are silent", () =>
  assertFound(hoppscotchStyle, hoppscotch));

test.run();
