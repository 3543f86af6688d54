/** Sibling settings with names of one family (X_CLIENT_ID, X_TOKEN_URL ...) as a token request of which only parts are seen. */
import type { Entry, Group } from "../model/document.ts";
import { addValues } from "./request-subject.ts";
import { addSource } from "./source.ts";
import { type Subject, SubjectBuilder } from "./subject.ts";
import { addUrl } from "./url.ts";
import type { Values } from "./value.ts";

/** Ends of setting names in snake case, and the field that they give. */
const SUFFIXES: Readonly<Record<string, string>> = {
  client_id: "auth.client_id",
  clientid: "auth.client_id",
  app_id: "auth.client_id",
  application_id: "auth.client_id",
  client_secret: "auth.client_secret",
  clientsecret: "auth.client_secret",
  app_secret: "auth.client_secret",
  application_secret: "auth.client_secret",
  client_password: "auth.client_secret",
  token_url: "url",
  token_uri: "url",
  token_endpoint: "url",
  access_token_url: "url",
  access_token_uri: "url",
  oauth_token_url: "url",
  token_endpoint_url: "url",
  auth_url: "authorize.url",
  authorization_url: "authorize.url",
  authorize_url: "authorize.url",
  authorization_endpoint: "authorize.url",
  authorization_uri: "authorize.url",
  scope: "param.scope",
  scopes: "param.scope",
  tenant: "param.tenant",
  tenant_id: "param.tenant",
  tenant_name: "param.tenant",
  audience: "param.audience",
  resource: "param.resource",
  resource_url: "param.resource",
  resource_uri: "param.resource",
  resource_indicator: "param.resource",
  grant_type: "grant",
  authorization_grant_type: "grant",
  redirect_uri: "param.redirect_uri",
  redirect_url: "param.redirect_uri",
  callback_url: "param.redirect_uri",
  callback_uri: "param.redirect_uri",
  authority: "config.authority",
  issuer: "config.issuer",
  issuer_url: "config.issuer",
  issuer_uri: "config.issuer",
  company_id: "header.companyid",
  companyid: "header.companyid",
  access_token: "token.value",
  bearer_token: "token.value",
  token: "token.value",
};

/** Longest first, under their last word: most names of a file end in none of these. */
const BY_LAST_WORD = new Map<string, string[]>();
for (const suffix of Object.keys(SUFFIXES).sort((a, b) => b.length - a.length)) {
  const word = suffix.slice(suffix.lastIndexOf("_") + 1);
  BY_LAST_WORD.set(word, [...(BY_LAST_WORD.get(word) ?? []), suffix]);
}
/** A name that ends like one of the suffixes, however it is written. */
const LAST_WORD = new RegExp(`(?:${[...BY_LAST_WORD.keys()].join("|")})$`, "i");

const SECRET_FIELDS = new Set(["auth.client_secret", "token.value"]);
/** What an API client's variables say; the rest is read where they are used. */
const OF_VARIABLES = new Set(["auth.client_id", "auth.client_secret", "token.value", "config.issuer"]);
const MAX_NAME = 120;
/** Attributes of Terraform's own resources: their scope or tenant is not a request's. */
const RESOURCE_ATTRIBUTE = /^\/(?:resource|data)\/[^/]+\/[^/]+\/[^/]+$/;

/** "LogtoM2mClientId", "logto.m2m.client-id" -> "logto_m2m_client_id". */
export function snakeOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toLowerCase();
}

interface Setting {
  readonly prefix: string;
  readonly field: string;
  readonly entry: Entry;
}

/** The setting that a name stands for; undefined for names of no family. */
function settingOf(entry: Entry): Setting | undefined {
  // A switch such as `include_client_id: true` is no client id.
  if (entry.key.length > MAX_NAME || entry.scalar === "boolean" || !LAST_WORD.test(entry.key)) return undefined;
  const name = snakeOf(entry.key);
  for (const suffix of BY_LAST_WORD.get(name.slice(name.lastIndexOf("_") + 1)) ?? []) {
    if (name === suffix) return { prefix: "", field: SUFFIXES[suffix]!, entry };
    if (name.endsWith(`_${suffix}`)) return { prefix: name.slice(0, -suffix.length), field: SUFFIXES[suffix]!, entry };
  }
  return undefined;
}

/** The token requests that a group of settings describes, one for each prefix that has a client or a token URL. */
export function settingsSubjects(group: Group, entries: readonly Entry[], values: Values): Subject[] {
  const families = new Map<string, Setting[]>();
  for (const entry of entries) {
    if (entry.place !== "config" && entry.place !== "variable" && entry.place !== "code") continue;
    if (entry.role === "id") continue;
    const setting = settingOf(entry);
    if (!setting) continue;
    if (setting.field.startsWith("param.") && RESOURCE_ATTRIBUTE.test(entry.path)) continue;
    const list = families.get(setting.prefix);
    if (list) list.push(setting);
    else families.set(setting.prefix, [setting]);
  }
  const subjects: Subject[] = [];
  for (const [prefix, own] of families) {
    if (!own.some(({ field }) => field === "auth.client_id" || field === "auth.client_secret" || field === "url"))
      continue;
    const subject = settingsSubject(group, settingsFor(prefix, own, families), values);
    if (subject) subjects.push(subject);
  }
  return subjects;
}

/** A family's own settings and, for what it leaves out, those of the prefixes that begin its own. */
function settingsFor(
  prefix: string,
  own: readonly Setting[],
  families: ReadonlyMap<string, readonly Setting[]>,
): Setting[] {
  const found = [...own];
  for (let shorter = prefix; shorter !== ""; ) {
    // lastIndexOf takes a negative start for 0: a lone "_" would be found again for ever.
    const cut = shorter.length < 2 ? -1 : shorter.lastIndexOf("_", shorter.length - 2);
    shorter = cut < 0 ? "" : shorter.slice(0, cut + 1);
    for (const setting of families.get(shorter) ?? []) {
      if (!found.some(({ field }) => field === setting.field)) found.push(setting);
    }
  }
  return found;
}

/** The name of the block that a setting stands in: `okta: {clientId}` is okta_client_id too. */
function blockOf(entry: Entry, group: Group): string | undefined {
  if (group.kind !== "settings") return undefined;
  const names = entry.path.split("/");
  const name = group.name !== "" && !group.name.includes("/") ? group.name : names.at(-2);
  return name && name.length <= 40 && /^[A-Za-z]\w*(?:-\w+)*$/.test(name) ? snakeOf(name) : undefined;
}

/** The names of a file of code, as they stand in no call and no object. */
function isCode({ kind }: Group, { document }: Values): boolean {
  return kind === "file" && /^(?:text|javascript)$/.test(document.format);
}

/** Code names many clients in one file: which of two values belongs to which nobody can say. */
function unambiguous(settings: readonly Setting[]): readonly Setting[] {
  const values = new Map<string, Set<string>>();
  for (const { field, entry } of settings) values.set(field, (values.get(field) ?? new Set<string>()).add(entry.value));
  return settings.filter(({ field }) => values.get(field)!.size === 1);
}

function settingsSubject(group: Group, settings: readonly Setting[], values: Values): Subject | undefined {
  const fields = new Set(settings.map(({ field }) => field));
  const variables = group.kind === "variables";
  if (fields.size < 2 && !variables && !fields.has("auth.client_id")) return undefined;
  const subject = new SubjectBuilder("token-request", values.document, group);
  const told = isCode(group, values) ? unambiguous(settings) : settings;
  if (told.length < settings.length && new Set(told.map(({ field }) => field)).size < 2) return undefined;
  for (const { field, entry } of told) {
    if (variables && !OF_VARIABLES.has(field)) continue;
    const value = values.of(entry, SECRET_FIELDS.has(field));
    if (field === "url") addUrl(subject, value);
    else subject.add(field, value);
    if (field === "grant") subject.add("param.grant_type", value);
    subject.derive("var.name", entry.key, value);
    const block = blockOf(entry, group);
    if (block) subject.derive("var.name", `${block}_${snakeOf(entry.key)}`, value);
  }
  addValues(subject);
  addSource(subject);
  const first = told.find(({ field }) => field === "url") ?? told[0]!;
  subject.anchor = values.of(first.entry, SECRET_FIELDS.has(first.field));
  return subject.build();
}
