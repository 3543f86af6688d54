import { builtin } from "credlint:ruleset";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { correlate, factsOf } from "../../src/detect/check.ts";
import { RuleScreen } from "../../src/detect/screen.ts";
import { readDocument } from "../../src/formats/index.ts";
import { groupDocuments } from "../../src/workspace/workspace.ts";
import { contextAt } from "../helpers/workspace.ts";

const screen = new RuleScreen(() => builtin);
const KEY = new Uint8Array(32).fill(7);

/** The generic project checks over files by path: "rule level: path, related paths". */
async function across(files: Readonly<Record<string, string>>): Promise<string[]> {
  const facts = [];
  for (const [path, text] of Object.entries(files)) {
    const input = { path, text, origin: "memory" as const, bytes: text.length };
    const document = await readDocument(
      input,
      { ...screen.look(text), document: true },
      { asLines: false, trees: { left: 0 } },
    );
    for (const workspace of groupDocuments([document])) facts.push(...factsOf(workspace, contextAt(), () => KEY));
  }
  return correlate(facts)
    .filter(({ ruleId }) => ruleId.startsWith("oauth/"))
    .map(
      ({ ruleId, level, place, related }) =>
        `${ruleId} ${level}: ${[place, ...related].map(({ path }) => path).join(", ")}`,
    );
}

const env = (id: string, more = "") => `CLIENT_ID=${id}\nTOKEN_URL=https://id.example.com/oauth2/token\n${more}`;
const SECRET = ["q8Wv", "3Zt6", "Lp0R", "k5Xn"].join("");

test("one client in two environments", async () => {
  assert.equal(await across({ ".env.dev": env("orders-1"), ".env.prod": env("orders-1") }), [
    "oauth/shared-client-across-env warning: .env.dev, .env.prod",
  ]);
});

test("one client for two services is told once; a service's own files, code, tests and prose are silent", async () => {
  const shared = (...paths: string[]) => across(Object.fromEntries(paths.map((path) => [path, env("orders-1")])));
  assert.equal(await shared("orders/.env", "orders/config/app.properties", "billing/.env"), [
    "oauth/shared-client-across-accounts note: billing/.env, orders/.env, orders/config/app.properties",
  ]);
  assert.equal(
    await shared("orders/.env", "orders/config/app.properties", "orders/src/main/resources/b.properties"),
    [],
  );
  assert.equal(await shared(".env", "orders/.env"), [], "the root is everybody's");
  assert.equal(await shared("orders/.env", "tests/billing/.env"), []);
  const code = 'CLIENT_ID = "orders-1"\nTOKEN_URL = "https://id.example.com/oauth2/token"\n';
  assert.equal(await across({ "orders/a.py": code, "billing/b.py": code }), []);
  const prose = "```sh\nexport CLIENT_ID=orders-1\nexport TOKEN_URL=https://id.example.com/oauth2/token\n```\n";
  assert.equal(await across({ "orders/README.md": prose, "billing/README.md": prose }), []);
});

test("two clients, a placeholder, a built-in client and one environment are silent", async () => {
  assert.equal(await across({ ".env.dev": env("orders-1"), ".env.prod": env("orders-2") }), []);
  assert.equal(await across({ ".env.dev": env("${CLIENT_ID}"), ".env.prod": env("${CLIENT_ID}") }), []);
  assert.equal(await across({ ".env.dev": env("admin-cli"), ".env.prod": env("admin-cli") }), []);
  assert.equal(await across({ ".env.dev": env("orders-1") }), []);
});

test("one secret in two files, whatever the clients", async () => {
  const secret = `CLIENT_SECRET=${SECRET}\n`;
  assert.equal(await across({ "a/.env": env("orders-1", secret), "b/.env": env("orders-2", secret) }), [
    "oauth/shared-secret warning: a/.env, b/.env",
  ]);
  assert.equal(
    await across({ "a/.env": env("orders-1", secret), "b/.env": env("orders-2", "CLIENT_SECRET=${SECRET}\n") }),
    [],
  );
});

test("one token beside two clients", async () => {
  const token = `ACCESS_TOKEN=${SECRET}\n`;
  assert.equal(await across({ "a/.env": env("orders-1", token), "b/.env": env("orders-2", token) }), [
    "oauth/token-reused-for-client warning: a/.env, b/.env",
  ]);
});

test.run();
