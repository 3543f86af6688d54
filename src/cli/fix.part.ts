/** `credlint fix`: shows what can be mended as a diff; `--write` mends it. What was written down stays in the history. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { visible } from "../engine/redact.ts";
import { diffOf } from "../fix/diff.ts";
import { type Draft, Names } from "../fix/draft.ts";
import { applyEdits, draftsOf, editsOf, type Told } from "../fix/fix.ts";
import type { Document } from "../model/document.ts";
import type { Edit, Finding, Report } from "../model/report.ts";
import type { Command } from "./command.ts";
import { writeWhole } from "./write.ts";

/** What is to be done in one file. */
interface Change {
  readonly document: Document;
  readonly drafts: readonly Draft[];
  readonly edits: readonly Edit[];
}

export const fixCommand: Command = async (args, outside) => {
  const write = args.flags.has("write");
  const { mendable } = await import("./scan.part.ts");
  const { report, documents, told, seen, root } = await mendable(args, outside);
  const changes = changesOf(documents, told);
  const refused: string[] = [];
  for (const change of changes) {
    const { path } = change.document.input;
    if (!isUnchanged(root, change.document)) {
      refused.push(path);
      continue;
    }
    outside.write(drawn(change, seen));
    if (write) writeChange(root, change);
  }
  const done = changes.filter(({ document }) => !refused.includes(document.input.path));
  const drafts = done.flatMap((change) => change.drafts);
  for (const line of exampleLines(root, drafts, write)) outside.write(line);
  outside.write(closing(report, drafts, write, done.length));
  for (const path of refused)
    outside.warn(
      `credlint: ${visible(path)} has changed since it was read, or cannot be changed in place; it was left alone.\n`,
    );
  if (report.exitCode === 2) outside.warn(`credlint: ${report.verdict}\n`);
  return refused.length > 0 || report.exitCode === 2 ? 2 : 0;
};

/** One set of names for the whole run: no two values share one. */
function changesOf(documents: readonly Document[], told: readonly Told[]): Change[] {
  const names = new Names();
  const byPath = new Map<string, Told[]>();
  for (const one of told) {
    const own = byPath.get(one.finding.path);
    if (own) own.push(one);
    else byPath.set(one.finding.path, [one]);
  }
  return documents.flatMap((document) => {
    const drafts = draftsOf(document, byPath.get(document.input.path) ?? [], names);
    return drafts.length > 0 ? [{ document, drafts, edits: editsOf(document, drafts) }] : [];
  });
}

function isUnchanged(root: string, { input }: Document): boolean {
  try {
    return readFileSync(join(root, input.path)).equals(Buffer.from(input.text));
  } catch {
    return false;
  }
}

function writeChange(root: string, { document, edits }: Change): void {
  const { path, text } = document.input;
  writeWhole(join(root, path), applyEdits(text, edits), "Check the file's rights.");
}

function drawn({ document, drafts, edits }: Change, seen: readonly Finding[]): string {
  const { path, text } = document.input;
  const secrets = seen.filter((one) => one.tag === "secret" && one.path === path).map(({ span }) => span);
  const removed = edits.filter(({ span }) => span.end > span.start && drafts.some((one) => covers(one, span)));
  const lines = diffOf(text, edits, [...secrets, ...removed.map(({ span }) => span)]);
  const titles = [...new Set(drafts.map(({ title, finding }) => `${finding.ruleId}: ${title}`))];
  return [
    `${visible(path)}`,
    ...titles.map((title) => `  ${visible(title)}`),
    ...lines.map(({ sign, line, text: shown }) => `  ${sign} ${String(line).padStart(4)} │ ${shown}`),
    "",
    "",
  ].join("\n");
}

/** The edit takes the finding's own value away, or a copy of it. */
function covers({ replacements, finding }: Draft, span: Edit["span"]): boolean {
  const length = finding.span.end - finding.span.start;
  return replacements.some(
    (one) => one.span.start === span.start && one.span.end === span.end && span.end - span.start >= length,
  );
}

/** Names that an example file lacks are added to it. */
function exampleLines(root: string, drafts: readonly Draft[], write: boolean): string[] {
  const wanted = new Map<string, Set<string>>();
  for (const { example } of drafts)
    if (example) wanted.set(example.path, (wanted.get(example.path) ?? new Set()).add(example.name));
  return [...wanted].flatMap(([path, names]) => {
    const file = join(root, path);
    const before = existsSync(file) ? readFileSync(file, "utf8") : "";
    const missing = [...names].filter(
      (name) => !new RegExp(`^\\s*(?:export\\s+)?${escaped(name)}\\s*=`, "m").test(before),
    );
    if (missing.length === 0) return [];
    const gap = before === "" || before.endsWith("\n") ? "" : "\n";
    if (write)
      writeWhole(file, `${before}${gap}${missing.map((name) => `${name}=\n`).join("")}`, "Check the folder's rights.");
    return [`${visible(path)}\n${missing.map((name) => `  + ${visible(name)}=\n`).join("")}\n`];
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function closing(report: Report, drafts: readonly Draft[], write: boolean, files: number): string {
  const mended = new Set(drafts.map(({ finding }) => keyOf(finding)));
  const left = report.findings.filter((one) => !mended.has(keyOf(one)));
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
  if (drafts.length === 0)
    return report.findings.length === 0
      ? "Nothing was found, so there is nothing to mend.\n"
      : `${count(left.length, "finding")}, none of which credlint can mend by itself: see "do" in the report of credlint.\n`;
  const lines = [
    write
      ? `Mended ${count(drafts.length, "finding")} in ${count(files, "file")}. Look it over, and set the values where the code now reads them.`
      : `${count(drafts.length, "finding")} in ${count(files, "file")} can be mended: add --write. Nothing was written.`,
    ...(left.length > 0 ? [`${count(left.length, "finding")} more can only be mended by people.`] : []),
    ...revoking(report, drafts),
  ];
  return `${lines.join("\n")}\n`;
}

function revoking(report: Report, drafts: readonly Draft[]): string[] {
  const rules = new Set(drafts.filter(({ finding }) => finding.tag === "secret").map(({ finding }) => finding.ruleId));
  if (rules.size === 0) return [];
  const links = report.rules.filter(({ id, revoke }) => rules.has(id) && revoke);
  return [
    "The old values are still in the history and in every copy: revoke them, then make new ones.",
    ...links.map(({ id, revoke }) => `  ${id}: ${visible(revoke!)}`),
  ];
}

function keyOf({ path, ruleId, span }: Finding): string {
  return `${path}\0${ruleId} ${span.start} ${span.end}`;
}
