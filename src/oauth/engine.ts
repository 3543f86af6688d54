/** The checks of a ruleset, compiled: what runs on a subject of a kind, for its provider and for all. */
import type { CheckRule, Provider, Ruleset } from "../model/rule.ts";
import { compilePredicate, type Predicate } from "./predicate.ts";
import { compileRecognisers, fieldsIn, type Recognisers } from "./recognise.ts";
import type { SubjectKind } from "./subject.ts";
import type { VariableFilter } from "./subjects.ts";
import type { Verb } from "./verb.ts";
import { VERBS } from "./verbs.ts";

export interface Grouping {
  /** The field whose equal values belong together. */
  readonly by: string;
  /** The field whose different values are counted. */
  readonly distinct: string;
  readonly max: number;
}

export interface Check {
  readonly rule: CheckRule;
  readonly condition?: Predicate;
  readonly assertion?: Predicate;
  readonly verb?: Verb;
  readonly grouping?: Grouping;
}

export interface Engine {
  readonly recognisers: Recognisers;
  /** Checks for a kind of subject: the provider's own, then those for everybody. */
  checksFor(kind: SubjectKind, provider: Provider | undefined): readonly Check[];
  readonly wantsVariable: VariableFilter;
}

const engines = new WeakMap<Ruleset, Engine>();

/** The engine of a ruleset, made once. Throws a RangeError or SyntaxError for a predicate that can't be compiled, with the rule's id. */
export function engineOf(ruleset: Ruleset): Engine {
  let engine = engines.get(ruleset);
  if (!engine) {
    engine = makeEngine(ruleset);
    engines.set(ruleset, engine);
  }
  return engine;
}

function makeEngine(ruleset: Ruleset): Engine {
  const providers = new Map(ruleset.providers.map((provider) => [provider.id, provider]));
  const isGeneric = (provider: Provider) => provider.recognise.strong.length + provider.recognise.weak.length === 0;
  const recognisers = compileRecognisers(ruleset.providers.filter((provider) => !isGeneric(provider)));
  const table = new Map<string, Check[]>();
  for (const rule of ruleset.rules) {
    const provider = rule.kind === "check" ? providers.get(rule.provider) : undefined;
    if (rule.kind !== "check" || !provider) continue;
    const check = compileCheck(rule, provider);
    if (!check.assertion && !check.verb && !check.grouping) continue;
    for (const kind of rule.subjects) push(table, `${isGeneric(provider) ? "" : provider.id}/${kind}`, check);
  }
  const joined = new Map<string, readonly Check[]>();
  return {
    recognisers,
    checksFor: (kind, provider) => {
      const key = `${provider?.id ?? ""}/${kind}`;
      let checks = joined.get(key);
      if (!checks) {
        const like = provider?.like ? (table.get(`${provider.like}/${kind}`) ?? []) : [];
        const general = table.get(`/${kind}`) ?? [];
        checks = provider ? [...(table.get(key) ?? []), ...like, ...general] : general;
        joined.set(key, checks);
      }
      return checks;
    },
    wantsVariable: variableFilter(ruleset),
  };
}

/** Compiled when first asked: a scan meets few of the checks. */
function later(written: unknown, tables: Provider["tables"]): Predicate {
  let compiled: Predicate | undefined;
  return (scope) => {
    compiled ??= compilePredicate(written, tables);
    return compiled(scope);
  };
}

function push(table: Map<string, Check[]>, key: string, check: Check): void {
  const list = table.get(key);
  if (list) list.push(check);
  else table.set(key, [check]);
}

function compileCheck(rule: CheckRule, provider: Provider): Check {
  try {
    const verb = rule.verb === undefined ? undefined : VERBS[rule.verb];
    if (rule.verb !== undefined && !verb) throw new RangeError(`there is no verb "${rule.verb}"`);
    return {
      rule,
      ...(rule.if === undefined ? {} : { condition: later(rule.if, provider.tables) }),
      ...(rule.assert === undefined ? {} : { assertion: later(rule.assert, provider.tables) }),
      ...(verb ? { verb } : {}),
      ...(rule.group === undefined ? {} : { grouping: groupingOf(rule.group) }),
    };
  } catch (error) {
    if (error instanceof Error) error.message = `${rule.id}: ${error.message}`;
    throw error;
  }
}

function groupingOf(written: unknown): Grouping {
  const { by, distinct, max } = written as Partial<Grouping>;
  if (typeof by !== "string" || typeof distinct !== "string" || typeof max !== "number")
    throw new RangeError("group needs by, distinct and max");
  return { by, distinct, max };
}

/**
 * Named values are many: only those get a subject whose name or value a provider's sign or a check's condition asks for.
 * A check on variables without a condition on var.name or var.value would ask for all; it gets all.
 */
function variableFilter(ruleset: Ruleset): VariableFilter {
  const names: string[] = [];
  const values: string[] = [];
  let all = false;
  const collect = (written: unknown) => {
    for (const { field, source } of patternsIn(written)) {
      if (field === "var.name") names.push(source);
      else if (field === "var.value") values.push(source);
    }
  };
  for (const { recognise } of ruleset.providers) collect([recognise.strong, recognise.weak]);
  for (const rule of ruleset.rules) {
    if (rule.kind !== "check" || !rule.subjects.includes("variable")) continue;
    if (!fieldsIn(rule.if).some((field) => field.startsWith("var."))) all = true;
    collect(rule.if);
  }
  const [name, value] = [union(names), union(values)];
  return (key, text) => all || (name?.test(key) ?? false) || (text.length <= 8_192 && (value?.test(text) ?? false));
}

function* patternsIn(written: unknown): Iterable<{ field: string; source: string }> {
  if (Array.isArray(written)) for (const item of written) yield* patternsIn(item);
  else if (typeof written === "object" && written !== null) {
    const { field, matches, equals } = written as { field?: unknown; matches?: unknown; equals?: unknown };
    if (typeof field === "string" && typeof matches === "string") yield { field, source: matches };
    if (typeof field === "string" && typeof equals === "string")
      yield { field, source: `^${equals.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}$` };
    for (const inner of Object.values(written)) if (typeof inner === "object") yield* patternsIn(inner);
  }
}

/** One pattern for all, any case: a filter may let too much pass. */
function union(sources: readonly string[]): RegExp | undefined {
  const plain = sources.map((source) => `(?:${source.replace(/\(\?<[A-Za-z]\w*>/g, "(?:")})`);
  return plain.length > 0 ? new RegExp(plain.join("|"), "i") : undefined;
}
