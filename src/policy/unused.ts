/** Suppressions that do not hold: without a reason, past their day, for no rule there is, or with nothing to hold back. */
import type { Diagnostic } from "../model/report.ts";
import type { Directive } from "./directives.ts";
import type { Allow, Policy } from "./policy.ts";

/** Past the end of that day (UTC), or no date at all. Dates are only looked at where one is given: the first costs 8 ms. */
export function isPast(until: string | undefined, now: Date): boolean {
  if (until === undefined) return false;
  const end = /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T23:59:59.999Z`) : Number.NaN;
  return !(end >= now.getTime());
}

export function tellSuppressions(
  directives: ReadonlyMap<string, readonly Directive[]>,
  used: ReadonlySet<Directive | Allow>,
  policy: Policy,
): Diagnostic[] {
  return [
    ...[...directives].flatMap(([path, own]) =>
      own.flatMap((one) => (one.by === "inline" && !used.has(one) ? tellDirective(path, one, policy) : [])),
    ),
    ...policy.allow.flatMap((one) => [
      ...(one.clear && one.spot ? [note(one.spot, CLEAR)] : []),
      ...(used.has(one) ? [] : tellAllow(one, policy)),
    ]),
    ...tellBaseline(policy),
  ];
}

function tellDirective(path: string, one: Directive, policy: Policy): Diagnostic[] {
  const region = { startLine: one.line, startColumn: 1, endLine: one.line, endColumn: 1 };
  const tell = (code: string, message: string, hint: string): Diagnostic[] => [
    { level: "note", code, message, hint, path, region },
  ];
  const unknown = (one.rules ?? []).find((pattern) => !pattern.includes("*") && !policy.isKnown(pattern));
  if (!one.rules?.length)
    return tell(
      "policy/ignore-without-rule",
      "This credlint-ignore names no rule, so it does not hold.",
      "Write: credlint-ignore RULE -- reason",
    );
  if (!one.reason)
    return tell(
      "policy/ignore-without-reason",
      "This credlint-ignore gives no reason, so it does not hold.",
      "Write: credlint-ignore RULE -- reason",
    );
  if (isPast(one.until, policy.now))
    return tell(
      "policy/ignore-expired",
      `This credlint-ignore held until ${one.until}.`,
      "Remove it, or give a later date (until=YYYY-MM-DD).",
    );
  if (unknown)
    return tell("policy/ignore-unknown-rule", `There is no rule "${unknown}".`, "credlint rules lists them.");
  if (policy.coverage === "part") return [];
  return tell("policy/ignore-unused", "This credlint-ignore holds nothing back.", "Remove it.");
}

interface Words {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const CLEAR: Words = {
  code: "policy/allow-in-clear",
  message: 'The "value" of this "allow" entry may be the secret itself, which then stands in the config.',
  hint: "Take it out and accept the finding by its hash: credlint ignore PATH:LINE",
};

function note({ path, line, column }: NonNullable<Allow["spot"]>, words: Words): Diagnostic {
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: column };
  return { level: "note", ...words, path, region };
}

function tellAllow({ until, reason, spot }: Allow, policy: Policy): Diagnostic[] {
  if (!spot) return [];
  if (isPast(until, policy.now)) {
    const message = `This "allow" entry ("${reason}") held until ${until}.`;
    return [note(spot, { code: "policy/allow-expired", message, hint: "Remove it, or give a later date." })];
  }
  if (policy.coverage !== "all") return [];
  const message = `This "allow" entry ("${reason}") holds nothing back.`;
  return [note(spot, { code: "policy/allow-unused", message, hint: "Remove it." })];
}

function tellBaseline({ baseline, baselinePath, coverage }: Policy): Diagnostic[] {
  const count = coverage === "all" ? (baseline?.unused.length ?? 0) : 0;
  if (count === 0) return [];
  return [
    {
      level: "note",
      code: "policy/baseline-unused",
      message: `${count === 1 ? "1 entry of the baseline matches" : `${count} entries of the baseline match`} nothing any more.`,
      hint: "credlint baseline --prune",
      ...(baselinePath === undefined ? {} : { path: baselinePath }),
    },
  ];
}
