/** The whole program on one page: the only function that knows the order of the rooms. */
import { workerFile } from "credlint:worker";
import type { Hits } from "../detect/screen.ts";
import { nodeV8 } from "../engine/builtin.ts";
import { TREE_BUDGET } from "../formats/format.ts";
import type { Document } from "../model/document.ts";
import type { Report } from "../model/report.ts";
import { applyPolicy } from "../policy/policy.ts";
import type { Source } from "../source/source.ts";
import { type Inspected, inspect, type Joint, loadRooms } from "./inspect.ts";
import type { Plan } from "./open.ts";
import { Tally } from "./tally.ts";

/** Fewer targets are done before another thread has started. */
const WORTH_THREADS = 1_500;

export interface ScanRun {
  /** The process is there for this scan: how V8 uses its memory may be set. */
  readonly ownsProcess?: boolean;
}

/** `Source -> Input -> screen -> Document -> Workspace -> Match -> Finding -> policy -> Report`. */
export async function scan(source: Source, plan: Plan, { ownsProcess = false }: ScanRun = {}): Promise<Report> {
  const tally = new Tally();
  const hitsOf = new Map<Document, Hits>();
  const joint: Joint = {
    members: { add: (document, hits) => hitsOf.set(document, hits) },
    trees: { left: TREE_BUDGET },
  };
  const many = ownsProcess ? keepYoungSpaceSmall : undefined;
  const { targets, troubles } = await source.list(many);
  for (const diagnostic of troubles) tally.take({ kind: "trouble", diagnostic });
  const early = plan.threads > 1 && targets.length >= WORTH_THREADS && workerFile ? await share() : undefined;
  for (const [index, target] of targets.entries()) {
    const given = early?.[index] ?? (await inspect(source, target, plan, joint));
    for (const one of given as readonly Inspected[]) tally.take(one);
  }
  if (hitsOf.size > 0) {
    const { detect, groupDocuments } = await loadRooms();
    for (const workspace of groupDocuments([...hitsOf.keys()])) {
      const readings = workspace.documents.map((document) => ({ document, hits: hitsOf.get(document)! }));
      tally.add(await detect(workspace, readings, plan.context, plan.screen));
    }
  }
  const found = tally.hasFound ? await told(tally) : [];
  return tally.report(applyPolicy(found, tally.directives, plan.policy), plan);

  /** What further threads could do of the targets, by their numbers. */
  async function share(): Promise<readonly (readonly Inspected[] | undefined)[]> {
    const { shareOut } = await import("./pool.part.ts");
    // V8 takes the setting back when it makes room for another thread.
    return shareOut(workerFile!, source, targets, plan, many);
  }
}

/**
 * New objects of a long scan are garbage at once: the space for them grows to 32 MB without any gain in time. Only where V8
 * is known to have the flag (Node 20, 22 and 24), as it complains of others.
 */
function keepYoungSpaceSmall(): void {
  const version = Number.parseInt(process.versions.v8, 10);
  if (version < 11 || version > 13) return;
  nodeV8().setFlagsFromString("--semi-space-growth-factor=1");
}

async function told(tally: Tally) {
  const { numberValues, tellFacts } = await loadRooms();
  return numberValues([...tally.found, ...tellFacts(tally.facts)]);
}
