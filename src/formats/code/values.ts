/** Values of code: a literal, a constant of the same file that holds one, or something that only running tells. */

import type { Place } from "../../model/document.ts";
import type { Slice } from "../../model/slice.ts";
import type { DocumentBuilder, Where } from "../format.ts";
import type { Language, Token } from "./tokens.ts";
import { type Bracket, type Item, isBracket, type Part } from "./tree.ts";

/** What is read of one file. */
export interface CodeReading {
  readonly slice: Slice;
  readonly where: Where;
  readonly out: DocumentBuilder;
  readonly language: Language;
  readonly constants: ReadonlyMap<string, Part>;
  /** Names that are assigned more than once, or changed after. */
  readonly changing: ReadonlySet<string>;
  /** Brackets that a request has read. */
  readonly used: Set<Bracket>;
}

export interface CodeValue {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly state?: "computed" | "reference";
  readonly scalar?: "boolean" | "number" | "null";
}

/** `data["scope"] = ...`, `data.update(...)`, `values.Add(...)`. */
const CHANGE = /(?<![\w$])([$@]?\w{1,80})(?:\[[^\]\n]{0,80}\]\s{0,3}=(?!=)|\.(?:update|Add|Set|put|add|set)\()/g;

/** Names that are assigned a literal or a bracket once in the file: `TOKEN_URL = "..."`, `data := url.Values{...}`. */
export function constantsOf(
  root: readonly Bracket[],
  text: string,
): { constants: Map<string, Part>; changing: Set<string> } {
  const constants = new Map<string, Part>();
  const changing = new Set<string>();
  for (const { items } of root) {
    for (const item of items) {
      for (const { name, part } of assignmentsIn(item)) {
        if (constants.has(name)) changing.add(name);
        else constants.set(name, part);
      }
    }
  }
  for (const found of text.matchAll(CHANGE)) if (constants.has(found[1]!)) changing.add(found[1]!);
  return { constants, changing };
}

/** `name = literal` and `name := Type{...}` anywhere among an item's parts. */
function* assignmentsIn({ key, parts }: Item): Iterable<{ name: string; part: Part }> {
  if (key?.kind === "name" && parts[0]) yield* assigned(key.text, parts, 0);
  for (let i = 1; i < parts.length - 1; i += 1) {
    const [name, is] = [parts[i - 1]!, parts[i]!];
    if (isBracket(name) || isBracket(is) || name.kind !== "name" || !/^(?:=|:=)$/.test(is.text)) continue;
    yield* assigned(name.text, parts, i + 1);
  }
}

function* assigned(name: string, parts: readonly Part[], at: number): Iterable<{ name: string; part: Part }> {
  const first = parts[at]!;
  if (!isBracket(first) && first.kind === "string") {
    const next = parts[at + 1];
    const goesOn = next && !isBracket(next) && /^[+.%]$/.test(next.text);
    if (!goesOn) yield { name, part: first };
  } else if (isBracket(first) && first.callee === "") yield { name, part: first };
  else {
    const bracket = parts.slice(at, at + 8).find(isBracket);
    if (bracket && bracket.open === "{" && bracket.callee !== "") yield { name, part: bracket };
  }
}

/** The value of an item's parts. */
export function valueIn(parts: readonly Part[], reading: CodeReading): CodeValue | undefined {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const { slice, language } = reading;
  const computed = {
    text: slice.text.slice(first.from, last.to),
    from: first.from,
    to: last.to,
    state: "computed",
  } as const;
  const literal = parts.every((part) => !isBracket(part) && part.kind === "string");
  if (literal && (parts.length === 1 || language === "python")) return textOf(parts as readonly Token[], slice);
  // What follows a line's end without a comma belongs to the next statement.
  if (!isBracket(first) && first.kind === "string" && isNextStatement(slice.text, first, parts[1]))
    return textOf([first], slice);
  if (parts.length > 1 && !isNextStatement(slice.text, first, parts[1])) return computed;
  if (isBracket(first)) return computed;
  if (first.kind === "number") return { text: first.text, from: first.from, to: first.to, scalar: "number" };
  if (/^(?:true|false)$/i.test(first.text))
    return { text: first.text.toLowerCase(), from: first.from, to: first.to, scalar: "boolean" };
  const constant = constantAt(first.text, reading);
  if (constant && !isBracket(constant)) return textOf([constant], slice);
  return { text: first.text, from: first.from, to: first.to, state: "computed" };
}

function isNextStatement(text: string, token: Part, next: Part | undefined): boolean {
  return (
    next !== undefined && !isBracket(next) && next.kind === "name" && text.slice(token.to, next.from).includes("\n")
  );
}

function textOf(strings: readonly Token[], slice: Slice): CodeValue {
  const [first, ...more] = strings;
  const last = more.at(-1) ?? first!;
  if (strings.some(({ mixed }) => mixed))
    return { text: first!.text, from: first!.from, to: last.to, state: "computed" };
  const exact = more.length === 0 && !first!.text.includes("\\");
  const text = strings.map((token) => token.text.replace(/\\(["'\\/])/g, "$1")).join("");
  return exact
    ? { text: first!.text, from: first!.from, to: first!.to }
    : { text, from: first!.from, to: Math.min(last.to, slice.text.length) };
}

/** The literal or bracket that a name stands for, if it is assigned once and not changed. */
export function constantAt(name: string, { constants, changing }: CodeReading): Part | undefined {
  return changing.has(name) ? undefined : constants.get(name);
}

export interface CodeTarget {
  readonly path: string;
  readonly group: string;
  readonly place: Place;
  readonly role?: string;
  readonly key?: Token;
}

/** Adds one entry. */
export function addValue(reading: CodeReading, name: string, value: CodeValue, target: CodeTarget): void {
  const { slice, out, where } = reading;
  const { key } = target;
  out.add(slice, value.from, value.to, {
    path: target.path,
    key: name,
    ...(key ? { keySpan: { start: slice.at(key.from), end: slice.at(key.to) } } : {}),
    value: value.text,
    place: target.place,
    ...(target.role ? { role: target.role } : {}),
    group: target.group,
    enabled: where.enabled,
    ...(value.scalar ? { scalar: value.scalar } : {}),
    ...(value.state ? { state: value.state } : {}),
  });
}
