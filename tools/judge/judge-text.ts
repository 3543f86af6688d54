/** One text through the lexical reader and the judge, for the evaluation: no rules file, no workspace. */
import { DocumentBuilder } from "../../src/formats/format.ts";
import { readLexical } from "../../src/formats/lexical/lexical.ts";
import { contextOf } from "../../src/judge/context.ts";
import { judgeEntry } from "../../src/judge/judge.ts";
import { Lines } from "../../src/model/lines.ts";
import { sliceOf } from "../../src/model/slice.ts";

export interface Hit {
  readonly ruleId: string;
  readonly level: string;
  readonly key: string;
  readonly value: string;
  readonly line: number;
  readonly endLine: number;
}

const JWT = /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g;
const PEM = /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[\s\S]{100,8000}?-----END/g;

/** Every value that the judge reports, JWTs and private keys by their outer shape beside them (notes left out). */
export function judgeText(path: string, text: string): Hit[] {
  const out = new DocumentBuilder({ path, text, origin: "memory", bytes: text.length });
  readLexical(sliceOf(text), { path: "", group: "", place: "text", enabled: true, depth: 0 }, out);
  const context = contextOf({ path, text });
  const lines = new Lines(text);
  const hits: Hit[] = [];
  const add = (ruleId: string, level: string, key: string, start: number, end: number): void => {
    const region = lines.regionOf({ start, end });
    hits.push({ ruleId, level, key, value: text.slice(start, end), line: region.startLine, endLine: region.endLine });
  };
  for (const entry of out.entries) {
    const verdict = judgeEntry(entry, context);
    if (verdict && verdict.level !== "note")
      add(verdict.ruleId, verdict.level, entry.key, entry.span.start, entry.span.end);
  }
  for (const hit of text.matchAll(JWT)) add("jwt", "error", "", hit.index, hit.index + hit[0].length);
  for (const hit of text.matchAll(PEM)) add("generic/private-key", "error", "", hit.index, hit.index + hit[0].length);
  return hits;
}
