/** An API client's OAuth helper (Postman's "Get New Access Token") as the token and authorize requests that it will send. */
import type { Entry, Group } from "../model/document.ts";
import type { GroupIndex } from "./groups.ts";
import { addMentions, addValues } from "./request-subject.ts";
import { addSource } from "./source.ts";
import { type FieldValue, type Subject, SubjectBuilder } from "./subject.ts";
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

/** Postman's grant names, and what goes over the wire. Others are sent as they are. */
const WIRE_GRANTS: Readonly<Record<string, string>> = {
  authorization_code_with_pkce: "authorization_code",
  password_credentials: "password",
};

/** Helper parameters that are sent as body parameters of the same or another name. */
const PARAMS: Readonly<Record<string, string>> = {
  scope: "scope",
  username: "username",
  password: "password",
  redirect_uri: "redirect_uri",
  callBackUrl: "redirect_uri",
  audience: "audience",
  resource: "resource",
  state: "state",
  code_verifier: "code_verifier",
  refreshToken: "refresh_token",
};

/** The subjects of a group of kind "helper": a token request, and an authorize request where the grant has one. */
export function helperSubjects(group: Group, index: GroupIndex, values: Values): Subject[] {
  const entries = index.entriesOf(group.id);
  const params = new Map<string, Entry>();
  for (const entry of entries) if (entry.role?.startsWith("auth.oauth2.")) params.set(entry.role.slice(12), entry);
  const of = (name: string, secret = false): FieldValue | undefined => {
    const entry = params.get(name);
    return entry ? values.of(entry, secret) : undefined;
  };
  const token = new SubjectBuilder("token-request", values.document, group, group.whole ? FAMILIES : []);
  const url = of("accessTokenUrl");
  if (url) addUrl(token, url);
  token
    .derive("method", "POST")
    .derive("contentType", "application/x-www-form-urlencoded")
    .derive("body.format", "form");
  addGrant(token, of("grant_type"), of("challengeAlgorithm"));
  for (const [name, param] of Object.entries(PARAMS)) {
    const value = of(name, isSecretName(param));
    if (value) token.add(`param.${param}`, value);
  }
  if (params.get("useBrowser")?.value === "true") token.open("param.redirect_uri");
  addCredentials(token, of("clientId"), of("clientSecret", true), of("client_authentication"));
  addRows(token, entries, values);
  const saved = of("accessToken", true);
  if (saved) token.add("token.value", saved);
  const placement = of("addTokenTo");
  if (placement) token.add("token.in", placement);
  addValues(token);
  addMentions(token);
  addSource(token);
  token.anchor = url ?? firstOf(entries, values);
  const authorize = authorizeSubject(token, of("authUrl"));
  return authorize ? [token.build(), authorize] : [token.build()];
}

function firstOf(entries: readonly Entry[], values: Values): FieldValue | undefined {
  return entries[0] ? values.of(entries[0]) : undefined;
}

function addGrant(token: SubjectBuilder, grant: FieldValue | undefined, algorithm: FieldValue | undefined): void {
  if (!grant) {
    token.open("grant").open("param.grant_type").open("pkce");
    return;
  }
  const wire = WIRE_GRANTS[grant.text];
  const sent = wire && grant.state === "literal" ? { ...grant, text: wire } : grant;
  token.add("grant", sent).add("param.grant_type", sent);
  if (grant.text === "authorization_code_with_pkce")
    token.derive("pkce", algorithm?.text === "plain" ? "plain" : "S256", algorithm ?? grant);
  else if (grant.state !== "literal") token.open("pkce");
}

/** The helper sends id and secret as a Basic header unless told to put them into the body. */
function addCredentials(
  token: SubjectBuilder,
  id: FieldValue | undefined,
  secret: FieldValue | undefined,
  placement: FieldValue | undefined,
): void {
  if (id) token.add("auth.client_id", id);
  if (secret) token.add("auth.client_secret", secret);
  if (!token.has("auth.client_id") && !token.has("auth.client_secret")) {
    if (token.closed.has("auth")) token.derive("auth.method", "none");
    return;
  }
  if (placement && placement.state !== "literal") {
    token.open("auth.method");
    return;
  }
  const inBody = placement?.text === "body";
  token.derive("auth.method", inBody ? "body" : "basic", placement ?? token.first("auth.client_secret") ?? id);
  if (!inBody) return;
  if (id) token.add("param.client_id", id);
  if (secret) token.add("param.client_secret", secret);
}

/** Rows of tokenRequestParams, refreshRequestParams excluded: sent as body, query or header. */
function addRows(token: SubjectBuilder, entries: readonly Entry[], values: Values): void {
  for (const entry of entries) {
    if (entry.role?.startsWith("auth.")) continue;
    const { key, place } = entry;
    const value = values.of(entry, isSecretName(key));
    if (place === "body") token.add(`param.${key}`, value);
    else if (place === "query") token.add(`query.${key}`, value);
    else if (place === "header") token.add(`header.${key.toLowerCase()}`, value);
    if (value.secret && /^client_(?:secret|assertion)$/.test(key) && place !== "header") sharpenMethod(token, value);
  }
}

/** A second secret in a row, beside the helper's own. */
function sharpenMethod(token: SubjectBuilder, value: FieldValue): void {
  if (value.state === "disabled" || value.state === "empty") return;
  if (token.first("auth.method")?.text === "basic") token.replace("auth.method", "both", value);
}

function authorizeSubject(token: SubjectBuilder, url: FieldValue | undefined): Subject | undefined {
  const grant = token.first("grant")?.text;
  if (!url || url.state === "empty" || (grant !== undefined && grant !== "authorization_code" && grant !== "implicit"))
    return undefined;
  const subject = new SubjectBuilder("authorize-request", token.document, token.group, token.closed);
  addUrl(subject, url);
  subject.derive("method", "GET");
  const grantValue = token.first("grant");
  if (grantValue) {
    subject.add("grant", grantValue).derive("param.response_type", grant === "implicit" ? "token" : "code", grantValue);
  } else subject.open("grant").open("param.response_type");
  for (const name of ["param.scope", "param.redirect_uri", "param.state", "auth.client_id", "pkce"]) {
    for (const value of token.all(name)) subject.add(name, value);
    if (token.isOpen(name)) subject.open(name);
  }
  for (const value of token.all("auth.client_id")) subject.add("param.client_id", value);
  addValues(subject);
  addMentions(subject);
  addSource(subject);
  subject.anchor = url;
  return subject.build();
}
