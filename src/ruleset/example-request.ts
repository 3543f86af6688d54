/** The examples of provider files: a good request (`base`) and changes to it, or whole subjects. */

export interface Row {
  readonly name: string;
  readonly value: string;
  readonly enabled: boolean;
}

export interface SampleRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Row[];
  readonly body: readonly Row[];
  readonly query: readonly Row[];
  /** "form" unless the Content-Type says JSON. */
  readonly format: "form" | "json";
  readonly auth: { readonly method: string; readonly id: string; readonly secret: string };
  readonly token: string | undefined;
  /** What the example changes: renderings ask it whether they can say so. */
  readonly changes: readonly string[];
}

type Texts = Readonly<Record<string, unknown>>;

export interface Example {
  readonly drop?: readonly string[];
  readonly disable?: readonly string[];
  readonly set?: Texts;
  readonly move?: Readonly<Record<string, "query" | "header">>;
  readonly dup?: Texts;
  readonly vars?: Texts;
  readonly jwt?: Texts;
  readonly jose?: Texts;
  readonly beside?: Texts;
  /** Name of the value that holds `jwt`. */
  readonly key?: string;
  /** Renderings that can't say it. */
  readonly not?: readonly "helper"[];
  readonly reg?: Texts;
  readonly api?: Texts;
  readonly authorize?: Texts;
  readonly files?: readonly { readonly path: string; readonly vars?: Texts; readonly text?: string }[];
  /** Provider ids that may fire beside the example's own. */
  readonly also?: readonly string[];
}

interface Draft {
  method: string;
  url: string;
  headers: Row[];
  body: Row[];
  query: Row[];
  auth: { method: string; id: string; secret: string };
  token: string | undefined;
}

/** The base of a provider file with an example's changes. */
export function requestOf(base: Texts, example: Example): SampleRequest {
  const auth = (base["auth"] ?? {}) as Texts;
  const draft: Draft = {
    method: text(base["method"] ?? "POST"),
    url: text(base["url"]),
    headers: rows(base["headers"]),
    body: rows(base["params"]),
    query: rows(base["query"]),
    auth: {
      method: text(auth["method"] ?? "none"),
      id: text(auth["client_id"] ?? ""),
      secret: text(auth["client_secret"] ?? ""),
    },
    token: undefined,
  };
  for (const name of example.drop ?? []) withList(draft, name, (list, key) => list.filter((row) => row.name !== key));
  for (const [name, value] of Object.entries(example.set ?? {})) setField(draft, name, text(value));
  for (const name of example.disable ?? [])
    withList(draft, name, (list, key) => list.map((row) => (row.name === key ? { ...row, enabled: false } : row)));
  for (const [name, value] of Object.entries(example.dup ?? {}))
    withList(draft, name, (list, key) => [...list, { name: key, value: text(value), enabled: true }]);
  for (const [name, to] of Object.entries(example.move ?? {})) moveField(draft, name, to);
  const type = draft.headers.find((row) => row.name.toLowerCase() === "content-type")?.value ?? "";
  const changes = ["drop", "disable"].flatMap((each) =>
    (example[each as "drop"] ?? []).map((name) => `${each} ${name}`),
  );
  for (const each of ["set", "dup", "move"] as const)
    changes.push(...Object.keys(example[each] ?? {}).map((name) => `${each} ${name}`));
  return { ...draft, format: type.includes("json") ? "json" : "form", changes };
}

function setField(draft: Draft, name: string, value: string): void {
  if (name === "url" || name === "method" || name === "token") draft[name] = value;
  else if (name === "auth.method") draft.auth.method = value;
  else if (name === "auth.client_id") draft.auth.id = value;
  else if (name === "auth.client_secret") draft.auth.secret = value;
  else {
    withList(draft, name, (list, key) => {
      const found = list.some((row) => row.name === key);
      if (found) return list.map((row) => (row.name === key ? { ...row, value } : row));
      return [...list, { name: key, value, enabled: true }];
    });
  }
}

function moveField(draft: Draft, name: string, to: "query" | "header"): void {
  const key = keyOf(name);
  const row = draft.body.find((each) => each.name === key);
  if (!row) throw new Error(`${name} cannot be moved: it is not in the body`);
  draft.body = draft.body.filter((each) => each !== row);
  if (to === "query") draft.query.push(row);
  else draft.headers.push(row);
}

function withList(draft: Draft, name: string, change: (list: Row[], key: string) => Row[]): void {
  const list = name.startsWith("param.")
    ? "body"
    : name.startsWith("header.")
      ? "headers"
      : name.startsWith("query.")
        ? "query"
        : undefined;
  if (!list) throw new Error(`"${name}" is no field that an example can change`);
  draft[list] = change(draft[list], keyOf(name));
}

function keyOf(name: string): string {
  return name.slice(name.indexOf(".") + 1);
}

function rows(value: unknown): Row[] {
  return Object.entries((value ?? {}) as Texts).map(([name, each]) => ({ name, value: text(each), enabled: true }));
}

export function text(value: unknown): string {
  return String(value);
}

/** An API or authorize request of an example: `{method, url, headers, form, json, params}`. */
export function plainRequest(written: Texts, method: string): SampleRequest {
  const json = written["json"] !== undefined;
  return {
    method: text(written["method"] ?? method),
    url: text(written["url"]),
    headers: rows(written["headers"]),
    body: rows(written["json"] ?? written["form"]),
    query: rows(written["params"]),
    format: json ? "json" : "form",
    auth: { method: "none", id: "", secret: "" },
    token: undefined,
    changes: [],
  };
}
