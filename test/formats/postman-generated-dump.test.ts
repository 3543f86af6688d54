import { test } from "uvu";
import { collectionV1, environment, fixed, list, object, variable } from "../helpers/postman-arbitrary.ts";
import { checkJson } from "../helpers/postman-generated.ts";

const dump = object({
  version: fixed(1),
  collections: list(collectionV1, 2),
  environments: list(environment, 2),
  globals: list(variable, 2),
  headerPresets: fixed([]),
});
test("data dump: what is planted is found at its place, references and placeholders are silent", () => checkJson(dump));

test.run();
