/** Texts through the screen, the readers and the checks, as a scan takes them; and requests rendered for it. */
import { builtin } from "credlint:ruleset";
import { detectChecks } from "../../src/detect/check.ts";
import { RuleScreen } from "../../src/detect/screen.ts";
import { readDocument } from "../../src/formats/index.ts";
import { groupDocuments } from "../../src/workspace/workspace.ts";
import { contextAt } from "./workspace.ts";

const screen = new RuleScreen(() => builtin);

export interface Checked {
  readonly rule: string;
  readonly level: string;
  readonly text: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** What the checks say of one file, in their order; only rules whose id begins with `prefix`. */
export async function checked(text: string, path = "file.sh", prefix = "oauth/"): Promise<Checked[]> {
  const input = { path, text, origin: "memory" as const, bytes: text.length };
  const document = await readDocument(
    input,
    { ...screen.look(text), document: true },
    { asLines: false, trees: { left: 2_000_000 } },
  );
  return groupDocuments([document])
    .flatMap((workspace) => [...detectChecks(workspace, contextAt())])
    .filter((match) => match.rule.id.startsWith(prefix))
    .map((match) => ({
      rule: match.rule.id,
      level: match.level ?? match.rule.level,
      text: match.input.text.slice(match.span.start, match.span.end),
      ...(match.params ? { params: match.params } : {}),
    }));
}

/** "id level" of each, sorted. */
export function ids(found: readonly Checked[]): string[] {
  return found.map(({ rule, level }) => `${rule} ${level}`).sort();
}

export interface RequestForm {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly auth?: { readonly method: string; readonly client_id?: string; readonly client_secret?: string };
  readonly params?: Readonly<Record<string, string>>;
  readonly duplicates?: Readonly<Record<string, string>>;
  readonly disabled?: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
}

/** A Postman collection of one request with a form body. */
export function postmanText(form: RequestForm): string {
  const { auth } = form;
  const inBody =
    auth?.method === "body" || auth?.method === "both"
      ? { client_id: auth.client_id ?? "", client_secret: auth.client_secret ?? "" }
      : {};
  const inQuery =
    auth?.method === "query" ? { client_id: auth.client_id ?? "", client_secret: auth.client_secret ?? "" } : {};
  const row = ([key, value]: [string, string]) => ({
    key,
    value,
    ...(form.disabled?.includes(key) ? { disabled: true } : {}),
  });
  const query = Object.entries({ ...inQuery, ...form.query });
  const raw = query.length > 0 ? `${form.url}?${query.map(([key, value]) => `${key}=${value}`).join("&")}` : form.url;
  const basic = auth?.method === "basic" || auth?.method === "both";
  return JSON.stringify(
    {
      info: { name: "Made", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
      item: [
        {
          name: "Get token",
          request: {
            method: form.method ?? "POST",
            header: Object.entries(form.headers ?? {}).map(row),
            url: { raw, query: query.map(row) },
            ...(basic
              ? {
                  auth: {
                    type: "basic",
                    basic: [row(["username", auth.client_id ?? ""]), row(["password", auth.client_secret ?? ""])],
                  },
                }
              : { auth: { type: "noauth" } }),
            body: {
              mode: "urlencoded",
              urlencoded: [
                ...Object.entries({ ...form.params, ...inBody }),
                ...Object.entries(form.duplicates ?? {}),
              ].map(row),
            },
          },
        },
      ],
    },
    null,
    1,
  );
}

/** A Postman collection whose one request has an OAuth helper. */
export function helperText(params: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(
    {
      info: { name: "Made", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
      item: [
        {
          name: "Call",
          request: {
            method: "GET",
            url: { raw: "https://api.example.com/orders" },
            auth: { type: "oauth2", oauth2: Object.entries(params).map(([key, value]) => ({ key, value })) },
          },
        },
      ],
    },
    null,
    1,
  );
}
