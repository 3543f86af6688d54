import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Report } from "../../src/model/report.ts";
import { render } from "../../src/report/index.ts";
import { finding, HOSTILE, report, ruleInfo } from "../helpers/report.ts";

const root = process.env["CREDLINT_ROOT"]!;
const tool = join(root, "tools/sarif-multitool.mjs");
const options = { color: false, width: 80, hyperlinks: false, quiet: false };

// .ci/run installs the Multitool outside of devDependencies (pre-commit would install those for users); elsewhere it may lack.
const found = spawnSync(process.execPath, [tool, "--where"], { encoding: "utf8" });
const check = found.status === 0 ? test : test.skip;

const region = finding().region;
const full = report({
  findings: [
    finding({
      logical: ["collection Warehouse", "request Get token"],
      also: ["generic/token"],
      related: [{ path: "a b.json", region, message: "Defined here." }],
    }),
    finding({
      ruleId: "oauth/insecure",
      tag: "config",
      level: "note",
      path: "k.env",
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
    }),
    finding({ path: "key.pem", region: { startLine: 2, startColumn: 5, endLine: 28, endColumn: 26 } }),
    ...["/etc/a b.env", "C:\\x\\y.env", "../x.env", "-"].map((path) => finding({ path })),
  ],
  suppressed: [{ finding: finding({ path: "s.ts" }), by: "inline", reason: "test data" }],
  diagnostics: [
    {
      level: "error",
      code: "source/unreadable",
      message: "Permission denied.",
      hint: "Look at its {mode}.",
      path: "a b.env",
    },
    { level: "note", code: "format/invalid-json", message: "Broken.", path: "x.json", region },
  ],
  rules: [
    ruleInfo({ revoke: "https://depot.example/keys", references: ["https://depot.example/docs"] }),
    ruleInfo({
      id: "oauth/insecure",
      title: "Insecure endpoint",
      tag: "config",
      cwe: "CWE-319",
      message: 'The URL "{url}" is not https.',
    }),
  ],
  exitCode: 2,
});

const reports: Readonly<Record<string, readonly [Report, object]>> = {
  empty: [report(), {}],
  full: [full, {}],
  suppressed: [full, { sarifSuppressed: true, allRules: true, category: "tour" }],
  hostile: [
    report({ findings: HOSTILE.map((path) => finding({ path, message: `Seen in ${path}.`, logical: [path] })) }),
    {},
  ],
};

check("the Multitool has nothing to say, and sees what is wrong with a wrong file", () => {
  const folder = mkdtempSync(join(tmpdir(), "credlint-reports-"));
  try {
    const files = Object.entries(reports).map(([name, [whole, more]]) => {
      const file = join(folder, `${name}.sarif`);
      writeFileSync(file, render(whole, "sarif", { ...options, ...more }));
      return file;
    });
    const done = spawnSync(process.execPath, [tool, ...files], { encoding: "utf8" });
    assert.is(done.stdout + done.stderr, `${files.length} files, 0 errors and warnings\n`);
    assert.is(done.status, 0);
    const wrong = join(folder, "wrong.sarif");
    writeFileSync(wrong, readFileSync(files[1]!, "utf8").replace('"src/release.ts"', '"src/release 1.ts"'));
    const refused = spawnSync(process.execPath, [tool, wrong], { encoding: "utf8" });
    assert.is(refused.status, 1);
    assert.match(refused.stdout, /error SARIF1002/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

check("every report is as the SARIF schema says", () => {
  const text = readFileSync(join(dirname(found.stdout.trim()), "sarif-2.1.0.json"), "utf8").replace(/^\ufeff/, "");
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(text));
  for (const [name, [whole, more]] of Object.entries(reports)) {
    assert.ok(
      validate(JSON.parse(render(whole, "sarif", { ...options, ...more }))),
      `${name} ${JSON.stringify(validate.errors)}`,
    );
  }
  assert.not.ok(validate({ version: "2.1.0", runs: [{ results: [] }] }));
});

test("CI has the tool, so that nothing is skipped there; elsewhere its absence says how to get it", () => {
  if (process.env["CI"] && process.platform === "linux" && process.arch === "x64")
    assert.is(found.status, 0, found.stderr);
  assert.ok(found.status === 0 || found.stderr.includes("npm install --prefix .cache/sarif-tools"));
});

test.run();
