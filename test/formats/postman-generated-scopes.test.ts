import { test } from "uvu";
import { fixed, list, object, variable } from "../helpers/postman-arbitrary.ts";
import { checkYaml } from "../helpers/postman-generated.ts";

test("v3 environment: what is planted is found at its place, references and placeholders are silent", () =>
  checkYaml(object({ name: fixed("dev"), values: list(variable, 4) }), "postman/environments/dev.environment.yaml"));

test("v3 globals: what is planted is found at its place, references and placeholders are silent", () =>
  checkYaml(object({ name: fixed("Globals"), values: list(variable, 4) }), "postman/globals/workspace.globals.yaml"));

test.run();
