/** The one table of commands: --help and the shells' completion are made from it; run.ts says what each loads. */

export interface CommandInfo {
  readonly name: string;
  /** Lines of --help: what is typed after the command's name, and what it does. */
  readonly uses: readonly (readonly [typed: string, help: string])[];
  /** What its words are, for completion. */
  readonly takes: "paths" | "rules" | "file" | "shell" | "nothing";
  /** Flags that it takes, beside --help; scan takes all that no other command has to itself. */
  readonly flags?: readonly string[];
}

/** In the order of --help; the first is meant where none is typed. */
export const COMMANDS = [
  {
    name: "scan",
    takes: "paths",
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
    name: "view",
    takes: "file",
    flags: ["output"],
    uses: [["FILE.sarif", "any tool's SARIF as a page to read in a browser: -o report.html"]],
  },
  { name: "init", takes: "nothing", flags: [], uses: [["", "write a config file to start from"]] },
  {
    name: "completion",
    takes: "shell",
    flags: [],
    uses: [["bash|zsh|fish", "completion for a shell: source <(credlint completion bash)"]],
  },
] as const satisfies readonly CommandInfo[];

export type CommandName = (typeof COMMANDS)[number]["name"];

export const SHELLS = ["bash", "zsh", "fish"] as const;

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
