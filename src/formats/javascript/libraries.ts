/** OAuth libraries of JavaScript: what they are set up with and asked for, as settings and authorize requests. */
import type { JsReading } from "./entries.ts";
import { callsOn, implied, joined, lastWord, Made, memberOf, variableOf } from "./made.ts";
import { bare, dottedName, type JsNode, nameOf, nodeOf, nodesOf } from "./node.ts";

/** One call: adds what it says, under ids that begin with `path`; false if it is not the library's. */
type Library = (reading: JsReading, call: JsNode, path: string) => boolean;

const textAt = ({ folder }: JsReading, node: JsNode | undefined): string | undefined => {
  const folded = node && folder.fold(node);
  return folded && !folded.state ? folded.text : undefined;
};

const GRANTS: Readonly<Record<string, string>> = {
  ClientCredentials: "client_credentials",
  AuthorizationCode: "authorization_code",
  ResourceOwnerPassword: "password",
};

/** simple-oauth2: `new ClientCredentials({client: {id, secret}, auth: {tokenHost, tokenPath}})`, `oauth2.create(...)`. */
const simpleOauth2: Library = (reading, call, path) => {
  const [config] = nodesOf(call["arguments"]);
  const host = memberOf(reading, config, "auth.tokenHost");
  if (!config || !host) return false;
  const name = lastWord(nodeOf(call["callee"]));
  const url = (own: string, usual: string) => {
    const at = memberOf(reading, config, `auth.${own}`);
    if (/^https?:\/\//.test(textAt(reading, at) ?? "")) return at;
    // A host with a path of its own or a slash at its end is joined by rules of its own.
    return /^https?:\/\/[^/]+$/.test(textAt(reading, host) ?? "")
      ? joined(host, at ?? implied(usual, host))
      : undefined;
  };
  const grant = GRANTS[name];
  const made = new Made(reading, path, call, "settings")
    .put("client_id", memberOf(reading, config, "client.id"))
    .put("client_secret", memberOf(reading, config, "client.secret"))
    .put("token_url", url("tokenPath", "/oauth/token"));
  if (name === "AuthorizationCode") made.put("authorize_url", url("authorizePath", "/oauth/authorize"));
  if (grant) made.put("grant_type", implied(grant, call));
  for (const asked of callsOn(reading, call, /^(?:getToken|authorizeURL)$/)) made.all(nodesOf(asked["arguments"])[0]);
  return true;
};

/** MSAL: `new ConfidentialClientApplication({auth: {...}})` and what it is asked for. */
const msal: Library = (reading, call, path) => {
  const [config] = nodesOf(call["arguments"]);
  const auth = memberOf(reading, config, "auth");
  if (!auth || !/^(?:Confidential|Public)ClientApplication$/.test(lastWord(nodeOf(call["callee"])))) return false;
  for (const [i, asked] of callsOn(reading, call, /^acquireTokenByClientCredential$/).entries()) {
    new Made(reading, `${path}-${i + 1}`, asked, "settings")
      .put("client_id", memberOf(reading, auth, "clientId"))
      .put("authority", memberOf(reading, auth, "authority"))
      .put("grant_type", implied("client_credentials", asked))
      .put("scopes", memberOf(reading, nodesOf(asked["arguments"])[0], "scopes"));
  }
  return true;
};

const GOOGLE_TOKEN = "https://oauth2.googleapis.com/token";
const GOOGLE_AUTHORIZE = "https://accounts.google.com/o/oauth2/v2/auth";

/** googleapis and google-auth-library: `new google.auth.OAuth2(id, secret, redirect)`, `generateAuthUrl({...})`. */
const google: Library = (reading, call, path) => {
  const name = dottedName(nodeOf(call["callee"]));
  if (!/(?:^|\.)(?:google\.auth\.OAuth2|auth\.OAuth2Client|OAuth2Client)$/.test(name)) return false;
  if (!/["'`](?:googleapis|google-auth-library)["'`/]/.test(reading.slice.text)) return false;
  const [first, secret, redirect] = nodesOf(call["arguments"]);
  if (!first) return false;
  const object = reading.folder.resolved(first)?.type === "ObjectExpression" ? first : undefined;
  const id = object ? (memberOf(reading, object, "clientId") ?? memberOf(reading, object, "client_id")) : first;
  const back = object ? memberOf(reading, object, "redirectUri") : redirect;
  new Made(reading, path, call, "settings", "google")
    .put("client_id", id)
    .put("client_secret", object ? memberOf(reading, object, "clientSecret") : secret)
    .put("redirect_uri", back)
    .put("token_url", implied(GOOGLE_TOKEN, call));
  for (const [i, asked] of callsOn(reading, call, /^generateAuthUrl$/).entries()) {
    const [options] = nodesOf(asked["arguments"]);
    const made = new Made(reading, `${path}-${i + 1}`, asked, "request")
      .put("url", implied(GOOGLE_AUTHORIZE, asked), "request")
      .put("client_id", id, "query")
      .all(options, "query");
    if (!memberOf(reading, options, "response_type")) made.put("response_type", implied("code", asked), "query");
    if (!memberOf(reading, options, "redirect_uri")) made.put("redirect_uri", back, "query");
  }
  return true;
};

/** openid-client to version 5: `Issuer.discover(url)`, `new issuer.Client({...})`, `client.grant({...})`. */
const openidClient: Library = (reading, call, path) => {
  const callee = bare(nodeOf(call["callee"]));
  const owner = bare(nodeOf(callee?.["object"]));
  const [metadata] = nodesOf(call["arguments"]);
  if (lastWord(callee) !== "Client" || !owner || !/openid-client/.test(reading.slice.text)) return false;
  const made = reading.folder.resolved(owner);
  const discovered = made && /(?:^|\.)Issuer\.discover$/.test(dottedName(nodeOf(made["callee"])));
  const issuer = discovered
    ? nodesOf(made["arguments"])[0]
    : memberOf(reading, nodesOf(made?.["arguments"])[0], "issuer");
  new Made(reading, path, call, "settings").put("issuer", issuer).all(metadata);
  for (const [i, asked] of callsOn(reading, call, /^grant$/).entries())
    new Made(reading, `${path}-${i + 1}`, asked, "settings")
      .put("issuer", issuer)
      .put("client_id", memberOf(reading, metadata, "client_id"))
      .all(nodesOf(asked["arguments"])[0]);
  return true;
};

const GRANT_CALLS: Readonly<Record<string, string>> = {
  clientCredentialsGrant: "client_credentials",
  refreshTokenGrant: "refresh_token",
};

/** openid-client from version 6: `discovery(new URL(issuer), id, secret)`, `clientCredentialsGrant(config, {...})`. */
const openidClient6: Library = (reading, call, path) => {
  if (lastWord(nodeOf(call["callee"])) !== "discovery" || !/openid-client/.test(reading.slice.text)) return false;
  const [server, id, second] = nodesOf(call["arguments"]);
  if (!server || !id) return false;
  const made = reading.folder.resolved(server);
  const issuer = made?.type === "NewExpression" ? nodesOf(made["arguments"])[0] : server;
  const object = reading.folder.resolved(second)?.type === "ObjectExpression";
  const settings = (at: string, node: JsNode) =>
    new Made(reading, at, node, "settings").put("issuer", issuer).put("client_id", id);
  const secret = object ? memberOf(reading, second, "client_secret") : second;
  settings(path, call).put("client_secret", secret);
  const config = variableOf(reading, call);
  if (config === undefined) return true;
  let count = 0;
  for (const asked of reading.scope.calls) {
    const grant = GRANT_CALLS[lastWord(nodeOf(asked["callee"]))];
    const [first, options] = nodesOf(asked["arguments"]);
    const parameters = grant === "refresh_token" ? nodesOf(asked["arguments"])[2] : options;
    if (!grant || nameOf(bare(first)) !== config) continue;
    settings(`${path}-${(count += 1)}`, asked)
      .put("grant_type", implied(grant, asked))
      .all(parameters);
  }
  return true;
};

const LIBRARIES: readonly Library[] = [simpleOauth2, msal, google, openidClient, openidClient6];
const CALLED =
  /^(?:ClientCredentials|AuthorizationCode|ResourceOwnerPassword|create|ConfidentialClientApplication|PublicClientApplication|OAuth2|OAuth2Client|Client|discovery)$/;

/** Adds what the calls of known libraries say, at `where.path` + "/library/N". */
export function addLibraries(reading: JsReading): void {
  let count = 0;
  for (const call of reading.scope.calls) {
    if (!CALLED.test(lastWord(nodeOf(call["callee"])))) continue;
    const path = `${reading.where.path}/library/${count}`;
    if (LIBRARIES.some((library) => library(reading, call, path))) count += 1;
  }
}

const SETTER = /^(\w{1,40}?)_?(?:OAuth2?|OIDC|OpenIDConnect|Oidc|Bearer|Web)?(?:Strategy|Provider)$/;
/** Words of libraries' names for what settings call otherwise. */
const VENDORS: Readonly<Record<string, string>> = {
  azure_ad: "azure_ad",
  azure_a_d: "azure_ad",
  azuread: "azure_ad",
  microsoft_entra_id: "azure_ad",
  azure_ad_b2_c: "",
};

/** Objects that a Passport strategy or a provider of Auth.js is made of, with the vendor's word: "auth0". */
export function vendorObjects(reading: JsReading): ReadonlyMap<JsNode, string> {
  const found = new Map<JsNode, string>();
  for (const call of reading.scope.calls) {
    const name = SETTER.exec(lastWord(nodeOf(call["callee"])))?.[1];
    const [first] = nodesOf(call["arguments"]);
    if (!name) continue;
    const object = reading.folder.resolved(first);
    if (object?.type !== "ObjectExpression") continue;
    const word = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
    const vendor = VENDORS[word] ?? word;
    if (vendor !== "") found.set(object, vendor);
  }
  return found;
}
