/** Predicates of rule files, compiled once into functions over a subject; the operators stand in operators.ts. */
import * as ops from "./operators.ts";
import { type Field, type FieldValue, fieldOf, type Subject } from "./subject.ts";
import { type Captures, fill, namesIn } from "./template.ts";
import { type Answer, allOf, answer, anyOf, not, UNKNOWN } from "./truth.ts";
import * as words from "./word-operators.ts";

export interface Scope {
  readonly subject: Subject;
  /** Filled by `matches` with named groups; shared by recognise, if, assert and the message. */
  readonly captures: Captures;
  readonly now: Date;
}

export type Predicate = (scope: Scope) => Answer;

export type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

type Raw = Readonly<Record<string, unknown>>;
type Maker = (argument: unknown, raw: Raw, tables: Tables) => ops.Operator;

/** Operator by its key in a rule file. A new one is one line here. */
const OPERATORS: Readonly<Record<string, Maker>> = {
  present: (wanted) => ops.present(wanted !== false),
  equals: (wanted, raw) => ops.equals(String(wanted), raw["ignoreCase"] === true),
  in: (wanted, raw) => ops.isIn(texts(wanted), raw["ignoreCase"] === true),
  matches: (source, raw) => ops.matches(String(source), raw["ignoreCase"] === true),
  written: (source, raw) => ops.written(String(source), raw["ignoreCase"] === true),
  sameAs: (other, raw) => ops.sameAs(String(other), raw["ignoreCase"] === true),
  literal: (wanted) => ops.literal(wanted !== false),
  length: (bounds) => ops.length(record(bounds)),
  count: (bounds) => ops.count(record(bounds)),
  number: (bounds) => ops.number(record(bounds)),
  time: (wanted) => ops.time(wanted === "future" ? "future" : "past"),
  type: (wanted) => ops.type(String(wanted)),
  tokens: (spec, raw) => words.tokens(record(spec), raw["ignoreCase"] === true),
  containsNone: (list, raw) =>
    words.containsNone(texts(list), (raw["boundary"] ?? "none") as words.Boundary, raw["ignoreCase"] === true),
  eachHasRow: (spec, _, tables) => {
    const { table, ...rest } = record(spec) as { table?: unknown };
    return words.eachHasRow({ ...rest, rows: tables[String(table)] ?? [] } as words.RowSpec);
  },
};

const MODIFIERS = new Set(["field", "value", "ignoreCase", "boundary"]);

/**
 * Compiles a predicate as a rule file writes it. Throws a RangeError that names an unknown key; patterns that are no
 * regular expressions throw a SyntaxError.
 */
export function compilePredicate(written: unknown, tables: Tables = {}): Predicate {
  const raw = record(written) as Raw;
  const parts: Predicate[] = [];
  const operators: ops.Operator[] = [];
  for (const [key, argument] of Object.entries(raw)) {
    if (key === "all" || key === "any") {
      const inner = list(argument).map((each) => compilePredicate(each, tables));
      const join = key === "all" ? allOf : anyOf;
      parts.push((scope) => join(lazily(inner, scope)));
    } else if (key === "not") {
      const inner = compilePredicate(argument, tables);
      parts.push((scope) => not(inner(scope)));
    } else if (key === "captured") {
      parts.push((scope) => answer(scope.captures.has(String(argument))));
    } else if (OPERATORS[key]) {
      operators.push(OPERATORS[key](argument, raw, tables));
    } else if (!MODIFIERS.has(key)) {
      throw new RangeError(
        `"${key}" is no operator; there are ${Object.keys(OPERATORS).join(", ")}, all, any, not, captured`,
      );
    }
  }
  if (operators.length > 0) parts.push(onField(raw, operators));
  if (parts.length === 0) throw new RangeError("a predicate needs an operator");
  return parts.length === 1 ? parts[0]! : (scope) => allOf(lazily(parts, scope));
}

function* lazily(predicates: readonly Predicate[], scope: Scope): Iterable<Answer> {
  for (const predicate of predicates) yield predicate(scope);
}

function onField(raw: Raw, operators: readonly ops.Operator[]): Predicate {
  const find = typeof raw["value"] === "string" ? templateField(raw["value"]) : namedField(String(raw["field"] ?? ""));
  return (scope) => {
    const field = find(scope);
    if (!field) return UNKNOWN;
    const around = { captures: scope.captures, now: scope.now, field: (name: string) => fieldOf(scope.subject, name) };
    return allOf(operators.map((operator) => operator(field, around)));
  };
}

function namedField(name: string): (scope: Scope) => Field {
  return (scope) => fieldOf(scope.subject, name);
}

/** `value: "{tenant}"`: a field made of captures. */
function templateField(template: string): (scope: Scope) => Field | undefined {
  return ({ captures, subject }) => {
    const filled = fill(template, captures, (text) => text);
    if (!filled) return undefined;
    const from = captures.get(namesIn(template)[0] ?? "")?.from;
    const value: FieldValue = {
      ...(from ?? { document: subject.document }),
      text: filled.text,
      state: filled.open ? "placeholder" : "literal",
      holes: filled.open ? [filled.text] : [],
      secret: false,
    };
    return { values: [value], idle: [], closed: true };
  };
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new RangeError("a predicate or an operator's argument must be a mapping");
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new RangeError("all and any take a list");
}

function texts(value: unknown): readonly string[] {
  return list(value).map(String);
}
