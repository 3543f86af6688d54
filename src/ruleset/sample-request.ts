/** A provider's correct request, from the `base` of its file, ready to copy: as a Postman collection, as curl, as settings. */

type Texts = Readonly<Record<string, unknown>>;

export interface SampleTexts {
  readonly postman: string;
  readonly curl: string;
  readonly env: string;
}

interface Parts {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Row[];
  readonly body: readonly Row[];
  readonly basic: readonly [id: string, secret: string] | undefined;
  readonly json: boolean;
  readonly id: string;
  readonly secret: string;
}

interface Row {
  readonly name: string;
  readonly value: string;
}

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/** The base of a provider file as three texts; undefined if it has no URL. */
export function sampleTexts(name: string, id: string, base: unknown): SampleTexts | undefined {
  if (typeof base !== "object" || base === null || typeof (base as Texts)["url"] !== "string") return undefined;
  const parts = partsOf(base as Texts);
  return { postman: postmanOf(name, parts), curl: curlOf(parts), env: envOf(id, parts) };
}

function partsOf(base: Texts): Parts {
  const auth = (base["auth"] ?? {}) as Texts;
  const [id, secret] = [String(auth["client_id"] ?? ""), String(auth["client_secret"] ?? "")];
  const headers = rows(base["headers"]);
  const pair = [
    { name: "client_id", value: id },
    { name: "client_secret", value: secret },
  ];
  return {
    method: String(base["method"] ?? "POST"),
    url: String(base["url"]),
    headers,
    body: [...rows(base["params"]), ...(auth["method"] === "body" ? pair : [])],
    basic: auth["method"] === "basic" ? [id, secret] : undefined,
    json: headers.some(({ name, value }) => /^content-type$/i.test(name) && value.includes("json")),
    id,
    secret,
  };
}

function rows(value: unknown): Row[] {
  return Object.entries((value ?? {}) as Texts).map(([name, each]) => ({ name, value: String(each) }));
}

function postmanOf(name: string, { method, url, headers, body, basic, json }: Parts): string {
  const item = {
    name: "Get a token",
    request: {
      method,
      header: headers.map(({ name: key, value }) => ({ key, value })),
      auth: basic
        ? {
            type: "basic",
            basic: [
              { key: "username", value: basic[0], type: "string" },
              { key: "password", value: basic[1], type: "string" },
            ],
          }
        : { type: "noauth" },
      body: json
        ? { mode: "raw", raw: JSON.stringify(Object.fromEntries(body.map((row) => [row.name, row.value])), null, 2) }
        : { mode: "urlencoded", urlencoded: body.map(({ name: key, value }) => ({ key, value })) },
      url: { raw: url },
    },
  };
  return JSON.stringify({ info: { name, schema: SCHEMA }, item: [item] }, null, 2);
}

/** `{{x}}` as the shell's variable. */
function shell(text: string): string {
  const named = text.replace(/\{\{([\w.-]+)\}\}/g, (_, name: string) => `$${name.toUpperCase().replace(/\W/g, "_")}`);
  return named === text ? `'${text.replaceAll("'", `'\\''`)}'` : `"${named}"`;
}

function curlOf({ method, url, headers, body, basic, json }: Parts): string {
  const lines = [`curl -X ${method} ${shell(url)}`];
  for (const { name, value } of headers) lines.push(`-H ${shell(`${name}: ${value}`)}`);
  if (basic) lines.push(`-u ${shell(`${basic[0]}:${basic[1]}`)}`);
  if (json) {
    const text = JSON.stringify(Object.fromEntries(body.map((row) => [row.name, row.value])));
    lines.push(`-d ${shell(text).replace(/^"(.*)"$/s, (_, inner: string) => `"${inner.replaceAll('"', '\\"')}"`)}`);
  } else for (const { name, value } of body) lines.push(`--data-urlencode ${shell(`${name}=${value}`)}`);
  return lines.join(" \\\n  ");
}

/** What a program is told: names that begin with the provider's; secrets stay empty. */
function envOf(id: string, parts: Parts): string {
  const prefix = id.toUpperCase().replaceAll("-", "_");
  const known = (value: string) => (value.includes("{{") ? "" : value);
  const settings = [
    ["TOKEN_URL", known(parts.url)],
    ["CLIENT_ID", parts.id === "" ? undefined : known(parts.id)],
    ["CLIENT_SECRET", parts.secret === "" ? undefined : ""],
    ...parts.body
      .filter(({ name }) => !/^(?:client_(?:id|secret))$/.test(name))
      .map(({ name, value }) => [name.toUpperCase().replace(/\W/g, "_"), known(value)] as const),
  ] as const;
  return settings
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${prefix}_${name}=${value}`)
    .join("\n");
}
