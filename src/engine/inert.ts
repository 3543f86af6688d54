/** Texts that stand in a CI system's log: no line of them is a command to it, whatever a scanned file is called. */

/**
 * GitHub's runner obeys a line that begins with "::", after white space too, and "##[name]" anywhere in a line
 * (actions/runner, ActionCommand.cs: TryParseV2 and TryParse); Azure's agent "##vso[", TeamCity "##teamcity[".
 */
const AT_START = /^(?=\s*::)/gm;
const ANYWHERE = /##(?=\w*\[)/g;

/** A "·" breaks what would be a command; all else stays as it is. */
export function inertLines(text: string): string {
  return text.replace(AT_START, "·").replace(ANYWHERE, "##·");
}

/** The same for a JSON text, in which "##[" can stand in a string only: what is read back is the text as it was. */
export function inertJson(json: string): string {
  return json.replace(ANYWHERE, "#\\u0023");
}
