/** `credlint completion bash|zsh|fish`: a script for the shell, made from the tables of commands and flags. */
import { UserError } from "../../model/trouble.ts";
import type { Command } from "../command.ts";
import { SHELLS } from "../commands.ts";
import { bashScript } from "./bash.ts";
import { fishScript } from "./fish.ts";
import { zshScript } from "./zsh.ts";

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], () => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

export const completionCommand: Command = async (args, outside) => {
  const [word, ...more] = args.positionals;
  const shell = more.length > 0 ? undefined : SHELLS.find((one) => one === word);
  if (!shell)
    throw new UserError(
      "cli/usage",
      `credlint completion takes one of ${SHELLS.join(", ")}.`,
      "For bash, in ~/.bashrc: source <(credlint completion bash)",
    );
  outside.write(SCRIPTS[shell]());
  return 0;
};
