/** `credlint explain RULE` and `credlint rules`: what the rules say of themselves; loaded only when asked. */

import { pages } from "credlint:rule-pages";
import { resolve } from "node:path";
import { rulePage } from "../model/home.ts";
import type { Rule } from "../model/rule.ts";
import { UserError } from "../model/trouble.ts";
import { assertRule, chooseRules, openRules } from "../scan/rules.ts";
import type { Command, Outside } from "./command.ts";
import type { Arguments } from "./flags.ts";

export const explainCommand: Command = async (args, outside) => {
  const [id, ...more] = args.positionals;
  if (id === undefined || more.length > 0)
    throw new UserError("cli/usage", "credlint explain takes one rule.", "credlint rules lists them.");
  const { rules } = await openRules(foldersOf(args, outside), outside.cwd);
  assertRule(id, rules);
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new UserError("cli/usage", `"${id}" stands for several rules.`, `credlint rules ${id}`);
  outside.write(explain(rule));
  return 0;
};

export const rulesCommand: Command = async (args, outside) => {
  const all = await openRules(foldersOf(args, outside), outside.cwd);
  const { rules } = chooseRules(all, { only: args.positionals });
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
  const width = Math.max(...rules.map((rule) => rule.id.length));
  for (const rule of rules)
    outside.write(`${rule.id.padEnd(width)}  ${rule.level.padEnd(7)}  ${rule.tag.padEnd(6)}  ${rule.title}\n`);
  outside.write(`${rules.length} rules. credlint explain RULE tells more of one.\n`);
  return 0;
};

function foldersOf(args: Arguments, outside: Outside): string[] {
  return (args.flags.get("rules") ?? []).map((folder) => resolve(outside.cwd, folder));
}

function explain(rule: Rule): string {
  const page = pages[rule.id];
  const lines = [
    `${rule.id}   ${rule.level}, ${rule.tag === "secret" ? "a credential" : "a set-up"}`,
    rule.title,
    "",
    shown(rule.message),
  ];
  if (page?.why) lines.push("", ...wrap(page.why));
  lines.push("", "What to do", ...wrap(shown(rule.fix)).map((line) => `  ${line}`));
  if (rule.revoke) lines.push(`  Revoke: ${rule.revoke}`);
  if (page?.bad.length)
    lines.push(
      "",
      rule.kind === "check" ? "Found in a correct request or document with one of these changes" : "Found in",
      ...page.bad.slice(0, 3).map((example) => `  ${sample(example)}`),
    );
  if (page?.good.length)
    lines.push(
      "",
      rule.kind === "check" ? "Not with these" : "Not in",
      ...page.good.slice(0, 3).map((example) => `  ${sample(example)}`),
    );
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
