/** One HTTP request of code while its parts are added: URL, method, body, query, headers, credentials. */
import { opaqueSlice } from "../../model/slice.ts";
import { readEmbedded } from "../embedded.ts";
import { MappedText } from "../mapped-text.ts";
import { coverEntries, pointerToken, tightenEntries } from "../named-value.ts";
import { addFields, formFields } from "../url-form.ts";
import { type CodeTargetCall, madeAt } from "./target.ts";
import { type Bracket, type Item, isBracket, type Part } from "./tree.ts";
import { addValue, type CodeReading, type CodeValue, piecesIn, valueIn } from "./values.ts";

/** Options that change nothing of what is checked. */
const PASSED_OVER =
  /^(?:timeout|allow_redirects|proxies|cert|stream|hooks|http_errors|connect_timeout|debug|follow_redirects)$/;
/** What makes a map, a form or a JSON text of one. */
const MAP =
  /^(?:|url\.Values|array|dict|urllib\.parse\.urlencode|urlencode|http_build_query|json\.dumps|json_encode|new|(?:\w+\.)*FormUrlEncodedContent|Dictionary|List|KeyValuePair|URI\.encode_www_form)$/;
const BASIC_CALL = /(?:^|\.)(?:HTTPBasicAuth|BasicAuth)$/;

/** One request while its parts are added. */
export class CodeRequest {
  readonly #reading: CodeReading;
  readonly #path: string;
  readonly #call: Bracket;
  #whole = true;
  #index = 0;

  constructor(reading: CodeReading, path: string, call: Bracket) {
    this.#reading = reading;
    this.#path = path;
    this.#call = call;
  }

  /** `initialiser`: members that are set behind the call. */
  add({ url, method, rest, whole }: CodeTargetCall, initialiser: readonly Item[]): void {
    const { out, slice, where, language } = this.#reading;
    const span = { start: slice.at(this.#call.from), end: slice.at(this.#call.to) };
    this.#index = out.groups.length;
    const { callee } = this.#call;
    this.#whole = whole;
    out.group({ id: this.#path, kind: "request", name: callee, parent: where.group, whole: true, span });
    const { state: _, ...known } = url;
    this.#value("url", known, "request", { role: "request.url" });
    if (method) this.#value("method", method, "request", { role: "request.method" });
    const form = /(?:postform|post_form|PostAsync)$/i.test(callee);
    let second = true;
    for (const item of rest) {
      if (item.key && language === "ruby" && form) this.#field(item, "body", "#?");
      else if (item.key) this.#option(item.key.text, item);
      else if (second) this.#second(item, form);
      else this.#whole = false;
      second &&= item.key !== undefined;
    }
    for (const { key, parts } of initialiser) if (key?.text === "Content") this.#fields(parts, "body", "#?");
    this.close();
  }

  /** Says in the group whether all was seen. */
  close(): void {
    const { out } = this.#reading;
    if (!this.#whole) out.groups[this.#index] = { ...out.groups[this.#index]!, whole: false };
  }

  body(parts: readonly Part[]): void {
    this.#fields(parts, "body", "#?");
  }

  /** PHP's list of `"Name: value"`. */
  headerLines(parts: readonly Part[]): void {
    const list = madeAt(parts, this.#reading);
    if (!list || !/^(?:|array)$/.test(list.callee)) {
      this.#whole = false;
      return;
    }
    for (const { key, parts: line } of list.items) {
      const value = key ? undefined : valueIn(line, this.#reading);
      const [found, name] = /^([\w-]{1,60}):\s{0,3}/.exec(value?.text ?? "") ?? [];
      if (!value || !name) this.#whole = false;
      else
        this.#value(name, { ...value, text: value.text.slice(found!.length) }, "header", {
          part: `header/${pointerToken(name)}`,
        });
    }
  }

  /** `"id:secret"` */
  login(parts: readonly Part[]): void {
    const value = valueIn(parts, this.#reading);
    const colon = value && !value.state ? value.text.indexOf(":") : -1;
    for (const [name, text] of [
      ["username", value?.text.slice(0, Math.max(colon, 0))],
      ["password", value?.text.slice(colon + 1)],
    ] as const) {
      if (!value || text === undefined) continue;
      const half = colon < 0 ? { ...value, state: "computed" as const } : { ...value, text };
      this.#value(name, half, "auth", { role: `auth.basic.${name}`, part: `auth/${name}` });
    }
  }

  /** `requests.post(url, data)`, `$client->post(url, [options])`, `http.PostForm(url, url.Values{...})`. */
  #second(item: Item, form: boolean): void {
    const { language } = this.#reading;
    if (language !== "php") {
      this.#fields(item.parts, "body", form || language === "python" || language === "ruby" ? "#?" : "#/");
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
    else if (name === "verify") this.verify(item.parts);
    else if (
      /^(?:client_id|client_secret|grant_type|scope|audience|resource|username|password|code|code_verifier)$/.test(name)
    )
      this.#field(item, "body", "#?");
    else if (!PASSED_OVER.test(name)) this.#whole = false;
  }

  verify(parts: readonly Part[]): void {
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
    const found = madeAt(parts, this.#reading);
    return found && MAP.test(found.callee) ? this.#unwrapped(found) : undefined;
  }

  /** The map inside `urlencode({...})`, `new FormUrlEncodedContent(new Dictionary<...> {...})`. */
  #unwrapped(bracket: Bracket): Bracket {
    const [item, ...more] = bracket.open === "(" ? bracket.items : [];
    if (!item || more.length > 0 || item.key) return bracket;
    const inner = madeAt(item.parts, this.#reading);
    return inner && inner !== bracket && MAP.test(inner.callee) ? inner : bracket;
  }

  #fields(parts: readonly Part[], place: "body" | "query" | "header", separator: string): void {
    const bracket = this.#bracket(parts);
    if (!bracket) {
      if (place !== "body" || !this.#text(parts)) this.#whole = false;
      return;
    }
    this.#reading.used.add(bracket);
    for (const item of bracket.items) this.#field(pairOf(item) ?? item, place, separator);
  }

  /** A body that is a text: a form or JSON as it is sent. */
  #text(parts: readonly Part[]): boolean {
    const { slice, where, out } = this.#reading;
    const pieces = piecesIn(parts, this.#reading);
    const [first] = pieces;
    if (!first?.known) return false;
    const ordered = pieces.every(({ from }, i) => from >= (pieces[i - 1]?.to ?? 0));
    const mapped = new MappedText(slice, first.from);
    if (ordered)
      for (const { text, from, to } of pieces) {
        if (slice.text.slice(from, to) === text) mapped.keep(from, to);
        else mapped.put(text, from, to);
      }
    const to = pieces.at(-1)!.to;
    const [start, end] = [slice.at(parts[0]!.from), slice.at(parts.at(-1)!.to)];
    const whole = pieces.map(({ text }) => text).join("");
    const inner = ordered ? mapped.slice(to) : opaqueSlice(whole, start, end);
    const before = out.entries.length;
    const at = {
      ...where,
      path: `${this.#path}/body`,
      group: this.#path,
      place: "body" as const,
      depth: where.depth + 1,
    };
    if (/^[^=\s{[<]{1,200}=/.test(inner.text)) addFields(formFields(inner, 0, inner.text.length), at, out);
    else if (!readEmbedded(inner, at, out)) return false;
    if (!ordered) coverEntries(out, before, { start, end });
    else if (pieces.length > 1) tightenEntries(out, before);
    return true;
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

/** `new KeyValuePair<string, string>("name", value)` and `new("name", value)` as an item with a key. */
function pairOf({ key, parts }: Item): Item | undefined {
  const pair = key ? undefined : parts.at(-1);
  if (
    !isBracket(pair) ||
    pair.open !== "(" ||
    pair.items.length !== 2 ||
    !/^(?:new|KeyValuePair|\w*Pair)$/.test(pair.callee)
  )
    return undefined;
  const [name, value] = pair.items;
  const text = name!.parts[0];
  return name!.parts.length === 1 && !isBracket(text) && text?.kind === "string"
    ? { key: text, parts: value!.parts }
    : undefined;
}
