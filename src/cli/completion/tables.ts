/** What every shell's completion needs of the tables of commands and flags. */
import { COMMANDS, type CommandInfo } from "../commands.ts";
import { FLAGS, type Flag, FORMATS } from "../flags.ts";

export const ALL: readonly CommandInfo[] = COMMANDS;
export const NAMES: readonly string[] = ALL.map(({ name }) => name);
export { type CommandInfo, FLAGS, type Flag, FORMATS };

const EVERYWHERE = ["help", "version"];

/** A command's flags: its own, a scan's where it scans, and what all take. */
export function flagsOf({ flags, scans }: CommandInfo): readonly Flag[] {
  const claimed = ALL.slice(1).flatMap((one) => one.flags);
  const ofScan = (name: string): boolean => !claimed.includes(name) || ALL[0]!.flags.includes(name);
  return FLAGS.filter(
    ({ name }) => flags.includes(name) || EVERYWHERE.includes(name) || (scans === true && ofScan(name)),
  );
}

/** As typed: "-f", "--format". */
export function spellings({ name, short }: Flag): string[] {
  return [...(short ? [`-${short}`] : []), `--${name}`];
}

/** How a shell completes each kind of value; `any` where nothing is known. */
export interface ValueForms {
  readonly choices: (words: readonly string[]) => string;
  readonly rules: string;
  readonly folder: string;
  readonly file: string;
  /** FORMAT=FILE. */
  readonly output: string;
  readonly any: string;
}

export function valueForm({ name, value, choices }: Flag, forms: ValueForms): string {
  if (choices) return forms.choices(choices);
  if (name === "rule" || name === "skip-rule") return forms.rules;
  if (value === "DIR") return forms.folder;
  if (value === "FORMAT=FILE") return forms.output;
  return value === "FILE" || value === "GLOB" ? forms.file : forms.any;
}

/** How a shell completes a command's words. */
export interface WordForms {
  readonly paths: string;
  readonly rules: string;
  readonly nothing: string;
  readonly words: (words: readonly string[]) => string;
}

export function wordForm({ takes }: CommandInfo, forms: WordForms): string {
  return typeof takes === "string" ? forms[takes] : forms.words(takes);
}

/** Ids of rules, asked when they are needed: users' own rule files come and go. */
export const RULE_IDS = "credlint rules 2>/dev/null | sed -n 's|^\\([^ ]*/[^ ]*\\) .*|\\1|p'";
