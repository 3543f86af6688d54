/** For suites of subjects: the subjects of a text as the real readers give them, and what a field says in one text. */
import * as assert from "uvu/assert";
import { fieldOf, type Subject, type SubjectKind } from "../../src/oauth/subject.ts";
import { subjectsOf } from "../../src/oauth/subjects.ts";
import { alone } from "../../src/workspace/workspace.ts";
import { read } from "./check.ts";

export async function subjects(path: string, text: string, kind: SubjectKind): Promise<Subject[]> {
  return subjectsOf(alone(await read(path, text))).filter((subject) => subject.kind === kind);
}

/** "text" for a known value, "?text" for one with holes or without a literal, "-" for absent, "?" for open. */
export function tell(subject: Subject | undefined, name: string): string {
  assert.ok(subject, "there is a subject");
  const { values, closed } = fieldOf(subject!, name);
  if (values.length === 0) return closed ? "-" : "?";
  return values.map(({ text, state }) => (state === "literal" ? text : `?${text}`)).join(" | ");
}

export function tellAll(subject: Subject | undefined, ...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, tell(subject, name)]));
}

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

export function postman(content: object): string {
  return JSON.stringify({ info: { name: "Sample", schema: SCHEMA }, item: [], ...content });
}

export const helper = (...rows: readonly (readonly [string, unknown])[]) =>
  postman({ auth: { type: "oauth2", oauth2: rows.map(([key, value]) => ({ key, value })) } });
