/** Every candidate of the judge in one text, as the readers give it, with its features: what training and evaluation read. */
import { builtin } from "credlint:ruleset";
import type { DetectContext } from "../../src/detect/detector.ts";
import { detect } from "../../src/detect/index.ts";
import { RuleScreen } from "../../src/detect/screen.ts";
import { readDocument } from "../../src/formats/index.ts";
import { contextOf, holdsNoNames } from "../../src/judge/context.ts";
import { candidateOf, isJson, settledOf } from "../../src/judge/decide.ts";
import { FEATURES, featuresOf } from "../../src/judge/learned/features.ts";
import { lookOf } from "../../src/judge/look.ts";
import { nameOf } from "../../src/judge/names.ts";
import { isOthersWork } from "../../src/judge/others.ts";
import type { Candidate } from "../../src/judge/refusals.ts";
import { kindOfParameter, kindOfRole } from "../../src/judge/roles.ts";
import { stateOfValue } from "../../src/judge/state.ts";
import type { Entry } from "../../src/model/document.ts";
import { Lines } from "../../src/model/lines.ts";
import type { Rule } from "../../src/model/rule.ts";
import { alone } from "../../src/workspace/workspace.ts";

export { FEATURES };

const screen = new RuleScreen(() => builtin);
const rules = new Map(builtin.rules.map((rule: Rule) => [rule.id, rule]));
const context: DetectContext = {
  now: new Date("2026-01-01T00:00:00Z"),
  ruleset: builtin,
  rule: (id) => rules.get(id),
};

export interface Row {
  readonly line: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
  /** 0-based, end exclusive; the end is beyond the line where the value goes on. */
  readonly fromColumn: number;
  readonly toColumn: number;
  readonly key: string;
  readonly value: string;
  readonly kind: string;
  /** The hand rule that says no, "" for none. */
  readonly refusal: string;
  /** Whether the hand rules accept it. */
  readonly hand: boolean;
  /** Where the learned judge is not asked: how sure the hand rules are, "" for not at all. */
  readonly settled?: string;
  /** In a test, an example, documentation: a warning at most. */
  readonly example: boolean;
  readonly features: readonly number[];
}

export interface Told {
  readonly ruleId: string;
  readonly level: string;
  readonly line: number;
  readonly endLine: number;
  readonly start: number;
  readonly end: number;
}

const KEY_WORD =
  /pass|pwd|secret|token|key|auth|cred|jwt|bearer|otp|seed|salt|sign|session|cookie|login|cert|psk|dsn|phrase/i;

/** Under any name with a key word in it: what there would be to judge if the lists of names were wrong. */
function lenientOf(entry: Entry): Candidate | undefined {
  const { key, value, syntax } = entry;
  if (!KEY_WORD.test(key) || value.length < 4 || value.length > 4096 || isOthersWork(value)) return undefined;
  if (stateOfValue(value, syntax) !== "literal") return undefined;
  return { entry, meaning: nameOf(key), look: lookOf(value) };
}

/** Candidates and, beside them, all findings of the program as it is; `lenient` adds those that a name alone rules out. */
export async function candidatesOf(
  path: string,
  text: string,
  lenient = false,
): Promise<{ rows: Row[]; told: Told[] }> {
  const input = { path, text, origin: "memory", bytes: text.length } as const;
  const hits = screen.look(text);
  const document = await readDocument(input, hits, { asLines: false });
  const rows: Row[] = [];
  const lines = new Lines(text);
  if (!holdsNoNames(input)) {
    const around = { ...contextOf(input), ...(document.format === "openapi" ? { example: true } : {}) };
    for (const entry of document.entries) {
      if ((entry.state ?? "literal") !== "literal" || entry.scalar === "boolean" || entry.scalar === "null") continue;
      if (kindOfRole(entry.role) || kindOfParameter(entry)) continue;
      const named = candidateOf(entry);
      const candidate = named ?? (lenient ? lenientOf(entry) : undefined);
      if (!candidate || isJson(candidate)) continue;
      const { meaning, look } = candidate;
      const settled = named ? settledOf(candidate, around) : { refusal: "name", convinced: false, total: 0 };
      const region = lines.regionOf(entry.span);
      rows.push({
        line: region.startLine,
        endLine: region.endLine,
        start: entry.span.start,
        end: entry.span.end,
        fromColumn: region.startColumn - 1,
        toColumn: region.endLine > region.startLine ? 1e6 : region.endColumn - 1,
        key: entry.key,
        value: entry.value.slice(0, 200),
        kind: meaning.kind,
        refusal: settled.refusal ?? "",
        hand: settled.convinced,
        ...(settled.total === undefined ? {} : { settled: settled.confidence ?? "" }),
        example: around.example,
        features: [...featuresOf(entry, meaning, look, around)].map((one) => Math.round(one * 1000) / 1000),
      });
    }
  }
  const { found } = await detect(alone(document), [{ document, hits }], context, screen);
  const told = found
    .map(({ finding }) => ({
      ruleId: finding.ruleId,
      level: finding.level,
      line: finding.region.startLine,
      endLine: finding.region.endLine,
      start: finding.span.start,
      end: finding.span.end,
    }))
    .filter(({ ruleId, level }) => rules.get(ruleId)?.tag === "secret" && level !== "note");
  return { rows, told };
}
