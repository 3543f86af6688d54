/** Checks of Postman exports: what surrounds a credential that other detectors found, and what was exported along with it. */
import type { Document, Entry, Group, Span, Workspace } from "../model/document.ts";
import type { DetectContext, Match } from "./detector.ts";

/** A value of an environment or of globals: its row, and which of the row's values it is. */
const ROW = /^(?:\/environment)?\/values\/\d+\/(value|initialValue|currentValue|sessionValue)(?=$|#)/;

/** Cookies that stand for a session; those against forged requests and for analytics do not. */
const SESSION_COOKIE = /(?:sess|sid$|auth|token|jwt)/i;
const HARMLESS_COOKIE = /csrf|xsrf|^_|analytics/i;

/**
 * Takes the workspace's matches of other detectors, so that it reports nothing where no credential was found. At most one
 * environment-committed a document, one captured-response a response, one variable check a variable.
 */
export function detectPostman(workspace: Workspace, found: readonly Match[], context: DetectContext): Match[] {
  const matches: Match[] = [];
  for (const document of workspace.documents) {
    if (document.family !== "postman") continue;
    const secrets = secretsIn(document, found);
    if (document.format === "postman-collection") matches.push(...responses(document, secrets, context));
    else matches.push(...variables(document, secrets, context), ...environment(document, secrets, context));
  }
  return matches;
}

/** A credential that was found in a document, and the entry that holds it. */
interface Secret {
  readonly match: Match;
  readonly entry: Entry;
}

/** What is live or may be: an expired token is no reason for further advice. */
function secretsIn(document: Document, found: readonly Match[]): Secret[] {
  const secrets: Secret[] = [];
  for (const match of found) {
    if (match.input !== document.input || match.rule.tag !== "secret" || (match.level ?? match.rule.level) === "note")
      continue;
    const entry = match.entry ?? entryAt(document, match.span);
    if (entry) secrets.push({ match, entry });
  }
  return secrets.sort((a, b) => a.match.span.start - b.match.span.start);
}

/** The narrowest entry that holds a span, scripts aside. */
function entryAt(document: Document, { start, end }: Span): Entry | undefined {
  let best: Entry | undefined;
  for (const entry of document.entries) {
    const { span } = entry;
    if (span.start > start || span.end < end || entry.role === "script") continue;
    if (!best || span.end - span.start < best.span.end - best.span.start) best = entry;
  }
  return best;
}

function variables(document: Document, secrets: readonly Secret[], context: DetectContext): Match[] {
  const matches: Match[] = [];
  const done = new Set<string>();
  const rows = new Map(document.entries.map((entry) => [entry.path, entry]));
  for (const { entry } of secrets) {
    const place = ROW.exec(entry.path);
    const row = place && rows.get(place[0]);
    if (!row || done.has(row.path)) continue;
    done.add(row.path);
    const initial = place[1] === "initialValue";
    const rule = context.rule(initial ? "postman/initial-value-synced" : "postman/variable-not-secret");
    if (!rule || (!initial && row.role === "variable.secret")) continue;
    matches.push({
      rule,
      input: document.input,
      span: row.span,
      value: "",
      entry: row,
      document,
      params: { name: shown(row.key) },
    });
  }
  return matches;
}

function environment(document: Document, secrets: readonly Secret[], context: DetectContext): Match[] {
  const rule = context.rule("postman/environment-committed");
  const values = new Set(secrets.map(({ match }) => match.value));
  const [first] = secrets;
  if (!rule || !first) return [];
  const kind = document.format === "postman-globals" ? "globals file" : "environment";
  const count = values.size === 1 ? "a credential" : `${values.size} credentials`;
  const span = document.groups[0]?.span ?? first.match.span;
  return [{ rule, input: document.input, span, value: "", document, params: { kind, count } }];
}

function responses(document: Document, secrets: readonly Secret[], context: DetectContext): Match[] {
  const rule = context.rule("postman/captured-response");
  if (!rule) return [];
  const held = new Map<string, { what: "token" | "cookie"; span: Span }>();
  for (const { entry, match } of secrets)
    if (!held.has(entry.group)) held.set(entry.group, { what: "token", span: match.span });
  for (const entry of document.entries) {
    if (entry.place === "response" && isSessionCookie(entry) && !held.has(entry.group))
      held.set(entry.group, { what: "cookie", span: entry.span });
  }
  const matches: Match[] = [];
  for (const group of document.groups) {
    const what = isSavedResponse(group) ? held.get(group.id) : undefined;
    if (what)
      matches.push({
        rule,
        input: document.input,
        span: group.span ?? what.span,
        value: "",
        document,
        params: { what: what.what },
      });
  }
  return matches;
}

/** The copy of the request below a response is none. */
function isSavedResponse(group: Group): boolean {
  return group.kind === "response" && !group.id.endsWith("/originalRequest");
}

function isSessionCookie(entry: Entry): boolean {
  const { key, path, value } = entry;
  if (!/#cookie\/|\/cookie\/\d+\/value$/.test(path) || HARMLESS_COOKIE.test(key) || !SESSION_COOKIE.test(key))
    return false;
  return value.length >= 16 && /\d/.test(value) && !/[{<*]/.test(value);
}

/** A name fit for a message: one line, not long. */
function shown(key: string): string {
  const line = key.replace(/[\p{Cc}\p{Cf}]/gu, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
