/** Tokens told by their own shape: the rule's expression, run only where the screen saw one of its anchors. */
import { shannonEntropy } from "../engine/entropy.ts";
import type { Input, Span } from "../model/document.ts";
import type { Level, ShapeRule } from "../model/rule.ts";
import type { DetectContext, Match } from "./detector.ts";
import { isMadeUp } from "./made-up.ts";
import { proofLevel } from "./proof.ts";

/** An anchor of the rule stands at `start` in the input's text. */
export interface ShapeHit {
  readonly start: number;
  readonly rule: ShapeRule;
}

/**
 * What the hits turn out to be, in their order. Of overlapping matches of one rule the first is given; of different rules
 * all are, as rank decides later. Time: a bounded number of tries of a bounded expression for each hit.
 */
export function* detectShapes(input: Input, hits: readonly ShapeHit[], context: DetectContext): Iterable<Match> {
  const ends = new Map<string, number>();
  for (const { start, rule } of hits) {
    if (start < (ends.get(rule.id) ?? 0) || context.rule(rule.id) === undefined) continue;
    const found = tokenAt(input.text, start, rule);
    if (!found || found.span.start < (ends.get(rule.id) ?? 0)) continue;
    const level = judge(input, found, rule);
    if (level === undefined) continue;
    ends.set(rule.id, found.span.end);
    yield { rule, ...(level === rule.level ? {} : { level }), input, span: found.span, value: found.value };
  }
}

/**
 * Whether a token of the rule stands at an anchor: what `detectShapes` asks, for a stretch of a text that reaches
 * `reachOf(rule)` characters to both sides of the anchor.
 */
export function mayBeToken(input: Input, anchor: number, rule: ShapeRule): boolean {
  const found = tokenAt(input.text, anchor, rule);
  return found !== undefined && judge(input, found, rule) !== undefined;
}

/** Characters before and after an anchor that decide about a token. */
export function reachOf(rule: ShapeRule): { readonly before: number; readonly after: number } {
  const near = rule.context ? (rule.near ?? NEAR) : 0;
  return { before: rule.lookBehind + near + 8, after: rule.maxLength + near + 8 };
}

const NEAR = 80;

interface Found {
  readonly span: Span;
  readonly value: string;
  /** The whole match, of which the value may be a part. */
  readonly around: Span;
}

/** Starts that are tried before the anchor: a token has one or two places where it can begin. */
const MAX_TRIES = 24;

function tokenAt(text: string, anchor: number, rule: ShapeRule): Found | undefined {
  const least = Math.max(0, anchor - rule.lookBehind);
  for (let start = anchor, tries = 0; start >= least && tries < MAX_TRIES; start -= 1) {
    if (!mayBegin(text, start, rule.boundary ?? "word")) continue;
    tries += 1;
    const expression = expressionOf(rule.pattern);
    expression.lastIndex = start;
    const match = expression.exec(text);
    if (!match || start + match[0].length <= anchor || match[0].length > rule.maxLength) continue;
    const value = match.groups?.["value"] ?? match[0];
    const [from, to] = match.indices?.groups?.["value"] ?? [start, start + match[0].length];
    return { span: { start: from, end: to }, value, around: { start, end: start + match[0].length } };
  }
  return undefined;
}

const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  let expression = expressions.get(pattern);
  if (!expression) {
    expression = new RegExp(pattern, pattern.includes("(?<value>") ? "dy" : "y");
    expressions.set(pattern, expression);
  }
  return expression;
}

type Boundary = NonNullable<ShapeRule["boundary"]>;

/** By boundary: 1 for the ASCII codes that may not stand before a token. */
const INSIDE: Readonly<Record<Boundary, Uint8Array>> = {
  word: codes("_"),
  base64: codes("+/"),
  dash: codes("_-"),
  any: new Uint8Array(128),
};

function codes(more: string): Uint8Array {
  const table = new Uint8Array(128);
  for (let code = 0; code < 128; code += 1) {
    const char = String.fromCharCode(code);
    if (/[0-9A-Za-z]/.test(char) || more.includes(char)) table[code] = 1;
  }
  return table;
}

/** What ends directly before a token though its last character is a letter or digit: \n, \x3d, \u003d, %3D. */
const ESCAPE = /(?:\\(?:[nrtbfv0]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})|%[0-9A-Fa-f]{2})$/;

function mayBegin(text: string, start: number, boundary: Boundary): boolean {
  if (start === 0) return true;
  const code = text.charCodeAt(start - 1);
  if (code > 127 || INSIDE[boundary][code] === 0) return true;
  return mayEndEscape(code) && ESCAPE.test(text.slice(Math.max(0, start - 6), start));
}

/** Hex digits and n, r, t, b, f, v. */
function mayEndEscape(code: number): boolean {
  const low = code | 32;
  return (
    (code >= 48 && code <= 57) ||
    (low >= 97 && low <= 102) ||
    code === 110 ||
    code === 114 ||
    code === 116 ||
    code === 118
  );
}

/** The level at which it is reported; undefined if it is nothing. */
function judge(input: Input, found: Found, rule: ShapeRule): Level | undefined {
  const body = randomPart(found.value, rule);
  if (isMadeUp(body)) return undefined;
  if (rule.entropy !== undefined && shannonEntropy(body) < rule.entropy) return undefined;
  if (rule.context && !hasWordNear(input, found.around, rule.context, rule.near ?? NEAR)) return undefined;
  return proofLevel(rule, found.value);
}

/** The value without the fixed texts that every token of the kind has. */
function randomPart(value: string, rule: ShapeRule): string {
  let body = value;
  for (const anchor of rule.anchors) {
    const at = body.indexOf(anchor);
    if (at >= 0 && anchor.length < body.length) body = body.slice(0, at) + body.slice(at + anchor.length);
  }
  return body;
}

function hasWordNear(input: Input, span: Span, words: readonly string[], near: number): boolean {
  const before = input.text.slice(Math.max(0, span.start - near), span.start);
  const after = input.text.slice(span.end, span.end + near);
  const around = `${input.path}\n${before}\n${after}`.toLowerCase();
  return words.some((word) => around.includes(word));
}
