import * as fc from "fast-check";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { takeGitleaksIgnore, takeGitleaksReport } from "../../src/config/from/gitleaks.ts";
import { takeDetectSecrets, takeSecretlint } from "../../src/config/from/others.ts";
import { pathPatterns, valuePatterns } from "../../src/config/from/patterns.ts";
import { nothingTaken } from "../../src/config/from/taken.ts";
import { matcherOf } from "../../src/engine/globs.ts";
import { ruleMatches } from "../../src/policy/policy.ts";

const PATHS = [
  "a.txt",
  "vendor/x.js",
  "lib/vendor/x.js",
  "lib/vendored/x.js",
  "test/fixtures/a.json",
  "a/test/fixtures/deep/b.json",
  "mytest/fixtures/c",
  "package-lock.json",
  "web/package-lock.json",
  "package-lock.json.bak",
  "img/logo.jpg",
  "img/logo.jpg.txt",
  "docs/a.md",
  "docs/deep/a.md",
  "gitleaks.toml",
  "x/.gitleaks.toml",
  "a/b/c-test.go",
  "src/[id].ts",
];

test("an expression on paths becomes patterns that hold for the same paths", () => {
  for (const expression of [
    "gitleaks\\.toml",
    "^vendor/",
    "vendor/",
    "(^|/)vendor/",
    "test/fixtures/.*",
    "^test/fixtures/.*\\.json$",
    "package-lock\\.json$",
    "(.*?)(jpg|gif|doc|pdf)$",
    "^docs/.*\\.md$",
    "docs/a.md",
    "_test\\.go$",
    ".*-test\\.go",
    "\\[id\\]\\.ts$",
    "a.*b",
  ]) {
    const patterns = pathPatterns(expression);
    assert.ok(patterns, expression);
    // A dot without a backslash stands for itself in ours: nobody means another character by it.
    const original = new RegExp(expression.replace(/([a-z])\.([a-z])/g, "$1\\.$2"));
    const matches = matcherOf(patterns!)!;
    assert.equal(
      PATHS.filter(matches),
      PATHS.filter((path) => original.test(path)),
      `${expression} as ${patterns!.join("  ")}`,
    );
  }
});

test("an expression on values becomes patterns with stars", () => {
  const values = ["EXAMPLE", "my-EXAMPLE-key", "fake-1", "not-fake-1", "219-09-9999", "foo", "x"];
  for (const expression of ["EXAMPLE", "^fake-.*", "219-09-9999", "(foo|fake)", "^x$", "KEY$"]) {
    const patterns = valuePatterns(expression)!;
    const original = new RegExp(expression);
    assert.equal(
      values.filter((value) => patterns.some((one) => ruleMatches(one, value))),
      values.filter((value) => original.test(value)),
      expression,
    );
  }
});

test("what says more than text and stars is left to people", () => {
  for (const expression of ["(foo|bar)+x", "[a-z]{8}", "a?b", "(?i)secret", "\\w+", "x{2}", "(a|b)*", ".*", ""]) {
    assert.is(pathPatterns(expression)?.length || undefined, undefined, expression);
    assert.is(valuePatterns(expression)?.length || undefined, undefined, expression);
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      pathPatterns(text);
      valuePatterns(text);
    }),
  );
});

test("gitleaks: fingerprints with and without a commit, reports with and without secrets", () => {
  const taken = nothingTaken();
  takeGitleaksIgnore(
    `# ours\n${"a".repeat(40)}:src/a b.py:generic-api-key:12\nb.py:aws-access-token:3\nodd\n`,
    taken,
    ".gitleaksignore",
  );
  takeGitleaksReport(
    [{ File: "c.py", StartLine: 4, Secret: "REDACTED" }, { File: "d\\e.py", StartLine: 1, Secret: "vK7-x" }, 7],
    taken,
  );
  assert.equal(taken.places, [
    { path: "src/a b.py", line: 12 },
    { path: "b.py", line: 3 },
    { path: "c.py", line: 4 },
    { path: "d/e.py", line: 1, value: "vK7-x" },
  ]);
  assert.equal(taken.left, [".gitleaksignore:4: odd"]);
});

test("detect-secrets: results with answers, filters old and new", () => {
  const taken = nothingTaken();
  const sha1 = "0123456789abcdef0123456789abcdef01234567";
  takeDetectSecrets(
    {
      exclude: { files: "^vendor/", lines: "x" },
      filters_used: [
        { path: "detect_secrets.filters.allowlist.is_line_allowlisted" },
        { path: "detect_secrets.filters.regex.should_exclude_file", pattern: ["package-lock\\.json$", "(a+)+"] },
        { path: "detect_secrets.filters.regex.should_exclude_secret", pattern: ["EXAMPLE"] },
      ],
      results: {
        "a.py": [{ type: "Secret Keyword", hashed_secret: sha1, line_number: 3, is_secret: false }, { line_number: 4 }],
      },
    },
    taken,
    ".secrets.baseline",
  );
  assert.equal(taken, {
    exclude: ["**/*package-lock.json", "/vendor/**"],
    allow: [{ value: "*EXAMPLE*", reason: "from .secrets.baseline" }],
    places: [
      { path: "a.py", line: 3, sha1, is: "false-positive" },
      { path: "a.py", line: 4 },
    ],
    left: [".secrets.baseline: files (a+)+", ".secrets.baseline: lines x"],
  });
});

test("secretlint: allows of rules and presets", () => {
  const taken = nothingTaken();
  takeSecretlint(
    {
      rules: [
        {
          id: "preset",
          rules: [
            { id: "aws", options: { allows: ["AKIADEMO", "/^fake-/", "/x/i"] }, allowMessageIds: ["AWSAccountID"] },
            { id: "npm", disabled: true },
          ],
        },
      ],
    },
    taken,
    ".secretlintrc.json",
  );
  assert.equal(
    taken.allow.map(({ value }) => value),
    ["*AKIADEMO*", "fake-*"],
  );
  assert.equal(taken.left, [
    ".secretlintrc.json: allows of aws: /x/i",
    ".secretlintrc.json: aws allows AWSAccountID",
    ".secretlintrc.json: npm is disabled, and its ids are not ours",
  ]);
});

test.run();
