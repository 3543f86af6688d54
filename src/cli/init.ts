/** `credlint init`: writes a config file to start from; never over an existing one. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HOME } from "../model/home.ts";
import { UserError } from "../model/trouble.ts";
import type { Command } from "./command.ts";

const START = `{
  "$schema": "${HOME}/raw/main/src/config/config.schema.json",
  // Exit 1 from this level up: "error", "warning", "note" or "never".
  "failOn": "warning",
  // Other levels, or "off", by rule id or pattern: "postman/*": "note".
  "rules": {},
  // Paths that are not read, in gitignore's syntax.
  "exclude": [],
  // Findings that are accepted, each with a reason: { "rule": "generic/password", "path": "test/**", "reason": "made-up" }.
  "allow": []
}
`;

export const initCommand: Command = async (_args, outside) => {
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
