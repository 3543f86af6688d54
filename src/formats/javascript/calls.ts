/** HTTP calls of JavaScript as request groups: fetch, axios, got, ky, request, jQuery, Postman's sendRequest. */
import type { Entry } from "../../model/document.ts";
import { addChain, addWrites, linksOf } from "./chain.ts";
import type { JsReading } from "./entries.ts";
import { implied, joined, memberOf } from "./made.ts";
import { bare, dottedName, type JsNode, nameOf, nodeOf, nodesOf } from "./node.ts";
import { JsRequest } from "./request.ts";

const VERB = /^(?:get|post|put|patch|delete|head|options|request)$/i;
const CLIENT =
  /^(?:.*\.)?(?:axios|got|ky|request|superagent|needle|http|https|\$http|http[A-Z]\w*|\w*[cC]lient|api|instance|\w*[aA]xios\w*|bent|undici)$/;
const DIRECT =
  /^(?:(?:window|globalThis|self)\.)?(?:fetch|axios|got|ky|request|nodeFetch|node_fetch|undici\.fetch|\$\.ajax|jQuery\.ajax|\$fetch|ofetch|pm\.sendRequest|axios\.request|request\.defaults|rp)$/;

interface Call {
  readonly url: JsNode | undefined;
  readonly body: JsNode | undefined;
  readonly config: JsNode | undefined;
  readonly method: string | undefined;
}

/** What a call sends, if it is an HTTP call at all. */
function httpCall(reading: JsReading, node: JsNode): Call | undefined {
  if (node.type !== "CallExpression") return undefined;
  const callee = bare(nodeOf(node["callee"]));
  const [first, second, third] = nodesOf(node["arguments"]);
  if (!first) return undefined;
  const name = dottedName(callee);
  const resolved = reading.folder.resolved(first);
  const asConfig = resolved?.type === "ObjectExpression";
  if (DIRECT.test(name)) {
    return asConfig
      ? { url: undefined, body: undefined, config: first, method: undefined }
      : { url: first, body: undefined, config: second, method: undefined };
  }
  const verb = callee?.type === "MemberExpression" ? nameOf(nodeOf(callee["property"])) : undefined;
  const object = name.slice(0, Math.max(0, name.length - (verb?.length ?? 0) - 1));
  if (!verb || !VERB.test(verb) || !CLIENT.test(object)) return undefined;
  const method = verb.toLowerCase() === "request" ? undefined : verb.toUpperCase();
  if (asConfig) return { url: undefined, body: undefined, config: first, method };
  const library = /(?:got|ky|request|superagent)$/.test(object);
  if (!library && method && /^(?:POST|PUT|PATCH)$/.test(method))
    return { url: first, body: second, config: third, method };
  return { url: first, body: undefined, config: second, method };
}

/** Adds each HTTP call as a group `where.path` + "/request/N"; returns how many there were. */
export function addRequests(reading: JsReading): number {
  let count = 0;
  for (const node of reading.scope.calls) {
    const call = httpCall(reading, node);
    if (!call) continue;
    const { out, slice, where } = reading;
    const path = `${where.path}/request/${count}`;
    const index = out.groups.length;
    const links = linksOf(reading, node);
    const end = (links.at(-1)?.call ?? node).range[1];
    const span = { start: slice.at(node.range[0]), end: slice.at(end) };
    out.group({
      id: path,
      kind: "request",
      name: dottedName(nodeOf(node["callee"])),
      parent: where.group,
      whole: true,
      span,
    });
    const before = out.entries.length;
    const scheme = /(?:^|\.)http\.request$/.test(dottedName(nodeOf(node["callee"]))) ? "http" : "https";
    const request = new JsRequest(reading, path, scheme);
    const base = baseOf(reading, node);
    if (call.url) request.url(base?.url && !isAbsolute(reading, call.url) ? joined(base.url, call.url) : call.url);
    if (call.body) request.body(call.body);
    if (base) request.config(base.options);
    if (call.config) request.config(call.config);
    addChain(reading, links, request);
    addWrites(reading, node, request);
    const added = out.entries.slice(before);
    const callee = nodeOf(node["callee"]) ?? node;
    if (!request.hasMethod) request.impliedMethod(callee, call.method ?? "GET");
    addDefaultType(reading, callee, path, added);
    const located = added.some(({ role }) => role === "request.url");
    if (!request.whole || !located) out.groups[index] = { ...out.groups[index]!, whole: false };
    count += 1;
  }
  return count;
}

/** What is sent as Content-Type if no header says it; only `fetch` sends a JSON text as plain text. */
function addDefaultType({ out, slice, where }: JsReading, callee: JsNode, path: string, added: readonly Entry[]): void {
  const body = added.find((entry) => entry.place === "body")?.path.slice(path.length);
  if (!body || added.some(({ place, key }) => place === "header" && key.toLowerCase() === "content-type")) return;
  const form = body.startsWith("/body#?");
  if (!form && (!body.startsWith("/body#/") || /fetch$/i.test(dottedName(callee)))) return;
  out.add(slice, callee.range[0], callee.range[1], {
    path: `${path}/content-type`,
    key: "content-type",
    value: form ? "application/x-www-form-urlencoded" : "application/json",
    place: "request",
    role: "request.default-content-type",
    group: path,
    enabled: where.enabled,
  });
}

/** `axios.create({baseURL})`, `got.extend({prefixUrl})`: what each request of an instance begins with. */
function baseOf(reading: JsReading, call: JsNode): { options: JsNode; url: JsNode | undefined } | undefined {
  const object = bare(nodeOf(bare(nodeOf(call["callee"]))?.["object"]));
  const made = object?.type === "Identifier" ? reading.folder.resolved(object) : undefined;
  if (
    made?.type !== "CallExpression" ||
    !/^(?:axios\.create|got\.extend|ky\.(?:create|extend))$/.test(dottedName(nodeOf(made["callee"])))
  )
    return undefined;
  const [options] = nodesOf(made["arguments"]);
  if (!options) return undefined;
  const url = memberOf(reading, options, "baseURL") ?? memberOf(reading, options, "baseUrl");
  const prefix = url ? undefined : memberOf(reading, options, "prefixUrl");
  return { options, url: url ?? (prefix && joined(prefix, implied("/", prefix))) };
}

function isAbsolute({ folder }: JsReading, url: JsNode): boolean {
  return /^[a-z]+:\/\//i.test(folder.fold(url).text);
}
