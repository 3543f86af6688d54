/** Collects what the inputs of one scan gave, and makes the Report of it. */
import type { Detection } from "../detect/index.ts";
import type { ProjectFact } from "../detect/project.ts";
import type { Located } from "../detect/resolve.ts";
import { TREE_BUDGET, type TreeBudget } from "../formats/format.ts";
import type { Document, Input } from "../model/document.ts";
import type { Diagnostic, Finding, Report } from "../model/report.ts";
import type { Rule, RuleInfo } from "../model/rule.ts";
import { VERSION } from "../model/version.ts";
import type { Directive } from "../policy/directives.ts";
import type { Verdict } from "../policy/policy.ts";
import type { Item, Piece } from "../source/source.ts";
import type { Plan } from "./open.ts";
import { isAtLeast, outcomeOf } from "./verdict.ts";

export class Tally {
  readonly found: Located[] = [];
  readonly facts: ProjectFact[] = [];
  readonly directives = new Map<string, readonly Directive[]>();
  readonly trees: TreeBudget = { left: TREE_BUDGET };
  readonly binaries: string[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  readonly #documents = new Map<string, number>();
  #files = 0;
  #bytes = 0;

  /** What is no text: a binary file is counted, trouble is kept. */
  skip(item: Exclude<Item, { kind: "input" | "piece" }>): void {
    if (item.kind === "binary") this.binaries.push(item.path);
    else this.#diagnostics.push(item.diagnostic);
  }

  /** A text in which the screen saw nothing: no reader was asked. */
  pass({ bytes }: Input): void {
    this.#files += 1;
    this.#bytes += bytes;
    this.#documents.set("text", (this.#documents.get("text") ?? 0) + 1);
  }

  /** A text that was read: for the statistics, its notes and its ignores. */
  count(document: Document, directives: readonly Directive[], piece?: Piece): void {
    const { path, bytes } = document.input;
    if (!piece || piece.offsetBase === 0) this.#files += 1;
    this.#bytes += bytes;
    this.#documents.set(document.format, (this.#documents.get(document.format) ?? 0) + 1);
    for (const { code, message } of document.diagnostics)
      this.#diagnostics.push({ level: "note", code, message, path });
    if (directives.length === 0) return;
    const moved = piece
      ? directives.map((one) => ({
          ...one,
          line: one.line + piece.lineBase,
          from: one.from + piece.lineBase,
          to: one.to + piece.lineBase,
        }))
      : directives;
    this.directives.set(path, [...(this.directives.get(path) ?? []), ...moved]);
  }

  add(detection: Detection, piece?: Piece): void {
    this.found.push(
      ...(piece ? detection.found.map((one) => ({ ...one, finding: moved(one.finding, piece) })) : detection.found),
    );
    this.facts.push(...detection.facts);
  }

  report(verdict: Verdict, plan: Plan): Report {
    const findings = verdict.findings.filter((one) => isAtLeast(one.level, plan.minLevel));
    const diagnostics = [...this.#diagnostics, ...verdict.diagnostics];
    const fired = new Set([...findings, ...verdict.suppressed.map((one) => one.finding)].map((one) => one.ruleId));
    return {
      version: VERSION,
      targets: plan.paths,
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

/** A finding of a piece, where it stands in the whole file. */
function moved(finding: Finding, piece: Piece): Finding {
  const { region, span, excerpt } = finding;
  const column = (line: number, at: number): number => (line === 1 ? at + piece.columnBase : at);
  return {
    ...finding,
    span: { start: span.start + piece.offsetBase, end: span.end + piece.offsetBase },
    region: {
      startLine: region.startLine + piece.lineBase,
      startColumn: column(region.startLine, region.startColumn),
      endLine: region.endLine + piece.lineBase,
      endColumn: column(region.endLine, region.endColumn),
    },
    excerpt: { ...excerpt, startLine: excerpt.startLine + piece.lineBase },
  };
}

function infoOf(rule: Rule): RuleInfo {
  const { id, title, level, tag, securitySeverity, precision, cwe, message, fix, revoke, references, rank } = rule;
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
    ...(revoke ? { revoke } : {}),
    ...(references ? { references } : {}),
  };
}
