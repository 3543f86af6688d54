/** Where an HTTP call of code goes: its method, its URL (also joined to the client's own), and what is known of the client. */
import { type Bracket, type Item, isBracket, type Part } from "./tree.ts";
import { bracketAt, type CodeReading, type CodeValue, piecesIn, valueIn } from "./values.ts";

const METHOD = /^(?:GET|POST|PUT|PATCH|DELETE)$/i;
const URL_OPTION = /^(?:url|uri|token_url|token_endpoint)$/;
const BASE = /^(?:base_uri|base_url|BaseAddress|baseUrl)$/;
const URL_CALL = /^(?:URI|URI\.parse|URI\.create|URL|Uri|url\.Parse)$/;
/** Options of a client that say nothing of its requests. */
const PLAIN_OPTION =
  /^(?:base_uri|base_url|BaseAddress|baseUrl|timeout|verify|http_errors|debug|connect_timeout|Timeout)$/;

/** Where a call goes, how, and what is left of its arguments. */
export interface CodeTargetCall {
  readonly url: CodeValue;
  readonly method: CodeValue | undefined;
  readonly rest: readonly Item[];
  /** Nothing of the client, the method or the URL comes from somewhere unread. */
  readonly whole: boolean;
}

export function targetOf(call: Bracket, reading: CodeReading): CodeTargetCall | undefined {
  const { callee } = call;
  const verb = callee.slice(callee.lastIndexOf(".") + 1).toLowerCase();
  const client = clientOf(callee, reading);
  let items: readonly Item[] = call.items;
  let method: CodeValue | undefined;
  if (/^(?:request|newrequest|httprequestmessage)$/.test(verb)) {
    method = items[0] && items[0].key === undefined ? methodOf(items[0].parts, reading) : undefined;
    if (!method && verb !== "request") return undefined;
    if (method) items = items.slice(1);
  } else {
    const text = /^(?:postform|post_form|fetch_token|postasync)$/.test(verb)
      ? "POST"
      : verb.replace("async", "").toUpperCase();
    method = { text, from: call.from - verb.length, to: call.from };
  }
  const keyed = items.findIndex(({ key }) => key !== undefined && URL_OPTION.test(key.text));
  const at = items[0] && items[0].key === undefined ? 0 : keyed;
  const parts = items[at]?.parts;
  const url = parts && urlOf(parts, reading, client.base);
  if (!url) return undefined;
  const whole =
    client.plain && method !== undefined && !/^(?:request|newrequest|httprequestmessage|fetch_token)$/.test(verb);
  return { url, method, rest: items.filter((_, i) => i !== at), whole: whole && url.state === undefined };
}

/** `"POST"`, `HttpMethod.Post`, `http.MethodPost` */
function methodOf(parts: readonly Part[], reading: CodeReading): CodeValue | undefined {
  const value = valueIn(parts, reading);
  const last = parts.at(-1);
  if (value?.state === undefined) return value && METHOD.test(value.text) ? value : undefined;
  const word = last && !isBracket(last) && parts.length > 2 ? last.text.replace(/^Method/, "") : "";
  return METHOD.test(word) ? { text: word.toUpperCase(), from: value.from, to: value.to } : undefined;
}

const touched = new WeakMap<CodeReading, ReadonlySet<string>>();

/** Names of clients to which something is added: `session.headers.update(...)`, `client.DefaultRequestHeaders.Add(...)`. */
function touchedIn(reading: CodeReading): ReadonlySet<string> {
  let names = touched.get(reading);
  if (!names) {
    const found = reading.slice.text.matchAll(
      /(?<![\w$])([\w$]{1,60})(?:\.|->)(?:auth|headers|params|cert|DefaultRequestHeaders)\b/g,
    );
    names = new Set([...found].map(([, name]) => name!));
    touched.set(reading, names);
  }
  return names;
}

/** What is known of the object that a call is made on: its base URL, and that it adds nothing of its own. */
function clientOf(callee: string, reading: CodeReading): { base: CodeValue | undefined; plain: boolean } {
  const object = callee.slice(0, Math.max(0, callee.lastIndexOf(".")));
  const name = object.slice(object.lastIndexOf(".") + 1);
  const { made, changing } = reading;
  const changed = touchedIn(reading).has(name);
  const call = changing.has(name) ? undefined : (made.get(name) ?? made.get(name.replace(/^\$/, "")));
  if (!call) return { base: undefined, plain: !changed };
  const options = call.items.flatMap((item) => {
    const [inner] = item.parts;
    return item.key === undefined && isBracket(inner) && inner.open === "[" ? inner.items : [item];
  });
  const written = options.find(({ key }) => key && BASE.test(key.text));
  const base = written && urlOf(written.parts, reading, undefined);
  const known = options.every(({ key }) => key !== undefined && PLAIN_OPTION.test(key.text));
  return { base, plain: !changed && known };
}

/** A URL whose begin is literal, also inside `URI(...)`; one with unknown pieces is computed. A path is joined to the base. */
function urlOf(parts: readonly Part[], reading: CodeReading, base: CodeValue | undefined): CodeValue | undefined {
  const [only] = parts;
  const named = parts.length === 1 && only && !isBracket(only) ? reading.made.get(only.text) : undefined;
  const bracket = named ?? parts.find(isBracket);
  const inner = bracket && URL_CALL.test(bracket.callee) ? bracket.items[0]?.parts : undefined;
  const value = valueIn(inner ?? parts, reading);
  if (!value) return undefined;
  const first = piecesIn(inner ?? parts, reading)[0];
  if (first?.known && /^https?:\/\/[^/]/.test(value.text)) return value;
  const origin = base && /^https?:\/\/[^/?#]+/.exec(base.text);
  if (!base || !origin || !first?.known || value.scalar) return undefined;
  const path = base.text.slice(origin[0].length);
  // A base with a path of its own: the libraries join it by rules of their own.
  if (path !== "" && path !== "/") return undefined;
  return { ...value, text: `${origin[0]}/${value.text.replace(/^\//, "")}` };
}

/** The map or call that a name stands for, or that stands there itself. */
export function madeAt(parts: readonly Part[], reading: CodeReading): Bracket | undefined {
  const [first] = parts;
  if (parts.length === 1 && first && !isBracket(first) && first.kind === "name" && !reading.changing.has(first.text))
    return bracketAt(first.text, reading) ?? reading.made.get(first.text);
  const last = parts.at(-1);
  return isBracket(last) ? last : undefined;
}
