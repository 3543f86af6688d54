/** Verbs on how a request travels: plain text, certificate checks switched off. */
import type { Entry } from "../model/document.ts";
import { hostOf, reachOf } from "./hosts.ts";
import { isExample } from "./source.ts";
import { type FieldValue, fieldOf, knownText, type Subject } from "./subject.ts";
import type { Verb } from "./verb.ts";

const URLS = ["url", "authorize.url", "config.issuer"] as const;

/** Fields that show that a request carries a credential, known or not. */
const CREDENTIALS = [
  "auth.client_secret",
  "header.authorization",
  "header.x-api-key",
  "header.x-auth-token",
  "query.access_token",
  "param.password",
  "param.refresh_token",
  "param.assertion",
  "param.client_assertion",
  "token.value",
];

/** True if an enabled value of a credential's field is there. */
function carriesCredential(subject: Subject): boolean {
  return (
    CREDENTIALS.some((name) => fieldOf(subject, name).values.length > 0) ||
    knownText(fieldOf(subject, "auth.method")) === "basic"
  );
}

/**
 * A plain-text URL: an error if a credential goes there; a note if none does or if it stays in a private network, once for each
 * host of a file and not in examples; nothing on this machine. A base URL that many requests take from one variable is told once, where the
 * variable is defined.
 */
export const insecureEndpoint: Verb = function* (subject, { subjects }) {
  for (const name of URLS) {
    const value = fieldOf(subject, name).values[0];
    if (!value || !/^http:\/\//i.test(value.text)) continue;
    const host = hostOf(value.text);
    // A host that is a placeholder may be the loopback one.
    if (host === undefined || value.holes.some((hole) => host.includes(hole))) continue;
    const reach = reachOf(host);
    const place = atDefinition(value);
    const sends = carriesCredential(subject) || sendingDefinitions(subjects).has(place.entry);
    if (reach === "loopback" || (subject.kind === "api-request" && !sends && subject.document.family === undefined))
      continue;
    const note = reach !== "public" || !sends;
    if (note && (isExample(subject.document) || !isFirst(subject, name, host, subjects))) continue;
    yield { value: place, params: { host }, ...(note ? { level: "note" as const } : {}) };
  }
};

const firsts = new WeakMap<readonly Subject[], Map<string, string>>();

/** Whether a file names a host here for the first time. */
function isFirst(subject: Subject, name: string, host: string, subjects: readonly Subject[]): boolean {
  let seen = firsts.get(subjects);
  if (!seen) {
    seen = new Map();
    for (const [i, one] of subjects.entries())
      for (const field of URLS) {
        const url = fieldOf(one, field).values[0]?.text ?? "";
        const own = /^http:\/\//i.test(url) ? hostOf(url) : undefined;
        const key = `${one.document.input.path}\n${own}`;
        if (own !== undefined && !seen.has(key)) seen.set(key, `${i} ${field}`);
      }
    firsts.set(subjects, seen);
  }
  const [index, field] = (seen.get(`${subject.document.input.path}\n${host}`) ?? "").split(" ");
  return subjects[Number(index)] === subject && field === name;
}

/** The value as the place of its definition, if the scheme stands there. */
function atDefinition(value: FieldValue): FieldValue {
  const { definition, span, ...rest } = value;
  if (!definition || !/^\s*http:\/\//i.test(definition.entry.value)) return value;
  return { ...rest, document: definition.document, entry: definition.entry };
}

const sending = new WeakMap<readonly Subject[], ReadonlySet<Entry | undefined>>();

/** Definitions of URLs that some request of the workspace sends a credential to. */
function sendingDefinitions(subjects: readonly Subject[]): ReadonlySet<Entry | undefined> {
  let entries = sending.get(subjects);
  if (!entries) {
    const senders = subjects.filter(carriesCredential).flatMap((subject) => fieldOf(subject, "url").values.slice(0, 1));
    entries = new Set(senders.flatMap(({ definition }) => (definition ? [definition.entry] : [])));
    sending.set(subjects, entries);
  }
  return entries;
}

/** Certificate checks switched off for a request. */
export const tlsVerifyOff: Verb = function* (subject) {
  const value = fieldOf(subject, "insecure").values[0];
  if (!value || value.text === "false") return;
  if (knownText(fieldOf(subject, "url.scheme")) === "http") return;
  const host = knownText(fieldOf(subject, "url.host"));
  const away = host === undefined || reachOf(host) === "public";
  yield { value, ...(away && carriesCredential(subject) ? {} : { level: "note" as const }) };
};

/** The register's lines of this file. */
export const TRANSPORT_VERBS = {
  "insecure-endpoint": insecureEndpoint,
  "tls-verify-off": tlsVerifyOff,
} satisfies Readonly<Record<string, Verb>>;
