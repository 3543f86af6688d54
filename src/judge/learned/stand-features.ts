/**
 * How a value stood in its text, as numbers for the learned judge. Only what stands close counts (32 characters before the
 * name, 8 behind the value), so that a window of a file gives the same numbers as the whole file.
 */
import type { Entry, Syntax } from "../../model/document.ts";
import type { JudgeContext } from "../context.ts";

const KINDS: readonly Syntax["kind"][] = [
  "assignment",
  "pair",
  "argument",
  "attribute",
  "header",
  "flag",
  "url",
  "default",
  "bare",
];
const OPERATORS = ["=", ":", "=>", ":=", "==", ",", "(", "", "->", ">", "is"];
const QUOTES = ["", '"', "'", "`"];

const BEFORE = 32;

export const STAND_FEATURES: readonly string[] = [
  "stands in data",
  ...KINDS.map((kind) => `stands as ${kind}`),
  ...OPERATORS.map((operator) => `operator ${operator || "none"}`),
  ...QUOTES.map((quote) => `quote ${quote || "none"}`),
  "after: end of line",
  "after: comma",
  "after: semicolon",
  "after: bracket",
  "after: blank and word",
  "after: mark",
  "gap",
  "name is quoted",
  "before: start of line",
  "before: letters",
  "before: declaration",
  "before: call",
  "before: comment",
  "before: quote open",
  "before: dollar",
  "before: check",
  "in source code",
  "in settings",
  "in texts for people",
];

/** Writes STAND_FEATURES from `out[at]` on. */
export function standFeatures(entry: Entry, context: JudgeContext, out: Float32Array, at: number): void {
  const { syntax, keySpan, span } = entry;
  let i = at;
  out[i++] = Number(syntax === undefined);
  for (const kind of KINDS) out[i++] = Number(syntax?.kind === kind);
  const operator = syntax?.operator.toLowerCase();
  for (const one of OPERATORS) out[i++] = Number(operator === one);
  for (const quote of QUOTES) out[i++] = Number(syntax?.quote === quote);
  const after = syntax?.after ?? "";
  out[i++] = Number(syntax !== undefined && /^\s*[\r\n]|^\s*$/.test(after));
  out[i++] = Number(/^\s*,/.test(after));
  out[i++] = Number(/^\s*;/.test(after));
  out[i++] = Number(/^\s*[)\]}]/.test(after));
  out[i++] = Number(/^[ \t]+\w/.test(after));
  out[i++] = Number(/^\s*[^\s\w,;)\]}]/.test(after));
  const stands = syntax !== undefined && keySpan !== undefined;
  out[i++] = stands ? Math.min(40, Math.max(0, span.start - keySpan.end)) : -1;
  const { text } = context;
  out[i++] = stands ? Number(/["'`\\]/.test(text[keySpan.end] ?? "")) : -1;
  const before = stands ? text.slice(Math.max(0, keySpan.start - BEFORE), keySpan.start) : "";
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  out[i++] = Number(stands && /^\s*["']?$/.test(line));
  out[i++] = (line.match(/[A-Za-z]/g) ?? []).length;
  out[i++] = Number(
    /\b(?:const|let|var|val|final|static|string|String|char|public|private|def|export|set|my|local)\b/.test(line),
  );
  out[i++] = Number(/[(,{[]\s*["'`:]?$/.test(line));
  out[i++] = Number(/^\s*(?:\/\/|#|\*|\/\*|--|;|<!--)/.test(line));
  out[i++] = Number(/[\w=:([{,]\s*\\?["'`][^"'`]*$/.test(line));
  out[i++] = Number(/[$@]$/.test(line));
  out[i++] = Number(/assert|expect|equal|should|test|check|match/i.test(line));
  out[i++] = Number(context.code);
  out[i++] = Number(context.settings);
  out[i++] = Number(context.translation);
}
