/** The other half of a credential beside its secret: a client id, an account, the id of a key pair. */
import { Intervals } from "../engine/intervals.ts";
import { stateOfValue } from "../judge/state.ts";
import { lengthOfWord, tokensOf } from "../judge/vendors.ts";
import type { Document, Entry, Input, Span } from "../model/document.ts";
import type { Companion } from "../model/rule.ts";
import type { Match } from "./detector.ts";
import { entryOf } from "./logical.ts";

/** In a file without groups the halves of a credential stand within this many characters of one another, in a group within more. */
const NEAR = 2_000;
const NEAR_IN_GROUP = 10_000;

/**
 * The matches with their companions: an entry becomes a related place, the match of another rule a part of this one. A
 * companion goes to one secret only, the first that it is nearest to.
 */
export function joinCompanions(matches: readonly Match[], documents: readonly Document[]): readonly Match[] {
  if (!matches.some(({ rule }) => rule.companion)) return matches;
  const places = new Places(matches, documents);
  const taken = new Set<Match>();
  return matches.map((match) => {
    const { companion } = match.rule;
    if (!companion) return match;
    const part = companion.rule === undefined ? undefined : nearestMatch(companion.rule, match, places, taken);
    if (part) taken.add(part);
    const span = part?.span ?? nearestEntry(companion, match, places)?.span;
    if (!span) return match;
    const related = [...(match.related ?? []), { input: match.input, span, message: companion.title }];
    return { ...match, related, ...(part ? { joins: [{ ruleId: part.rule.id, span: part.span }] } : {}) };
  });
}

/** Entries and matches by place, each index made when first asked for. */
class Places {
  readonly #matches: readonly Match[];
  readonly #documents: ReadonlyMap<Input, Document>;
  readonly #byRule = new Map<Input, Map<string, Intervals<Match>>>();
  readonly #entries = new Map<Document, Intervals<Entry>>();

  constructor(matches: readonly Match[], documents: readonly Document[]) {
    this.#matches = matches;
    this.#documents = new Map(documents.map((document) => [document.input, document]));
  }

  documentOf(match: Match): Document | undefined {
    return match.document ?? this.#documents.get(match.input);
  }

  matchesOf(rule: string, input: Input): Intervals<Match> {
    let rules = this.#byRule.get(input);
    if (!rules) this.#byRule.set(input, (rules = new Map()));
    let index = rules.get(rule);
    if (!index) {
      const own = this.#matches.filter((one) => one.rule.id === rule && one.input === input);
      rules.set(rule, (index = new Intervals(own, ({ span }) => span)));
    }
    return index;
  }

  entriesOf(document: Document): Intervals<Entry> {
    let index = this.#entries.get(document);
    if (!index) this.#entries.set(document, (index = new Intervals(document.entries, ({ span }) => span)));
    return index;
  }
}

function around({ start, end }: Span, reach: number): Span {
  return { start: Math.max(0, start - reach), end: end + reach };
}

function nearestMatch(rule: string, match: Match, places: Places, taken: ReadonlySet<Match>): Match | undefined {
  let nearest: Match | undefined;
  for (const other of places.matchesOf(rule, match.input).touching(around(match.span, NEAR))) {
    if (taken.has(other)) continue;
    // They come from the end: of two as near the first is taken.
    if (!nearest || distanceOf(other.span, match.span) <= distanceOf(nearest.span, match.span)) nearest = other;
  }
  return nearest;
}

function nearestEntry(companion: Companion, match: Match, places: Places): Entry | undefined {
  const document = places.documentOf(match);
  if (!document) return undefined;
  const own = entryOf({ ...match, document });
  const group = own?.group ?? "";
  const value = companion.value === undefined ? undefined : new RegExp(`^(?:${companion.value})$`);
  let nearest: Entry | undefined;
  for (const entry of places.entriesOf(document).touching(around(match.span, group ? NEAR_IN_GROUP : NEAR))) {
    if (entry === own || entry.group !== group) continue;
    const distance = distanceOf(entry.span, match.span);
    if (distance === 0 || (nearest && distance >= distanceOf(nearest.span, match.span))) continue;
    if (isCompanion(entry, companion, value)) nearest = entry;
  }
  return nearest;
}

function isCompanion(entry: Entry, { words }: Companion, value: RegExp | undefined): boolean {
  if (entry.value.length < 2 || entry.value.length > 512 || (value && !value.test(entry.value))) return false;
  if (words && lengthOfWord(tokensOf(entry.key), words, 0, true) === 0) return false;
  return stateOfValue(entry.value, entry.syntax) === "literal";
}

/** Characters between two spans; 0 where they touch or overlap. */
function distanceOf(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
