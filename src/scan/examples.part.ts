/** Runs the examples of users' own provider files through readers and checks, as a scan would. */
import type { DetectContext } from "../detect/detector.ts";
import type { Document } from "../model/document.ts";
import type { Rule, Ruleset } from "../model/rule.ts";
import { correlate } from "../oauth/facts.ts";
import type { ExampleRunner } from "../ruleset/examples.ts";

const KEY = new Uint8Array(32);
/** Characters of JavaScript in one example. */
const TREES = 1_000_000;

/** A runner that tells which checks of a provider fire on some files, sorted, each once. */
export async function exampleRunner(ruleset: Ruleset, now: Date): Promise<ExampleRunner> {
  const { groupDocuments, readDocument } = await import("./inspect.part.ts");
  const { detectChecks, factsOf } = await import("../detect/checks.part.ts");
  const rules = new Map<string, Rule>(ruleset.rules.map((rule) => [rule.id, rule]));
  const context: DetectContext = { now, ruleset, rule: (id) => rules.get(id) };
  return async (files, provider) => {
    const documents: Document[] = [];
    for (const { path, text } of files) {
      // Every word is a name, as an example is read for its own sake.
      const names = [...text.matchAll(/[A-Za-z_][\w-]*/g)].map(({ index }) => index);
      const input = { path, text, origin: "memory", bytes: text.length } as const;
      const hints = { names, urls: [], document: true };
      documents.push(await readDocument(input, hints, { asLines: false, trees: { left: TREES } }));
    }
    const workspaces = groupDocuments(documents);
    const found = workspaces.flatMap((workspace) => [...detectChecks(workspace, context)].map(({ rule }) => rule.id));
    const facts = workspaces.flatMap((workspace) => factsOf(workspace, context, () => KEY));
    const ids = new Set([...found, ...correlate(facts).map(({ ruleId }) => ruleId)]);
    return [...ids].filter((id) => id.startsWith(`${provider}/`)).sort();
  };
}
