/** Calls that verify a JWT without saying which algorithms they take (RFC 8725 section 3.1): jsonwebtoken, PyJWT, python-jose. */
import { contextOf } from "../judge/context.ts";
import type { Span, Workspace } from "../model/document.ts";
import { argumentEnds } from "./call-arguments.ts";
import type { DetectContext, Match } from "./detector.ts";

const OPEN = "jwt/verifier-alg-open";
const NONE = "jwt/alg-none";
/** A callee that begins the match, up to its bracket. */
const JAVASCRIPT = /(?<![\w.$])(?:jwt|JWT|jsonwebtoken)\.verify\(/g;
const PYTHON = /(?<![\w.])(?:jwt|jose_jwt)\.decode\(/g;
const MAX_CALL = 4_000;
const LIST = /\balgorithms["']?\s{0,4}[:=]\s{0,4}\[([^\]]{0,400})\]/;

/** What is wrong with one call. */
interface Problem {
  readonly rule: string;
  readonly span: Span;
  readonly params: Readonly<Record<string, string>>;
}

/** One Match for each call; in tests and examples a note. */
export function* detectOpenVerifiers(workspace: Workspace, context: DetectContext): Iterable<Match> {
  for (const document of workspace.documents) {
    const { input } = document;
    const { path, text } = input;
    const python = /\.pyi?$/i.test(path);
    if (!python && !/\.[cm]?[jt]sx?$/i.test(path)) continue;
    if (!text.includes(python ? "jwt.decode(" : ".verify(")) continue;
    const { example } = contextOf(input);
    for (const { rule: id, span, params } of problemsIn(text, python)) {
      const rule = context.rule(id);
      if (!rule) continue;
      yield {
        // Set-up, not a token: nothing here is a secret.
        rule: { ...rule, tag: "config" },
        ...(example ? { level: "note" as const } : {}),
        input,
        span,
        value: "",
        document,
        params,
      };
    }
  }
}

function* problemsIn(text: string, python: boolean): Iterable<Problem> {
  for (const call of text.matchAll(python ? PYTHON : JAVASCRIPT)) {
    const args = argumentsFrom(text, call.index + call[0].length);
    if (!args) continue;
    const span = { start: call.index, end: call.index + call[0].length - 1 };
    const list = LIST.exec(args.slice(1).join(","))?.[1];
    if (list === undefined) {
      if (python ? isOpenPython(args) : isOpenJavascript(args))
        yield { rule: OPEN, span, params: { problem: "does not say which algorithms it takes" } };
      continue;
    }
    const named = [...list.matchAll(/["']([A-Za-z0-9]{1,10})["']/g)].map(([, name]) => name!);
    const none = named.find((name) => name.toLowerCase() === "none");
    if (none) yield { rule: NONE, span, params: { whose: "", how: "is accepted with", alg: none } };
    else if (named.some((name) => /^HS/.test(name)) && named.some((name) => /^(?:[REP]S|Ed)/.test(name)))
      yield { rule: OPEN, span, params: { problem: "takes both HMAC and public-key algorithms" } };
  }
}

/** `verify(token, key)`, with a callback, or with options that are all seen and name none. */
function isOpenJavascript(args: readonly string[]): boolean {
  if (args.length < 2 || args.slice(0, 2).some((one) => one.startsWith("..."))) return false;
  const [third] = args.slice(2);
  if (third === undefined || third === "") return true;
  if (/^(?:async\s{1,4})?(?:function\b|\([^)]{0,200}\)\s{0,4}(?::[^=]{0,80})?=>|\w+\s{0,4}=>)/.test(third)) return true;
  return third.startsWith("{") && third.endsWith("}") && !third.includes("...") && !/\balgorithms\b/.test(third);
}

/** PyJWT 1.x takes any algorithm if none is named; `options` may switch the check off, which is another matter. */
function isOpenPython(args: readonly string[]): boolean {
  if (args.length !== 2 || args.some((one) => one.startsWith("*"))) return false;
  return !/^\w+\s{0,4}=(?!=)/.test(args[1]!) || /^key\s{0,4}=/.test(args[1]!);
}

/** A call's arguments as written, comments apart; undefined if its end is not within reach. */
function argumentsFrom(text: string, from: number): readonly string[] | undefined {
  const args: string[] = [];
  let start = from;
  for (const end of argumentEnds(text, from, MAX_CALL)) {
    args.push(text.slice(start, end).trim());
    start = end + 1;
    // A comma before the bracket ends no further argument.
    if (text[end] !== ",") return args.at(-1) === "" ? args.slice(0, -1) : args;
  }
  return undefined;
}
