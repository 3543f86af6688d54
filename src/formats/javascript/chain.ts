/** What is called behind an HTTP call: superagent's `.send()` and `.set()`, `write()` and `end()` of node's requests. */
import type { JsReading } from "./entries.ts";
import { callsOn } from "./made.ts";
import { bare, dottedName, type JsNode, nameOf, nodeOf, nodesOf } from "./node.ts";
import type { JsRequest } from "./request.ts";

const chains = new WeakMap<JsReading, ReadonlyMap<JsNode, JsNode>>();

/** The call that is made on each call's result. */
function outerCalls(reading: JsReading): ReadonlyMap<JsNode, JsNode> {
  const known = chains.get(reading);
  if (known) return known;
  const outer = new Map<JsNode, JsNode>();
  for (const call of reading.scope.calls) {
    const callee = bare(nodeOf(call["callee"]));
    const inner = callee?.type === "MemberExpression" ? bare(nodeOf(callee["object"])) : undefined;
    if (inner?.type === "CallExpression" || inner?.type === "NewExpression") outer.set(inner, call);
  }
  chains.set(reading, outer);
  return outer;
}

/** One link of a chain: the method's name and its arguments. */
export interface Link {
  readonly method: string;
  readonly args: readonly JsNode[];
  readonly call: JsNode;
}

/** Chains are followed so far. */
const LONGEST = 60;

/** The calls chained behind one, in order. */
export function linksOf(reading: JsReading, call: JsNode): Link[] {
  const links: Link[] = [];
  const outer = outerCalls(reading);
  for (let at = outer.get(call); at && links.length < LONGEST; at = outer.get(at)) {
    const method = nameOf(nodeOf(bare(nodeOf(at["callee"]))?.["property"])) ?? "";
    links.push({ method, args: nodesOf(at["arguments"]), call: at });
  }
  return links;
}

/** Links that change nothing of what is sent. */
const NEUTRAL =
  /^(?:end|ok|timeout|retry|redirects|accept|buffer|parse|on|once|json|text|blob|arrayBuffer|formData|agent|ca|cert|withCredentials|expect|responseType|toPromise|promise|status|toString)$/;

/** Reads a chain of superagent's (or supertest's) into the request. */
export function addChain(reading: JsReading, links: readonly Link[], request: JsRequest): void {
  const typed = links.find(
    ({ method, args }) => method === "type" || (method === "set" && isContentType(reading, args)),
  );
  const type = typed?.args.at(-1);
  const form = type ? /form|urlencoded/.test(reading.folder.fold(type).text) : false;
  for (const { method, args } of links) {
    const [first, second] = args;
    // What stands behind these is done with the answer.
    if (/^(?:then|catch|finally|pipe|subscribe)$/.test(method)) return;
    if (method === "send" && first) request.body(first, form);
    else if (method === "query" && first) request.query(first);
    else if (method === "set" && first && second) request.header(first, second);
    else if (method === "set" && first) request.headers(first);
    else if (method === "type" && first) request.contentType(first, form);
    else if (method === "auth" && first && second && args.length === 2) request.basic(first, second);
    else if (method === "form" && first) request.body(first, true);
    else if (!NEUTRAL.test(method) || ((method === "json" || method === "form") && first)) request.whole = false;
  }
}

function isContentType({ folder }: JsReading, [name]: readonly JsNode[]): boolean {
  return name !== undefined && /^content-type$/i.test(folder.fold(name).text);
}

/** `const req = https.request(options); req.write(data); req.end();` */
export function addWrites(reading: JsReading, call: JsNode, request: JsRequest): void {
  if (!/(?:^|\.)https?\.request$/.test(dottedName(nodeOf(call["callee"])))) return;
  const writes = callsOn(reading, call, /^(?:write|end|send|pipe)$/);
  let bodies = 0;
  for (const { method, args } of [
    ...writes.map((one) => ({
      method: nameOf(nodeOf(bare(nodeOf(one["callee"]))?.["property"])),
      args: nodesOf(one["arguments"]),
    })),
    ...linksOf(reading, call),
  ]) {
    const [first] = args;
    if (!first || !/^(?:write|end)$/.test(method ?? "") || /Function/.test(first.type)) continue;
    if ((bodies += 1) === 1) request.body(first);
    else request.whole = false;
  }
  if (writes.length === 0) request.whole = false;
}
