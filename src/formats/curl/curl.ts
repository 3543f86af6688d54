/** Finds calls of curl and wget in any text: scripts, workflows, Markdown, code, chat logs. */
import type { Slice } from "../../model/slice.ts";
import { subSlice } from "../../model/slice.ts";
import { type DocumentBuilder, MAX_DEPTH, type Reader, type Where } from "../format.ts";
import { escaped, MappedText } from "../mapped-text.ts";
import { spanOf } from "../named-value.ts";
import { type Command, commandAt } from "../shell-words.ts";
import { callLine } from "./options.ts";
import { addRequest } from "./request.ts";

const TOOLS = ["curl", "wget"] as const;
/** A command inside a string of code is looked for in so many characters. */
const LONGEST_STRING = 16_384;
const URL_LIKE =
  /^(?:[a-z][a-z0-9+.-]*:\/\/|\$|%\w+%|\{\{|<[\w -]*(?:url|host|server|endpoint)|localhost\b|(?:[\w-]+\.)+[a-z]{2,}(?:[:/?]|$)|\d{1,3}(?:\.\d{1,3}){3}\b|\[[0-9a-f:]+\])/i;

/** A cheap look: whether a text may hold a call. */
export function mayHoldCurl(text: string): boolean {
  return TOOLS.some((tool) => text.includes(tool));
}

/** The offset of the next tool name that stands as a command's word, and the name; undefined for none. */
function nextTool(text: string, from: number): { at: number; end: number; tool: "curl" | "wget" } | undefined {
  let best: { at: number; end: number; tool: "curl" | "wget" } | undefined;
  for (const tool of TOOLS) {
    for (let at = text.indexOf(tool, from); at >= 0 && (!best || at < best.at); at = text.indexOf(tool, at + 4)) {
      const end = text.startsWith(".exe", at + 4) ? at + 8 : at + 4;
      if (!/[ \t\\^`]/.test(text[end] ?? "") || /[\w.\-@]/.test(text[at - 1] ?? " ")) continue;
      best = { at, end, tool };
      break;
    }
  }
  return best;
}

/** The string of code or inline code that begins right before the command, decoded; undefined if none does. */
function enclosing(slice: Slice, at: number): { inner: Slice; end: number } | undefined {
  const { text } = slice;
  let open = at - 1;
  while (open >= 0 && at - open < 4 && /[$ !]/.test(text[open]!)) open -= 1;
  const quote = text[open];
  if (quote !== '"' && quote !== "'" && quote !== "`") return undefined;
  const limit = Math.min(text.length, at + LONGEST_STRING);
  const mapped = new MappedText(slice, at);
  let kept = at;
  let next = at;
  while (next < limit && text[next] !== quote) {
    if (text[next] === "\\" && next + 1 < limit && /["'`\\nrt]/.test(text[next + 1]!)) {
      mapped.keep(kept, next);
      mapped.put(escaped(text[next + 1]!), next, next + 2);
      next += 2;
      kept = next;
    } else next += 1;
  }
  if (next >= limit) return undefined;
  mapped.keep(kept, next);
  return { inner: mapped.slice(next), end: next };
}

/**
 * Adds a request group `where.path` + "/curl/N" for each call. A mention in prose ("use curl to fetch") is none: the first
 * operand must look like a URL, or an option must say what is sent. False if there was no call.
 */
export const readCurl: Reader = (slice, where, out) => {
  const { text } = slice;
  if (where.depth > MAX_DEPTH || !mayHoldCurl(text)) return false;
  const first = out.counts.get(where.path) ?? 0;
  let count = first;
  let from = 0;
  /** Characters that may be read twice: mentions that turn out to be no call, strings that end nowhere. */
  let budget = 200_000 + 2 * text.length;
  for (let found = nextTool(text, 0); found; found = nextTool(text, from)) {
    const string = budget > 0 ? enclosing(slice, found.at) : undefined;
    budget -= string ? string.end - found.at : LONGEST_STRING / 4;
    const length = found.end - found.at;
    const command = string ? commandAt(string.inner, length) : commandAt(slice, found.end);
    const tool = subSlice(string?.inner ?? slice, string ? 0 : found.at, string ? length : found.end);
    const path = `${where.path}/curl/${count}`;
    if (addCall(found.tool, tool, command, string?.inner ?? slice, { ...where, path }, out)) {
      count += 1;
      from = string ? string.end : Math.max(command.end, found.end);
    } else {
      budget -= command.end - (string ? 0 : found.at);
      from = budget > 0 ? found.end : Math.max(found.end, string ? string.end : command.end);
    }
  }
  out.counts.set(where.path, count);
  return count > first;
};

function addCall(
  name: "curl" | "wget",
  tool: Slice,
  command: Command,
  slice: Slice,
  where: Where,
  out: DocumentBuilder,
): boolean {
  const call = callLine(name, command.words);
  const named = call.options.flatMap((option) => (option.name === "url" && option.value ? [option.value] : []));
  const urls = [...named, ...call.operands.filter(({ text }) => URL_LIKE.test(text))];
  const sends = call.options.some(
    ({ name: option, value }) => value && /^(?:request|header|data|json|form|user|oauth2|url)/.test(option),
  );
  if (urls.length === 0 && !sends) return false;
  // In a sentence, words stand where the URL should.
  if (urls.length === 0 && call.operands.length > 3) return false;
  if (named.length === 0 && !sends && call.operands[0] && !URL_LIKE.test(call.operands[0].text)) return false;
  const begin = tool.at(0);
  const end = Math.max(slice.at(command.words.at(-1)?.end ?? 0), spanOf(tool).end);
  const parent = where.group;
  const at = { ...where, group: where.path, place: "request" as const, depth: where.depth + 1 };
  const index = out.groups.length;
  out.group({ id: where.path, kind: "request", name, parent, whole: true, span: { start: begin, end } });
  if (!addRequest(call, urls, tool, at, out)) out.groups[index] = { ...out.groups[index]!, whole: false };
  if (urls.length === 0 && out.groups[index]) out.groups[index] = { ...out.groups[index]!, whole: false };
  return true;
}
