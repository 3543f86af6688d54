/** Names that a file of code assigns once: to a text, also one of pieces, to a map, or to what a call makes. */
import { isNewLine } from "./pieces.ts";
import { type Bracket, type Item, isBracket, type Part } from "./tree.ts";

/** `data["scope"] = ...`, `data.update(...)`, `values.Add(...)`. */
const CHANGE = /(?<![\w$])([$@]?\w{1,80})(?:\[[^\]\n]{0,80}\]\s{0,3}=(?!=)|\.(?:update|Add|Set|put|add|set)\()/g;
/** Pieces that one text is put together of. */
const MOST_PARTS = 200;

export interface Constants {
  /** The parts of the literal or map that a name stands for. */
  readonly constants: ReadonlyMap<string, readonly Part[]>;
  /** The call that made what a name stands for: `client = Client(base_url=...)`. */
  readonly made: ReadonlyMap<string, Bracket>;
  /** Names that are assigned more than once, or changed after. */
  readonly changing: ReadonlySet<string>;
}

export function constantsOf(brackets: readonly Bracket[], text: string): Constants {
  const constants = new Map<string, readonly Part[]>();
  const made = new Map<string, Bracket>();
  const changing = new Set<string>();
  for (const { items } of brackets) {
    for (const item of items) {
      for (const { name, parts, call } of assignmentsIn(item, text)) {
        if (constants.has(name) || made.has(name)) changing.add(name);
        else if (call) made.set(name, call);
        else if (parts) constants.set(name, parts);
      }
    }
  }
  for (const found of text.matchAll(CHANGE)) if (constants.has(found[1]!)) changing.add(found[1]!);
  return { constants, made, changing };
}

interface Assignment {
  readonly name: string;
  readonly parts?: readonly Part[];
  readonly call?: Bracket;
}

/** `name = literal` and `name := Type{...}` anywhere among an item's parts. */
function* assignmentsIn({ key, parts }: Item, text: string): Iterable<Assignment> {
  if (key?.kind === "name" && parts[0]) yield* assigned(key.text, parts, 0, text);
  for (let i = 1; i < parts.length - 1; i += 1) {
    const [name, is] = [parts[i - 1]!, parts[i]!];
    if (isBracket(name) || isBracket(is) || name.kind !== "name" || !/^(?:=|:=)$/.test(is.text)) continue;
    yield* assigned(name.text, parts, i + 1, text);
  }
}

function* assigned(name: string, parts: readonly Part[], at: number, text: string): Iterable<Assignment> {
  const first = parts[at]!;
  const isText = isBracket(first) ? first.open === "(" && first.callee === "" : first.kind === "string";
  if (isText) yield { name, parts: statementAt(parts, at, text) };
  else if (isBracket(first) && first.callee === "") yield { name, parts: [first] };
  else {
    const bracket = parts.slice(at, at + 8).find(isBracket);
    const follows = bracket && !text.slice(isBracket(first) ? first.from : first.from, bracket.from).includes("\n");
    if (bracket && bracket.open === "{" && bracket.callee !== "") yield { name, parts: [bracket] };
    else if (bracket && follows && bracket.open === "(" && bracket.callee !== "") yield { name, call: bracket };
    else if (!isBracket(first) && first.kind === "name" && isSumNext(parts[at + 1]))
      yield { name, parts: statementAt(parts, at, text) };
  }
}

function isSumNext(part: Part | undefined): boolean {
  return part !== undefined && !isBracket(part) && part.kind === "sign" && /^[+.]$/.test(part.text);
}

/** The parts up to the end of the statement: a new line ends it unless an operator stands before or behind. */
function statementAt(parts: readonly Part[], at: number, text: string): readonly Part[] {
  let end = at + 1;
  while (end < parts.length && end - at < MOST_PARTS && !isNewLine(text, parts[end - 1]!, parts[end]!)) end += 1;
  return parts.slice(at, end);
}
