import fc from "fast-check";
import { test } from "uvu";
import { authTree, fixed, list, maybe, object, slot, variable } from "../helpers/postman-arbitrary.ts";
import { checkYaml } from "../helpers/postman-generated.ts";
import { treeScripts, treeSent } from "../helpers/postman-tree.ts";

test("v3 example: what is planted is found at its place, references and placeholders are silent", () =>
  checkYaml(
    object({
      $kind: fixed("http-example"),
      request: object(treeSent),
      response: object({
        statusCode: fixed(200),
        headers: fixed({ "Content-Type": "application/json" }),
        body: object({
          type: fixed("json"),
          content: slot((value) => JSON.stringify({ access_token: value }, null, 2)),
        }),
      }),
    }),
    "postman/collections/Shop/.resources/Get token.resources/examples/ok.example.yaml",
  ));

test("v3 definition: what is planted is found at its place, references and placeholders are silent", () =>
  checkYaml(
    object({
      $kind: fixed("collection"),
      name: fixed("Shop"),
      auth: maybe(list(authTree, 2)),
      variables: fc.oneof(
        list(variable),
        slot((value) => ({ client_secret: value })),
      ),
      scripts: maybe(treeScripts),
    }),
    "postman/collections/Shop/.resources/definition.yaml",
  ));

test.run();
