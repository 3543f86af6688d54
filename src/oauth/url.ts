/** The parts of a URL as fields, holes kept apart: a host that is a placeholder leaves the path known. */
import type { FieldValue, SubjectBuilder } from "./subject.ts";

const URL_PARTS = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;

/**
 * Adds url, url.scheme, url.host (lower case, no port, no user-info), url.path and url.query. A part that a placeholder may
 * reach into keeps a hole: all before the first "/" of `{{base}}/oauth/token`, whose path may be longer than it looks.
 */
export function addUrl(subject: SubjectBuilder, value: FieldValue): void {
  subject.add("url", value);
  if (value.state === "disabled" || value.state === "empty") return;
  const unknown = (value.holes.length === 0 && value.state !== "literal") || value.holes.includes(value.text);
  const found = unknown ? null : URL_PARTS.exec(value.text);
  const scheme = found?.[1];
  const authority = found?.[2] ?? "";
  if (!found || (scheme === undefined && authority !== "" && !startsWithHole(value))) {
    if (found && isHostLike(authority)) addParts(subject, value, undefined, authority, found[3] ?? "", found[4], false);
    else for (const part of ["scheme", "host", "path", "query"]) subject.open(`url.${part}`);
    return;
  }
  addParts(subject, value, scheme, authority, found[3] ?? "", found[4], scheme === undefined);
}

function addParts(
  subject: SubjectBuilder,
  value: FieldValue,
  scheme: string | undefined,
  authority: string,
  path: string,
  query: string | undefined,
  floating: boolean,
): void {
  const part = (
    name: string,
    text: string,
    holes: readonly string[] = value.holes.filter((hole) => text.includes(hole)),
  ) => {
    const state = holes.length > 0 ? "placeholder" : "literal";
    if (text !== "") subject.add(`url.${name}`, { ...value, text, holes, state });
  };
  if (scheme === undefined) subject.open("url.scheme");
  else part("scheme", scheme.toLowerCase());
  const host = authority
    .slice(authority.lastIndexOf("@") + 1)
    .replace(/:\d*$/, "")
    .toLowerCase();
  if (floating) {
    subject.open("url.host");
    part("path", path, value.holes);
  } else {
    part("host", host);
    part("path", path);
  }
  if (query !== undefined) part("query", query);
}

function startsWithHole(value: FieldValue): boolean {
  return value.holes.some((hole) => value.text.startsWith(hole));
}

/** "m2m.example.com" and "localhost:8080" without a scheme, as curl takes them; a path of one word is no host. */
function isHostLike(authority: string): boolean {
  return /^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?$/i.test(authority);
}
