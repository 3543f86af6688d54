import { test } from "uvu";
import { authTree, fixed, maybe, object } from "../helpers/postman-arbitrary.ts";
import { checkYaml } from "../helpers/postman-generated.ts";
import { treeScripts, treeSent } from "../helpers/postman-tree.ts";

test("v3 request: what is planted is found at its place, references and placeholders are silent", () =>
  checkYaml(
    object({ $kind: fixed("http-request"), ...treeSent, auth: maybe(authTree), scripts: maybe(treeScripts) }),
    "postman/collections/Shop/Auth/Get token.request.yaml",
  ));

test.run();
