/** Collects what the inputs of one scan gave, and makes the Report of it. */
import type { Detection } from "../detect/index.ts";
import type { ProjectFact } from "../detect/project.ts";
import type { Located } from "../detect/resolve.ts";
import type { Diagnostic, Report } from "../model/report.ts";
import type { Rule, RuleInfo } from "../model/rule.ts";
import { VERSION } from "../model/version.ts";
import type { Directive } from "../policy/directives.ts";
import type { Verdict } from "../policy/policy.ts";
import type { Given, Inspected } from "./inspect.ts";
import type { Plan } from "./open.ts";
import { isAtLeast, outcomeOf } from "./verdict.ts";

export class Tally {
  readonly found: Located[] = [];
  readonly facts: ProjectFact[] = [];
  readonly directives = new Map<string, readonly Directive[]>();
  readonly binaries: string[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #documents = new Map<string, number>();
  #files = 0;
  #bytes = 0;

  get hasFound(): boolean {
    return this.found.length + this.facts.length > 0;
  }

  /** To be called in the order of the targets. */
  takeAll(given: Given): void {
    if (typeof given === "number") this.#count("text", given, true);
    else for (const one of given ?? []) this.take(one);
  }

  take(one: Inspected): void {
    switch (one.kind) {
      case "binary":
        this.binaries.push(one.path);
        break;
      case "trouble":
        this.#diagnostics.push(one.diagnostic);
        break;
      case "pass":
        this.#count("text", one.bytes, true);
        break;
      case "read":
        this.#count(one.format, one.bytes, one.isFile);
        this.#diagnostics.push(...one.notes);
        if (one.directives.length > 0)
          this.directives.set(one.path, [...(this.directives.get(one.path) ?? []), ...one.directives]);
        this.add(one);
        break;
    }
  }

  add({ found, facts }: Pick<Detection, "found" | "facts">): void {
    this.found.push(...found);
    this.facts.push(...facts);
  }

  #count(format: string, bytes: number, isFile: boolean): void {
    if (isFile) this.#files += 1;
    this.#bytes += bytes;
    this.#documents.set(format, (this.#documents.get(format) ?? 0) + 1);
  }

  report(verdict: Verdict, plan: Plan): Report {
    const findings = verdict.findings.filter((one) => isAtLeast(one.level, plan.minLevel));
    const diagnostics = [...this.#diagnostics, ...verdict.diagnostics];
    const fired = new Set([...findings, ...verdict.suppressed.map((one) => one.finding)].map((one) => one.ruleId));
    return {
      version: VERSION,
      targets: plan.paths,
      ...(plan.options.shard ? { shard: plan.options.shard } : {}),
      findings,
      suppressed: verdict.suppressed,
      diagnostics,
      stats: {
        files: this.#files,
        bytes: this.#bytes,
        binary: this.binaries.length,
        documents: Object.fromEntries([...this.#documents].sort()),
      },
      skipped: this.binaries.sort(),
      rules:
        plan.allRules || fired.size > 0
          ? plan
              .rules()
              .rules.filter((rule) => plan.allRules || fired.has(rule.id))
              .map(infoOf)
          : [],
      failOn: plan.failOn,
      ...outcomeOf(findings, diagnostics, plan.failOn, plan.strict),
    };
  }
}

function infoOf(rule: Rule): RuleInfo {
  const { id, title, level, tag, securitySeverity, precision, cwe, message, fix, why, revoke, references, rank } = rule;
  return {
    id,
    title,
    level,
    tag,
    securitySeverity,
    precision,
    cwe,
    message,
    fix,
    rank,
    ...(why ? { why } : {}),
    ...(revoke ? { revoke } : {}),
    ...(references ? { references } : {}),
  };
}
