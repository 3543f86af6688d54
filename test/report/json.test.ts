import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Report } from "../../src/model/report.ts";
import { render } from "../../src/report/index.ts";
import { finding, HOSTILE, manyFindings, report, ruleInfo } from "../helpers/report.ts";

const options = { color: false, width: 80, hyperlinks: false, quiet: false };
const schema = JSON.parse(readFileSync(join(process.env["CREDLINT_ROOT"]!, "src/report/report.schema.json"), "utf8"));
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);

function read(whole: Report): Record<string, unknown> {
  const data: Record<string, unknown> = JSON.parse(render(whole, "json", options));
  assert.ok(validate(data), JSON.stringify(validate.errors, null, 1));
  return data;
}

const full = report({
  findings: [
    finding({
      entryPath: "/a",
      logical: ["request x"],
      valueGroup: 1,
      also: ["a/b"],
      related: [{ path: "b", region: finding().region, message: "Here." }],
    }),
  ],
  suppressed: [{ finding: finding(), by: "foreign", reason: "gitleaks:allow" }],
  diagnostics: [
    { level: "error", code: "source/unreadable", message: "No.", hint: "Look.", path: "x", region: finding().region },
  ],
  rules: [ruleInfo({ revoke: "https://depot.example/keys", references: ["https://depot.example/"] })],
  exitCode: 2,
});

test("the whole report, as the schema says", () => {
  const { version, tool, ...rest } = read(full);
  assert.is(version, 1);
  assert.equal(tool, { name: "credlint", version: "0.1.0" });
  const { version: _, ...given } = full;
  assert.equal(rest, JSON.parse(JSON.stringify(given)));
  read(report());
});

test("the schema refuses what it does not know and what is missing", () => {
  const data = read(full);
  assert.not.ok(validate({ ...data, extra: 1 }));
  assert.not.ok(validate({ ...data, version: 2 }));
  const { verdict: _, ...less } = data;
  assert.not.ok(validate(less));
  assert.not.ok(validate({ ...data, findings: [{ ...finding(), secret: "x" }] }));
});

test("equal reports are equal bytes, in whatever order they were built; keys are sorted", () => {
  const backwards = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(backwards);
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, item]) => [key, backwards(item)]),
    );
  };
  const text = render(full, "json", options);
  assert.is(render(backwards(full) as Report, "json", options), text);
  assert.equal(Object.keys(JSON.parse(text)), Object.keys(JSON.parse(text)).sort());
});

test("hostile names come back as they were, and no raw control or bidi character is in the text", () => {
  const whole = report({ findings: HOSTILE.map((path) => finding({ path, message: path })) });
  const text = render(whole, "json", options);
  assert.not.match(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]|\p{Surrogate}/u);
  assert.equal(
    (read(whole)["findings"] as { path: string }[]).map((one) => one.path),
    [...HOSTILE],
  );
});

test("30,000 findings are valid", () => {
  assert.is((read(report({ findings: manyFindings(30_000) }))["findings"] as unknown[]).length, 30_000);
});

test.run();
