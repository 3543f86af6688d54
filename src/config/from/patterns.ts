/** Other scanners' expressions as our patterns, where they say the same; what has no equal is left to people. */

/** One piece of an expression: fixed text, or ".*". */
type Piece = string | typeof ANY;
const ANY = Symbol("any");

interface Simple {
  readonly pieces: readonly Piece[];
  readonly start: boolean;
  readonly end: boolean;
}

/** Alternatives that one expression may become. */
const MOST = 50;

/** Gitignore patterns for an expression that is searched for in a path; undefined if there are none that say the same. */
export function pathPatterns(expression: string): string[] | undefined {
  const simple = simplify(expression);
  if (!simple) return undefined;
  return simple.flatMap(({ pieces, start, end }) => {
    const texts = spread(trimmed(pieces, end));
    return texts.map((text) => {
      const open = pieces[0] === ANY || !start;
      const head = open
        ? text.startsWith("/")
          ? `**${text}`
          : `**/*${text}`
        : text.startsWith("/")
          ? text
          : `/${text}`;
      const loose = !end || pieces.at(-1) === ANY;
      return loose ? (head.endsWith("/") ? `${head}**` : `${head}*`) : head;
    });
  });
}

/** Patterns with stars for an expression that is searched for in a value. */
export function valuePatterns(expression: string): string[] | undefined {
  const simple = simplify(expression);
  return simple?.map(({ pieces, start, end }) => {
    const text = pieces.map((piece) => (piece === ANY ? "*" : piece)).join("");
    return `${start ? "" : "*"}${text}${end ? "" : "*"}`.replace(/\*{2,}/g, "*");
  });
}

/** "a.*b" of a path may reach over folders. */
function spread(pieces: readonly Piece[]): string[] {
  let texts = [""];
  for (const piece of pieces) {
    texts =
      piece === ANY
        ? texts.flatMap((text) => (text.endsWith("/") ? [`${text}**/*`] : [`${text}*`, `${text}*/**/*`]))
        : texts.map((text) => text + (piece as string).replace(/[[\]?!#]/g, "\\$&"));
  }
  return texts.map((text) => text.replace(/\*{2}\/\*$/, "**"));
}

/** Without ".*" at its ends: a search finds the same. */
function trimmed(pieces: readonly Piece[], end: boolean): Piece[] {
  const rest = [...pieces];
  while (rest[0] === ANY) rest.shift();
  while (rest.at(-1) === ANY && (!end || rest.length > 0)) rest.pop();
  return rest;
}

/** Fixed text, ".*", groups of alternatives without anything behind them that repeats; nothing else. */
function simplify(expression: string): Simple[] | undefined {
  let text = expression;
  const start = /^(?:\^|\(\^\|\/\)|\(\?:\^\|\/\))/.exec(text)?.[0];
  if (start !== undefined) text = text.slice(start.length);
  // "(^|/)x": at the root or below any folder, which gitignore says by naming no folder.
  const anywhere = start !== undefined && start !== "^";
  const end = /(?:^|[^\\])\$$/.test(text);
  if (end) text = text.slice(0, -1);
  const alternatives = expand(text);
  if (!alternatives || alternatives.length === 0) return undefined;
  return alternatives.map((pieces) => ({
    pieces: anywhere ? ["/", ...pieces] : pieces,
    start: start === "^",
    end,
  }));
}

function expand(text: string): Piece[][] | undefined {
  let all: Piece[][] = [[]];
  const add = (piece: Piece): void => {
    for (const one of all) {
      const last = one.at(-1);
      if (typeof piece === "string" && typeof last === "string") one[one.length - 1] = last + piece;
      else if (!(piece === ANY && last === ANY)) one.push(piece);
    }
  };
  for (let i = 0; i < text.length; ) {
    const rest = text.slice(i);
    const any = /^(?:\(\.\*\??\)|\.\*\??|\[\^\/\]\*)/.exec(rest)?.[0];
    const group = /^\((?:\?:)?((?:[\w./ -]|\\[./_-])+(?:\|(?:[\w./ -]|\\[./_-])+)*)\)(?![*+?{])/.exec(rest);
    const fixed = /^(?:\\([./_\-$+*?()[\]{}|^])|([\w./ :@,=~"'<>%&;!#-]))(?![*+?{])/.exec(rest);
    if (any) {
      add(ANY);
      i += any.length;
    } else if (group) {
      const options = group[1]!.split("|").map((option) => option.replace(/\\(.)/g, "$1"));
      all = all.flatMap((one) => options.map((option) => joined(one, option)));
      if (all.length > MOST) return undefined;
      i += group[0].length;
    } else if (fixed) {
      add(fixed[1] ?? fixed[2]!);
      i += fixed[0].length;
    } else return undefined;
  }
  return all.filter((one) => one.some((piece) => typeof piece === "string"));
}

function joined(pieces: readonly Piece[], text: string): Piece[] {
  const last = pieces.at(-1);
  return typeof last === "string" ? [...pieces.slice(0, -1), last + text] : [...pieces, text];
}
