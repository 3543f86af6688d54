/** A provider file's examples as small files of the kinds in which people keep such requests: what `rules --check` and the tests run. */
import { nodeCrypto } from "../engine/builtin.ts";
import * as render from "./example-files.ts";
import { type Example, plainRequest, requestOf } from "./example-request.ts";
import { expandFakes } from "./fake.ts";
import type { CheckSyntax, ProviderFile } from "./syntax.ts";

type Texts = Readonly<Record<string, unknown>>;

/** One rendering: what kind of file it is, and the file or files. */
export interface ExampleCase {
  readonly as: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

const REQUESTS = [render.asHttp, render.asCurl, render.asPostmanRaw, render.asPostmanHelper];

/** A token of claims whose times are relative to the clock (`iat: 0` is now), signed with a key that nobody has. */
function tokenOf(claims: Texts, jose: Texts, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1000);
  const moved = Object.entries(claims).map(([name, value]) =>
    /^(?:exp|iat|nbf)$/.test(name) && typeof value === "number" ? [name, seconds + value] : [name, value],
  );
  const head = { alg: "RS256", typ: "JWT", kid: "k1", ...jose };
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const body = `${part(head)}.${part(Object.fromEntries(moved))}`;
  if (String(head.alg).toLowerCase() === "none") return `${body}.`;
  const { createHmac, randomBytes } = nodeCrypto();
  return `${body}.${createHmac("sha256", randomBytes(32)).update(body).digest("base64url")}`;
}

/** `{jwt: {...}, jose: {...}, before: "Bearer "}` anywhere in an example's document stands for a token. */
function withTokens(value: unknown, now: Date): unknown {
  if (Array.isArray(value)) return value.map((one) => withTokens(one, now));
  if (typeof value !== "object" || value === null) return value;
  const { jwt, jose, before } = value as { jwt?: Texts; jose?: Texts; before?: string };
  if (jwt) return `${before ?? ""}${tokenOf(jwt, jose ?? {}, now)}`;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withTokens(each, now)]));
}

/** An example with its `@fake:` values made. */
export function expandedExample(written: unknown): Example | string {
  return JSON.parse(expandFakes(JSON.stringify(written))) as Example | string;
}

/** The example in each kind of file that can say it. Throws an Error for a change that the base does not allow. */
export function casesOf(
  example: Example | string,
  file: ProviderFile,
  check: CheckSyntax | undefined,
  now: Date,
): ExampleCase[] {
  const one = (rendered: render.Rendered | undefined): ExampleCase[] =>
    rendered ? [{ as: rendered.as, files: [rendered] }] : [];
  if (typeof example === "string")
    return [{ as: "text", files: [{ path: example.startsWith("curl ") ? "call.sh" : ".env", text: `${example}\n` }] }];
  if (example.files) {
    const files = example.files.map(({ path, vars = {}, text }) => ({
      path,
      text: text ?? (path.endsWith(".json") ? render.varsAsJson(vars).text : render.varsAsDotenv(vars).text),
    }));
    return [{ as: "files", files }];
  }
  if (example.vars) {
    const { vars } = example;
    const onVariables = [check?.subject].flat().includes("variable");
    const all = [render.varsAsDotenv, render.varsAsJson, ...(onVariables ? [render.varsAsCollection] : [])];
    return all.flatMap((as) => one(as(vars)));
  }
  if (example.jwt) {
    const vars = { ...example.beside, [example.key ?? "SAVED"]: tokenOf(example.jwt, example.jose ?? {}, now) };
    return [render.varsAsDotenv, render.varsAsJson, render.varsAsCollection].flatMap((as) => one(as(vars)));
  }
  if (example.reg) {
    const body = withTokens(example.reg, now) as Texts;
    return [render.varsAsJson, render.asSavedResponse].flatMap((as) => one(as(body)));
  }
  if (example.api) {
    const request = plainRequest(withTokens(example.api, now) as Texts, "GET");
    return REQUESTS.flatMap((as) => one(as(request)));
  }
  if (example.authorize) {
    const request = plainRequest(example.authorize, "GET");
    const helper = example.not?.includes("helper") ? [] : [render.asAuthorizeHelper];
    return [render.asHttp, render.asCurl, render.asPostmanRaw, ...helper].flatMap((as) => one(as(request)));
  }
  const request = requestOf(file.base as Texts, example);
  return REQUESTS.filter((as) => as !== render.asPostmanHelper || !example.not?.includes("helper")).flatMap((as) =>
    one(as(request)),
  );
}

/** What even the correct request gets, such as a note that its endpoint is old. */
export function alsoOf(file: ProviderFile): readonly string[] {
  return (file.base as { also?: readonly string[] } | undefined)?.also ?? [];
}

/** What is wrong with how an example fired; undefined if it is as the file says. */
export function verdictOf(
  kind: "bad" | "good",
  check: CheckSyntax,
  example: Example | string,
  file: ProviderFile,
  ids: readonly string[],
): string | undefined {
  if (kind === "good")
    return ids.includes(check.id) && !alsoOf(file).includes(check.id) ? `fires ${check.id}` : undefined;
  if (!ids.includes(check.id)) return `does not fire ${check.id}; ${ids.join(", ") || "nothing"} does`;
  const also = typeof example === "string" ? [] : (example.also ?? []);
  const others = ids.filter((id) => id !== check.id && !also.includes(id) && !alsoOf(file).includes(id));
  return others.length > 0 ? `fires ${others.join(", ")} too` : undefined;
}
