/** Auth blocks of all API clients: their types and parameters in Postman's words, whatever each client calls them. */
import type { JsonNode } from "../../engine/json.ts";
import type { Entry, Group, Span } from "../../model/document.ts";
import type { Slice } from "../../model/slice.ts";
import type { DocumentBuilder } from "../format.ts";
import { addNode, type Spot } from "../postman/rows.ts";

/** `Client-ID`, `client_id`, `clientId` are one name. */
function folded(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

const TYPES: Readonly<Record<string, string>> = {
  none: "noauth",
  iam: "awsv4",
  aws: "awsv4",
  awssignature: "awsv4",
  singletoken: "bearer",
  // WS-Security's user name and digest of a password.
  wsse: "digest",
  akamaieg: "edgegrid",
  akamaiedgegrid: "edgegrid",
  oauth10: "oauth1",
  oauth20: "oauth2",
  clientcert: "certificate",
};

/** Postman's name of an auth type. */
export function authType(type: string): string {
  const name = folded(type);
  return TYPES[name] ?? name;
}

const OAUTH2: Readonly<Record<string, string>> = {
  granttype: "grant_type",
  accesstokenurl: "accessTokenUrl",
  tokenurl: "accessTokenUrl",
  tokenendpoint: "accessTokenUrl",
  authorizationurl: "authUrl",
  authurl: "authUrl",
  authendpoint: "authUrl",
  refreshtokenurl: "refreshTokenUrl",
  clientid: "clientId",
  clientsecret: "clientSecret",
  scope: "scope",
  scopes: "scope",
  username: "username",
  password: "password",
  redirecturl: "redirect_uri",
  redirecturi: "redirect_uri",
  callbackurl: "redirect_uri",
  state: "state",
  audience: "audience",
  resource: "resource",
  token: "accessToken",
  accesstoken: "accessToken",
  refreshtoken: "refreshToken",
  codeverifier: "code_verifier",
  credentialsinbody: "client_authentication",
  credentialsplacement: "client_authentication",
  clientauth: "client_authentication",
  clientauthentication: "client_authentication",
  addto: "addTokenTo",
  tokenplacement: "addTokenTo",
};

const PARAMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  oauth2: OAUTH2,
  basic: { username: "username", password: "password" },
  digest: { username: "username", password: "password" },
  ntlm: { username: "username", password: "password" },
  bearer: { token: "token" },
  apikey: { key: "key", value: "value", addto: "in", placement: "in", in: "in" },
  awsv4: {
    accesskeyid: "accessKey",
    accesskey: "accessKey",
    secretaccesskey: "secretKey",
    secretkey: "secretKey",
    sessiontoken: "sessionToken",
    servicetoken: "sessionToken",
  },
  oauth1: {
    consumerkey: "consumerKey",
    consumersecret: "consumerSecret",
    token: "token",
    tokenkey: "token",
    accesstoken: "token",
    tokensecret: "tokenSecret",
    accesstokensecret: "tokenSecret",
    privatekey: "privateKey",
  },
  hawk: { id: "authId", authid: "authId", key: "authKey", authkey: "authKey" },
  jwt: { secret: "secret", privatekey: "privateKey", payload: "payload" },
  asap: { privatekey: "privateKey", keyid: "kid", issuer: "iss", subject: "sub" },
  edgegrid: { accesstoken: "accessToken", clienttoken: "clientToken", clientsecret: "clientSecret" },
};

/** The role of a parameter; undefined for one that Postman does not know: its own name decides. */
export function authRole(type: string, param: string): string | undefined {
  const name = PARAMS[type]?.[folded(param)];
  return name && `auth.${type}.${name}`;
}

/** Where an auth block stands; `own`: "request" puts the parameters of all types but oauth2 into the request's group. */
export interface AuthOwner {
  readonly path: string;
  readonly group: string;
  readonly name: string;
  readonly own: "request" | "block";
}

/** Opens the group of an auth block: a helper for OAuth 2.0, the request's own for all others. */
export function authGroup(type: string, owner: AuthOwner, out: DocumentBuilder): string {
  const { path, group, name } = owner;
  const open = (kind: Group["kind"], whole: boolean) => out.group({ id: path, kind, name, parent: group, whole });
  if (type === "oauth2") return open("helper", true);
  return owner.own === "request" ? group : open("settings", false);
}

/** What an OAuth helper's parameter means on the wire, where clients write it in words of their own. */
function wireValue(role: string | undefined, value: string, pkce = false): string {
  if (role === "auth.oauth2.grant_type") {
    const grant = value.toLowerCase().replace(/[\s-]+/g, "_");
    if (grant === "authorization_code" && pkce) return "authorization_code_with_pkce";
    return grant === "password_credentials" || grant === "resource_owner_password_credentials" ? "password" : grant;
  }
  if (role === "auth.oauth2.client_authentication") return /body|^true$/i.test(value) ? "body" : "header";
  return value;
}

/** One parameter from a text: what `.bru` and the clients' JSON have in common. */
export function addAuthParam(
  type: string,
  named: Pick<Entry, "path" | "key"> & { readonly keySpan?: Span | undefined },
  value: Slice,
  spot: Spot,
  out: DocumentBuilder,
  pkce = false,
): void {
  const { path, key, keySpan } = named;
  const role = authRole(type, key);
  out.add(value, 0, value.text.length, {
    path,
    key,
    ...(keySpan ? { keySpan } : {}),
    value: wireValue(role, value.text, pkce),
    ...spot,
    ...(role ? { role } : {}),
  });
}

/** Members that say how a block is used, not what it holds. */
const SWITCHES = /^(?:type|authType|authActive|disabled|enabled|mode)$/;

function usesPkce(block: JsonNode): boolean {
  const pkce = block.get("usePkce") ?? block.get("isPKCE") ?? block.get("pkce");
  return pkce?.kind === "object" ? pkce.get("disabled")?.value !== "true" : pkce?.value === "true";
}

/** The members of an auth block, those of an object below it too (`credentials`, `resourceOwner`, `grantTypeInfo`). */
export function addAuthNodes(
  type: string,
  block: JsonNode,
  path: string,
  group: string,
  enabled: boolean,
  out: DocumentBuilder,
  outermost = true,
): void {
  const pkce = usesPkce(block);
  for (let node = block.first; node; node = node.next) {
    const key = node.key ?? "";
    if (SWITCHES.test(key)) continue;
    const spot = { group, place: "auth", enabled } as const;
    const at = `${path}/${key}`;
    const isPart = outermost && /^(?:credentials|resourceOwner|grantTypeInfo)$/.test(key);
    if (node.kind === "object" && isPart) addAuthNodes(type, node, at, group, enabled, out, false);
    else if (node.kind === "array") addSentRows(node, at, spot, out);
    else {
      const role = authRole(type, key);
      addNode(node, { path: at, key, role }, spot, out, wireValue(role, node.isScalar ? node.value : "", pkce));
    }
  }
}

const SENT: readonly (readonly [RegExp, Spot["place"]])[] = [
  [/header/i, "header"],
  [/query|url/i, "query"],
];

/** Rows that a helper adds to its requests. */
function addSentRows(list: JsonNode, path: string, spot: Spot, out: DocumentBuilder): void {
  let index = -1;
  for (let row = list.first; row; row = row.next) {
    index += 1;
    const key = row.string("key") ?? row.string("name");
    const value = row.get("value");
    if (key === undefined || !value?.isScalar || value.kind === "null") continue;
    const sent = row.string("sendIn") ?? row.string("placement") ?? "";
    const place = SENT.find(([name]) => name.test(sent))?.[1] ?? "body";
    const enabled = spot.enabled && row.get("active")?.value !== "false" && row.get("disabled")?.value !== "true";
    const named = { path: `${path}/${index}/value`, key, keySpan: (row.get("key") ?? row.get("name"))?.span };
    addNode(value, named, { ...spot, place, enabled }, out);
  }
}

/** The entry that names the type, in Postman's words; it spans what is written. */
export function addAuthType(written: Slice, path: string, group: string, out: DocumentBuilder, enabled = true): void {
  const value = authType(written.text);
  out.add(written, 0, written.text.length, {
    path,
    key: "type",
    value,
    place: "auth",
    role: "auth.type",
    group,
    enabled,
  });
}

/**
 * Reads a whole block whose type is said in one of its members. The result is the id of the group that holds its parameters,
 * "none" where it says that there is no auth, undefined where it says nothing and what stands above it is inherited.
 */
export function readAuthBlock(
  block: JsonNode | undefined,
  typeKey: string,
  owner: AuthOwner,
  out: DocumentBuilder,
  enabled = true,
): string | "none" | undefined {
  if (block?.kind !== "object" || !block.first) return undefined;
  const typeNode = block.get(typeKey);
  const written = typeNode?.kind === "string" ? typeNode.slice : undefined;
  // Exports of old versions know no type: a user name is Basic.
  const type = written ? authType(written.text) : block.get("username") ? "basic" : "";
  if (type === "inherit" || type === "") return undefined;
  const group = authGroup(type, owner, out);
  addAuthNodes(type, block, owner.path, group, enabled, out);
  if (written) addAuthType(written, `${owner.path}/${typeKey}`, group, out, enabled);
  return type === "noauth" || !enabled ? "none" : group;
}
