import { pages } from "credlint:rule-pages";
import { builtin } from "credlint:ruleset";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Rule } from "../../src/model/rule.ts";
import { expandFakes } from "../../src/ruleset/fake.ts";
import { named } from "./named-helpers.ts";

const own = builtin.rules
  .filter((rule: Rule) => rule.kind === "named" && rule.id !== "generic/private-key")
  .map((rule: Rule) => rule.id);

for (const id of own) {
  for (const [index, bad] of (pages[id]?.bad ?? []).entries()) {
    test(`${id} finds its bad example ${index + 1}`, () => {
      assert.equal(
        named(expandFakes(bad), "src/app.txt").map((match) => match.id),
        [id],
        bad,
      );
    });
  }
  for (const [index, good] of (pages[id]?.good ?? []).entries()) {
    test(`${id} leaves its good example ${index + 1} alone`, () => {
      assert.equal(named(expandFakes(good), "src/app.txt"), [], good);
    });
  }
}

test.run();
