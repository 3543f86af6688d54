/** Verbs on a token beside the configuration that it was requested with. */
import { durationOf } from "../engine/jwt.ts";
import { type FieldValue, fieldOf, isKnown, type Subject } from "./subject.ts";
import type { Verb } from "./verb.ts";

/** The values that the token's own file configures; none if one of them is not known. */
function configured(subject: Subject, names: readonly string[]): readonly FieldValue[] {
  const values = names
    .flatMap((name) => fieldOf(subject, name).values)
    .filter((value) => value.document === subject.document);
  return values.every(isKnown) ? values : [];
}

/** Issuers and audiences differ in their last slash more often than in meaning. */
function plain(text: string): string {
  return text.endsWith("/") ? text.slice(0, -1) : text;
}

/** `iss` is none of the issuers that the file names. */
export const issMismatch: Verb = function* (subject) {
  const issuer = fieldOf(subject, "claim.iss").values[0];
  const known = configured(subject, ["config.issuer"]);
  const [first] = known;
  if (!issuer || !first || known.some((value) => plain(value.text) === plain(issuer.text))) return;
  // Only two URLs can be compared: a bare name may be what the URL's metadata calls itself.
  if (!/^https:\/\//.test(issuer.text) || !/^https:\/\//.test(first.text)) return;
  yield { params: { issuer: shown(issuer.text), configured: shown(first.text) } };
};

/** `aud` holds none of the audiences and resources that the file names; an ID token's audience is its client. */
export const audMismatch: Verb = function* (subject) {
  const audiences = fieldOf(subject, "claim.aud").values;
  const known = configured(subject, ["config.audience", "config.resource"]);
  const [first] = known;
  const [audience] = audiences;
  const isIdToken = ["claim.nonce", "claim.at_hash"].some((name) => fieldOf(subject, name).values.length > 0);
  if (!first || !audience || isIdToken) return;
  const clients = fieldOf(subject, "config.client_id").values;
  if (clients.some((client) => !isKnown(client) || client.text === audience.text)) return;
  if (audiences.some((each) => known.some((value) => plain(value.text) === plain(each.text)))) return;
  yield { params: { audience: shown(audience.text), configured: shown(first.text) } };
};

/** A client assertion that code signs (RFC 7523 section 3): of a token itself the grading of tokens tells the same. */
export const signedClaims: Verb = function* (subject) {
  if (fieldOf(subject, "made").values.length === 0) return;
  const use = fieldOf(subject, "key").values[0]?.text;
  const missing = ["iss", "sub", "aud", "exp"].filter((name) => {
    const { values, idle, closed } = fieldOf(subject, `claim.${name}`);
    return closed && values.length + idle.length === 0;
  });
  if (use === "client_assertion" && missing.length > 0) yield { params: { problem: `lacks ${missing.join(", ")}` } };
};

/** Over an hour, as code says it. */
export const signedLifetime: Verb = function* (subject) {
  if (fieldOf(subject, "made").values.length === 0) return;
  const ttl = fieldOf(subject, "ttl").values[0];
  const seconds = Number(ttl?.text);
  if (ttl && seconds > 3_600) yield { value: ttl, params: { lifetime: durationOf(seconds) } };
};

/** Public names only: no user-info, query or anything long. */
function shown(text: string): string {
  const name = /^[^?#@\s]{1,80}/.exec(text)?.[0];
  return name !== undefined && !text.includes("@") ? name : "another one";
}

/** The register's lines of this file. */
export const JWT_VERBS = {
  "iss-mismatch": issMismatch,
  "aud-mismatch": audMismatch,
  "signed-claims": signedClaims,
  "signed-lifetime": signedLifetime,
} satisfies Readonly<Record<string, Verb>>;
