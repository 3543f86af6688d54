/** The whole program on one page: the only function that knows the order of the rooms. */
import { workerFile } from "credlint:worker";
import type { Hits } from "../detect/screen.ts";
import { TREE_BUDGET } from "../formats/format.ts";
import type { Document } from "../model/document.ts";
import type { Report } from "../model/report.ts";
import { UserError } from "../model/trouble.ts";
import { applyPolicy } from "../policy/policy.ts";
import type { Source } from "../source/source.ts";
import { type Inspected, inspect, type Joint, loadRooms } from "./inspect.ts";
import { narrow, renumber } from "./narrow.ts";
import type { Plan } from "./open.ts";
import { Tally } from "./tally.ts";

/** Fewer targets are done before another thread has started. */
const WORTH_THREADS = 1_500;

export async function scan(source: Source, plan: Plan): Promise<Report> {
  const { git, shard } = plan.options;
  if (git?.mode === "history" && shard)
    throw new UserError(
      "cli/flag-value",
      "--shard and --history exclude one another.",
      "Split a history by ranges: --history BASE..HEAD",
    );
  if (git?.mode === "history") return (await import("./history.part.ts")).scanHistory(plan, git);
  try {
    return await scanAll(source, plan);
  } finally {
    source.close?.();
  }
}

/** `Source -> Input -> screen -> Document -> Workspace -> Match -> Finding -> policy -> Report`. */
async function scanAll(source: Source, plan: Plan): Promise<Report> {
  const tally = new Tally();
  const hitsOf = new Map<Document, Hits>();
  const joint: Joint = {
    members: { add: (document, hits) => hitsOf.set(document, hits) },
    trees: { left: TREE_BUDGET },
  };
  const { targets, troubles } = await source.list();
  for (const diagnostic of troubles) tally.take({ kind: "trouble", diagnostic });
  const early =
    !source.added && plan.threads > 1 && targets.length >= WORTH_THREADS && workerFile ? await share() : undefined;
  for (const [index, target] of targets.entries()) {
    const given = early?.[index] ?? (await inspect(source, target, plan, joint));
    for (const one of given as readonly Inspected[]) tally.take(one);
  }
  // Their own findings are not new, or another part's: they only resolve, and stand beside.
  const context = hitsOf.size > 0 || source.owns ? await source.context?.() : [];
  for (const target of context ?? []) {
    for (const one of (await inspect(source, target, plan, joint)) ?? [])
      if (source.owns && one.kind === "read") tally.facts.push(...one.facts);
  }
  if (hitsOf.size > 0) {
    const { detect, groupDocuments } = await loadRooms();
    for (const workspace of groupDocuments([...hitsOf.keys()])) {
      const readings = workspace.documents.map((document) => ({ document, hits: hitsOf.get(document)! }));
      tally.add(await detect(workspace, readings, plan.context, plan.screen));
    }
  }
  const all = tally.hasFound ? await told(tally) : [];
  const found = source.owns ? renumber(all.filter(({ path }) => source.owns!(path))) : all;
  const verdict = applyPolicy(found, tally.directives, plan.policy);
  const reported =
    source.added && found.length + verdict.diagnostics.length > 0 ? await narrow(verdict, source) : verdict;
  return tally.report(reported, plan);

  /** What further threads could do of the targets, by their numbers. */
  async function share(): Promise<readonly (readonly Inspected[] | undefined)[]> {
    const { shareOut } = await import("./pool.part.ts");
    return shareOut(workerFile!, source, targets, plan);
  }
}

async function told(tally: Tally) {
  const { numberValues, tellFacts } = await loadRooms();
  return numberValues([...tally.found, ...tellFacts(tally.facts)]);
}
