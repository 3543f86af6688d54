/** Whose request, token or setting a subject is: signs of each provider's file, weighed. */
import type { Document } from "../model/document.ts";
import type { Provider } from "../model/rule.ts";
import { compilePredicate, type Predicate, type Tables } from "./predicate.ts";
import { needsOf, SignIndex } from "./sign-index.ts";
import { fieldOf, isKnown, type Subject } from "./subject.ts";
import type { Captures } from "./template.ts";

/** Host beats issuer beats names beats path; two weak signs are the least that counts. */
const RANKS = { host: 4, issuer: 3, name: 2, path: 1, weak: 0.5 } as const;

interface Sign {
  readonly holds: Predicate;
  readonly rank: number;
}

export interface Recogniser {
  readonly provider: Provider;
  /** Its place among the others, which settles a tie. */
  readonly order: number;
  readonly strong: readonly Sign[];
  readonly weak: readonly Sign[];
}

/** All providers' signs, found by what a subject holds: a subject asks few of them. */
export interface Recognisers {
  readonly all: readonly Recogniser[];
  readonly index: SignIndex<Recogniser>;
  /** The fields that some sign looks at. */
  readonly fields: ReadonlySet<string>;
}

/** Signs are compiled when first asked. */
export function compileRecognisers(providers: readonly Provider[]): Recognisers {
  const all = providers.map(compileRecogniser);
  const index = new SignIndex<Recogniser>();
  const fields = new Set<string>();
  for (const recogniser of all) {
    const { strong, weak } = recogniser.provider.recognise;
    for (const sign of [...strong, ...weak]) {
      index.add(recogniser, needsOf(sign));
      for (const field of fieldsIn(sign)) fields.add(field.startsWith("header.") ? field.toLowerCase() : field);
    }
  }
  return { all, index, fields };
}

export interface Recognised {
  readonly recogniser: Recogniser;
  readonly captures: Captures;
  /** A value of RANKS. */
  readonly rank: number;
}

function compileRecogniser(provider: Provider, order: number): Recogniser {
  const compile = (written: unknown): Sign => {
    let compiled: Predicate | undefined;
    return {
      holds: (scope) => {
        compiled ??= compilePredicate(written, provider.tables as Tables);
        return compiled(scope);
      },
      rank: rankOf(fieldsIn(written)),
    };
  };
  const { strong, weak } = provider.recognise;
  return { provider, order, strong: strong.map(compile), weak: weak.map(compile) };
}

/** The fields that a predicate looks at. */
export function fieldsIn(written: unknown): string[] {
  if (Array.isArray(written)) return written.flatMap(fieldsIn);
  if (typeof written !== "object" || written === null) return [];
  return Object.entries(written).flatMap(([key, value]) => (key === "field" ? [String(value)] : fieldsIn(value)));
}

function rankOf(fields: readonly string[]): number {
  const ranks = fields.map((field) => {
    if (field === "url" || field === "url.host" || field === "var.value") return RANKS.host;
    if (field === "claim.iss" || field === "config.issuer") return RANKS.issuer;
    return field === "url.path" ? RANKS.path : RANKS.name;
  });
  return Math.max(...ranks, RANKS.path);
}

/** The provider that a subject's own fields name, if one does more than all others (by rank, then number of signs). */
export function recognise(subject: Subject, recognisers: Recognisers, now: Date): Recognised | undefined {
  const candidates = [...recognisers.index.candidates(textsOf(subject, recognisers.fields))].sort(
    (a, b) => a.order - b.order,
  );
  return recogniseAmong(subject, candidates, now);
}

/** Longer values are no URL, name or scope; signs do not match them either (operators.ts). */
const MAX_TEXT = 8_192;

function* textsOf(subject: Subject, wanted: ReadonlySet<string>): Iterable<readonly [string, readonly string[]]> {
  for (const [name, { values }] of subject.fields) {
    if (values.length === 0 || !wanted.has(name)) continue;
    yield [name, values.filter(({ secret, text }) => !secret && text.length <= MAX_TEXT).map(({ text }) => text)];
  }
}

/** The same, without an index. */
export function recogniseAmong(
  subject: Subject,
  recognisers: readonly Recogniser[],
  now: Date,
): Recognised | undefined {
  let best: Recognised | undefined;
  let most = 0;
  for (const recogniser of recognisers) {
    const captures: Captures = new Map();
    const scope = { subject, captures, now };
    const hits = (signs: readonly Sign[]) => signs.filter((sign) => sign.holds(scope).truth === true);
    const strong = hits(recogniser.strong);
    const weak = hits(recogniser.weak);
    if (strong.length === 0 && (weak.length < 2 || isPathAlone(weak, subject))) continue;
    const rank = strong.length > 0 ? Math.max(...strong.map((sign) => sign.rank)) : RANKS.weak;
    const count = strong.length + weak.length / 100;
    if (!best || rank > best.rank || (rank === best.rank && isCloser(recogniser, best.recogniser, count > most))) {
      best = { recogniser, captures, rank };
      most = count;
    }
  }
  return best;
}

/** Of two that both fit: the one that is a special case of the other, else the one with more signs. */
function isCloser({ provider }: Recogniser, best: Recogniser, hasMoreSigns: boolean): boolean {
  if (provider.like === best.provider.id) return true;
  return best.provider.like !== provider.id && hasMoreSigns;
}

/** A literal host that no provider knows is not given away by common paths. */
function isPathAlone(weak: readonly Sign[], subject: Subject): boolean {
  return weak.every((sign) => sign.rank === RANKS.path) && hasKnownHost(subject);
}

function hasKnownHost(subject: Subject): boolean {
  return fieldOf(subject, "url.host").values.some(isKnown);
}

/** A document's other subjects and names say whose its anonymous ones are, if they agree. */
export class Hints {
  readonly #byDocument = new Map<Document, Map<string, Recogniser>>();

  add(document: Document, found: Recognised): void {
    if (found.rank < RANKS.name) return;
    const map = this.#byDocument.get(document) ?? new Map<string, Recogniser>();
    this.#byDocument.set(document, map.set(found.recogniser.provider.id, found.recogniser));
  }

  /** The one provider that the rest of the document names; none for a request to a host, or a token of an issuer, that is known to be another's. */
  for(subject: Subject): Recognised | undefined {
    const [recogniser, ...others] = this.#byDocument.get(subject.document)?.values() ?? [];
    if (!recogniser || others.length > 0 || subject.kind === "api-request" || hasKnownHost(subject)) return undefined;
    const issued = fieldOf(subject, "claim.iss").values.length > 0;
    if (issued && recogniser.strong.some((sign) => sign.rank === RANKS.issuer)) return undefined;
    return { recogniser, captures: new Map(), rank: RANKS.weak };
  }
}
