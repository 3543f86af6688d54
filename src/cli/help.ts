/** The text of --help. */
import { HOME } from "../model/home.ts";
import { VERSION } from "../model/version.ts";
import { usageHelp } from "./commands.ts";
import { flagsHelp } from "./flags.ts";

export function help(): string {
  return `credlint ${VERSION}   finds credentials in repositories and API-client exports. Offline, redacted, no set-up.

${usageHelp()}

${flagsHelp()}
Exit   0 clean and complete   1 findings at or over --fail-on   2 not everything could be examined, or bad usage

Try    credlint                                       this folder, for people
       credlint export.json                           one Postman collection, environment or other file
       credlint -o sarif=out.sarif -o html=out.html   further reports of the same scan, in files
       git show HEAD:.env | credlint - --stdin-name .env

Docs   ${HOME}/tree/main/docs
`;
}
