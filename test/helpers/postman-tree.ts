/** Arbitrary parts of the YAML files that a v3 collection is made of. */
import fc from "fast-check";
import { all, fixed, formRow, list, maybe, object, rawBody, scriptLine, slot } from "./postman-arbitrary.ts";

export const treeScripts = fc
  .array(scriptLine, { minLength: 1, maxLength: 3 })
  .map(all)
  .map((lines) => ({
    value: [{ type: "beforeRequest", code: (lines.value as string[]).join("\n"), language: "text/javascript" }],
    secrets: lines.secrets,
  }));
const treeHeaders = fc.oneof(
  slot((value) => ({ "X-Api-Key": value, "Content-Type": "application/json" })),
  slot((value) => [{ key: "Authorization", value: value && `Bearer ${value}`, disabled: true }]),
  slot((value) => ({ "X-Api-Key": [value, "{{key}}"] })),
);
const treeBody = fc.oneof(
  object({ type: fixed("json"), content: rawBody }),
  object({ type: fixed("urlencoded"), content: list(formRow) }),
  object({ type: fixed("formdata"), content: slot((value) => ({ password: value, user: "svc" })) }),
);
/** What a v3 request and the copy of it in an example have in common. */
export const treeSent = {
  url: fixed("https://api.internal/token"),
  method: fixed("POST"),
  headers: maybe(treeHeaders),
  queryParams: maybe(slot((value) => [{ key: "api_key", value }])),
  body: maybe(treeBody),
};
