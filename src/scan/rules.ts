/** Opens the rules of a scan: the built-in ones, a user's own, and of these the ones that are on, at their levels. */

import { loadBuiltin } from "credlint:ruleset";
import { builtinImage } from "credlint:screen";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { RuleScreen } from "../detect/screen.ts";
import { nearest } from "../engine/nearest.ts";
import type { Level, Rule, Ruleset } from "../model/rule.ts";
import { UserError } from "../model/trouble.ts";
import { ruleMatches } from "../policy/policy.ts";

export interface RuleChoice {
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  readonly tag?: "secret" | "config" | undefined;
  /** Id or pattern to level; the last that matches holds. */
  readonly levels?: Readonly<Record<string, Level | "off">> | undefined;
}

/** The built-in rules and those of the folders. Throws a UserError for a folder or file that is wrong. */
export async function openRules(folders: readonly string[], cwd: string): Promise<Ruleset> {
  if (folders.length === 0) return loadBuiltin();
  const { openUserRules } = await import("../ruleset/user.part.ts");
  return openUserRules(
    loadBuiltin(),
    folders.flatMap((folder) => ruleFilesIn(folder, cwd)),
  );
}

/** True if every rule is on, at its own level. */
export function choosesAll({ only, skip, tag, levels }: RuleChoice): boolean {
  return !only?.length && !skip?.length && !tag && Object.keys(levels ?? {}).length === 0;
}

/** The rules that are on. Throws a UserError for an id that no rule has. */
export function chooseRules(all: Ruleset, choice: RuleChoice): Ruleset {
  if (choosesAll(choice)) return all;
  for (const id of [...(choice.only ?? []), ...(choice.skip ?? []), ...Object.keys(choice.levels ?? {})])
    assertRule(id, all.rules);
  const rules: Rule[] = [];
  for (const rule of all.rules) {
    if (choice.only?.length && !choice.only.some((pattern) => ruleMatches(pattern, rule.id))) continue;
    if (choice.skip?.some((pattern) => ruleMatches(pattern, rule.id))) continue;
    if (choice.tag && rule.tag !== choice.tag) continue;
    let level: Level | "off" = rule.level;
    for (const [pattern, wanted] of Object.entries(choice.levels ?? {}))
      if (ruleMatches(pattern, rule.id)) level = wanted;
    if (level !== "off") rules.push(level === rule.level ? rule : { ...rule, level });
  }
  return { ...all, rules };
}

/** The screen of a ruleset; for the built-in one (undefined) it is read, and the rules only at its first hit. */
export function screenOf(ruleset: Ruleset | undefined): RuleScreen {
  return ruleset ? new RuleScreen(() => ruleset) : new RuleScreen(loadBuiltin, builtinImage);
}

/** Throws a UserError with the nearest id, unless a rule has this id or matches this pattern. */
export function assertRule(id: string, rules: readonly Rule[]): void {
  if (rules.some((rule) => ruleMatches(id, rule.id))) return;
  const ids = rules.map((rule) => rule.id);
  // A family's name alone: "github".
  const family = ids.filter((one) => one.startsWith(`${id}/`)).length;
  const guess = nearest(id, ids);
  throw new UserError(
    "cli/unknown-rule",
    `There is no rule "${id}".`,
    family > 0
      ? `"${id}/*" stands for the ${family} that begin so: credlint rules '${id}/*'.`
      : guess
        ? `Did you mean "${guess}"?`
        : "credlint rules lists them.",
  );
}

/** The rule files below a folder, sorted; paths are shown relative to `cwd`. */
export function ruleFilesIn(folder: string, cwd: string): { path: string; text: string }[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((item) => item.isFile() && /\.ya?ml$/.test(item.name))
      .map((item) => join(item.parentPath ?? item.path, item.name))
      .sort()
      .map((path) => ({ path: relative(cwd, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") }));
  } catch (error) {
    throw new UserError(
      "ruleset/unreadable",
      `The rules folder ${folder} could not be read (${(error as NodeJS.ErrnoException).code ?? "error"}).`,
      "Check --rules and ruleDirs.",
    );
  }
}
