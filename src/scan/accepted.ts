/** Opens what was accepted: the baseline file and the config's `allow`, and says what has to be known of values for them. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { LoadedConfig } from "../config/read.ts";
import { ValueMarks, type ValueWatch } from "../detect/value-marks.ts";
import { matcherOf } from "../engine/globs.ts";
import { estimateBits, saltOf } from "../engine/value-hash.ts";
import { UserError } from "../model/trouble.ts";
import { Baseline } from "../policy/accepted.ts";
import { BASELINE_NAME, readBaseline } from "../policy/baseline.ts";
import { type Allow, type Coverage, type Policy, ruleMatches } from "../policy/policy.ts";
import type { Plan } from "./open.ts";
import type { ScanOptions } from "./options.ts";

/** Each salt costs a hash of every value that may be accepted; branches that made a baseline each have two when merged. */
const MOST_SALTS = 4;

/** A pattern of so many bits is a secret that stands in the config. */
const IN_CLEAR_BITS = 60;

export interface Accepting {
  readonly policy: Pick<Policy, "allow" | "baseline" | "baselinePath" | "coverage">;
  readonly values: ValueMarks | undefined;
  /** Where the baseline is, or would be written. */
  readonly file: string;
}

/** Throws a UserError for a baseline that cannot be read. */
export function openAccepted(
  options: ScanOptions,
  cwd: string,
  root: string,
  loaded: LoadedConfig | undefined,
): Accepting {
  const place = baselineFile(options, cwd, root, loaded);
  const file = options.baseline !== false && (place.named || existsSync(place.path)) ? place.path : undefined;
  const entries = file === undefined ? undefined : readBaseline(readText(file), shown(file, cwd));
  const allow = allowOf(loaded);
  const hashes = [...(entries ?? []).map(({ hash }) => hash), ...(loaded?.config.allow ?? []).map(({ hash }) => hash)];
  const salts = [...new Set([...hashes.map((hash) => hash && saltOf(hash)), options.salt])].filter(
    (salt) => salt !== undefined && salt !== "",
  ) as string[];
  if (salts.length > MOST_SALTS)
    throw new UserError(
      "baseline/salts",
      `The accepted values have ${salts.length} different salts, at most ${MOST_SALTS} are looked at.`,
      'Write the baseline anew with "credlint baseline".',
    );
  const rules = new Set((entries ?? []).flatMap(({ rule, hash }) => (hash ? [rule] : [])));
  const hashed = (loaded?.config.allow ?? []).filter(({ hash }) => hash);
  const patterns = patternsOf(loaded);
  const values =
    salts.length > 0 || patterns.length > 0
      ? new ValueMarks({
          salts,
          hashes: (id) =>
            options.salt !== undefined || rules.has(id) || hashed.some(({ rule }) => !rule || ruleMatches(rule, id)),
          patterns,
        })
      : undefined;
  return {
    policy: {
      allow,
      baseline: entries && new Baseline(entries),
      baselinePath: file === undefined ? undefined : relative(root, file).replaceAll("\\", "/"),
      coverage: coverageOf(options, cwd, root),
    },
    values,
    file: place.path,
  };
}

/** Where the baseline is, or would be; of one that nobody names it is no trouble if it is not there. */
function baselineFile(
  options: ScanOptions,
  cwd: string,
  root: string,
  loaded: LoadedConfig | undefined,
): { readonly path: string; readonly named: boolean } {
  if (options.baseline) return { path: resolve(cwd, options.baseline), named: true };
  if (loaded?.config.baseline) return { path: resolve(loaded.folder, loaded.config.baseline), named: true };
  return { path: join(root, BASELINE_NAME), named: false };
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UserError(
      "baseline/unreadable",
      `The baseline ${file} could not be read (${(error as NodeJS.ErrnoException).code ?? "error"}).`,
      'Write it with "credlint baseline", or scan with --no-baseline.',
    );
  }
}

function shown(file: string, cwd: string): string {
  return relative(cwd, file).replaceAll("\\", "/") || file;
}

function allowOf(loaded: LoadedConfig | undefined): Allow[] {
  let patterns = 0;
  return (loaded?.config.allow ?? []).map((one, index) => {
    const marks = [
      ...(one.hash === undefined ? [] : [one.hash]),
      ...(one.value === undefined ? [] : [`pattern ${patterns++}`]),
    ];
    return {
      ...(one.rule === undefined ? {} : { rule: one.rule }),
      matches: (one.path === undefined ? undefined : matcherOf([one.path])) ?? (() => true),
      ...(marks.length > 0 ? { marks } : {}),
      ...(one.until === undefined ? {} : { until: one.until }),
      ...(one.value !== undefined && estimateBits(one.value.replaceAll("*", "")) >= IN_CLEAR_BITS
        ? { clear: true }
        : {}),
      reason: one.reason,
      ...(loaded!.allowSpots[index] ? { spot: loaded!.allowSpots[index] } : {}),
    };
  });
}

/** With the marks that allowOf gave. */
function patternsOf(loaded: LoadedConfig | undefined): ValueWatch["patterns"] {
  return (loaded?.config.allow ?? [])
    .filter(({ value }) => value !== undefined)
    .map(({ rule, value }, number) => (id: string, text: string) => {
      const holds = (rule === undefined || ruleMatches(rule, id)) && ruleMatches(value!, text);
      return holds ? `pattern ${number}` : undefined;
    });
}

/** The plan with one more question on values; hashes are made under `salt`. For a scan in one thread. */
export function watching(plan: Plan, salt: string, markOf: (value: string) => string | undefined): Plan {
  const values = new ValueMarks({ salts: [salt], hashes: () => true, patterns: [(_id, value) => markOf(value)] });
  const { now, rule } = plan.context;
  return {
    ...plan,
    context: {
      now,
      rule,
      values,
      get ruleset() {
        return plan.context.ruleset;
      },
    },
  };
}

function coverageOf(options: ScanOptions, cwd: string, root: string): Coverage {
  const { git, rules, skipRules, tag, include, exclude, shard } = options;
  if (rules?.length || skipRules?.length || tag || git?.mode === "history") return "part";
  // Of changed files all is read; only what is new of them is told.
  if (git || shard || include?.length || exclude?.length) return "files";
  const paths = options.paths?.length ? options.paths : ["."];
  return paths.some((path) => path !== "-" && resolve(cwd, path) === root) ? "all" : "files";
}
