import { test } from "uvu";
import { environment } from "../helpers/postman-arbitrary.ts";
import { checkJson } from "../helpers/postman-generated.ts";

test("environment and globals: what is planted is found at its place, references and placeholders are silent", () =>
  checkJson(environment));

test.run();
