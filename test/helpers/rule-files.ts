/** The rule files of the repository, read as the bundle reads them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleFile } from "../../src/ruleset/compile.ts";

export const ROOT = process.env["CREDLINT_ROOT"] ?? process.cwd();

/** Every YAML file below rules/, by path. */
export function ruleFiles(): RuleFile[] {
  const folder = join(ROOT, "rules");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".yaml"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}
