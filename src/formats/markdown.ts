/** Markdown (and reStructuredText, lightly): code fences go to the readers of their languages, prose is left alone. */
import type { Place } from "../model/document.ts";
import { type Slice, sliceOf, subSlice } from "../model/slice.ts";
import { mayHoldCurl, readCurl } from "./curl/curl.ts";
import { readDockerfile } from "./dockerfile.ts";
import { readDotenv } from "./dotenv.ts";
import { readEmbedded } from "./embedded.ts";
import { DocumentBuilder, type Format, type Reader, type Where } from "./format.ts";
import { looksLikeHttp, readHttp } from "./http.ts";
import { PROPERTIES, readIni } from "./ini.ts";
import { readLexical } from "./lexical/lexical.ts";
import { lineAt, settingsGroup } from "./named-value.ts";
import { readShell } from "./shell.ts";
import { readToml } from "./toml.ts";
import { readXml } from "./xml.ts";
import { readYamlLines } from "./yaml/lines.ts";

/** A stretch of a Markdown text: offsets of its content, and its language where it is a fence ("" for none). */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly language: string | undefined;
}

const FENCE = /^[ \t>*+\-\d.]{0,24}?(`{3,}|~{3,})[ \t]*(?:\{?\.?([\w+#.-]*))?/;
const DIRECTIVE = /^[ \t]*\.\. (?:code-block|code|sourcecode|highlight)::[ \t]*([\w+#.-]*)/;

/** Fences and the prose between them, in order; linear. An open fence ends with the text. */
export function markdownParts(text: string): Part[] {
  const parts: Part[] = [];
  let prose = 0;
  let at = 0;
  while (at < text.length) {
    const line = lineAt(text, at);
    const head = text.slice(line.start, Math.min(line.end, line.start + 120));
    const fence = FENCE.exec(head);
    const directive = fence ? null : DIRECTIVE.exec(head);
    at = line.next;
    if (directive) {
      const end = indentedEnd(text, at);
      parts.push(
        { start: prose, end: line.start, language: undefined },
        { start: at, end, language: (directive[1] ?? "").toLowerCase() },
      );
      prose = at = end;
    }
    if (!fence) continue;
    parts.push({ start: prose, end: line.start, language: undefined });
    const start = at;
    let end = text.length;
    prose = text.length;
    while (at < text.length) {
      const next = lineAt(text, at);
      const closing = text
        .slice(next.start, Math.min(next.end, next.start + 120))
        .replace(/^[ \t>]+/, "")
        .trimEnd();
      at = next.next;
      if (closing.length >= fence[1]!.length && closing === fence[1]![0]!.repeat(closing.length)) {
        end = next.start;
        prose = next.next;
        break;
      }
    }
    parts.push({ start, end, language: (fence[2] ?? "").toLowerCase() });
    at = prose;
  }
  parts.push({ start: prose, end: text.length, language: undefined });
  return parts.filter(({ start, end }) => end > start);
}

/** Where the indented block that may follow `from` ends. */
function indentedEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const line = lineAt(text, at);
    if (line.end > line.start && !/\s/.test(text[line.start]!)) break;
    at = line.next;
  }
  return at;
}

interface Language {
  readonly reader: Reader;
  readonly place: Place;
}

const json: Language = { reader: readEmbedded, place: "config" };
const yaml: Language = { reader: readYamlLines, place: "config" };
const sh: Language = { reader: readShell, place: "variable" };
const env: Language = { reader: readDotenv, place: "variable" };
const ini: Language = { reader: (slice, where, out) => readIni(slice, where, out), place: "config" };
const properties: Language = { reader: (slice, where, out) => readIni(slice, where, out, PROPERTIES), place: "config" };
const toml: Language = { reader: readToml, place: "config" };
const xml: Language = { reader: readXml, place: "config" };
const http: Language = { reader: readHttp, place: "request" };
const docker: Language = { reader: readDockerfile, place: "variable" };

/** Info strings as people write them. All others, and those without one, are looked at. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  json,
  jsonc: json,
  json5: json,
  yaml,
  yml: yaml,
  sh,
  bash: sh,
  zsh: sh,
  shell: sh,
  console: sh,
  terminal: sh,
  "shell-session": sh,
  shellsession: sh,
  powershell: sh,
  ps1: sh,
  cmd: sh,
  bat: sh,
  batch: sh,
  curl: sh,
  env,
  dotenv: env,
  ".env": env,
  ini,
  conf: ini,
  cfg: ini,
  npmrc: ini,
  properties,
  toml,
  xml,
  http,
  rest: http,
  dockerfile: docker,
  docker,
}; // prettier-ignore

const UNKNOWN: Language = { reader: readUnknown, place: "code" };

/** A fence without a language says by its first characters what it holds. */
function readUnknown(slice: Slice, where: Where, out: DocumentBuilder): boolean {
  const { text } = slice;
  if (looksLikeHttp(text) && readHttp(slice, where, out)) return true;
  if (readEmbedded(slice, where, out)) return true;
  const curl = mayHoldCurl(text) && readCurl(slice, where, out);
  return readLexical(slice, where, out) || curl;
}

const METHOD_LINE = /^[ \t]*(?:GET|POST|PUT|PATCH|DELETE)[ \t]+\S+/;

/** Requests in prose: a method line with a version, or with a header in the next line. */
function readProse(slice: Slice, where: Where, out: DocumentBuilder): void {
  const { text } = slice;
  let requests = 0;
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at);
    at = Math.max(line.next, at + 1);
    if (!METHOD_LINE.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) continue;
    const next = lineAt(text, line.next);
    const versioned = /HTTP\/[\d.]+\s*$/.test(text.slice(Math.max(line.start, line.end - 16), line.end));
    if (!versioned && !/^[ \t]*[A-Z][\w-]*:[ \t]/.test(text.slice(next.start, next.start + 80))) continue;
    let end = line.next;
    let blanks = 0;
    while (end < text.length && blanks < 2) {
      const body = lineAt(text, end);
      const head = text.slice(body.start, Math.min(body.end, body.start + 40));
      if (/^[#`~]/.test(head) || METHOD_LINE.test(head)) break;
      if (head.trim() === "") blanks += 1;
      end = body.next;
    }
    const below = { ...where, path: `${where.path}/text/${requests++}` };
    readHttp(subSlice(slice, line.start, end), below, out);
    at = Math.max(at, end);
  }
  if (mayHoldCurl(text)) readCurl(slice, where, out);
}

/**
 * Reads the fences of a Markdown text, each in a settings group `where.path` + "/code/N", and requests and curl calls in its
 * prose. All other prose is left to the caller: `markdownParts` tells where it stands. False if nothing was added.
 */
export const readMarkdown: Reader = (slice, where, out) => {
  const before = out.entries.length;
  markdownParts(slice.text).forEach(({ start, end, language }, index) => {
    const part = subSlice(slice, start, end);
    if (language === undefined) {
      readProse(part, { ...where, path: `${where.path}/prose/${index}` }, out);
      return;
    }
    const { reader, place } = (Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined) ?? UNKNOWN;
    const pointer = `/code/${index}`;
    const group = settingsGroup(where, pointer, out);
    const below: Where = { ...where, path: `${where.path}${pointer}`, group, place, depth: where.depth + 1 };
    if (!reader(part, below, out) && reader !== readUnknown) readLexical(part, { ...below, place: "code" }, out);
  });
  return out.entries.length > before;
};

/** `.md`, `.mdx`, `.markdown`, `.rst`. */
export const markdown: Format = {
  name: "markdown",
  claims: (input) => /\.(?:mdx?|markdown|mdown|rst)$/i.test(input.path),
  read(input) {
    const out = new DocumentBuilder(input);
    readMarkdown(sliceOf(input.text), { path: "", group: "", place: "text", enabled: true, depth: 0 }, out);
    return out.build("markdown");
  },
};
