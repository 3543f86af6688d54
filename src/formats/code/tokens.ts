/** Source code of Python, PHP, Ruby, Go, Java, Kotlin and C# as tokens: names, strings, brackets and signs, comments left out. */

export type Language = "python" | "php" | "ruby" | "go" | "java" | "kotlin" | "csharp";

const LANGUAGES: Readonly<Record<string, Language>> = {
  py: "python",
  php: "php",
  rb: "ruby",
  go: "go",
  java: "java",
  kt: "kotlin",
  kts: "kotlin",
  cs: "csharp",
};

export function languageOf(path: string): Language | undefined {
  return LANGUAGES[/\.([A-Za-z]{2,4})$/.exec(path)?.[1]?.toLowerCase() ?? ""];
}

export interface Token {
  readonly kind: "name" | "string" | "number" | "sign";
  /** A string's content as written, without its quotes. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** A string in which a variable may stand. */
  readonly mixed?: boolean;
}

/** More tokens than this are not read. */
const MAX_TOKENS = 200_000;

const HASH_COMMENTS = new Set<Language>(["python", "ruby", "php"]);
const NAME = /[$@]?[A-Za-z_][\w]*/y;
const NUMBER = /\d[\w.]*/y;
const SIGN = /=>|->|::|:=|\?\.|==|!=|<=|>=|\*\*|\.\.\.|[^\s]/y;

const NUMBERS = [["number", NUMBER]] as const;
const WORDS = [
  ["name", NAME],
  ["sign", SIGN],
] as const;

/** The tokens of a text; undefined if there are too many. */
export function tokensOf(text: string, language: Language): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0 || code === 0xfeff) {
      at += 1;
      continue;
    }
    // "#" and "/"
    const comment = code === 0x23 || code === 0x2f ? endOfComment(text, at, language) : undefined;
    if (comment !== undefined) {
      at = comment;
      continue;
    }
    const token = (mayOpen(code) ? stringAt(text, at, language) : undefined) ?? plainAt(text, at, code);
    if (tokens.push(token) > MAX_TOKENS) return undefined;
    at = token.kind === "string" ? token.to + closingLength(text, token) : token.to;
  }
  return tokens;
}

/** Quotes, "$" and "@" before them, and Python's prefixes. */
function mayOpen(code: number): boolean {
  if (code === 0x22 || code === 0x27 || code === 0x60 || code === 0x24 || code === 0x40) return true;
  const lower = code | 0x20;
  return lower === 0x72 || lower === 0x62 || lower === 0x75 || lower === 0x66;
}

function plainAt(text: string, at: number, code: number): Token {
  const digit = code >= 0x30 && code <= 0x39;
  for (const [kind, pattern] of digit ? NUMBERS : WORDS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found) return { kind, text: found, from: at, to: at + found.length };
  }
  return { kind: "sign", text: text[at]!, from: at, to: at + 1 };
}

function endOfComment(text: string, at: number, language: Language): number | undefined {
  const hash = text[at] === "#" && HASH_COMMENTS.has(language);
  const slashes = text.startsWith("//", at) && language !== "python" && language !== "ruby";
  if (hash || slashes) {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end;
  }
  if (text.startsWith("/*", at) && language !== "python" && language !== "ruby") {
    const end = text.indexOf("*/", at + 2);
    return end < 0 ? text.length : end + 2;
  }
  return undefined;
}

/** How a string begins: what stands before its quote, and the quote itself. */
const OPENING: Readonly<Record<Language, RegExp>> = {
  python: /[rRbBuUfF]{0,2}("""|'''|"|')/y,
  php: /()("|')/y,
  ruby: /()("|')/y,
  go: /()(`|"|')/y,
  java: /()("""|"|')/y,
  kotlin: /()("""|"|')/y,
  csharp: /[$@]{0,2}("""|"|')/y,
};

function stringAt(text: string, at: number, language: Language): Token | undefined {
  const pattern = OPENING[language];
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return undefined;
  const quote = found.at(-1)!;
  const prefix = found[0].slice(0, found[0].length - quote.length).toLowerCase();
  const from = at + found[0].length;
  const raw = quote === "`" || prefix.includes("r") || prefix.includes("@");
  let to = from;
  while (to < text.length && !text.startsWith(quote, to)) {
    if (text[to] === "\\" && !raw) to += 2;
    else if (text[to] === "\n" && quote.length === 1 && quote !== "`" && !prefix.includes("@") && language !== "php")
      break;
    else to += 1;
  }
  to = Math.min(to, text.length);
  const content = text.slice(from, to);
  return {
    kind: "string",
    text: content,
    from,
    to,
    ...(isMixed(content, prefix, quote, language) ? { mixed: true } : {}),
  };
}

function isMixed(content: string, prefix: string, quote: string, language: Language): boolean {
  if (language === "python") return prefix.includes("f") && content.includes("{");
  if (language === "csharp") return prefix.includes("$") && content.includes("{");
  if (language === "ruby") return quote === '"' && content.includes("#{");
  if (language === "php") return quote === '"' && /\$\w|\{\$/.test(content);
  return language === "kotlin" && /\$\w|\$\{/.test(content);
}

/** The closing quotes behind a string; none where the text or the line ends first. */
function closingLength(text: string, { to }: Token): number {
  if (text.startsWith('"""', to) || text.startsWith("'''", to)) return 3;
  return /["'`]/.test(text[to] ?? "") ? 1 : 0;
}
