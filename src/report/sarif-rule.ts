/** A rule as SARIF's reportingDescriptor, with what GitHub shows and filters by. */
import { rulePage } from "../model/home.ts";
import type { RuleInfo } from "../model/rule.ts";
import { generalText as general, sentence } from "./rule-text.ts";
import { description, markdownMessage, pascalCase, plainMessage } from "./sarif-text.ts";
import type { ReportingDescriptor } from "./sarif-types.ts";

/** GitHub's limit for a name. */
const NAME = 255;

export function describeRule(rule: RuleInfo): ReportingDescriptor {
  const message = general(rule.message);
  const fix = general(rule.fix);
  return {
    id: rule.id,
    name: pascalCase(rule.id).slice(0, NAME),
    shortDescription: { text: description(sentence(general(rule.title))) },
    fullDescription: { text: description(sentence(message)) },
    help: {
      text: plainMessage(helpText(rule, message, fix)),
      markdown: markdownMessage(helpMarkdown(rule, message, fix)),
    },
    helpUri: rulePage(rule.id),
    defaultConfiguration: { level: rule.level },
    properties: {
      tags: ["security", rule.tag, `external/cwe/${rule.cwe.toLowerCase()}`],
      precision: rule.precision,
      ...severityOf(rule),
    },
  };
}

/** Anything but a number over 0 and up to 10 makes GitHub refuse the whole file, and no validator tells. */
function severityOf(rule: RuleInfo): { "security-severity"?: string } {
  const number = Number(rule.securitySeverity);
  return /^\d+(?:\.\d+)?$/.test(rule.securitySeverity) && number > 0 && number <= 10
    ? { "security-severity": rule.securitySeverity }
    : {};
}

function helpText(rule: RuleInfo, message: string, fix: string): string {
  const revoke = rule.revoke ? ` Revoke it: ${rule.revoke}` : "";
  return `${sentence(message)} ${sentence(fix)}${revoke}`;
}

function helpMarkdown(rule: RuleInfo, message: string, fix: string): string {
  const links = [...(rule.references ?? []), rulePage(rule.id)].filter((text) => text.startsWith("https://"));
  return [
    `## ${rule.title}`,
    sentence(message),
    ...(rule.why ? [rule.why] : []),
    `**How to mend it**: ${sentence(fix)}`,
    ...(rule.revoke ? [`**Revoke it**: <${rule.revoke}>`] : []),
    ...(rule.tag === "secret" ? ["The value stays in git's history: revoke it first, then remove it."] : []),
    links.map((link) => `- <${link}>`).join("\n"),
  ].join("\n\n");
}
