/** JavaScript and TypeScript by their tree: what names alone cannot tell (requests, constants, texts put together). */
import type { Slice } from "../../model/slice.ts";
import { type DocumentBuilder, MAX_DEPTH, type TreeBudget, type Where } from "../format.ts";
import { addRequests } from "./calls.ts";
import { nestsTooDeep } from "./depth.ts";
import type { JsReading } from "./entries.ts";
import { JsFolder } from "./fold.ts";
import { addLibraries } from "./libraries.ts";
import { type JsNode, nodeOf } from "./node.ts";
import { JsScope } from "./scope.ts";
import { addSettings, addVariables } from "./settings.ts";
import { addSigned } from "./signed.ts";

const LARGEST = 262_144;

const TELLING =
  /client_secret|clientSecret|client_id|grant_type|grantType|client_credentials|access_token|accessToken|getToken|get_token|fetchToken|requestToken|client_assertion|jwt-bearer|SignJWT|auth\.OAuth2|openid-client|connect\/token|oauth2?\/(?:v\d\/)?token|oidc\/token|Authorization/;
const CALLING =
  /\bfetch\s*\(|\baxios\b|URLSearchParams|Buffer\.from|\bbtoa\s*\(|\bgot\b|\bky\b|superagent|request\s*[.(]|qs\.stringify|querystring|\$\.ajax|pm\.sendRequest|pm\.\w+\.set|postman\.set|http[sC]\w{0,40}\.|Strategy\s*\(|Provider\s*\(|ClientApplication\s*\(|ClientCredentials\s*\(|AuthorizationCode\s*\(|\bClient\s*\(|\bOAuth2(?:Client)?\s*\(|\bdiscovery\s*\(|\bSignJWT\s*\(|\bjwt\.sign\s*\(/;

/** A variable of an API client set to a text that is put together: names alone don't tell it. */
const PUT_TOGETHER =
  /\bset(?:EnvironmentVariable|GlobalVariable|EnvVar|Var)?\s?\(\s{0,80}["'`][^"'`\n]{1,120}["'`]\s{0,80},\s{0,80}(?:["'`][^"'`\n]{0,4096}["'`]\s{0,80}\+|(?!pm\b|null\b|true\b|false\b|undefined\b)[A-Za-z_$][\w$]{0,60}\s{0,80}[+)]|\[)/;

/** A line this long is a machine's, not a person's. */
const LONGEST_LINE = 5_000;

function isMinified(text: string): boolean {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    if (end - start > LONGEST_LINE) return true;
    start = end + 1;
  }
  return false;
}

/** Whether a text has what only a tree can read: a sign of OAuth and a call, small enough, written by hand. */
export function wantsJavascriptTree(text: string): boolean {
  if (text.length > LARGEST) return false;
  const tells = (TELLING.test(text) && CALLING.test(text)) || setsFromLiterals(text);
  return tells && !isMinified(text) && !nestsTooDeep(text);
}

/** The objects of API clients' scripts: a Map has a `set` too. */
const CLIENT = /\b(?:pm|postman|bru|insomnia|pw|hopp|client)\./;

/** A literal or a constant that holds one goes into a variable; what comes out of a response is no reason to parse. */
function setsFromLiterals(text: string): boolean {
  if (!CLIENT.test(text)) return false;
  const match = PUT_TOGETHER.exec(text);
  if (!match) return false;
  const word = /,\s*([A-Za-z_$][\w$]*)\s*[+)]$/.exec(match[0])?.[1];
  return word === undefined || /\b(?:const|let|var)\s+[A-Za-z_$][\w$]{0,60}\s{0,20}=\s{0,20}(?:["'`]|\[)/.test(text);
}

/** Where JavaScript stands in files of its own. */
export function isJavascriptPath(path: string): boolean {
  return /\.(?:[cm]?[jt]sx?|es6|jsm|vue|svelte)$/i.test(path) && !/\.min\.js$|\.(?:vue|svelte)$/i.test(path);
}

/** TypeScript's declaration files: types, and no call. */
export function isDeclarations(path: string): boolean {
  return /\.d\.[cm]?ts$/i.test(path);
}

/** The same as `readJavascriptTree` for a program that is parsed already; `program` is what the part's parser gave. */
export function readProgram(program: JsNode, slice: Slice, where: Where, out: DocumentBuilder): boolean {
  const before = out.entries.length;
  const scope = new JsScope(program);
  const reading: JsReading = { slice, where, out, scope, folder: new JsFolder(scope, slice.text), used: new Set() };
  addRequests(reading);
  addLibraries(reading);
  addSigned(reading);
  addVariables(reading);
  addSettings(reading);
  return out.entries.length > before;
}

/**
 * Reads a program: requests at `where.path` + "/request/N", API-client variables at "/set/N", settings at "/object/N". False,
 * with nothing added, if the gate says no, the text has a syntax error, or nothing was found; the lexical reader stands
 * beside it in any case. A spent budget is noted.
 */
export async function readJavascriptTree(
  slice: Slice,
  where: Where,
  out: DocumentBuilder,
  budget: TreeBudget,
): Promise<boolean> {
  const { text } = slice;
  if (where.depth > MAX_DEPTH || !wantsJavascriptTree(text)) return false;
  if (text.length > budget.left) {
    out.note(
      "format/tree-budget",
      "The scan's limit for reading JavaScript by its tree was reached; this was read by names only.",
    );
    return false;
  }
  budget.left -= text.length;
  const { parseJavascript } = await import("./javascript-tree.part.ts");
  const program = nodeOf(parseJavascript(text));
  return program ? readProgram(program, slice, where, out) : false;
}
