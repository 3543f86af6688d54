import fc from "fast-check";
import { test } from "uvu";
import {
  all,
  answer,
  environment,
  fixed,
  formRow,
  header,
  list,
  maybe,
  object,
  rawBody,
  scriptLine,
  slot,
  variable,
} from "../helpers/postman-arbitrary.ts";
import { checkJson } from "../helpers/postman-generated.ts";

const helper = slot((value) => ({ username: "svc", password: value }));
const requestV1 = object({
  id: fixed("1"),
  name: fixed("Get token"),
  collectionId: fixed("c"),
  method: fixed("POST"),
  url: fixed("https://api.internal/token"),
  headers: list(header).map(({ value, secrets }) => ({
    value: (value as { key: string; value: string; disabled?: boolean }[])
      .map((row) => `${row.disabled ? "// " : ""}${row.key}: ${row.value}\n`)
      .join(""),
    secrets,
  })),
  currentHelper: fixed("basicAuth"),
  helperAttributes: helper,
  dataMode: fixed("urlencoded"),
  data: list(formRow),
  rawModeData: maybe(rawBody),
  preRequestScript: maybe(scriptLine),
  responses: list(object({ name: fixed("ok"), text: answer, headers: list(header, 1) }), 1),
});
const collectionV1 = object({
  id: fixed("c"),
  name: fixed("Shop"),
  order: fixed(["1"]),
  folders: fixed([{ id: "f", name: "Auth", order: ["1"] }]),
  requests: fc.array(requestV1, { minLength: 1, maxLength: 3 }).map(all),
  variables: list(variable, 1),
});
test("collection v1: what is planted is found at its place, references and placeholders are silent", () =>
  checkJson(collectionV1));

const dump = object({
  version: fixed(1),
  collections: list(collectionV1, 2),
  environments: list(environment, 2),
  globals: list(variable, 2),
  headerPresets: fixed([]),
});
test("data dump: what is planted is found at its place, references and placeholders are silent", () => checkJson(dump));

test.run();
