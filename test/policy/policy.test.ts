import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Finding } from "../../src/model/report.ts";
import { Baseline } from "../../src/policy/accepted.ts";
import { readDirectives } from "../../src/policy/directives.ts";
import { applyPolicy, ruleMatches } from "../../src/policy/policy.ts";

function finding(ruleId: string, line: number, path = "a.ts"): Finding {
  return {
    ruleId,
    level: "error",
    tag: "secret",
    message: "m",
    fix: "f",
    path,
    region: { startLine: line, startColumn: 1, endLine: line, endColumn: 2 },
    span: { start: 0, end: 1 },
    logical: [],
    excerpt: { startLine: line, lines: ["x"], mark: { line: 0, start: 0, end: 1 } },
    fingerprint: "0",
    related: [],
    also: [],
  };
}

function apply(text: string, findings: readonly Finding[], extra: object = {}) {
  return applyPolicy(findings, new Map([["a.ts", readDirectives(text)]]), {
    allow: [],
    overrides: [],
    coverage: "files",
    isKnown: (id) => ["generic/password", "generic/token"].includes(id),
    now: new Date("2026-11-21T00:00:00Z"),
    ...extra,
  });
}

test("an ignore with a rule and a reason holds on its line, and alone also on the next", () => {
  const text =
    "x = 1 // credlint-ignore generic/password -- sample of the docs\ny\n# credlint-ignore generic/* until=2026-11-21 -- revoked\nz\n";
  const verdict = apply(text, [
    finding("generic/password", 1),
    finding("generic/password", 2),
    finding("generic/token", 4),
  ]);
  assert.equal(
    verdict.findings.map((one) => one.region.startLine),
    [2],
  );
  assert.equal(
    verdict.suppressed.map((one) => one.reason),
    ["sample of the docs", "revoked"],
  );
  assert.equal(verdict.diagnostics, []);
});

test("without a reason, for another rule, or past its day it does not hold, and says so", () => {
  const text =
    "a // credlint-ignore generic/password\nb // credlint-ignore generic/token -- why\nc // credlint-ignore generic/password until=2026-11-20 -- why\nd // credlint-ignore\ne // credlint-ignore generic/nothing -- why";
  const verdict = apply(
    text,
    [1, 2, 3, 4, 5].map((line) => finding("generic/password", line)),
  );
  assert.is(verdict.findings.length, 5);
  assert.equal(
    verdict.diagnostics.map((one) => `${one.region?.startLine} ${one.code}`),
    [
      "1 policy/ignore-without-reason",
      "2 policy/ignore-unused",
      "3 policy/ignore-expired",
      "4 policy/ignore-without-rule",
      "5 policy/ignore-unknown-rule",
    ],
  );
});

test("block comments' closers are no part of the reason", () => {
  assert.is(readDirectives("/* credlint-ignore generic/password -- sample */")[0]?.reason, "sample");
  assert.is(readDirectives("<!-- credlint-ignore generic/password -- sample -->")[0]?.reason, "sample");
});

test("other scanners' ignores hold for secrets", () => {
  const text =
    "k = 1 # gitleaks:allow\n# pragma: allowlist nextline secret\nk = 2\n// secretlint-disable x\nk\nk\n// secretlint-enable\nk";
  const lines = [1, 3, 5, 6, 8];
  const verdict = apply(
    text,
    lines.map((line) => finding("generic/token", line)),
  );
  assert.equal(
    verdict.findings.map((one) => one.region.startLine),
    [8],
  );
  assert.is(
    verdict.suppressed.every((one) => one.by === "foreign"),
    true,
  );
});

test("every other scanner's mark holds on its line", () => {
  for (const mark of [
    "gitleaks:allow",
    "betterleaks:allow",
    "trufflehog:ignore",
    "kingfisher:ignore",
    "ggignore",
    "pragma: allowlist secret",
    "pragma: whitelist secret",
    "secretlint-disable-line",
  ]) {
    const verdict = apply(`k = 1 # ${mark}\nk = 2`, [finding("generic/token", 1), finding("generic/token", 2)]);
    assert.equal([verdict.findings.length, verdict.suppressed[0]?.reason], [1, mark]);
  }
});

test("unused and expired: an allow entry is told where it stands, a baseline by its number, if all was looked at", () => {
  const spot = { path: ".credlint.jsonc", line: 4, column: 5 };
  const always = () => true;
  const allow = [
    { rule: "generic/secret", matches: always, reason: "old", spot },
    { rule: "generic/token", matches: always, reason: "over", until: "2026-11-20", spot },
    { rule: "generic/password", matches: always, reason: "in use", spot },
  ];
  const place = "0123456789abcdef0123456789abcdef";
  const baseline = () =>
    new Baseline([
      { rule: "generic/token", place, is: "accepted" },
      { rule: "generic/token", place: "f".repeat(32), is: "accepted" },
    ]);
  const told = (coverage: string) =>
    apply("", [finding("generic/password", 1), { ...finding("generic/token", 2), fingerprint: place }], {
      allow,
      coverage,
      baseline: baseline(),
      baselinePath: "b.jsonl",
    });
  const all = told("all");
  assert.equal(
    all.suppressed.map(({ by, reason }) => `${by} ${reason}`),
    ["config in use", "baseline in the baseline"],
  );
  assert.equal(
    all.diagnostics.map(({ code, path, region }) => `${code} ${path} ${region?.startLine}`),
    [
      "policy/allow-unused .credlint.jsonc 4",
      "policy/allow-expired .credlint.jsonc 4",
      "policy/baseline-unused b.jsonl undefined",
    ],
  );
  for (const coverage of ["files", "part"])
    assert.equal(
      told(coverage).diagnostics.map(({ code }) => code),
      ["policy/allow-expired"],
    );
});

test("an ignore of which nobody can say that it is unused is not told to be", () => {
  const text = "a // credlint-ignore generic/token -- why";
  assert.equal(apply(text, [], { coverage: "part" }).diagnostics, []);
  assert.equal(
    apply(text, []).diagnostics.map(({ code }) => code),
    ["policy/ignore-unused"],
  );
});

test("a secret is accepted by its value alone, never by its place", () => {
  const place = "0123456789abcdef0123456789abcdef";
  const hash = `s1:${"A".repeat(12)}:${"B".repeat(22)}`;
  const entries = [
    { rule: "generic/token", place, is: "accepted" as const },
    { rule: "generic/password", hash, is: "accepted" as const },
    { rule: "generic/secret", hash, is: "real" as const },
  ];
  const found = ["generic/token", "generic/password", "generic/secret"].map((rule, i) => ({
    ...finding(rule, i + 1),
    fingerprint: place,
  }));
  const policy = {
    allow: [],
    overrides: [],
    coverage: "files" as const,
    isKnown: () => true,
    now: new Date(0),
    baseline: new Baseline(entries),
  };
  const verdict = applyPolicy(found, new Map(), policy, () => [hash]);
  assert.equal(
    verdict.suppressed.map(({ finding: { ruleId } }) => ruleId),
    ["generic/password"],
  );
});

test("config: allow by rule and path, other levels and off per glob", () => {
  const allow = [{ rule: "generic/token", matches: (path: string) => path.startsWith("a"), reason: "agreed" }];
  const overrides = [
    { matches: () => true, rules: { "generic/password": "note" as const, "generic/secret": "off" as const } },
  ];
  const verdict = apply(
    "",
    [finding("generic/token", 1), finding("generic/password", 2), finding("generic/secret", 3)],
    { allow, overrides },
  );
  assert.equal(
    verdict.findings.map((one) => [one.ruleId, one.level]),
    [["generic/password", "note"]],
  );
  assert.equal(
    verdict.suppressed.map((one) => one.reason),
    ["agreed", "the rule is off for these files"],
  );
});

test("a star in a rule pattern stands for any rest", () => {
  assert.ok(ruleMatches("stripe/*", "stripe/secret-key"));
  assert.ok(ruleMatches("*/secret-key", "stripe/secret-key"));
  assert.ok(ruleMatches("*", "a/b"));
  assert.not.ok(ruleMatches("stripe/*", "stripes/secret"));
  assert.not.ok(ruleMatches("stripe", "stripe/secret-key"));
});

test.run();
