/** One HTTP request, or a bare body, as a token request, an authorize request or an API request. */
import type { Entry, Group } from "../model/document.ts";
import { addClientAuth, type BasicParts } from "./client-auth.ts";
import type { GroupIndex } from "./groups.ts";
import { addSource } from "./source.ts";
import { type FieldValue, type Subject, SubjectBuilder, type SubjectKind } from "./subject.ts";
import { addUrl } from "./url.ts";
import { isSecretName, type Values } from "./value.ts";

const FAMILIES = [
  "url",
  "method",
  "contentType",
  "grant",
  "pkce",
  "param",
  "query",
  "header",
  "auth",
  "values",
  "body",
  "token",
];

/** Ends of paths that only token endpoints have; `/token` alone asks for a word of the trade before it. */
const TOKEN_PATH =
  /(?:\/(?:oauth2?|oidc|openid-connect|openid|connect|idsrv\w*|identity|security|as|sso|adfs|realms)\b.*\/(?:get_?token|access_?tokens?|token|tokens\/bearer|token-request|oauth2\.access)|\/(?:token\.oauth2|oauth_token\.do|oauth\.v2\.access|getToken)|^\/(?:oauth2?\/)?token)\/?$/i;
/** A last word that may be a token endpoint's if id and secret are sent there; introspection and revocation are none. */
const TOKEN_WORD = /\/[^/]*token[^/]*\/?$/i;
const AUTHORIZE_PATH = /\/(?:authorize|authoriz|authorization|auth|oauth2\/v2\/auth|as\/authorization\.oauth2)\/?$/i;

/** A body's text as a whole, beside the fields that were read out of it. */
const WHOLE_BODY = /\/(?:raw|content|graphql\/query|body)$/;

/** Only the end of a path is matched: the patterns try each of its words. */
const MAX_PATH = 400;

/** Builds the subject of a group of kind "request" or "form". */
export function requestSubject(group: Group, index: GroupIndex, values: Values): Subject {
  const entries = index.entriesOf(group.id);
  const subject = new SubjectBuilder("api-request", values.document, group, group.whole ? FAMILIES : []);
  const auth = group.kind === "request" ? index.authOf(group) : [];
  const inherited = auth.filter((entry) => entry.group !== group.id && entry.role !== "auth.type");
  const basic: BasicParts = {};
  for (const entry of [...entries, ...inherited]) addEntry(subject, entry, values, basic);
  addApiKey(subject, auth, values);
  addBodyFormat(subject, entries);
  subject.kind = kindOf(subject, group);
  if (subject.kind === "token-request") {
    addGrant(subject);
    addClientAuth(subject, basic);
    if (auth.some((entry) => entry.role === "auth.type" && !/^(?:basic|noauth|none)$/i.test(entry.value)))
      subject.open("auth.method");
  } else if (subject.kind === "authorize-request") {
    for (const name of [...subject.names()].filter((each) => each.startsWith("query."))) {
      for (const value of subject.all(name)) subject.add(`param.${name.slice(6)}`, value);
    }
    addGrant(subject);
    for (const value of subject.all("param.client_id")) subject.add("auth.client_id", value);
  } else if (basic.user) {
    subject.add("auth.client_id", basic.user).derive("auth.method", "basic", basic.user);
  }
  addValues(subject);
  addMentions(subject);
  addSource(subject);
  subject.anchor = subject.first("url") ?? firstOf(entries, values);
  return subject.build();
}

function firstOf(entries: readonly Entry[], values: Values): FieldValue | undefined {
  return entries[0] ? values.of(entries[0]) : undefined;
}

function addEntry(subject: SubjectBuilder, entry: Entry, values: Values, basic: BasicParts): void {
  const { role, place, key, path } = entry;
  if (role === "request.url") {
    if (!subject.has("url")) addUrl(subject, values.of(entry));
  } else if (role === "request.method") subject.add("method", upper(values.of(entry)));
  else if (role === "request.default-content-type") subject.add("contentType", values.of(entry));
  else if (role === "request.insecure") subject.add("insecure", values.of(entry));
  else if (role === "request.tool") return;
  else if (role === "auth.basic.username") basic.user ??= enabled(values.of(entry));
  else if (role === "auth.basic.password") basic.password ??= enabled(values.of(entry, true));
  else if (role === "auth.bearer.token") subject.add("header.authorization", values.of(entry, true));
  else if (role?.startsWith("auth.")) return;
  else if (place === "header") {
    if (path.includes("#")) return;
    const name = key.toLowerCase();
    if (/[{$<]/.test(name)) subject.closed.delete("header");
    const value = values.of(entry, isSecretName(name));
    subject.add(`header.${name}`, value);
    if (name === "content-type") subject.add("contentType", mediaType(value));
  } else if (place === "query" || place === "body") {
    const value = values.of(entry, isSecretName(key));
    if (place === "body") subject.add("body", value);
    if (place === "body" && WHOLE_BODY.test(path)) return;
    if (isTopLevel(path, place)) subject.add(`${place === "body" ? "param" : "query"}.${key}`, value);
  }
}

function enabled(value: FieldValue): FieldValue | undefined {
  return value.state === "disabled" || value.state === "empty" ? undefined : value;
}

function upper(value: FieldValue): FieldValue {
  return value.state === "literal" ? { ...value, text: value.text.toUpperCase() } : value;
}

function mediaType(value: FieldValue): FieldValue {
  return value.state === "literal" ? { ...value, text: value.text.split(";")[0]!.trim().toLowerCase() } : value;
}

/** A parameter, not a member deeper in a JSON body: `#/a` or `#/a/0`, not `#/a/b`. */
function isTopLevel(path: string, place: string): boolean {
  const hash = path.lastIndexOf("#");
  if (hash < 0 || place === "query" || path[hash + 1] !== "/") return true;
  return /^\/[^/]*(?:\/\d+)?$/.test(path.slice(hash + 1));
}

/** An API key helper sends its value as a header or in the query. */
function addApiKey(subject: SubjectBuilder, auth: readonly Entry[], values: Values): void {
  const of = (param: string) => auth.find((entry) => entry.role === `auth.apikey.${param}`);
  const [key, value] = [of("key")?.value, of("value")];
  if (!key || !value) return;
  subject.add(of("in")?.value === "query" ? `query.${key}` : `header.${key.toLowerCase()}`, values.of(value, true));
}

/** body.format, and the content type that a client sends unasked for a form that it builds itself. */
function addBodyFormat(subject: SubjectBuilder, entries: readonly Entry[]): void {
  const body = entries.filter((entry) => entry.place === "body" && entry.enabled && !WHOLE_BODY.test(entry.path));
  const first = body[0];
  if (!first) return;
  const of = (pattern: RegExp) => body.every((entry) => pattern.test(entry.path));
  const format = of(/#\//) ? "json" : of(/#\?|\/urlencoded\//) ? "form" : of(/\/formdata\//) ? "multipart" : undefined;
  const from = {
    document: subject.document,
    entry: first,
    text: "",
    state: "literal" as const,
    holes: [],
    secret: isSecretName(first.key),
  };
  if (format) subject.derive("body.format", format, from);
  else subject.open("body.format");
  if (subject.has("contentType")) return;
  if (of(/\/urlencoded\//)) subject.derive("contentType", "application/x-www-form-urlencoded");
  else if (of(/\/formdata\//)) subject.derive("contentType", "multipart/form-data");
  else subject.open("contentType");
}

function kindOf(subject: SubjectBuilder, group: Group): SubjectKind {
  const has = (name: string) => subject.has(`param.${name}`) || subject.has(`query.${name}`);
  if (has("grant_type")) return "token-request";
  const path = (subject.first("url.path")?.text ?? "").slice(-MAX_PATH);
  if (AUTHORIZE_PATH.test(path) && (subject.has("query.client_id") || subject.has("query.response_type")))
    return "authorize-request";
  if (TOKEN_PATH.test(path)) return "token-request";
  const secret = has("client_secret") || has("client_assertion");
  if (has("client_id") && secret && (group.kind === "form" || TOKEN_WORD.test(path))) return "token-request";
  return "api-request";
}

/** grant (as sent) and pkce (the challenge method, or the mere presence of a verifier). */
function addGrant(subject: SubjectBuilder): void {
  for (const value of [...subject.all("param.grant_type"), ...subject.all("query.grant_type")].slice(0, 1))
    subject.add("grant", value);
  const response = subject.first("param.response_type") ?? subject.first("query.response_type");
  if (!subject.has("grant") && response && subject.kind === "authorize-request") {
    if (/\btoken\b/.test(response.text)) subject.derive("grant", "implicit", response);
    else if (/\bcode\b/.test(response.text)) subject.derive("grant", "authorization_code", response);
  }
  const method = subject.first("param.code_challenge_method");
  if (method) subject.add("pkce", method);
  else {
    const proof = subject.first("param.code_verifier") ?? subject.first("param.code_challenge");
    if (proof) subject.derive("pkce", subject.has("param.code_verifier") ? "S256" : "plain", proof);
  }
}

/** `values`: id, secret and every parameter, body and query alike, each value once. */
export function addValues(subject: SubjectBuilder): void {
  const seen = new Set<unknown>();
  const names = [...subject.names()].filter((name) => /^(?:auth\.client_|param\.|query\.)/.test(name));
  for (const name of names) {
    for (const value of subject.all(name)) {
      if (value.entry && seen.has(value.entry)) continue;
      seen.add(value.entry);
      subject.add("values", value);
    }
  }
}

/** `var.name` of a request: the variables that its values refer to. */
export function addMentions(subject: SubjectBuilder): void {
  const seen = new Set<string>();
  for (const name of [...subject.names()]) {
    for (const value of subject.all(name)) {
      for (const mention of value.mentions ?? []) {
        if (!seen.has(mention)) subject.derive("var.name", mention, value);
        seen.add(mention);
      }
    }
  }
}
