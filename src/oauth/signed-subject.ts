/** A JWT that code signs for a token endpoint, as an assertion: the claims that its source names, and how long it lives. */
import type { Group } from "../model/document.ts";
import type { GroupIndex } from "./groups.ts";
import { addSource } from "./source.ts";
import { type Subject, SubjectBuilder } from "./subject.ts";
import type { Values } from "./value.ts";

/** Builds the subject of a group of kind "signed"; the name "all" says that every claim was seen. */
export function signedSubject(group: Group, index: GroupIndex, values: Values): Subject {
  const subject = new SubjectBuilder("assertion", values.document, group, group.name === "all" ? ["claim"] : []);
  for (const entry of index.entriesOf(group.id)) {
    const [family, name] = entry.path.slice(group.id.length + 1).split("/");
    const value = values.of(entry);
    if (family === "ttl") subject.add("ttl", value);
    else if (family === "use") subject.add("key", value);
    else if ((family === "claim" || family === "jose") && name) subject.add(`${family}.${name}`, value);
    subject.anchor ??= value;
  }
  subject.derive("place", "code").derive("made", "code");
  addSource(subject);
  return subject.build();
}
