/** Which providers a subject can be of at all: signs are found by the words and fields that they cannot do without. */

/** What a sign needs: one of these words in some value, or one of these fields. Undefined: it can't be told, so it is always asked. */
export interface Needs {
  readonly words: readonly string[];
  readonly fields: readonly string[];
}

/** Words that stand in too many values to tell anything. */
const COMMON = new Set(["https", "http", "com", "oauth", "oauth2", "token", "api", "auth", "www", "org", "net", "io"]);
const WORD = /[a-z0-9]+/g;

/** The words of a value, in lower case: runs of letters and digits. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** What a predicate needs to be true. */
export function needsOf(written: unknown): Needs | undefined {
  if (typeof written !== "object" || written === null) return undefined;
  const predicate = written as Readonly<Record<string, unknown>>;
  if (Array.isArray(predicate["any"])) return union(predicate["any"].map(needsOf));
  if (Array.isArray(predicate["all"])) {
    const each = predicate["all"].map(needsOf).filter((needs) => needs !== undefined);
    return each.find(({ words }) => words.length > 0) ?? each[0];
  }
  const { field } = predicate;
  if (typeof field !== "string" || predicate["not"] !== undefined) return undefined;
  const words = wordsNeeded(predicate);
  if (words) return { words, fields: [] };
  return predicate["present"] === true || typeof predicate["matches"] === "string"
    ? { words: [], fields: [field.startsWith("header.") ? field.toLowerCase() : field] }
    : undefined;
}

function union(each: readonly (Needs | undefined)[]): Needs | undefined {
  const known = each.filter((needs) => needs !== undefined);
  if (known.length < each.length || known.length === 0) return undefined;
  return { words: known.flatMap(({ words }) => words), fields: known.flatMap(({ fields }) => fields) };
}

function wordsNeeded(predicate: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  const { equals, matches, tokens } = predicate;
  if (typeof equals === "string") return oneOf([rarest(wordsOf(equals))]);
  if (Array.isArray(predicate["in"])) return oneOf(predicate["in"].map((item) => rarest(wordsOf(String(item)))));
  if (typeof matches === "string") return oneOf(variantsOf(matches).map((one) => rarest(wordsOfPattern(one))));
  const any = (tokens as { any?: unknown } | undefined)?.any;
  return Array.isArray(any) ? oneOf(any.map((item) => rarest(wordsOf(String(item))))) : undefined;
}

function oneOf(words: readonly (string | undefined)[]): readonly string[] | undefined {
  const known = words.filter((word) => word !== undefined);
  return known.length === words.length && known.length > 0 ? known : undefined;
}

/** The longest word that is not common. */
function rarest(words: readonly string[]): string | undefined {
  const telling = words.filter((word) => word.length > 1 && !COMMON.has(word));
  return (telling.length > 0 ? telling : [...words]).sort((a, b) => b.length - a.length)[0];
}

/** `(a|b)` between other things, its items plain. */
const ALTERNATIVES = /\((?:\?:|\?<\w+>)?((?:[\w/-]|\\[./-])+(?:\|(?:[\w/-]|\\[./-])+)+)\)(?![?*+{])/;
const MAX_VARIANTS = 16;

/** A pattern with each of its plain alternatives written out; itself if that makes too many. */
function variantsOf(pattern: string): readonly string[] {
  let variants = [pattern];
  for (;;) {
    const next = variants.flatMap((one) => {
      const found = ALTERNATIVES.exec(one);
      if (!found) return [one];
      const after = one.slice(found.index + found[0].length);
      return found[1]!.split("|").map((item) => one.slice(0, found.index) + item + after);
    });
    if (next.length > MAX_VARIANTS) return [pattern];
    if (next.length === variants.length) return next;
    variants = next;
  }
}

/** A group that is an end or one character that is no letter: `(^|\.)`, `(/|$)`. */
const EDGE = /^\((?:\^\|(?:\\?[^\w\\]|\[[^\w\\]+\])|(?:\\?[^\w\\]|\[[^\w\\]+\])\|\$)\)$/;

/** A whole word and what parts it from the next: `(www\.)`. */
const PREFIX = /^\([\w-]+(?:\\\.|-|\/)\)$/;

/**
 * Words that every match of a pattern holds as whole words: literal letters outside of groups, classes and alternatives,
 * with a literal that is no letter, or an end of the text, on both sides.
 */
export function wordsOfPattern(pattern: string): readonly string[] {
  const found: string[] = [];
  let word = "";
  /** False where the character before the word is not known. */
  let bounded = false;
  const end = (byBoundary: boolean) => {
    if (word !== "" && bounded && byBoundary) found.push(word.toLowerCase());
    word = "";
    bounded = byBoundary;
  };
  for (let i = 0; i < pattern.length; i += 1) {
    const char = pattern[i]!;
    const next = pattern[i + 1] ?? "";
    if (char === "|") return [];
    if (char === "(" || char === "[") {
      const from = i;
      i = closing(pattern, i);
      const group = pattern.slice(from, i + 1);
      const optional = pattern[i + 1] === "?";
      const kept = optional && bounded && word === "" && PREFIX.test(group);
      end(kept || (EDGE.test(group) && !/[?*+{]/.test(pattern[i + 1] ?? "")));
      if (/[?*+{]/.test(pattern[i + 1] ?? "")) i = afterQuantifier(pattern, i + 1) - 1;
    } else if (char === "\\" && /[A-Za-z0-9]/.test(next)) {
      end(false);
      i += 1;
    } else if (char === "^" || char === "$") end(true);
    else if (char === ".") end(false);
    else if (/[?*+{]/.test(char)) {
      // What stands before may be there often or not at all.
      word = "";
      bounded = false;
      i = afterQuantifier(pattern, i) - 1;
    } else {
      const literal = char === "\\" ? next : char;
      if (char === "\\") i += 1;
      if (/[A-Za-z0-9]/.test(literal)) word += literal;
      else end(!/[?*{]/.test(pattern[i + 1] ?? ""));
    }
  }
  // A pattern's end without "$" may stand within a word.
  return found;
}

/** The offset of the bracket that closes the one at `from`. */
function closing(pattern: string, from: number): number {
  let depth = 0;
  let inClass = false;
  for (let i = from; i < pattern.length; i += 1) {
    const char = pattern[i];
    if (char === "\\") i += 1;
    else if (inClass) {
      if (char === "]") inClass = false;
      if (!inClass && depth === 0) return i;
    } else if (char === "[") inClass = true;
    else if (char === "(") depth += 1;
    else if (char === ")" && (depth -= 1) === 0) return i;
  }
  return pattern.length;
}

function afterQuantifier(pattern: string, at: number): number {
  const end = pattern[at] === "{" ? pattern.indexOf("}", at) + 1 : at + 1;
  return pattern[end] === "?" ? end + 1 : Math.max(end, at + 1);
}

/** Items by the words and fields that they need; `always` need nothing that is known. */
export class SignIndex<T> {
  readonly #byWord = new Map<string, T[]>();
  readonly #byField = new Map<string, T[]>();
  readonly #always: T[] = [];

  add(item: T, needs: Needs | undefined): void {
    if (!needs) this.#always.push(item);
    for (const word of needs?.words ?? []) push(this.#byWord, word, item);
    for (const field of needs?.fields ?? []) push(this.#byField, field, item);
  }

  hasWord(text: string): boolean {
    return wordsOf(text).some((word) => this.#byWord.has(word));
  }

  /** The items that may hold for these fields' values, in no order. */
  candidates(fields: Iterable<readonly [name: string, texts: readonly string[]]>): ReadonlySet<T> {
    const found = new Set<T>(this.#always);
    for (const [name, texts] of fields) {
      for (const item of this.#byField.get(name) ?? []) found.add(item);
      for (const text of texts)
        for (const word of wordsOf(text)) for (const item of this.#byWord.get(word) ?? []) found.add(item);
    }
    return found;
  }
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
