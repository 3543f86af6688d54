/** Checks of Postman exports: what surrounds a credential that other detectors found, and what was exported along with it. */
import { decodeJwt, numericDate } from "../engine/jwt.ts";
import type { Document, Entry, Group, Span, Workspace } from "../model/document.ts";
import type { DetectContext, Match } from "./detector.ts";

/** How people call the file that a variable was exported in. */
const KINDS: Readonly<Record<string, string>> = {
  "postman-environment": "environment",
  "postman-globals": "globals file",
  "postman-dump": "data dump",
  "postman-report": "run report",
};

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
    // A report has lost the types of its variables.
    if (document.format !== "postman-report") matches.push(...variables(document, secrets, context));
    matches.push(...environment(document, secrets, context), ...responses(document, secrets, context));
    matches.push(...newerThanExport(document, found, context));
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
  const rows = rowsOf(document);
  for (const { entry } of secrets) {
    const row = rows.get(pathOfRow(entry));
    if (!row || done.has(row.path)) continue;
    done.add(row.path);
    const initial = row.path.endsWith("/initialValue");
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

/** The values of environments and globals by their paths; what a script sets has no row. */
function rowsOf(document: Document): ReadonlyMap<string, Entry> {
  const rows = document.entries.filter(
    ({ scope, place }) => place === "variable" && (scope === "environment" || scope === "globals"),
  );
  return new Map(rows.map((entry) => [entry.path, entry]));
}

/** What a value holds in turn has its path and "#". */
function pathOfRow({ path }: Entry): string {
  const inner = path.indexOf("#");
  return inner < 0 ? path : path.slice(0, inner);
}

function environment(document: Document, secrets: readonly Secret[], context: DetectContext): Match[] {
  const rule = context.rule("postman/environment-committed");
  const kind = Object.hasOwn(KINDS, document.format) ? KINDS[document.format]! : undefined;
  if (!rule || kind === undefined) return [];
  const rows = rowsOf(document);
  const held = document.format === "postman-dump" ? secrets.filter(({ entry }) => rows.has(pathOfRow(entry))) : secrets;
  const values = new Set(held.map(({ match }) => match.value));
  const [first] = held;
  if (!first) return [];
  const count = values.size === 1 ? "a credential" : `${values.size} credentials`;
  const [file] = document.groups;
  const span = file?.span ?? first.match.span;
  const whose = file?.name ? { group: file.id } : {};
  return [{ rule, input: document.input, span, value: "", document, ...whose, params: { kind, count } }];
}

const EXPORTED_AT = "_postman_exported_at";
/** Seconds by which clocks may differ. */
const SKEW = 300;

/** A token that was issued after the export was put into the file later: by hand, or by a script that keeps it up to date. */
function newerThanExport(document: Document, found: readonly Match[], context: DetectContext): Match[] {
  const rule = context.rule("postman/edited-after-export");
  const stamp = document.entries.find(({ key, role }) => role === "id" && key === EXPORTED_AT);
  const exported = stamp ? Date.parse(stamp.value) / 1000 : Number.NaN;
  if (!rule || Number.isNaN(exported)) return [];
  for (const { input, value, span, rule: other } of found) {
    if (input !== document.input || !other.id.startsWith("jwt/") || value === "") continue;
    const jwt = decodeJwt(value);
    const issued = jwt && numericDate(jwt, "iat");
    if (issued === undefined || issued <= exported + SKEW || issued * 1000 > context.now.getTime() + SKEW * 1000)
      continue;
    return [{ rule, input, span, value: "", document, params: { date: stamp!.value.slice(0, 10) } }];
  }
  return [];
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
        group: group.id,
        params: { what: what.what },
      });
  }
  return matches;
}

/** The copy of the request below a response is none, nor is the request of a run. */
function isSavedResponse(group: Group): boolean {
  return group.kind === "response" && !/\/(?:originalRequest|request)$/.test(group.id);
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
