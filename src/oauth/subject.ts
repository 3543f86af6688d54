/** The noun that checks look at: one request, token, registration or named value, as fields that know what is not known. */
import type { Definition, Document, Entry, Group, Span, ValueState } from "../model/document.ts";

export type SubjectKind =
  | "token-request"
  | "authorize-request"
  | "api-request"
  | "jwt"
  | "assertion"
  | "client-registration"
  | "variable"
  | "project";

/** One value of a field, and where it is written. */
export interface FieldValue {
  /** Decoded, references followed where that is safe; each hole that is left is written `ph-name`. */
  readonly text: string;
  readonly state: ValueState;
  /** The `ph-name`s in `text`. One that is all of `text`: nothing of the value is known. */
  readonly holes: readonly string[];
  /** Name of the variable that is the whole value as written, kept where the reference was followed. */
  readonly ref?: string;
  /** Names of all variables that the value as written refers to. */
  readonly mentions?: readonly string[];
  /** A credential by its role: never printed, never followed to its definition. */
  readonly secret: boolean;
  readonly scalar?: "number" | "boolean" | "null";
  readonly document: Document;
  /** Where it is written; absent for what follows from other fields. */
  readonly entry?: Entry;
  /** A stretch of the entry, where that is not all of it. */
  readonly span?: Span;
  /** Where the variable that was followed is defined. */
  readonly definition?: Definition;
}

/** What is known of one field. */
export interface Field {
  /** Enabled values that are not empty, in document order. */
  readonly values: readonly FieldValue[];
  /** Rows that are there but send nothing: disabled or empty. */
  readonly idle: readonly FieldValue[];
  /** True if there can be no further value: without values the field is absent. False: it may stand elsewhere. */
  readonly closed: boolean;
}

/**
 * Fields by name: url, url.{scheme,host,path,query}, method, contentType, grant, pkce, param.x (body of a token request, query
 * of an authorize request), query.x, header.x (lower case), auth.{method,client_id,client_secret}, values, body, body.format,
 * token.value, claim.x, jose.x, ttl, reg.x.y, var.{name,value}, source.{file,environment,account}, config.{client_id,issuer,
 * audience,resource,team} (what else the workspace says), beside.{url,host} (other URLs of a token request's file or block),
 * at.url (where a token is sent).
 */
export interface Subject {
  readonly kind: SubjectKind;
  readonly document: Document;
  readonly group: Group;
  readonly fields: ReadonlyMap<string, Field>;
  /** Families ("param", "header", "url" ...: a field's name up to its first dot) of which all was seen. */
  readonly closed: ReadonlySet<string>;
  /** Where a finding on something absent stands. */
  readonly anchor: FieldValue | undefined;
}

const NOTHING: readonly FieldValue[] = [];

/** A field by name; `x.ref` gives the variable names inside field x. Never undefined: an unseen field is empty and open. */
export function fieldOf(subject: Subject, name: string): Field {
  if (name.endsWith(".ref")) return refsOf(fieldOf(subject, name.slice(0, -4)));
  const wanted = name.startsWith("header.") ? name.toLowerCase() : name;
  return subject.fields.get(wanted) ?? { values: NOTHING, idle: NOTHING, closed: subject.closed.has(familyOf(wanted)) };
}

/** "param.scope" -> "param". */
export function familyOf(name: string): string {
  const dot = name.indexOf(".");
  return dot < 0 ? name : name.slice(0, dot);
}

/** The first value's text if all of it is known, else undefined. */
export function knownText(field: Field): string | undefined {
  const value = field.values[0];
  return value && isKnown(value) ? value.text : undefined;
}

/** True if every character of the value is known. */
export function isKnown(value: FieldValue): boolean {
  return value.state === "literal" && value.holes.length === 0;
}

/** Where a value stands in its document's text; undefined for a derived value. */
export function spanOf(value: FieldValue): Span | undefined {
  return value.span ?? value.entry?.span;
}

function refsOf(field: Field): Field {
  const values = field.values.flatMap((value) =>
    value.ref === undefined ? [] : [{ ...value, text: value.ref, state: "literal" as const, holes: [], secret: false }],
  );
  return { values, idle: NOTHING, closed: field.closed || field.values.length > 0 };
}

/** Collects a subject's fields while its kind reads the entries. */
export class SubjectBuilder {
  kind: SubjectKind;
  readonly document: Document;
  readonly group: Group;
  readonly closed: Set<string>;
  anchor: FieldValue | undefined;
  readonly #values = new Map<string, FieldValue[]>();
  readonly #idle = new Map<string, FieldValue[]>();
  readonly #open = new Set<string>();

  /** `closed`: the families of which the group shows all. */
  constructor(kind: SubjectKind, document: Document, group: Group, closed: Iterable<string> = []) {
    this.kind = kind;
    this.document = document;
    this.group = group;
    this.closed = new Set(closed);
  }

  /** Adds a value under a field; a disabled or empty one is idle. */
  add(name: string, value: FieldValue): this {
    const map = value.state === "disabled" || value.state === "empty" ? this.#idle : this.#values;
    const list = map.get(name);
    if (list) list.push(value);
    else map.set(name, [value]);
    return this;
  }

  /** Adds a value that follows from others: it has no place, or that of the value it follows from. */
  derive(name: string, text: string, from?: FieldValue): this {
    return this.add(name, {
      ...(from ?? { document: this.document }),
      text,
      state: "literal",
      holes: [],
      secret: false,
    });
  }

  /** Puts one derived value in the place of all others. */
  replace(name: string, text: string, from?: FieldValue): this {
    this.#values.delete(name);
    return this.derive(name, text, from);
  }

  isOpen(name: string): boolean {
    return this.#open.has(name);
  }

  /** Says that a field may have a value that was not seen, whatever its family. */
  open(name: string): this {
    this.#open.add(name);
    return this;
  }

  first(name: string): FieldValue | undefined {
    return this.#values.get(name)?.[0];
  }

  all(name: string): readonly FieldValue[] {
    return this.#values.get(name) ?? NOTHING;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** Field names with an enabled value, in the order they came. */
  names(): IterableIterator<string> {
    return this.#values.keys();
  }

  build(): Subject {
    const fields = new Map<string, Field>();
    for (const name of new Set([...this.#values.keys(), ...this.#idle.keys(), ...this.#open])) {
      const closed = !this.#open.has(name) && this.closed.has(familyOf(name));
      fields.set(name, { values: this.#values.get(name) ?? NOTHING, idle: this.#idle.get(name) ?? NOTHING, closed });
    }
    const { kind, document, group, closed, anchor } = this;
    return { kind, document, group, fields, closed, anchor };
  }
}
