/** Users' own rule files: checked and compiled as the built-in ones are, at run time. */
import type { Ruleset } from "../model/rule.ts";
import { UserError } from "../model/trouble.ts";
import { checkRuleFiles } from "./check.ts";
import { compileRuleFiles, type RuleFile } from "./compile.ts";

export { checkRuleFiles } from "./check.ts";
export { compileRuleFiles } from "./compile.ts";
export { exampleTroubles } from "./examples.ts";

/**
 * The built-in rules with the users' beside them; a user's rule with a built-in's id takes its place, a word list is
 * added to the built-in one of its name. Throws a UserError with file, line and hint for a trouble.
 */
export function openUserRules(builtin: Ruleset, files: readonly RuleFile[]): Ruleset {
  const troubles = checkRuleFiles(
    files,
    builtin.rules.map((rule) => rule.id),
  );
  // A mistyped name is the cause of what is missing.
  const trouble = troubles.find(({ hint }) => hint?.startsWith("Did you mean")) ?? troubles[0];
  if (trouble) {
    const rest = troubles.length > 1 ? ` (${troubles.length - 1} more in these files)` : "";
    throw new UserError("ruleset/invalid", `${trouble.message}${rest}`, trouble.hint, trouble);
  }
  const own = compileRuleFiles(files).ruleset;
  const ids = new Set(own.rules.map((rule) => rule.id));
  const providers = new Set(own.providers.map((provider) => provider.id));
  const words = Object.entries(own.words).map(
    ([name, list]) => [name, [...new Set([...(builtin.words[name] ?? []), ...list])]] as const,
  );
  return {
    rules: [...builtin.rules.filter((rule) => !ids.has(rule.id)), ...own.rules].sort((a, b) => (a.id < b.id ? -1 : 1)),
    providers: [...builtin.providers.filter((provider) => !providers.has(provider.id)), ...own.providers],
    words: { ...builtin.words, ...Object.fromEntries(words) },
  };
}
