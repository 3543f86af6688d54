/** What a format knows a value to be, as the judge sees it: a role outranks the value's look. */
import type { Entry } from "../model/document.ts";
import type { NameKind } from "./names.ts";

/** By Postman's auth types and parameters, which are the vocabulary of all formats. */
const CREDENTIAL: Readonly<Record<string, NameKind>> = {
  "auth.basic.password": "password",
  "auth.digest.password": "password",
  "auth.ntlm.password": "password",
  "auth.bearer.token": "access-token",
  "auth.apikey.value": "api-key",
  "auth.oauth2.clientSecret": "client-secret",
  "auth.oauth2.accessToken": "access-token",
  "auth.oauth2.refreshToken": "refresh-token",
  "auth.oauth2.password": "password",
  "auth.oauth1.consumerSecret": "client-secret",
  "auth.oauth1.token": "token",
  "auth.oauth1.tokenSecret": "secret",
  "auth.awsv4.secretKey": "secret",
  "auth.awsv4.sessionToken": "token",
  "auth.hawk.authKey": "secret",
  "auth.jwt.secret": "secret",
  "auth.edgegrid.clientSecret": "client-secret",
  "auth.edgegrid.clientToken": "token",
  "auth.edgegrid.accessToken": "access-token",
  "variable.secret": "secret",
};

/** Roles whose values are no credential in themselves: their parts are entries of their own. */
const OTHER =
  /^(?:auth\.type|request\.|response\.|script$|id$|auth\.(?:basic|digest|ntlm|oauth1|oauth2|hawk)\.(?:user|username|authId|clientId|consumerKey)$)/;

/** The kind of credential that a role means; "other" for a role that is never one; undefined: the name decides. */
export function kindOfRole(role: string | undefined): NameKind | "other" | undefined {
  if (role === undefined || role === "variable") return undefined;
  return CREDENTIAL[role] ?? (OTHER.test(role) ? "other" : undefined);
}

/** Parameters of OAuth requests (RFC 6749) that are credentials, whatever they look like. */
const PARAMETER: Readonly<Record<string, NameKind>> = {
  client_secret: "client-secret",
  password: "password",
  refresh_token: "refresh-token",
  access_token: "access-token",
};

/** The same for a request's own parameter: in its body or query, read by a format that knows requests. */
export function kindOfParameter(entry: Entry): NameKind | undefined {
  if (entry.syntax || (entry.place !== "body" && entry.place !== "query")) return undefined;
  return Object.hasOwn(PARAMETER, entry.key) ? PARAMETER[entry.key] : undefined;
}
