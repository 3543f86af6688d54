/** Where in a document a match stands, in people's words: collection, request, header. */
import { Intervals } from "../engine/intervals.ts";
import type { Document, Entry, Group, Place } from "../model/document.ts";
import type { Match } from "./detector.ts";

/** A group's kind as a word before its name. */
const GROUP_WORDS: Readonly<Record<Group["kind"], string>> = {
  request: "request",
  helper: "auth helper",
  form: "form",
  settings: "settings",
  registration: "client",
  response: "response",
  variables: "variables",
  signed: "assertion",
  file: "",
};

/** How a file of a format is called, where it has a name of its own. */
const FILE_WORDS: readonly (readonly [format: RegExp, word: string])[] = [
  [/report/, "run report"],
  [/dump/, "data dump"],
  [/collection/, "collection"],
  [/environment/, "environment"],
  [/globals/, "globals"],
  [/.*/, "file"],
];

/** API clients: what holds requests there is a folder. */
const CLIENTS = /^(?:postman|insomnia|bruno|hoppscotch|thunder)-/;

const PLACE_WORDS: Readonly<Record<Place, string>> = {
  variable: "variable",
  auth: "auth",
  header: "header",
  query: "query parameter",
  body: "body field",
  response: "response field",
  script: "script",
  request: "",
  config: "setting",
  code: "name",
  text: "name",
};

/** Groups within groups are told this deep. */
const DEEPEST = 32;

/** The entry a match was made of, or else the innermost one that holds its span. */
export function entryOf(match: Match): Entry | undefined {
  if (match.entry || !match.document) return match.entry;
  const { span } = match;
  for (const entry of indexOf(match.document).entries.touching(span)) {
    if (entry.span.start <= span.start && entry.span.end >= span.end && entry.span.end > entry.span.start) return entry;
  }
  return undefined;
}

/** The entry that stands within the match with its name: `"strictSSL": false`. */
function heldBy({ document, span }: Match): Entry | undefined {
  if (!document || span.end === span.start) return undefined;
  for (const entry of indexOf(document).entries.touching(span)) {
    const start = entry.keySpan?.start;
    if (start !== undefined && start >= span.start && entry.span.end <= span.end && entry.span.end > entry.span.start)
      return entry;
  }
  return undefined;
}

/** Outermost first; nothing for a place that has no name. Texts come as the document has them: uncleaned. */
export function logicalOf(match: Match): string[] {
  const { document } = match;
  const entry = match.group === undefined ? (entryOf(match) ?? heldBy(match)) : undefined;
  const names: string[] = [];
  const seen = new Set<string>();
  const groups = document && indexOf(document).groups;
  for (let id = entry?.group ?? match.group; groups && id !== undefined && !seen.has(id) && seen.size < DEEPEST; ) {
    seen.add(id);
    const group = groups.get(id);
    const parent = group?.parent === undefined ? undefined : groups.get(group.parent);
    if (group) names.unshift(...toldAs(group, parent, document));
    id = group?.parent;
  }
  const own = entry ? nameOf(entry) : "";
  return own ? [...names, own] : names;
}

/** Names lead with their parents' ("Auth / Get token"): each is told once. */
function toldAs(group: Group, parent: Group | undefined, document: Document): string[] {
  const word = wordOf(group, document);
  if (parent?.name && group.name === parent.name) return group.kind === "helper" ? [word] : [];
  const prefix = parent?.name ? `${parent.name} / ` : "";
  const own = group.name.startsWith(prefix) ? group.name.slice(prefix.length) : group.name;
  if (!own) return group.word ? [group.word] : [];
  return [`${word} ${own}`.trim()];
}

function wordOf({ id, kind, word }: Group, { format }: Document): string {
  if (word !== undefined) return word;
  if (kind === "file") return FILE_WORDS.find(([pattern]) => pattern.test(format))![1];
  // Groups of an API description, also of one that an export carries, say themselves what they are.
  if (format === "openapi" || (CLIENTS.test(format) && id.includes("/contents#/"))) return "";
  return kind === "settings" && CLIENTS.test(format) ? "folder" : GROUP_WORDS[kind];
}

function nameOf(entry: Entry): string {
  if (entry.role === "request.url") return "URL";
  const word = PLACE_WORDS[entry.place];
  return word && entry.key ? `${word} ${entry.key}` : "";
}

interface Index {
  readonly entries: Intervals<Entry>;
  readonly groups: ReadonlyMap<string, Group>;
}

const indexes = new WeakMap<Document, Index>();

function indexOf(document: Document): Index {
  let index = indexes.get(document);
  if (!index) {
    // The pre-made group of the file may be named by a later one of the same id.
    const groups = new Map(document.groups.map((group) => [group.id, group]));
    index = { entries: new Intervals(document.entries, (entry) => entry.span), groups };
    indexes.set(document, index);
  }
  return index;
}
