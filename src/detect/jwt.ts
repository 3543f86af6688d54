/** JSON Web Tokens wherever they stand: in the text as written, and in values that only decoding shows. */
import { type FoundJwt, findJwts } from "../engine/jwt.ts";
import { contextOf } from "../judge/context.ts";
import { stateOfValue } from "../judge/state.ts";
import type { Document, Entry, Span, Workspace } from "../model/document.ts";
import type { Ruleset } from "../model/rule.ts";
import type { DetectContext, Match } from "./detector.ts";
import { gradeJwt, type JwtUse, type KnownClaims } from "./jwt-grade.ts";
import { isSignedByWord } from "./jwt-guess.ts";
import { saysNothing } from "./jwt-words.ts";
import { EntryFinder, type OffsetsOf } from "./place.ts";

const SAMPLE = "oauth/sample-credential";
/** A sample token beats whatever else is said of the value. */
const SAMPLE_RANK = 795;
const WEAK_KEY = "jwt/hmac-weak-secret";
/** What is said of a token without an end, which a test's always is; of one that ends, the date may be real. */
const LASTS: ReadonlySet<string> = new Set(["jwt/no-exp", "jwt/alg-none"]);
/** Whoever guesses the key makes tokens of their own, so it outranks the token's own expiry. */
const GUESSED_RANK = 794;

/** All that holds for each token, one Match per rule, at the token's own span; the highest rank is what people see. */
export function* detectJwts(workspace: Workspace, offsetsOf: OffsetsOf, context: DetectContext): Iterable<Match> {
  const known = knownClaims(context.ruleset);
  for (const document of workspace.documents) {
    const { text } = document.input;
    const finder = new EntryFinder(document);
    const clients = new ClientIds(document);
    const spans = new Set<string>();
    for (const found of findJwts(text, offsetsOf(document))) {
      spans.add(`${found.start} ${found.end}`);
      const entry = finder.at(found);
      yield* matchesOf(document, found, { start: found.start, end: found.end }, entry, known, clients, context);
    }
    const decoded = new Map<string, Span[]>();
    for (const entry of narrowestFirst(document.entries.filter(({ value }) => value.includes("eyJ")))) {
      const written = text.slice(entry.span.start, entry.span.end);
      for (const found of findJwts(entry.value)) {
        // What stands in the text as it is was found above.
        if (written.includes(found.token)) continue;
        const key = `${entry.span.start} ${entry.span.end}`;
        const before = decoded.get(found.token) ?? [];
        if (spans.has(key) || before.some((inner) => isWithin(inner, entry.span))) continue;
        spans.add(key);
        decoded.set(found.token, [...before, entry.span]);
        yield* matchesOf(document, found, entry.span, entry, known, clients, context);
      }
    }
  }
}

/** A body that is decoded as a whole holds the fields that are decoded out of it. */
function narrowestFirst(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function* matchesOf(
  document: Document,
  found: FoundJwt,
  span: Span,
  entry: Entry | undefined,
  known: ReturnType<typeof knownClaims>,
  clients: ClientIds,
  context: DetectContext,
): Iterable<Match> {
  const use = useOf(document.input.text, span, entry, clients);
  const verdicts = gradeJwt(found.jwt, use, context.now, known);
  const weak = context.rule(WEAK_KEY);
  const graded = verdicts.length > 0 && verdicts.every(({ rule }) => rule !== SAMPLE);
  const guessed = weak && graded && isSignedByWord(found.token, found.jwt, known.words);
  // As for keys in calls (jwt-key.ts): in tests and examples they are made up for the day.
  const { example } = contextOf(document.input);
  const level = example && graded && (guessed || saysNothing(found.jwt)) ? { level: "note" as const } : undefined;
  if (guessed) {
    yield {
      rule: { ...weak, rank: GUESSED_RANK },
      ...level,
      input: document.input,
      span,
      value: found.token,
      ...(entry ? { entry } : {}),
      document,
      params: { problem: "is one of the words that are guessed first: this token was signed with it" },
    };
  }
  for (const verdict of verdicts) {
    const rule = context.rule(verdict.rule);
    if (!rule) continue;
    yield {
      rule: verdict.rule === SAMPLE ? { ...rule, rank: Math.max(rule.rank, SAMPLE_RANK) } : rule,
      ...(verdict.level ? { level: verdict.level } : {}),
      ...(LASTS.has(verdict.rule) ? level : {}),
      input: document.input,
      span,
      value: found.token,
      ...(entry ? { entry } : {}),
      document,
      params: verdict.rule === SAMPLE ? { name: entry?.key ?? "the token" } : verdict.params,
    };
  }
}

function useOf(text: string, span: Span, entry: Entry | undefined, clients: ClientIds): JwtUse {
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const key = entry?.key.toLowerCase();
  return {
    bearer: entry?.role === "auth.bearer.token" || /\bbearer(?:\s|\+|%20)+$/i.test(before),
    assertion: key === "client_assertion" || key === "clientassertion" || before.endsWith("client_assertion="),
    // A token that is exchanged or examined may be anybody's.
    clientId:
      entry && !/^(?:(?:subject|actor)_token|token|id_token_hint|assertion)$/i.test(entry.key)
        ? clients.of(entry.group)
        : undefined,
  };
}

/** The one literal client id of each group, read when first asked. */
class ClientIds {
  readonly #document: Document;
  #byGroup: Map<string, string | undefined> | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  of(group: string): string | undefined {
    this.#byGroup ??= this.#read();
    return this.#byGroup.get(group);
  }

  #read(): Map<string, string | undefined> {
    const ids = new Map<string, string | undefined>();
    for (const entry of this.#document.entries) {
      if (!entry.enabled || !/^client[-_]?id$/i.test(entry.key)) continue;
      const state = entry.state ?? stateOfValue(entry.value, entry.syntax);
      if (state === "empty") continue;
      const same = !ids.has(entry.group) || ids.get(entry.group) === entry.value;
      ids.set(entry.group, same && state === "literal" ? entry.value : undefined);
    }
    return ids;
  }
}

function knownClaims(ruleset: Ruleset): KnownClaims & { readonly words: readonly string[] } {
  const lists = ruleset.providers.find((provider) => provider.id === "jwt")?.lists ?? {};
  return {
    samples: lists["sample-claims"] ?? [],
    publics: lists["public-claims"] ?? [],
    proofs: lists["proof-types"] ?? [],
    words: lists["guessed-keys"] ?? [],
  };
}
