/** Sample requests of provider files as the files in which people keep it. Undefined: that kind of file can't say it. */
import type { Row, SampleRequest } from "./example-request.ts";

export interface Rendered {
  readonly as: string;
  readonly path: string;
  readonly text: string;
}

type Render = (request: SampleRequest) => Rendered | undefined;

/** `encodeURIComponent` that leaves `{{x}}` as it is. */
function encoded(text: string): string {
  return text
    .split(/(\{\{[^{}]*\}\})/)
    .map((part, i) => (i % 2 ? part : encodeURIComponent(part)))
    .join("");
}

function form(rows: readonly Row[]): string {
  return rows.map(({ name, value }) => `${encoded(name)}=${encoded(value)}`).join("&");
}

function urlOf({ url }: SampleRequest, query: readonly Row[]): string {
  return query.length === 0 ? url : `${url}${url.includes("?") ? "&" : "?"}${form(query)}`;
}

function json(rows: readonly Row[]): string {
  return JSON.stringify(Object.fromEntries(rows.map(({ name, value }) => [name, value])));
}

/** Where the client's id and secret go, by method. */
function withClient(request: SampleRequest): { body: Row[]; query: Row[]; basic: boolean } {
  const { method, id, secret } = request.auth;
  const pair = [
    { name: "client_id", value: id, enabled: true },
    { name: "client_secret", value: secret, enabled: true },
  ];
  const none: Row[] = [];
  return {
    body: [...request.body, ...(method === "body" ? pair : method === "both" ? [pair[1]!] : none)],
    query: [...request.query, ...(method === "query" ? pair : none)],
    basic: method === "basic" || method === "both",
  };
}

const says = (request: SampleRequest, ...starts: string[]) =>
  request.changes.some((change) => starts.some((start) => change.startsWith(start)));

export const asHttp: Render = (request) => {
  if (request.token !== undefined || says(request, "disable")) return undefined;
  const { body, query, basic } = withClient(request);
  const { id, secret } = request.auth;
  const lines = [
    `${request.method} ${urlOf(request, query)}`,
    ...request.headers.map(({ name, value }) => `${name}: ${value}`),
  ];
  if (basic)
    lines.push(
      `Authorization: Basic ${/\{\{/.test(id + secret) ? `${id}:${secret}` : Buffer.from(`${id}:${secret}`).toString("base64")}`,
    );
  if (body.length > 0 && !request.headers.some(({ name }) => /^content-type$/i.test(name)))
    lines.push("Content-Type: application/x-www-form-urlencoded");
  lines.push("", request.format === "json" ? json(body) : form(body));
  return { as: "http", path: "token.http", text: `${lines.join("\n")}\n` };
};

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

export const asCurl: Render = (request) => {
  if (request.token !== undefined || says(request, "disable")) return undefined;
  const { body, query, basic } = withClient(request);
  const { id, secret } = request.auth;
  const parts = [`curl -X ${request.method} ${quoted(urlOf(request, query))}`];
  for (const { name, value } of request.headers) parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  if (basic) parts.push(`-u ${quoted(`${id}:${secret}`)}`);
  if (request.format === "json") parts.push(`-d ${quoted(json(body))}`);
  else for (const { name, value } of body) parts.push(`--data-urlencode ${quoted(`${name}=${value}`)}`);
  return { as: "curl", path: "token.sh", text: `#!/bin/sh\n${parts.join(" \\\n  ")}\n` };
};

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

function collection(item: unknown, more: object = {}): string {
  return JSON.stringify({ info: { name: "Sample", schema: SCHEMA }, item: [item], ...more }, undefined, 2);
}

const row = ({ name, value, enabled }: Row) => ({ key: name, value, ...(enabled ? {} : { disabled: true }) });

export const asPostmanRaw: Render = (request) => {
  if (request.token !== undefined) return undefined;
  const { body, query, basic } = withClient(request);
  const { id, secret } = request.auth;
  const auth = basic
    ? {
        type: "basic",
        basic: [
          { key: "username", value: id, type: "string" },
          { key: "password", value: secret, type: "string" },
        ],
      }
    : { type: "noauth" };
  const content =
    request.format === "json" ? { mode: "raw", raw: json(body) } : { mode: "urlencoded", urlencoded: body.map(row) };
  const item = {
    name: "Get token",
    request: {
      method: request.method,
      header: request.headers.map(row),
      auth,
      ...(body.length > 0 ? { body: content } : {}),
      url: { raw: urlOf(request, query), ...(query.length > 0 ? { query: query.map(row) } : {}) },
    },
  };
  return { as: "postman request", path: "sample.postman_collection.json", text: collection(item) };
};

/** Grants that the helper offers; it refreshes by itself. */
const GRANTS: Readonly<Record<string, string>> = { password: "password_credentials" };

export const asPostmanHelper: Render = (request) => {
  if (
    request.method !== "POST" ||
    request.format === "json" ||
    request.auth.method === "query" ||
    request.url.includes("?")
  )
    return undefined;
  if (
    says(
      request,
      "set header.Content-Type",
      "drop header.Content-Type",
      "move param.grant_type",
      "disable param.scope",
      "dup param.scope",
    )
  )
    return undefined;
  const grant = request.body.find(({ name }) => name === "grant_type")?.value;
  if (grant === undefined || grant === "refresh_token") return undefined;
  const { method, id, secret } = request.auth;
  const own = new Set(["grant_type", "scope", "redirect_uri"]);
  const sent = (rows: readonly Row[], as: string) =>
    rows.map(({ name, value, enabled }) => ({ key: name, value, enabled, send_as: as }));
  const scope = request.body.find(({ name }) => name === "scope")?.value;
  const redirect = request.body.find(({ name }) => name === "redirect_uri")?.value;
  const headers = request.headers.filter(({ name }) => name.toLowerCase() !== "content-type");
  const both: Row[] = method === "both" ? [{ name: "client_secret", value: secret, enabled: true }] : [];
  const params = [
    ...sent([...request.body.filter(({ name }) => !own.has(name)), ...both], "request_body"),
    ...sent(request.query, "request_url"),
    ...sent(headers, "request_header"),
  ];
  const oauth2 = [
    { key: "grant_type", value: GRANTS[grant] ?? grant },
    { key: "accessTokenUrl", value: request.url },
    { key: "clientId", value: id },
    { key: "clientSecret", value: secret },
    ...(scope === undefined ? [] : [{ key: "scope", value: scope }]),
    ...(redirect === undefined ? [] : [{ key: "redirect_uri", value: redirect }]),
    { key: "client_authentication", value: method === "body" ? "body" : "header" },
    ...(params.length > 0 ? [{ key: "tokenRequestParams", value: params }] : []),
    ...(request.token === undefined ? [] : [{ key: "accessToken", value: request.token }]),
    { key: "addTokenTo", value: "header" },
  ];
  const item = {
    name: "Call",
    request: { method: "GET", header: [], auth: { type: "oauth2", oauth2 }, url: { raw: "{{baseUrl}}/things" } },
  };
  return { as: "postman helper", path: "sample.postman_collection.json", text: collection(item) };
};

/** The helper of an authorize request: `{url, params: {response_type, client_id, redirect_uri}}`. */
export const asAuthorizeHelper: Render = (request) => {
  const of = (name: string) => request.query.find((each) => each.name === name)?.value;
  const oauth2 = [
    { key: "grant_type", value: of("response_type") === "token" ? "implicit" : "authorization_code_with_pkce" },
    { key: "authUrl", value: request.url },
    { key: "clientId", value: of("client_id") ?? "" },
    ...["redirect_uri", "scope"].flatMap((name) => (of(name) === undefined ? [] : [{ key: name, value: of(name) }])),
  ];
  const item = {
    name: "Call",
    request: { method: "GET", header: [], auth: { type: "oauth2", oauth2 }, url: { raw: "{{baseUrl}}/things" } },
  };
  return { as: "postman helper", path: "sample.postman_collection.json", text: collection(item) };
};

type Texts = Readonly<Record<string, unknown>>;

export function varsAsDotenv(vars: Texts): Rendered {
  const lines = Object.entries(vars).map(([name, value]) => `${name}=${String(value)}`);
  return { as: "dotenv", path: ".env", text: `${lines.join("\n")}\n` };
}

export function varsAsJson(vars: Texts): Rendered {
  return { as: "json", path: "settings.json", text: JSON.stringify(vars, undefined, 2) };
}

export function varsAsCollection(vars: Texts): Rendered {
  const variable = Object.entries(vars).map(([key, value]) => ({ key, value: String(value) }));
  const item = { name: "Call", request: { method: "GET", header: [], url: { raw: "{{baseUrl}}/things" } } };
  return { as: "postman variables", path: "sample.postman_collection.json", text: collection(item, { variable }) };
}

export function asSavedResponse(body: Texts): Rendered {
  const request = { method: "POST", header: [], url: { raw: "{{baseUrl}}/things" } };
  const item = {
    name: "Create",
    request,
    response: [
      { name: "created", originalRequest: request, code: 200, header: [], body: JSON.stringify(body, undefined, 2) },
    ],
  };
  return { as: "postman response", path: "sample.postman_collection.json", text: collection(item) };
}
