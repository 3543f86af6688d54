import { test } from "uvu";
import { authObject, collection } from "../helpers/postman-arbitrary.ts";
import { checkJson } from "../helpers/postman-generated.ts";

test("collection v2.0: what is planted is found at its place, references and placeholders are silent", () =>
  checkJson(collection("v2.0.0", authObject)));

test.run();
