/** The command line: argv to a command, its output and its exit code. A user's mistake is one line and a hint. */

import { inertLines } from "../engine/inert.ts";
import { nearest } from "../engine/nearest.ts";
import { visible } from "../engine/redact.ts";
import { isUserError, UserError } from "../model/trouble.ts";
import type { Command, Outside } from "./command.ts";
import type { CommandName } from "./commands.ts";
import { type Arguments, readFlags } from "./flags.ts";

/** Each command is loaded when it is called; commands.ts tells of them. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  scan: async () => (await import("./scan.part.ts")).scanCommand,
  explain: async () => (await import("./explain.part.ts")).explainCommand,
  rules: async () => (await import("./explain.part.ts")).rulesCommand,
  baseline: async () => (await import("./accept.part.ts")).baselineCommand,
  ignore: async () => (await import("./accept.part.ts")).ignoreCommand,
  fix: async () => (await import("./fix.part.ts")).fixCommand,
  audit: async () => (await import("./audit.part.ts")).auditCommand,
  hook: async () => (await import("./hook.part.ts")).hookCommand,
  merge: async () => (await import("./merge.part.ts")).mergeCommand,
  view: async () => (await import("./view.ts")).viewCommand,
  init: async () => (await import("./init.ts")).initCommand,
  completion: async () => (await import("./completion/completion.part.ts")).completionCommand,
};

/** Never throws; a mistake of ours shows its stack and exits 2. */
export async function run(argv: readonly string[], outside: Outside): Promise<number> {
  try {
    const args = readFlags(argv);
    if (args.flags.has("help") || args.positionals[0] === "help") {
      const { help } = await import("./help.ts");
      outside.write(help());
      return 0;
    }
    if (args.flags.has("version")) {
      const { VERSION } = await import("../model/version.ts");
      outside.write(`${VERSION}\n`);
      return 0;
    }
    const [first, ...rest] = args.positionals;
    const load = first !== undefined && Object.hasOwn(COMMANDS, first) ? COMMANDS[first as CommandName] : undefined;
    const positionals = load ? rest : args.positionals;
    if (!load && first !== undefined) await refuseMistypedCommand(first, args, outside);
    const command = await (load ?? COMMANDS.scan)();
    return await command({ flags: args.flags, positionals }, outside);
  } catch (error) {
    if (isUserError(error)) outside.warn(tell(error));
    else
      outside.warn(
        `credlint: a mistake of credlint's own, please report it.\n${error instanceof Error ? error.stack : String(error)}\n`,
      );
    return 2;
  }
}

/** `credlint explian X`: a first word that is no path but nearly a command. */
async function refuseMistypedCommand(word: string, args: Arguments, outside: Outside): Promise<void> {
  const guess = nearest(word, Object.keys(COMMANDS));
  if (!guess || args.flags.has("stdin-name")) return;
  const { existsSync } = await import("node:fs");
  const { resolve } = await import("node:path");
  if (existsSync(resolve(outside.cwd, word))) return;
  throw new UserError(
    "cli/unknown-command",
    `There is no command and no path "${word}".`,
    `Did you mean "credlint ${guess}"?`,
  );
}

/** `credlint: file:line:column: message` and the hint on a line of its own. What a config file says in it is untrusted. */
function tell(error: UserError): string {
  const spot = error.spot ? `${error.spot.path}:${error.spot.line}:${error.spot.column}: ` : "";
  const hint = error.hint ? `\n  hint: ${visible(error.hint)}` : "";
  return inertLines(`credlint: ${visible(spot + error.message)}${hint}\n`);
}
