/** `credlint explain RULE` and `credlint rules`: what the rules say of themselves; loaded only when asked. */

import { pages as builtinPages, providerPages as builtinProviders } from "credlint:rule-pages";
import { resolve } from "node:path";
import { inertLines } from "../engine/inert.ts";
import { visible } from "../engine/redact.ts";
import { rulePage } from "../model/home.ts";
import type { Rule } from "../model/rule.ts";
import { UserError } from "../model/trouble.ts";
import type { RuleTrouble } from "../ruleset/check.ts";
import type { RulePage } from "../ruleset/compile.ts";
import { assertRule, chooseRules, openRules, ruleFilesIn } from "../scan/rules.ts";
import type { Command, Outside } from "./command.ts";
import { checksOf, explainProvider, type ProviderPages, pageOfProvider } from "./explain-provider.ts";
import { explainWhy } from "./explain-why.ts";
import type { Arguments } from "./flags.ts";

export const explainCommand: Command = async (args, outside) => {
  const why = args.flags.get("why")?.[0];
  if (why !== undefined) {
    outside.write(await explainWhy(why, args.positionals, outside));
    return 0;
  }
  const [id, ...more] = args.positionals;
  if (id === undefined || more.length > 0)
    throw new UserError("cli/usage", "credlint explain takes one rule.", "credlint rules lists them.");
  const folders = foldersOf(args, outside);
  const { rules } = await openRules(folders, outside.cwd);
  const { pages, providers } = await pagesOf(folders, outside.cwd);
  if (id.startsWith("provider/")) {
    const provider = id.slice("provider/".length);
    outside.write(explainProvider(provider, pageOfProvider(provider, providers), rules));
    return 0;
  }
  assertRule(id, rules);
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new UserError("cli/usage", `"${id}" stands for several rules.`, `credlint rules ${id}`);
  outside.write(explain(rule, pages[rule.id]));
  return 0;
};

/** The built-in pages, and those of the users' own files. */
async function pagesOf(
  folders: readonly string[],
  cwd: string,
): Promise<{ pages: Readonly<Record<string, RulePage>>; providers: ProviderPages }> {
  if (folders.length === 0) return { pages: builtinPages, providers: builtinProviders };
  const { compileRuleFiles } = await import("../ruleset/user.part.ts");
  const own = compileRuleFiles(folders.flatMap((folder) => ruleFilesIn(folder, cwd)));
  return { pages: { ...builtinPages, ...own.pages }, providers: { ...builtinProviders, ...own.providerPages } };
}

export const rulesCommand: Command = async (args, outside) => {
  if (args.flags.has("check")) return await checkFolders(args, outside);
  const folders = foldersOf(args, outside);
  const all = await openRules(folders, outside.cwd);
  if (args.flags.has("stats")) {
    outside.write(statsOf(all.rules));
    return 0;
  }
  const provider = args.flags.get("provider")?.[0];
  if (provider !== undefined) pageOfProvider(provider, (await pagesOf(folders, outside.cwd)).providers);
  const chosen = chooseRules(all, { only: args.positionals }).rules;
  const rules = provider === undefined ? chosen : checksOf(provider, chosen);
  if (args.flags.get("format")?.[0] === "json") {
    const told = rules.map(({ id, title, level, tag, securitySeverity, precision, cwe }) => ({
      id,
      title,
      level,
      tag,
      securitySeverity,
      precision,
      cwe,
    }));
    outside.write(`${JSON.stringify({ version: 1, rules: told }, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(0, ...rules.map((rule) => rule.id.length));
  for (const rule of rules)
    outside.write(`${rule.id.padEnd(width)}  ${rule.level.padEnd(7)}  ${rule.tag.padEnd(6)}  ${rule.title}\n`);
  outside.write(`${rules.length} rules. credlint explain RULE tells more of one.\n`);
  return 0;
};

/**
 * Rules by what finds them. A shape of the run lane costs nothing where a text has no long run of a token's characters; the
 * anchors of the slower class have to be looked for at every byte, as a match may stand in short runs.
 */
function statsOf(rules: readonly Rule[]): string {
  const shapes = rules.filter((rule) => rule.kind === "shape");
  const slow = shapes.filter(({ tails }) => tails.includes(null));
  const count = (kind: Rule["kind"]): number => rules.filter((rule) => rule.kind === kind).length;
  const line = (number: number, what: string): string => `${String(number).padStart(6)}  ${what}\n`;
  return [
    line(rules.length, "rules"),
    line(shapes.length, "token shapes"),
    line(shapes.length - slow.length, "  of the run lane: an anchor in a run of 16 or more token characters, proved"),
    line(slow.length, `  of the slower class, looked for at every byte: ${slow.map(({ id }) => id).join(", ")}`),
    line(count("contextual"), "contextual: a form under a vendor's name, looked for among entries"),
    line(count("named"), "named values"),
    line(count("check"), "checks of requests, registrations and tokens"),
  ].join("");
}

/** `--check DIR`: every trouble of a folder's rule files, one a line with its hint below; exit 2 if there is one. */
async function checkFolders(args: Arguments, outside: Outside): Promise<number> {
  const files = (args.flags.get("check") ?? []).flatMap((folder) =>
    ruleFilesIn(resolve(outside.cwd, folder), outside.cwd),
  );
  if (files.length === 0)
    throw new UserError("ruleset/none", "There is no .yaml file in that folder.", "Check --check.");
  const { checkRuleFiles, exampleTroubles, openUserRules } = await import("../ruleset/user.part.ts");
  const builtin = await openRules([], outside.cwd);
  const written = checkRuleFiles(
    files,
    builtin.rules.map((rule) => rule.id),
  );
  if (tell(written, outside)) return 2;
  // What is written rightly is tried: every example is read and checked as a scan would.
  const { exampleRunner } = await import("../scan/examples.part.ts");
  const own = openUserRules({ rules: [], providers: [], words: {} }, files);
  const now = new Date();
  const run = await exampleRunner(openUserRules(builtin, files), now);
  const { troubles, count } = await exampleTroubles(files, run, now);
  if (tell(troubles, outside)) return 2;
  const places = `${own.rules.length} rules in ${files.length} ${files.length === 1 ? "file" : "files"}`;
  outside.write(`${places}${count > 0 ? `, ${count} examples` : ""}, nothing is wrong.\n`);
  return 0;
}

function tell(troubles: readonly RuleTrouble[], outside: Outside): boolean {
  for (const { path, line, column, message, hint } of troubles)
    outside.warn(
      inertLines(`${visible(`${path}:${line}:${column}: ${message}`)}\n${hint ? `  hint: ${visible(hint)}\n` : ""}`),
    );
  return troubles.length > 0;
}

function foldersOf(args: Arguments, outside: Outside): string[] {
  return (args.flags.get("rules") ?? []).map((folder) => resolve(outside.cwd, folder));
}

function explain(rule: Rule, page: RulePage | undefined): string {
  const lines = [
    `${rule.id}   ${rule.level}, ${rule.tag === "secret" ? "a credential" : "a set-up"}`,
    rule.title,
    "",
    shown(rule.message),
  ];
  if (page?.why) lines.push("", ...wrap(page.why));
  lines.push("", "What to do", ...wrap(shown(rule.fix)).map((line) => `  ${line}`));
  if (rule.revoke) lines.push(`  Revoke: ${rule.revoke}`);
  if (page?.bad.length) lines.push("", "Found in", ...page.bad.slice(0, 3).map((example) => `  ${sample(example)}`));
  if (page?.good.length) lines.push("", "Not in", ...page.good.slice(0, 3).map((example) => `  ${sample(example)}`));
  lines.push(
    "",
    `To accept one: credlint-ignore ${rule.id} -- the reason   (a comment on the line, or alone on the line above)`,
  );
  for (const reference of rule.references ?? []) lines.push(`See ${reference}`);
  lines.push(`See ${rulePage(rule.id)}`, "");
  return lines.join("\n");
}

/** A message's fields as they read without a finding. */
function shown(template: string): string {
  return template.replace(/\{(?:weak|also)\}/g, "").replace(/"?\{[^{}]*\}"?/g, "…");
}

/** Sample values as what they stand for: rule pages hold no look-alikes. */
function sample(example: string): string {
  return example
    .replace(/@fake:[\w+/-]+:(\d+)/g, "<$1 random characters>")
    .replace(/@sum:\w+/g, "<checksum>")
    .replaceAll("\n", "\n  ");
}

/** At 100 columns, by words. */
function wrap(text: string): string[] {
  return text
    .trim()
    .split(/\n{2,}/)
    .flatMap((paragraph, index) => {
      const lines: string[] = index > 0 ? [""] : [];
      let line = "";
      for (const word of paragraph.split(/\s+/)) {
        if (line && line.length + word.length >= 98) {
          lines.push(line);
          line = word;
        } else line = line ? `${line} ${word}` : word;
      }
      return [...lines, line];
    });
}
