/** Every provider file's own examples, rendered as the files in which people keep such requests. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { alsoOf, casesOf, expandedExample, verdictOf } from "../../src/ruleset/example-cases.ts";
import type { ProviderFile } from "../../src/ruleset/syntax.ts";
import { idsOf } from "../helpers/check.ts";
import { NOW } from "../helpers/workspace.ts";

const folder = join(process.env["CREDLINT_ROOT"] ?? ".", "rules", "providers");
for (const name of readdirSync(folder).filter((each) => each.endsWith(".yaml"))) {
  const file = parse(readFileSync(join(folder, name), "utf8"), { version: "1.2", uniqueKeys: true }) as ProviderFile;
  if (file.base) {
    test(`${file.id}: base`, async () => {
      const cases = casesOf({}, file, undefined, NOW);
      assert.ok(cases.length >= 3, "the base can be rendered");
      for (const { as, files } of cases) assert.equal(await idsOf(files, file.id), alsoOf(file), `base as ${as}`);
    });
  }
  for (const check of file.checks) {
    test(check.id, async () => {
      for (const kind of ["bad", "good"] as const)
        for (const written of check[kind] ?? []) {
          const example = expandedExample(written);
          const cases = casesOf(example, file, check, NOW);
          assert.ok(cases.length > 0, `no rendering for ${JSON.stringify(written)}`);
          for (const { as, files } of cases) {
            const verdict = verdictOf(kind, check, example, file, await idsOf(files, file.id));
            assert.is(verdict, undefined, `${JSON.stringify(written)} as ${as} ${verdict}`);
          }
        }
    });
  }
}

test.run();
