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
       credlint init                 write a config file to start from; --from gitleaks turns another scanner's into it
       credlint fix [PATH...]        show what can be mended as a diff; --write mends it
       credlint baseline [PATH...]   accept what is there today, so that only new findings count; --prune
       credlint ignore PATH:LINE     accept one finding; --reason TEXT, --until DATE
       credlint audit [PATH...]      go through findings, one key each: real, false, test data; --stats
       credlint hook install         run before commits or pushes; run, remove, status

${flagsHelp()}Exit   0 clean and complete   1 findings at or over --fail-on   2 not everything could be examined, or bad usage
Try    credlint .        cat export.json | credlint - --stdin-name export.json        credlint -o sarif=credlint.sarif
Docs   ${HOME}
`;
}
