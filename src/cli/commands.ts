/** The one table of commands: --help and the shells' completion are made from it; run.ts says what each loads. */

export interface CommandInfo {
  readonly name: string;
  /** Lines of --help: what is typed after the command's name, and what it does. */
  readonly uses: readonly (readonly [typed: string, help: string])[];
  /** What its words are, for completion: names of some kind, or one of a few. */
  readonly takes: "paths" | "rules" | "nothing" | readonly string[];
  /** Flags that are its own, beside --help and --version; those that no command lists are of a scan. */
  readonly flags: readonly string[];
  /** It scans first, and takes a scan's flags too. */
  readonly scans?: boolean;
}

export const SHELLS = ["bash", "zsh", "fish"] as const;

/** In the order of --help; the first is meant where none is typed. */
export const COMMANDS = [
  {
    name: "scan",
    takes: "paths",
    flags: ["rules", "format", "output", "baseline", "no-baseline", "fail-on", "quiet", "color"],
    scans: true,
    uses: [["[PATH...]", 'scan files or folders; default "."; "-" reads standard input']],
  },
  {
    name: "explain",
    takes: "rules",
    flags: ["rules"],
    uses: [
      ["RULE", "what a rule finds, why it matters, how to mend it"],
      ["provider/ID", "a correct request to copy, and the checks of that provider"],
    ],
  },
  {
    name: "rules",
    takes: "rules",
    flags: ["rules", "format", "check", "stats", "provider"],
    uses: [["[PATTERN...]", "list the rules, or those of one --provider; --check DIR checks rule files"]],
  },
  {
    name: "fix",
    takes: "paths",
    flags: ["write"],
    scans: true,
    uses: [["[PATH...]", "show what can be mended as a diff; --write mends it"]],
  },
  {
    name: "ignore",
    takes: "paths",
    flags: ["reason", "until", "baseline"],
    scans: true,
    uses: [["PATH:LINE", 'accept one finding where it stands: --reason "..." [--until DATE]']],
  },
  {
    name: "baseline",
    takes: "paths",
    flags: ["reason", "prune", "baseline", "no-baseline"],
    scans: true,
    uses: [["[PATH...]", "accept what is found today, so that only what is new is told"]],
  },
  {
    name: "audit",
    takes: "paths",
    flags: ["reason", "stats", "baseline"],
    scans: true,
    uses: [["[PATH...]", "go through the findings, a key for each: real, false, test data"]],
  },
  {
    name: "hook",
    takes: ["install", "remove", "status", "run"],
    flags: [],
    scans: true,
    uses: [["install|remove|status", "look at what is committed or pushed, before it is"]],
  },
  {
    name: "merge",
    takes: "paths",
    flags: ["format", "output", "fail-on", "quiet", "color"],
    uses: [["FILE...", "join the JSON or SARIF reports of --shard 1/N to N/N"]],
  },
  {
    name: "view",
    takes: "paths",
    flags: ["output"],
    uses: [["FILE.sarif", "any tool's SARIF as a page to read in a browser: -o report.html"]],
  },
  {
    name: "init",
    takes: "nothing",
    flags: ["from"],
    uses: [["", "write a config file to start from; --from gitleaks turns another scanner's into it"]],
  },
  {
    name: "completion",
    takes: SHELLS,
    flags: [],
    uses: [["bash|zsh|fish", "completion for a shell: source <(credlint completion bash)"]],
  },
] as const satisfies readonly CommandInfo[];

export type CommandName = (typeof COMMANDS)[number]["name"];

/** The usage part of --help. */
export function usageHelp(): string {
  const lines = (COMMANDS as readonly CommandInfo[]).flatMap(({ name, uses }, index) =>
    uses.map(([typed, help]): [string, string] => [`credlint ${index === 0 ? `[${name}]` : name} ${typed}`, help]),
  );
  const width = Math.max(...lines.map(([typed]) => typed.length));
  return lines
    .map(([typed, help], row) => `${row === 0 ? "Usage" : "     "}  ${typed.padEnd(width)}  ${help}`)
    .join("\n");
}
