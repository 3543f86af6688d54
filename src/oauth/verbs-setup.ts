/** Verbs on how a client is set up: its redirects, scopes, proof keys, issuer, and where its secret is put. */
import { hostOf, reachOf } from "./hosts.ts";
import { isExample } from "./source.ts";
import { type FieldValue, fieldOf, isKnown, knownText, type Subject } from "./subject.ts";
import type { Verb } from "./verb.ts";

/** A code grant without a proof key: an error for a client that shows itself to be public, else a note. */
export const pkceMissing: Verb = function* (subject) {
  const { kind } = subject.group;
  if (kind !== "request" && kind !== "helper") return;
  const pkce = fieldOf(subject, "pkce");
  const proofs = ["param.code_challenge", "param.code_verifier", "query.code_challenge"].map((name) =>
    fieldOf(subject, name),
  );
  if ([pkce, ...proofs].some(({ values, closed }) => values.length > 0 || !closed)) return;
  const grant = fieldOf(subject, "grant").values[0];
  yield { ...(grant?.entry ? { value: grant } : {}), ...(isPublicClient(subject) ? {} : { level: "note" as const }) };
};

/** A token request that is seen whole and names its client without a secret. */
function isPublicClient(subject: Subject): boolean {
  if (subject.kind !== "token-request") return false;
  const secret = fieldOf(subject, "auth.client_secret");
  const idle = [secret, fieldOf(subject, "param.client_secret")].some((field) => field.idle.length > 0);
  return (
    secret.closed &&
    secret.values.length === 0 &&
    !idle &&
    fieldOf(subject, "param.client_assertion").values.length === 0 &&
    fieldOf(subject, "auth.client_id").values.length > 0
  );
}

/** Names of registration members that list redirects or origins; lower case, letters only. */
const REDIRECTS =
  /^reg\.(?:.*\.)?(?:(?:valid)?redirecturis?|callbacks|callbackurls|postlogoutredirecturis|signinredirecturis)$/;
const ORIGINS = /^reg\.(?:.*\.)?(?:weborigins|allowedcorsorigins)$/;
/** Clients that Keycloak makes itself. */
const BUILT_IN = new Set([
  "account",
  "account-console",
  "admin-cli",
  "broker",
  "realm-management",
  "security-admin-console",
]);

function* redirectsOf(subject: Subject, origins: boolean): Iterable<FieldValue> {
  const seen = new Set<unknown>();
  for (const [name, { values }] of subject.fields) {
    const plain = name.toLowerCase().replace(/[_-]/g, "");
    const wanted = plain === "param.redirecturi" || REDIRECTS.test(plain) || (origins && ORIGINS.test(plain));
    if (!wanted) continue;
    for (const value of values) {
      if (!isKnown(value) || seen.has(value.entry)) continue;
      seen.add(value.entry);
      yield value;
    }
  }
}

function isBuiltIn(subject: Subject): boolean {
  const id = knownText(fieldOf(subject, "reg.clientId"));
  return id !== undefined && BUILT_IN.has(id);
}

/** A "*" in a redirect URI or web origin; on one's own paths or on this machine only a warning. */
export const wildcardRedirect: Verb = function* (subject) {
  if (isBuiltIn(subject)) return;
  for (const value of redirectsOf(subject, true)) {
    if (!value.text.includes("*") || /^\/realms\/[^/]+\/account\//.test(value.text)) continue;
    const host = hostOf(value.text);
    const near = value.text.startsWith("/") || (host !== undefined && reachOf(host) === "loopback");
    yield { value, ...(near ? { level: "warning" as const } : {}) };
  }
};

/** A plain-text redirect that leaves this machine; inside a private network a note. */
export const insecureRedirect: Verb = function* (subject) {
  for (const value of redirectsOf(subject, false)) {
    const host = /^http:\/\//i.test(value.text) ? hostOf(value.text) : undefined;
    if (host === undefined || host.includes("*")) continue;
    const reach = reachOf(host);
    const lesser = reach === "internal" || isExample(subject.document);
    if (reach !== "loopback") yield { value, params: { host }, ...(lesser ? { level: "note" as const } : {}) };
  }
};

const BROAD =
  /^(?:all|\*|root|full_access|admin:\*|__myscopes__|https:\/\/www\.googleapis\.com\/auth\/cloud-platform)$/;
/** Scopes that stand for all that a client was granted, where the server offers no narrower choice (Entra, Databricks). */
const ONLY_CHOICE = /^(?:\S{0,200}\/)?\.default$|^all-apis$/;

/** A scope that grants everything. */
export const broadScope: Verb = function* (subject) {
  for (const value of fieldOf(subject, "param.scope").values) {
    if (!isKnown(value)) continue;
    const scopes = value.text.split(/[\s,]+/);
    const broad = scopes.find((scope) => BROAD.test(scope));
    const only = scopes.find((scope) => ONLY_CHOICE.test(scope));
    if (broad !== undefined) yield { value, params: { scope: broad } };
    else if (only !== undefined) yield { value, params: { scope: only.slice(0, 80) }, level: "note" };
  }
};

/** Services that give each tenant a host of its own. */
const TENANT_HOSTS =
  /^([a-z0-9-]+(?:\.(?:us|eu|au|jp|uk|ca))?)\.(auth0\.com|okta\.com|oktapreview\.com|logto\.app|onelogin\.com|b2clogin\.com|zitadel\.cloud|frontegg\.com|fusionauth\.io)$/;
const SHARED_TENANTS = new Set(["common", "organizations", "consumers"]);

/** The tenant that a URL names, and the service whose tenants these are; undefined where hosts prove nothing. */
function tenantOf(url: string): { service: string; tenant: string } | undefined {
  const host = hostOf(url);
  if (host === undefined) return undefined;
  const own = TENANT_HOSTS.exec(host);
  if (own) return { service: own[2]!, tenant: own[1]! };
  const path = url.slice(url.indexOf(host) + host.length).replace(/^:\d+/, "");
  const realm = /^(?:\/auth)?\/realms\/([^/?#]+)/.exec(path)?.[1];
  if (realm) return { service: `${host} realm`, tenant: realm };
  const entra = /^(?:login\.microsoftonline\.com|sts\.windows\.net)$/.test(host)
    ? /^\/([0-9a-f-]{36})(?:\/|$)/i.exec(path)?.[1]
    : undefined;
  return entra && !SHARED_TENANTS.has(entra) ? { service: "entra", tenant: entra.toLowerCase() } : undefined;
}

/** Token URL, authorize URL and issuer of two tenants of one service. */
export const issuerEndpointMismatch: Verb = function* (subject) {
  const known = ["config.issuer", "url", "authorize.url"].flatMap((name) =>
    fieldOf(subject, name).values.slice(0, 1).filter(isKnown),
  );
  const [first, ...others] = known.flatMap((value) => {
    const found = tenantOf(value.text);
    return found ? [{ value, ...found }] : [];
  });
  for (const other of others) {
    if (!first || other.service !== first.service || other.tenant === first.tenant) continue;
    yield { value: other.value, params: { tenant: other.tenant.slice(0, 60), issuer: first.tenant.slice(0, 60) } };
    return;
  }
};

/** IdentityServer's switch; an error where the client's only grant is client_credentials. */
export const tokensViaBrowser: Verb = function* (subject) {
  for (const [name, { values }] of subject.fields) {
    if (!/^reg\.(?:.*\.)?allowaccesstokensviabrowser$/i.test(name)) continue;
    const value = values.find((each) => /^true$/i.test(each.text));
    if (!value) continue;
    const prefix = name.slice(0, name.lastIndexOf(".") + 1).toLowerCase();
    const grants = [...subject.fields].flatMap(([key, field]) =>
      key.toLowerCase().startsWith(prefix) && /(?:allowed)?_?grant_?types$/i.test(key)
        ? field.values.map(({ text }) => text)
        : [],
    );
    const onlyMachines = grants.length > 0 && grants.every((grant) => grant === "client_credentials");
    yield { value, ...(onlyMachines ? { level: "error" as const } : {}) };
    return;
  }
};

/** Code that is sent to every user; a server's part of such a project is none. */
const CLIENT_CODE =
  /(?:^|\/)(?:public|static|www)\/(?:[^/]+\/)*[^/]+\.[cm]?js$|(?:^|\/)src\/(?:[^/]+\/)*[^/]+\.(?:tsx|jsx|vue|svelte)$|(?:^|\/)(?:res\/values[^/]*\/strings\.xml|Info\.plist)$/;
const SERVER_CODE =
  /(?:^|\/)(?:server|api|backend|functions|lambda|test|tests|__tests__|node_modules)\/|\.(?:server|test|spec|stories)\.[^/]+$|\+(?:page|layout)?\.?server\.|(?:^|\/)(?:route|middleware)\.[jt]sx?$/;
const PUBLIC_NAME = /^(?:NEXT_PUBLIC_|VITE_|REACT_APP_|EXPO_PUBLIC_|NUXT_PUBLIC_|GATSBY_|VUE_APP_)/;

/** Client credentials where every user can read them. */
export const clientCredentialsInPublic: Verb = function* (subject) {
  const { path } = subject.document.input;
  const grant = fieldOf(subject, "grant").values[0];
  const secret = fieldOf(subject, "auth.client_secret").values[0];
  const inCode = CLIENT_CODE.test(path) && !SERVER_CODE.test(path);
  const named = [grant, secret].some((value) => value?.entry && PUBLIC_NAME.test(value.entry.key));
  if (inCode || named) yield { ...(grant?.entry ? { value: grant } : {}) };
};

/** Files that a deployed program reads as they are, and copies of them that are there to be filled in. */
const RUNTIME =
  /(?:^|\/)(?:\.env(?:\.[\w-]+)*|[\w.-]+\.env|appsettings(?:\.\w+)?\.json|application(?:-\w+)?\.(?:ya?ml|properties)|(?:docker-)?compose[\w.-]*\.ya?ml|wrangler\.toml|local\.settings\.json)$/i;
const TO_FILL_IN = /example|sample|template|\bdist\b|default|\.tpl|(?:^|\/)(?:docs?|tests?|fixtures?)\//i;
/** What people write for other people; `${X}` and `{{x}}` are filled in by tools. */
const FOR_PEOPLE = /^<<?[^<>{}$]+>>?$|^\[[a-z][\w -]*\]$|\byour[-_ ]|goes[-_ ]?here\b|^change[-_]?me$|^x{4,}$/i;

/** A placeholder for people in a file that is deployed. */
export const placeholderInRuntimeConfig: Verb = function* (subject) {
  const { path } = subject.document.input;
  if (!RUNTIME.test(path) || TO_FILL_IN.test(path)) return;
  const seen = new Set<unknown>();
  for (const [name, { values }] of subject.fields) {
    if (!/^(?:auth\.client_|url$|param\.|config\.|header\.)/.test(name)) continue;
    for (const value of values) {
      const written = value.entry?.value.trim() ?? "";
      if (!value.entry || seen.has(value.entry) || value.state === "computed" || !FOR_PEOPLE.test(written)) continue;
      seen.add(value.entry);
      yield { value, params: { name: value.entry.key } };
    }
  }
};

/** The register's lines of this file. */
export const SETUP_VERBS = {
  "pkce-missing": pkceMissing,
  "wildcard-redirect": wildcardRedirect,
  "insecure-redirect": insecureRedirect,
  "broad-scope": broadScope,
  "issuer-endpoint-mismatch": issuerEndpointMismatch,
  "tokens-via-browser": tokensViaBrowser,
  "client-credentials-in-public": clientCredentialsInPublic,
  "placeholder-in-runtime-config": placeholderInRuntimeConfig,
} satisfies Readonly<Record<string, Verb>>;
