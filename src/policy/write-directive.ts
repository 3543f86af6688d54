/** Where an inline ignore can be written: alone above the finding's line, in a language whose comments end with the line. */
import type { Finding } from "../model/report.ts";

/** Comment openers by the file's name; JSON and prose have none. */
const COMMENTS: readonly (readonly [name: RegExp, open: string])[] = [
  [/\.(?:[cm]?[jt]sx?|java|kts?|go|cs|swift|rs|scala|php|cpp|cc|hh?|gradle|groovy|dart)$/i, "//"],
  [/\.(?:py|rb|sh|bash|zsh|ya?ml|toml|tf|tfvars|properties|conf|r|pl|ps1)$/i, "#"],
  [/(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w.-]+\.env|Dockerfile(?:\.\w+)?|Makefile|\.npmrc)$/, "#"],
  [/\.(?:sql|lua|hs)$/i, "--"],
];

/** A name, an operator, then the value: nothing else before it on the line, so that the line begins a statement. */
const ASSIGNMENT = /^[ \t]*(?:-[ \t]+)?[\w.$@-]+(?:[ \t]+[\w.$<>[\]]+){0,4}[ \t]*(?:\?\?=|[:?]?=|:|=>)[^\n]*$/;

export interface Insertion {
  /** UTF-16 offset. */
  readonly at: number;
  readonly text: string;
}

/** Undefined where a line above could be inside of a text that goes over several lines, or the language is not known. */
export function insertDirective(
  text: string,
  { path, span, ruleId }: Finding,
  reason: string,
  until?: string,
): Insertion | undefined {
  const open = COMMENTS.find(([name]) => name.test(path))?.[1];
  if (!open) return undefined;
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  const before = text.slice(start, span.start);
  if (!ASSIGNMENT.test(before) || mayBeInside(text.slice(0, start), path)) return undefined;
  const indent = /^[ \t]*/.exec(before)![0];
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const day = until === undefined ? "" : ` until=${until}`;
  return { at: start, text: `${indent}${open} credlint-ignore ${ruleId}${day} -- ${oneLine(reason)}${end}` };
}

/** An open template literal, triple quote, block comment, block scalar, here-document or continued line. */
function mayBeInside(before: string, path: string): boolean {
  const odd = (mark: RegExp): boolean => (before.match(mark)?.length ?? 0) % 2 === 1;
  if (odd(/`/g) || odd(/"""/g) || odd(/'''/g)) return true;
  if (before.lastIndexOf("/*") > before.lastIndexOf("*/")) return true;
  if (/\\\r?\n$/.test(before) || /<<[-~]?['"]?\w+/.test(before)) return true;
  return /\.ya?ml$/i.test(path) && /(?:^|[\s:-])[|>][+-]?\d?[ \t]*(?:#[^\n]*)?\r?$/m.test(before);
}

export function oneLine(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f]+/g, " ")
    .replace(/\*\/|-->/g, "")
    .trim();
}
