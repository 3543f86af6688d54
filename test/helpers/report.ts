/** Reports made by hand for the reporters' tests. */
import type { Finding, Report } from "../../src/model/report.ts";
import type { RuleInfo } from "../../src/model/rule.ts";

export function ruleInfo(over: Partial<RuleInfo> = {}): RuleInfo {
  return {
    id: "depot/access-key",
    title: "Depot access key",
    level: "error",
    tag: "secret",
    securitySeverity: "8.5",
    precision: "high",
    cwe: "CWE-798",
    message: "A Depot access key is written down.",
    fix: "Revoke the key and read it from the environment.",
    rank: 800,
    ...over,
  };
}

export function finding(over: Partial<Finding> = {}): Finding {
  return {
    ruleId: "depot/access-key",
    level: "error",
    tag: "secret",
    message: "A Depot access key is written down.",
    fix: "Revoke the key and read it from the environment.",
    path: "src/release.ts",
    region: { startLine: 8, startColumn: 16, endLine: 8, endColumn: 40 },
    span: { start: 100, end: 124 },
    logical: [],
    excerpt: {
      startLine: 7,
      lines: ["// release", 'const token = "dk_••••••••K3vQ";', ""],
      mark: { line: 1, start: 15, end: 30 },
    },
    fingerprint: "0123456789abcdef0123456789abcdef",
    related: [],
    also: [],
    ...over,
  };
}

export function report(over: Partial<Report> = {}): Report {
  const findings = over.findings ?? [];
  return {
    version: "0.1.0",
    targets: ["."],
    findings,
    suppressed: [],
    diagnostics: [],
    stats: { files: 1204, bytes: 9_812_345, binary: 0, documents: {} },
    skipped: [],
    rules: findings.length > 0 || over.suppressed ? [ruleInfo()] : [],
    failOn: "error",
    exitCode: findings.length > 0 ? 1 : 0,
    verdict:
      findings.length > 0
        ? 'exit 1: 1 finding at or over "error" (--fail-on).'
        : "exit 0: no findings, and everything was examined.",
    ...over,
  };
}

/** Names of files as an attacker would choose them. */
export const HOSTILE = [
  "a b#c?.ts",
  "100%.md",
  "a:b.ts",
  "src/[id].tsx",
  "back\\slash.ts",
  "red\u001b[31m.ts",
  "link\u001b]8;;https://evil.example\u0007.ts",
  "bidi\u202egnp.ts",
  "line\nbreak\r.ts",
  "c1\u009b31m.ts",
  "lone\ud800.ts",
  "ünï/😀.ts",
  "{0}/{{x}}.ts",
  "[click](1).ts",
  "::add-mask::x.ts",
  "\u3000::error file=a,line=1::x.ts",
  "a ##[add-mask]x.ts",
  "##vso[task.setvariable variable=x]y.ts",
  "a,line=1::x%0A::error::.ts",
  "a|b`c`\\|<img src=x onerror=1>&amp;.ts",
  "@octocat #12 www.evil.example https://evil.example :tada: $x$ ]]>.ts",
] as const;

/** Many findings in many files, of all levels. */
export function manyFindings(count: number): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    finding({
      level: (["note", "warning", "error"] as const)[index % 3]!,
      path: `src/part-${index >> 4}.ts`,
      region: { startLine: (index % 16) + 1, startColumn: 1, endLine: (index % 16) + 1, endColumn: 20 },
      fingerprint: index.toString(16).padStart(32, "0"),
    }),
  );
}
