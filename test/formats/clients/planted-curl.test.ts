import { test } from "uvu";
import { assertFound, assertRead, type Made, type Planter, type Style } from "../../helpers/planter.ts";

/** One way to write a word, and what it was. */
interface Shell {
  readonly quote: (text: string) => string;
  readonly continued: string;
}

const SINGLE: Shell = { quote: (text) => `'${text.replaceAll("'", "'\\''")}'`, continued: " \\\n  " };
const DOUBLE: Shell = { quote: (text) => `"${text.replace(/[\\"$`]/g, "\\$&")}"`, continued: " \\\n  " };
const ANSI: Shell = { quote: (text) => `$'${text.replace(/[\\']/g, "\\$&")}'`, continued: " \\\n  " };
const CMD: Shell = { quote: (text) => `"${text.replaceAll('"', '""')}"`, continued: " ^\n  " };
const POWERSHELL: Shell = { quote: (text) => `"${text.replace(/[`"$]/g, "`$&")}"`, continued: " `\n  " };

/** Words of cmd and PowerShell hold no marks here but in JSON: what those shells do to others, no reader of all shells can know. */
const style: Style = {
  references: ["$TOKEN", `\${TOKEN}`, "<token>"],
  marks: "-_.~*()@,/é€😀",
  // A Cookie of one pair is told as a whole.
  readings: (written) => [
    written.replace(/^session_token=/, ""),
    written,
    written.replace(/\\(['"$`\\])/g, "$1"),
    percentDecoded(written),
  ],
};

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function option(planter: Planter, { quote }: Shell): string {
  return planter.pick<() => string>(
    () => `-u ${quote(`me:${planter.secret}`)}`,
    () => `--user=${quote(`me:${planter.secret}`)}`,
    () => `-H ${quote(`X-Api-Key: ${planter.value}`)}`,
    () => `-H${quote(`X-Auth-Token: ${planter.secret}`)}`,
    () => `--oauth2-bearer ${quote(planter.secret)}`,
    () => `-d ${quote(`a=1&client_secret=${encodeURIComponent(planter.secret)}`)}`,
    () => `--json ${quote(JSON.stringify({ client_secret: planter.secret, n: 1 }))}`,
    () => `-sSd ${quote(JSON.stringify({ list: [{ client_secret: planter.secret }] }))}`,
    () => `--data-urlencode ${quote(`client_secret=${planter.secret}`)}`,
    () => `--data-urlencode client_secret@secret.txt`,
    () => `--data @body.json`,
    () => `-F ${quote(`client_secret=${planter.secret}`)}`,
    () => `-b ${quote(`session_token=${planter.secret}`)}`,
  )();
}

function curl(planter: Planter): Made {
  const calls = planter.list(3, () => {
    const shell = planter.pick(SINGLE, DOUBLE, ANSI, CMD, POWERSHELL);
    const words = [planter.pick("curl", "curl -k", "curl.exe"), ...planter.list(4, () => option(planter, shell))];
    const url = planter.pick("https://api.test/x", "--url https://api.test/x", "'https://api.test/x'");
    return [...words, url].join(planter.flag ? " " : shell.continued);
  });
  const text = ["Get it like this:", "", ...calls, ""].join("\n\n");
  return { path: planter.pick("notes.txt", "call.sh"), text: planter.flag ? text : text.replaceAll("\n", "\r\n") };
}

test("curl: planted values are read at their exact spans", () => assertRead(style, curl));
test("curl: secrets are found, references and placeholders are silent", () => assertFound(style, curl));

test.run();
