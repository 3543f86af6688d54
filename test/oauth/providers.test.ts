/** Every provider file's own examples, rendered as the files in which people keep such requests. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { expandFakes } from "../../src/ruleset/fake.ts";
import type { CheckSyntax, ProviderFile } from "../../src/ruleset/syntax.ts";
import { idsOf } from "../helpers/check.ts";
import { type Example, plainRequest, requestOf } from "../helpers/example.ts";
import { makeJwt } from "../helpers/jwt.ts";
import * as render from "../helpers/render.ts";
import { NOW } from "../helpers/workspace.ts";

const folder = join(process.env["CREDLINT_ROOT"] ?? ".", "rules", "providers");
const REQUESTS = [render.asHttp, render.asCurl, render.asPostmanRaw, render.asPostmanHelper];

type Texts = Readonly<Record<string, unknown>>;

interface Case {
  readonly as: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** A token of claims whose times are relative to the clock; `iat: 0` is now. */
function tokenOf(claims: Texts, jose: Texts = {}): string {
  const now = NOW.getTime() / 1000;
  const moved = Object.entries(claims).map(([name, value]) =>
    /^(?:exp|iat|nbf)$/.test(name) && typeof value === "number" ? [name, now + value] : [name, value],
  );
  return makeJwt(Object.fromEntries(moved), { alg: "RS256", kid: "k1", ...jose });
}

/** `{jwt: {...}, jose: {...}, before: "Bearer "}` anywhere in an example's document stands for a token. */
function withTokens(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTokens);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const { jwt, jose, before } = value as { jwt?: Texts; jose?: Texts; before?: string };
  if (jwt) return `${before ?? ""}${tokenOf(jwt, jose)}`;
  return Object.fromEntries(entries.map(([key, each]) => [key, withTokens(each)]));
}

function one(rendered: render.Rendered | undefined): Case[] {
  return rendered ? [{ as: rendered.as, files: [rendered] }] : [];
}

function casesOf(example: Example | string, file: ProviderFile, check: CheckSyntax | undefined): Case[] {
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
    const onVariables =
      check?.subject === "variable" || (Array.isArray(check?.subject) && check.subject.includes("variable"));
    const all = [render.varsAsDotenv, render.varsAsJson, ...(onVariables ? [render.varsAsCollection] : [])];
    return all.flatMap((as) => one(as(example.vars!)));
  }
  if (example.jwt) {
    const vars = { ...example.beside, [example.key ?? "SAVED"]: tokenOf(example.jwt, example.jose) };
    return [render.varsAsDotenv, render.varsAsJson, render.varsAsCollection].flatMap((as) => one(as(vars)));
  }
  if (example.reg) {
    const body = withTokens(example.reg) as Texts;
    return [render.varsAsJson, render.asSavedResponse].flatMap((as) => one(as(body)));
  }
  if (example.api) return REQUESTS.flatMap((as) => one(as(plainRequest(withTokens(example.api) as Texts, "GET"))));
  if (example.authorize) {
    const request = plainRequest(example.authorize, "GET");
    const helper = example.not?.includes("helper") ? [] : [render.asAuthorizeHelper];
    return [render.asHttp, render.asCurl, render.asPostmanRaw, ...helper].flatMap((as) => one(as(request)));
  }
  return REQUESTS.filter((as) => as !== render.asPostmanHelper || !example.not?.includes("helper")).flatMap((as) =>
    one(as(requestOf(file.base as Texts, example))),
  );
}

/** What even the correct request gets, such as a note that its endpoint is old. */
function alsoOf(file: ProviderFile): readonly string[] {
  return (file.base as { also?: readonly string[] } | undefined)?.also ?? [];
}

function expanded(example: unknown): Example | string {
  return JSON.parse(expandFakes(JSON.stringify(example))) as Example | string;
}

for (const name of readdirSync(folder).filter((each) => each.endsWith(".yaml"))) {
  const file = parse(readFileSync(join(folder, name), "utf8"), { version: "1.2", uniqueKeys: true }) as ProviderFile;
  if (file.base) {
    test(`${file.id}: base`, async () => {
      const cases = casesOf({}, file, undefined);
      assert.ok(cases.length >= 3, "the base can be rendered");
      for (const { as, files } of cases) assert.equal(await idsOf(files, file.id), alsoOf(file), `base as ${as}`);
    });
  }
  for (const check of file.checks) {
    test(check.id, async () => {
      for (const written of check.bad ?? []) {
        const example = expanded(written);
        const cases = casesOf(example, file, check);
        assert.ok(cases.length > 0, `no rendering for ${JSON.stringify(written)}`);
        for (const { as, files } of cases) {
          const ids = await idsOf(files, file.id);
          const label = `${JSON.stringify(written)} as ${as}`;
          assert.ok(ids.includes(check.id), `${label} does not fire; ${ids.join(", ") || "nothing"} does`);
          const also = typeof example === "string" ? [] : (example.also ?? []);
          const allowed = new Set([check.id, ...also, ...alsoOf(file)]);
          assert.equal(
            ids.filter((id) => !allowed.has(id)),
            [],
            `${label} fires others too`,
          );
        }
      }
      for (const written of check.good ?? []) {
        for (const { as, files } of casesOf(expanded(written), file, check)) {
          const ids = await idsOf(files, file.id);
          assert.not.ok(
            ids.includes(check.id) && !alsoOf(file).includes(check.id),
            `good ${JSON.stringify(written)} fires as ${as}`,
          );
        }
      }
    });
  }
}

test.run();
