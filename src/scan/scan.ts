/** The whole program on one page: the only function that knows the order of the rooms. */
import type { Reading } from "../detect/index.ts";
import type { Report } from "../model/report.ts";
import { readDirectives } from "../policy/directives.ts";
import { applyPolicy } from "../policy/policy.ts";
import type { Source } from "../source/source.ts";
import type { Plan } from "./open.ts";
import { Tally } from "./tally.ts";

/** `Source -> Input -> screen -> Document -> Workspace -> Match -> Finding -> policy -> Report`. */
export async function scan(source: Source, plan: Plan): Promise<Report> {
  const tally = new Tally();
  const members: Reading[] = [];
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
    if (document.family) members.push({ document, hits });
    else tally.add(await rooms.detect(rooms.alone(document), [{ document, hits }], plan.context, plan.screen), piece);
  }
  for (const workspace of rooms?.groupDocuments(members.map((one) => one.document)) ?? []) {
    const readings = members.filter((one) => workspace.documents.includes(one.document));
    tally.add(await rooms!.detect(workspace, readings, plan.context, plan.screen));
  }
  const found = rooms?.numberValues([...tally.found, ...rooms.tellFacts(tally.facts)]) ?? [];
  return tally.report(applyPolicy(found, tally.directives, plan.policy), plan);
}
