/** Arbitrary Postman files of every kind, with secrets planted in them, and references and placeholders in the same places. */
import fc from "fast-check";

/** Part of a file and the secrets in it, each as it was planted. */
export interface Part {
  readonly value: unknown;
  readonly secrets: readonly string[];
}

const SCHEMA = "https://schema.getpostman.com/json/collection";

let count = 0;
/** Without vowels, so that chance makes no word ("fake", "tbd") that tells the judge that the value stands for another. */
const letters = "cfghkmqrvwzCFGHKMQRVWZ";
/** No two are equal; mixed as machines make them. */
const secret = fc.noShrink(
  fc
    .string({ unit: fc.constantFrom(...letters, ..."23456789"), minLength: 22, maxLength: 30 })
    .filter((text) => /\d.*\d/.test(text) && /[a-z].*[a-z]/.test(text) && /[A-Z].*[A-Z]/.test(text))
    .filter((text) => new Set(text).size > 12 && !/(.)\1\1/.test(text))
    .map((text) => `${text}${count++}q7`),
);
const silent = fc.constantFrom(
  "",
  "{{secret}}",
  "{{$randomPassword}}",
  "{{vault:token}}",
  "<string>",
  "YOUR_SECRET",
  "xxxxxxxx",
  "********",
  "your-token-here",
  "{{a}}{{b}}",
);

/** A place for a value: what is written there. */
export function slot(make: (value: string) => unknown): fc.Arbitrary<Part> {
  return fc.oneof({ arbitrary: secret, weight: 2 }, { arbitrary: silent, weight: 1 }).map((value) => ({
    value: make(value),
    secrets: value.length > 20 ? [value] : [],
  }));
}

export function all(parts: readonly Part[]): Part {
  return { value: parts.map(({ value }) => value), secrets: parts.flatMap(({ secrets }) => secrets) };
}

/** Members of an object, each a part; undefined ones are left out by JSON. */
export function object(members: Readonly<Record<string, fc.Arbitrary<Part>>>): fc.Arbitrary<Part> {
  return fc.record(members).map((parts) => ({
    value: Object.fromEntries(Object.entries(parts).map(([name, { value }]) => [name, value])),
    secrets: Object.values(parts).flatMap(({ secrets }) => secrets),
  }));
}

export const fixed = (value: unknown): fc.Arbitrary<Part> => fc.constant({ value, secrets: [] });
export const list = (part: fc.Arbitrary<Part>, maxLength = 3): fc.Arbitrary<Part> =>
  fc.array(part, { maxLength }).map(all);
export const maybe = (part: fc.Arbitrary<Part>): fc.Arbitrary<Part> => fc.oneof(part, fixed(undefined));

/** Parameters of the auth types that are credentials (postman-runtime, lib/authorizer). */
export const CREDENTIALS: Readonly<Record<string, readonly string[]>> = {
  basic: ["password"],
  digest: ["password"],
  ntlm: ["password"],
  bearer: ["token"],
  apikey: ["value"],
  oauth1: ["consumerSecret", "tokenSecret", "token"],
  oauth2: ["clientSecret", "accessToken"],
  awsv4: ["secretKey", "sessionToken"],
  hawk: ["authKey"],
  jwt: ["secret"],
  edgegrid: ["clientSecret", "clientToken", "accessToken"],
};

const authType = fc.constantFrom(...Object.entries(CREDENTIALS));
/** As v2.1 has it: rows. */
export const authRows: fc.Arbitrary<Part> = authType.chain(([type, names]) =>
  fc.tuple(...names.map((name) => slot((value) => ({ key: name, value, type: "string" })))).map((rows) => {
    const { value, secrets } = all(rows);
    return { value: { type, [type]: value }, secrets };
  }),
);
/** As v2.0 has it: an object. */
export const authObject: fc.Arbitrary<Part> = authType.chain(([type, names]) =>
  object(Object.fromEntries(names.map((name) => [name, slot((value) => value)]))).map(({ value, secrets }) => ({
    value: { type, [type]: value },
    secrets,
  })),
);
/** As v3 has it: a list of rows, or a mapping. */
export const authTree: fc.Arbitrary<Part> = fc.tuple(authType, fc.boolean()).chain(([[type, names], mapping]) =>
  fc.tuple(...names.map((name) => slot((value) => [name, value]))).map((pairs) => {
    const entries = pairs.map(({ value }) => value as [string, string]);
    const credentials = mapping ? Object.fromEntries(entries) : entries.map(([key, value]) => ({ key, value }));
    return { value: { type, credentials }, secrets: pairs.flatMap(({ secrets }) => secrets) };
  }),
);

export const header = fc.oneof(
  slot((value) => ({ key: "X-Api-Key", value, disabled: value.length % 2 === 0 })),
  slot((value) => ({ key: "Authorization", value: value && `Bearer ${value}` })),
  fixed({ key: "Postman-Token", value: "1f0c7e5b-7d4c-4e9a-8530-2f6a1d0b7e16" }),
  fixed({ key: "Content-Type", value: "application/json" }),
);
/** Texts that bodies are: JSON (in JSON), a form. */
export const rawBody = fc.oneof(
  slot((value) => JSON.stringify({ user: "svc", password: value, list: [1, { ok: true }] }, null, 2)),
  slot((value) => `grant_type=client_credentials&client_id={{id}}&client_secret=${encodeURIComponent(value)}`),
  slot((value) => JSON.stringify({ data: JSON.stringify({ client_secret: value }) })),
);
export const formRow = fc.oneof(
  slot((value) => ({ key: "client_secret", value, type: "text" })),
  slot((value) => ({ key: "refresh_token", value, enabled: true })),
  fixed({ key: "scope", value: "read" }),
);
export const variable = fc.oneof(
  slot((value) => ({ key: "client_secret", value, type: "default", enabled: true })),
  slot((value) => ({ key: "pin", value, type: "secret", enabled: true })),
  fixed({ key: "base_url", value: "https://api.internal", type: "default", enabled: true }),
);
export const scriptLine = fc.oneof(
  slot((value) => `pm.environment.set("client_secret", "${value}");`),
  slot((value) => `postman.setGlobalVariable('api_key', '${value}');`),
  fixed("pm.environment.set('token', pm.response.json().access_token);"),
  fixed("pm.test('ok', function () { pm.response.to.have.status(200); });"),
);
export const answer = slot((value) => JSON.stringify({ access_token: value, expires_in: 300, token_type: "Bearer" }));

const query = slot((value) => ({ key: "api_key", value }));
const event = fc
  .array(scriptLine, { minLength: 1, maxLength: 3 })
  .map(all)
  .map((lines) => ({
    value: [{ listen: "test", script: { type: "text/javascript", exec: lines.value } }],
    secrets: lines.secrets,
  }));
const body = fc.oneof(
  object({ mode: fixed("raw"), raw: rawBody }),
  object({ mode: fixed("urlencoded"), urlencoded: list(formRow) }),
  object({ mode: fixed("formdata"), formdata: list(formRow) }),
  object({
    mode: fixed("graphql"),
    graphql: object({
      query: fixed("query { me { id } }"),
      variables: slot((value) => JSON.stringify({ password: value })),
    }),
  }),
);
export const url = query.map(({ value, secrets }) => ({
  value: {
    raw: `https://api.internal/x?api_key=${(value as { value: string }).value}`,
    host: ["api", "internal"],
    path: ["x"],
    query: [value],
  },
  secrets,
}));
function item(auth: fc.Arbitrary<Part>): fc.Arbitrary<Part> {
  const request = object({ method: fixed("POST"), header: list(header), auth: maybe(auth), body: maybe(body), url });
  const response = object({
    name: fixed("ok"),
    code: fixed(200),
    header: list(header, 1),
    body: answer,
    originalRequest: request,
  });
  return object({ name: fixed("Get token"), event: maybe(event), request, response: list(response, 1) });
}
export function collection(version: string, auth: fc.Arbitrary<Part>): fc.Arbitrary<Part> {
  const folder = object({ name: fixed("Auth"), item: list(item(auth), 1), auth: maybe(auth) });
  return object({
    info: fixed({ name: "Shop", schema: `${SCHEMA}/${version}/collection.json` }),
    item: list(fc.oneof(item(auth), folder), 2),
    variable: list(variable, 2),
    auth: maybe(auth),
  });
}

export const environment = object({
  name: fixed("dev"),
  values: list(variable, 4),
  _postman_variable_scope: fc.constantFrom("environment", "globals").map((value) => ({ value, secrets: [] })),
});

const helper = slot((value) => ({ username: "svc", password: value }));
const requestV1 = object({
  id: fixed("1"),
  name: fixed("Get token"),
  collectionId: fixed("c"),
  method: fixed("POST"),
  url: fixed("https://api.internal/token"),
  headers: list(header).map(({ value, secrets }) => ({
    value: (value as { key: string; value: string; disabled?: boolean }[])
      .map((row) => `${row.disabled ? "// " : ""}${row.key}: ${row.value}\n`)
      .join(""),
    secrets,
  })),
  currentHelper: fixed("basicAuth"),
  helperAttributes: helper,
  dataMode: fixed("urlencoded"),
  data: list(formRow),
  rawModeData: maybe(rawBody),
  preRequestScript: maybe(scriptLine),
  responses: list(object({ name: fixed("ok"), text: answer, headers: list(header, 1) }), 1),
});
export const collectionV1 = object({
  id: fixed("c"),
  name: fixed("Shop"),
  order: fixed(["1"]),
  folders: fixed([{ id: "f", name: "Auth", order: ["1"] }]),
  requests: fc.array(requestV1, { minLength: 1, maxLength: 3 }).map(all),
  variables: list(variable, 1),
});
