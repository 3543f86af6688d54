/** SARIF of one scan's parts as one run: the same for any order of the parts, within the limits of code scanning. */
import { mistakeIn, type PlainSchema } from "../engine/json-schema.ts";
import { unique } from "../engine/unique.ts";
import type { Diagnostic, Finding, Shard } from "../model/report.ts";
import { describeTrouble } from "./sarif.ts";
import { chooseResults, chooseRules, chooseTroubles, fittedLog, limitNotes } from "./sarif-limits.ts";
import type { Log, ReportingDescriptor, Result, Run } from "./sarif-types.ts";

const text: PlainSchema = { type: "string" };
const list = (items: PlainSchema): PlainSchema => ({ type: "array", items });
const object = (properties: Readonly<Record<string, PlainSchema>>, optional: readonly string[] = []): PlainSchema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
});

/** What credlint itself writes, of what is read here. */
const OURS: PlainSchema = object({
  version: { const: "2.1.0" },
  runs: list(
    object(
      {
        tool: object({
          driver: object({ name: { const: "credlint" }, version: text, rules: list(object({ id: text })) }),
        }),
        properties: object({ shard: text }, ["shard"]),
        invocations: list(
          object(
            {
              exitCode: { enum: [0, 1, 2] },
              exitCodeDescription: text,
              toolExecutionNotifications: list(object({ level: text, message: object({ text }) })),
            },
            ["toolExecutionNotifications"],
          ),
        ),
        results: list(
          object({
            ruleId: text,
            level: { enum: ["error", "warning", "note"] },
            message: object({ text }),
            locations: list(
              object({
                physicalLocation: object({
                  artifactLocation: object({ uri: text }),
                  region: object({ startLine: { type: "integer" }, startColumn: { type: "integer" } }),
                }),
              }),
            ),
          }),
        ),
      },
      ["properties"],
    ),
  ),
});

/** The run of a file, or what is wrong with it. */
export function readRun(value: unknown): Run | string {
  const mistake = mistakeIn(value, OURS);
  if (mistake) return mistake;
  const { runs } = value as Log;
  const [run] = runs;
  if (!run || runs.length > 1) return "runs must hold one run.";
  if (run.invocations!.length !== 1) return "runs[0].invocations must hold one invocation.";
  const wrong = run.results!.findIndex((one) => one.locations!.length !== 1);
  return wrong < 0 ? run : `runs[0].results[${wrong}].locations must hold one location.`;
}

/** Which part of a scan a run is. */
export function shardOfRun(run: Run): Shard | undefined {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(String(run.properties?.["shard"] ?? "")) ?? [];
  return index ? { index: Number(index), count: Number(count) } : undefined;
}

export interface JoinedRuns {
  readonly text: string;
  readonly exitCode: 0 | 1 | 2;
  readonly verdict: string;
}

/** `troubles` are of the joining itself, and make it incomplete; `tell` hears what had to be left out. */
export function joinRuns(
  runs: readonly [Run, ...Run[]],
  troubles: readonly Diagnostic[],
  tell?: (note: Diagnostic) => void,
): JoinedRuns {
  const known = unique(
    runs.flatMap((run) => run.tool.driver.rules!),
    ({ id }) => id,
    ({ id }) => [id],
  );
  const all = unique(
    runs.flatMap((run) => run.results!),
    identityOf,
    orderOf,
  ) as readonly Leveled[];
  const calls = runs.flatMap((run) => run.invocations!);
  const notes = unique(
    [...troubles.map(describeTrouble), ...calls.flatMap((one) => one.toolExecutionNotifications ?? [])],
    (one) => JSON.stringify([one.level, one.descriptor?.id, one.message.text, one.locations]),
    (one) => [one.level ?? "", one.descriptor?.id ?? "", one.message.text!],
  );
  // Of equal exit codes the sentence that comes first in the alphabet: it does not depend on the parts' order.
  const worst = [...calls].sort(
    (a, b) => b.exitCode! - a.exitCode! || (a.exitCodeDescription! < b.exitCodeDescription! ? -1 : 1),
  )[0]!;
  const exitCode = troubles.length > 0 ? 2 : (worst.exitCode as 0 | 1 | 2);
  const verdict =
    troubles.length > 0 ? `exit 2: ${troubles[0]!.message}` : sum(runs, all.length, worst.exitCodeDescription!);
  const describe = (most: number) => {
    const told = chooseResults(all, severitiesIn(known), most);
    const rules = chooseRules(known);
    const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
    const cut = limitNotes({
      all: all.length,
      told: told.length,
      crowded: 0,
      troubles: notes.length,
      rules: known.length,
    });
    const shown = [...chooseTroubles(notes), ...cut.map(describeTrouble)];
    const { properties: _, ...first } = newest(runs);
    const run: Run = {
      ...first,
      tool: { driver: { ...first.tool.driver, rules: [...rules] } },
      ...categoryOf(runs),
      originalUriBaseIds: Object.assign({}, ...runs.map((one) => one.originalUriBaseIds ?? {})),
      invocations: [
        {
          executionSuccessful: exitCode !== 2,
          exitCode,
          exitCodeDescription: verdict,
          ...(shown.length > 0 ? { toolExecutionNotifications: shown } : {}),
        },
      ],
      results: told.map((one) => reindexed(one, indexes)),
    };
    return { run, notes: cut };
  };
  return { text: fittedLog(describe, tell), exitCode, verdict };
}

/** A verdict counts one part's findings: of several it is only told what comes of them. */
function sum(runs: readonly Run[], findings: number, verdict: string): string {
  if (runs.length === 1) return verdict;
  const code = verdict.slice(0, 7);
  return code === "exit 2:"
    ? verdict
    : `${code} ${findings} ${findings === 1 ? "finding" : "findings"} in ${runs.length} parts.`;
}

type Leveled = Result & Pick<Finding, "level" | "ruleId">;

function severitiesIn(rules: readonly ReportingDescriptor[]): ReadonlyMap<string, number> {
  return new Map(rules.map((rule) => [rule.id, Number(rule.properties?.["security-severity"]) || 0]));
}

function reindexed(result: Result, indexes: ReadonlyMap<string, number>): Result {
  const { ruleIndex: _, ...rest } = result;
  const index = indexes.get(result.ruleId!);
  return index === undefined ? rest : { ...rest, ruleIndex: index };
}

function newest(runs: readonly [Run, ...Run[]]): Run {
  return [...runs].sort((a, b) => (a.tool.driver.version! < b.tool.driver.version! ? 1 : -1))[0]!;
}

/** Kept if all parts have the same. */
function categoryOf(runs: readonly Run[]): Pick<Run, "automationDetails"> {
  const ids = new Set(runs.map((run) => run.automationDetails?.id));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? { automationDetails: { id } } : {};
}

function placeOf(result: Result) {
  const { artifactLocation, region } = result.locations![0]!.physicalLocation!;
  return {
    uri: artifactLocation!.uri!,
    base: artifactLocation!.uriBaseId ?? "",
    line: region!.startLine!,
    column: region!.startColumn!,
  };
}

/** A result but for its rule's number, which differs from part to part. */
function identityOf({ ruleIndex: _, ...result }: Result): string {
  return JSON.stringify(result);
}

function orderOf(result: Result): readonly (string | number)[] {
  const { uri, base, line, column } = placeOf(result);
  return [base, uri, line, column, result.ruleId!];
}
