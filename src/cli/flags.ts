/** The one table of flags: parsing, --help and "did you mean" are made from it. */

import { nearest } from "../engine/nearest.ts";
import { UserError } from "../model/trouble.ts";
import { GIT_FLAGS } from "./git-flags.ts";

export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** What the value is called in --help; a flag without one is a switch. */
  readonly value?: string;
  /** The value may be left out; a word that follows is its value only if it is a range of commits. */
  readonly optional?: boolean;
  /** The values it takes, where they are few. */
  readonly choices?: readonly string[];
  readonly repeat?: boolean;
  readonly help: string;
  readonly section: "Results" | "Selection" | "Git" | "Set-up";
}

export const LEVELS = ["error", "warning", "note"] as const;
export const FORMATS = [
  "text",
  "json",
  "sarif",
  "html",
  "markdown",
  "github",
  "gitlab",
  "codequality",
  "junit",
] as const;

/** In the order of --help. */
export const FLAGS: readonly Flag[] = [
  {
    section: "Results",
    name: "format",
    short: "f",
    value: "FORMAT",
    choices: FORMATS,
    help: "text, json, sarif, html, markdown, github, gitlab, codequality or junit [text]",
  },
  {
    section: "Results",
    name: "output",
    short: "o",
    value: "FORMAT=FILE",
    repeat: true,
    help: "also write FORMAT to FILE; repeatable",
  },
  {
    section: "Results",
    name: "fail-on",
    value: "LEVEL",
    choices: [...LEVELS, "never"],
    help: "exit 1 from this level up: error, warning, note, never [warning]",
  },
  { section: "Results", name: "min-level", value: "LEVEL", choices: LEVELS, help: "report from this level up [note]" },
  {
    section: "Results",
    name: "min-confidence",
    value: "CONFIDENCE",
    choices: ["high", "medium", "low"],
    help: "named values from this confidence up [medium]",
  },
  {
    section: "Results",
    name: "tag",
    value: "TAG",
    choices: ["secret", "config"],
    help: "report only secrets, or only set-ups that are wrong",
  },
  { section: "Results", name: "strict", help: "files that a weaker reader read count as not examined (exit 2)" },
  { section: "Results", name: "quiet", short: "q", help: "one line a finding, nothing else" },
  { section: "Results", name: "verbose-skipped", help: "tell each named value that is not reported, and why" },
  { section: "Results", name: "list-skipped", help: "name the binary files that were skipped" },
  { section: "Results", name: "no-progress", help: "show on no terminal how far a long scan is" },
  {
    section: "Results",
    name: "color",
    value: "WHEN",
    choices: ["auto", "always", "never"],
    help: "auto, always or never [auto]",
  },
  { section: "Results", name: "sarif-all-rules", help: "SARIF lists every rule, not only those that fired" },
  { section: "Results", name: "sarif-suppressed", help: "SARIF has what was held back too, with its reason" },
  {
    section: "Results",
    name: "sarif-category",
    value: "NAME",
    help: "SARIF's automationDetails, which code scanning keeps apart",
  },
  {
    section: "Selection",
    name: "rule",
    value: "ID,...",
    repeat: true,
    help: "only these rules; a star stands for any rest (stripe/*)",
  },
  { section: "Selection", name: "skip-rule", value: "ID,...", repeat: true, help: "all rules but these" },
  {
    section: "Selection",
    name: "include",
    value: "GLOB",
    repeat: true,
    help: "of folders, only paths that match (gitignore syntax)",
  },
  { section: "Selection", name: "exclude", value: "GLOB", repeat: true, help: "of folders, no path that matches" },
  {
    section: "Selection",
    name: "shard",
    value: "I/N",
    help: "one of N parts, told apart by paths; credlint merge joins them",
  },
  { section: "Selection", name: "no-gitignore", help: "read ignored files too" },
  { section: "Selection", name: "stdin-name", value: "FILE", help: 'the path that "-" is reported under [stdin]' },
  { section: "Selection", name: "max-file-size", value: "SIZE", help: "leave larger files out, and say so (exit 2)" },
  {
    section: "Selection",
    name: "max-document-size",
    value: "SIZE",
    help: "read larger files as lines, not as documents [64MB]",
  },
  ...GIT_FLAGS,
  {
    section: "Set-up",
    name: "config",
    short: "c",
    value: "FILE",
    help: 'else .credlint.jsonc or package.json "credlint", upward',
  },
  { section: "Set-up", name: "no-config", help: "read no config file" },
  {
    section: "Set-up",
    name: "baseline",
    value: "FILE",
    help: "accepted values [.credlint-baseline.jsonl in the root]",
  },
  { section: "Set-up", name: "no-baseline", help: "as if nothing had been accepted there" },
  { section: "Set-up", name: "write", help: "with fix: change the files" },
  { section: "Set-up", name: "prune", help: "with baseline: only take out what matches nothing any more" },
  { section: "Set-up", name: "reason", value: "TEXT", help: "with ignore and baseline: why it is accepted" },
  { section: "Set-up", name: "until", value: "DATE", help: "with ignore: the last day it holds, YYYY-MM-DD" },
  {
    section: "Set-up",
    name: "from",
    value: "SCANNER",
    choices: ["gitleaks", "detect-secrets", "secretlint"],
    help: "with init: turn its ignores into ours",
  },
  { section: "Set-up", name: "rules", value: "DIR", repeat: true, help: "rule files of your own" },
  {
    section: "Set-up",
    name: "check",
    value: "DIR",
    repeat: true,
    help: "with rules: check the rule files of a folder",
  },
  {
    section: "Set-up",
    name: "why",
    value: "FINDING",
    help: "with explain: why a finding (its fingerprint or path:line:column) is told",
  },
  {
    section: "Set-up",
    name: "stats",
    help: "with rules: how many there are of each kind; with audit: what was answered",
  },
  { section: "Set-up", name: "provider", value: "ID", help: "with rules: list the checks of one provider" },
  { section: "Set-up", name: "now", value: "TIME", help: "the clock for tokens and ignores (ISO 8601) [now]" },
  { section: "Set-up", name: "threads", value: "N", help: "threads in all [one a processor, at most 4]" },
  { section: "Set-up", name: "no-syntax-trees", help: "read JavaScript by names only, which is faster" },
  { section: "Set-up", name: "help", short: "h", help: "this text" },
  { section: "Set-up", name: "version", short: "V", help: "the version" },
];

export interface Arguments {
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
}

/** Reads arguments by the table; a switch has the value "true". Throws a UserError for anything that is not in it. */
export function readFlags(argv: readonly string[]): Arguments {
  const flags = new Map<string, string[]>();
  const positionals: string[] = [];
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i]!;
    if (word === "--") {
      positionals.push(...argv.slice(i + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      positionals.push(word);
      continue;
    }
    const equals = word.indexOf("=");
    const typed = equals > 0 ? word.slice(0, equals) : word;
    const flag = FLAGS.find(
      (one) => typed === `--${one.name}` || (one.short !== undefined && typed === `-${one.short}`),
    );
    if (!flag) throw unknownFlag(typed);
    const name = `--${flag.name}`;
    let value = equals > 0 ? word.slice(equals + 1) : undefined;
    if (flag.value === undefined) {
      if (value !== undefined) throw new UserError("cli/flag-value", `${name} takes no value.`, `Write ${name} alone.`);
      value = "true";
    } else if (flag.optional && value === undefined) {
      value = isRange(argv[i + 1]) ? argv[(i += 1)]! : "";
    } else if (value === undefined) {
      i += 1;
      value = argv[i];
      if (value === undefined)
        throw new UserError("cli/flag-value", `${name} needs a value: ${name} ${flag.value}.`, flag.help);
    }
    if (flag.choices && !flag.choices.includes(value)) {
      const guess = nearest(value, flag.choices);
      throw new UserError(
        "cli/flag-value",
        `${name} does not take "${value}".`,
        `${guess ? `Did you mean "${guess}"? ` : ""}It takes ${flag.choices.join(", ")}.`,
      );
    }
    const before = flags.get(flag.name);
    if (before && flag.repeat) before.push(value);
    else flags.set(flag.name, [value]);
  }
  return { flags, positionals };
}

/** "main..HEAD", "v1...": two or three dots after a name, which no path begins with. */
function isRange(word: string | undefined): boolean {
  return word !== undefined && /^[^-./][^\0]*?(?<![./])\.{2,3}(?![./])/.test(word);
}

function unknownFlag(typed: string): UserError {
  const guess = nearest(
    typed.replace(/^-+/, ""),
    FLAGS.map((one) => one.name),
  );
  return new UserError(
    "cli/unknown-flag",
    `There is no flag ${typed}.`,
    guess ? `Did you mean --${guess}?` : "credlint --help lists them.",
  );
}

/** The flags part of --help. */
export function flagsHelp(): string {
  const lines: string[] = [];
  for (const section of ["Results", "Selection", "Git", "Set-up"] as const) {
    lines.push(section);
    for (const flag of FLAGS.filter((one) => one.section === section)) {
      const names = `${flag.short ? `-${flag.short}, ` : "    "}--${flag.name}${flag.value ? (flag.optional ? ` [${flag.value}]` : ` ${flag.value}`) : ""}`;
      lines.push(`  ${names.padEnd(30)} ${flag.help}`);
    }
    lines.push("");
  }
  return lines.join("\n");
}
