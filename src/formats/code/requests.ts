/** HTTP calls of code as request groups: requests and httpx, Guzzle, Net::HTTP, Go's PostForm, and calls like them. */
import { pointerToken } from "../named-value.ts";
import { type Bracket, type Item, isBracket, type Part } from "./tree.ts";
import { addValue, type CodeReading, type CodeValue, constantAt, valueIn } from "./values.ts";

const VERB = /^(?:get|post|put|patch|delete|postform|post_form|fetch_token|request)$/i;
const CLIENT =
  /(?:^|\.)(?:requests|httpx|session|sess|client|http|aiohttp|guzzle\w*|HTTParty|RestClient|Faraday|HTTP|oauth\w*|\$?\w*(?:[cC]lient|[sS]ession|[hH]ttp))$/;
/** Options that change nothing of what is checked. */
const PASSED_OVER =
  /^(?:timeout|allow_redirects|proxies|cert|stream|hooks|http_errors|connect_timeout|debug|follow_redirects)$/;
const BASIC_CALL = /(?:^|\.)(?:HTTPBasicAuth|BasicAuth)$/;

/** Adds each call whose URL is known as a group `where.path` + "/request/N". */
export function addCodeRequests(reading: CodeReading, brackets: readonly Bracket[]): void {
  let count = 0;
  for (const call of brackets) {
    if (call.open !== "(" || !isHttpCall(call.callee)) continue;
    const first = call.items[0];
    const url = first && first.key === undefined ? urlOf(first.parts, reading) : undefined;
    if (!url) continue;
    new CodeRequest(reading, `${reading.where.path}/request/${count++}`, call).add(url);
  }
}

function isHttpCall(callee: string): boolean {
  const dot = callee.lastIndexOf(".");
  return dot > 0 && VERB.test(callee.slice(dot + 1)) && CLIENT.test(callee.slice(0, dot));
}

/** A literal URL, also inside `URI(...)`. */
function urlOf(parts: readonly Part[], reading: CodeReading): CodeValue | undefined {
  const bracket = parts.find(isBracket);
  const inner = bracket && /^(?:URI|URI\.parse|URL|Uri)$/.test(bracket.callee) ? bracket.items[0]?.parts : undefined;
  const value = valueIn(inner ?? parts, reading);
  return value && value.state === undefined && /^https?:\/\//.test(value.text) ? value : undefined;
}

class CodeRequest {
  readonly #reading: CodeReading;
  readonly #path: string;
  readonly #call: Bracket;
  #whole = true;

  constructor(reading: CodeReading, path: string, call: Bracket) {
    this.#reading = reading;
    this.#path = path;
    this.#call = call;
  }

  add(url: CodeValue): void {
    const { out, slice, where } = this.#reading;
    const span = { start: slice.at(this.#call.from), end: slice.at(this.#call.to) };
    const index = out.groups.length;
    const { callee } = this.#call;
    out.group({ id: this.#path, kind: "request", name: callee, parent: where.group, whole: true, span });
    this.#value("url", url, "request", { role: "request.url" });
    const verb = callee.slice(callee.lastIndexOf(".") + 1).toLowerCase();
    const method = /^(?:postform|post_form|fetch_token)$/.test(verb) ? "POST" : verb.toUpperCase();
    const at = { text: method, from: this.#call.from - verb.length, to: this.#call.from };
    if (verb === "request" || verb === "fetch_token") this.#whole = false;
    if (verb !== "request") this.#value("method", at, "request", { role: "request.method" });
    const form = /^(?:postform|post_form)$/.test(verb);
    for (const [i, item] of this.#call.items.slice(1).entries()) {
      if (item.key) this.#option(item.key.text, item);
      else if (i === 0) this.#second(item, form);
      else this.#whole = false;
    }
    if (!this.#whole) out.groups[index] = { ...out.groups[index]!, whole: false };
  }

  /** `requests.post(url, data)`, `$client->post(url, [options])`, `http.PostForm(url, url.Values{...})`. */
  #second(item: Item, form: boolean): void {
    const { language } = this.#reading;
    if (language !== "php") {
      this.#fields(item.parts, "body", form || language === "python" ? "#?" : "#/");
      return;
    }
    const options = this.#bracket(item.parts);
    if (!options) this.#whole = false;
    for (const option of options?.items ?? []) {
      if (option.key) this.#option(option.key.text, option);
      else this.#whole = false;
    }
  }

  #option(name: string, item: Item): void {
    if (/^(?:data|form|form_params|body|formData)$/.test(name)) this.#fields(item.parts, "body", "#?");
    else if (name === "json") this.#fields(item.parts, "body", "#/");
    else if (/^(?:params|query)$/.test(name)) this.#fields(item.parts, "query", "#?");
    else if (name === "headers") this.#fields(item.parts, "header", "/");
    else if (name === "auth") this.#auth(item.parts);
    else if (name === "verify") this.#verify(item.parts);
    else if (
      /^(?:client_id|client_secret|grant_type|scope|audience|resource|username|password|code|code_verifier)$/.test(name)
    )
      this.#field(item, "body", "#?");
    else if (!PASSED_OVER.test(name)) this.#whole = false;
  }

  #verify(parts: readonly Part[]): void {
    const value = valueIn(parts, this.#reading);
    if (value?.text === "false")
      this.#value("verify", { ...value, text: "true" }, "request", { role: "request.insecure" });
  }

  /** `(id, secret)`, `["id", "secret"]`, `HTTPBasicAuth(id, secret)`. */
  #auth(parts: readonly Part[]): void {
    const bracket = parts.find(isBracket);
    const [user, password] = bracket?.items ?? [];
    const plain = bracket && (bracket.callee === "" || bracket.callee === "auth" || BASIC_CALL.test(bracket.callee));
    if (!plain || !user || !password) {
      this.#whole = false;
      return;
    }
    for (const [name, item] of [
      ["username", user],
      ["password", password],
    ] as const) {
      const value = valueIn(item.parts, this.#reading);
      if (value) this.#value(name, value, "auth", { role: `auth.basic.${name}`, part: `auth/${name}` });
    }
  }

  #bracket(parts: readonly Part[]): Bracket | undefined {
    const [first] = parts;
    if (!first) return undefined;
    const named = parts.length === 1 && !isBracket(first) ? constantAt(first.text, this.#reading) : undefined;
    const found = named ?? (parts.length === 1 ? first : parts.at(-1));
    return found &&
      isBracket(found) &&
      /^(?:|url\.Values|array|dict|urllib\.parse\.urlencode|urlencode|http_build_query|json\.dumps|json_encode)$/.test(
        found.callee,
      )
      ? this.#unwrapped(found)
      : undefined;
  }

  /** The map inside `urlencode({...})`. */
  #unwrapped(bracket: Bracket): Bracket {
    const inner = bracket.open === "(" && bracket.items.length === 1 ? bracket.items[0]?.parts[0] : undefined;
    return inner && isBracket(inner) && bracket.items[0]?.key === undefined ? inner : bracket;
  }

  #fields(parts: readonly Part[], place: "body" | "query" | "header", separator: string): void {
    const bracket = this.#bracket(parts);
    if (!bracket) {
      this.#whole = false;
      return;
    }
    this.#reading.used.add(bracket);
    for (const item of bracket.items) this.#field(item, place, separator);
  }

  #field(item: Item, place: "body" | "query" | "header", separator: string): void {
    const { key } = item;
    if (!key || key.mixed) {
      this.#whole = false;
      return;
    }
    // Go's url.Values holds a list for each name.
    const list =
      item.parts.length === 1 && isBracket(item.parts[0]) && item.parts[0].open === "{" ? item.parts[0] : undefined;
    const value = valueIn(list?.items[0]?.parts ?? item.parts, this.#reading);
    if (value) this.#value(key.text, value, place, { part: `${place}${separator}${pointerToken(key.text)}`, key });
  }

  #value(
    name: string,
    value: CodeValue,
    place: "request" | "header" | "query" | "body" | "auth",
    { role, part = name, key }: { role?: string; part?: string; key?: Item["key"] },
  ): void {
    addValue(this.#reading, name, value, {
      path: `${this.#path}/${part}`,
      group: this.#path,
      place,
      ...(role ? { role } : {}),
      ...(key ? { key } : {}),
    });
  }
}
