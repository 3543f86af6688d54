import { test } from "uvu";
import {
  assertFound,
  assertRead,
  jsonReadings,
  jsonStyle,
  type Made,
  type Planter,
  type Style,
} from "../../helpers/planter.ts";

// A body in base64 is one value: its entries span all of it.
const harStyle: Style = {
  ...jsonStyle("{{other}}", "${other}", "$OTHER"),
  readings(written) {
    const decoded = Buffer.from(written, "base64").toString("utf8");
    const inner = /^\{"access_token":"(.*)","n":1\}$/s.exec(decoded)?.[1];
    return inner === undefined ? jsonReadings(written) : [...jsonReadings(written), ...jsonReadings(inner)];
  },
};

function post(planter: Planter): object {
  return planter.pick<() => object>(
    () => ({ mimeType: "application/json", text: JSON.stringify({ client_secret: planter.value }) }),
    () => ({
      mimeType: "application/x-www-form-urlencoded",
      text: `a=1&client_secret=${encodeURIComponent(planter.value)}`,
      params: [{ name: "a", value: "1" }],
    }),
    () => ({ mimeType: "multipart/form-data", params: [{ name: "client_secret", value: planter.value }] }),
  )();
}

function content(planter: Planter): object {
  return planter.pick(
    () => ({ mimeType: "application/json", text: JSON.stringify({ access_token: planter.value, n: 1 }) }),
    () => ({
      mimeType: "application/json",
      encoding: "base64",
      text: Buffer.from(JSON.stringify({ access_token: planter.value, n: 1 })).toString("base64"),
    }),
    () => ({ mimeType: "text/css", text: `.token { background: url("${planter.reference}") }` }),
  )();
}

function har(planter: Planter): Made {
  const entries = planter.list(3, () => ({
    request: {
      method: "POST",
      url: "https://api.test/x",
      headers: planter.list(2, () => ({ name: "X-Api-Key", value: planter.value })),
      queryString: planter.list(2, () => ({ name: "api_key", value: planter.value })),
      cookies: planter.list(1, () => ({ name: "session_token", value: planter.value })),
      postData: post(planter),
    },
    response: { status: 200, headers: [], cookies: [], content: content(planter) },
  }));
  const text = JSON.stringify(
    { log: { version: "1.2", creator: { name: "x", version: "1" }, entries } },
    null,
    planter.pick(0, 2),
  );
  return { path: planter.pick("a.har", "data.txt"), text };
}

test("HAR: planted values are read at their exact spans", () => assertRead(harStyle, har));
test("HAR: secrets are found, references and placeholders are silent", () => assertFound(harStyle, har));

test.run();
