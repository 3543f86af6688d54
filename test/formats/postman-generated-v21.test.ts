import { test } from "uvu";
import { authRows, collection } from "../helpers/postman-arbitrary.ts";
import { checkJson } from "../helpers/postman-generated.ts";

test("collection v2.1: what is planted is found at its place, references and placeholders are silent", () =>
  checkJson(collection("v2.1.0", authRows)));

test.run();
