/** The text of --help. */
import { HOME } from "../model/home.ts";
import { VERSION } from "../model/version.ts";
import { flagsHelp } from "./flags.ts";

export function help(): string {
  return `credlint ${VERSION}   finds credentials in repositories and API-client exports. Offline, redacted, no set-up.

Usage  credlint [scan] [PATH...]     scan files or folders; default "."; "-" reads standard input
       credlint explain RULE         what a rule finds, why it matters, how to mend it
       credlint explain provider/ID  a correct request to copy, and the checks of that provider
       credlint rules [PATTERN...]   list the rules, or those of one --provider; --check DIR checks rule files
       credlint merge FILE...        join the JSON or SARIF reports of --shard 1/N to N/N
       credlint init                 write a config file to start from

${flagsHelp()}Exit   0 clean and complete   1 findings at or over --fail-on   2 not everything could be examined, or bad usage
Try    credlint .        cat export.json | credlint - --stdin-name export.json        credlint -o sarif=credlint.sarif
Docs   ${HOME}
`;
}
