/** Runs the checks on texts as a scan would: the real readers, one workspace, the injected clock. */
import { builtin } from "credlint:ruleset";
import { correlate, detectChecks, factsOf } from "../../src/detect/check.ts";
import type { DetectContext, Match } from "../../src/detect/detector.ts";
import { readDocument } from "../../src/formats/index.ts";
import type { Document } from "../../src/model/document.ts";
import type { Rule } from "../../src/model/rule.ts";
import { alone, groupDocuments } from "../../src/workspace/workspace.ts";
import { NOW } from "./workspace.ts";
import { isWorthReading } from "./worth.ts";

const rules = new Map<string, Rule>(builtin.rules.map((rule: Rule) => [rule.id, rule]));
const context: DetectContext = { now: NOW, ruleset: builtin, rule: (id) => rules.get(id) };
const KEY = new Uint8Array(32).fill(7);

/** The offsets of names that the screen would hand over: here simply every word's beginning. */
function hintsOf(text: string) {
  return { names: [...text.matchAll(/[A-Za-z_][\w-]*/g)].map(({ index }) => index), urls: [], document: true };
}

export async function read(path: string, text: string): Promise<Document> {
  return readDocument({ path, text, origin: "memory", bytes: text.length }, hintsOf(text), {
    asLines: false,
    trees: { left: 1_000_000 },
  });
}

/** The matches of one file that stands alone. */
export async function checkText(path: string, text: string): Promise<Match[]> {
  return [...detectChecks(alone(await read(path, text)), context)];
}

/**
 * The ids of a provider that fire, sorted, each once; project checks are joined over all files. A file that the screen does
 * not find worth reading is not read, as in a scan.
 */
export async function idsOf(files: readonly { path: string; text: string }[], provider: string): Promise<string[]> {
  const worth = files.filter(({ path, text }) => isWorthReading(path, text));
  const documents = await Promise.all(worth.map(({ path, text }) => read(path, text)));
  const workspaces = groupDocuments(documents);
  const ids = workspaces.flatMap((workspace) => [...detectChecks(workspace, context)].map(({ rule }) => rule.id));
  ids.push(
    ...correlate(workspaces.flatMap((workspace) => factsOf(workspace, context, () => KEY))).map(({ ruleId }) => ruleId),
  );
  return [...new Set(ids)].filter((id) => id.startsWith(`${provider}/`)).sort();
}
