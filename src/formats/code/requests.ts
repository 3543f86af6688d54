/** HTTP calls of code and what they are sent to: requests and httpx, Guzzle, Net::HTTP, HttpClient, Go's http, and calls like them. */
import { CodeRequest } from "./request.ts";
import { targetOf } from "./target.ts";
import { type Bracket, isBracket } from "./tree.ts";
import type { CodeReading } from "./values.ts";

const VERB =
  /^(?:get|post|put|patch|delete|postform|post_form|fetch_token|request|newrequest|(?:get|post|put|patch)async)$/i;
const CLIENT =
  /(?:^|\.)(?:requests|httpx|session|sess|client|http|aiohttp|guzzle\w*|HTTParty|RestClient|Faraday|HTTP|oauth\w*|\$?_?\w*(?:[cC]lient|[sS]ession|[hH]ttp))$/;
/** Adds each call whose URL is known as a group `where.path` + "/request/N". */
export function addCodeRequests(reading: CodeReading, brackets: readonly Bracket[]): void {
  const initialisers = initialisersOf(brackets);
  let count = 0;
  for (const call of brackets) {
    if (call.open !== "(") continue;
    const message = call.callee.endsWith("HttpRequestMessage");
    if (!message && !isHttpCall(call.callee)) continue;
    const target = targetOf(call, reading);
    if (!target) continue;
    const request = new CodeRequest(reading, `${reading.where.path}/request/${count++}`, call);
    request.add(target, message ? (initialisers.get(call)?.items ?? []) : []);
  }
}

/** `new X(...) { Content = ... }`: the initialiser behind a call. */
function initialisersOf(brackets: readonly Bracket[]): ReadonlyMap<Bracket, Bracket> {
  const found = new Map<Bracket, Bracket>();
  for (const { items } of brackets)
    for (const { parts } of items)
      for (const [i, part] of parts.entries()) {
        const next = parts[i + 1];
        if (isBracket(part) && next && isBracket(next) && part.open === "(" && next.open === "{") found.set(part, next);
      }
  return found;
}

function isHttpCall(callee: string): boolean {
  const dot = callee.lastIndexOf(".");
  return dot > 0 && VERB.test(callee.slice(dot + 1)) && CLIENT.test(callee.slice(0, dot));
}
