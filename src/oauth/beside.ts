/** What stands beside a subject: the URLs of the other requests of its file, or of the other settings of its block. */
import type { GroupIndex } from "./groups.ts";
import { environmentOf } from "./source.ts";
import { type Field, type FieldValue, fieldOf, isKnown, type Subject } from "./subject.ts";
import type { Values } from "./value.ts";

/** A file that names more URLs says nothing of one request. */
const MAX_URLS = 300;
const URL_SETTING = /(?:ur[li]|endpoint|host|base|server|domain)s?$/i;

/** Adds beside.url and beside.host to token requests; the others are returned as they are. */
export function withBeside(subjects: readonly Subject[], index: GroupIndex, values: Values): Subject[] {
  const requests = subjects.filter(({ kind }) => kind === "api-request");
  return subjects.map((subject) => {
    if (subject.kind !== "token-request") return subject;
    const { kind } = subject.group;
    const urls =
      kind === "request" || kind === "helper"
        ? requests.flatMap((other) => fieldOf(other, "url").values.slice(0, 1)).filter(isKnown)
        : kind === "settings" || kind === "file"
          ? settingUrls(subject, index, values)
          : [];
    return urls.length === 0 || urls.length > MAX_URLS ? subject : withUrls(subject, urls);
  });
}

/** Settings that hold a URL, in the subject's own block, whose names speak of no environment. */
function settingUrls(subject: Subject, index: GroupIndex, values: Values): FieldValue[] {
  const own = new Set(
    ["url", "authorize.url"].flatMap((name) => fieldOf(subject, name).values.map(({ entry }) => entry)),
  );
  const found: FieldValue[] = [];
  for (const entry of index.entriesOf(subject.group.id)) {
    if (!entry.enabled || own.has(entry) || !/^https?:\/\//i.test(entry.value) || entry.value.length > 2_000) continue;
    if (!URL_SETTING.test(entry.key) || environmentOf(entry.key) !== undefined) continue;
    const value = values.of(entry);
    if (isKnown(value)) found.push(value);
  }
  return found;
}

function withUrls(subject: Subject, urls: readonly FieldValue[]): Subject {
  const hosts = urls.flatMap((value) => {
    const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(value.text)?.[1];
    return host ? [{ ...value, text: host.toLowerCase() }] : [];
  });
  const field = (list: readonly FieldValue[]): Field => ({ values: list, idle: [], closed: false });
  return {
    ...subject,
    fields: new Map([...subject.fields, ["beside.url", field(urls)], ["beside.host", field(hosts)]]),
  };
}

/** The URL of the request that a token is sent with, for at.url. */
export function urlOfGroup(group: string, index: GroupIndex, values: Values): FieldValue | undefined {
  const entry = index.entriesOf(group).find(({ role }) => role === "request.url");
  return entry && values.of(entry);
}
