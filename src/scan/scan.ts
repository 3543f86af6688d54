/** The whole program on one page: the only function that knows the order of the rooms. */
import type { Located } from "../detect/resolve.ts";
import type { Hits } from "../detect/screen.ts";
import { TREE_BUDGET } from "../formats/format.ts";
import type { Document } from "../model/document.ts";
import type { Diagnostic, Finding, Report } from "../model/report.ts";
import { UserError } from "../model/trouble.ts";
import type { Marks } from "../policy/accepted.ts";
import { applyPolicy } from "../policy/policy.ts";
import type { Source } from "../source/source.ts";
import { begin } from "./begin.ts";
import { finish, inspect, type Joint, loadRooms } from "./inspect.ts";
import { narrow, renumber } from "./narrow.ts";
import type { Plan } from "./open.ts";
import { Tally } from "./tally.ts";

export type { Located };

/** By what a finding's value is known again; undefined for one on a set-up. Levels may differ. */
export type MarksOf = (finding: Finding) => Marks;

/** Gets what whoever writes down accepted values, or mends, has to know. */
export type Look = (marks: MarksOf, located: readonly Located[]) => void;

export async function scan(source: Source, plan: Plan, look?: Look): Promise<Report> {
  const { git, shard } = plan.options;
  if (
    shard &&
    !(Number.isInteger(shard.count) && Number.isInteger(shard.index) && shard.index >= 1 && shard.index <= shard.count)
  )
    throw new UserError("cli/flag-value", "The shard is none.", "Its index is a number from 1 to its count.");
  if (git?.mode === "history" && shard)
    throw new UserError(
      "cli/flag-value",
      "--shard and --history exclude one another.",
      "Split a history by ranges: --history BASE..HEAD",
    );
  if (git?.mode === "history") return (await import("./history.part.ts")).scanHistory(plan, git);
  try {
    return await scanAll(source, plan, look);
  } finally {
    source.close?.();
  }
}

/** `Source -> Input -> screen -> Document -> Workspace -> Match -> Finding -> policy -> Report`. */
async function scanAll(source: Source, plan: Plan, look: Look | undefined): Promise<Report> {
  const tally = new Tally();
  const hitsOf = new Map<Document, Hits>();
  const joint: Joint = {
    members: { add: (document, hits) => hitsOf.set(document, hits) },
    trees: { left: TREE_BUDGET },
  };
  const { targets, troubles, given: early } = await begin(source, plan);
  for (const diagnostic of troubles) tally.take({ kind: "trouble", diagnostic });
  for (let index = 0; index < targets.length; index += 1) {
    plan.progress?.(index, targets.length);
    let given = early[index] ?? inspect(source, targets[index]!, plan, joint);
    // Most files pass: waiting for what is there already would take as long as opening them.
    if (given instanceof Promise) given = await given;
    tally.takeAll(given);
  }
  // Their own findings are not new, or another part's: they only resolve, and stand beside.
  const context = hitsOf.size > 0 || source.owns ? await source.context?.() : [];
  for (const target of context ?? []) {
    const given = await inspect(source, target, plan, joint);
    for (const one of typeof given === "object" ? given : [])
      if (source.owns && one.kind === "read") tally.facts.push(...one.facts);
  }
  if (hitsOf.size > 0) {
    const { detect, groupDocuments } = await loadRooms();
    for (const workspace of groupDocuments([...hitsOf.keys()])) {
      const readings = workspace.documents.map((document) => ({ document, hits: hitsOf.get(document)! }));
      const { found, facts } = await detect(workspace, readings, plan.context, plan.screen);
      tally.add({ found: await finish(workspace.documents, found, plan), facts });
    }
  }
  const all = tally.hasFound ? await told(tally, plan) : [];
  const located = source.owns ? all.filter(({ finding }) => source.owns!(finding.path)) : all;
  const leftOut = plan.context.values?.leftOut ?? 0;
  if (leftOut > 0) tally.take({ kind: "trouble", diagnostic: tooMany(leftOut) });
  const marks = marksOf(located);
  look?.(marks, located);
  const found = located.map(({ finding }) => finding);
  const verdict = applyPolicy(found, tally.directives, plan.policy, marks);
  const reported =
    source.added && found.length + verdict.diagnostics.length > 0 ? await narrow(verdict, source) : verdict;
  return tally.report(source.owns ? { ...reported, findings: renumber(reported.findings) } : reported, plan);
}

function marksOf(located: readonly Located[]): MarksOf {
  const keyOf = ({ path, ruleId, span }: Finding): string => `${path}\0${ruleId} ${span.start} ${span.end}`;
  const own = new Map<Finding, Marks>();
  const places = new Map<string, Marks>();
  for (const { finding, digest, marks } of located) {
    const known = digest === undefined ? undefined : (marks ?? []);
    own.set(finding, known);
    places.set(keyOf(finding), known);
  }
  // Policy may give a finding another level: then its place says which one it is.
  return (finding) => (own.has(finding) ? own.get(finding) : places.get(keyOf(finding)));
}

function tooMany(findings: number): Diagnostic {
  return {
    level: "note",
    code: "policy/too-many-values",
    message: `The values of ${findings} findings were not compared with the accepted ones, as there are too many.`,
    hint: "Leave out what is no source, with exclude in the config.",
  };
}

async function told(tally: Tally, { context }: Plan) {
  const { numberValues, tellFacts } = await loadRooms();
  const found = [...tally.found, ...tellFacts(tally.facts)];
  return numberValues((await context.values?.settle(found)) ?? found);
}
