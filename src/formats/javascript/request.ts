/** One HTTP request of JavaScript while its parts are added: URL, method, headers, body, query, credentials. */

import { pointerToken } from "../named-value.ts";
import { queryOf, readUrl } from "../url.ts";
import { addFields, formFields } from "../url-form.ts";
import { addBody } from "./body.ts";
import { addBasicPieces, addExpression, type JsReading, readFolded } from "./entries.ts";
import { implied, joined } from "./made.ts";
import { dottedName, type JsNode, type JsProperty, nodeOf, nodesOf, propertiesOf } from "./node.ts";

/** Objects that one request may be spread together from; more are a trap. */
const MOST_OBJECTS = 50;

const FORM = "application/x-www-form-urlencoded";

/** One request while its parts are added. */
export class JsRequest {
  readonly #reading: JsReading;
  readonly #path: string;
  whole = true;
  #objects = 0;
  hasMethod = false;
  readonly #scheme: "http" | "https";

  /** `scheme`: of a request whose options say host and path. */
  constructor(reading: JsReading, path: string, scheme: "http" | "https" = "https") {
    this.#reading = reading;
    this.#path = path;
    this.#scheme = scheme;
  }

  #target(part: string, place: "request" | "header" | "query" | "body" | "auth") {
    return { path: `${this.#path}/${part}`, group: this.#path, place } as const;
  }

  url(node: JsNode): void {
    const reading = this.#reading;
    const made = reading.folder.resolved(node);
    const argument =
      made?.type === "NewExpression" && dottedName(nodeOf(made["callee"])) === "URL"
        ? nodesOf(made["arguments"])[0]
        : undefined;
    const folded = addExpression(reading, "url", argument ?? node, {
      ...this.#target("url", "request"),
      role: "request.url",
      lenient: true,
    });
    if (folded.state && folded.pieces.length === 1) this.whole = false;
    const where = { ...reading.where, path: `${this.#path}/url`, group: this.#path };
    readFolded(reading, folded, (text) => {
      const query = text.text.includes("://") ? undefined : queryOf(text);
      if (query) addFields(formFields(query, 0, query.text.length), { ...where, place: "query" }, reading.out);
      else readUrl(text, where, reading.out);
    });
  }

  method(node: JsNode): void {
    this.hasMethod = true;
    addExpression(this.#reading, "method", node, { ...this.#target("method", "request"), role: "request.method" });
  }

  /** A method that the call's name or the library's default says: the entry spans the callee. */
  impliedMethod(callee: JsNode, value: string): void {
    const { slice, out, where } = this.#reading;
    const { path, group, place } = this.#target("method", "request");
    out.add(slice, callee.range[0], callee.range[1], {
      path,
      key: "method",
      value,
      place,
      role: "request.method",
      group,
      enabled: where.enabled,
    });
  }

  body(node: JsNode, asForm = false): void {
    if (!addBody(this.#reading, node, this.#target("body", "body"), asForm)) this.whole = false;
  }

  query(node: JsNode): void {
    if (!addBody(this.#reading, node, this.#target("query", "query"))) this.whole = false;
  }

  headers(node: JsNode): void {
    const reading = this.#reading;
    let made = reading.folder.resolved(node);
    if (made?.type === "NewExpression" && dottedName(nodeOf(made["callee"])) === "Headers")
      made = reading.folder.resolved(nodesOf(made["arguments"])[0]);
    if (made?.type !== "ObjectExpression") {
      this.whole = false;
      return;
    }
    reading.used.add(made);
    const { properties, spreads, open } = propertiesOf(made);
    if (open) this.whole = false;
    for (const spread of spreads) {
      const inner = reading.folder.resolved(spread);
      if (inner?.type === "ObjectExpression" && inner !== made && (this.#objects += 1) < MOST_OBJECTS)
        this.headers(inner);
      else this.whole = false;
    }
    for (const property of properties) this.#header(property);
  }

  #header({ name, key, value }: JsProperty): void {
    const target = this.#target(`header/${pointerToken(name)}`, "header");
    const folded = addExpression(this.#reading, name, value, { ...target, keyNode: key });
    if (!/^(?:proxy-)?authorization$/i.test(name)) return;
    const encoded = folded.pieces.find((piece) => piece.base64)?.base64;
    if (encoded) {
      addBasicPieces(this.#reading, encoded, target.path, this.#path);
      return;
    }
    const basic = folded.state ? undefined : /^Basic\s+([A-Za-z0-9+/_-]+={0,2})$/i.exec(folded.text)?.[1];
    const decoded = basic && Buffer.from(basic, "base64").toString();
    if (decoded?.includes(":"))
      addBasicPieces(
        this.#reading,
        [{ text: decoded, from: folded.from, to: folded.to, quote: "" }],
        target.path,
        this.#path,
      );
  }

  /** A header whose name is an expression too. */
  header(name: JsNode, value: JsNode): void {
    const folded = this.#reading.folder.fold(name);
    if (folded.state) this.whole = false;
    else this.#header({ name: folded.text, key: name, value });
  }

  /** What superagent calls a type: "form", "json" or a media type. */
  contentType(node: JsNode, form: boolean): void {
    const media = form ? FORM : "application/json";
    const written = this.#reading.folder.fold(node);
    const value = !written.state && written.text.includes("/") ? node : implied(media, node);
    this.#header({ name: "Content-Type", key: node, value });
  }

  basic(user: JsNode, password: JsNode): void {
    this.#auth("basic.username", user, user);
    this.#auth("basic.password", password, password);
  }

  auth(node: JsNode): void {
    const reading = this.#reading;
    const made = reading.folder.resolved(node);
    if (made?.type !== "ObjectExpression") {
      this.whole = false;
      return;
    }
    reading.used.add(made);
    for (const { name, key, value } of propertiesOf(made).properties) {
      const role = /^user(?:name)?$/.test(name)
        ? "basic.username"
        : /^pass(?:word)?$/.test(name)
          ? "basic.password"
          : name === "bearer"
            ? "bearer.token"
            : "";
      if (role) this.#auth(role, key, value);
    }
  }

  #auth(role: string, key: JsNode, value: JsNode): void {
    const param = role.slice(role.indexOf(".") + 1);
    addExpression(this.#reading, param, value, {
      ...this.#target(`auth/${param}`, "auth"),
      role: `auth.${role}`,
      keyNode: key,
    });
  }

  config(node: JsNode): void {
    const made = this.#reading.folder.resolved(node);
    if (made?.type !== "ObjectExpression") {
      if (!/Function/.test(made?.type ?? "")) this.whole = false;
      return;
    }
    this.#reading.used.add(made);
    const { properties, spreads, open } = propertiesOf(made);
    if (open) this.whole = false;
    for (const spread of spreads) {
      const inner = this.#reading.folder.resolved(spread);
      if (inner?.type === "ObjectExpression" && inner !== made && (this.#objects += 1) < MOST_OBJECTS)
        this.config(inner);
      else this.whole = false;
    }
    for (const property of properties) this.#option(property);
    if (!properties.some(({ name }) => /^(?:url|uri)$/.test(name))) this.#location(properties);
  }

  /** Node's own options: `hostname` (or `host`), `port` and `path` in place of a URL. */
  #location(properties: readonly JsProperty[]): void {
    const of = (...names: string[]) =>
      names.map((name) => properties.find((one) => one.name === name)?.value).find(Boolean);
    const host = of("hostname", "host");
    const path = of("path");
    if (!host || !path) return;
    const port = of("port");
    const usual = !port || /^(?:443|80)$/.test(this.#reading.folder.fold(port).text);
    const before = [implied(`${this.#scheme}://`, host), host, ...(port && !usual ? [implied(":", port), port] : [])];
    this.url(joined(before[0]!, ...before.slice(1), path));
  }

  #option({ name, key, value }: JsProperty): void {
    if (/^(?:url|uri)$/.test(name)) this.url(value);
    else if (name === "method" || name === "type") this.method(value);
    else if (name === "headers" || name === "header") this.headers(value);
    else if (/^(?:data|body|form|formData|json)$/.test(name)) this.#bodyOption(value, name.startsWith("form"));
    else if (/^(?:params|qs|searchParams|query)$/.test(name)) this.query(value);
    else if (name === "auth") this.auth(value);
    else if (name === "username" || name === "password") this.#auth(`basic.${name}`, key, value);
    else if (name === "rejectUnauthorized" || name === "strictSSL") {
      const insecure = this.#reading.folder.fold(value).text === "false";
      if (insecure)
        addExpression(this.#reading, name, value, {
          ...this.#target("insecure", "request"),
          role: "request.insecure",
          keyNode: key,
        });
    }
  }

  /** `json: true` is an option; Postman's body is `{mode, urlencoded: [{key, value}]}`. */
  #bodyOption(node: JsNode, asForm: boolean): void {
    const made = this.#reading.folder.resolved(node);
    if (made?.type === "Literal" && typeof made["value"] !== "string") return;
    const mode = made?.type === "ObjectExpression" ? propertiesOf(made).properties : [];
    if (!made || !mode.some(({ name }) => name === "mode")) {
      this.body(node, asForm);
      return;
    }
    this.#reading.used.add(made);
    for (const { name, value } of mode) {
      const rows = this.#reading.folder.resolved(value);
      if (name === "raw") this.body(value);
      else if (rows?.type === "ArrayExpression") for (const row of nodesOf(rows["elements"])) this.#row(row);
    }
  }

  #row(row: JsNode): void {
    const object = this.#reading.folder.resolved(row);
    if (object?.type !== "ObjectExpression") return;
    this.#reading.used.add(object);
    const { properties } = propertiesOf(object);
    const key = properties.find(({ name }) => name === "key")?.value;
    const value = properties.find(({ name }) => name === "value")?.value;
    const name = key && this.#reading.folder.fold(key);
    if (!value || !name || name.state) return;
    addExpression(this.#reading, name.text, value, { ...this.#target(`body#?${name.text}`, "body"), keyNode: key });
  }
}
