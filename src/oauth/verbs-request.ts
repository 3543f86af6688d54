/** Verbs on what a request sends: its parameters and how they are encoded. */
import { type FieldValue, fieldOf, isKnown, knownText, type Subject } from "./subject.ts";
import type { Verb } from "./verb.ts";

/** RFC 8707 section 2 and RFC 8693 section 2.1: parameters that may be sent more than once. */
const REPEATABLE = new Set(["resource", "audience"]);

/** A parameter that is sent twice in one place. */
export const duplicateParameter: Verb = function* (subject) {
  if (!isSent(subject)) return;
  for (const [name, { values }] of subject.fields) {
    const parameter = /^(?:param|query)\.(.+)$/.exec(name)?.[1];
    if (parameter === undefined || REPEATABLE.has(parameter)) continue;
    const rows = values.filter((value) => value.entry && !/\/\d+$/.test(afterHash(value.entry.path)));
    const places = new Set(rows.map((value) => value.entry!.span.start));
    if (subject.kind === "authorize-request" && name.startsWith("param.") && subject.fields.has(`query.${parameter}`))
      continue;
    if (places.size > 1) yield { value: rows[rows.length - 1]!, params: { parameter } };
  }
};

/** The pointer inside a JSON body: a list's items are one parameter. */
function afterHash(path: string): string {
  const hash = path.lastIndexOf("#/");
  return hash < 0 ? "" : path.slice(hash);
}

/** What each grant cannot do without (RFC 6749 sections 4.1.3, 4.3.2, 6; RFC 8628 section 3.4). */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  authorization_code: ["code"],
  refresh_token: ["refresh_token"],
  password: ["username", "password"],
  "urn:ietf:params:oauth:grant-type:device_code": ["device_code"],
};

/** A required row that is there but switched off, with no other in its place. */
export const disabledRequired: Verb = function* (subject) {
  const grant = knownText(fieldOf(subject, "grant"));
  const needed = ["grant_type", ...(grant === undefined ? [] : (REQUIRED[grant] ?? []))];
  if (grant === "client_credentials" && knownText(fieldOf(subject, "auth.method")) === "none")
    needed.push("client_id", "client_secret");
  for (const parameter of needed) {
    const { values, idle, closed } = fieldOf(subject, `param.${parameter}`);
    const row = idle.find((value) => value.state === "disabled");
    if (closed && row && values.length === 0 && fieldOf(subject, `query.${parameter}`).values.length === 0)
      yield { value: row, params: { parameter } };
  }
};

/** JSON to an endpoint that takes forms: an error where the provider says so, a note where nobody knows. */
export const contentType: Verb = function* (subject, { provider }) {
  if (provider && provider.body !== "form") return;
  const format = knownText(fieldOf(subject, "body.format"));
  const type = fieldOf(subject, "contentType").values[0];
  if (type?.text !== "application/json" && format !== "json") return;
  if (type && isKnown(type) && type.text !== "application/json") return;
  const value = type?.entry ? type : fieldOf(subject, "body.format").values[0];
  // Who answers at a host that is not known may well take JSON.
  if (!provider && knownText(fieldOf(subject, "url.host")) === undefined) return;
  yield { ...(value ? { value } : {}), ...(provider ? {} : { level: "note" as const }) };
};

/** Characters that change or end a value in a form: RFC 6749 appendix B. A "+" between scopes is their right encoding. */
export const unencodedFormValue: Verb = function* (subject, { options }) {
  const only = options["parameters"];
  for (const [name, { values }] of subject.fields) {
    if (!name.startsWith("param.") || (Array.isArray(only) && !only.includes(name.slice(6)))) continue;
    for (const value of values) {
      const written = writtenForm(value);
      if (written === undefined) continue;
      const spaced = /^param\.(?:scope|audience|resource|acr_values|prompt)$/.test(name);
      const match =
        /[ #=]|%(?![0-9A-Fa-f]{2})/.exec(written)?.[0] ?? (!spaced && written.includes("+") ? "+" : undefined);
      if (match !== undefined)
        yield { value, params: { parameter: name.slice(6), character: match === " " ? "space" : match } };
    }
  }
};

/** A form value as it stands in the file, if it was read from a form's text and nothing else encodes it. */
function writtenForm(value: FieldValue): string | undefined {
  const { entry, document } = value;
  if (!entry || !isKnown(value) || entry.place !== "body" || !entry.path.includes("#?") || /\/form#\?/.test(entry.path))
    return undefined;
  // A form inside a JSON value is a text to the server.
  if (entry.path.slice(0, entry.path.indexOf("#?")).includes("#/")) return undefined;
  const { text } = document.input;
  const before = text.slice(Math.max(0, entry.span.start - 120), entry.span.start);
  // In a form's own text the value follows its "="; what code puts into a form is encoded by it.
  if (!before.endsWith("=")) return undefined;
  if (/--data-urlencode[\s=]+\$?["']?[^\s"']{0,80}=$/.test(before)) return undefined;
  const written = text.slice(entry.span.start, entry.span.end);
  // Code puts the text together from pieces: quotes and operators between them are none of it.
  return entry.value !== written && /["'`\n]/.test(written) ? undefined : written;
}

/** RFC 6749 section 2.3.1: id and secret are form-encoded before they become a Basic header. */
export const basicNotEncoded: Verb = function* (subject) {
  const [secret] = fieldOf(subject, "auth.client_secret").values;
  const [id] = fieldOf(subject, "auth.client_id").values;
  for (const value of [id, secret]) {
    if (!value || !isKnown(value) || value.entry?.role === undefined || !/^auth\.basic\./.test(value.entry.role))
      continue;
    const match = /[:+ &]|%(?![0-9A-Fa-f]{2})|[^\x21-\x7e]/.exec(value.text)?.[0];
    if (match !== undefined) yield { value, params: { part: value === id ? "client id" : "client secret" } };
  }
};

/** The client id of the Basic header beside another one in the body. */
export const authIdDiffers: Verb = function* (subject) {
  const basic = fieldOf(subject, "auth.client_id").values.find((value) => value.entry?.role === "auth.basic.username");
  if (!basic || !isKnown(basic)) return;
  for (const name of ["param.client_id", "query.client_id"]) {
    for (const value of fieldOf(subject, name).values) {
      if (isKnown(value) && value.text !== basic.text && value.text !== decoded(basic.text)) yield { value };
    }
  }
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** RFC 8707 section 2: an absolute URI without fragment. Entra's first version takes an application's GUID. */
const RESOURCE = /^[a-z][a-z0-9+.-]*:[^#]+$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A resource that no server can know; names of settings ("resource") mean other things too, so only requests count. */
export const resourceNotAbsolute: Verb = function* (subject) {
  if (!isSent(subject)) return;
  for (const value of fieldOf(subject, "param.resource").values)
    if (isKnown(value) && !RESOURCE.test(value.text)) yield { value };
};

/** A request, a form or a helper: what goes over the wire, not settings of some program. */
function isSent({ group }: Subject): boolean {
  return group.kind === "request" || group.kind === "form" || group.kind === "helper";
}

/** Grants that RFC 6749, 7523, 8628 and 8693 name. */
const GRANTS = [
  "authorization_code",
  "client_credentials",
  "refresh_token",
  "password",
  "device_code",
  "token_exchange",
];
/** What other software calls the grants it sends. */
const TOOL_NAMES = new Set(["authorization_code_with_pkce", "password_credentials", "implicit", "device_code"]);

/** A grant that nobody registered: an error if it is a known one misspelt, else a note, as a server may know its own. */
export const unknownGrantType: Verb = function* (subject) {
  const grant = fieldOf(subject, "grant").values[0];
  if (!grant || !isKnown(grant) || !isSent(subject)) return;
  if (subject.group.kind === "helper" && TOOL_NAMES.has(grant.text)) return;
  const near = nearestGrant(grant.text);
  if (near) yield { value: grant, params: { grant: grant.text, meant: `; it should be ${near}` } };
  else yield { value: grant, level: "note", params: { grant: grant.text.slice(0, 60), meant: "" } };
};

function nearestGrant(text: string): string | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, "");
  const own = plain(text.slice(0, 60));
  return GRANTS.find(
    (grant) =>
      plain(grant) === own || plain(grant) === `${own}s` || `${plain(grant)}s` === own || oneSlip(plain(grant), own),
  );
}

/** One letter more, less or other. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 6) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** The register's lines of this file. */
export const REQUEST_VERBS = {
  "duplicate-parameter": duplicateParameter,
  "disabled-required": disabledRequired,
  "content-type": contentType,
  "unencoded-form-value": unencodedFormValue,
  "basic-not-encoded": basicNotEncoded,
  "auth-id-differs": authIdDiffers,
  "unknown-grant-type": unknownGrantType,
  "resource-not-absolute": resourceNotAbsolute,
} satisfies Readonly<Record<string, Verb>>;
