/** The whole program on one page: the only function that knows the order of the rooms. */
import type { Hits } from "../detect/screen.ts";
import type { Document } from "../model/document.ts";
import type { Report } from "../model/report.ts";
import { readDirectives } from "../policy/directives.ts";
import { applyPolicy } from "../policy/policy.ts";
import type { Source } from "../source/source.ts";
import type { Plan } from "./open.ts";
import { Tally } from "./tally.ts";

/** `Source -> Input -> screen -> Document -> Workspace -> Match -> Finding -> policy -> Report`. */
export async function scan(source: Source, plan: Plan): Promise<Report> {
  const tally = new Tally();
  const hitsOf = new Map<Document, Hits>();
  let rooms: typeof import("./inspect.part.ts") | undefined;
  for await (const item of source.read()) {
    if (item.kind === "binary" || item.kind === "trouble") {
      tally.skip(item);
      continue;
    }
    const piece = item.kind === "piece" ? item.piece : undefined;
    const input = item.kind === "piece" ? item.piece.input : item.input;
    if (!piece && input.text === "") {
      tally.pass(input);
      continue;
    }
    rooms ??= await import("./inspect.part.ts");
    const hits = plan.screen.look(input.text);
    const document = await rooms.readDocument(input, hits, { asLines: piece !== undefined, trees: tally.trees });
    tally.count(document, hits.ignores ? readDirectives(input.text) : [], piece);
    if (document.family) hitsOf.set(document, hits);
    else tally.add(await rooms.detect(rooms.alone(document), [{ document, hits }], plan.context, plan.screen), piece);
  }
  for (const workspace of rooms?.groupDocuments([...hitsOf.keys()]) ?? []) {
    const readings = workspace.documents.map((document) => ({ document, hits: hitsOf.get(document)! }));
    tally.add(await rooms!.detect(workspace, readings, plan.context, plan.screen));
  }
  const found = rooms?.numberValues([...tally.found, ...rooms.tellFacts(tally.facts)]) ?? [];
  return tally.report(applyPolicy(found, tally.directives, plan.policy), plan);
}
