/** What a schema can't say of a provider file: patterns that compile, fields that exist, checks that can be met and are shown by an example. */
import { nearest } from "../engine/nearest.ts";
import type { MeaningTrouble, Pointer } from "./meaning.ts";
import type { CheckSyntax, ProviderFile } from "./syntax.ts";

type Raw = Readonly<Record<string, unknown>>;
type Steps = readonly (string | number)[];

/** Files whose checks may be made in code and name their examples in words. */
const BUILT_IN = new Set(["jwt", "oauth", "postman"]);

/** What a field's name begins with, up to its first dot (oauth/subject.ts). */
export const FIELDS: readonly string[] = [
  "at auth authorize beside body claim config contentType grant header insecure jose key method param pkce place",
  "made query reg source token ttl url values var",
].flatMap((line) => line.split(" "));

/** The verbs of oauth/verbs.ts, which a check may name in place of "assert". */
export const VERB_NAMES: readonly string[] = [
  "insecure-endpoint tls-verify-off duplicate-parameter disabled-required content-type unencoded-form-value",
  "basic-not-encoded auth-id-differs unknown-grant-type resource-not-absolute pkce-missing wildcard-redirect",
  "insecure-redirect broad-scope issuer-endpoint-mismatch tokens-via-browser client-credentials-in-public",
  "placeholder-in-runtime-config iss-mismatch aud-mismatch signed-claims signed-lifetime constant",
].flatMap((line) => line.split(" "));

const EXAMPLE_KEYS = ["drop disable set move dup vars jwt jose beside key not reg api authorize files also"].flatMap(
  (line) => line.split(" "),
);

const at = (steps: Steps, key = false): Pointer => (key ? { steps, key } : { steps });

/** `file` has passed the schema. */
export function providerTroubles(file: ProviderFile): MeaningTrouble[] {
  const troubles: MeaningTrouble[] = [];
  for (const kind of ["strong", "weak"] as const)
    for (const [i, sign] of (file.recognise?.[kind] ?? []).entries())
      troubles.push(...predicateTroubles(sign, ["recognise", kind, i]));
  for (const [i, check] of file.checks.entries()) troubles.push(...checkTroubles(check, ["checks", i], file));
  return [...troubles, ...contradictions(file)];
}

function checkTroubles(check: CheckSyntax, steps: Steps, file: ProviderFile): MeaningTrouble[] {
  const troubles: MeaningTrouble[] = [];
  const tell = (inner: Steps, message: string, hint?: string) =>
    troubles.push({ pointer: at([...steps, ...inner]), message, ...(hint ? { hint } : {}) });
  if (!check.id.startsWith(`${file.id}/`))
    tell(["id"], `The id "${check.id}" is not one of the provider "${file.id}".`, `It begins with "${file.id}/".`);
  for (const [i, source] of (check.source ?? []).entries()) {
    const known = Object.keys(file.sources ?? {});
    if (!known.includes(source))
      tell(["source", i], `There is no source "${source}".`, `There are: ${known.join(", ") || "none"}.`);
  }
  const ways = (["assert", "verb", "group"] as const).filter((way) => check[way] !== undefined);
  if (ways.length !== 1 && !BUILT_IN.has(file.id))
    tell([], "A check has one of assert, verb and group.", "assert says what must hold; group compares files.");
  if (check.verb !== undefined && !VERB_NAMES.includes(check.verb)) {
    const guess = nearest(check.verb, VERB_NAMES);
    tell(
      ["verb"],
      `There is no verb "${check.verb}".`,
      guess ? `Did you mean "${guess}"?` : `There are: ${VERB_NAMES.join(", ")}.`,
    );
  }
  for (const part of ["if", "assert"] as const)
    if (check[part] !== undefined) troubles.push(...predicateTroubles(check[part], [...steps, part]));
  if (check.group !== undefined && !isGroup(check.group))
    tell(["group"], "A group has by, distinct and max.", "As in {by: auth.client_id, distinct: source.file, max: 1}.");
  else if (check.group !== undefined)
    for (const part of ["by", "distinct"] as const)
      troubles.push(...fieldTroubles((check.group as Raw)[part], [...steps, "group", part]));
  if (!check.bad?.length)
    tell(
      ["id"],
      `"${check.id}" has no bad example.`,
      "Write bad: [{drop: [param.scope]}] or the like; a test runs it.",
    );
  for (const kind of ["bad", "good"] as const)
    for (const [i, example] of (check[kind] ?? []).entries())
      troubles.push(...exampleTroubles(example, [...steps, kind, i]));
  return troubles;
}

function isGroup(group: unknown): boolean {
  const { by, distinct, max } = group as Raw;
  return typeof by === "string" && typeof distinct === "string" && typeof max === "number";
}

function exampleTroubles(example: unknown, steps: Steps): MeaningTrouble[] {
  if (typeof example === "string") return [];
  if (typeof example !== "object" || example === null)
    return [
      {
        pointer: at(steps),
        message: "An example is a mapping or a text.",
        hint: `Its keys: ${EXAMPLE_KEYS.join(", ")}.`,
      },
    ];
  return Object.keys(example)
    .filter((key) => !EXAMPLE_KEYS.includes(key))
    .map((key) => unknownKey(key, [...steps, key], EXAMPLE_KEYS));
}

function unknownKey(key: string, steps: Steps, allowed: readonly string[]): MeaningTrouble {
  const guess = nearest(key, allowed);
  return {
    pointer: at(steps, true),
    message: `There is no key "${key}" here.`,
    hint: guess ? `Did you mean "${guess}"?` : `There are: ${allowed.join(", ")}.`,
  };
}

function predicateTroubles(written: unknown, steps: Steps): MeaningTrouble[] {
  if (typeof written !== "object" || written === null) return [];
  const raw = written as Raw;
  const troubles: MeaningTrouble[] = [];
  for (const join of ["all", "any"] as const)
    if (Array.isArray(raw[join]))
      for (const [i, inner] of (raw[join] as unknown[]).entries())
        troubles.push(...predicateTroubles(inner, [...steps, join, i]));
  if (raw["not"] !== undefined) troubles.push(...predicateTroubles(raw["not"], [...steps, "not"]));
  const patterns: [Steps, unknown][] = [
    [["matches"], raw["matches"]],
    [["written"], raw["written"]],
  ];
  for (const key of ["matches", "where"]) patterns.push([["tokens", key], (raw["tokens"] as Raw | undefined)?.[key]]);
  for (const [inner, pattern] of patterns) {
    const problem = typeof pattern === "string" ? problemOf(pattern) : undefined;
    if (problem) troubles.push({ pointer: at([...steps, ...inner]), ...problem });
  }
  troubles.push(...fieldTroubles(raw["field"], [...steps, "field"]));
  return troubles;
}

function fieldTroubles(field: unknown, steps: Steps): MeaningTrouble[] {
  const family = typeof field === "string" ? field.split(".", 1)[0]! : undefined;
  if (family === undefined || FIELDS.includes(family)) return [];
  const guess = nearest(family, FIELDS);
  const hint = guess ? `Did you mean "${guess}"?` : `A field begins with one of ${FIELDS.join(", ")}.`;
  return [{ pointer: at(steps), message: `There is no field "${String(field)}".`, hint }];
}

function problemOf(pattern: string): { message: string; hint: string } | undefined {
  try {
    // Captures of the recognition stand where a template names them.
    new RegExp(pattern.replace(/\{[A-Za-z][\w.-]*\}/g, "x"));
  } catch (error) {
    return {
      message: `The pattern does not compile: ${(error as Error).message}.`,
      hint: "It is JavaScript's syntax, without flags.",
    };
  }
  return /\(\?<?[=!]/.test(pattern)
    ? { message: "The pattern looks ahead or behind.", hint: "Allowed are groups, classes, anchors and quantifiers." }
    : undefined;
}

/** What a predicate demands of fields if it holds: of each whether it must be there. */
interface Demand {
  readonly field: string;
  readonly present: boolean;
  readonly equals?: string;
  readonly steps: Steps;
}

function demandsOf(written: unknown, steps: Steps, negated = false): Demand[] {
  if (typeof written !== "object" || written === null) return [];
  const raw = written as Raw;
  const join = negated ? "any" : "all";
  if (Array.isArray(raw[join]))
    return (raw[join] as unknown[]).flatMap((inner, i) => demandsOf(inner, [...steps, join, i], negated));
  if (raw["not"] !== undefined) return demandsOf(raw["not"], [...steps, "not"], !negated);
  const { field, present, equals } = raw;
  if (typeof field !== "string") return [];
  if (typeof present === "boolean") return [{ field, present: present !== negated, steps }];
  return equals === undefined || negated ? [] : [{ field, present: true, equals: String(equals), steps }];
}

/** Two demands on one subject that no request meets: a field required and forbidden, or equal to two values. */
function contradictions(file: ProviderFile): MeaningTrouble[] {
  const troubles: MeaningTrouble[] = [];
  const seen = new Map<string, Demand & { id: string }>();
  for (const [i, check] of file.checks.entries()) {
    const steps: Steps = ["checks", i, "assert"];
    const own = demandsOf(check.assert, steps);
    const subjects = typeof check.subject === "string" ? [check.subject] : check.subject;
    for (const demand of own) {
      const keys = subjects.map((subject) => `${subject} ${demand.field}`);
      const others = check.if === undefined ? keys.map((key) => seen.get(key)) : [];
      const other = others.find((one) => one && clash(one, demand));
      const within = own.find((one) => one !== demand && clash(one, demand));
      if (other)
        troubles.push({
          pointer: at(demand.steps),
          message: `"${demand.field}" is ${asked(demand)} here and ${asked(other)} by ${other.id}.`,
          hint: "No request meets both: drop one, or give each check an if.",
        });
      else if (within && own.indexOf(within) < own.indexOf(demand))
        troubles.push({
          pointer: at(demand.steps),
          message: `"${demand.field}" is ${asked(demand)} and ${asked(within)} in one check.`,
          hint: "No request meets both.",
        });
    }
    // A check with a condition speaks of some requests only.
    if (check.if !== undefined) continue;
    for (const demand of own)
      for (const subject of subjects) {
        const key = `${subject} ${demand.field}`;
        if (!seen.has(key)) seen.set(key, { ...demand, id: check.id });
      }
  }
  return troubles;
}

function clash(a: Demand, b: Demand): boolean {
  if (a.field !== b.field) return false;
  return a.present !== b.present || (a.equals !== undefined && b.equals !== undefined && a.equals !== b.equals);
}

function asked({ present, equals }: Demand): string {
  return equals !== undefined ? `required to be "${equals}"` : present ? "required" : "forbidden";
}
