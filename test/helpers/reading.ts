/** For suites of readers: what a reader adds to a text, each entry shown with the text that its span covers. */
import * as assert from "uvu/assert";
import { DocumentBuilder, type Format, type Reader } from "../../src/formats/format.ts";
import type { Document, Entry, Input, Place } from "../../src/model/document.ts";
import { sliceOf } from "../../src/model/slice.ts";

export function inputOf(text: string, path = "file.txt"): Input {
  return { path, text, origin: "memory", bytes: text.length };
}

export function readWith(reader: Reader, text: string, place: Place = "text"): DocumentBuilder {
  const out = new DocumentBuilder(inputOf(text));
  reader(sliceOf(text), { path: "", group: "", place, enabled: true, depth: 0 }, out);
  return out;
}

export async function readFile(format: Format, text: string, path: string): Promise<Document> {
  return await format.read(inputOf(text, path));
}

/** "path = value", with "<as written>" behind it where the text differs from the value. */
export function shown(text: string, entries: readonly Entry[]): string[] {
  return entries.map(({ path, value, span }) => {
    const written = text.slice(span.start, span.end);
    return `${path} = ${value}${written === value ? "" : ` <${written}>`}`;
  });
}

type Read = Pick<Document, "entries" | "groups">;

/** Every span lies in the text, and every entry belongs to a group. */
export function assertSound(text: string, { entries, groups }: Read): void {
  const ids = new Set(groups.map(({ id }) => id));
  for (const { span, keySpan, group, path } of entries) {
    for (const { start, end } of keySpan ? [span, keySpan] : [span]) {
      if (start < 0 || start > end || end > text.length)
        assert.unreachable(`${path}: ${start}..${end} of ${text.length}`);
    }
    if (!ids.has(group)) assert.unreachable(`${path}: no group ${group}`);
  }
}

/**
 * Compares all that was read: entries as "path = value <as written>  [key role-or-place state]", groups as
 * "id kind whole" (the file's own left out).
 */
export function assertReads(text: string, read: Read, entries: readonly string[], groups: readonly string[]): void {
  const lines = shown(text, read.entries).map((line, index) => {
    const { key, role, place, state, scalar, syntax } = read.entries[index]!;
    const more = [key, role ?? place, state ?? scalar ?? (syntax?.kind === "comment" ? "comment" : "")];
    return `${line}  [${more.filter(Boolean).join(" ")}]`;
  });
  assert.equal(lines, entries);
  const names = read.groups.slice(1).map(({ id, kind, whole }) => `${id} ${kind}${whole ? " whole" : ""}`);
  assert.equal(names, groups);
  assertSound(text, read);
}
