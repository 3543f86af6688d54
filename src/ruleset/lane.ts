/** Which lane of the kernel a shape's anchors go to, proved from the expression's tree. Used when rules are compiled. */

import { isTokenText } from "../engine/kernel/tables.ts";
import { type AST, RegExpParser } from "../engine/regexp-door.ts";

/** Run lane: a run of token characters this long holds the anchor in every match (RUN in the kernel). */
export const RUN = 16;
const MAX_STEPS = 50_000;
/** Classes up to this size are followed character by character, as anchors may hold one. */
const SMALL = 12;
/** More than this is not asked of what follows an anchor. */
const ENOUGH = 64;

/**
 * For each anchor the number of token characters that follow it at least in every match that is found by it; undefined for
 * one that may stand in a shorter run: it goes to the lane that sees every byte. The pattern must be proved
 * (ruleset/prove): each match holds an anchor.
 */
export function tailsOf(pattern: string, anchors: readonly string[]): (number | undefined)[] {
  let tree: AST.Pattern;
  try {
    tree = new RegExpParser({ ecmaVersion: 2023 }).parsePattern(pattern);
  } catch {
    return anchors.map(() => undefined); // told by ruleset/check
  }
  const least = new Map<string, number>();
  const shortest = new Map<string, number>();
  const todo: Way[] = tree.alternatives.map(({ elements }) => ({ rest: elements, run: "", before: 0 }));
  for (let steps = 0; todo.length > 0; steps += 1) {
    if (steps > MAX_STEPS) return anchors.map(() => undefined);
    const way = todo.pop()!;
    const held = anchors.filter((anchor) => way.run.includes(anchor));
    if (held.length > 0) {
      for (const anchor of held) {
        const at = way.run.indexOf(anchor);
        const tail = tailOf(way.run.slice(at + anchor.length), way.rest);
        least.set(anchor, Math.min(least.get(anchor) ?? ENOUGH, tail));
        const length = tokensAtEnd(way.run.slice(0, at), way.before) + anchor.length + tail;
        shortest.set(anchor, Math.min(shortest.get(anchor) ?? ENOUGH, length));
      }
      continue;
    }
    const [element, ...rest] = way.rest;
    if (element) todo.push(...stepsFrom(element, rest, way));
  }
  return anchors.map((anchor) =>
    (shortest.get(anchor) ?? 0) >= RUN && isTokenText(anchor) ? least.get(anchor) : undefined,
  );
}

interface Way {
  readonly rest: readonly AST.Element[];
  /** The fixed text directly before the rest. */
  readonly run: string;
  /** Token characters that stand directly before the run, at least. */
  readonly before: number;
}

function stepsFrom(element: AST.Element, rest: readonly AST.Element[], way: Way): Way[] {
  const cut = (): Way[] => {
    const one = sureOf(element);
    return [{ rest, run: "", before: one.all ? one.count + tokensAtEnd(way.run, way.before) : 0 }];
  };
  switch (element.type) {
    case "Assertion":
      return [{ ...way, rest }];
    case "Character":
      return [{ ...way, rest, run: way.run + String.fromCodePoint(element.value) }];
    case "CharacterClass": {
      const chars = element.elements.map((one) => (one.type === "Character" ? String.fromCodePoint(one.value) : ""));
      if (element.negate || chars.length > SMALL || chars.includes("")) return cut();
      return chars.map((char) => ({ ...way, rest, run: way.run + char }));
    }
    case "Group":
    case "CapturingGroup":
      return element.alternatives.map((one) => ({ ...way, rest: [...one.elements, ...rest] }));
    case "Quantifier": {
      if (element.max <= 1)
        return [...(element.min === 0 ? [{ ...way, rest }] : []), { ...way, rest: [element.element, ...rest] }];
      const isGroup = element.element.type === "Group" || element.element.type === "CapturingGroup";
      if (isGroup && element.min === 1) return [{ ...way, rest: [element.element, ...rest] }];
      return cut();
    }
    default:
      return cut();
  }
}

/** Token characters at the end of a text, and those before it where the text holds no other. */
function tokensAtEnd(text: string, before: number): number {
  const end = /[A-Za-z0-9_\-./+=:~]*$/.exec(text)![0].length;
  return end < text.length ? end : before + end;
}

/** Token characters that stand for sure at the start of `text` followed by `rest`. */
function tailOf(text: string, rest: readonly AST.Element[]): number {
  const fixed = /^[A-Za-z0-9_\-./+=:~]*/.exec(text)![0].length;
  return fixed < text.length ? fixed : Math.min(ENOUGH, fixed + sure(rest).count);
}

/** `all`: every text of the elements is token characters, so that what follows counts too. */
interface Sure {
  readonly count: number;
  readonly all: boolean;
}

function sure(elements: readonly AST.Element[]): Sure {
  let count = 0;
  for (const element of elements) {
    const one = sureOf(element);
    count += one.count;
    if (!one.all || count >= ENOUGH) return { count, all: one.all };
  }
  return { count, all: true };
}

function sureOf(element: AST.Element): Sure {
  switch (element.type) {
    case "Assertion":
      return { count: 0, all: true };
    case "Character":
    case "CharacterSet":
    case "CharacterClass":
      return isTokens(element) ? { count: 1, all: true } : { count: 0, all: false };
    case "Group":
    case "CapturingGroup": {
      const ways = element.alternatives.map((one) => sure(one.elements));
      return { count: Math.min(...ways.map(({ count }) => count)), all: ways.every(({ all }) => all) };
    }
    case "Quantifier": {
      const one = sureOf(element.element);
      return { count: one.count * element.min, all: one.all };
    }
    default:
      return { count: 0, all: false };
  }
}

function isTokens(
  element: AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass,
): boolean {
  if (element.type === "Character") return isTokenText(String.fromCodePoint(element.value));
  const expression = new RegExp(`^${element.raw}$`);
  for (let code = 0; code < 0x250; code += 1) {
    const char = String.fromCharCode(code);
    if (expression.test(char) && !isTokenText(char)) return false;
  }
  return true;
}
