/** docs/rules.md: every rule on one page, each under its id, which is where reports link to (model/home). */
import type { Rule } from "../model/rule.ts";
import type { RulePage } from "./compile.ts";

/** Markdown, rules sorted by id; made by `npm run rules`, never by hand. */
export function rulesMarkdown(rules: readonly Rule[], pages: Readonly<Record<string, RulePage>>): string {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    "# Rules",
    "",
    `Made from \`rules/\` by \`npm run rules\`: ${rules.length} rules. \`credlint explain RULE\` shows the same on a terminal.`,
    "",
    ...sorted.flatMap((rule) => section(rule, pages[rule.id])),
  ].join("\n");
}

function section(rule: Rule, page: RulePage | undefined): string[] {
  const links = [
    ...(rule.revoke ? [`[Revoke](${rule.revoke})`] : []),
    ...(rule.references ?? []).map((url) => `<${url}>`),
  ];
  return [
    `## ${rule.id}`,
    "",
    `${plain(rule.title)}. ${rule.level}, ${rule.tag}, security-severity ${rule.securitySeverity}, ${rule.cwe}.`,
    "",
    `${plain(rule.message)} ${plain(rule.fix)}${links.length > 0 ? ` ${links.join(" ")}` : ""}`,
    "",
    ...(page?.why ? [plain(page.why.trim()), ""] : []),
    ...examples("Found", page?.bad ?? []),
    ...examples("Left alone", page?.good ?? []),
  ];
}

function examples(title: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  return [`${title}:`, "", ...texts.flatMap((text) => text.split("\n")).map((line) => `    ${line}`.trimEnd()), ""];
}

/** Braces, angles and the like of a message, shown as they are. */
function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, (char) => `\\${char}`);
}
