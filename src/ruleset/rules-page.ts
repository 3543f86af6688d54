/** docs/rules.md and docs/rules/*.md: a page for each namespace of rules, with a heading for each id, which is where reports link to (model/home). */
import { fillTemplate } from "../engine/template.ts";
import { pageName } from "../model/home.ts";
import type { Rule } from "../model/rule.ts";
import type { ProviderPage, RulePage } from "./compile.ts";

type Pages = Readonly<Record<string, RulePage>>;
type ProviderPages = Readonly<Record<string, ProviderPage>>;

/** Examples shown of one rule; `credlint explain` shows as many. */
const MOST_EXAMPLES = 3;

/** Markdown by path below docs/, made by `npm run rules`, never by hand. */
export function rulePages(rules: readonly Rule[], pages: Pages, providers: ProviderPages): ReadonlyMap<string, string> {
  const spaces = new Map<string, Rule[]>();
  for (const rule of [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const space = pageName(rule.id);
    const list = spaces.get(space);
    if (list) list.push(rule);
    else spaces.set(space, [rule]);
  }
  const files = new Map([["rules.md", indexPage(spaces, providers)]]);
  for (const [space, list] of spaces) files.set(`rules/${space}.md`, spacePage(space, list, pages, providers[space]));
  return files;
}

function indexPage(spaces: ReadonlyMap<string, readonly Rule[]>, providers: ProviderPages): string {
  const link = ([space, list]: readonly [string, readonly Rule[]]) => {
    const name = providers[space] ? ` ${plain(providers[space].name)},` : "";
    return `- [${space}](rules/${space}.md):${name} ${list.length} ${list.length === 1 ? "rule" : "rules"}`;
  };
  const all = [...spaces];
  const general = all.filter(([space]) => /^(?:generic|jwt|oauth|postman)$/.test(space));
  const named = all.filter(([space]) => providers[space]);
  const rest = all.filter((one) => !general.includes(one) && !named.includes(one));
  const count = all.reduce((sum, [, list]) => sum + list.length, 0);
  return [
    "# Rules",
    "",
    `Made from \`rules/\` by \`npm run rules\`: ${count} rules. \`credlint explain RULE\` shows the same on a terminal.`,
    "",
    "## For every vendor",
    "",
    ...general.map(link),
    "",
    "## Providers whose set-up is checked",
    "",
    ...named.map(link),
    "",
    "## Vendors whose tokens are known",
    "",
    ...rest.map(link),
    "",
  ].join("\n");
}

function spacePage(space: string, rules: readonly Rule[], pages: Pages, provider: ProviderPage | undefined): string {
  return [
    `# ${space}`,
    "",
    ...(provider ? providerPart(space, provider) : []),
    ...rules.flatMap((rule) => section(rule, pages[rule.id])),
    "[All rules](../rules.md)",
    "",
  ].join("\n");
}

/** A correct request, ready to copy, and the vendor's pages. */
function providerPart(space: string, { name, sample, sources }: ProviderPage): string[] {
  const example = sample
    ? [
        `A correct request (\`credlint explain provider/${space}\` shows it as a Postman collection too):`,
        "",
        ...code(sample.curl),
        "",
        "As settings:",
        "",
        ...code(sample.env),
        "",
      ]
    : [];
  const links = sources.map(({ title, url }) => `- ${url ? `[${plain(title)}](${url})` : plain(title)}`);
  return [`${plain(name)}.`, "", ...example, ...(links.length > 0 ? ["Sources:", "", ...links, ""] : [])];
}

/** The same sentences as SARIF's help, with examples. */
function section(rule: Rule, page: RulePage | undefined): string[] {
  return [
    `## ${rule.id}`,
    "",
    `**${rule.title}.** ${rule.level}, ${rule.tag}, security-severity ${rule.securitySeverity}, ${rule.cwe}.`,
    "",
    general(rule.message),
    "",
    ...(rule.why ? [rule.why, ""] : []),
    `**How to mend it**: ${general(rule.fix)}`,
    "",
    ...(rule.revoke ? [`**Revoke it**: <${rule.revoke}>`, ""] : []),
    ...(rule.references?.length ? [...rule.references.map((url) => `- <${url}>`), ""] : []),
    ...examples("Found", page?.bad ?? []),
    ...examples("Left alone", page?.good ?? []),
  ];
}

function examples(title: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`${title}:`, "", ...texts.slice(0, MOST_EXAMPLES).flatMap(code), ""];
}

function code(text: string): string[] {
  return text.split("\n").map((line) => `    ${line}`.trimEnd());
}

/** A rule speaks of no one place: what a finding fills in is told by its name; what it may append to a word is left out. */
function general(template: string): string {
  const text = fillTemplate(template.replace(/(?<=\w)\{\w+\}/g, ""), (name) => `‹${name}›`);
  return plain(/[.!?]$/.test(text) ? text : `${text}.`);
}

/** Braces, angles and the like of a message, shown as they are. */
function plain(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, (char) => `\\${char}`);
}
