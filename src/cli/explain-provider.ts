/** `credlint explain provider/ID` and `credlint rules --provider ID`: what a provider's own file knows. */

import { nearest } from "../engine/nearest.ts";
import type { Rule } from "../model/rule.ts";
import { UserError } from "../model/trouble.ts";
import type { ProviderPage } from "../ruleset/compile.ts";

export type ProviderPages = Readonly<Record<string, ProviderPage>>;

/** The provider's page. Throws a UserError with the nearest id for one that nobody knows. */
export function pageOfProvider(id: string, pages: ProviderPages): ProviderPage {
  const page = Object.hasOwn(pages, id) ? pages[id] : undefined;
  if (page) return page;
  const guess = nearest(id, Object.keys(pages));
  throw new UserError(
    "cli/unknown-provider",
    `There is no provider "${id}".`,
    guess ? `Did you mean "${guess}"?` : `There are ${Object.keys(pages).join(", ")}.`,
  );
}

/** The provider's checks, in order of their ids. */
export function checksOf(id: string, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter((rule) => rule.kind === "check" && rule.provider === id);
}

/** A correct request in three forms, the checks, the vendor's pages. */
export function explainProvider(
  id: string,
  { name, body, sample, sources }: ProviderPage,
  rules: readonly Rule[],
): string {
  const format = { form: "a form", json: "JSON", either: "a form or JSON" }[body];
  const lines = [`provider/${id}   ${name}`, `The token endpoint takes ${format}.`];
  if (sample) {
    lines.push("", "A correct request, as curl", "", indented(sample.curl));
    lines.push("", "As settings (.env)", "", indented(sample.env));
    lines.push("", "As a Postman collection", "", indented(sample.postman));
  }
  const checks = checksOf(id, rules);
  if (checks.length > 0) lines.push("", "Checks");
  const width = Math.max(0, ...checks.map((rule) => rule.id.length));
  for (const rule of checks) lines.push(`  ${rule.id.padEnd(width)}  ${rule.level.padEnd(7)}  ${rule.title}`);
  lines.push("");
  for (const { title, url } of sources) lines.push(`See ${title}${url ? `, ${url}` : ""}`);
  return `${lines.join("\n")}\n`;
}

function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}
