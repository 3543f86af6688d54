/** Proofs about a shape's expression from its tree: every match holds an anchor, is bounded, and cannot take long. */
import { type AST, RegExpParser } from "../engine/regexp-door.ts";

export interface ShapeParts {
  readonly anchors: readonly string[];
  readonly pattern: string;
  readonly lookBehind: number;
  readonly maxLength: number;
}

/** What is wrong, in sentences; none for a good expression. An expression that does not parse is one trouble. */
export function troublesOfShape(shape: ShapeParts): string[] {
  let tree: AST.Pattern;
  try {
    tree = new RegExpParser({ ecmaVersion: 2023 }).parsePattern(shape.pattern);
  } catch (error) {
    return [`the pattern does not compile: ${(error as Error).message}`];
  }
  const troubles: string[] = [];
  const longest = longestOf(tree.alternatives);
  if (!Number.isFinite(longest)) troubles.push("a match has no longest length: write {n,m} instead of *, + and {n,}");
  else if (longest > shape.maxLength)
    troubles.push(`a match can have ${longest} characters, max-length is ${shape.maxLength}`);
  const nested = nestedIn(tree.alternatives);
  if (nested) troubles.push(`a quantifier inside another one can match the same text in many ways: ${nested}`);
  const path = pathWithoutAnchor(tree.alternatives, shape);
  if (path !== undefined)
    troubles.push(
      `a match need not hold an anchor within its first ${shape.lookBehind} characters: ${path || "(nothing fixed)"}`,
    );
  return troubles;
}

/** The same for the expression of a whole value, told by its name: bounded by `maxLength`, and soon done. */
export function troublesOfValue(value: string, maxLength = 1500): string[] {
  let tree: AST.Pattern;
  try {
    tree = new RegExpParser({ ecmaVersion: 2023 }).parsePattern(value);
  } catch (error) {
    return [`the value's expression does not compile: ${(error as Error).message}`];
  }
  const longest = longestOf(tree.alternatives);
  const nested = nestedIn(tree.alternatives);
  return [
    ...(longest <= maxLength ? [] : [`a value can have ${longest} characters, at most ${maxLength} are looked at`]),
    ...(nested ? [`a quantifier inside another one can match the same text in many ways: ${nested}`] : []),
  ];
}

/** The longest text of a pattern that parses, in UTF-16 units. */
export function longestMatch(pattern: string): number {
  return longestOf(new RegExpParser({ ecmaVersion: 2023 }).parsePattern(pattern).alternatives);
}

function longestOf(alternatives: readonly AST.Alternative[]): number {
  return Math.max(
    0,
    ...alternatives.map((one) => one.elements.reduce((sum, element) => sum + longestOfElement(element), 0)),
  );
}

function longestOfElement(element: AST.Element): number {
  switch (element.type) {
    case "Assertion":
      return 0;
    case "Group":
    case "CapturingGroup":
      return longestOf(element.alternatives);
    case "Quantifier": {
      const one = longestOfElement(element.element);
      return one === 0 ? 0 : one * element.max;
    }
    case "Backreference":
      return Number.POSITIVE_INFINITY;
    default:
      return 1;
  }
}

const isVariable = (element: AST.Element): element is AST.Quantifier =>
  element.type === "Quantifier" && element.min !== element.max;

/** The first quantifier of many turns around another that varies, unless each turn begins with a character that the inner one cannot take. */
function nestedIn(alternatives: readonly AST.Alternative[]): string | undefined {
  for (const element of alternatives.flatMap((one) => one.elements)) {
    const inner = innerOf(element);
    if (element.type === "Quantifier" && element.max > 1 && element.min !== element.max) {
      const loops = variablesIn(inner);
      if (loops.length > 0 && !inner.every((one) => beginsApart(one, loops))) return element.raw;
    }
    const deeper = nestedIn(inner);
    if (deeper) return deeper;
  }
  return undefined;
}

function innerOf(element: AST.Element): readonly AST.Alternative[] {
  if (element.type === "Quantifier") return innerOf(element.element);
  if (element.type === "Group" || element.type === "CapturingGroup") return element.alternatives;
  if (element.type === "Assertion" && (element.kind === "lookahead" || element.kind === "lookbehind"))
    return element.alternatives;
  return [];
}

function variablesIn(alternatives: readonly AST.Alternative[]): AST.Quantifier[] {
  return alternatives
    .flatMap((one) => one.elements)
    .flatMap((element) => [...(isVariable(element) ? [element] : []), ...variablesIn(innerOf(element))]);
}

function beginsApart(alternative: AST.Alternative, loops: readonly AST.Quantifier[]): boolean {
  const first = alternative.elements[0];
  if (first?.type !== "Character") return false;
  const char = String.fromCodePoint(first.value);
  return loops.every((loop) => !new RegExp(`^(?:${loop.element.raw})$`).test(char));
}

/** Classes up to this size are followed character by character. */
const SMALL = 12;
const MAX_STEPS = 50_000;

interface Walk {
  readonly rest: readonly AST.Element[];
  /** The fixed text directly before the rest. */
  readonly run: string;
  /** Most characters before the run. */
  readonly offset: number;
}

/** Follows every way through the expression until an anchor stands in it; the fixed text of a way without one. */
function pathWithoutAnchor(alternatives: readonly AST.Alternative[], shape: ShapeParts): string | undefined {
  const todo: Walk[] = alternatives.map((one) => ({ rest: one.elements, run: "", offset: 0 }));
  for (let steps = 0; todo.length > 0; steps += 1) {
    if (steps > MAX_STEPS) return "(too many ways to follow)";
    const walk = todo.pop()!;
    if (
      shape.anchors.some(
        (anchor) => walk.run.includes(anchor) && walk.offset + walk.run.indexOf(anchor) <= shape.lookBehind,
      )
    )
      continue;
    const [element, ...rest] = walk.rest;
    if (!element) return walk.run;
    todo.push(...stepsFrom(element, rest, walk));
  }
  return undefined;
}

function stepsFrom(element: AST.Element, rest: readonly AST.Element[], walk: Walk): Walk[] {
  const cut = (): Walk => ({ rest, run: "", offset: walk.offset + walk.run.length + longestOfElement(element) });
  switch (element.type) {
    case "Assertion":
      return [{ ...walk, rest }];
    case "Character":
      return [{ ...walk, rest, run: walk.run + String.fromCodePoint(element.value) }];
    case "CharacterClass": {
      const chars = element.elements.map((one) =>
        one.type === "Character" ? String.fromCodePoint(one.value) : undefined,
      );
      if (element.negate || chars.length > SMALL || chars.includes(undefined)) return [cut()];
      return chars.map((char) => ({ ...walk, rest, run: walk.run + char }));
    }
    case "Group":
    case "CapturingGroup":
      return element.alternatives.map((one) => ({ ...walk, rest: [...one.elements, ...rest] }));
    case "Quantifier": {
      if (element.max <= 1)
        return [...(element.min === 0 ? [{ ...walk, rest }] : []), { ...walk, rest: [element.element, ...rest] }];
      const isGroup = element.element.type === "Group" || element.element.type === "CapturingGroup";
      if (isGroup && element.min === 1) return [{ ...walk, rest: [element.element, ...rest] }];
      return [cut()];
    }
    default:
      return [cut()];
  }
}
