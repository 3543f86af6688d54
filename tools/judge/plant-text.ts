/** What the program makes of a value at a known place of a text, and why it is not told: what the planting tool asks. */
import { builtinTables, kernelCode } from "credlint:kernel";
import { builtin } from "credlint:ruleset";
import type { DetectContext } from "../../src/detect/detector.ts";
import { detect } from "../../src/detect/index.ts";
import { RuleScreen } from "../../src/detect/screen.ts";
import { Kernel } from "../../src/engine/kernel/kernel.ts";
import { readDocument } from "../../src/formats/index.ts";
import { contextOf, holdsNoNames } from "../../src/judge/context.ts";
import { candidateOf, isTold, weigh } from "../../src/judge/decide.ts";
import { nameOf } from "../../src/judge/names.ts";
import { stateOfValue } from "../../src/judge/state.ts";
import type { Document, Entry } from "../../src/model/document.ts";
import type { Rule } from "../../src/model/rule.ts";
import { FileScreen } from "../../src/screen/file-screen.ts";
import { alone } from "../../src/workspace/workspace.ts";

const screen = new RuleScreen(() => builtin);
const rules = new Map(builtin.rules.map((rule: Rule) => [rule.id, rule]));
const context: DetectContext = {
  now: new Date("2026-01-01T00:00:00Z"),
  ruleset: builtin,
  rule: (id) => rules.get(id),
};
const files = new FileScreen(new Kernel(kernelCode(), builtinTables()), () => builtin, context, { trees: true });

/** Bytes of a text that the screen can be shown at once. */
export const ROOM = files.room.length;

export interface Spot {
  readonly from: number;
  readonly to: number;
}

export interface Answer {
  readonly told: boolean;
  /** "told", or what kept it: a class of misses. */
  readonly why: string;
}

/** Spans of all findings of secrets at warning or above, once the screen has been passed. */
export async function toldIn(path: string, text: string): Promise<Spot[]> {
  if (!isWorthReading(path, text)) return [];
  return (await read(path, text)).spots;
}

/** Whether the value at a place is told, and if not, why. */
export async function answerAt(path: string, text: string, at: Spot): Promise<Answer> {
  const { document, spots } = await read(path, text);
  if (spots.some((spot) => overlap(spot, at)))
    return isWorthReading(path, text) ? { told: true, why: "told" } : { told: false, why: "not read: the screen" };
  return { told: false, why: reasonOf(document, at) };
}

async function read(path: string, text: string): Promise<{ document: Document; spots: Spot[] }> {
  const input = { path, text, origin: "memory", bytes: text.length } as const;
  const hits = screen.look(text);
  const document = await readDocument(input, hits, { asLines: false, trees: { left: 2_000_000 } });
  const { found } = await detect(alone(document), [{ document, hits }], context, screen);
  const spots = found
    .filter(({ finding }) => rules.get(finding.ruleId)?.tag === "secret" && finding.level !== "note")
    .map(({ finding: { span } }) => ({ from: span.start, to: span.end }));
  return { document, spots };
}

function isWorthReading(path: string, text: string): boolean {
  const bytes = Buffer.from(text);
  bytes.copy(files.room);
  return files.begin(path) || files.look(bytes.length, true);
}

function overlap(one: Spot, other: Spot): boolean {
  return one.from < other.to && other.from < one.to;
}

/** The reason of the entry that came furthest. */
function reasonOf(document: Document, at: Spot): string {
  if (holdsNoNames(document.input)) return "names are not read in this file";
  const near = document.entries.filter(({ span }) => overlap({ from: span.start, to: span.end }, at));
  const reasons = near.map((entry) => reasonFor(entry, document)).sort(([one], [other]) => other - one);
  if (reasons[0]) return reasons[0][1];
  return document.diagnostics.length > 0 ? "no candidate: trouble with the format" : "no candidate";
}

function reasonFor(entry: Entry, { input }: Document): [number, string] {
  const meaning = nameOf(entry.key);
  if (entry.role) return [9, `role ${entry.role}`];
  if (!isTold(entry, meaning)) return [1, `name: ${meaning.kind}`];
  const state = entry.state ?? stateOfValue(entry.value, entry.syntax);
  if (state !== "literal") return [2, `state: ${state}`];
  const candidate = candidateOf(entry);
  if (!candidate) return [3, "left to others"];
  const { refusal, confidence, total } = weigh(candidate, contextOf(input));
  if (refusal) return [4, `refused: ${refusal}`];
  if (confidence === "low" || confidence === undefined)
    return [
      5,
      `${meaning.weak ? "weak name, " : ""}judge: ${confidence === "low" ? "low" : total === 0 ? "hand rules" : "unlikely"}`,
    ];
  return [6, "held back by another rule"];
}
