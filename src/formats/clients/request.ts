/** One request of any API client, written part by part: method, URL, headers, parameters, body. */
import type { JsonNode } from "../../engine/json.ts";
import type { Entry, Group, Place, Span } from "../../model/document.ts";
import { type Slice, subSlice } from "../../model/slice.ts";
import { readEmbedded } from "../embedded.ts";
import type { DocumentBuilder, Where } from "../format.ts";
import { addHeader } from "../header.ts";
import { readInside } from "../inside.ts";
import { proseReader, scriptReader, textReader } from "../postman/readers.ts";
import { addDeep, addNode, type Row, rowsOf, type Spot, sliceOfNode, whereOf } from "../postman/rows.ts";
import { addUserinfo, queryOf, urlAt } from "../url.ts";
import { addFields, formFields } from "../url-form.ts";

/** Rows of `{name, value}` objects; each client has its own word for a row that is switched off. */
export function clientRows(list: JsonNode | undefined, path: string): Row[] {
  return rowsOf(list, path).map((row) => (isOff(row.node) ? { ...row, enabled: false } : row));
}

function isOff(row: JsonNode): boolean {
  return row.get("active")?.value === "false" || row.get("isDisabled")?.value === "true";
}

export interface RequestPlace {
  /** Path of the request; also the id of its group. */
  readonly path: string;
  readonly name: string;
  readonly parent: string;
  /** request, or response for a saved answer and for the copy of the request that it keeps. */
  readonly kind: "request" | "response";
  readonly span?: Span | undefined;
}

export class ClientRequest {
  readonly #out: DocumentBuilder;
  readonly #slot: number;
  readonly #group: Group;
  readonly path: string;
  /** Set false where something of URL, headers or body was not in the file. */
  whole = true;
  /** Group whose auth holds where the request has none. */
  inherits: string | undefined;

  constructor({ path, name, parent, kind, span }: RequestPlace, out: DocumentBuilder) {
    this.#out = out;
    this.path = path;
    this.#slot = out.groups.length;
    this.#group = { id: path, kind, name, parent, whole: false, ...(span ? { span } : {}) };
    out.group(this.#group);
  }

  spot(place: Place, enabled = true): Spot {
    return { group: this.path, place: this.#group.kind === "response" ? "response" : place, enabled };
  }

  /** Tells the group what is known once all was read. */
  close(): void {
    const { whole, inherits } = this;
    this.#out.groups[this.#slot] = {
      ...this.#group,
      whole: whole && this.#group.kind === "request",
      ...(inherits !== undefined && inherits !== this.path ? { inherits } : {}),
    };
  }

  method(written: Slice | undefined, path = `${this.path}/method`): void {
    if (written?.text) this.#part(written, path, "method", "request.method", written.text.toUpperCase());
  }

  #part(slice: Slice, path: string, key: string, role: string, value = slice.text): void {
    this.#out.add(slice, 0, slice.text.length, { path, key, value, ...this.spot("request"), role });
  }

  /** The URL as one entry, its user-info and query as their own; not those parameters that stand in `known` rows too. */
  url(url: Slice | undefined, path: string, known: readonly Pick<Row, "key">[] = []): void {
    if (!url?.text) return;
    this.#part(url, path, "url", "request.url");
    const where = whereOf(this.spot("request"), path);
    const colon = url.text.indexOf("://");
    const parts = colon > 0 ? urlAt(url.text, colon) : undefined;
    if (parts?.userinfo) addUserinfo(url, parts.userinfo.start, parts.userinfo.end, where, this.#out);
    const query = parts ? parts.query && subSlice(url, parts.query.start, parts.query.end) : queryOf(url);
    if (!query) return;
    const names = new Set(known.map(({ key }) => key));
    const fields = formFields(query, 0, query.text.length).filter(({ name }) => !names.has(name.text));
    addFields(fields, { ...where, ...this.spot("query") }, this.#out);
  }

  headers(rows: readonly Row[]): void {
    for (const row of rows) {
      if (!row.value?.isScalar || row.value.kind === "null") continue;
      this.header(row.key, row.keySpan, sliceOfNode(row.value), row.valuePath, row.enabled);
    }
  }

  header(name: string, keySpan: Span | undefined, value: Slice, path: string, enabled = true): void {
    addHeader(name, keySpan, value, whereOf(this.spot("header", enabled), path), this.#out);
  }

  /** Query parameters, or the fields of a form body, and the documents that their values may be. */
  rows(rows: readonly Row[], place: "query" | "body"): void {
    for (const row of rows) {
      if (row.value?.kind === "null") continue;
      addDeep(row.value, { ...row, path: row.valuePath }, this.spot(place, row.enabled), this.#out);
    }
  }

  /** A field of a text format. */
  field(place: "query" | "body", value: Slice, named: Pick<Entry, "path" | "key" | "keySpan">, enabled = true): void {
    const spot = this.spot(place, enabled);
    this.#out.add(value, 0, value.text.length, { ...named, value: value.text, ...spot });
    readEmbedded(value, { ...whereOf(spot, named.path), depth: 1 }, this.#out);
  }

  /** A body of any kind: the whole as one entry, and the fields of the document that it is. */
  text(body: Slice | undefined, path: string, enabled = true): void {
    if (!body?.text.trim()) return;
    const spot = this.spot("body", enabled);
    this.#out.add(body, 0, body.text.length, { path, key: "body", value: body.text, ...spot });
    if (/^\s*(?:\{\{[^{}]*\}\}|<<[^<>]*>>)\s*$/.test(body.text)) this.whole = false;
    readText(body, whereOf(spot, path), this.#out);
  }

  node(body: JsonNode | undefined, path: string, enabled = true): void {
    if (body?.kind === "string") this.text(body.slice, path, enabled);
    else addDeep(body, { path, key: "body" }, this.spot("body", enabled), this.#out);
  }
}

/** Headers that a folder or collection adds to all requests below it. */
export function addHeaderRows(rows: readonly Row[], group: string, out: DocumentBuilder): void {
  for (const row of rows) {
    if (!row.value?.isScalar || row.value.kind === "null") continue;
    const spot = { group, place: "header", enabled: row.enabled } as const;
    addHeader(row.key, row.keySpan, sliceOfNode(row.value), whereOf(spot, row.valuePath), out);
  }
}

/** A text that may be JSON, a form, XML or plain; `where.depth` is that of the text that holds it. */
export function readText(text: Slice, where: Where, out: DocumentBuilder): void {
  const inside = { ...where, depth: where.depth + 1 };
  if (!readEmbedded(text, inside, out)) textReader(text, inside, out);
}

/** A script as one entry, and the names and requests in it. */
export function addScript(
  script: Slice | undefined,
  key: string,
  path: string,
  group: string,
  out: DocumentBuilder,
  enabled = true,
): void {
  if (!script?.text.trim()) return;
  const { text } = script;
  out.add(script, 0, text.length, { path, key, value: text, place: "script", role: "script", group, enabled });
  scriptReader(script, { path, group, place: "script", enabled, depth: 1 }, out);
}

/** A description, in Markdown. */
export function addProse(text: Slice | undefined, path: string, group: string, out: DocumentBuilder): void {
  if (!text || text.text.length < 10) return;
  proseReader(text, { path, group, place: "text", enabled: true, depth: 1 }, out);
}

/** The decoded string of a member as a slice; undefined for any other kind. */
export function textOf(node: JsonNode | undefined): Slice | undefined {
  return node?.kind === "string" ? node.slice : undefined;
}

/** Names the file's own group, as people say it. */
export function nameFile(name: JsonNode | undefined, out: DocumentBuilder): void {
  const file = out.groups[0];
  if (file && name?.kind === "string") out.groups[0] = { ...file, name: name.value, span: name.span };
}

/** Adds a scalar of a variable scope: an entry of role "variable", and what its text holds. */
export function addVariable(
  row: Pick<Row, "key" | "keySpan" | "value" | "valuePath" | "enabled">,
  group: string,
  secret: boolean,
  out: DocumentBuilder,
): void {
  const { value, valuePath } = row;
  if (!value?.isScalar) return;
  const spot: Spot = { group, place: "variable", enabled: row.enabled };
  const role = secret ? "variable.secret" : "variable";
  addNode(value, { key: row.key, keySpan: row.keySpan, path: valuePath, role }, spot, out);
  if (value.kind !== "string" || value.end - value.start < 10) return;
  const text = value.slice;
  if (/[:=]/.test(text.text)) readInside(text, { ...whereOf(spot, valuePath), depth: 1 }, out);
}

/** One scope of variables in rows. `valuesOf` gives a row once for each value that it holds; "secret" is its author's word. */
export function addVariables(
  list: JsonNode | undefined,
  scope: { readonly path: string; readonly name: string; readonly parent: string },
  out: DocumentBuilder,
  valuesOf: (row: Row) => readonly Row[] = (row) => [row],
): void {
  if (!list?.first) return;
  const { path, name, parent } = scope;
  const group = out.group({ id: path, kind: "variables", name, parent, whole: false });
  for (const row of clientRows(list, path)) {
    const secret = row.node.get("secret")?.value === "true";
    for (const one of valuesOf(row)) addVariable(one, group, secret, out);
  }
}
