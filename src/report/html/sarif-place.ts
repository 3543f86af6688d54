/** Places of a SARIF result (3.28, 3.33): file, line and column, the lines the report quotes, names in a document. */
import { cutAround, cutEnd } from "../../engine/cut.ts";
import { MASK } from "../../engine/redact.ts";
import type { Frame, Spot } from "./page.ts";
import { visibleCode } from "./texts.ts";
import { type Fields, field, fields, list, text, whole } from "./untrusted.ts";

/** Characters of a line, and lines before and after the marked one, that are shown. */
const LINE = 400;
const AROUND = 4;

export interface SarifPlace {
  readonly path?: string;
  readonly spot: Spot;
}

export function placeOf(location: unknown, run: Fields): SarifPlace {
  const physical = fields(field(location, "physicalLocation"));
  const region = field(physical, "region");
  const line = whole(field(region, "startLine"), 1);
  const path = pathOf(field(physical, "artifactLocation"), run);
  return {
    ...(path === undefined ? {} : { path }),
    spot: line === undefined ? [0, 0] : [line, whole(field(region, "startColumn"), 1) ?? 1],
  };
}

function pathOf(artifact: unknown, run: Fields): string | undefined {
  const index = whole(field(artifact, "index"));
  const known = index === undefined ? undefined : field(list(field(run, "artifacts"))[index], "location");
  const uri = text(field(artifact, "uri"), 2000) ?? text(field(known, "uri"), 2000);
  return uri === undefined ? undefined : readablePath(uri);
}

/** "file:///C:/a%20b" as "C:/a b"; what cannot be decoded stays as it is. */
function readablePath(uri: string): string {
  const path = uri
    .replace(/^file:\/\/(?:localhost)?/i, "")
    .replace(/^\/(?=[A-Za-z]:)/, "")
    .replace(/^(?:\.\/)+/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Names of the first location, outermost first. */
export function namesOf(location: unknown, run: Fields, own: boolean): string[] {
  const table = list(field(run, "logicalLocations"));
  return list(field(location, "logicalLocations"))
    .slice(0, 20)
    .flatMap((one) => {
      const index = whole(field(one, "index"));
      const known = index === undefined ? undefined : table[index];
      const name = ["fullyQualifiedName", "decoratedName", "name"]
        .flatMap((key) => text(field(one, key), 1000) ?? text(field(known, key), 1000) ?? [])
        .at(0);
      if (name === undefined) return [];
      return own ? name.split(" / ") : [name];
    });
}

/** What the result quotes as its own text: a secret scanner's snippet is the secret. */
export function quoteOf(location: unknown): string | undefined {
  return text(field(field(field(field(location, "physicalLocation"), "region"), "snippet"), "text"), 100_000);
}

/** The quoted lines; for a secret, with the quote masked wherever it stands, or the whole line where it cannot be told. */
export function frameOf(location: unknown, secret: boolean): Frame | undefined {
  const physical = field(location, "physicalLocation");
  const region = field(physical, "region");
  const context = field(physical, "contextRegion");
  const around = text(field(field(context, "snippet"), "text"), 100_000);
  const quote = quoteOf(location);
  const shown = around ?? quote;
  const line = whole(field(region, "startLine"), 1);
  if (shown === undefined || line === undefined) return undefined;
  const first = around === undefined ? line : (whole(field(context, "startLine"), 1) ?? line);
  const lines = linesOf(shown);
  const row = line - first;
  if (row < 0 || row >= lines.length) return undefined;
  if (secret) return masked(lines, first, row, around === undefined ? undefined : quote);
  return cut(lines, first, row, markOf(region, lines[row]!, around === undefined));
}

function linesOf(shown: string): string[] {
  const lines = shown.split(/\r\n?|\n/);
  if (lines.length > 1 && lines.at(-1) === "") lines.pop();
  return lines;
}

/** Columns of the region in its line; a quote of just the region's length is the region itself. */
function markOf(region: unknown, line: string, quoted: boolean): readonly [number, number] {
  const start = (whole(field(region, "startColumn"), 1) ?? 1) - 1;
  const last = whole(field(region, "endLine"), 1);
  const sameLine = last === undefined || last === field(region, "startLine");
  const end = sameLine ? (whole(field(region, "endColumn"), 1) ?? line.length + 1) - 1 : line.length;
  if (start >= line.length || (quoted && end - start === line.length)) return [0, line.length];
  return [start, Math.max(start, Math.min(end, line.length))];
}

function masked(lines: readonly string[], first: number, row: number, quote: string | undefined): Frame | undefined {
  const secrets = quote === undefined ? [] : linesOf(quote).filter((line) => line.trim().length >= 4);
  const clean = lines.map((line) => secrets.reduce((text, secret) => text.replaceAll(secret, MASK), line));
  const at = clean[row]!.indexOf(MASK);
  if (at >= 0) return cut(clean, first, row, [at, at + MASK.length]);
  return { numbers: [first + row], lines: [MASK], mark: [0, 0, MASK.length] };
}

function cut(lines: readonly string[], first: number, row: number, mark: readonly [number, number]): Frame {
  const from = Math.max(0, row - AROUND);
  const shown = lines.slice(from, row + AROUND + 1);
  const own = cutAround({ text: visibleCode(lines[row]!), start: mark[0], end: mark[1] }, LINE);
  return {
    numbers: shown.map((_, index) => first + from + index),
    lines: shown.map((line, index) => (from + index === row ? own.text : cutEnd(visibleCode(line), LINE))),
    mark: [row - from, own.start, own.end],
  };
}
