/** Tokens inside entries as subjects: their claims and header members are fields. */
import { type FoundJwt, findJwts, lifetimeOf } from "../engine/jwt.ts";
import type { Entry } from "../model/document.ts";
import { urlOfGroup } from "./beside.ts";
import type { GroupIndex } from "./groups.ts";
import { addSource } from "./source.ts";
import { type FieldValue, type Subject, SubjectBuilder } from "./subject.ts";
import type { Values } from "./value.ts";

/** More claims than this, or deeper, no check asks for. */
const MAX_CLAIMS = 500;
const MAX_DEPTH = 3;
const MAX_TOKENS = 50;

/** The tokens of one entry; a parameter `client_assertion` or `assertion` holds one that the client signs. */
export function jwtSubjects(entry: Entry, index: GroupIndex, values: Values): Subject[] {
  if (!entry.enabled || !entry.value.includes("eyJ")) return [];
  const kind = /^(?:client_)?assertion$/i.test(entry.key) ? "assertion" : "jwt";
  const group = index.group(entry.group) ?? values.document.groups[0]!;
  return findJwts(entry.value)
    .slice(0, MAX_TOKENS)
    .map((found) => {
      const token = tokenValue(entry, found, values);
      const subject = new SubjectBuilder(kind, values.document, group, ["claim", "jose", "token", "place"]);
      subject.add("token.value", token).derive("token.kind", found.jwt.kind, token);
      subject.derive("place", entry.place, token).derive("key", entry.key, token);
      if (found.jwt.kind === "jwe") subject.closed.delete("claim");
      addMembers(subject, "claim", found.jwt.claims, token);
      addMembers(subject, "jose", found.jwt.header, token);
      const lifetime = lifetimeOf(found.jwt);
      if (lifetime !== undefined) subject.derive("ttl", String(lifetime), token);
      const sentTo = urlOfGroup(entry.group, index, values);
      if (sentTo) subject.add("at.url", sentTo);
      addSource(subject);
      subject.anchor = token;
      return subject.build();
    });
}

/** The token's own stretch of the entry, if decoding kept every character. */
function tokenValue(entry: Entry, found: FoundJwt, values: Values): FieldValue {
  const { start, end } = entry.span;
  const exact = end - start === entry.value.length;
  return {
    text: found.token,
    state: "literal",
    holes: [],
    secret: true,
    document: values.document,
    entry,
    ...(exact ? { span: { start: start + found.start, end: start + found.end } } : {}),
  };
}

function addMembers(
  subject: SubjectBuilder,
  family: string,
  object: Readonly<Record<string, unknown>>,
  token: FieldValue,
): void {
  let left = MAX_CLAIMS;
  const visit = (name: string, value: unknown, depth: number): void => {
    if (left-- <= 0 || depth > MAX_DEPTH) return;
    if (Array.isArray(value)) for (const item of value) visit(name, item, depth + 1);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(`${name}.${key}`, inner, depth + 1);
    } else if (value !== null && value !== undefined) {
      const scalar =
        typeof value === "number" || typeof value === "boolean" ? { scalar: typeof value as "number" | "boolean" } : {};
      subject.add(name, { ...token, text: String(value), secret: false, ...scalar });
    }
  };
  for (const [key, value] of Object.entries(object)) visit(`${family}.${key}`, value, 0);
}
