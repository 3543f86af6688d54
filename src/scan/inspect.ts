/** One target to all that it gives, as plain data that any thread can make. */
import type { ProjectFact } from "../detect/project.ts";
import type { Located } from "../detect/resolve.ts";
import type { Hits } from "../detect/screen.ts";
import type { TreeBudget } from "../formats/format.ts";
import type { Document, Input } from "../model/document.ts";
import type { Diagnostic, Finding } from "../model/report.ts";
import { type Directive, readDirectives } from "../policy/directives.ts";
import type { Item, Piece, Source, Target } from "../source/source.ts";
import type { Plan } from "./open.ts";

export type Rooms = typeof import("./inspect.part.ts");

/** A text that was read. */
export interface Read {
  readonly kind: "read";
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  /** False for the further pieces of a file. */
  readonly isFile: boolean;
  readonly notes: readonly Diagnostic[];
  readonly directives: readonly Directive[];
  readonly found: readonly Located[];
  readonly facts: readonly ProjectFact[];
}

export type Inspected =
  | Read
  | { readonly kind: "pass"; readonly bytes: number }
  | { readonly kind: "binary"; readonly path: string }
  | { readonly kind: "trouble"; readonly diagnostic: Diagnostic };

/**
 * What one target gave: a number, of bytes, is a text in which no rule can match; undefined if the target has to be left to
 * another thread.
 */
export type Given = readonly Inspected[] | number | undefined;

/** Documents whose values can lead to other documents: they are looked at together when all are read. */
export interface Members {
  add(document: Document, hits: Hits): void;
}

/** What only the thread that joins the results can do. */
export interface Joint {
  readonly members: Members;
  readonly trees: TreeBudget;
}

/** A text of fewer characters may stay in memory with what was found in it. */
const SMALL = 65_536;

let rooms: Rooms | undefined;

/** The readers and detectors, loaded when first needed. */
export async function loadRooms(): Promise<Rooms> {
  rooms ??= await import("./inspect.part.ts");
  return rooms;
}

/**
 * In the order of the target's pieces; at once where nothing has to be waited for. Without `joint`: undefined if the target has to be left to the thread that has it, as
 * it is a workspace's member or its JavaScript is worth a tree; with "screen" also if it is worth reading at all.
 */
export function inspect(
  source: Source,
  target: Target,
  plan: Plan,
  joint: Joint | "screen" | undefined,
): Given | Promise<Given> {
  const items = source.read(target);
  return typeof items === "number" ? items : inspectItems(items, plan, joint);
}

/** What a source gave for one target. */
export async function inspectItems(
  items: Iterable<Item> | AsyncIterable<Item>,
  plan: Plan,
  joint: Joint | "screen" | undefined,
): Promise<readonly Inspected[] | undefined> {
  const given: Inspected[] = [];
  for await (const item of items) {
    const one = await inspectItem(item, plan, joint);
    if (!one) return undefined;
    given.push(one);
  }
  return given;
}

async function inspectItem(
  item: Item,
  plan: Plan,
  joint: Joint | "screen" | undefined,
): Promise<Inspected | undefined> {
  if (item.kind === "pass" || item.kind === "trouble") return item;
  if (item.kind === "binary") return { kind: "binary", path: item.path };
  if (joint === "screen") return undefined;
  return item.kind === "piece"
    ? readInput(item.piece.input, item.piece, plan, joint)
    : readInput(item.input, undefined, plan, joint);
}

async function readInput(
  input: Input,
  piece: Piece | undefined,
  plan: Plan,
  joint: Joint | undefined,
): Promise<Inspected | undefined> {
  if (input.text === "") return { kind: "pass", bytes: input.bytes };
  const { readDocument, wantsTrees, detect, alone, tellSkipped } = await loadRooms();
  const hits = plan.screen.look(input.text);
  const document = await readDocument(input, hits, {
    asLines: piece !== undefined,
    trees: plan.trees ? joint?.trees : undefined,
  });
  if (!joint && (document.family || (plan.trees && wantsTrees(document)))) return undefined;
  const read: Omit<Read, "found" | "facts"> = {
    kind: "read",
    path: input.path,
    format: document.format,
    bytes: input.bytes,
    isFile: piece?.first ?? true,
    notes: [
      ...document.diagnostics.map(({ code, message }) => ({ level: "note" as const, code, message, path: input.path })),
      ...(plan.options.verboseSkipped && !piece ? tellSkipped(document, plan.context.minConfidence) : []),
    ],
    directives: hits.ignores ? readDirectives(input.text).map((one) => movedDirective(one, piece)) : [],
  };
  if (document.family) {
    joint!.members.add(document, hits);
    return { ...read, found: [], facts: [] };
  }
  const all = await detect(alone(document), [{ document, hits }], plan.context, plan.screen);
  // What was cut out of a text keeps the whole text in memory.
  const { found: seen, facts } = input.text.length > SMALL ? structuredClone(all) : all;
  const found = piece ? seen : await finish([document], seen, plan);
  return {
    ...read,
    found: piece ? found.map((one) => ({ ...one, finding: moved(one.finding, piece) })) : found,
    facts,
  };
}

/** For whoever mends: repairs beside the findings, and the documents themselves. */
export async function finish(
  documents: readonly Document[],
  found: readonly Located[],
  plan: Plan,
): Promise<readonly Located[]> {
  if (found.length > 0) plan.keep?.(documents);
  if (!plan.options.repairs || found.length === 0) return found;
  const { withRepairs } = await import("./repairs.part.ts");
  return withRepairs(documents, found);
}

function movedDirective(one: Directive, piece: Piece | undefined): Directive {
  if (!piece) return one;
  const { lineBase } = piece;
  return { ...one, line: one.line + lineBase, from: one.from + lineBase, to: one.to + lineBase };
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
