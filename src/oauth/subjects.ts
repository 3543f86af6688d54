/** All subjects of a workspace, in document order; what else the workspace says of clients is added to its tokens. */
import type { Document, Entry, Span, Workspace } from "../model/document.ts";
import { withBeside } from "./beside.ts";
import { GroupIndex } from "./groups.ts";
import { helperSubjects } from "./helper-subject.ts";
import { jwtSubjects } from "./jwt-subject.ts";
import { registrationSubjects } from "./registration-subject.ts";
import { requestSubject } from "./request-subject.ts";
import { settingsSubjects } from "./settings-subject.ts";
import { signedSubject } from "./signed-subject.ts";
import { addSource } from "./source.ts";
import { springClients } from "./spring.ts";
import { type Field, type FieldValue, type Subject, SubjectBuilder } from "./subject.ts";
import { isSecretVariable, Values } from "./value.ts";

/** Whether a named value is worth a subject of its own; asked for each entry, so it must be cheap. */
export type VariableFilter = (name: string, value: string) => boolean;

/** Subjects of every kind but `project`; of the named values only those that the filter wants (without one: all). */
export function subjectsOf(workspace: Workspace, wanted: VariableFilter = () => true): Subject[] {
  const subjects = workspace.documents.flatMap((document) => ofDocument(document, workspace, wanted));
  const config = configOf(subjects);
  return config.size === 0 ? subjects : subjects.map((subject) => withConfig(subject, config));
}

function ofDocument(document: Document, workspace: Workspace, wanted: VariableFilter): Subject[] {
  const index = new GroupIndex(document);
  const values = new Values(workspace, document);
  const subjects: Subject[] = [];
  const rows = new Map<string, Entry[]>();
  const spring = springClients(index);
  const joined = new Set(spring.flatMap(({ entries }) => entries.map(({ span }) => span.start)));
  const isCode = /^(?:text|javascript)$/.test(document.format);
  const inner = isCode ? outermost(document.groups.flatMap(({ span }) => span ?? [])) : [];
  for (const { group, entries } of spring) subjects.push(...settingsSubjects(group, entries, values));
  for (const group of document.groups) {
    const all = index.entriesOf(group.id);
    const own = joined.size === 0 ? all : all.filter(({ span }) => !joined.has(span.start));
    const entries = group.kind === "file" && isCode ? outsideOf(inner, own) : own;
    if (entries.length === 0) continue;
    if (group.kind === "request" || group.kind === "form") subjects.push(requestSubject(group, index, values));
    else if (group.kind === "helper") subjects.push(...helperSubjects(group, index, values));
    else if (group.kind === "signed") subjects.push(signedSubject(group, index, values));
    else if (group.kind === "settings" && entries.length === 1 && /\/[vV]alue$/.test(entries[0]!.path)) {
      const list = rows.get(group.parent ?? "");
      if (list) list.push(entries[0]!);
      else rows.set(group.parent ?? "", [entries[0]!]);
    } else if (group.kind !== "response") subjects.push(...settingsSubjects(group, entries, values));
  }
  for (const [id, entries] of rows) {
    const group = index.group(id);
    if (group) subjects.push(...settingsSubjects({ ...group, kind: "settings" }, entries, values));
  }
  subjects.push(...registrationSubjects(index, values));
  for (const entry of document.entries) {
    for (const subject of jwtSubjects(entry, index, values)) subjects.push(subject);
    if (isVariable(entry) && wanted(entry.key, entry.value)) subjects.push(variableSubject(entry, index, values));
  }
  return withBeside(subjects, index, values);
}

/** The spans that no other one holds, ascending. */
function outermost(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.end > (found.at(-1)?.end ?? -1)) found.push(span);
  return found;
}

/** What code says in a call or an object is told there, not among the names of the file. Both lists are in document order. */
function outsideOf(spans: readonly Span[], entries: readonly Entry[]): readonly Entry[] {
  let at = 0;
  const ordered = [...entries].sort((a, b) => a.span.start - b.span.start);
  return ordered.filter(({ span }) => {
    while (at < spans.length && spans[at]!.end < span.end) at += 1;
    const next = spans[at];
    return next === undefined || next.start > span.start;
  });
}

function isVariable({ place, role, enabled }: Entry): boolean {
  return enabled && role !== "id" && (place === "variable" || place === "config" || place === "code");
}

function variableSubject(entry: Entry, index: GroupIndex, values: Values): Subject {
  const group = index.group(entry.group) ?? values.document.groups[0]!;
  const subject = new SubjectBuilder("variable", values.document, group, ["var"]);
  const value = values.of(entry, entry.role === "variable.secret" || isSecretVariable(entry.key));
  subject.derive("var.name", entry.key, value).add("var.value", value);
  addSource(subject);
  subject.anchor = value;
  return subject.build();
}

/** What other subjects of the workspace say of clients, by the field that tells it. */
const CONFIG: Readonly<Record<string, string>> = {
  "auth.client_id": "config.client_id",
  "reg.clientId": "config.client_id",
  "reg.client_id": "config.client_id",
  "param.audience": "config.audience",
  "param.resource": "config.resource",
  "config.issuer": "config.issuer",
  "reg.teamName": "config.team",
};

/** A workspace that configures more clients than this says nothing of a token's. */
const MAX_CONFIG = 1_000;

function configOf(subjects: readonly Subject[]): ReadonlyMap<string, Field> {
  const found = new Map<string, FieldValue[]>();
  for (const { fields } of subjects) {
    for (const [from, to] of Object.entries(CONFIG)) {
      for (const value of fields.get(from)?.values ?? []) {
        const list = found.get(to);
        if (!list) found.set(to, [value]);
        else if (list.length < MAX_CONFIG) list.push(value);
      }
    }
  }
  const few = [...found].filter(([, values]) => values.length < MAX_CONFIG);
  return new Map(few.map(([name, values]) => [name, { values, idle: [], closed: false }]));
}

function withConfig(subject: Subject, config: ReadonlyMap<string, Field>): Subject {
  if (subject.kind !== "jwt" && subject.kind !== "assertion") return subject;
  return { ...subject, fields: new Map([...subject.fields, ...config]) };
}
