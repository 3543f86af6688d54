/** What `explain provider/ID` offers to copy is itself without fault, for every provider. */
import { providerPages } from "credlint:rule-pages";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { idsOf } from "../helpers/check.ts";

/** Even the correct request of an old endpoint is noted. */
const NOTED: Readonly<Record<string, readonly string[]>> = { "entra-v1": ["entra-v1/legacy-endpoint"] };

for (const [id, { sample }] of Object.entries(providerPages)) {
  if (!sample) continue;
  test(id, async () => {
    const files = [
      { path: "sample.postman_collection.json", text: sample.postman },
      { path: "token.sh", text: `${sample.curl}\n` },
      { path: ".env", text: `${sample.env}\n` },
    ];
    for (const file of files) {
      assert.equal(
        await idsOf([file], id),
        file.path === ".env" && id !== "entra-v1" ? [] : (NOTED[id] ?? []),
        file.path,
      );
    }
  });
}

test.run();
