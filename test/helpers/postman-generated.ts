/** Runs a property over generated Postman files: what is planted is found at its exact place, all else is silent. */
import fc from "fast-check";
import * as assert from "uvu/assert";
import { stringify } from "yaml";
import { scanText } from "../../src/index.ts";
import type { Part } from "./postman-arbitrary.ts";

const RUNS = 1_000;
const NOW = new Date("2026-11-21T00:00:00Z");

/** Every planted secret is found where it stands, and nothing else is taken for one. */
export async function checkText(text: string, part: Part, path: string): Promise<void> {
  const { findings, diagnostics } = await scanText(text, { path, now: NOW });
  assert.equal(diagnostics, []);
  const found = findings
    .filter(({ tag }) => tag === "secret")
    .map(({ span }) => written(text.slice(span.start, span.end)));
  const missing = part.secrets.filter((secret) => !found.includes(secret));
  assert.equal([missing, found.filter((one) => !part.secrets.includes(one))], [[], []], text);
}

/** A value as written; that of a byte list decoded. */
function written(text: string): string {
  return /^\d+(?:[\s,]+\d+)+$/.test(text) ? Buffer.from(text.split(/[\s,]+/).map(Number)).toString() : text;
}

/** 1,000 files, minified and indented. */
export function checkJson(part: fc.Arbitrary<Part>): Promise<void> {
  return fc.assert(
    fc.asyncProperty(part, fc.constantFrom(undefined, "\t"), (each, indent) =>
      checkText(JSON.stringify(each.value, null, indent), each, "api.json"),
    ),
    { numRuns: RUNS },
  );
}

/** The same for YAML, in every style of quotes and collections. */
export function checkYaml(part: fc.Arbitrary<Part>, path: string): Promise<void> {
  const styles = fc.constantFrom("QUOTE_DOUBLE" as const, "QUOTE_SINGLE" as const, "PLAIN" as const);
  return fc.assert(
    fc.asyncProperty(part, styles, fc.boolean(), (each, defaultStringType, flow) =>
      checkText(
        stringify(each.value, {
          defaultStringType,
          defaultKeyType: "PLAIN",
          collectionStyle: flow ? "flow" : "any",
          lineWidth: 0,
        }),
        each,
        path,
      ),
    ),
    { numRuns: RUNS },
  );
}
