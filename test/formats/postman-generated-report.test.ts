import { test } from "uvu";
import {
  answer,
  authRows,
  collection,
  environment,
  fixed,
  header,
  list,
  maybe,
  object,
  url,
} from "../helpers/postman-arbitrary.ts";
import { checkJson } from "../helpers/postman-generated.ts";

const stream = answer.map(({ value, secrets }) => ({
  value: { type: "Buffer", data: [...Buffer.from(`{"größe":1,${(value as string).slice(1)}`)] },
  secrets,
}));
const execution = object({
  item: fixed({ name: "Get token" }),
  request: object({ method: fixed("GET"), header: list(header), url, auth: maybe(authRows) }),
  response: object({ code: fixed(200), header: list(header, 1), stream }),
});
const report = object({
  collection: collection("v2.1.0", authRows),
  environment,
  run: object({ executions: list(execution, 2) }),
});
test("Newman report: what is planted is found at its place, references and placeholders are silent", () =>
  checkJson(report));

test.run();
