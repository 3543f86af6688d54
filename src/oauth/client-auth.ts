/** How a request authenticates its client (RFC 6749 section 2.3), told from its header, body, query and auth helper. */
import type { FieldValue, SubjectBuilder } from "./subject.ts";

/** What the Authorization header is, told from its text as written: its scheme is known even if the credential is not. */
export type HeaderScheme = "basic" | "bearer" | "credentials" | "unknown" | "none";

export function schemeOf(header: FieldValue | undefined): HeaderScheme {
  if (!header) return "none";
  const written = header.entry?.value ?? "";
  if (/^\s*basic\b/i.test(written)) return "basic";
  if (/^\s*bearer\b/i.test(written)) return "bearer";
  if (/client_?(?:id|secret)\s*[:=]/i.test(written)) return "credentials";
  return "unknown";
}

const HEADER_SECRETS = [
  "header.client_secret",
  "header.client-secret",
  "header.x-client-secret",
  "header.clientsecret",
];
const HEADER_IDS = ["header.client_id", "header.client-id", "header.x-client-id", "header.clientid"];

export interface BasicParts {
  user?: FieldValue | undefined;
  password?: FieldValue | undefined;
}

/** Adds auth.method, auth.client_id and auth.client_secret to a token request whose parameters and headers are added. */
export function addClientAuth(subject: SubjectBuilder, basic: BasicParts): void {
  const header = subject.first("header.authorization");
  const scheme = schemeOf(header);
  const body = subject.first("param.client_secret");
  const query = subject.first("query.client_secret");
  const assertion = subject.first("param.client_assertion") ?? subject.first("query.client_assertion");
  const custom = HEADER_SECRETS.map((name) => subject.first(name)).find(Boolean);
  const sent = basic.user ?? basic.password ?? (scheme === "basic" ? header : undefined);

  const inRequest = body ?? query ?? assertion;
  if ((sent && inRequest) || (assertion && (body ?? query)))
    subject.derive("auth.method", "both", sent ? inRequest : (body ?? query));
  else if (sent) subject.derive("auth.method", "basic", sent);
  else if (assertion) subject.derive("auth.method", "assertion", assertion);
  else if (body) subject.derive("auth.method", "body", body);
  else if (query) subject.derive("auth.method", "query", query);
  else if (custom || scheme === "credentials" || scheme === "bearer")
    subject.derive("auth.method", "custom-header", custom ?? header);
  else if (scheme === "unknown" || !subject.closed.has("auth")) subject.open("auth.method");
  else subject.derive("auth.method", "none");

  addAll(subject, "auth.client_id", basic.user, ["param.client_id", "query.client_id", ...HEADER_IDS]);
  addAll(subject, "auth.client_secret", basic.password, [
    "param.client_secret",
    "query.client_secret",
    ...HEADER_SECRETS,
  ]);
  if (scheme === "unknown" || scheme === "credentials" || (scheme === "basic" && !basic.user)) {
    subject.open("auth.client_id").open("auth.client_secret");
  }
}

function addAll(subject: SubjectBuilder, name: string, first: FieldValue | undefined, fields: readonly string[]): void {
  if (first) subject.add(name, first);
  for (const field of fields) for (const value of subject.all(field)) subject.add(name, value);
}
