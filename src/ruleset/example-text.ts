/** A check's example as people read it: a change to a correct request in words, or the document itself. */
import { readableExample } from "./fake.ts";

type Texts = Readonly<Record<string, unknown>>;

/** One line, or a few where the example is a file. */
export function exampleText(example: unknown): string {
  return readableExample(typeof example === "string" ? example : described(example as Texts));
}

function described(example: Texts): string {
  const { drop, disable, set, move, dup, vars, jwt, jose, beside, key, reg, api, authorize, files } = example as {
    drop?: readonly string[];
    disable?: readonly string[];
    set?: Texts;
    move?: Texts;
    dup?: Texts;
    vars?: Texts;
    jwt?: Texts;
    jose?: Texts;
    beside?: Texts;
    key?: string;
    reg?: unknown;
    api?: Texts;
    authorize?: Texts;
    files?: readonly Texts[];
  };
  const parts: string[] = [];
  for (const name of drop ?? []) parts.push(`without ${plain(name)}`);
  for (const name of disable ?? []) parts.push(`with ${plain(name)} disabled`);
  for (const [name, to] of Object.entries(move ?? {})) parts.push(`with ${plain(name)} in the ${String(to)}`);
  for (const [name, value] of Object.entries(set ?? {})) parts.push(`with ${plain(name)}=${String(value)}`);
  for (const [name, value] of Object.entries(dup ?? {})) parts.push(`with a second ${plain(name)}=${String(value)}`);
  if (parts.length > 0) return `the request ${parts.join(", ")}`;
  if (vars) return lines(vars);
  if (jwt) {
    const header = jose ? ` and the header ${JSON.stringify(jose)}` : "";
    const others = beside ? ` beside ${lines(beside).replaceAll("\n", ", ")}` : "";
    return `${key ? `${key}=` : ""}a token with the claims ${JSON.stringify(jwt)}${header}${others}`;
  }
  if (reg !== undefined) return JSON.stringify(reg);
  if (api) return requestText(api, "GET");
  if (authorize) return requestText(authorize, "GET");
  if (files) return files.map((file) => fileText(file)).join("\n");
  return JSON.stringify(example);
}

/** "param.scope" is what people call scope. */
function plain(name: string): string {
  return name.replace(/^(?:param|query|auth)\./, "").replace(/^header\.(.+)/, "the header $1");
}

function lines(vars: Texts): string {
  return Object.entries(vars)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join("\n");
}

function requestText(request: Texts, method: string): string {
  const params = Object.entries((request["params"] ?? {}) as Texts).map(([name, value]) => `${name}=${String(value)}`);
  const headers = Object.entries((request["headers"] ?? {}) as Texts).map(
    ([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  const url = `${String(request["url"])}${params.length > 0 ? `?${params.join("&")}` : ""}`;
  const body = request["form"] ?? request["json"];
  return [
    `${String(request["method"] ?? method)} ${url}`,
    ...headers,
    ...(body === undefined ? [] : [JSON.stringify(body)]),
  ].join("\n");
}

function fileText(file: Texts): string {
  const { path, vars, text, ...rest } = file as { path?: string; vars?: Texts; text?: string };
  if (text !== undefined) return `${path ?? "a file"}:\n${text.trimEnd()}`;
  return `${path ? `${path}: ` : "one file with "}${lines(vars ?? rest).replaceAll("\n", ", ")}`;
}
