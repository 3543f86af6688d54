/** A SARIF run's rules as cards: found by index or id in the driver and its extensions; what a result's level is. */
import { visible } from "../../engine/redact.ts";
import type { Level } from "../../model/rule.ts";
import type { RuleCard } from "./page.ts";
import { fillIn } from "./sarif-message.ts";
import { safeLink, visibleLines } from "./texts.ts";
import { type Fields, field, fields, list, text, whole } from "./untrusted.ts";

/** Tools and rules whose quotes are secrets: theirs are masked. */
const SECRET_TOOL =
  /credlint|leaks|trufflehog|secret|credential|ggshield|gitguardian|kingfisher|titus|nosey ?parker|talisman|whispers|\b2ms\b/i;
const SECRET_RULE =
  /secret|credential|passw|token|api[-_. ]?key|private[-_. ]?key|cwe-0*(?:798|259|321|522|540|312)\b/i;

const WHY = 20_000;

export interface FoundRule {
  /** Of the page's cards. */
  readonly index: number;
  readonly descriptor: Fields;
  readonly secret: boolean;
}

export class RunRules {
  /** The driver's name, and with its version. */
  readonly name: string;
  readonly tool: string;
  readonly driver: Fields;
  readonly #components: readonly (readonly unknown[])[];
  readonly #byId = new Map<string, Fields>();
  readonly #found = new Map<string, FoundRule>();
  readonly #cards: RuleCard[];

  /** Cards of rules with results are added to `cards`. */
  constructor(run: Fields, cards: RuleCard[]) {
    const tool = field(run, "tool");
    this.#cards = cards;
    this.driver = fields(field(tool, "driver"));
    this.name = visible(text(field(this.driver, "name"), 100) ?? "a tool without a name");
    const version = text(field(this.driver, "semanticVersion"), 60) ?? text(field(this.driver, "version"), 60);
    const name = text(field(field(run, "automationDetails"), "id"), 200);
    this.tool = visible([this.name, version, name && `(${name.replace(/\/+$/, "")})`].filter(Boolean).join(" "));
    this.#components = [this.driver, ...list(field(tool, "extensions"))].map((one) => list(field(one, "rules")));
    for (const rule of this.#components.flat()) {
      const id = text(field(rule, "id"), 400);
      if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, fields(rule));
    }
  }

  of(result: unknown): FoundRule {
    const reference = field(result, "rule");
    const component = whole(field(field(reference, "toolComponent"), "index"));
    const index = whole(field(reference, "index")) ?? whole(field(result, "ruleIndex"));
    const byIndex =
      index === undefined ? undefined : this.#components[component === undefined ? 0 : component + 1]?.[index];
    const id =
      text(field(result, "ruleId"), 400) ?? text(field(reference, "id"), 400) ?? text(field(byIndex, "id"), 400);
    // A hierarchical id ("CA1000/1") names a rule by its begin (3.27.5).
    const descriptor = fields(
      byIndex ?? this.#byId.get(id ?? "") ?? this.#byId.get((id ?? "").replace(/\/[^/]*$/, "")),
    );
    const key = id ?? "no rule";
    const known = this.#found.get(key);
    if (known) return known;
    const tags = list(field(field(descriptor, "properties"), "tags"))
      .slice(0, 50)
      .join(" ");
    const found = {
      index: this.#cards.push(this.#describe(key, descriptor)) - 1,
      descriptor,
      secret: SECRET_TOOL.test(this.name) || SECRET_RULE.test(`${key} ${tags.slice(0, 2000)}`),
    };
    this.#found.set(key, found);
    return found;
  }

  #describe(id: string, rule: Fields): RuleCard {
    const words = (name: string, limit: number, format = "text"): string | undefined => {
      const found = text(field(field(rule, name), format), limit);
      return found === undefined ? undefined : fillIn(found);
    };
    const title = words("shortDescription", 200) ?? text(field(rule, "name"), 200) ?? id;
    const why = words("help", WHY, "markdown") ?? words("help", WHY) ?? words("fullDescription", WHY);
    const properties = field(rule, "properties");
    const severity = text(field(properties, "security-severity"), 10);
    const cwe = list(field(properties, "tags"))
      .flatMap((tag) => /\bcwe-0*(\d{1,5})\b/i.exec(text(tag, 100) ?? "")?.[1] ?? [])
      .slice(0, 3);
    return {
      id: visible(id),
      tool: this.name,
      title: visible(title).replace(/[.\s]+$/, ""),
      ...(why === undefined || why === title ? {} : { why: visibleLines(why) }),
      links: [field(rule, "helpUri"), field(this.driver, "informationUri")].flatMap((link) => safeLink(link) ?? []),
      marks: [...cwe.map((number) => `CWE-${number}`), ...(severity ? [`security-severity ${visible(severity)}`] : [])],
      own: this.name === "credlint",
    };
  }
}

/** The result's level, else its rule's, else warning (3.27.10); what is no failure is a note. */
export function levelOf(result: unknown, rule: Fields): Level {
  const kind = field(result, "kind");
  const level = field(result, "level") ?? field(field(rule, "defaultConfiguration"), "level");
  if (level === "error" || level === "warning" || level === "note") return level;
  return level === "none" || (kind !== undefined && kind !== "fail") ? "note" : "warning";
}

/** Why a result is not open: suppressed (3.27.23), no failure (3.27.9), or gone since the baseline (3.27.24). */
export function heldBack(result: unknown): string | undefined {
  const suppressions = list(field(result, "suppressions"));
  const holds = (one: unknown): boolean => !["underReview", "rejected"].includes(String(field(one, "status")));
  if (suppressions.length > 0 && suppressions.every(holds)) {
    const why = suppressions.flatMap((one) => text(field(one, "justification"), 400) ?? []).at(0);
    return why === undefined ? "suppressed" : `suppressed: ${why}`;
  }
  const kind = field(result, "kind");
  if (kind === "pass" || kind === "notApplicable" || kind === "informational") return `no failure: ${kind}`;
  return field(result, "baselineState") === "absent" ? "gone since the baseline" : undefined;
}
