import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { expandFakes } from "../../src/ruleset/fake.ts";
import { checked, postmanText, type RequestForm } from "../helpers/checks.ts";
import { ruleFiles } from "../helpers/rule-files.ts";

/** The bad and good examples of rules/oauth.yaml, through the readers and all generic checks. */

interface Change {
  readonly set?: Record<string, string>;
  readonly drop?: readonly string[];
  readonly move?: Record<string, string>;
  readonly dup?: Record<string, string>;
  readonly disable?: readonly string[];
  readonly reg?: unknown;
}

type Example = string | Change;

const file = parse(ruleFiles().find(({ path }) => path === "oauth.yaml")!.text) as {
  base: RequestForm;
  checks: { id: string; message: string; subject: string | string[]; bad: Example[]; good?: Example[] }[];
};

/** The base with a change, as a request. */
function changed(change: Change): RequestForm {
  const params: Record<string, string> = { ...file.base.params };
  const query: Record<string, string> = {};
  const auth = { ...file.base.auth! };
  let { url } = file.base;
  for (const [name, value] of Object.entries(change.set ?? {})) {
    if (name === "url") url = value;
    else if (name.startsWith("param.")) params[name.slice(6)] = value;
    else if (name.startsWith("auth.")) auth[name.slice(5) as "method"] = value;
    else throw new RangeError(name);
  }
  for (const [name] of Object.entries(change.move ?? {})) {
    if (name === "param.client_secret") auth.method = "query";
    else throw new RangeError(name);
  }
  const plain = (name: string) => name.replace("param.", "");
  const duplicates = Object.fromEntries(Object.entries(change.dup ?? {}).map(([name, value]) => [plain(name), value]));
  return { url, auth, params, query, duplicates, disabled: (change.disable ?? []).map(plain) };
}

function rendered(example: Example): [string, string] | undefined {
  if (typeof example !== "string") {
    return example.reg
      ? [JSON.stringify(example.reg, null, 1), "client.json"]
      : [postmanText(changed(example)), "a.postman_collection.json"];
  }
  if (example.startsWith("curl ")) return [expandFakes(example), "call.sh"];
  return /^[A-Z_]+=/.test(example) ? [example, ".env"] : undefined;
}

/** The names in a check's message. */
function holesOf(rule: string): string[] {
  const message = file.checks.find(({ id }) => id === rule)!.message;
  return [...message.matchAll(/\{([\w.]+)\}/g)].map(([, name]) => name!);
}

test("the base is silent", async () => {
  assert.equal(await checked(postmanText(changed({})), "a.postman_collection.json"), []);
});

for (const { id, bad, good, subject } of file.checks) {
  if (subject === "project") continue;
  for (const [kind, list] of [
    ["bad", bad],
    ["good", good ?? []],
  ] as const) {
    for (const [number, example] of list.entries()) {
      const text = rendered(example);
      if (!text) continue;
      test(`${id}: ${kind} example ${number + 1} ${kind === "bad" ? "fires" : "is silent"}`, async () => {
        const told = await checked(...text);
        for (const { rule, params } of told)
          assert.equal(
            holesOf(rule).filter((name) => params?.[name] === undefined),
            [],
            `${rule}: left open`,
          );
        const found = told.map(({ rule }) => rule);
        assert.is(found.filter((rule) => rule === id).length > 0, kind === "bad", `${found.join(", ")} in\n${text[0]}`);
      });
    }
  }
}

test("every check has an example that fires and one that is silent", () => {
  assert.equal(
    file.checks.filter(({ bad, good }) => !bad?.length || !good?.length).map(({ id }) => id),
    [],
  );
});

test.run();
