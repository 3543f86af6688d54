/** Findings that need the whole scan: facts are drawn while their text is at hand, and told once all are joined. */
import { Intervals } from "../engine/intervals.ts";
import type { Workspace } from "../model/document.ts";
import type { Finding } from "../model/report.ts";
import type { Rule } from "../model/rule.ts";
import { correlate, type Fact, type FactPlace } from "../oauth/facts.ts";
import { describe, describeContext } from "./describe.ts";
import type { DetectContext, Match } from "./detector.ts";
import type { Located } from "./resolve.ts";

/** A fact, and the finding it would be if it stood first among its like; `{count}` is still open. */
export interface ProjectFact {
  readonly fact: Fact;
  readonly draft: Finding;
}

/** `matches` are all of the workspace, so that their values are masked in the drawings. */
export function draftFacts(
  workspace: Workspace,
  facts: readonly Fact[],
  matches: readonly Match[],
  context: DetectContext,
): ProjectFact[] {
  const documents = new Map(workspace.documents.map((one) => [one.input.path, one]));
  const secrets = new Intervals(
    matches.filter(({ rule }) => rule.tag === "secret"),
    ({ span }) => span,
  );
  const own: { fact: Fact; match: Match }[] = [];
  for (const fact of facts) {
    const document = documents.get(fact.path);
    const rule = context.rule(fact.ruleId);
    if (!document || !rule || (joinsSecrets(rule) && !isSecretAt(fact, secrets))) continue;
    const match: Match = {
      rule,
      level: fact.level,
      input: document.input,
      span: fact.span,
      value: "",
      document,
      params: { count: "{count}" },
    };
    own.push({ fact, match });
  }
  // What joins the facts may be a secret that no other rule tells: it is masked all the same.
  const masked = own.map(({ match }) => ({
    ...match,
    rule: { ...match.rule, tag: "secret" as const },
    value: match.input.text.slice(match.span.start, match.span.end),
  }));
  const drawing = describeContext([...matches, ...masked]);
  return own.map(({ fact, match }) => ({ fact, draft: describe({ match, also: [], related: [] }, drawing) }));
}

/** A value that no other rule takes for a credential is none because it stands twice. */
function joinsSecrets(rule: Rule): boolean {
  const by = rule.kind === "check" ? (rule.group as { readonly by?: string } | undefined)?.by : undefined;
  return by === "auth.client_secret" || by === "token.value";
}

function isSecretAt({ path, span }: Fact, secrets: Intervals<Match>): boolean {
  for (const { input, span: own } of secrets.touching(span))
    if (input.path === path && own.start < span.end && own.end > span.start) return true;
  return false;
}

/** The findings of all facts of a scan. */
export function tellFacts(all: readonly ProjectFact[]): Located[] {
  const drafts = new Map(all.map(({ fact, draft }) => [keyOf(fact.ruleId, fact), draft]));
  return correlate(all.map(({ fact }) => fact)).flatMap(({ ruleId, level, place, related, params }) => {
    const draft = drafts.get(keyOf(ruleId, place));
    if (!draft) return [];
    const tell = (text: string): string => text.replaceAll("{count}", params["count"] ?? "several");
    const others = related.map(({ path, region }) => ({ path, region, message: "The same value stands here." }));
    return [{ finding: { ...draft, level, message: tell(draft.message), fix: tell(draft.fix), related: others } }];
  });
}

function keyOf(ruleId: string, { path, span }: FactPlace): string {
  return `${ruleId}\n${path}\n${span.start}`;
}
