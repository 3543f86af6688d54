import { test } from "uvu";
import * as assert from "uvu/assert";
import { render } from "../../src/report/index.ts";
import { finding, manyFindings, report, ruleInfo } from "../helpers/report.ts";

const options = { color: false, width: 100, hyperlinks: false, quiet: false };

test("a table of findings, what to do once a rule, what was not examined, what was read", () => {
  const text = render(
    report({
      findings: [finding({ level: "note" }), finding({ logical: ["collection Warehouse", "request Get token"] })],
      rules: [ruleInfo({ revoke: "https://depot.example/keys" })],
      diagnostics: [
        { level: "error", code: "source/unreadable", message: "No.", path: "k.env" },
        { level: "note", code: "format/invalid-json", message: "Broken." },
      ],
      suppressed: [{ finding: finding(), by: "inline", reason: "test data" }],
      exitCode: 2,
      verdict: "exit 2: 1 input could not be examined.",
    }),
    "markdown",
    options,
  );
  const id =
    "[<code>depot/access-key</code>](<https://github.com/credlint/credlint/blob/main/docs/rules/depot.md#depotaccess-key>)";
  assert.is(
    text,
    `<!-- credlint -->
### credlint: 1 error, 1 note

exit 2: 1 input could not be examined.

| Level | Rule | Place | What |
|---|---|---|---|
| error | ${id}<br>Depot access key | <code>src/release.ts&#58;8&#58;16</code><br>collection Warehouse › request Get token | A Depot access key is written down. |
| note | ${id}<br>Depot access key | <code>src/release.ts&#58;8&#58;16</code> | A Depot access key is written down. |

**What to do**

- **Depot access key**: Revoke the key and read it from the environment. [Revoke it here.](<https://depot.example/keys>)

**Not examined**

- <code>source/unreadable</code> <code>k.env</code>: No.

<sub>credlint 0.1.0: 1,204 files, 9.8 MB; 1 finding held back. A value that was pushed stays in git's history: revoke it first, then remove it.</sub>
`,
  );
});

test("a clean scan and one that did not see everything are told apart", () => {
  assert.match(render(report(), "markdown", options), /^<!-- credlint -->\n### credlint: nothing was found\n/);
  assert.match(
    render(report({ exitCode: 2 }), "markdown", options),
    /^<!-- credlint -->\n### credlint: not everything was examined\n/,
  );
});

test("a comment's size, or the size that is asked for, is kept; the most severe stay and the rest is counted", () => {
  const diagnostics = Array.from({ length: 2_000 }, (_, i) => ({
    level: "error" as const,
    code: "source/unreadable",
    message: "Permission denied.",
    path: `ünreadable ${i}.env`,
  }));
  const rules = Array.from({ length: 500 }, (_, i) => ruleInfo({ id: `own/rule-${i}`, title: `Rule ${i}` }));
  const findings = manyFindings(10_000).map((one, i) => ({ ...one, ruleId: `own/rule-${i % 500}` }));
  const whole = report({ findings, diagnostics, rules, exitCode: 2 });
  for (const limit of [undefined, 10_000, 900_000]) {
    const text = render(whole, "markdown", { ...options, ...(limit ? { limit } : {}) });
    assert.ok(Buffer.byteLength(text) <= (limit ?? 60_000), String(limit));
    assert.ok(Buffer.byteLength(text) > (limit ?? 60_000) * 0.5, String(Buffer.byteLength(text)));
    const rows = text.split("\n").filter((line) => line.startsWith("| error")).length;
    assert.ok(rows > 5);
    if (limit !== 900_000) assert.not.match(text, /^\| note/m);
    assert.match(
      text,
      new RegExp(
        `^\\*\\*and ${String(10_000 - text.split(/^\| (?:error|warning|note) /m).length + 1).replace(/(\d)(\d{3})$/, "$1,$2")} more\\*\\*`,
        "m",
      ),
    );
    assert.match(text, /^- and [\d,]+ more$/m);
  }
});

test.run();
