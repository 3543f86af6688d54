/** Tokens without marks of their own: a value of the right form where a vendor's word stands in its name or around it. */
import { Memo } from "../engine/memo.ts";
import { accepts } from "../judge/accept.ts";
import { contextOf, holdsNoNames, type JudgeContext } from "../judge/context.ts";
import * as guards from "../judge/guards.ts";
import { lookOf } from "../judge/look.ts";
import { isTurned, type NameMeaning, nameOf } from "../judge/names.ts";
import { kindOfRole } from "../judge/roles.ts";
import { stateOfValue } from "../judge/state.ts";
import { lengthOfWord, type Spot } from "../judge/vendors.ts";
import type { Document, Entry } from "../model/document.ts";
import type { ContextualRule, Level } from "../model/rule.ts";
import type { DetectContext, Detector, Match } from "./detector.ts";
import { isMadeUp } from "./made-up.ts";
import { headerOf } from "./parameter.ts";
import { proofLevel } from "./proof.ts";
import { Surroundings } from "./surroundings.ts";
import { type NameWords, type VendorIndex, vendorsOf } from "./vendor-index.ts";

/** Values that a rule can mean; the catalogue's shortest has 12 characters, its longest (a PASETO) about 1,000. */
const SHORTEST = 10;
const LONGEST = 1_500;

const SCHEME =
  /^(?:basic|bearer|token|apikey|api-key|key|bot|sso-key|genie-?key|ssws|jwt|oauth|splunk|zoho-oauthtoken)[ :=]+/i;

export const detectContextual: Detector = function* (workspace, context) {
  let index: VendorIndex | undefined;
  for (const document of workspace.documents) {
    if (document.entries.length === 0 || holdsNoNames(document.input)) continue;
    index ??= vendorsOf(context.ruleset);
    if (index.isEmpty) return;
    const around = new Surroundings(document, index);
    let file: JudgeContext | undefined;
    for (const entry of document.entries) {
      const part = partOf(entry);
      if (!part) continue;
      const spots = around.spotsOf(entry);
      if (!spots) continue;
      file ??= contextOf(document.input);
      const match = bestOf(entry, part, spots, document, file, context);
      if (match) yield match;
    }
  }
};

/** Whether a value can be a token of a contextual rule at all; cheap. */
export function mayBeContextual(entry: Entry): boolean {
  return partOf(entry) !== undefined;
}

/**
 * Whether a rule would tell the value if its vendor's word stood above it in the document: for whoever sees only what is near,
 * and so no role of it.
 */
export function mayStandBelowVendor(entry: Entry, file: JudgeContext, context: DetectContext): boolean {
  const part = partOf(entry);
  if (!part) return false;
  const index = vendorsOf(context.ruleset);
  let below = rulesBelow.get(index);
  if (!below) {
    const forms = formsOf(index.rules);
    rulesBelow.set(index, (below = new Memo(MOST_NAMES, (name) => rulesOf(name, index, forms))));
  }
  const meaning = nameOf(entry.key);
  return below
    .of(entry.key)
    .some(
      (rule) =>
        matches(rule, part.text) &&
        context.rule(rule.id) !== undefined &&
        levelOf(rule, entry, part.text, meaning, file) !== undefined,
    );
}

const MOST_NAMES = 2_000;
const rulesBelow = new WeakMap<VendorIndex, Memo<readonly ContextualRule[]>>();

/** Of rules that ask the same of a value and its name, whoever's they are, the first; a common word counts in no parent. */
function formsOf(rules: readonly ContextualRule[]): readonly ContextualRule[] {
  const forms = new Map<string, ContextualRule>();
  for (const rule of rules) {
    const { value, bare, also, entropy, checksum, onBadChecksum, samples } = rule;
    const form = [value, bare, also, entropy, checksum, onBadChecksum, samples].join(" ");
    if (!rule.common && !forms.has(form)) forms.set(form, rule);
  }
  return [...forms.values()];
}

/** The rules to which a vendor's word leads that stands above a value of this name. */
function rulesOf(name: string, index: VendorIndex, forms: readonly ContextualRule[]): readonly ContextualRule[] {
  const meaning = nameOf(name);
  if (meaning.kind === "salt-or-hash" || isTurned(meaning.words)) return [];
  const names: NameWords = { tokens: index.look(name).tokens, ring: "parent", found: [] };
  const spot = { meant: undefined, from: 0, to: 1 };
  return forms.filter((rule) => weightOf(rule, spot, names, undefined, meaning) > 0);
}

interface Part {
  /** Offset of the text in the entry's value. */
  readonly start: number;
  readonly text: string;
}

/** The value, or what stands behind its scheme, if it can be a token at all. One pass over at most LONGEST characters. */
function partOf(entry: Entry): Part | undefined {
  const { value } = entry;
  if (value.length < SHORTEST || value.length > LONGEST) return undefined;
  if (entry.scalar === "boolean" || entry.scalar === "null") return undefined;
  if (entry.state && entry.state !== "literal") return undefined;
  let start = 0;
  let kinds = 0;
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i);
    if (code <= 32) {
      // Only a scheme stands before a blank.
      if (start > 0 || i > 16) return undefined;
      start = SCHEME.exec(value)?.[0].length ?? 0;
      if (start === 0 || value.length - start < SHORTEST) return undefined;
      i = start - 1;
      kinds = 0;
      continue;
    }
    if (code > 126 || code === 34 || code === 39 || code === 60 || code === 62 || code === 123) return undefined;
    kinds |= code >= 48 && code <= 57 ? 1 : (code | 32) >= 97 && (code | 32) <= 122 ? 2 : 4;
  }
  // Letters alone are words, unless there are many.
  if ((kinds & 1) === 0 && value.length - start < 20) return undefined;
  return { start, text: start === 0 ? value : value.slice(start) };
}

interface Candidate {
  readonly rule: ContextualRule;
  readonly level: Level;
  readonly weight: number;
}

/** Of all rules that hold the one with the nearest word; of these the one with the longest. */
function bestOf(
  entry: Entry,
  part: Part,
  spots: NameWords,
  document: Document,
  file: JudgeContext,
  context: DetectContext,
): Match | undefined {
  const name = headerOf(entry, document);
  const meaning = nameOf(name);
  if (meaning.kind === "salt-or-hash" || isTurned(meaning.words)) return undefined;
  let best: Candidate | undefined;
  for (const spot of spots.found) {
    for (const rule of spot.meant) {
      const weight = weightOf(rule, spot, spots, entry.role, meaning);
      if (weight === 0 || (best && weight < best.weight) || context.rule(rule.id) === undefined) continue;
      if (!matches(rule, part.text)) continue;
      const level = levelOf(rule, entry, part.text, meaning, file);
      if (level === undefined) continue;
      if (!best || weight > best.weight || rule.id < best.rule.id) best = { rule, level, weight };
    }
  }
  if (!best) return undefined;
  const { rule, level } = best;
  const exact = entry.span.end - entry.span.start === entry.value.length;
  const span = exact ? { start: entry.span.start + part.start, end: entry.span.end } : entry.span;
  return {
    rule,
    ...(level === rule.level ? {} : { level }),
    input: document.input,
    span,
    value: part.text,
    entry,
    document,
  };
}

/** How surely the names lead to the rule: 0 for not at all. */
function weightOf(
  rule: ContextualRule,
  spot: Spot<unknown>,
  { tokens, ring }: NameWords,
  writtenRole: Entry["role"],
  meaning: NameMeaning,
): number {
  const own = ring === "name";
  if (rule.common && !own && ring !== "host") return 0;
  if (ring === "line" && rule.bare) return 0;
  const role = kindOfRole(writtenRole);
  if (role === "other") return 0;
  if (meaning.kind === "public-id" && !rule.also?.some((word) => word.endsWith("id"))) return 0;
  const said = (meaning.kind !== "none" && meaning.kind !== "public-id") || role !== undefined;
  let also = 0;
  if (rule.also) {
    const last = meaning.kind === "none" || meaning.kind === "public-id";
    also = lengthOfWord(tokens, rule.also, own && rule.common ? spot.to : 0, last);
    // `Authorization: Bearer x` to the vendor's host says no more than that.
    if (also === 0 && !(ring === "host" && role !== undefined)) return 0;
  } else if (!said && !(own && !rule.bare && spot.from === 0 && spot.to === tokens.length)) return 0;
  if (!own && !said && also === 0) return 0;
  if (!own && ring !== "before" && meaning.weak && rule.bare && role === undefined && also === 0) return 0;
  return (own ? 1_000_000 : 1) + (spot.to - spot.from) * 10_000 + also * 10 + (rule.bare ? 0 : 5);
}

const expressions = new Map<string, RegExp>();

function matches(rule: ContextualRule, text: string): boolean {
  let expression = expressions.get(rule.value);
  if (!expression) expressions.set(rule.value, (expression = new RegExp(`^(?:${rule.value})$`)));
  return expression.test(text);
}

/** Under a test's or an example's folder an error is a warning, as for all named values; undefined for what is no secret. */
function levelOf(
  rule: ContextualRule,
  entry: Entry,
  text: string,
  meaning: NameMeaning,
  file: JudgeContext,
): Level | undefined {
  if (stateOfValue(text, entry.syntax) !== "literal") return undefined;
  const look = lookOf(text);
  if (guards.isSequence(text) || guards.isDummy(text, look) || isMadeUp(text)) return undefined;
  if (rule.entropy !== undefined && look.entropy < rule.entropy) return undefined;
  if (rule.bare) {
    // The vendor's word makes up for a weak name.
    const kind = meaning.kind === "none" || meaning.kind === "public-id" ? "api-key" : meaning.kind;
    if (!accepts({ ...entry, value: text }, { kind, weak: false, words: [] }, look, file)) return undefined;
  } else if (guards.isOwnName(entry) || (look.wordShare >= 0.6 && look.digits < 4)) return undefined;
  const level = proofLevel(rule, text);
  return level === "error" && file.example ? "warning" : level;
}
