/** Runs the checks of rule files on a workspace's subjects, and gives the facts for checks across a whole scan. */
import { contextOf } from "../judge/context.ts";
import { stateOfValue } from "../judge/state.ts";
import type { Workspace } from "../model/document.ts";
import type { Level, Provider } from "../model/rule.ts";
import { type Check, engineOf } from "../oauth/engine.ts";
import { type Fact, factOf } from "../oauth/facts.ts";
import { knownSubjects } from "../oauth/judged.ts";
import { type FieldValue, fieldOf, type Subject, spanOf } from "../oauth/subject.ts";
import { type Captures, namesIn } from "../oauth/template.ts";
import type { Witness } from "../oauth/truth.ts";
import type { DetectContext, Detector, Match } from "./detector.ts";

export { type Correlation, correlate, type Fact, type FactPlace } from "../oauth/facts.ts";

/** What a check found at one value, before it is a match. */
interface Fault {
  readonly value: FieldValue | undefined;
  readonly params: Readonly<Record<string, string>>;
  readonly level?: Level;
}

interface Found {
  readonly match: Match;
  readonly supersedes: readonly string[];
  /** The value at fault; undefined for something absent. */
  readonly value: FieldValue | undefined;
}

/** Texts in messages are cut here. */
const MAX_PARAM = 80;

/** Provider and generic checks of every subject, in document order; each rule once a place. */
export const detectChecks: Detector = function* (workspace, context) {
  const known = knownSubjects(workspace, context.ruleset, context.now);
  const subjects = known.map(({ subject }) => subject);
  const engine = engineOf(context.ruleset);
  const seen = new Map<unknown, Set<string>>();
  for (const { subject, recognised } of known) {
    const provider = recognised?.recogniser.provider;
    const found: Found[] = [];
    for (const check of engine.checksFor(subject.kind, provider)) {
      const rule = context.rule(check.rule.id);
      const level = rule && levelOf(check, provider);
      if (!level) continue;
      const captures: Captures = new Map(recognised?.captures);
      for (const fault of faultsOf(check, subject, captures, { now: context.now, provider, subjects })) {
        const match = matchOf(check, subject, fault, fault.level ?? level);
        if (match) found.push({ match, supersedes: check.rule.supersedes ?? [], value: fault.value });
      }
    }
    for (const { match } of withoutSuperseded(found)) {
      const places = seen.get(match.input) ?? new Set<string>();
      seen.set(match.input, places);
      const place = `${match.rule.id}\n${match.span.start}\n${match.span.end}`;
      if (!places.has(place)) yield match;
      places.add(place);
    }
  }
};

/**
 * What the project checks see in a workspace. `key` gives random bytes, the same for all calls of a scan. Hand all facts of the
 * scan to `correlate`.
 */
export function factsOf(workspace: Workspace, context: DetectContext, key: () => Uint8Array): Fact[] {
  const engine = engineOf(context.ruleset);
  const facts: Fact[] = [];
  for (const { subject, recognised } of knownSubjects(workspace, context.ruleset, context.now)) {
    const provider = recognised?.recogniser.provider;
    for (const check of engine.checksFor("project", provider)) {
      const level = context.rule(check.rule.id) && levelOf(check, provider);
      if (!level) continue;
      const scope = { subject, captures: new Map(recognised?.captures), now: context.now };
      if (check.condition && check.condition(scope).truth !== true) continue;
      const fact = factOf(check, level, subject, key());
      if (fact) facts.push(fact);
    }
  }
  return facts;
}

/** The rule's level, a generic check's as the provider overrides it; a conventional check is at most a warning. */
function levelOf({ rule }: Check, provider: Provider | undefined): Level | undefined {
  const override = rule.provider === provider?.id ? undefined : provider?.overrides[rule.id]?.severity;
  if (override === "off") return undefined;
  const level = override ?? rule.level;
  return rule.confidence === "conventional" && level === "error" ? "warning" : level;
}

interface Around {
  readonly now: Date;
  readonly provider: Provider | undefined;
  readonly subjects: readonly Subject[];
}

function* faultsOf(check: Check, subject: Subject, captures: Captures, around: Around): Iterable<Fault> {
  const scope = { subject, captures, now: around.now };
  if (check.condition && check.condition(scope).truth !== true) return;
  if (check.verb) {
    for (const fault of check.verb(subject, { ...around, options: check.rule.with ?? {} })) {
      const params = {
        ...paramsOf(check, subject, captures, { ...(fault.value ? { value: fault.value } : {}) }),
        ...fault.params,
      };
      yield { value: fault.value, params, ...(fault.level ? { level: fault.level } : {}) };
    }
    return;
  }
  const answer = check.assertion?.(scope);
  if (answer?.truth !== false) return;
  for (const witness of tellingOf(answer.witnesses)) {
    yield { value: witness.value, params: paramsOf(check, subject, captures, witness) };
  }
}

/** Each value that holds a listed word or a wrong item; else the first value that has a place; else the absence itself. */
function tellingOf(witnesses: readonly Witness[]): readonly Witness[] {
  const values = new Map<unknown, Witness>();
  for (const witness of witnesses) {
    const key = witness.value?.entry;
    if (witness.match !== undefined && !values.has(key)) values.set(key, witness);
  }
  if (values.size > 0) return [...values.values()];
  return [witnesses.find(({ value }) => value && spanOf(value)) ?? {}];
}

/** Fills the names in the rule's message. What is secret, or comes from a secret, stays out. */
function paramsOf(check: Check, subject: Subject, captures: Captures, witness: Witness): Record<string, string> {
  const params: Record<string, string> = {};
  const { value } = witness;
  for (const name of namesIn(check.rule.message)) {
    if (name === "match") params[name] = value?.secret || witness.match === undefined ? "(hidden)" : witness.match;
    else if (name === "path") params[name] = value?.entry?.key ?? "the request";
    else {
      const text = captures.get(name)?.from.secret ? undefined : (captures.get(name)?.text ?? shown(subject, name));
      if (text !== undefined) params[name] = text.length > MAX_PARAM ? `${text.slice(0, MAX_PARAM)}...` : text;
    }
  }
  return params;
}

function shown(subject: Subject, name: string): string | undefined {
  if (/secret|token|password|assertion/i.test(name)) return undefined;
  const value = fieldOf(subject, name).values[0];
  return value && !value.secret
    ? value.entry && value.state !== "literal"
      ? value.entry.value
      : value.text
    : undefined;
}

function matchOf(check: Check, subject: Subject, fault: Fault, level: Level): Match | undefined {
  const { rule } = check;
  const at = fault.value && spanOf(fault.value) ? fault.value : subject.anchor;
  const document = at?.document ?? subject.document;
  const span = (at && spanOf(at)) ?? subject.group.span;
  if (!span) return undefined;
  const token = subject.kind === "jwt" || subject.kind === "assertion" ? subject.anchor?.text : undefined;
  const definition = at?.definition;
  // As for named values: a credential in a test or an example is an error less.
  const shownLevel =
    level === "error" && rule.tag === "secret" && contextOf(document.input).example ? "warning" : level;
  return {
    rule,
    ...(shownLevel === rule.level ? {} : { level: shownLevel }),
    input: document.input,
    span,
    value: token ?? (at?.secret || rule.tag === "secret" ? literalOf(at) : ""),
    document,
    ...(at?.entry ? { entry: at.entry } : {}),
    ...(Object.keys(fault.params).length > 0 ? { params: fault.params } : {}),
    ...(definition
      ? {
          related: [
            { input: definition.document.input, span: definition.entry.span, message: "The variable is defined here." },
          ],
        }
      : {}),
    ...(rule.supersedes ? { supersedes: rule.supersedes } : {}),
  };
}

/** What is written where a credential stands; "" for a reference or a placeholder, which hides nothing. */
function literalOf(value: FieldValue | undefined): string {
  const entry = value?.entry;
  return entry && stateOfValue(entry.value, entry.syntax) === "literal" ? entry.value : "";
}

/** A check hides its follow-ups: at the same value, or where one of the two is about something absent. */
function withoutSuperseded(found: readonly Found[]): readonly Found[] {
  if (!found.some(({ supersedes }) => supersedes.length > 0)) return found;
  return found.filter(
    (lesser) =>
      !found.some(
        (greater) =>
          greater.supersedes.includes(lesser.match.rule.id) &&
          (!greater.value ||
            !lesser.value ||
            greater.value.entry === lesser.value.entry ||
            lesser.value.state !== "literal"),
      ),
  );
}
