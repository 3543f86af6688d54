import { test } from "uvu";
import { collectionV1 } from "../helpers/postman-arbitrary.ts";
import { checkJson } from "../helpers/postman-generated.ts";

test("collection v1: what is planted is found at its place, references and placeholders are silent", () =>
  checkJson(collectionV1));

test.run();
