/** `credlint init`: writes a config file to start from; never over an existing one. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../model/trouble.ts";
import type { Command } from "./command.ts";
import { START } from "./start-config.ts";

export const initCommand: Command = async (args, outside) => {
  if (args.flags.has("from")) return (await import("./init-from.part.ts")).initFromCommand(args, outside);
  const path = join(outside.cwd, ".credlint.jsonc");
  if (existsSync(path))
    throw new UserError(
      "cli/exists",
      ".credlint.jsonc is already here.",
      "Edit it; credlint init writes over nothing.",
    );
  writeFileSync(path, START, { flag: "wx" });
  outside.write("Wrote .credlint.jsonc. Next: credlint\n");
  return 0;
};
