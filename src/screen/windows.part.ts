/** What the screen asks of small windows around what the kernel saw: the readers' and judges' own questions; loaded at the first. */

import { detectContextual, mayBeContextual, mayStandBelowVendor } from "../detect/contextual.ts";
import type { DetectContext } from "../detect/detector.ts";
import { keyAt } from "../detect/keys.ts";
import { mayBeToken } from "../detect/shape.ts";
import { switchesIn } from "../detect/transport.ts";
import { readCurl } from "../formats/curl/curl.ts";
import { DocumentBuilder } from "../formats/format.ts";
import { isDeclarations, wantsJavascriptTree } from "../formats/javascript/tree.ts";
import { entriesAt, spotEntries } from "../formats/lexical/lexical.ts";
import { nameAt } from "../formats/lexical/names.ts";
import { SPOT_NAME } from "../formats/lexical/spots.ts";
import { userInfos } from "../formats/lexical/urls.ts";
import { contextOf, type JudgeContext } from "../judge/context.ts";
import { judgeEntry, reaches } from "../judge/judge.ts";
import { nameOf } from "../judge/names.ts";
import { spotsIn, tokensOf } from "../judge/vendors.ts";
import type { Document, Entry } from "../model/document.ts";
import type { ShapeRule } from "../model/rule.ts";
import { sliceOf } from "../model/slice.ts";

/** Whether a JavaScript file is worth its syntax tree. */
export function treeStands(path: string, text: string): boolean {
  return !isDeclarations(path) && wantsJavascriptTree(text);
}

export { reachOf } from "../detect/shape.ts";

/** True if a token of one of the rules may stand at an anchor. `text` reaches `reachOf` to both sides of it. */
export function tokenStands(path: string, text: string, anchor: number, rules: readonly ShapeRule[]): boolean {
  const input = { path, text, origin: "file", bytes: 0 } as const;
  return rules.some((rule) => mayBeToken(input, anchor, rule));
}

/**
 * What a name may stand to. none: nothing. token: it says little or names a vendor, so that only a token's form counts. any:
 * it says itself what its value is. `vendors`: the words of contextual rules.
 */
export function worthOf(name: string, vendors: ReadonlyMap<string, true>): "none" | "token" | "any" {
  const plain = name.replace(/^[-.$]+|[-.$]+$/g, "");
  const { kind, weak } = nameOf(plain);
  if (SPOT_NAME.test(name)) return "any";
  if (kind === "salt-or-hash") return "none";
  if (/^(?:basic|bearer)$/i.test(plain) || /[\x80-\xff]/.test(name)) return "any";
  if (kind === "none" || kind === "public-id") return spotsIn(tokensOf(plain), vendors).length > 0 ? "token" : "none";
  // A weak name wants sixteen random characters, but where a password is the second of two (judge/accept.ts).
  return weak && !/(?:auth\w{0,12}|login|creds?|credentials?)$/i.test(plain) ? "token" : "any";
}

/**
 * True if the text, read by names as any reader reads it, holds a credential at the key word that begins at or before
 * `at`. `data`: values of a structured format, which knows no quotes or operators.
 */
export function credentialStands(
  path: string,
  text: string,
  at: number,
  data: boolean,
  context: DetectContext,
): boolean {
  for (const entry of spotEntries(text, at - 24, at)) if (counts(entry, contextFor(path, text), context)) return true;
  const name = nameAt(text, at);
  if (!name) return false;
  const { kind } = nameOf(name.text);
  if (kind === "salt-or-hash") return false;
  if (data && kind !== "none" && mayNameSibling(text, name.start)) return true;
  const entries = entriesAt(text, name);
  if (data) for (const value of listAt(text, name.end)) entries.push({ ...LISTED, key: name.text, value });
  if (data) for (const value of heldAt(text, name.end)) entries.push({ ...LISTED, key: name.text, value });
  if (entries.length === 0) return false;
  const told = kind !== "none" && kind !== "public-id";
  if (told || /^(?:basic|bearer)$/i.test(name.text)) {
    const around = contextFor(path, text);
    for (const entry of entries) {
      if (counts(entry, around, context)) return true;
      if (data && (counts(plain(entry), around, context) || counts(ofRequest(entry), around, context))) return true;
    }
  }
  const tokens = entries.filter((entry) => mayBeContextual(entry) || (data && mayBeContextual(plain(entry))));
  if (tokens.length === 0) return false;
  if (isContextual(path, text, tokens, context)) return true;
  // In data a vendor's word may stand in any object around.
  const around = contextFor(path, text);
  return data && told && tokens.some((entry) => mayStandBelowVendor(plain(entry), around, context));
}

/** As a format that knows requests may give it: the judge asks the hand rules alone. */
function ofRequest(entry: Entry): Entry {
  return { ...plain(entry), place: "header" };
}

/** True if the judge is as sure of an entry as is asked for. */
function counts(entry: Entry, around: JudgeContext, context: DetectContext): boolean {
  const verdict = judgeEntry(entry, around);
  return verdict !== undefined && reaches(verdict, context.minConfidence);
}

/** As a structured format gives it: without the syntax of code. Written out, as spreading would take most of the time. */
function plain({ path, key, value, span, place, group, enabled }: Entry): Entry {
  return { path, key, value, span, place, group, enabled };
}

function isContextual(path: string, text: string, entries: readonly Entry[], context: DetectContext): boolean {
  const document: Document = {
    input: { path, text, origin: "file", bytes: 0 },
    format: "text",
    entries,
    groups: [],
    diagnostics: [],
  };
  const workspace = { documents: [document], definitionsOf: () => [], usesOf: () => [] };
  for (const _ of detectContextual(workspace, context)) return true;
  return false;
}

const NAMES_SIBLING = /"(?:[Kk]ey|[Nn]ame|id|ParameterKey)\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"[^"\n]{0,80}$/;
const SIBLING = /"(?:[Vv]alue|stringValue|content|ParameterValue)\\{0,3}"\s{0,8}:/;

/** In JSON a name may be a member's value (`"key": "password"`); what it names stands before or after it. */
function mayNameSibling(text: string, start: number): boolean {
  return SIBLING.test(text) && NAMES_SIBLING.test(text.slice(Math.max(0, start - 120), start));
}

/** Words that name a member; the others of the list may stand anywhere in a value. */
const MEMBER = /^(?:tenantid|client[_-]?(?:id|secret)|redirect_?uri|grant_?type)$/;
/** What follows a name that has a value: a text or a list of them, the sibling of a name, a parameter's value. */
const HAS_VALUE =
  /^[\w.-]{0,60}(?:\\{0,3}["']?\s{0,60}[:=]>?\s{0,60}(?:$|\[?\s{0,60}\\{0,3}["'\w<$%+-]|\{\s{0,60}\\{0,3}"(?:[Vv]alue|[Dd]efault|[Ss]tring))|\\{0,3}["']?\s{0,60}$|%3[Dd])/;

/** Whether a word of OAuth in JSON stands for something that a check may judge. `at` is behind the word. */
export function memberStands({ text, at }: { readonly text: string; readonly at: number }, word: string): boolean {
  // As a word of its own, or a capital begins what follows: catalogToGlue and m2Managed are other words.
  if (word === "m2m" || word === "logto")
    return !/[A-Za-z0-9]/.test(text[at - word.length - 1] ?? "") && !/[a-z]/.test(text[at] ?? "");
  if (!MEMBER.test(word)) return true;
  return HAS_VALUE.test(text.slice(at)) || mayNameSibling(text, at - word.length);
}

/** What the object under a name holds for it (formats/json-entries.ts), to the end of its text. */
const HELD =
  /^[^"\n]{0,80}\\{0,3}"\s{0,8}:\s{0,40}\{[^{}]{0,200}?"(?:value|defaultValue|Default)\\{0,3}"\s{0,8}:\s{0,40}\\{0,3}"(.*)/s;

/** With its escapes read, and up to the first of them, as the whole may stand within a string. */
function* heldAt(text: string, end: number): Iterable<string> {
  const rest = HELD.exec(text.slice(end))?.[1];
  if (rest === undefined) return;
  const plain = /^[^"\\]{3,}/.exec(rest)?.[0];
  if (plain !== undefined) yield plain;
  const written = /^(?:[^"\\\n]|\\.){3,}/.exec(rest)?.[0];
  if (written !== undefined && written !== plain) yield written.replace(/\\(["\\/])/g, "$1");
}

const LIST = /^[^"\n]{0,80}\\{0,3}"\s{0,8}:\s{0,40}\[([^\]]*)/;

/** The texts of a list that stands under a name. */
function* listAt(text: string, end: number): Iterable<string> {
  const list = LIST.exec(text.slice(end))?.[1];
  if (list !== undefined) for (const [, item] of list.matchAll(/"([^"]{3,})"/g)) yield item!;
}

const LISTED = { path: "", span: { start: 0, end: 0 }, place: "config", group: "", enabled: true } as const;

let last: { -readonly [Field in keyof JudgeContext]: JudgeContext[Field] } | undefined;

/** The same object for all windows of a file. */
function contextFor(path: string, text: string): JudgeContext {
  if (last?.path === path) last.text = text;
  else last = { ...contextOf({ path, text }) };
  return last;
}

/** True if a URL in the text holds a password that counts. */
export function passwordStands(path: string, text: string): boolean {
  const context = contextFor(path, text);
  return userInfos(text).some(({ from, to, password }) =>
    judgeEntry(
      {
        ...LISTED,
        key: "password",
        value: password,
        span: { start: from, end: to },
        role: "auth.basic.password",
        syntax: IN_URL,
      },
      context,
    ),
  );
}

const IN_URL = { kind: "url", quote: "", operator: ":", after: "@" } as const;

/** True if the text holds a call of curl or wget. */
export function commandStands(path: string, text: string): boolean {
  const out = new DocumentBuilder({ path, text, origin: "file", bytes: 0 });
  readCurl(sliceOf(text), { path: "", group: "", place: "text", enabled: true, depth: 0 }, out);
  return out.entries.length > 0;
}

/** True if a private key begins in the text at `at`: see KEY_ANCHORS. */
export function keyStands(text: string, at: number): boolean {
  return keyAt(text, at) !== undefined;
}

/** True if certificate checks are switched off in the text. */
export function switchStands(text: string): boolean {
  return switchesIn(text).length > 0;
}
